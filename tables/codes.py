"""Code lists: what is stored, and what people read.

A label used for a group is at most 22 letters, so that it fits a phone (``look.md``).
"""

from tables.community_codes import CAPACITY, OUTPUT
from tables.network_codes import FACTOR, INVOLVEMENT
from tables.outcome_codes import CASE_GOAL, TEACHER_RATING
from tables.partnership_codes import CHALLENGE_TYPE, EXPENSE, GIVEN_AS, GOAL_DOMAIN, MILESTONE_TYPE
from tables.quality_codes import FIELD, KIND_OF_DATA, RULE
from words import mark

STATUS = mark(
    {
        "present": "Present",
        "tardy": "Late",
        "partial": "Part of the day",
        "absent": "Absent",
        "excused": "Absent, excused",
        "not_expected": "Not expected",
        "unknown": "Not known",
    }
)
"""Attendance status of one person on one day or session. ``tardy`` is present."""

ABSENT_STATUS = ("absent", "excused")
ATTENDED_STATUS = ("present", "tardy", "partial")

FAMILY = "parent_caregiver"
"""The role of an adult of the family, who signs in with the student's number."""


ROLE = mark(
    {
        "student": "Student",
        "parent_caregiver": "Parent or caregiver",
        "teacher": "Teacher",
        "school_leader": "School leader",
        "support_staff": "Support staff",
        "coordinator": "Coordinator",
        "partner_contact": "Partner contact",
        "mentor": "Mentor",
        "volunteer": "Volunteer",
        "community_member": "Community member",
        "community_leader": "Community leader",
        "policymaker": "Policymaker",
        "board_member": "Board member",
        "data_staff": "Data staff",
    }
)

PART = mark({"leader": "Led", "planner": "Planned", "presenter": "Presented"})
"""What a student did in a session beside being there."""

PARTNER_TYPE = mark(
    {
        "business": "Business",
        "nonprofit": "Non-profit",
        "arts": "Arts or culture",
        "environment": "Environmental group",
        "health": "Health provider",
        "social_service": "Social services",
        "higher_ed": "College or university",
        "government": "Public agency",
        "policymaker": "Elected official",
        "civic": "Civic organisation",
        "faith": "Faith community",
        "library_rec": "Library or recreation",
        "family_org": "Family association",
        "individual": "Individual",
        "school_peer": "Other school",
        "media": "Local media",
        "funder": "Foundation or donor",
        "other": "Other",
    }
)

ACTIVITY_TYPE = {
    code: code.replace("_", " ").capitalize()
    for code in (
        "mentoring internship job_shadow career_workshop skills_workshop guest_speaker field_trip "
        "real_world_project service_learning cleanup_drive charity_event cultural_event "
        "arts_performance outdoor_expedition sustainability_project sports_day school_fair "
        "parent_teacher_meeting family_workshop career_guidance_session wellness_workshop "
        "counselling_service health_service awareness_campaign community_forum tutoring "
        "enrichment_club summer_programme college_readiness teacher_training curriculum_codesign "
        "research_collaboration webinar virtual_tour online_discussion online_course showcase "
        "award_ceremony informal_gathering community_festival planning_meeting review_meeting other"
    ).split()
}

DELIVERY_MODE = mark(
    {
        "in_person": "In person",
        "virtual_live": "Virtual, live",
        "virtual_self_paced": "Virtual, self-paced",
        "hybrid": "Hybrid",
    }
)

VENUE = mark(
    {
        "school": "School",
        "partner_site": "Partner site",
        "community": "Community",
        "online": "Online",
        "home": "Home",
    }
)

PURPOSE = mark(
    {
        "learning": "Student learning",
        "ties": "School-community ties",
        "holistic": "Whole child",
        "awareness": "Social awareness",
        "parent": "Parent involvement",
        "project": "Joint project",
        "resource": "Resource sharing",
        "online": "Online resources",
        "career": "Career and college",
        "equity": "Accessible education",
        "staff": "Teacher development",
        "system": "School improvement",
        "visibility": "Visibility",
    }
)

CONSENT = mark(
    {
        "partner": "Share with a partner",
        "comparison": "Take part in comparisons",
        "quote": "Quote what was written",
    }
)
"""What a person is asked to allow. The school's own counts need none of it."""

COMPARISON = "comparison"
QUOTE = "quote"

THEME = mark(
    {
        "transport": "Getting there",
        "schedule": "Times and dates",
        "work": "Work",
        "childcare": "Child care",
        "language": "Language",
        "communication": "Being told and heard",
        "belonging": "Welcome and respect",
        "safety": "Safety",
        "staff": "Teachers and staff",
        "learning": "Learning",
        "food": "Food",
        "cost": "Cost",
        "activities": "Activities",
        "technology": "Technology",
        "facilities": "Buildings and rooms",
        "behaviour": "Behavior and bullying",
        "health": "Health",
    }
)
"""What comments are about; a comment may be about several, or about none of them."""

NO_THEME = "other"
"""Of a comment that is about none of THEME. It is no row of a table that the board sees: of how many comments
are about nothing else, what is withheld could be worked out."""

TONE = mark({"positive": "Positive", "negative": "Critical", "mixed": "Both", "neither": "Neither"})
"""How a comment sounds: it praises, it complains, both, or it only says or asks something."""

STAGE = mark(
    {
        "need_identified": "Need identified",
        "stakeholder_dialogue": "Dialogue",
        "outreach_proposal": "Proposal",
        "exploratory_meeting": "Exploratory meeting",
        "agreement_draft": "Agreement draft",
        "formalised": "Formalised",
        "active": "Active",
        "review": "Review",
        "renewing": "Renewing",
        "paused": "Paused",
        "completed": "Completed",
        "ended": "Ended",
    }
)

UNDER_WAY = ("active", "renewing")
"""Stages of partners that work with the schools."""

AGREED = ("formalised", *UNDER_WAY, "review")
"""Stages in which an agreement stands, where its end is not recorded."""

AGREEMENT = mark(
    {
        "current": "Runs on",
        "soon": "Lapses in 60 days",
        "lapsed": "Lapsed",
        "": "End not recorded",
    }
)
"""How long the agreement of a partner still runs."""

SETTING = mark(
    {
        "traditional": "Traditional",
        "alternative": "Alternative",
        "charter": "Charter",
        "virtual": "Virtual",
    }
)

LEVEL = mark({"elementary": "Elementary", "middle": "Middle", "high": "High", "other": "Other"})

CALENDAR_KIND = mark({"instructional": "School day", "half": "Half day", "closed": "Closed"})

GRADE = ("PK", "K", *(str(n) for n in range(1, 13)))
"""Grades in order. Student systems write -1 for PK and 0 for K."""

NOT_RECORDED = ""
"""A blank in a split column is a group of its own, so that groups add up to the whole."""

WHOLE = "whole"
"""The group that is everybody: the total row of every indicator frame."""

ANY = "any"
"""The group of everybody who came to anything."""

TOGETHER = "together"
"""The group of all groups of a table that are withheld."""

REFUSED = "refused_"
"""Begins the dimensions of cells that count who refuses something."""

GROUP_DIMENSIONS = mark(
    {
        "race_ethnicity": "Race and ethnicity",
        "english_learner": "English learners",
        "disability": "Disability",
        "low_income": "Family income",
        "gender": "Gender",
    }
)
"""Dimensions that describe a student and are compared on the equity page."""

DIMENSIONS = mark(
    {
        **GROUP_DIMENSIONS,
        "grade": "Grade",
        "band": "Attendance band",
        "days_band": "Days enrolled",
        "least_days": "Least days enrolled",
        "half_day_judged": "Rule of half days",
        "half_day_rule": "Rule of half days",
        "favourable_set": "Favourable answers",
        "hours_band": "Hours",
        "took_part": "Took part",
        "activity": "Activity",
        "activity_month": "Activity and month",
        "partner": "Partner",
        "month": "Month",
        "item": "Question",
        "scale": "Scale",
        "scale_item": "Question",
        "barrier": "Barrier",
        "likely": "Question",
        "dose": "Hours",
        "body": "Body",
        "resource": "Online resource",
        "output": "What projects brought",
        "capacity": "The four Cs",
        "weighted_by": "Weighted by",
        "change": "Scale",
        "theme": "Theme",
        "survey": "Survey",
        "role": "Role",
        "school": "School",
        "source": "Source",
        "source_ends": "Lowest sources",
        "partner_type": "Kind of partner",
        "stage": "Stage",
        "agreement": "Agreement",
        "hours": "Whole hours",
        "resource_type": "Kind of gift",
        "category": "Kind of expense",
        "domain": "What it is about",
        "goal": "Goal",
        "challenge_type": "Challenge",
        "milestone_type": "Milestone",
        "member": "Organisation",
        "factor": "Factor",
        "involvement": "Type of involvement",
        "field": "Field",
        "rule": "Rule",
        "data_kind": "Kind of data",
        "indicator": "Indicator",
        "case_goal": "Goal",
        "teacher_rating": "Rating",
    }
)
"""Every way an indicator can be split."""

GROUP_LABEL = mark(
    {
        "race_ethnicity": {
            "american_indian": "American Indian",
            "asian": "Asian",
            "black": "Black",
            "hispanic": "Hispanic, Latino",
            "pacific_islander": "Pacific Islander",
            "white": "White",
            "two_or_more": "Two or more races",
            "": "Not recorded",
        },
        "english_learner": {"yes": "English learners", "no": "Others", "": "Not recorded"},
        "disability": {"yes": "Disabilities", "no": "Others", "": "Not recorded"},
        "low_income": {"yes": "Low income", "no": "Others", "": "Not recorded"},
        "gender": {"female": "Girls", "male": "Boys", "nonbinary": "Nonbinary", "": "Not recorded"},
        "band": {
            "satisfactory": "Under 5% missed",
            "at_risk": "5 to under 10%",
            "moderate": "10 to under 20%",
            "severe": "20% and more",
            "": "Not enough days",
        },
        "days_band": {
            "d0": "Under 10 days",
            "d10": "10 to 30 days",
            "d31": "31 to 44 days",
            "d45": "45 days and more",
        },
        "least_days": {
            "10": "10 days (federal)",
            "31": "31 days (California)",
            "45": "45 days (New Jersey)",
        },
        "half_day_judged": {"alike": "Both rules agree", "differently": "The rule decides"},
        "half_day_rule": {"sum": "Half days add up", "half_is_a_day": "Half a day is a day"},
        "favourable_set": {"top": "Top answers (in use)", "strongest": "Strongest answer alone"},
        "hours_band": {
            "h0": "No hours",
            "h1": "Under 15 hours",
            "h15": "15 to 44",
            "h45": "45 to 89",
            "h90": "90 to 179",
            "h180": "180 to 269",
            "h270": "270 and more",
        },
        "took_part": {"yes": "Took part", "no": "Others"},
        "partner_type": PARTNER_TYPE | {"": "Not recorded"},
        # What the register says; who was seen at work, the indicators call active.
        "stage": STAGE | {"active": "Marked active", "": "Not recorded"},
        "agreement": AGREEMENT,
        "resource_type": GIVEN_AS,
        "category": EXPENSE | {"": "Not recorded"},
        "domain": GOAL_DOMAIN | {"": "Not recorded"},
        "challenge_type": CHALLENGE_TYPE,
        "milestone_type": MILESTONE_TYPE,
        "theme": THEME,
        "factor": FACTOR,
        "involvement": INVOLVEMENT | {"": "Of no type"},
        "output": OUTPUT,
        "capacity": CAPACITY,
        "field": FIELD,
        "rule": RULE,
        "data_kind": KIND_OF_DATA,
        "weighted_by": GROUP_DIMENSIONS | {"grade": "Grade"},
        "case_goal": CASE_GOAL,
        "teacher_rating": TEACHER_RATING,
    }
)
"""Labels of coded groups; a code not listed is shown as it stands. Grades read "Grade 6"."""

GROUP_LABEL["dose"] = {band: label for band, label in GROUP_LABEL["hours_band"].items() if band != "h0"}

FEDERAL_HOURS = {"h1": 1, "h15": 15 * 60, "h45": 45 * 60, "h90": 90 * 60, "h180": 180 * 60, "h270": 270 * 60}
"""Least minutes of each band of the federal 21st CCLC report."""

EVIDENCE = mark(
    {
        "descriptive": "Descriptive",
        "compared": "Compared, not adjusted",
        "adjusted_unlike": "Adjusted, groups not alike",
        "adjusted_alike": "Adjusted, groups alike at the start",
        "randomised": "Randomised",
    }
)

EVIDENCE_MEANS = mark(
    {
        "descriptive": "Shows what was counted; compares with nobody.",
        "compared": "Set beside others as they are. The groups may have differed from the start.",
        "adjusted_unlike": "Compared with similar students, but the groups were not alike at the start.",
        "adjusted_alike": "Compared with similar students who were alike at the start in what is recorded.",
        "randomised": "Who took part was drawn by lot.",
    }
)
"""What each label of EVIDENCE says, in one sentence."""

ABOUT_INTERVALS = mark(
    "Intervals say how far the true value may be off: for whole counts, how much the same school could "
    "differ from year to year by chance; for surveys, also who happened to answer."
)
"""What an interval means, for whole counts and for surveys."""

STATUS_OF_GAP = mark(
    {
        "real_gap": "real gap",
        "watch": "watch",
        "no_gap": "no gap",
        "cannot_tell": "cannot tell",
        "withheld": "withheld",
    }
)

UNMATCHED = "unmatched:"
"""Begins the code of somebody known by name or e-mail only. It tells rows of a file apart; what is kept is
made of it with a secret of the database, for names can be tried out on it."""
