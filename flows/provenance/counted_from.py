"""Which facts each indicator is counted from."""

from metrics.entry import Entry

DAYS = "attendance_months"
ROSTER = ("enrolments",)
ATTENDANCE = (*ROSTER, "calendar", DAYS, "attendance_totals")
VISITS = (*ROSTER, "participation", "sessions", "activities")
SURVEY = ("answers", "questions")
HELD = ("partners", "activities", "sessions", "participation", "session_counts", "volunteer_hours")
OFFERS = (*HELD, "contributions")
GIFTS = ("contributions", "volunteer_hours", "volunteer_rates", "partners")

FACTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("average_daily_attendance", "chronic_absence", "attendance_bands"), ATTENDANCE),
    **dict.fromkeys(
        (
            *("reach", "dosage", "participation_gap", "sustained_participation", "breadth"),
            *("session_attendance", "virtual_reach", "work_based_access", "composition_difference"),
            *("hours_concentration", "dosage_equity", "dosage_ratio", "reach_ratio", "return_rate"),
        ),
        VISITS,
    ),
    **dict.fromkeys(("hours_by_need", "reach_gap_change"), VISITS),
    **dict.fromkeys(("absence_gap_change", "absence_ratio", "absence_status_change"), ATTENDANCE),
    **dict.fromkeys(
        ("unmet_need", "adjusted_absence", "attendance_improved"),
        tuple(dict.fromkeys((*ATTENDANCE, *VISITS))),
    ),
    **dict.fromkeys(
        ("favourable", "change", "barriers", "reliability", "omega", "matched_pairs", "straight_lines"),
        SURVEY,
    ),
    **dict.fromkeys(("comment_themes", "net_promoters"), SURVEY),
    **dict.fromkeys(("representation", "response", "favourable_weighted"), (*SURVEY, *ROSTER)),
    **dict.fromkeys(("acceptance", "match_rate", "completeness", "repeated_rows", "rule_breaks"), ()),
    **dict.fromkeys(("freshness", "newest_day", "withheld_share"), ()),
    "language_access": ("sessions", "interpretations", "participation", "session_counts"),
    "partner_diversity": ("identities", "partners"),
    "student_leadership": (*VISITS, "leading"),
    "family_participation": (*VISITS, "households"),
    "family_contact": (*ROSTER, "family_contacts", "households"),
    "at_home_support": (*VISITS, "family_contacts", "households"),
    "four_cs": SURVEY,
    "online_resource_use": ("resource_uses",),
    **dict.fromkeys(("neighbours_served", "project_outputs"), ("project_outputs",)),
    "service_hours": VISITS,
    **dict.fromkeys(
        ("media_items", "posts_shared", "newsletters_opened", "partner_enquiries"), ("mentions",)
    ),
    "suggestions_answered": ("suggestions",),
    **dict.fromkeys(("term_retention", "emptying"), VISITS),
    **dict.fromkeys(("dose_response", "dose_slope"), tuple(dict.fromkeys((*ATTENDANCE, *VISITS)))),
    "closed_day_sessions": ("sessions", "participation", "session_counts", "calendar"),
    "attribution": ("participation", "sessions", "activities"),
    "volunteer_hours": ("volunteer_hours", "partners"),
    "volunteer_time": ("volunteer_hours",),
    "volunteer_value": ("volunteer_hours", "volunteer_rates"),
    "contribution_value": GIFTS,
    **dict.fromkeys(("organisation_gifts", "given_to_partners"), ("contributions", "partners")),
    "leverage": (*GIFTS, "expenses"),
    "cost_per_hour": ("expenses", *VISITS),
    "expenses": ("expenses",),
    **dict.fromkeys(("goal_attainment", "goal_progress"), ("goals", "partners")),
    **dict.fromkeys(("recent_contact", "days_since_contact"), ("contacts", *OFFERS)),
    "reviews_held": ("reviews", "partners"),
    **dict.fromkeys(("open_challenges", "days_to_resolve"), ("challenges", "partners")),
    "training_coverage": ("trainings", *OFFERS),
    "people_trained": ("trainings",),
    **dict.fromkeys(("milestones_shared", "milestones"), ("milestones", "partners")),
    **dict.fromkeys(
        ("member_ties", "network_density", "network_response", "network_centralisation"), ("ratings", *OFFERS)
    ),
    **dict.fromkeys(("trust", "partner_value"), ("ratings",)),
    "collaboration_factors": ("factor_answers", "factor_items"),
    **dict.fromkeys(("perception_gap", "perceived_apart"), ("perceptions", "partners")),
    **dict.fromkeys(("voice_parity", "voice_presence", "family_voice"), ("decision_seats",)),
    **dict.fromkeys(
        ("involvement_types", "involvement_hours"),
        ("activities", "involvements", "sessions", "participation", "session_counts"),
    ),
    "gpa_improved": (*ROSTER, "grade_points"),
    **dict.fromkeys(("growth_reading", "growth_maths"), (*ROSTER, "growth")),
    **dict.fromkeys(("suspensions_down", "discipline_rate"), (*ROSTER, "suspensions", "complete_lists")),
    "teacher_rated": (*VISITS, "teacher_ratings"),
    "course_passing": (*ROSTER, "course_marks"),
    "case_goals_met": (*ROSTER, "case_goals"),
    **dict.fromkeys(("promotion", "on_time_graduation", "after_school_enrolment"), (*ROSTER, "progression")),
    "career_readiness": (*VISITS, "credentials", "complete_lists"),
    "people_served": ("participation", "session_counts", "volunteer_hours"),
}
"""Tables of ``tables.facts`` by key of the catalogue; (): every file counts, whatever it says."""

TWO_YEARS = (
    "adjusted_absence",
    "dose_response",
    "dose_slope",
    "attendance_improved",
    "return_rate",
    "absence_status_change",
    "absence_gap_change",
    "reach_gap_change",
    "gpa_improved",
    "suspensions_down",
)
"""Those that are counted from the school year before, too."""

OVER_SCHOOLS = ("hours_by_need", "withheld_share")
"""Those of all schools of the district together, whichever is looked at."""

BY_WHO_TOOK_PART = ("took_part", "activity", "partner")
"""Splits of students by what they came to, which other facts tell."""


def facts_of(indicator: Entry, by: str) -> tuple[str, ...]:
    """The tables that an indicator, split so, is counted from; () for one that counts files."""
    found = FACTS.get(indicator.key, OFFERS)
    if by in BY_WHO_TOOK_PART and "enrolments" in found:
        found = (*found, *VISITS)
    return tuple(dict.fromkeys(found))
