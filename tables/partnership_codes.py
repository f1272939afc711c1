"""Code lists of what partners give, promise and are asked. A label is at most 22 letters, as all labels."""

from words import mark

RESOURCE_TYPE = mark(
    {
        "cash": "Money",
        "grant": "Grant",
        "sponsorship": "Sponsorship",
        "materials": "Materials",
        "technology": "Technology",
        "facility_use": "Use of rooms",
        "professional_time": "Professional time",
        "volunteer_time": "Volunteer time",
        "training": "Training",
        "curriculum": "Curriculum",
        "digital_resource": "Digital resources",
        "transport": "Transport",
        "food": "Food",
        "research_best_practice": "Research",
        "advocacy": "Advocacy",
        "other": "Other",
    }
)

MADE_IN_LOGS = "volunteer_log"
"""The kind of what volunteers gave, as their logs and the rate of their hours tell it; no register's."""

GIVEN_AS = mark({**RESOURCE_TYPE, MADE_IN_LOGS: "Volunteer hours", "": "Not recorded"})
"""Kinds of what was given, with the hours of volunteer logs."""

DIRECTION = mark({"in": "From the partner", "out": "To the partner"})
"""Which way something was given: schools give, too."""

VALUED_BY = mark(
    {
        "giver": "The giver",
        "school": "The school",
        "receipt": "Receipt or invoice",
        "market": "Market price",
        "appraisal": "Appraisal",
    }
)
"""Who told what it is worth."""

GOAL_DOMAIN = mark(
    {
        "academic": "Academic",
        "behaviour": "Behaviour",
        "attendance": "Attendance",
        "climate": "Climate",
        "engagement": "Family engagement",
        "wellbeing": "Wellbeing",
        "career": "Career and college",
        "staff": "Teacher development",
        "opportunity": "Opportunities",
        "system": "School improvement",
        "other": "Other",
    }
)

GOAL_STATUS = mark({"open": "Open", "met": "Met", "not_met": "Not met", "dropped": "Dropped"})

BETTER = mark({"up": "More is better", "down": "Less is better"})

CHANNEL = mark(
    {
        "meeting": "Meeting",
        "visit": "Visit",
        "phone": "Phone call",
        "video": "Video call",
        "email": "E-mail",
        "message": "Message",
        "letter": "Letter",
        "event": "Event",
        "other": "Other",
    }
)

CHALLENGE_TYPE = mark(
    {
        "goal_misalignment": "Goals differ",
        "expectation_mismatch": "Expectations differ",
        "time": "Time",
        "staffing": "Staffing",
        "funding": "Funding",
        "trust": "Trust",
        "communication": "Communication",
        "cultural_difference": "Cultural difference",
        "inclusion_gap": "Somebody left out",
        "participation_barrier": "Barriers to taking part",
        "data_sharing": "Data sharing",
        "turnover": "Turnover",
        "safety_compliance": "Safety and compliance",
        "other": "Other",
    }
)

EXPENSE = mark(
    {
        "coordination": "Coordination",
        "staff": "Other staff",
        "supplies": "Supplies",
        "transport": "Transport",
        "food": "Food",
        "facility": "Rooms",
        "office": "Office",
        "training": "Training",
        "contract": "Contracts",
        "other": "Other",
    }
)

MILESTONE_TYPE = mark(
    {
        "agreement_signed": "Agreement signed",
        "first_session": "First session",
        "goal_met": "Goal met",
        "academic_success": "Academic success",
        "extracurricular_success": "Success beyond class",
        "service_accomplishment": "Service done",
        "anniversary": "Anniversary",
        "grant_won": "Grant won",
        "partner_recognised": "Partner honoured",
        "student_showcase": "Student showcase",
        "media_coverage": "Media coverage",
        "story_published": "Story published",
        "renewed": "Partnership renewed",
    }
)

SHARED_IN = mark(
    {
        "newsletter": "Newsletter",
        "social_media": "Social media",
        "local_news": "Local news",
        "website": "Website",
        "event": "Event",
    }
)
"""Where a milestone was made public."""
