"""Catalogue: who needs help and gets none."""

from metrics.entries_participation import GROUPS, INTERVAL, sums
from metrics.entry import Entry, Link

UNMET = Entry(
    id="E6",
    key="unmet_need",
    title="Unmet need",
    label="Unmet",
    unit="share",
    direction="down",
    group="Equity",
    question="Who needs help and gets none?",
    sentence="Share of chronically absent students who came to no session this school year.",
    formula=f"Chronically absent students with no attended session / chronically absent students. {INTERVAL}",
    numerator="Students who missed at least 10 % of enrolled days (S2) and attended no session",
    denominator="Students who missed at least 10 % of enrolled days (S2)",
    exclusions=(
        "Students enrolled fewer days than the setting says; Pre-Kindergarten. Refused where nobody of the "
        "place is known to have come to anything. Not in editions: beside chronic absence by who took part "
        "it would tell of few"
    ),
    source="Trellis; need as in S2 (Attendance Works; EDFacts file FS195)",
    kind="share",
    count="unmet",
    of="chronic",
    measures=("counted", "chronic", "unmet", "reached"),
    dimensions=(*GROUPS, "grade"),
    compared=GROUPS,
    settings=("flag_from", "gap_size", "min_enrolled_days", "half_day"),
    counted_as="chronically absent",
    needs="reached",
    released=False,
    links=(
        *sums(*GROUPS, "grade"),
        *(
            Link(dimension, f"chronic_absence:{dimension}", "out_of")
            for dimension in ("whole", *GROUPS, "grade")
        ),
    ),
)

ENTRIES = (UNMET,)
