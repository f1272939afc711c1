"""Catalogue: how lasting and how broad taking part is."""

from metrics.entries_participation import GROUPS, INTERVAL, sums
from metrics.entry import Entry, Link


def out_of_reach(*dimensions: str) -> tuple[Link, ...]:
    """Each of these tables is a share of those whom ``reach`` counts in its own."""
    return tuple(Link(dimension, f"reach:{dimension}", "out_of") for dimension in ("whole", *dimensions))


SUSTAINED = Entry(
    id="P4",
    key="sustained_participation",
    title="Sustained participation",
    label="Sustained",
    unit="share",
    direction="up",
    group="Participation",
    question="Who stuck with it?",
    sentence="Share of students who took part that came on 30 days or more of the school year.",
    formula=(
        f"Students with at least 30 attended days / students with at least one. {INTERVAL} An activity: "
        "days attended in it."
    ),
    numerator="Students who attended on 30 days or more; two sessions of a day are one day",
    denominator="Students with at least one attended session, each counted once",
    exclusions=(
        "Students who came to no session; sessions outside the stay in the school. In an activity that met "
        "on fewer than 30 days nobody can have come on 30"
    ),
    source="30 days: regular attendee of the 21st CCLC annual report up to 2020-21",
    kind="share",
    count="sustained",
    of="reached",
    measures=("students", "reached", "sustained"),
    dimensions=(*GROUPS, "grade", "activity"),
    compared=GROUPS,
    settings=("hide_below.students", "flag_from", "gap_size"),
    counted_as="participants",
    within="reach",
    guard=("reached", "students"),
    links=(
        *sums(*GROUPS, "grade"),
        Link("activity", "whole", "at_most"),
        *out_of_reach(*GROUPS, "grade", "activity"),
    ),
)

BREADTH = Entry(
    id="P10",
    key="breadth",
    title="Breadth of participation",
    label="Breadth",
    unit="share",
    direction="up",
    group="Participation",
    question="Is it more than one thing?",
    sentence="Share of students who took part that came to two kinds of activity or more.",
    formula=f"Students who came to at least two kinds of activity / students who took part. {INTERVAL}",
    numerator="Students with an attended session in each of at least two kinds of activity",
    denominator="Students with at least one attended session, each counted once",
    exclusions=(
        "Students who came to no session. Refused where some came to more than one activity and not all "
        "kinds are recorded"
    ),
    source="Trellis; kinds as in the register of activities",
    kind="share",
    count="broad",
    of="reached",
    measures=("students", "reached", "broad", "kinds_unknown"),
    dimensions=(*GROUPS, "grade"),
    compared=GROUPS,
    settings=("hide_below.students", "flag_from", "gap_size"),
    counted_as="participants",
    within="reach",
    guard=("reached", "students"),
    unknown="kinds_unknown",
    links=(*sums(*GROUPS, "grade"), *out_of_reach(*GROUPS, "grade")),
)

ENOUGH = Entry(
    id="E4",
    key="dosage_equity",
    title="Dosage equity",
    label="90 hours",
    unit="share",
    direction="up",
    group="Equity",
    question="Do they get the same amount?",
    sentence="Share of students who took part that got 90 hours or more in the school year.",
    formula=f"Students with 90 hours or more / students with at least one attended session. {INTERVAL}",
    numerator="Students who took part for at least 90 hours; an hour is 60 minutes attended",
    denominator="Students with at least one attended session, each counted once",
    exclusions="Students who came to no session; sessions without any recorded length add no minutes",
    source="Band of the federal 21st CCLC annual report (21APR); the ratio of groups: four-fifths rule (E4b)",
    kind="share",
    count="hours_enough",
    of="reached",
    measures=("students", "reached", "hours_enough"),
    dimensions=(*GROUPS, "grade"),
    compared=GROUPS,
    settings=("hide_below.students", "flag_from", "gap_size"),
    counted_as="participants",
    within="reach",
    guard=("reached", "students"),
    links=(*sums(*GROUPS, "grade"), *out_of_reach(*GROUPS, "grade")),
)

ENTRIES = (SUSTAINED, BREADTH, ENOUGH)
