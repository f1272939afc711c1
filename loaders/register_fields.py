"""What the sheets of the register workbook hold: its columns, their headings and their kinds."""

from loaders.register_families import OF_FAMILIES
from loaders.register_goals import OF_GOALS
from loaders.register_money import OF_MONEY
from loaders.register_network import OF_NETWORK
from loaders.register_outreach import OF_OUTREACH
from loaders.register_sheet import Field, Register
from loaders.register_work import OF_WORK
from loaders.student_ids import OWN
from tables import codes
from tables.network_codes import INVOLVEMENT

_NAME = Field("name", "Name", "title", help="As people should read it.")
_SCHOOL = Field(
    "school", "School code", "school|school id|school name|schoolid|school number|site|campus", example="101"
)
_SEATS = Field("seats", "Seats", "capacity|places|seats offered|max participants", "count", example="20")

CONSENTS = Register(
    "consents",
    "consent|permissions|permission|opt outs|opt out|refusals",
    (
        Field("student", "Student ID", OWN, help="As in your attendance files.", example="Example"),
        Field(
            "purpose",
            "Purpose",
            "purposes|consent for|consent to|consent type|type of consent|permission for|permission to",
            "code",
            codes.CONSENT,
            "What is allowed or refused. Of whom nothing is said refuses nothing.",
            "Take part in comparisons",
        ),
        Field(
            "given",
            "Given",
            "consent|consent given|consented|permission|permission given|allowed|agreed|answer|decision",
            "yes_no",
            {"yes": "Yes", "no": "No"},
            "Yes: allowed. No: refused.",
            "No",
        ),
        Field("day", "Since", "date|day|as of|consent date|date given|signed|date signed|since when", "day"),
    ),
    ("student", "purpose"),
    (),
    "One row a student and purpose, where somebody was asked. What was said of the latest day counts.",
)
"""Read by ``loaders.consents``: its sheet may stand alone, too."""

REGISTERS = (
    Register(
        "districts",
        "district",
        (Field("district", "District code", "district|district id|leaid|lea id", example="Example"), _NAME),
        ("district",),
        (),
        "One row a district. Leave it empty if you have only one.",
    ),
    Register(
        "schools",
        "school|school list",
        (
            Field("school", "School code", "school|school id|schoolid|school number", example="Example"),
            _NAME,
            Field("district", "District code", "district|district id", help="Blank: your own district."),
            Field(
                "level",
                "Level",
                "school level|school type|grade span",
                "code",
                codes.LEVEL,
                example="Elementary",
            ),
            Field("setting", "Setting", "school setting", "code", codes.SETTING, "Blank: traditional."),
        ),
        ("school",),
        ("level", "setting", "district"),
        "One row a school. The code is the one your attendance files use.",
    ),
    Register(
        "partners",
        "partner|partner list|organizations|organisations|partner organizations|community partners",
        (
            Field(
                "partner",
                "Partner code",
                "partner|partner id|organization id|organisation id|org id|organization|organisation",
                help="A short code of your own. Blank: the name serves as the code.",
                example="Example",
            ),
            Field("name", "Name", "partner name|organization name|organisation name", example="River YMCA"),
            Field(
                "partner_type",
                "Partner type",
                "type|type of partner|organization type|sector|kind",
                "code",
                codes.PARTNER_TYPE,
                example="Non-profit",
            ),
            Field(
                "stage",
                "Stage",
                "lifecycle stage|status|partnership stage",
                "code",
                codes.STAGE,
                example="Active",
            ),
            Field("first_day", "Partner since", "since|start date|first day|partnership start", "day"),
            Field("agreement_end", "Agreement ends", "agreement end|end date|mou end|mou expires", "day"),
            Field(
                "identifies",
                "Under-represented community",
                "led by or serves an under represented community|under represented|underrepresented|"
                "minority led|self identifies|self identified",
                "yes_no",
                {"yes": "Yes", "no": "No"},
                "What the partner says of itself: led by, or serving, such a community. Blank: not asked.",
            ),
        ),
        ("partner",),
        ("partner_type", "stage", "agreement_end"),
        "One row a partner: an organisation or a person who works with the schools.",
    ),
    Register(
        "activities",
        "activity|programs|programmes|activity list",
        (
            Field(
                "activity",
                "Activity code",
                "activity|activity id|program id|programme id|program|programme",
                help="A short code of your own. Blank: the name serves as the code.",
                example="Example",
            ),
            Field("name", "Name", "activity name|program name|programme name", example="Reading buddies"),
            Field(
                "activity_type",
                "Activity type",
                "type|type of activity|program type|kind",
                "code",
                codes.ACTIVITY_TYPE,
                example="Tutoring",
            ),
            Field(
                "partner", "Partner code", "partner|partner id|partner name", help="Blank: the school itself."
            ),
            Field(
                "school",
                "School code",
                "school|school id|school name|site",
                help="Blank: the whole district.",
            ),
            Field("delivery_mode", "Delivery", "delivery mode|mode|format", "code", codes.DELIVERY_MODE),
            Field("venue", "Venue", "location|place|where", "code", codes.VENUE),
            Field(
                "involvement",
                "Type of involvement",
                "involvement|involvement type|epstein type|six types",
                "code",
                INVOLVEMENT,
                "One of the six types. Blank: by the activity type.",
                words={str(number): code for number, code in enumerate(INVOLVEMENT, start=1)}
                | {"community collaboration": "community", "collaborating with the community": "community"},
            ),
            Field(
                "purpose",
                "Purpose",
                "purposes|goal|goals",
                "codes",
                codes.PURPOSE,
                "One or several, set apart by commas.",
                "Student learning",
            ),
            Field(
                "minutes", "Minutes", "usual minutes|length|duration|session length", "minutes", example="60"
            ),
            _SEATS,
        ),
        ("activity",),
        ("activity_type", "delivery_mode", "venue", "purpose"),
        "One row an activity that a partner or school offers.",
    ),
    Register(
        "sessions",
        "session|session list|events|dates",
        (
            Field(
                "activity",
                "Activity code",
                "activity|activity id|program id|activity name|program|programme",
                help="As on the sheet of activities.",
                example="Example",
            ),
            _SCHOOL,
            Field("day", "Date", "session date|day|date of session|event date", "day", example="2025-09-02"),
            Field(
                "session_key",
                "Session",
                "session key|session id|session no|session number",
                help="Blank: the only one that day.",
            ),
            Field(
                "minutes",
                "Minutes",
                "length|duration|minutes held",
                "minutes",
                help="Blank: the usual length.",
            ),
            Field("held", "Held", "took place|status|was held", "yes_no", {"yes": "Yes", "no": "No"}),
            Field(
                "interpreted",
                "Interpreted",
                "interpretation|translated|translation|interpreter|language access",
                "yes_no",
                {"yes": "Yes", "no": "No"},
                "Interpretation, or translated material, in the families' languages. Blank: not recorded.",
            ),
            _SEATS,
        ),
        ("activity", "school", "day", "session_key"),
        ("held", "seats", "minutes", "session_key"),
        "One row a session, planned or held. A session stands here even if nobody came.",
    ),
    *OF_MONEY,
    *OF_GOALS,
    *OF_WORK,
    *OF_NETWORK,
    *OF_FAMILIES,
    *OF_OUTREACH,
    CONSENTS,
)
"""The sheets, in the order they stand in the workbook."""
