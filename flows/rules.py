"""The settings that figures are made with: those in use, and those of the edition on show.

All tables on show were made with the same settings: one that changes makes all tables be made again with the
next edition, also where that is due for a few of them alone (``flows.release``).
"""

from collections.abc import Mapping

from metrics import settings
from metrics.settings import DEFAULTS, SETTINGS
from store import derived, editions
from store.connect import Tx

OF_TABLES = [key for key, setting in SETTINGS.items() if setting.again != "pages"]
"""Settings that published tables were made with."""


def in_use(tx: Tx) -> dict[str, str]:
    """Every setting as it is now, by key."""
    changed = derived.settings(tx)
    return {key: changed.get(key, default) for key, default in DEFAULTS.items()}


def on_show(tx: Tx) -> dict[str, str]:
    """Every setting as it was when what is on show was made; as it is now where nothing is.

    How often a file is expected is of no table: as it is now.
    """
    now, made = in_use(tx), editions.settings(tx)
    if not made:
        return now
    _, last = made[max(made)]
    return now | {key: last.get(key, DEFAULTS[key]) for key in OF_TABLES}


def earlier(tx: Tx) -> tuple[tuple[str, str, str], ...]:
    """Setting, value, and the last day (ISO) of an edition made with it, of each value of a setting that is
    none of the edition on show: numbers that few people moved stay as they were shown then."""
    shown, found = on_show(tx), dict[tuple[str, str], str]()
    for day, made in editions.settings(tx).values():
        for key in OF_TABLES:
            value = made.get(key, DEFAULTS[key])
            if value != shown[key]:
                found[key, value] = day
    return tuple((key, value, day) for (key, value), day in found.items())


def of_tables(used: Mapping[str, object]) -> dict[str, str]:
    """Those of some settings that an edition was made with and that differ from what is shipped."""
    return {key: value for key, value in settings.changed(used).items() if key in OF_TABLES}


def waiting(tx: Tx) -> dict[str, str]:
    """Settings that the next edition will be made with, where they differ from the edition on show."""
    now, shown = in_use(tx), on_show(tx)
    return {key: value for key, value in now.items() if value != shown[key]}
