"""Sheets of the register about how partners work together: ratings, factors, perceptions, seats."""

from loaders.register_columns import PARTNER, SCHOOL
from loaders.register_sheet import Field, Register
from tables import codes
from tables import network_codes as of
from words import phrase

WAVE = Field(
    "day",
    "Date",
    "day|wave|wave date|date of wave|survey date|date of survey|submitted|timestamp|date submitted",
    "day",
    help="The day of the wave, the same in every row of it.",
    example="2025-11-14",
)

RESPONDENT = Field(
    "respondent",
    "Respondent",
    "respondent id|respondent number|respondent no|response id|who|person|participant|name",
    "respondent",
    help="Tells who answered what: a number will do. Names are not kept.",
)


def _rating(name: str, title: str, also: str, example: str = "") -> Field:
    help = phrase("1 not at all, 2 a little, 3 a fair amount, 4 a great deal. Blank: not answered.")
    return Field(name, title, also, "one_to_four", help=help, example=example)


RATINGS = Register(
    "ratings",
    "rating|network survey|network|trust|trust survey|partner ratings|ties",
    (
        Field(
            "rater",
            "Rater",
            "rated by|rating organization|rating organisation|respondent organization|ego|"
            "respondent organisation|your organization|your organisation",
            help="Who rates. Blank: the school itself.",
            example="Example",
        ),
        Field(
            "partner",
            "Rated",
            "rated organization|rated organisation|organization rated|organisation rated|rated partner|alter|"
            "partner",
            help="Who is rated. Blank: the school itself.",
            example="P01",
        ),
        SCHOOL,
        WAVE,
        _rating("reliability", "Reliability", "reliable|is reliable|trust reliability", "4"),
        _rating(
            "mission", "Mission support", "mission|supports mission|support of mission|mission congruence"
        ),
        _rating("openness", "Openness", "open|open to discussion|openness to discussion|trust openness"),
        _rating("power", "Power and influence", "power|influence|power influence", "3"),
        _rating("involvement", "Involvement", "level of involvement|involved|involvement level"),
        _rating("resources", "Resources", "resource contribution|resources contributed|contribution"),
        Field(
            "frequency",
            "Contact",
            "frequency|frequency of contact|contact frequency|how often|frequency of interaction",
            "code",
            of.FREQUENCY,
            "Never: they have no tie.",
            words={
                **dict.fromkeys(("no contact", "not at all", "none", "0"), "never"),
                **dict.fromkeys(("yearly", "once a year or less", "annually", "rarely"), "yearly"),
                **dict.fromkeys(("quarterly", "once a quarter", "about once a quarter", "termly"), "termly"),
                **dict.fromkeys(("monthly", "once a month", "about once a month"), "monthly"),
                **dict.fromkeys(("weekly", "once a week", "every week or more"), "weekly"),
                **dict.fromkeys(("daily", "every day or nearly"), "daily"),
            },
        ),
    ),
    (),
    (*of.TRUST_ITEMS, *of.VALUE_ITEMS, "frequency"),
    "One row an organisation and another that it rates, in one wave. Who rated whom is shown to nobody who "
    "sees no people.",
    needed=("day",),
    alone=("rater", "partner"),
)

FACTOR_ANSWERS = Register(
    "factor_answers",
    "factor answers|factor answer|factors|collaboration factors|factor survey|collaboration survey|wilder|"
    "wilder answers",
    (
        Field(
            RESPONDENT.name,
            RESPONDENT.title,
            RESPONDENT.also,
            RESPONDENT.kind,
            help=RESPONDENT.help,
            example="Example",
        ),
        SCHOOL,
        WAVE,
        Field(
            "factor_item",
            "Factor item",
            "factor item number|item number|item no|inventory item|wilder item",
            "item",
            help="Number of the item in your inventory.",
            example="1",
        ),
        Field(
            "answer",
            "Answer",
            "rating|score|response|agreement",
            "one_to_five",
            help="1 strongly disagree to 5 strongly agree.",
            example="4",
        ),
    ),
    (),
    ("answer",),
    "One row an answer to an item of an inventory of collaboration factors. The wording is not needed.",
    needed=("respondent", "factor_item", "answer", "day"),
    alone=("factor_item", "answer"),
)

FACTOR_ITEMS = Register(
    "factor_items",
    "factor items|factor item|factor map|items of factors|item map|factors of items",
    (
        Field(
            "factor_item",
            "Factor item",
            "factor item number|item number|item no|inventory item|wilder item|item",
            "item",
            help="Number of the item in your inventory.",
            example="Example",
        ),
        Field(
            "factor",
            "Factor",
            "factor name|factor number|scale|dimension",
            "factor",
            of.FACTOR,
            "Its factor; a name of your own will do.",
            "Shared vision",
        ),
    ),
    ("factor_item",),
    ("factor",),
    "Only if your inventory is another than the first edition with 40 items: one row an item.",
)

PERCEPTIONS = Register(
    "perceptions",
    "perception|perception survey|two sides|both sides|partnership survey|mutual survey",
    (
        Field(
            PARTNER.name,
            PARTNER.title,
            PARTNER.also,
            help="The partner whose partnership is meant.",
            example="Example",
        ),
        SCHOOL,
        WAVE,
        Field(
            "side",
            "Side",
            "who answers|answered by|perspective|respondent side|respondent type|who answered",
            "code",
            of.SIDE,
            "Who answers: the school, or the partner.",
            "School",
            words={
                **dict.fromkeys(("school staff", "staff", "school side", "us", "district"), "school"),
                **dict.fromkeys(
                    ("partner side", "organization", "organisation", "them", "partner staff"), "partner"
                ),
            },
        ),
        Field(
            "item",
            "Item",
            "question|statement|shared item|item text",
            help="The same words for both sides.",
            example="We plan together",
        ),
        Field(
            "answer",
            "Answer",
            "rating|score|response|agreement",
            "one_to_five",
            help="1 strongly disagree to 5 strongly agree.",
            example="4",
        ),
        RESPONDENT,
    ),
    (),
    ("answer",),
    "One row an answer of the school or of the partner about their partnership, to the same items.",
    needed=("partner", "day", "side", "item", "answer"),
    alone=("partner", "side", "item", "answer"),
)

DECISION_SEATS = Register(
    "decision_seats",
    "decision seat|seats|decision bodies|decision body|bodies|committees|councils|governance|"
    "who decides|decision seats",
    (
        Field(
            "body",
            "Body",
            "decision body|committee|council|name of body|name of committee",
            help="Who decides: a council, a committee, a team.",
            example="Example",
        ),
        SCHOOL,
        Field(
            "day",
            "Date",
            "day|meeting|meeting date|date of meeting|as of",
            "day",
            help="The meeting, or the day of the list.",
            example="2025-10-03",
        ),
        Field(
            "role",
            "Role",
            "stakeholder role|members role|seat of",
            "code",
            codes.ROLE,
            example="Parent or caregiver",
            words={
                **dict.fromkeys(("students",), "student"),
                **dict.fromkeys(
                    ("parents", "families", "parent", "caregivers", "family"), "parent_caregiver"
                ),
                **dict.fromkeys(("staff", "teachers", "faculty"), "teacher"),
                **dict.fromkeys(("principal", "principals", "leaders", "administrators"), "school_leader"),
                **dict.fromkeys(("partners", "partner", "partner staff"), "partner_contact"),
                **dict.fromkeys(("community", "neighbors", "neighbours"), "community_member"),
            },
        ),
        Field("seats", "Seats", "number of seats|votes|seats held", "count", example="3"),
        Field("attended", "Attended", "number attended|seats attended|members present", "count", example="2"),
        Field(
            "stakeholders",
            "Stakeholders",
            "number of stakeholders|people affected|people represented|population|headcount",
            "count",
            help="How many people of this role the body decides for: all students, all families, all staff.",
            example="420",
        ),
    ),
    (),
    ("seats", "attended", "stakeholders"),
    "One row a body, day and role: how many seats, how many came, for how many people it decides.",
    needed=("body", "day", "role"),
    alone=("body", "role"),
)

OF_NETWORK = (RATINGS, FACTOR_ANSWERS, FACTOR_ITEMS, PERCEPTIONS, DECISION_SEATS)
