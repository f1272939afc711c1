"""How partners work together, as surveys of partners and lists of decision bodies tell it.

A blank partner (0) is the school itself, a blank school (0) the whole district. Who answered is kept as a
number within the wave: no name, no code of a person.
"""

from tables.columns import Column, Table

SCHOOL = Column("school", "entity", "The school; 0: not about one school.", of="school")
WAVE = Column("day", "date", "The day of the wave.")
RESPONDENT = Column("respondent", "int", "1, 2, ... among those who answered at the school on the day.")


def _rating(name: str, meaning: str) -> Column:
    return Column(name, "int", f"{meaning}, 1 (not at all) to 4 (a great deal); blank: not answered.")


RATINGS = Table(
    "ratings",
    "What one organisation says of another in one wave of a network survey.",
    ("rater", "partner", "school", "day"),
    (
        Column("rater", "entity", "Who rates; 0: the school itself.", of="partner"),
        Column("partner", "entity", "Who is rated; 0: the school itself.", of="partner"),
        SCHOOL,
        WAVE,
        _rating("reliability", "Whether it is reliable"),
        _rating("mission", "Whether it supports the common mission"),
        _rating("openness", "Whether it is open to discussion"),
        _rating("power", "How much power and influence it has"),
        _rating("involvement", "How much it is involved"),
        _rating("resources", "How much it brings in"),
        Column("frequency", "text", "How often they are in contact; blank: not recorded.", of="FREQUENCY"),
    ),
    shared=False,
    school="school",
    day="day",
)

FACTOR_ANSWERS = Table(
    "factor_answers",
    "One answer to one item of an inventory of collaboration factors.",
    ("respondent", "school", "day", "item"),
    (
        RESPONDENT,
        SCHOOL,
        WAVE,
        Column("item", "text", "Number of the item."),
        Column("answer", "int", "1 (strongly disagree) to 5 (strongly agree)."),
    ),
    shared=False,
    school="school",
    day="day",
)

FACTOR_ITEMS = Table(
    "factor_items",
    "The factor of one item, where it is another than Trellis knows.",
    ("item",),
    (
        Column("item", "text", "Number of the item."),
        Column("factor", "text", "Its factor: a code, or a name of one's own.", of="FACTOR"),
    ),
)

PERCEPTIONS = Table(
    "perceptions",
    "One answer of one side of a partnership to an item that the other side is asked, too.",
    ("partner", "school", "day", "side", "item", "respondent"),
    (
        Column("partner", "entity", "The partner.", of="partner"),
        SCHOOL,
        WAVE,
        Column("side", "text", "Who answers.", of="SIDE"),
        Column("item", "text", "The item, as the file says."),
        RESPONDENT,
        Column("answer", "int", "1 (strongly disagree) to 5 (strongly agree)."),
    ),
    shared=False,
    school="school",
    day="day",
)

DECISION_SEATS = Table(
    "decision_seats",
    "Seats of one role in one body that decides, at one meeting or as they stand on a day.",
    ("body", "school", "day", "role"),
    (
        Column("body", "text", "The body, as the file says."),
        SCHOOL,
        Column("day", "date", "The meeting, or the day of the list."),
        Column("role", "text", "Whose seats.", of="ROLE"),
        Column("seats", "int", "How many; blank: not recorded."),
        Column("attended", "int", "How many of them came; blank: not recorded."),
        Column("stakeholders", "int", "People of this role for whom it decides; blank: not recorded."),
    ),
    shared=False,
    school="school",
    day="day",
)

INVOLVEMENTS = Table(
    "involvements",
    "The type of involvement of an activity, where somebody told it.",
    ("activity",),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        Column("involvement", "text", "Its type.", of="INVOLVEMENT"),
    ),
)

OF_NETWORKS = (RATINGS, FACTOR_ANSWERS, FACTOR_ITEMS, PERCEPTIONS, DECISION_SEATS, INVOLVEMENTS)
