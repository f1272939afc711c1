"""Catalogue: gaps from one school year to the next."""

from metrics.entry import Entry
from tables.codes import GROUP_DIMENSIONS

FORMULA = (
    "Gap of this school year less gap of the year before; a gap is the group's share less that of all "
    "others. Interval: MOVER from both gaps' intervals, 95 %, as if other students stood behind each year. "
    "More than chance: p below 0.05 after Benjamini-Hochberg over the groups of the dimension."
)

LEFT_OUT = (
    "Groups withheld in either year; school years that are not over. Put together from the gaps as shown"
)

SOURCE = "Zou & Donner 2008 (MOVER); Benjamini & Hochberg 1995"

ABSENCE_GAP_CHANGE = Entry(
    id="E5",
    key="absence_gap_change",
    title="Change of the gap in chronic absence",
    label="Gap change",
    unit="points",
    direction="none",
    group="Equity",
    question="Are gaps in absence closing or widening?",
    sentence="How many points a group's gap in chronic absence moved since the school year before.",
    formula=FORMULA,
    numerator="Gap in chronic absence (S2) of this school year",
    denominator="Less the gap of the school year before",
    exclusions=LEFT_OUT,
    source=SOURCE,
    kind="years",
    of="chronic_absence",
    measures=("counted", "chronic"),
    dimensions=tuple(GROUP_DIMENSIONS),
    settings=("gap_size",),
    released=False,
)

REACH_GAP_CHANGE = Entry(
    id="E5b",
    key="reach_gap_change",
    title="Change of the gap in reach",
    label="Gap change",
    unit="points",
    direction="none",
    group="Equity",
    question="Are gaps in who takes part closing or widening?",
    sentence="How many points a group's gap in reach moved since the school year before.",
    formula=FORMULA,
    numerator="Gap in reach (P1) of this school year",
    denominator="Less the gap of the school year before",
    exclusions=LEFT_OUT,
    source=SOURCE,
    kind="years",
    of="reach",
    measures=("students", "reached"),
    dimensions=tuple(GROUP_DIMENSIONS),
    settings=("gap_size",),
    released=False,
)

ENTRIES = (ABSENCE_GAP_CHANGE, REACH_GAP_CHANGE)
