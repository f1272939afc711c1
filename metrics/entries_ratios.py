"""Catalogue: ratios of shares, put together from the shares as they are shown."""

from metrics.entry import Entry
from tables.codes import GROUP_DIMENSIONS

FORMULA = (
    "Share of the group / share of all other students (or of one named group). Interval: log-Wald, 95 %. "
    "Called {marks} and more than chance: p below 0.05 after Benjamini-Hochberg over the groups shown; "
    "against all others never more than the gap of the same group allows."
)
LEFT_OUT = (
    "Groups withheld; groups or others of fewer people than flag_from; groups of whom nobody, or everybody "
    "beside them, has it. Put together from the shares as shown"
)
MARKS = "a gap at 1/2 and less or 2 and more, one to watch outside 2/3 to 1.5, where it is large"
FIFTHS = "a gap outside 4/5 to 5/4"
SOURCE = "Risk ratio: 34 CFR 300.647, marks of one state; interval: Katz et al. 1978"

REACH_RATIO = Entry(
    id="E2",
    key="reach_ratio",
    title="Representation ratio",
    label="Times as often",
    unit="ratio",
    direction="none",
    group="Equity",
    question="Is any group over- or under-served?",
    sentence="How many times as often a group is reached as all other students.",
    formula=FORMULA.format(marks=MARKS),
    numerator="Reach (P1) of the group",
    denominator="Reach (P1) of all other students of the place",
    exclusions=LEFT_OUT,
    source=SOURCE,
    kind="ratio",
    of="reach",
    measures=("students", "reached"),
    dimensions=tuple(GROUP_DIMENSIONS),
    compared=tuple(GROUP_DIMENSIONS),
    settings=("flag_from",),
    released=False,
)

ABSENCE_RATIO = Entry(
    id="E2b",
    key="absence_ratio",
    title="Risk ratio of chronic absence",
    label="Times as often",
    unit="ratio",
    direction="none",
    group="Equity",
    question="Is any group chronically absent more often?",
    sentence="How many times as often a group is chronically absent as all other students.",
    formula=FORMULA.format(marks=MARKS),
    numerator="Chronic absence (S2) of the group",
    denominator="Chronic absence (S2) of all other students of the place",
    exclusions=LEFT_OUT,
    source=SOURCE,
    kind="ratio",
    of="chronic_absence",
    measures=("counted", "chronic"),
    dimensions=tuple(GROUP_DIMENSIONS),
    compared=tuple(GROUP_DIMENSIONS),
    settings=("flag_from",),
    released=False,
)

DOSAGE_RATIO = Entry(
    id="E4b",
    key="dosage_ratio",
    title="Dosage ratio",
    label="Times as often",
    unit="ratio",
    direction="none",
    group="Equity",
    question="Does every group get as much?",
    sentence="How many times as often participants of a group get 90 hours as other participants.",
    formula=FORMULA.format(marks=FIFTHS),
    numerator="Share with 90 hours (E4) of the group",
    denominator="Share with 90 hours (E4) of all other participants of the place",
    exclusions=LEFT_OUT,
    source="Four-fifths rule: 29 CFR 1607.4 (D); interval: Katz et al. 1978",
    kind="ratio",
    of="dosage_equity",
    measures=("students", "reached", "hours_enough"),
    dimensions=tuple(GROUP_DIMENSIONS),
    compared=tuple(GROUP_DIMENSIONS),
    settings=("flag_from",),
    counted_as="participants",
    released=False,
)

ENTRIES = (REACH_RATIO, ABSENCE_RATIO, DOSAGE_RATIO)
