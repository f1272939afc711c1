"""Catalogue: what the community gives."""

from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link
from tables.rates import TOLD_BY

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

NAMED = "Not told where few volunteers are named. Entries without a name count, and their people do not"

TIME = Entry(
    id="P16b",
    key="volunteer_time",
    title="Hours of all volunteers",
    label="Hours",
    unit="hours",
    direction="up",
    group="Giving",
    question="How much time did the community give?",
    sentence="Hours in the volunteer logs of the school year, where enough people are named in them.",
    formula=f"As volunteer hours (P16), beside the people who are named. {IN_FULL}",
    numerator="Minutes of every entry of a volunteer log",
    denominator="People whom the logs name, each once at a school and once in the district",
    exclusions=f"Entries without minutes add none. {NAMED}",
    source="Trellis; hours as in P16",
    kind="total_hours",
    count="volunteer_minutes",
    of="volunteers",
    measures=("volunteers", "volunteer_minutes"),
    dimensions=(),
    settings=("hide_below.volunteers",),
    unit_of_count="volunteers",
)

TIME_VALUE = Entry(
    id="P16c",
    key="volunteer_value",
    title="Value of volunteers' hours",
    label="Value",
    unit="money",
    direction="up",
    group="Giving",
    question="What is the time worth?",
    sentence="Value in dollars of the hours in volunteer logs, where enough people are named in them.",
    formula=f"Hours x the rate of the calendar year in which they were given, as in H6. {IN_FULL}",
    numerator="Entries of volunteer logs that have a value",
    denominator="People whom the logs name, each once at a school and once in the district",
    exclusions=f"Hours of years without a rate have no value: they are not 0. {NAMED}",
    source=TOLD_BY,
    kind="money",
    of="volunteers",
    measures=("volunteers", "volunteer_cents"),
    dimensions=(),
    settings=("hide_below.volunteers",),
    unit_of_count="volunteers",
    same_people="volunteer_time",
    links=(Link("whole", "volunteer_time:whole", "same"),),
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

ENTRIES = (VOLUNTEERING, TIME, TIME_VALUE, SERVED)
