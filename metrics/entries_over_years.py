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
    settings=("gap_size", "flag_from"),
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
    settings=("gap_size", "flag_from"),
    released=False,
)

STATUS_CHANGE = Entry(
    id="S2b",
    key="absence_status_change",
    title="Level and change of chronic absence",
    label="Change",
    unit="points",
    direction="down",
    group="Attendance",
    question="Where is chronic absence high, and is it falling?",
    sentence="How high chronic absence stands, and how many points it moved since the school year before.",
    formula=(
        "Chronic absence (S2) of this school year less that of the year before. Interval: Newcombe, "
        "method 10, 95 %, as if other students stood behind each year. Moved: 3 points or more, and p below "
        "0.05 after Benjamini-Hochberg over the rows, and an interval without 0, of enough students in "
        "either year. Levels: 2.5, 5, 10, 20 %; below 150 students 5, 20."
    ),
    numerator="Chronic absence (S2) of this school year",
    denominator="Less that of the school year before",
    exclusions="Schools and groups withheld in either year; school years that are not over",
    source="California School Dashboard: status and change, small populations; evidence: Trellis",
    kind="grid",
    of="chronic_absence",
    measures=("counted", "chronic"),
    dimensions=("school", *GROUP_DIMENSIONS),
    settings=("min_enrolled_days", "flag_from"),
    released=False,
)

RETURN_RATE = Entry(
    id="P7",
    key="return_rate",
    title="Return rate",
    label="Came again",
    unit="share",
    direction="up",
    group="Participation",
    question="Do they come back?",
    sentence="Share of last year's participants who are still enrolled that took part again.",
    formula=(
        "Students who came to a session in this school year and in the one before / students who came in the "
        "one before and are still enrolled. Interval: Wilson, 95 %."
    ),
    numerator="Of these, students with at least one attended session this school year",
    denominator="Students of the school with an attended session the year before, now enrolled",
    exclusions=(
        "Who left the school; who is in a grade of which nobody came this year. Told of one school, for "
        "those who work with its students"
    ),
    source="Trellis; no band is published",
    kind="returned",
    measures=("students", "reached"),
    dimensions=("grade", *GROUP_DIMENSIONS),
    counted_as="earlier participants",
    released=False,
)

ENTRIES = (ABSENCE_GAP_CHANGE, REACH_GAP_CHANGE, STATUS_CHANGE, RETURN_RATE)
