"""Catalogue: schools side by side."""

from metrics.entry import Entry

HOURS_BY_NEED = Entry(
    id="E8",
    key="hours_by_need",
    title="Hours a student by school and need",
    label="Hours a student",
    unit="hours",
    direction="none",
    group="Equity",
    question="Do schools whose students need more get more?",
    sentence="Hours taken part for each enrolled student, beside the school's share of low-income students.",
    formula=(
        "Hours of all participants (P3: mean x participants) / enrolled students (P1), a school a point; its "
        "need: students of low-income families / students of whom it is recorded. Over schools: least "
        "squares, each school counting once, slope for ten points of need with a 95 % t interval; none below "
        "5 schools."
    ),
    numerator="Hours taken part in the school year",
    denominator="Students enrolled at the school in the year",
    exclusions=(
        "Schools of which reach, hours or family income is withheld or not recorded. Money is not counted. "
        "Put together from other indicators as they are shown"
    ),
    source="Trellis; what schools get and what they need, as scatter and never as a list from best to worst",
    kind="schools",
    measures=("students", "reached", "minutes"),
    dimensions=("school",),
    released=False,
)
