"""How partners work together, as it is in force: ratings, factors, both sides, seats, involvement."""

from collections.abc import Collection

from sqlalchemy import Select, select

from store.columns import Columns, columns
from store.connect import Tx
from store.schema import FACTS, IN_FORCE

Days = tuple[str, str]
"""First and last day, ISO, both included."""


def ratings(tx: Tx, days: Days, schools: Collection[int] | None = None) -> Columns:
    """Ratings of waves between two days: columns of ``tables.network.RATINGS``.

    Args:
        schools: those about these schools alone; None: all.
    """
    query = _between("ratings", days)
    if schools is not None:
        query = query.where(IN_FORCE["ratings"].c.school.in_([int(one) for one in schools]))
    return columns(tx, query)


def factor_answers(tx: Tx, days: Days) -> Columns:
    """Answers to items of factors between two days: ``tables.network.FACTOR_ANSWERS`` and ``source``."""
    return columns(tx, _between("factor_answers", days, "source"))


def perceptions(tx: Tx, days: Days) -> Columns:
    """Answers of both sides between two days: ``tables.network.PERCEPTIONS`` and ``source``."""
    return columns(tx, _between("perceptions", days, "source"))


def seats(tx: Tx, days: Days) -> Columns:
    """Seats told of days between two: columns of ``tables.network.DECISION_SEATS``."""
    return columns(tx, _between("decision_seats", days))


def factor_items(tx: Tx) -> dict[str, str]:
    """The register's factor of each item."""
    rows = columns(tx, _rows("factor_items"))
    return dict(zip(rows["item"].tolist(), rows["factor"].tolist(), strict=True))


def involvements(tx: Tx) -> Columns:
    """Types of involvement that the register tells: activity, involvement."""
    return columns(tx, _rows("involvements"))


def _between(name: str, days: Days, *more: str) -> Select:
    day = IN_FORCE[name].c.day
    return _rows(name, *more).where(day >= days[0], day <= days[1])


def _rows(name: str, *more: str) -> Select:
    """Rows of a table by key: the same order on every engine."""
    table, key = IN_FORCE[name], [each.name for each in IN_FORCE[name].primary_key.columns]
    wanted = [table.c[column] for column in (*more, *FACTS[name].names)]
    return select(*wanted).order_by(*(table.c[column] for column in key))
