"""Sheets of the register about what reaches beyond the school: online resources, projects, how it is seen."""

from dataclasses import replace

from loaders.register_columns import SCHOOL
from loaders.register_sheet import Field, Register
from tables import community_codes as of

_AT_SCHOOL = replace(SCHOOL, example="Example")  # not text


def _day(also: str, help: str = "", example: str = "2025-10-03") -> Field:
    return Field("day", "Date", f"day|{also}", "day", help=help, example=example)


RESOURCE_USES = Register(
    "resource_uses",
    "online resources|online resource|digital resources|resource use|resource usage|online resource use|"
    "access log|usage log",
    (
        _AT_SCHOOL,
        Field(
            "resource",
            "Resource",
            "resource name|online resource|digital resource|name of resource",
            help="What it is called.",
            example="Career portal",
        ),
        _day(
            "as of|up to|date of report|report date|counted on",
            "Up to which day it is counted, from the first day of the school year.",
        ),
        Field(
            "given",
            "Given access",
            "users given access|given access|accounts|licenses|licences|users with access|people with access|"
            "enrolled users|registered users",
            "count",
            help="People who could open it. Blank: not recorded.",
            example="240",
        ),
        Field(
            "opened",
            "Opened it",
            "opened|users|active users|distinct users|unique users|people who opened it|users who opened it",
            "count",
            help="Of them, people who opened it at least once: each once, not how often.",
            example="96",
        ),
    ),
    (),
    ("given", "opened"),
    "One row a resource and day up to which its log is counted. No names.",
    needed=("resource", "day"),
    alone=("resource", "given", "opened"),
)

PROJECT_OUTPUTS = Register(
    "project_outputs",
    "project output|outputs|community outputs|service projects|service outputs|community benefit|"
    "what projects brought",
    (
        Field(
            "activity",
            "Activity code",
            "activity|activity id|activity name|project|project name|program|programme|program id",
            help="As on the sheet of activities. Blank: none of its own.",
            example="Example",
        ),
        SCHOOL,
        _day("date of project|project date"),
        Field(
            "output",
            "Output",
            "output type|kind of output|type of output|project output|what was counted",
            "code",
            of.OUTPUT,
            example="Meals",
            words={
                **dict.fromkeys(
                    ("people", "persons served", "residents", "neighbors", "neighbours", "beneficiaries"),
                    "people",
                ),
                **dict.fromkeys(("meals served", "food boxes", "meal"), "meals"),
                **dict.fromkeys(("bags", "trash bags", "bags of trash", "bags of litter"), "bags"),
                **dict.fromkeys(("trees", "plants", "tree"), "trees"),
                **dict.fromkeys(("items", "books", "coats", "kits", "toys", "clothes", "goods"), "items"),
            },
        ),
        Field(
            "quantity",
            "How many",
            "quantity|number|count|amount|qty|total|number of items",
            "count",
            example="120",
        ),
    ),
    (),
    ("quantity",),
    "One row a project, day and thing counted. Hours of students are counted from sign-in sheets.",
    needed=("output", "quantity", "day"),
    alone=("activity", "output", "quantity"),
)

MENTIONS = Register(
    "mentions",
    "mention|visibility|media log|press log|outreach|public relations|reputation|communications metrics",
    (
        _AT_SCHOOL,
        _day("month|date of mention|published|published on", "Of what is counted by month: any day of it."),
        Field(
            "mention",
            "Mention",
            "mention type|kind of mention|type of mention|visibility",
            "code",
            of.MENTION,
            example="Media items",
            words={
                **dict.fromkeys(
                    ("shares", "social media shares", "reposts", "likes and shares", "social media"), "shares"
                ),
                **dict.fromkeys(
                    ("media", "press", "news", "article", "articles", "news items", "media coverage", "tv"),
                    "media",
                ),
                **dict.fromkeys(("newsletter opens", "opens", "emails opened", "newsletter"), "opens"),
                **dict.fromkeys(
                    (
                        *("inquiries", "enquiries", "new partner inquiries", "new partner enquiries"),
                        *("partner inquiry", "partner enquiry", "inquiry"),
                    ),
                    "enquiries",
                ),
            },
        ),
        Field("times", "How often", "times|number|count|quantity|number of times", "count", example="2"),
    ),
    (),
    ("times",),
    "One row a kind of thing and day or month: how often the school was seen, read of or asked for.",
    needed=("mention", "times", "day"),
    alone=("mention", "times"),
)

OF_OUTREACH = (RESOURCE_USES, PROJECT_OUTPUTS, MENTIONS)
