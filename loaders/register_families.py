"""Sheets of the register about families: who lives together, contacts with them, what they suggest."""

from dataclasses import replace

from loaders.register_columns import SCHOOL, YES_NO
from loaders.register_sheet import Field, Register
from loaders.register_work import CONTACTS
from loaders.student_ids import OWN
from tables import codes
from tables import community_codes as of

STUDENT = Field("student", "Student ID", OWN, help="As in your attendance files.", example="Example")

HOUSEHOLDS = Register(
    "households",
    "household|families|family list|siblings",
    (
        STUDENT,
        Field(
            "household",
            "Household",
            "household id|household code|household number|family id|family code",
            help="The same code for brothers and sisters. A number will do; names are not needed.",
            example="H101",
        ),
    ),
    (),
    ("household",),
    "One row a student. Without it, each student's family counts by itself.",
    needed=(
        "student",
        "household",
    ),
)

FAMILY_CONTACTS = Register(
    "family_contacts",
    "family contact|family contact log|parent contacts|parent contact log|home contacts|"
    "contacts with families|parent communication log|family communication log",
    (
        STUDENT,
        SCHOOL,
        Field("day", "Date", "day|contact date|date of contact", "day", example="2025-10-03"),
        CONTACTS.field("channel"),
        Field(
            "two_way",
            "Two-way",
            "two way|two way contact|parent responded|family responded|parent replied|family replied|"
            "parent reached|family reached",
            "yes_no",
            YES_NO,
            "Yes: the family answered, or was there.",
            "Yes",
        ),
        Field(
            "at_home",
            "For learning at home",
            "at home support|at home|home learning|home learning support|home support|support for home|"
            "materials given",
            "code",
            of.AT_HOME,
            "A workshop or materials for learning at home. Blank: none.",
            words={
                **dict.fromkeys(("workshop", "home learning workshop", "training", "class"), "workshop"),
                **dict.fromkeys(("materials", "kit", "books", "activity kit", "take home kit"), "materials"),
            },
        ),
    ),
    (),
    ("two_way", "at_home"),
    "One row a contact with the family of a student. Notes are not kept: they are about people.",
    needed=("student", "day"),
    alone=("student", "day", "two_way"),
)

SUGGESTIONS = Register(
    "suggestions",
    "suggestion|suggestion log|suggestion box|ideas|feedback log|you said we did",
    (
        replace(SCHOOL, example="Example"),
        Field(
            "day",
            "Date",
            "day|received|date received|received on|date of suggestion|suggestion date|submitted",
            "day",
            example="2025-10-03",
        ),
        Field(
            "role",
            "Made by",
            "role|suggested by|suggestion from|suggestion made by",
            "code",
            codes.ROLE,
            "In which role it was made. Write no name.",
            "Parent or caregiver",
            {
                **dict.fromkeys(
                    ("parent", "parents", "family", "families", "caregiver", "guardian"), "parent_caregiver"
                ),
                **dict.fromkeys(("students", "pupil"), "student"),
                **dict.fromkeys(("staff", "teachers"), "teacher"),
                **dict.fromkeys(("partner", "partners"), "partner_contact"),
                **dict.fromkeys(("community", "neighbor", "neighbour", "resident"), "community_member"),
            },
        ),
        Field(
            "answered",
            "Date answered",
            "answered|answered on|answer date|date of answer|answered date|we did",
            "day",
            help="When whoever made it, or everybody, was told what becomes of it. Blank: not yet.",
        ),
    ),
    (),
    ("answered",),
    "One row a suggestion. What it says is not kept: it may be about people.",
    needed=("day",),
    alone=("day", "role", "answered"),
)

OF_FAMILIES = (HOUSEHOLDS, FAMILY_CONTACTS, SUGGESTIONS)
