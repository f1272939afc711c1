"""Catalogue: what is given, what it is worth, and what is spent on it."""

from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link
from metrics.given import GIFTS, GIVEN_OUT, OF_ORGANISATIONS
from tables.rates import TOLD_BY, VOLUNTEER_HOUR

RATES = ", ".join(f"${cents / 100:.2f} in {year}" for year, cents in VOLUNTEER_HOUR.items())

HOURS_VALUED = (
    "minutes of volunteer logs / 60 x the rate of the calendar year in which they were given, rounded to "
    f"cents an entry ({RATES}; rates on the register's sheet “Volunteer rates” go first)"
)

NOT_VALUED = (
    "Gifts that nobody valued, and hours of years without a rate, are counted and have no value: they are "
    "not 0"
)

OF_ONE_PERSON = "Not in editions: a gift, an hour or a salary may be one person's"

WORTH = Entry(
    id="H6",
    key="contribution_value",
    title="Value of contributions",
    label="Value",
    unit="money",
    direction="up",
    group="Giving",
    question="What is it worth?",
    sentence="Value in dollars of the money, things and hours that were given to the schools this year.",
    formula=f"Sum of the values of gifts as the register has them, and {HOURS_VALUED}. {IN_FULL}",
    numerator="Gifts from partners and entries of volunteer logs that have a value",
    denominator="All gifts from partners and entries of volunteer logs; the value is a sum, and no mean",
    exclusions=f"{NOT_VALUED}. What was given to partners (see there). {OF_ONE_PERSON}",
    source=TOLD_BY,
    kind="money",
    count=GIFTS[1],
    of=GIFTS[0],
    measures=tuple(GIFTS),
    dimensions=("resource_type", "partner_type", "partner", "month"),
    unit_of_count="gifts",
    released=False,
    links=sums("resource_type", "partner_type", "partner", "month"),
)

OF_ORGANISED = Entry(
    id="H6b",
    key="organisation_gifts",
    title="Gifts of organisations",
    label="Gifts",
    unit="money",
    direction="up",
    group="Giving",
    question="What do organisations give?",
    sentence="Value in dollars of the money and things that organisations gave to the schools this year.",
    formula=f"Sum of the values of gifts of organisations, as the register has them. {IN_FULL}",
    numerator="Gifts that have a value",
    denominator="Gifts from partners of the register whose kind is recorded and not “Individual”",
    exclusions=(
        "Gifts of individuals, and of partners whose kind is not recorded, who may be one family; volunteer "
        f"logs. {NOT_VALUED}"
    ),
    source="Trellis",
    kind="money",
    count=OF_ORGANISATIONS[1],
    of=OF_ORGANISATIONS[0],
    measures=tuple(OF_ORGANISATIONS),
    dimensions=("resource_type", "partner_type", "partner"),
    unit_of_count="gifts",
    links=sums("resource_type", "partner_type", "partner"),
)

OUT = Entry(
    id="H6c",
    key="given_to_partners",
    title="Value given to partners",
    label="Given",
    unit="money",
    direction="none",
    group="Giving",
    question="What do the schools give to partners?",
    sentence="Value in dollars of the money and things that the schools gave to partners this year.",
    formula=f"Sum of the values of what was given to partners, as the register has them. {IN_FULL}",
    numerator="Gifts to partners that have a value",
    denominator="All gifts to partners; the value is a sum, and no mean",
    exclusions=f"{NOT_VALUED}. {OF_ONE_PERSON}",
    source="Trellis",
    kind="money",
    count=GIVEN_OUT[1],
    of=GIVEN_OUT[0],
    measures=tuple(GIVEN_OUT),
    dimensions=("resource_type", "partner_type", "partner"),
    unit_of_count="gifts",
    released=False,
    links=sums("resource_type", "partner_type", "partner"),
)

SPENT = (
    "An expense of several days is spread over them evenly; what of it lies in the school year, up to the "
    "last day known, counts"
)

EXPENSES = Entry(
    id="H22b",
    key="expenses",
    title="Expenses",
    label="Spent",
    unit="money",
    direction="none",
    group="Giving",
    question="What is spent on partnerships?",
    sentence="Dollars spent on partnerships and their activities up to the last day known.",
    formula=f"Sum of expenses. {SPENT}. {IN_FULL}",
    numerator="Expenses of the register",
    denominator="The same; the value is a sum, and no mean",
    exclusions=f"Days after the last day known. {OF_ONE_PERSON}",
    source="Proration as in the Community Schools ROI app (Apex, IEL)",
    kind="money",
    count="expenses",
    of="expenses",
    measures=("expenses", "expense_cents"),
    dimensions=("category", "activity"),
    unit_of_count="expenses",
    released=False,
    links=(*sums("category"), Link("activity", "whole", "at_most")),
)

LEVERAGE = Entry(
    id="H7",
    key="leverage",
    title="Leverage ratio",
    label="Leverage",
    unit="ratio",
    direction="up",
    group="Giving",
    question="What do we get for each dollar of coordination?",
    sentence="Dollars of contributions for each dollar spent on coordination; no return on outcomes.",
    formula=f"Value of contributions (H6) / expenses of the category coordination. {SPENT}. {IN_FULL}",
    numerator="Value of contributions, in dollars",
    denominator="Expenses for coordination, in dollars",
    exclusions=(
        "Contributions without a value; expenses of other categories. It says what came in for what was "
        f"spent, and nothing of what students gained. {OF_ONE_PERSON}"
    ),
    source="Community Schools ROI app (Apex, IEL), without the name of a return",
    kind="leverage",
    count="gift_cents",
    of="coordination_cents",
    measures=("gift_cents", "coordination_cents"),
    dimensions=(),
    unit_of_count="entries",
    counted_as="dollars of coordination",
    released=False,
)

PER_HOUR = Entry(
    id="H22",
    key="cost_per_hour",
    title="Cost per participant-hour",
    label="Cost",
    unit="money",
    direction="down",
    group="Giving",
    question="Is it affordable?",
    sentence="Dollars spent for each hour that a student took part.",
    formula=(
        "Expenses / hours of students. By activity: its own expenses / its own hours. In total: all expenses "
        f"/ all hours. {SPENT}. {IN_FULL}"
    ),
    numerator="Expenses of the register",
    denominator="Hours students spent in activities (as for P3)",
    exclusions=(
        "Activities without an expense or without hours; hours of people who are no students. Compare like "
        f"with like: a trip costs more than a club. {OF_ONE_PERSON}"
    ),
    source="Trellis",
    kind="per_hour",
    count="expense_cents",
    of="minutes",
    measures=("expense_cents", "minutes"),
    dimensions=("activity",),
    unit_of_count="entries",
    counted_as="hours",
    released=False,
    links=(Link("activity", "whole", "at_most"),),
)

ENTRIES = (WORTH, OF_ORGANISED, OUT, LEVERAGE, PER_HOUR, EXPENSES)
