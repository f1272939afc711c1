"""Sheets of the register about what is promised, checked and reached."""

from dataclasses import replace

from loaders.register_columns import PARTNER, SCHOOL, YES_NO
from loaders.register_sheet import Field, Register
from tables import partnership_codes as of

GOALS = Register(
    "goals",
    "goal|objectives|targets|partnership goals",
    (
        PARTNER,
        SCHOOL,
        Field(
            "name",
            "Goal",
            "goal name|objective|name|goal statement|smart goal|outcome|indicator",
            example="Read at grade level",
        ),
        Field(
            "domain",
            "Domain",
            "goal area|area|goal type|goal domain|focus|focus area|type",
            "code",
            of.GOAL_DOMAIN,
            example="Academic",
            words={
                **dict.fromkeys(
                    ("academics", "learning", "reading", "math", "maths", "literacy"), "academic"
                ),
                **dict.fromkeys(("behavior", "discipline", "conduct"), "behaviour"),
                **dict.fromkeys(("school climate", "culture", "belonging", "partnership"), "climate"),
                **dict.fromkeys(("family", "families", "parents", "parent engagement"), "engagement"),
                **dict.fromkeys(("health", "wellness", "sel", "social emotional"), "wellbeing"),
                **dict.fromkeys(("career", "college", "college and career", "workforce"), "career"),
                **dict.fromkeys(("teachers", "professional development"), "staff"),
            },
        ),
        Field("baseline", "Baseline", "start|starting value|start value|baseline value|from", "number"),
        Field("target", "Target", "target value|goal value|aim|to", "number", example="80"),
        Field(
            "reading",
            "Current",
            "now|current value|actual|actual value|latest|latest value|progress|result|to date",
            "number",
            help="Where it stands now. Blank: not measured yet.",
        ),
        Field(
            "better",
            "Better is",
            "direction|desired direction",
            "code",
            of.BETTER,
            "Blank: baseline and target tell it.",
            words={
                **dict.fromkeys(("increase", "higher", "more", "rise"), "up"),
                **dict.fromkeys(("decrease", "lower", "less", "fewer", "reduce"), "down"),
            },
        ),
        Field("measured", "Measured on", "measured|date measured|as of|updated|last updated", "day"),
        Field(
            "due",
            "Due",
            "due date|due day|by|by when|deadline|target date|end date|completion date",
            "day",
            example="2026-06-12",
        ),
        Field(
            "status",
            "Status",
            "state|goal status|met",
            "code",
            of.GOAL_STATUS,
            "Blank: the numbers tell.",
            words={
                **dict.fromkeys(("achieved", "reached", "complete", "completed", "done", "yes"), "met"),
                **dict.fromkeys(
                    ("missed", "failed", "unmet", "no", "not achieved", "not reached"), "not_met"
                ),
                **dict.fromkeys(
                    (
                        *("in progress", "on track", "ongoing", "not started", "started", "active"),
                        *("at risk", "off track", "behind"),
                    ),
                    "open",
                ),
                **dict.fromkeys(("cancelled", "canceled", "withdrawn", "abandoned"), "dropped"),
            },
        ),
    ),
    ("partner", "school", "name"),
    ("target", "due", "status"),
    "One row a goal of a partnership: where it began, where it is to come to, by when, where it stands.",
    needed=("name",),
    alone=("target", "due"),
)

REVIEWS = Register(
    "reviews",
    "review|partnership reviews|review cycle|review meetings",
    (
        PARTNER,
        SCHOOL,
        Field(
            "due",
            "Review due",
            "due|due date|review due date|next review|planned|planned date|scheduled",
            "day",
            example="2026-03-31",
        ),
        Field(
            "held",
            "Review held",
            "held|held on|date held|review date|reviewed|reviewed on|last review|completed|completed on",
            "day",
            help="Blank: not yet.",
        ),
    ),
    ("partner", "school", "due", "held"),
    ("due", "held"),
    "One row a review of a partnership, planned or held.",
    needed=("partner",),
    alone=("due", "held"),
)

MILESTONES = Register(
    "milestones",
    "milestone|celebrations|achievements|successes|stories",
    (
        replace(SCHOOL, example="Example"),
        replace(PARTNER, example=""),
        Field(
            "milestone_type",
            "Milestone",
            "milestone type|type of milestone|type|achievement|kind|celebration",
            "code",
            of.MILESTONE_TYPE,
            example="Anniversary",
            words={
                **dict.fromkeys(("award", "recognition", "partner award"), "partner_recognised"),
                **dict.fromkeys(("mou signed", "signed"), "agreement_signed"),
                **dict.fromkeys(("grant", "grant awarded"), "grant_won"),
                **dict.fromkeys(("showcase", "performance", "exhibition"), "student_showcase"),
                **dict.fromkeys(("press", "news", "media"), "media_coverage"),
                **dict.fromkeys(("story",), "story_published"),
                **dict.fromkeys(("service", "service project"), "service_accomplishment"),
                **dict.fromkeys(("renewal",), "renewed"),
            },
        ),
        Field(
            "day", "Date", "day|date reached|reached|reached on|milestone date", "day", example="2026-05-08"
        ),
        Field(
            "shared",
            "Shared",
            "made public|public|published|announced|celebrated|publicly shared",
            "yes_no",
            YES_NO,
            "Yes: it was made public.",
            "Yes",
        ),
        Field(
            "channel",
            "Where",
            "channel|channels|where shared|shared in|published in|outlet",
            "codes",
            of.SHARED_IN,
            "One or several, set apart by commas.",
            "Newsletter",
            {
                **dict.fromkeys(("facebook", "instagram", "twitter", "x"), "social_media"),
                **dict.fromkeys(("newspaper", "tv", "radio", "press"), "local_news"),
                **dict.fromkeys(("web", "web site", "web page"), "website"),
            },
        ),
    ),
    (),
    ("milestone_type",),
    "One row a thing reached, and whether it was made public.",
    needed=("milestone_type", "day"),
    alone=("shared",),
)

OF_GOALS = (GOALS, REVIEWS, MILESTONES)
