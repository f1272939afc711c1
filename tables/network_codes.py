"""Code lists of how partners work together. A label is at most 22 letters, as all labels."""

from words import mark

FREQUENCY = mark(
    {
        "never": "Never",
        "yearly": "Once a year",
        "termly": "Once a term",
        "monthly": "Every month",
        "weekly": "Every week",
        "daily": "Every day",
    }
)
"""How often two organisations are in contact."""

NO_TIE = ("never",)
"""How often those are in contact who have no tie."""

TRUST_ITEMS = ("reliability", "mission", "openness")
VALUE_ITEMS = ("power", "involvement", "resources")
"""What one organisation says of another, from 1 (not at all) to 4 (a great deal)."""

LEAST, MOST = 1, 4
"""Answers to these."""

AGREES = 5
"""The highest answer to an item of a factor or a perception; 1 is the lowest."""

SIDE = mark({"school": "School", "partner": "Partner"})
"""Who answers about a partnership."""

FACTOR = mark(
    {
        "history": "History of cooperation",
        "leader": "Legitimate leader",
        "climate": "Favourable climate",
        "respect": "Respect and trust",
        "cross_section": "Members' cross section",
        "self_interest": "Members' own interest",
        "compromise": "Ability to compromise",
        "stake": "Members share a stake",
        "layers": "Layers of taking part",
        "flexibility": "Flexibility",
        "roles": "Clear roles and rules",
        "adaptability": "Adaptability",
        "pace": "Pace of development",
        "communication": "Open communication",
        "informal": "Informal ties",
        "goals": "Attainable goals",
        "vision": "Shared vision",
        "purpose": "Unique purpose",
        "resources": "Sufficient resources",
        "leadership": "Skilled leadership",
    }
)
"""Factors of collaboration: names alone, in the order of the inventory, whose wording is its authors'."""

_ITEMS = (2, 2, 2, 2, 2, 1, 1, 3, 2, 2, 2, 2, 2, 3, 2, 3, 2, 2, 2, 1)
"""Items of each factor, in the order of FACTOR."""

_FACTORS = [factor for factor, items in zip(FACTOR, _ITEMS, strict=True) for _ in range(items)]

FACTOR_OF_ITEM = {str(number): factor for number, factor in enumerate(_FACTORS, start=1)}
"""Factor by number of the item, 1 to 40; a register may say otherwise. Wilder Collaboration Factors
Inventory, first edition."""

INVOLVEMENT = mark(
    {
        "parenting": "Parenting",
        "communicating": "Communicating",
        "volunteering": "Volunteering",
        "learning_at_home": "Learning at home",
        "decision_making": "Decision making",
        "community": "Work with community",
    }
)
"""The six types of involvement (Epstein), in their order."""

INVOLVEMENT_OF = {
    **dict.fromkeys(("family_workshop", "wellness_workshop", "counselling_service"), "parenting"),
    **dict.fromkeys(
        (
            *("parent_teacher_meeting", "school_fair", "showcase", "award_ceremony", "online_discussion"),
            *("informal_gathering", "awareness_campaign", "webinar"),
        ),
        "communicating",
    ),
    **dict.fromkeys(
        ("guest_speaker", "charity_event", "cleanup_drive", "sports_day", "cultural_event"), "volunteering"
    ),
    **dict.fromkeys(("online_course", "college_readiness", "career_guidance_session"), "learning_at_home"),
    **dict.fromkeys(
        ("planning_meeting", "review_meeting", "community_forum", "curriculum_codesign"), "decision_making"
    ),
    **dict.fromkeys(
        (
            *("mentoring", "internship", "job_shadow", "career_workshop", "skills_workshop", "field_trip"),
            *("real_world_project", "service_learning", "arts_performance", "outdoor_expedition"),
            *("sustainability_project", "health_service", "tutoring", "enrichment_club", "summer_programme"),
            *("teacher_training", "research_collaboration", "virtual_tour", "community_festival"),
        ),
        "community",
    ),
}
"""Type of an activity by its kind, where the register does not tell it; "other" has none."""
