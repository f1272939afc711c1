"""What partners give, promise and are asked: facts of the register beside its partners and sessions.

A blank partner (0) is the school itself, a blank school (0) the whole district. Money is whole cents.
"""

from tables.columns import Column, Table

PARTNER = Column("partner", "entity", "The partner; 0: the school itself.", of="partner")
SCHOOL = Column("school", "entity", "The school; 0: not about one school.", of="school")
ORDINAL = Column("ordinal", "int", "1, 2, ... among entries that are otherwise alike.")
YES_NO = "yes, no, or blank: not recorded."

CONTRIBUTIONS = Table(
    "contributions",
    "One thing that was given, by a partner or to one.",
    ("partner", "school", "day", "resource_type", "direction", "ordinal"),
    (
        PARTNER,
        SCHOOL,
        Column("day", "date", "When it was given."),
        Column("resource_type", "text", "What kind of thing; blank: not recorded.", of="RESOURCE_TYPE"),
        Column("direction", "text", "in: from the partner; out: to the partner.", of="DIRECTION"),
        ORDINAL,
        Column("description", "text", "What it was, as the file says."),
        Column("quantity", "text", "How much, as the file says; blank: not recorded."),
        Column("unit", "text", "Of what the quantity counts, as the file says."),
        Column("cents", "int", "Its value; blank: nobody valued it, which is not 0."),
        Column("valued_by", "text", "Who told the value; blank: not recorded.", of="VALUED_BY"),
    ),
    shared=False,
    school="school",
    day="day",
)

VOLUNTEER_RATES = Table(
    "volunteer_rates",
    "What an hour of a volunteer is worth in one year; it goes before the rate that Trellis knows.",
    ("year",),
    (
        Column("year", "int", "The calendar year in which the hour was given."),
        Column("cents", "int", "Of one hour."),
        Column("told_by", "text", "Who says so; blank: not recorded."),
    ),
)

GOALS = Table(
    "goals",
    "One thing that a partnership is to reach by a day. Numbers are thousandths: 72.5 is 72500.",
    ("partner", "school", "name"),
    (
        PARTNER,
        SCHOOL,
        Column("name", "text", "What is to be reached, as the file says."),
        Column("domain", "text", "What it is about; blank: not recorded.", of="GOAL_DOMAIN"),
        Column("baseline", "int", "Where it began; blank: not recorded."),
        Column("target", "int", "Where it is to come to; blank: it has no number."),
        Column("reading", "int", "Where it stands; blank: not measured yet."),
        Column(
            "better",
            "text",
            "up or down, told or by baseline and target; blank: neither tells it.",
            of="BETTER",
        ),
        Column("measured", "date", "When it was measured; blank: not recorded."),
        Column("due", "date", "By when; blank: no day is set."),
        Column("status", "text", "As somebody said it; blank: the numbers tell.", of="GOAL_STATUS"),
    ),
    school="school",
)

CONTACTS = Table(
    "contacts",
    "Contact with a partner on one day. What was said is not kept: it is about people.",
    ("partner", "school", "day", "channel"),
    (
        PARTNER,
        SCHOOL,
        Column("day", "date", "The day."),
        Column("channel", "text", "How; blank: not recorded.", of="CHANNEL"),
        Column("two_way", "text", f"Whether the partner answered or was there: {YES_NO}"),
    ),
    shared=False,
    school="school",
    day="day",
)

REVIEWS = Table(
    "reviews",
    "One review of a partnership that was due, held or both.",
    ("partner", "school", "due", "ordinal"),
    (
        PARTNER,
        SCHOOL,
        Column("due", "date", "By when; blank: it was not planned."),
        ORDINAL,
        Column("held", "date", "When it was held; blank: not yet."),
    ),
    shared=False,
    school="school",
)

CHALLENGES = Table(
    "challenges",
    "One thing that goes wrong with a partner, from the day it was seen.",
    ("partner", "school", "challenge_type", "opened", "ordinal"),
    (
        PARTNER,
        SCHOOL,
        Column("challenge_type", "text", "What kind of thing.", of="CHALLENGE_TYPE"),
        Column("opened", "date", "Since when."),
        ORDINAL,
        Column("resolved", "date", "When it was settled; blank: it is open."),
    ),
    shared=False,
    school="school",
)

TRAININGS = Table(
    "trainings",
    "One training, of people of one role or partner. Who they are is not kept.",
    ("partner", "school", "day", "topic", "role", "ordinal"),
    (
        Column("partner", "entity", "Whose people were trained; 0: the school's own.", of="partner"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("topic", "text", "What about, as the file says; blank: not recorded."),
        Column("role", "text", "In which role they work; blank: not recorded.", of="ROLE"),
        ORDINAL,
        Column("people", "int", "How many were trained; blank: not recorded."),
        Column("minutes", "int", "How long; blank: not recorded."),
    ),
    shared=False,
    school="school",
    day="day",
)

EXPENSES = Table(
    "expenses",
    "What was spent on one thing, on a day or from a day to another.",
    ("school", "activity", "category", "first_day", "last_day", "ordinal"),
    (
        SCHOOL,
        Column("activity", "entity", "For which activity; 0: for none of its own.", of="activity"),
        Column("category", "text", "What for; blank: not recorded.", of="EXPENSE"),
        Column("first_day", "date", "The day, or the first it is for."),
        Column("last_day", "date", "The last day it is for; the first, where it is one day's."),
        ORDINAL,
        Column("cents", "int", "How much."),
    ),
    shared=False,
    school="school",
    day="first_day",
)

MILESTONES = Table(
    "milestones",
    "One thing reached that can be celebrated.",
    ("school", "partner", "milestone_type", "day", "ordinal"),
    (
        SCHOOL,
        PARTNER,
        Column("milestone_type", "text", "What was reached.", of="MILESTONE_TYPE"),
        Column("day", "date", "When."),
        ORDINAL,
        Column("shared", "text", f"Whether it was made public: {YES_NO}"),
        Column("channel", "text", "Where, joined by a comma; blank: not recorded.", of="SHARED_IN"),
    ),
    shared=False,
    school="school",
    day="day",
)

OF_PARTNERSHIPS = (
    CONTRIBUTIONS,
    VOLUNTEER_RATES,
    GOALS,
    CONTACTS,
    REVIEWS,
    CHALLENGES,
    TRAININGS,
    EXPENSES,
    MILESTONES,
)
