"""Editions: the tables that roles without people may see, published together.

An edition is computed outside every write lock, put beside the one on show, and switched on by a short
transaction. It is due when an indicator of a school year has never been published, and when a month has
begun since the last edition; at any other time somebody publishes it. Until then these roles see the
tables of before, whole.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from flows import making, rules
from flows.database import StoreError, store
from flows.making import COMPARED, COMPARED_BY, Due
from flows.reach import is_over, kept_in
from flows.viewer import NotAllowed, Viewer
from metrics.catalogue import CATALOGUE, EVERY
from metrics.settings import DEFAULTS, hide_below, number
from store import derived, editions, reached, uncounted
from store.connect import Tx
from tables import HOME_DISTRICT, year_name
from words import tr

ATTEMPTS = 3
"""How often an edition is made anew because the data changed while it was made."""


@dataclass(frozen=True)
class Edition:
    """One published edition.

    Attributes:
        number: 1 for the first; 0 where none was published yet.
        day: when, ISO, in UTC.
        years: school years of which it has new tables, in order.
        rows, withheld: how many rows all tables on show have, and how many of them are withheld.
    """

    number: int
    day: str
    years: tuple[int, ...] = ()
    rows: int = 0
    withheld: int = 0

    @property
    def year_names(self) -> list[str]:
        """School years of which it has new tables, as people write them."""
        return [year_name(year) for year in self.years]

    @property
    def share_withheld(self) -> float:
        """Share of rows that are withheld, 0 to 1; 0 without rows."""
        return self.withheld / self.rows if self.rows else 0.0


NONE = Edition(0, "")


@dataclass(frozen=True)
class Hiding:
    """How figures are withheld from who sees no people.

    Attributes:
        least: people below which a group is withheld.
        topic_from: students a school must have for protected topics.
        indicators: key of each indicator on show, how many values its tables of all years have, and how
            many of them are withheld; without those that count no people. Empty for who sees some schools.
        published: whether anything is on show.
    """

    least: int
    topic_from: int
    indicators: tuple[tuple[str, int, int], ...] = ()
    published: bool = False


class Unsettled(StoreError):
    """The data kept changing while an edition was made."""


def publish(db: str, viewer: Viewer, by: str) -> Edition:
    """Publish an edition of everything that was counted since the last.

    Args:
        by: who publishes, by an opaque key.

    Returns:
        The new edition; the last one, with no years, where nothing has changed.

    Raises:
        NotAllowed: this role publishes nothing.
        Unsettled: files were loaded all the while.
    """
    if not viewer.publishes:
        raise NotAllowed(tr("Publishing an edition is the administrator's task."))
    return _publish(db, _behind, by)


def catch_up(db: str) -> None:
    """Publish what is due. Whoever loads or takes back ends with it; cut short, the next one does it."""
    _publish(db, _due, "")


def follow(db: str) -> None:
    """``catch_up`` after something that is done already, and is not undone if this fails.

    What could not be published now (the disk is full, another writer takes long) is with the next load or
    undo, and whenever the database is next made ready.
    """
    with suppress(StoreError):
        catch_up(db)


def latest(db: str) -> Edition:
    """The last edition."""
    with store(db).reading() as tx:
        return latest_of(tx)


def hiding(db: str, viewer: Viewer) -> Hiding:
    """By which thresholds figures are withheld, and how many are.

    Args:
        db: address of the database; "": none yet, the defaults hold.
        viewer: who sees some schools alone is not told of all of them together.
    """
    if not db:
        return Hiding(int(DEFAULTS["hide_below.students"]), int(DEFAULTS["topic_from"]))
    with store(db).reading() as tx:
        shown, settings = editions.on_show(tx), rules.on_show(tx)
    found = []
    for key, indicator in () if viewer.schools else EVERY.items():
        mine = [one for (_, of), one in shown.items() if of == key]
        if mine and hide_below(settings, indicator.unit_of_count):
            rows, withheld = sum(one.rows for one in mine), sum(one.withheld for one in mine)
            found.append((key, rows, withheld))
    least = hide_below(settings, "students")
    return Hiding(least, int(number(settings, "topic_from")), tuple(found), bool(shown))


def pending(db: str) -> str:
    """What of the uploads is not shown yet, in words; "" where all is."""
    return not_counted(db) or not_on_show(db)


def not_counted(db: str) -> str:
    """That uploads wait to be counted, in words; "" where none do. It changes within a data version."""
    with store(db).reading() as tx:
        waiting = uncounted.batches(tx)
    if not waiting:
        return ""
    return tr("Some uploads are not counted yet. The next load counts them; figures are of before.")


def not_on_show(db: str) -> str:
    """What was counted and is in no edition yet, in words; "" where all is. The same for a data version."""
    with store(db).reading() as tx:
        if _behind(tx):
            day = latest_of(tx).day
            if rules.waiting(tx):
                return tr(
                    "Board members see the edition of {day}, made with the settings of that day. Later "
                    "uploads and changed settings are shown with the next one.",
                    day=day,
                )
            return tr(
                "Board members see the edition of {day}. Later uploads are shown with the next one.", day=day
            )
    return ""


def latest_of(tx: Tx) -> Edition:
    """The last edition, inside a transaction."""
    last, (rows, withheld) = editions.last(tx), editions.sizes(tx)
    return Edition(*last, rows=rows, withheld=withheld) if last[0] else NONE


def _behind(tx: Tx) -> Due:
    """Indicators whose tables on show are not of the last counting, or are not shown yet."""
    shown = editions.on_show(tx)
    found = {}
    for year, counted in derived.counted_years(tx).items():
        there = _countable(tx, year) | {key for of, key in shown if of == year}
        found[year] = [
            key
            for key, entry in EVERY.items()
            if entry.released and key in there and _counted(shown, year, key) < counted
        ]
    return {year: keys for year, keys in found.items() if keys}


def _counted(shown: Mapping[tuple[int, str], editions.Shown], year: int, key: str) -> int:
    """The data version of which the tables on show are; 0: none are."""
    return shown[year, key].counted if (year, key) in shown else 0


def _due(tx: Tx) -> Due:
    """Of what is behind, what was never published; all of it where a month has begun since the last, and with
    it where a setting has changed: tables on show are of one rule."""
    behind, last = _behind(tx), latest_of(tx)
    if not behind or last.day[:7] != _today().isoformat()[:7]:
        return behind
    shown = editions.on_show(tx)
    new = {year: [key for key in keys if (year, key) not in shown] for year, keys in behind.items()}
    new = {year: keys for year, keys in new.items() if keys}
    return behind if new and rules.waiting(tx) else new


def _countable(tx: Tx, year: int) -> set[str]:
    """Indicators of which the district counts anything in a year."""
    there = derived.measures(tx, year, HOME_DISTRICT)
    found = {key for key, entry in CATALOGUE.items() if entry.released and there & set(entry.measures)}
    before = derived.measures(tx, year - 1, HOME_DISTRICT)
    # Who is similar is told by the year before; and a year is compared once it is over.
    return found | (COMPARED if there & before >= COMPARED_BY and is_over(tx, year) else set())


def _publish(db: str, wanted: Callable[[Tx], Due], by: str) -> Edition:
    kept = store(db)
    for _ in range(ATTEMPTS):
        with kept.reading() as tx:
            due = wanted(tx)
            if not due:
                return latest_of(tx)
            with kept.writing() as beside:
                number = editions.begin(beside)
            counted, settings = derived.counted_years(tx), rules.in_use(tx)
            made = making.made(db, tx, number, due, settings)
        with kept.writing() as tx:
            if editions.being_made(tx, number) and _unchanged(tx, counted, due):
                day = _today().isoformat()
                editions.switch_on(tx, number, day, by, made, counted, rules.of_tables(settings))
                _note_known(tx, due)
                break
    else:
        raise Unsettled(tr("Files were loaded while the edition was made. Publish it when that is done."))
    with kept.writing() as tx:
        editions.clear(tx)
        return replace(latest_of(tx), years=tuple(due))


def _unchanged(tx: Tx, counted: Mapping[int, int], due: Due) -> bool:
    now = derived.counted_years(tx)
    return all(now.get(year) == counted[year] for year in due)


def _note_known(tx: Tx, due: Due) -> None:
    """Note how far the tables that were switched on are known."""
    for year, keys in due.items():
        on_show = {key for of, key in editions.on_show(tx) if of == year}
        # An indicator that was left as it is keeps its table as far as it was known.
        left = {kept_in(EVERY[key]) for key in on_show - set(keys) if key in EVERY}
        names = {kept_in(EVERY[key]) for key in keys} | {reached.SCHOOL_DAYS}
        reached.show(tx, year, names - left)
    derived.bump(tx)


def _today() -> date:
    return datetime.now(UTC).date()
