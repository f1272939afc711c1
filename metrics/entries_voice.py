"""Catalogue: types of involvement, both sides of a partnership, and who sits at the table."""

from metrics import perceptions
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

_ITEMS = "Items that both sides answered; of each side the latest answers of the school year"

GAP = Entry(
    id="H17",
    key="perception_gap",
    title="Perception gap",
    label="Gap",
    unit="steps",
    direction="none",
    group="Partners",
    question="Do they see it as we do?",
    sentence="The school's mean answer less the partner's, to the same items, from 1 to 5.",
    formula=(
        "Mean of the school's answers - mean of the partner's. From 1.0 on, either way, it is to be talked "
        "about. Interval: Welch, over respondents of each side, inside -4 to 4; none where one person "
        "answered or all of a side are alike"
    ),
    numerator="Answers of the school's side and of the partner's",
    denominator="Respondents of both sides",
    exclusions=f"{_ITEMS}. Not in editions: often one person answers for a side",
    source="Trellis",
    kind="both_sides",
    measures=(*perceptions.OF_SCHOOL, *perceptions.OF_PARTNER),
    dimensions=("partner",),
    unit_of_count="partners",
    counted_as="respondents",
    released=False,
    links=(Link("partner", "whole", "at_most"),),
)

APART = Entry(
    id="H17b",
    key="perceived_apart",
    title="Partnerships seen differently",
    label="Apart",
    unit="share",
    direction="down",
    group="Partners",
    question="In how many partnerships do the two sides differ?",
    sentence="Share of partnerships whose two sides answer the same items a step apart or more.",
    formula=(
        "Partnerships of a partner with a school that are 1.0 apart or more / those both sides told of. "
        f"{IN_FULL}"
    ),
    numerator="Partnerships with a perception gap (H17) of 1.0 or more, either way",
    denominator="Partnerships of a partner with a school about which both sides answered the same items",
    exclusions=f"{_ITEMS}. Fewer than 5 partnerships are not shown to who sees no people",
    source="Trellis",
    kind="apart",
    count="seen_apart",
    of="seen_by_both",
    measures=("seen_apart", "seen_by_both"),
    dimensions=(),
    unit_of_count="partners",
    counted_as="partnerships",
)

_PARITY = "Four-fifths convention: 0.8 to 1.25 is even"


def _parity(key: str, id: str, title: str, what: str, measures: tuple[str, str], released: bool) -> Entry:
    of = "the latest list of each body" if released else "all meetings of the school year"
    return Entry(
        id=id,
        key=key,
        title=title,
        label="Voice",
        unit="ratio",
        direction="none",
        group="Partners",
        question="Who sits at the table?" if released else "Who comes to the table?",
        sentence=f"A role's part of the {what}, over its part of the people they decide for.",
        formula=(
            f"{what.capitalize()} a role has / those it would have by its part of the stakeholders, summed "
            f"over bodies. 1: as many as of the people. {IN_FULL}"
        ),
        numerator=f"{what.capitalize()} of the role, of {of}",
        denominator=f"All {what} of the body x stakeholders of the role / stakeholders of all roles told",
        exclusions=(
            "Roles of which it is not told for how many people the body decides"
            + ("" if released else ". Not in editions: attendance of few is of single people")
        ),
        source=_PARITY,
        kind="parity",
        count=measures[0],
        of=measures[1],
        measures=measures,
        dimensions=("role",),
        unit_of_count="seats",
        counted_as="" if released else "places taken",
        released=released,
        links=(Link("role", "whole", "at_most"),),
    )


PARITY = _parity(
    "voice_parity", "H18", "Voice parity", "seats", ("decision_seats", "decision_seats_due"), released=True
)
PRESENCE = _parity(
    "voice_presence",
    "H18b",
    "Voice at meetings",
    "places taken",
    ("decision_attended", "decision_attended_due"),
    released=False,
)

_TYPES = (
    "The type of an activity as the register tells it, else by its kind (the list stands in "
    "docs/data-model.md). Activities without a session held this school year; kinds without a type"
)


def _involvement(key: str, id: str, title: str, what: str, question: str, measures: tuple[str, str]) -> Entry:
    return Entry(
        id=id,
        key=key,
        title=title,
        label="Part",
        unit="share",
        direction="none",
        group="Partners",
        question=question,
        sentence=f"Part that each of the six types of involvement has in {what}.",
        formula=f"{what.capitalize()} of a type / all {what}. All together: the largest part. {IN_FULL}",
        numerator=f"{what.capitalize()} of the type",
        denominator=f"All {what} of the place this school year",
        exclusions=_TYPES,
        source="Epstein: six types of involvement; kinds of activities: Trellis",
        kind="part",
        count=measures[1],
        of=measures[0],
        measures=measures,
        dimensions=("involvement",),
        unit_of_count="sessions" if "minutes" in measures[0] else "organisations",
        counted_as="minutes" if "minutes" in measures[0] else "activities",
        links=(Link("involvement", "whole", "at_most"),),
    )


SIX_TYPES = _involvement(
    "involvement_types",
    "H13",
    "Six types of involvement",
    "activities",
    "Which kind of involvement do we neglect?",
    ("typed_activities", "typed_most"),
)
SIX_TYPES_HOURS = _involvement(
    "involvement_hours",
    "H13b",
    "Time by type of involvement",
    "time of sessions",
    "Where does the time go?",
    ("typed_minutes", "typed_minutes_most"),
)

FAMILY_VOICE = Entry(
    id="F7",
    key="family_voice",
    title="Family voice",
    label="Families",
    unit="share",
    direction="up",
    group="Partners",
    question="Do families have a seat where it is decided?",
    sentence="Share of the seats of bodies that decide which families hold.",
    formula=f"Seats of parents and caregivers / seats of all roles. {IN_FULL}",
    numerator="Seats of parents and caregivers, as on the latest day of the year that tells any of a body",
    denominator="Seats of all roles on the same day",
    exclusions="Bodies of which no seats are told. What became of suggestions: see F7b",
    source="National Standards for Family-School Partnerships: sharing power; no band is published",
    kind="counted",
    count="family_seats",
    of="body_seats",
    measures=("body_seats", "family_seats"),
    dimensions=("body",),
    unit_of_count="seats",
    counted_as="seats",
    released=False,  # a body has few seats, and its families are known
    links=(Link("body", "whole", "sum"),),
)

ENTRIES = (FAMILY_VOICE, SIX_TYPES, SIX_TYPES_HOURS, GAP, APART, PARITY, PRESENCE)
