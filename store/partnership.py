"""What partners give, promise and are asked, as it is in force: few rows, read altogether."""

from sqlalchemy import Select, func, select

from store.columns import Columns, columns
from store.connect import Tx
from store.schema import FACTS, IN_FORCE

Days = tuple[str, str]
"""First and last day, ISO, both included."""

GIFTS = IN_FORCE["contributions"]
RATES = IN_FORCE["volunteer_rates"]
CONTACTS = IN_FORCE["contacts"]
TRAININGS = IN_FORCE["trainings"]
MILESTONES = IN_FORCE["milestones"]
EXPENSES = IN_FORCE["expenses"]
CHALLENGES = IN_FORCE["challenges"]


def gifts(tx: Tx, days: Days) -> Columns:
    """Contributions between two days: school, partner, day, resource_type, direction, cents."""
    names = ("school", "partner", "day", "resource_type", "direction", "cents")
    query = select(*(GIFTS.c[name] for name in names))
    return columns(tx, query.where(GIFTS.c.day >= days[0], GIFTS.c.day <= days[1]))


def rates(tx: Tx) -> Columns:
    """What an hour is worth, as the register tells it: year, cents."""
    return columns(tx, select(RATES.c.year, RATES.c.cents).order_by(RATES.c.year))


def contacts(tx: Tx, to: str) -> Columns:
    """The last contact up to a day with each partner at each school: school, partner, two_way ("yes", "no" or
    not recorded: a row each), day."""
    key = [CONTACTS.c[name] for name in ("school", "partner", "two_way")]
    query = select(*key, func.max(CONTACTS.c.day).label("day")).where(CONTACTS.c.day <= to).group_by(*key)
    return columns(tx, query)


def trainings(tx: Tx, days: Days) -> Columns:
    """Trainings between two days: columns of ``tables.facts.TRAININGS``."""
    return columns(tx, _rows("trainings").where(TRAININGS.c.day >= days[0], TRAININGS.c.day <= days[1]))


def milestones(tx: Tx, days: Days) -> Columns:
    """Milestones between two days: columns of ``tables.facts.MILESTONES``."""
    return columns(tx, _rows("milestones").where(MILESTONES.c.day >= days[0], MILESTONES.c.day <= days[1]))


def expenses(tx: Tx, days: Days) -> Columns:
    """Expenses of which any day lies between two: columns of ``tables.facts.EXPENSES``."""
    within = (EXPENSES.c.first_day <= days[1], EXPENSES.c.last_day >= days[0])
    return columns(tx, _rows("expenses").where(*within))


def challenges(tx: Tx, to: str) -> Columns:
    """Challenges seen up to a day: columns of ``tables.facts.CHALLENGES``."""
    return columns(tx, _rows("challenges").where(CHALLENGES.c.opened <= to))


def goals(tx: Tx) -> Columns:
    """All goals: columns of ``tables.facts.GOALS``."""
    return columns(tx, _rows("goals"))


def reviews(tx: Tx) -> Columns:
    """All reviews: columns of ``tables.facts.REVIEWS``."""
    return columns(tx, _rows("reviews"))


def _rows(name: str) -> Select:
    table = IN_FORCE[name]
    return select(*(table.c[column] for column in FACTS[name].names))
