"""What an hour of a volunteer is worth, by the calendar year in which it was given."""

VOLUNTEER_HOUR = {2020: 2854, 2021: 2995, 2022: 3180}
"""Cents an hour in the United States. A year that is not here has no rate until a register tells one
(``tables.partnership.VOLUNTEER_RATES``): its hours are counted as not valued."""

TOLD_BY = (
    "Independent Sector: earnings of the private sector (Bureau of Labor Statistics) with 12 % of benefits"
)
