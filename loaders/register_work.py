"""Sheets of the register about work with partners: contacts, what goes wrong, trainings."""

from loaders.register_columns import PARTNER, SCHOOL, YES_NO
from loaders.register_sheet import Field, Register
from tables import codes
from tables import partnership_codes as of

CONTACTS = Register(
    "contacts",
    "contact|contact log|partner contacts|communication|communications|communication log",
    (
        PARTNER,
        SCHOOL,
        Field("day", "Date", "day|contact date|date of contact", "day", example="2025-10-03"),
        Field(
            "channel",
            "Channel",
            "how|contact method|method|method of contact|contact type|mode of contact|type of contact",
            "code",
            of.CHANNEL,
            example="Phone call",
            words={
                **dict.fromkeys(("call", "called", "telephone", "phone"), "phone"),
                **dict.fromkeys(("zoom", "teams", "video", "virtual", "online meeting"), "video"),
                **dict.fromkeys(("text", "sms", "text message", "chat"), "message"),
                **dict.fromkeys(("in person", "in person meeting", "met"), "meeting"),
                **dict.fromkeys(("site visit", "visited"), "visit"),
                **dict.fromkeys(("email", "mail", "e mail"), "email"),
            },
        ),
        Field(
            "two_way",
            "Two-way",
            "two way|two way contact|reply|replied|answered|response|responded|got reply|reached",
            "yes_no",
            YES_NO,
            "Yes: the partner answered, or was there.",
            "Yes",
        ),
    ),
    (),
    ("channel", "two_way"),
    "One row a contact with a partner. Notes are not kept: they are about people.",
    needed=("partner", "day"),
    alone=("partner", "channel", "two_way"),
)

CHALLENGES = Register(
    "challenges",
    "challenge|issues|issue log|problems|barriers|concerns",
    (
        PARTNER,
        SCHOOL,
        Field(
            "challenge_type",
            "Challenge",
            "challenge type|type of challenge|kind of challenge|type|issue|issue type|problem|problem type|"
            "category",
            "code",
            of.CHALLENGE_TYPE,
            example="Communication",
            words={
                **dict.fromkeys(("scheduling", "schedule", "capacity"), "time"),
                **dict.fromkeys(("staff", "volunteers", "staff shortage"), "staffing"),
                **dict.fromkeys(("money", "budget"), "funding"),
                **dict.fromkeys(
                    ("transportation", "childcare", "access", "language"), "participation_barrier"
                ),
                **dict.fromkeys(("culture", "cultural differences"), "cultural_difference"),
                **dict.fromkeys(("data", "privacy"), "data_sharing"),
                **dict.fromkeys(("staff turnover",), "turnover"),
                **dict.fromkeys(("safety", "compliance", "background checks"), "safety_compliance"),
                **dict.fromkeys(("goals", "goal alignment"), "goal_misalignment"),
                **dict.fromkeys(("expectations",), "expectation_mismatch"),
            },
        ),
        Field(
            "opened",
            "Opened",
            "date opened|opened on|date|day|reported|date reported|since|noticed|raised|date raised",
            "day",
            example="2025-10-03",
        ),
        Field(
            "resolved",
            "Resolved",
            "date resolved|resolved on|closed|date closed|settled|solved|closed on",
            "day",
            help="Blank: it is open.",
        ),
    ),
    (),
    ("challenge_type",),
    "One row a thing that goes wrong, from the day it was seen to the day it was settled.",
    needed=("challenge_type", "opened"),
    alone=("resolved",),
)

TRAININGS = Register(
    "trainings",
    "training|training log|professional development|pd|workshops for staff",
    (
        PARTNER,
        SCHOOL,
        Field("day", "Date", "day|training date|date of training", "day", example="2025-09-02"),
        Field(
            "topic",
            "Topic",
            "training|training topic|subject|title|training name|course",
            example="Safeguarding",
        ),
        Field(
            "role",
            "Role",
            "who|who was trained|audience|participants role|trained role",
            "code",
            codes.ROLE,
            example="Teacher",
            words={
                **dict.fromkeys(("staff", "teachers", "faculty"), "teacher"),
                **dict.fromkeys(("volunteers",), "volunteer"),
                **dict.fromkeys(("mentors",), "mentor"),
                **dict.fromkeys(("partners", "partner", "partner staff"), "partner_contact"),
                **dict.fromkeys(("parents", "families", "parent", "caregivers"), "parent_caregiver"),
                **dict.fromkeys(("principal", "principals", "leaders"), "school_leader"),
                **dict.fromkeys(("coordinators",), "coordinator"),
            },
        ),
        Field(
            "people",
            "Number trained",
            "number of people|people trained|trained|attendees|number attended|participants|attended|people|"
            "count|how many",
            "count",
            example="12",
        ),
        Field(
            "person",
            "Person",
            "name|trainee|participant|attendee|staff name|volunteer name|full name|employee|staff member",
            "person",
            help="Where a row is one person. Names are not kept.",
        ),
        Field("minutes", "Minutes", "length|duration|length of training", "minutes"),
        Field("hours", "Hours", "training hours|hours of training|duration in hours|pd hours", "hours"),
    ),
    (),
    ("people", "topic"),
    "One row a training and role: how many were trained. Or one row a person; names are not kept.",
    needed=("day",),
    alone=("topic", "people"),
)

OF_WORK = (CONTACTS, CHALLENGES, TRAININGS)
