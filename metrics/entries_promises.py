"""Catalogue: what partnerships promise, whether it is checked, and what can be celebrated."""

from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

GOALS = Entry(
    id="H14",
    key="goal_attainment",
    title="Goal attainment",
    label="Met",
    unit="share",
    direction="up",
    group="Partners",
    question="Did it do what it promised?",
    sentence="Share of goals due this school year, up to the last day known, that were met.",
    formula=(
        "Goals met / goals due of which it is known. Met: as somebody said it; where nobody did, the current "
        f"number is at the target or beyond it, in the direction that is better. {IN_FULL}"
    ),
    numerator="Goals that are met",
    denominator="Goals due from the first day of the school year to the last known, met or known not to be",
    exclusions=(
        "Goals without a day by which they are due; dropped goals; goals due of which neither a status nor "
        "numbers tell whether they were met. Goals stand as the register has them now, in earlier years, too"
    ),
    source="Goals of two academic, one behaviour and one climate kind a year: NNPS",
    kind="counted",
    count="goals_met",
    of="goals_told",
    measures=("goals_told", "goals_met"),
    dimensions=("domain", "partner"),
    unit_of_count="goals",
    links=sums("domain", "partner"),
)

PROGRESS = Entry(
    id="H14b",
    key="goal_progress",
    title="Progress of goals",
    label="Progress",
    unit="share",
    direction="up",
    group="Partners",
    question="How far have the goals come?",
    sentence="How much of the way from baseline to target each goal has come.",
    formula=(
        "(Current - baseline) / (target - baseline), at least 0 and at most 1; where less is better, both "
        f"differences are below 0. All together: the mean. {IN_FULL}"
    ),
    numerator="The way a goal has come, cut off at thousandths: whole only where the target is reached",
    denominator="Goals due or measured in the school year with a baseline, a target and a current number",
    exclusions=(
        "Goals without one of these numbers, or whose target is the baseline; dropped goals. Not in "
        "editions: what somebody wrote as a goal may name a person"
    ),
    source="Trellis",
    kind="progress",
    count="goal_progress",
    of="goals_measured",
    measures=("goals_measured", "goal_progress"),
    dimensions=("goal",),
    unit_of_count="goals",
    released=False,
    links=(Link("goal", "whole", "sum"),),
)

REVIEWS = Entry(
    id="H16",
    key="reviews_held",
    title="Reviews held",
    label="Reviewed",
    unit="share",
    direction="up",
    group="Partners",
    question="Do we check our partnerships?",
    sentence="Share of partners with a review due this school year whose review was held.",
    formula=f"Partners all of whose reviews that were due were held / partners with a review due. {IN_FULL}",
    numerator="Partners whose every review due from the first day of the year to the last known was held",
    denominator="Partners of the register with at least one review due in these days",
    exclusions="Reviews without a day by which they are due; reviews that are due later",
    source="Yearly reviews: NNPS; Wilder Collaboration Factors Inventory",
    kind="counted",
    count="reviews_held",
    of="reviews_due",
    measures=("reviews_due", "reviews_held"),
    dimensions=("partner_type", "partner"),
    unit_of_count="organisations",
    counted_as="partners",
    links=sums("partner_type", "partner"),
)

MILESTONES = Entry(
    id="H23",
    key="milestones_shared",
    title="Milestones shared",
    label="Shared",
    unit="share",
    direction="up",
    group="Partners",
    question="What can we celebrate?",
    sentence="Share of milestones reached this school year that were made public.",
    formula=f"Milestones made public / milestones of which it is known. {IN_FULL}",
    numerator="Milestones that were made public",
    denominator="Milestones reached in the school year of which it is recorded whether they were made public",
    exclusions="Milestones of which that is not recorded",
    source="Trellis",
    kind="counted",
    count="milestones_shared",
    of="milestones_told",
    measures=("milestones_told", "milestones_shared"),
    dimensions=("milestone_type",),
    unit_of_count="milestones",
    links=sums("milestone_type"),
)

REACHED = Entry(
    id="H23b",
    key="milestones",
    title="Milestones reached",
    label="Reached",
    unit="count",
    direction="up",
    group="Partners",
    question="What was reached?",
    sentence="Milestones of partnerships that were reached this school year.",
    formula=f"Number of milestones, by kind. {IN_FULL}",
    numerator="Milestones of the register",
    denominator="The same",
    exclusions="Nobody",
    source="Trellis",
    kind="number",
    count="milestones",
    of="milestones",
    measures=("milestones",),
    dimensions=("milestone_type",),
    unit_of_count="milestones",
    links=sums("milestone_type"),
)

ENTRIES = (GOALS, PROGRESS, REVIEWS, MILESTONES, REACHED)
