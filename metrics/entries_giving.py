"""Catalogue: what the community gives."""

from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

VOLUNTEERING = Entry(
    id="P16",
    key="volunteer_hours",
    title="Volunteer hours",
    label="Hours",
    unit="hours",
    direction="up",
    group="Giving",
    question="How much time did the community give?",
    sentence="Hours in the volunteer logs of the school year, all entries together.",
    formula=(
        f"Sum of minutes / 60. Full-time equivalent: hours / 2,080, a year of 52 weeks of 40 hours. {IN_FULL}"
    ),
    numerator="Minutes of every entry of a volunteer log",
    denominator="Entries of volunteer logs; hours are a sum, and no mean over them",
    exclusions=(
        "Entries without minutes add none. Whether an entry was approved is not kept, so all count. "
        "Not in editions: "
        "a log with few names tells of single people"
    ),
    source="Full-time equivalent: 2,080 hours (US Office of Management and Budget, Circular A-11)",
    kind="total_hours",
    count="volunteer_minutes",
    of="volunteer_entries",
    measures=("volunteer_entries", "volunteer_minutes"),
    dimensions=("partner", "month"),
    unit_of_count="entries",
    released=False,
    links=sums("partner", "month"),
)

SERVED = Entry(
    id="P2",
    key="people_served",
    title="People served by role",
    label="People",
    unit="count",
    direction="up",
    group="Giving",
    question="How many people beside students did this serve?",
    sentence="People but students who came to at least one session this school year, by role.",
    formula=f"People with at least one attended session, each counted once at a school. {IN_FULL}",
    numerator="People with a role on record that is not a student's",
    denominator="The same; who came in two roles is in both, and once in the total",
    exclusions=(
        "Students, who are counted by reach (P1); people without a role on record; sessions known by "
        "counts alone. In the district, "
        "who came at two schools counts at each. Not in editions: few people of a role could be told "
        "apart"
    ),
    source="Trellis; people served are asked for by federal community-school grants",
    kind="number",
    count="people_served",
    of="people_served",
    measures=("people_served",),
    dimensions=("role",),
    unit_of_count="people",
    released=False,
    links=(Link("role", "whole", "at_most"),),
)

ENTRIES = (VOLUNTEERING, SERVED)
