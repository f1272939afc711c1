"""When something was done, by the clock of who reads it: kept in UTC, shown where the reader is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from words import day_name, tr


def at(moment: str | float) -> str:
    """A moment as "2026-05-12 14:03" of the reader's day; with "UTC" where the browser tells no zone.

    Args:
        moment: ISO time in UTC (without a zone, too), or seconds since 1970.
    """
    here, told = _here(moment)
    return f"{here:%Y-%m-%d %H:%M}{'' if told else ' UTC'}"


def in_words(moment: str | float) -> str:
    """A moment in a sentence: "May 12, 2026 at 14:03"."""
    here, told = _here(moment)
    return tr(
        "{day} at {time}",
        day=day_name(date(here.year, here.month, here.day)),
        time=f"{here:%H:%M}{'' if told else ' UTC'}",
    )


def day(moment: str | float) -> str:
    """The day of a moment in words: "May 12, 2026"."""
    here, _ = _here(moment)
    return day_name(date(here.year, here.month, here.day))


def zone() -> str:
    """Where the reader is, as the browser tells it: what all of these follow from; "" where it does not."""
    return st.context.timezone or ""


def _here(moment: str | float) -> tuple[datetime, bool]:
    """The moment where the reader is, and whether the browser told where that is."""
    if isinstance(moment, str):
        read = datetime.fromisoformat(moment)
        whole = read if read.tzinfo else read.replace(tzinfo=UTC)
    else:
        whole = datetime.fromtimestamp(moment, UTC)
    try:
        return whole.astimezone(ZoneInfo(zone())), True
    except (ZoneInfoNotFoundError, ValueError, OSError):  # none told, or none this computer knows
        return whole.astimezone(UTC), False
