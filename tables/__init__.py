"""What every table and column is called, its type, unit and meaning; code lists.

The one vocabulary all folders share. It knows nothing else of ours.

- ``tables.facts``: the tables that are kept, each row said by one batch.
- ``tables.derived``: the few tables counted from them, which views read.
- ``tables.readings``: the canonical tidy rows a file is turned into.
- ``tables.codes``: code lists and the names people read for them.
"""

from tables.columns import Column, Table
from tables.units import (
    CENT,
    DAY,
    FIRST_MONTH,
    HOME_DISTRICT,
    day_units,
    school_year,
    year_days,
    year_name,
)

__all__ = [
    "CENT",
    "DAY",
    "FIRST_MONTH",
    "HOME_DISTRICT",
    "Column",
    "Table",
    "day_units",
    "school_year",
    "year_days",
    "year_name",
]
