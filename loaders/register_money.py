"""Sheets of the register about what is given and spent."""

from dataclasses import replace

from loaders.register_columns import PARTNER, SCHOOL
from loaders.register_sheet import Field, Register
from tables import partnership_codes as of

CONTRIBUTIONS = Register(
    "contributions",
    "contribution|gifts|gift|donations|donation|donation log|gift log|in kind|in kind donations|resources",
    (
        PARTNER,
        SCHOOL,
        Field(
            "day",
            "Date",
            "day|date received|received|date given|gift date|donation date|contribution date|date of gift",
            "day",
            example="2025-10-03",
        ),
        Field(
            "resource_type",
            "Kind",
            "resource type|type|type of gift|gift type|donation type|contribution type|type of contribution|"
            "category|resource",
            "code",
            of.RESOURCE_TYPE,
            example="Materials",
            words={
                **dict.fromkeys(("check", "cheque", "donation", "cash donation", "funds", "funding"), "cash"),
                **dict.fromkeys(("supplies", "books", "school supplies", "goods", "in kind"), "materials"),
                **dict.fromkeys(("equipment", "software", "computers", "laptops"), "technology"),
                **dict.fromkeys(("space", "facility", "room", "venue", "facilities"), "facility_use"),
                **dict.fromkeys(("expertise", "pro bono", "professional services"), "professional_time"),
                **dict.fromkeys(("volunteering", "volunteers", "volunteer hours"), "volunteer_time"),
                **dict.fromkeys(("transportation", "bus", "buses"), "transport"),
                **dict.fromkeys(("meals", "snacks", "catering"), "food"),
            },
        ),
        Field(
            "direction",
            "Direction",
            "in or out|in out|given or received|flow",
            "code",
            of.DIRECTION,
            "Blank: from the partner. Schools give, too.",
            "From the partner",
            {
                **dict.fromkeys(("received", "incoming", "to school", "to the school"), "in"),
                **dict.fromkeys(("given", "outgoing", "to partner", "from school", "from the school"), "out"),
            },
        ),
        Field("description", "What it was", "description|item|items|what|details", help="Name no person."),
        Field("quantity", "Quantity", "qty|how many|amount of items|number of items", example="120"),
        Field("unit", "Unit", "units|unit of measure", example="books"),
        Field(
            "cents",
            "Value",
            "amount|dollar value|value in dollars|value in usd|estimated value|fair value|fair market value|"
            "fmv|cash value|monetary value|worth|dollars|gift amount|donation amount|in kind value|"
            "contribution amount",
            "money",
            help="In dollars. Blank: nobody valued it, which is not 0.",
            example="$1,250.00",
        ),
        Field(
            "valued_by",
            "Valued by",
            "valued how|value source|source of value|valuation|basis of value",
            "code",
            of.VALUED_BY,
            words={
                **dict.fromkeys(("donor", "partner", "giver"), "giver"),
                **dict.fromkeys(("receipt", "invoice", "bill"), "receipt"),
                **dict.fromkeys(("retail", "retail price", "list price", "market"), "market"),
                **dict.fromkeys(("staff", "office", "us", "school office"), "school"),
            },
        ),
    ),
    (),
    ("cents", "resource_type"),
    "One row a gift, by a partner or to one. What has no value is counted as not valued.",
    needed=("day",),
    alone=("partner", "cents"),
)

RATES = Register(
    "volunteer_rates",
    "volunteer rate|volunteer rates|volunteer hour rates|hour rates|value of volunteer time",
    (
        Field("year", "Year", "calendar year", "count", help="The calendar year.", example="Example"),
        Field("cents", "Value of an hour", "rate|hourly rate|value per hour|rate per hour", "money"),
        Field("told_by", "Source", "told by|according to|reference", example="Independent Sector"),
    ),
    ("year",),
    ("cents",),
    "One row a year: what an hour of a volunteer is worth, and who says so.",
)

EXPENSES = Register(
    "expenses",
    "expense|costs|spending|expenditures|budget|budget actuals",
    (
        replace(SCHOOL, example="Example"),
        Field(
            "activity",
            "Activity code",
            "activity|activity id|activity name|program|programme|program id",
            help="Blank: for no activity of its own.",
        ),
        Field(
            "category",
            "Category",
            "expense category|expense type|type|cost type|budget category|account|line item",
            "code",
            of.EXPENSE,
            example="Supplies",
            words={
                **dict.fromkeys(
                    (
                        *("coordinator", "coordinator salary", "site coordinator", "coordinator pay"),
                        *("community school coordinator", "coordination expenses"),
                    ),
                    "coordination",
                ),
                **dict.fromkeys(("salary", "salaries", "personnel", "staff", "stipends", "wages"), "staff"),
                **dict.fromkeys(("materials", "books", "equipment"), "supplies"),
                **dict.fromkeys(("travel", "transportation", "bus", "mileage"), "transport"),
                **dict.fromkeys(("meals", "snacks", "catering"), "food"),
                **dict.fromkeys(("rent", "space", "facilities"), "facility"),
                **dict.fromkeys(("printing", "postage", "office supplies", "phone"), "office"),
                **dict.fromkeys(("contractor", "contracted services", "consultants", "vendor"), "contract"),
            },
        ),
        Field(
            "first_day",
            "Date or from",
            "date|day|from|start|start date|period start|first day|expense date|date paid|paid on",
            "day",
            example="2025-09-01",
        ),
        Field(
            "last_day",
            "To",
            "until|end|end date|period end|last day|through",
            "day",
            help="Blank: one day's expense.",
        ),
        Field(
            "cents",
            "Amount",
            "cost|expense|expenses|amount paid|amount spent|dollars|total cost|actual|actuals|paid|spent",
            "money",
            example="$85.00",
        ),
    ),
    (),
    ("cents",),
    "One row an expense: what for, when, how much. A salary from its first day to its last.",
    needed=("first_day", "cents"),
    alone=("category",),
)

OF_MONEY = (CONTRIBUTIONS, RATES, EXPENSES)
