"""Catalogue: who takes part, how much, and who does not."""

from metrics.entry import Entry, Link
from tables.codes import FEDERAL_HOURS, GROUP_DIMENSIONS

GROUPS = tuple(GROUP_DIMENSIONS)
HOURS = {band: f"hours_{band}" for band in FEDERAL_HOURS}
INTERVAL = "Interval: Wilson, 95 %."


def sums(*dimensions: str) -> tuple[Link, ...]:
    """Each of these tables adds up to the total."""
    return tuple(Link(dimension, "whole", "sum") for dimension in dimensions)


REACH = Entry(
    id="P1",
    key="reach",
    title="Reach",
    label="Reached",
    unit="share",
    direction="up",
    group="Participation",
    question="What share of students has any partner reached?",
    sentence="Share of enrolled students who came to at least one session this school year.",
    formula=f"Students with at least one attended session / students enrolled. {INTERVAL}",
    numerator="Students with at least one attended session, each counted once",
    denominator="Students enrolled at any time of the school year",
    exclusions="People who are not students; sessions outside the stay in the school",
    source="21st CCLC unduplicated participation; example objective 10 % (state guidance)",
    kind="share",
    count="reached",
    of="students",
    measures=("students", "reached"),
    dimensions=(*GROUPS, "grade", "activity", "partner"),
    compared=GROUPS,
    settings=("hide_below.students", "flag_from", "gap_size"),
    links=(
        *sums(*GROUPS, "grade"),
        Link("activity", "whole", "at_most"),
        Link("partner", "whole", "at_most"),
        Link("activity", "partner", "at_most"),
    ),
)

DOSAGE = Entry(
    id="P3",
    key="dosage",
    title="Hours taken part",
    label="Hours",
    unit="hours",
    unit_by={"": "share", "hours_band": "share"},
    direction="none",
    group="Participation",
    question="How many hours do students who take part get?",
    sentence="Students who took part, by hours over the school year; for groups the mean hours.",
    formula=(
        "Minutes attended / 60 for each student. Bands: students of a band / students who took part, "
        "Wilson interval. Groups: mean over students who took part, t interval; 95 %."
    ),
    numerator="Minutes attended, at most the length of the session",
    denominator="Students with at least one attended session",
    exclusions="Students who came to no session; sessions without any recorded length add no minutes",
    source="Federal 21st CCLC annual report (21APR): under 15, 15, 45, 90, 180, 270 hours",
    kind="mean_hours",
    count="",
    of="reached",
    bands=HOURS,
    band_dimension="hours_band",
    measures=("students", "reached", "minutes", "minutes_squared", *HOURS.values()),
    dimensions=("hours_band", *GROUPS, "grade", "activity", "partner"),
    settings=("hide_below.students",),
    counted_as="participants",
    same_people="reach",
    guard=("reached", "students"),
    links=(
        *sums("hours_band", *GROUPS, "grade"),
        Link("whole", "reach:whole", "same"),
        *(Link(dimension, f"reach:{dimension}", "same") for dimension in (*GROUPS, "grade")),
        Link("activity", "reach:activity", "same"),
        Link("partner", "reach:partner", "same"),
    ),
)

PARTICIPATION_GAP = Entry(
    id="E1",
    key="participation_gap",
    title="Participation gap",
    label="Gap",
    unit="points",
    direction="none",
    group="Equity",
    question="Who are we missing?",
    sentence="Share reached in a group minus the share reached among all other students.",
    formula="Reach of the group - reach of all others. Interval: Newcombe, method 10, 95 %.",
    numerator="Reach of the group (P1)",
    denominator="Reach of all other students of the place (P1)",
    exclusions="As for reach; a group is never compared with a whole it is part of",
    source="Trellis: flagged from 5 points with interval evidence after Benjamini-Hochberg",
    kind="gap",
    count="reached",
    of="students",
    measures=("students", "reached"),
    dimensions=GROUPS,
    compared=GROUPS,
    settings=("hide_below.students", "flag_from", "gap_size"),
    same_people="reach",
    links=(*sums(*GROUPS), *(Link(dimension, f"reach:{dimension}", "same") for dimension in GROUPS)),
)

ENTRIES = (REACH, DOSAGE, PARTICIPATION_GAP)
