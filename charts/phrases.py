"""How groups, places and months are named inside a sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

from charts.text import cut
from tables.codes import NOT_RECORDED
from words import mark, tr, tr_in, tr_many

PEOPLE: dict[str, dict[str, str]] = mark(
    {
        "english_learner": {"no": "others"},
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
)
"""A group as people in a sentence; the people first, then what describes them."""

ROLES: dict[str, str] = mark(
    {
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
)
"""Those who answered, as people in a sentence."""

EACH: dict[str, tuple[str, str]] = mark(
    {
        "grade": ("grade", "grades"),
        "school": ("school", "schools"),
        "activity": ("activity", "activities"),
        "partner": ("partner", "partners"),
        "item": ("question", "questions"),
        "scale": ("scale", "scales"),
        "scale_item": ("question", "questions"),
        "barrier": ("barrier", "barriers"),
        "likely": ("question", "questions"),
        "body": ("body", "bodies"),
        "change": ("scale", "scales"),
        "survey": ("survey", "surveys"),
        "theme": ("theme", "themes"),
        "role": ("role", "roles"),
        "month": ("month", "months"),
        "year": ("year", "years"),
        "source": ("file", "files"),
        "source_ends": ("file", "files"),
        "resource_type": ("kind", "kinds"),
        "category": ("kind", "kinds"),
        "domain": ("kind", "kinds"),
        "goal": ("goal", "goals"),
        "challenge_type": ("kind", "kinds"),
        "milestone_type": ("kind", "kinds"),
        "member": ("organisation", "organisations"),
        "factor": ("factor", "factors"),
        "involvement": ("type", "types"),
        "field": ("field", "fields"),
        "rule": ("rule", "rules"),
        "data_kind": ("kind of data", "kinds of data"),
        "indicator": ("indicator", "indicators"),
        "case_goal": ("kind", "kinds"),
        "teacher_rating": ("rating", "ratings"),
    }
)
"""What one row of a split is called, and all of them together."""

GROUPS: tuple[str, str] = mark(("group", "groups"))
"""The same of a split that is not listed."""


def small(count: int) -> str:
    """A count of groups: a word below ten, digits from there."""
    said = (
        tr_in("a count", "no"),
        tr_in("a count", "one"),
        tr_in("a count", "two"),
        tr_in("a count", "three"),
        tr_in("a count", "four"),
        tr_in("a count", "five"),
        tr_in("a count", "six"),
        tr_in("a count", "seven"),
        tr_in("a count", "eight"),
        tr_in("a count", "nine"),
    )
    return said[count] if 0 <= count < len(said) else f"{count:,}"


def capital(sentence: str) -> str:
    """With a capital first letter; the rest, which may be a name, stays."""
    return sentence[:1].upper() + sentence[1:]


def small_letter(label: str) -> str:
    """With a small first letter: ordinary words, no name, in the middle of a sentence."""
    return label[:1].lower() + label[1:]


def each_of(by: str) -> str:
    """What the rows of a split are called together: "grades"; "groups" where not listed."""
    return tr(EACH.get(by, GROUPS)[1])


def not_ranked(by: str) -> str:
    """That no row of a split can be put above another."""
    return tr("The {each} cannot be ranked.", each=each_of(by))


def people(by: str, grp: str, label: str) -> str:
    """A group of people in the middle of a sentence: "English learners"."""
    if grp == NOT_RECORDED:
        return tr("students without a record of it")
    if by == "english_learner" and grp == "yes":
        return tr_in("people", "English learners")  # the label of the group has the same words
    named = PEOPLE.get(by, {}).get(grp)
    return tr(named) if named else label


def people_of(by: str, row: Mapping[Any, Any]) -> str:
    """The people of a row; its ``dimension`` tells the split where a figure holds several."""
    return people(str(row.get("dimension") or by), row["grp"], row["label"])


def those(by: str, grp: str, label: str) -> str:
    """The same where no number stands before: "those who took part"."""
    return tr("those who took part") if by == "took_part" and grp == "yes" else people(by, grp, label)


def role(grp: str, label: str) -> str:
    """Those of a role in the middle of a sentence: "teachers"."""
    return tr(ROLES[grp]) if grp in ROLES else label


def where(by: str, grp: str, label: str) -> str:
    """A part of the whole after its number: "in grade 8", "at Cedar", "for “I feel welcome”"."""
    if by == "grade":
        if grp == "K":
            return tr("in kindergarten")
        if grp == "PK":
            return tr("in pre-kindergarten")
        return tr("in grade {grade}", grade=grp) if grp else tr("with no grade recorded")
    if by == "school":
        return tr("at {school}", school=label)
    if by == "month":
        return tr_in("a month", "in {when}", when=label)
    if by == "year":
        return tr_in("a school year", "in {when}", when=label)
    if by == "item":
        return tr("for “{question}”", question=cut(label, 190))
    if by == "role":
        return tr("among {people}", people=role(grp, label))
    if by in ("activity", "partner", "source", "source_ends"):
        return tr_in("one thing", "for {name}", name=label)
    return tr_in("people", "for {name}", name=people(by, grp, label))


def listed(names: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def and_more(names: str, more: int) -> str:
    """Names, and how many more there are: "A, B and 2 more"; the names alone where there are no more."""
    return tr("{names} and {more} more", names=names, more=more) if more > 0 else names


def of_others(count: int) -> str:
    """That of so many more one cannot tell."""
    return tr_many(
        count,
        "Of {count} other one cannot tell.",
        "Of {count} others one cannot tell.",
        count=small(count),
    )


def quoted(name: str) -> str:
    """Somebody's own words, a question or a survey, as the language quotes them."""
    return tr("“{name}”", name=name)
