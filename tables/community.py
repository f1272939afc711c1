"""What families and the neighbourhood get, ask and hear: facts of the register beside its partners.

A blank school (0) is the whole district.
"""

from tables.columns import Column, Table

SCHOOL = Column("school", "entity", "The school; 0: not about one school.", of="school")
PERSON = Column("person", "entity", "The student, known by district and local id.", of="person")
ORDINAL = Column("ordinal", "int", "1, 2, ... among entries that are otherwise alike.")

HOUSEHOLDS = Table(
    "households",
    "The household a student lives in, where a file tells it: brothers and sisters share one.",
    ("person",),
    (PERSON, Column("household", "text", "Its code, as the file writes it.")),
)

FAMILY_CONTACTS = Table(
    "family_contacts",
    "Contact with the family of a student on one day, or what it was given for learning at home. What was "
    "said is not kept: it is about people.",
    ("person", "school", "day", "channel", "at_home"),
    (
        PERSON,
        SCHOOL,
        Column("day", "date", "The day."),
        Column("channel", "text", "How; blank: not recorded.", of="CHANNEL"),
        Column("at_home", "text", "What it was given for learning at home; blank: nothing.", of="AT_HOME"),
        Column(
            "two_way", "text", "Whether the family answered or was there: yes, no, or blank: not recorded."
        ),
    ),
    shared=False,
    school="school",
    day="day",
)

RESOURCE_USES = Table(
    "resource_uses",
    "Who opened one online resource so far in the school year, as its log sums it up on one day.",
    ("school", "resource", "day"),
    (
        SCHOOL,
        Column("resource", "text", "What it is called, as the file says."),
        Column("day", "date", "Up to which day."),
        Column("given", "int", "People who were given access; blank: not recorded."),
        Column("opened", "int", "Of them, people who opened it at least once; blank: not recorded."),
    ),
    shared=False,
    school="school",
    day="day",
)

PROJECT_OUTPUTS = Table(
    "project_outputs",
    "What one project brought about for the neighbourhood on one day.",
    ("activity", "school", "day", "output", "ordinal"),
    (
        Column("activity", "entity", "The project; 0: none of its own.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("output", "text", "What is counted.", of="OUTPUT"),
        ORDINAL,
        Column("quantity", "int", "How many."),
    ),
    shared=False,
    school="school",
    day="day",
)

MENTIONS = Table(
    "mentions",
    "How often the school was seen or asked for on one day, or in the month of that day.",
    ("school", "mention", "day", "ordinal"),
    (
        SCHOOL,
        Column("mention", "text", "What is counted.", of="MENTION"),
        Column("day", "date", "The day, or a day of the month."),
        ORDINAL,
        Column("times", "int", "How often."),
    ),
    shared=False,
    school="school",
    day="day",
)

SUGGESTIONS = Table(
    "suggestions",
    "One suggestion, and whether somebody answered it. What it says is not kept.",
    ("school", "day", "role", "ordinal"),
    (
        SCHOOL,
        Column("day", "date", "When it came in."),
        Column("role", "text", "Who made it; blank: not recorded.", of="ROLE"),
        ORDINAL,
        Column("answered", "date", "When it was answered; blank: not yet."),
    ),
    shared=False,
    school="school",
    day="day",
)

OF_COMMUNITY = (HOUSEHOLDS, FAMILY_CONTACTS, RESOURCE_USES, PROJECT_OUTPUTS, MENTIONS, SUGGESTIONS)
