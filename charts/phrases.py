"""How groups, places and months are named inside a sentence."""

from collections.abc import Sequence

from charts.text import cut
from tables.codes import NOT_RECORDED

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

PEOPLE = {
    "english_learner": {"yes": "English learners", "no": "others"},
    "disability": {"yes": "students with disabilities", "no": "others"},
    "low_income": {"yes": "students with low family income", "no": "others"},
    "gender": {"female": "girls", "male": "boys", "nonbinary": "nonbinary students"},
    "race_ethnicity": {
        "american_indian": "American Indian students",
        "asian": "Asian students",
        "black": "Black students",
        "hispanic": "Hispanic or Latino students",
        "pacific_islander": "Pacific Islander students",
        "white": "White students",
        "two_or_more": "students of two or more races",
    },
    "took_part": {"yes": "who took part", "no": "others"},
}
"""A group as people in a sentence; the people first, then what describes them."""

ROLES = {
    "student": "students",
    "parent_caregiver": "parents and caregivers",
    "teacher": "teachers",
    "school_leader": "school leaders",
    "support_staff": "support staff",
    "coordinator": "coordinators",
    "partner_contact": "partner contacts",
    "mentor": "mentors",
    "volunteer": "volunteers",
    "community_member": "community members",
    "community_leader": "community leaders",
    "policymaker": "policymakers",
    "board_member": "board members",
    "data_staff": "data staff",
}
"""Those who answered, as people in a sentence."""

EACH = {
    "grade": "grades",
    "school": "schools",
    "activity": "activities",
    "partner": "partners",
    "item": "questions",
    "scale": "scales",
    "scale_item": "questions",
    "barrier": "barriers",
    "change": "scales",
    "survey": "surveys",
    "theme": "themes",
    "role": "roles",
    "month": "months",
    "year": "years",
    "source": "files",
    "source_ends": "files",
    "resource_type": "kinds",
    "category": "kinds",
    "domain": "kinds",
    "goal": "goals",
    "challenge_type": "kinds",
    "milestone_type": "kinds",
    "member": "organisations",
    "factor": "factors",
    "involvement": "types",
}
"""What the rows of a split are called together; "groups" where not listed."""


def small(count: int) -> str:
    """A count of groups: a word below ten, digits from there."""
    return WORDS[count] if 0 <= count < len(WORDS) else f"{count:,}"


def capital(sentence: str) -> str:
    """With a capital first letter; the rest, which may be a name, stays."""
    return sentence[:1].upper() + sentence[1:]


def people(by: str, grp: str, label: str) -> str:
    """A group of people in the middle of a sentence: "English learners"."""
    if grp == NOT_RECORDED:
        return "students without a record of it"
    return PEOPLE.get(by, {}).get(grp, label)


def where(by: str, grp: str, label: str) -> str:
    """A part of the whole after its number: "in grade 8", "at Cedar", "for “I feel welcome”"."""
    if by == "grade":
        grades = {"K": "in kindergarten", "PK": "in pre-kindergarten", "": "with no grade recorded"}
        return grades.get(grp, f"in grade {grp}")
    if by == "school":
        return f"at {label}"
    if by in ("month", "year"):
        return f"in {label}"
    if by == "item":
        return f"for “{cut(label, 190)}”"
    if by == "role":
        return f"among {ROLES.get(grp, label)}"
    if by in ("activity", "partner", "source", "source_ends"):
        return f"for {label}"
    return f"for {people(by, grp, label)}"


def listed(names: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
