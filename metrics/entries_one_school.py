"""Catalogue: what is counted live of one school, for those who work with its students."""

from metrics.entries_families import HOUSEHOLDS
from metrics.entries_participation import INTERVAL
from metrics.entry import Entry
from metrics.home_contacts import RECENT

TOLD = "Told of one school, for those who work with its students"

CONTACT = Entry(
    id="P13",
    key="family_contact",
    title="Two-way contact with families",
    label="In contact",
    unit="share",
    direction="up",
    group="Participation",
    question="Who have we not heard from?",
    sentence=f"Share of households that answered or were there in the last {RECENT} days.",
    formula=(
        f"Households with a two-way contact in the last {RECENT} days that are known / households. By month: "
        f"with one in that month. The last day known is that of the school for active partners (H1). "
        f"{INTERVAL}"
    ),
    numerator=f"Households with a two-way contact in the last {RECENT} days, the last known among them",
    denominator=f"Households of the students enrolled at any time of the school year. {HOUSEHOLDS}",
    exclusions=(
        "Contacts that were not two-way, or of which that is not recorded; contacts without a student's "
        "number. "
        f"{TOLD}"
    ),
    source="Trellis",
    kind="contacted",
    measures=(),
    dimensions=("grade", "month"),
    counted_as="households",
    released=False,
)

_ADJUSTED = (
    "Linear regression on last year's share of school time missed, grade and groups, over those who took part"
)

DOSE = Entry(
    id="S14",
    key="dose_response",
    title="School time missed by hours taken part",
    label="Missed",
    unit="share",
    direction="down",
    group="Attendance",
    question="Is more better?",
    sentence="Share of school time that participants missed, by hours taken part, had they begun alike.",
    formula=f"{_ADJUSTED}: mean of each band of hours at the same start. Robust interval, 95 %.",
    numerator="School time missed by the students of the band",
    denominator="School time they were enrolled for",
    exclusions=(
        "Who took part for no hours; students of whom either year is not known, or who refuse comparisons; "
        f"intervals of bands of few students. {TOLD}"
    ),
    source="Bands: 21APR. An association: who stays longer differs in more than hours",
    kind="dose",
    measures=(),
    dimensions=("dose",),
    settings=("effect_from",),
    evidence="compared",
    counted_as="participants",
    released=False,
)

DOSE_SLOPE = Entry(
    id="S14b",
    key="dose_slope",
    title="School time missed with ten hours more",
    label="Slope",
    unit="points",
    direction="down",
    group="Attendance",
    question="What goes with ten hours more?",
    sentence="Points of school time missed that go with ten hours more of taking part.",
    formula=f"{_ADJUSTED}: slope of hours, times ten. Robust interval, 95 %.",
    numerator="School time missed, in points",
    denominator="Ten hours of taking part",
    exclusions=f"As for S14; told from 20 participants on. {TOLD}",
    source="Trellis. An association, never a cause",
    kind="dose_slope",
    measures=(),
    dimensions=(),
    settings=("effect_from",),
    evidence="compared",
    counted_as="participants",
    released=False,
)

ENTRIES = (CONTACT, DOSE, DOSE_SLOPE)
