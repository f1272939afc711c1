"""What stands beside partners, sessions and marks where a file tells it: who leads, who interprets, by whom a
partner is led."""

from tables.columns import Column, Table

SCHOOL = Column("school", "entity", "The school; 0 where it is not about one school.", of="school")

LEADING = Table(
    "leading",
    "The part a student had in a session, beside being there.",
    ("activity", "school", "day", "session_key", "person"),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("session_key", "text", 'Tells sessions of a day apart; "" for the only one.'),
        Column("person", "entity", "The student, known by district and local id.", of="person"),
        Column("part", "text", "Which part.", of="PART"),
    ),
    shared=False,
    school="school",
    day="day",
)

INTERPRETATIONS = Table(
    "interpretations",
    "Whether a session was interpreted, or its material translated, where somebody told it.",
    ("activity", "school", "day", "session_key"),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("session_key", "text", 'Tells sessions of a day apart; "" for the only one.'),
        Column("interpreted", "text", "yes or no."),
    ),
    school="school",
    day="day",
)

IDENTITIES = Table(
    "identities",
    "What a partner says of itself: whether it is led by, or serves, an under-represented community.",
    ("partner",),
    (
        Column("partner", "entity", "The partner.", of="partner"),
        Column("identifies", "text", "yes or no; partners that did not answer have no row."),
    ),
)

BESIDE = (LEADING, INTERPRETATIONS, IDENTITIES)
