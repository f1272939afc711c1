"""Activities without sign-in sheets of students: their sessions, and the hours volunteers gave."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from sample.calendars import open_days
from sample.words import FIRST_NAMES, LAST_NAMES

LOG = ["School", "Volunteer", "Organisation", "Date", "Volunteer hours", "Service"]


@dataclass(frozen=True)
class Event:
    """One activity that takes place now and then.

    Attributes:
        seats: None where nobody counts them.
        levels: where it takes place: levels of a school.
        times: sessions in a school year.
        held: share of them that was held; ``told``: share of which the register says so.
    """

    code: str
    name: str
    activity_type: str
    partner: str
    mode: str
    venue: str
    purpose: str
    minutes: int
    seats: int | None
    levels: tuple[str, ...]
    times: int
    held: float = 0.95
    told: float = 1.0


EVERYWHERE = ("elementary", "middle", "high", "other")

EVENTS = (
    Event(
        "READ", "Reading Night", "family_workshop", "P07", "in_person", "school", "parent,learning", 90, 80,
        ("elementary", "other"), 8,
    ),
    Event(
        "COLLEGE", "College Evenings", "college_readiness", "P03", "hybrid", "school", "career", 75, 120,
        ("high", "other"), 4,
    ),
    Event(
        "SPEAK", "Trade Talks", "guest_speaker", "P06", "in_person", "school", "career", 45, 90,
        ("middle", "high", "other"), 10, held=0.7,
    ),
    Event(
        "PANTRY", "Weekend Pantry", "health_service", "P09", "in_person", "community", "resource", 60, None,
        ("elementary", "other"), 9,
    ),
    Event(
        "CREEK", "Creek Clean-up", "cleanup_drive", "P11", "in_person", "community", "awareness", 150, 40,
        (), 0,
    ),
    Event(
        "COUNCIL", "Families' Forum", "community_forum", "P10", "hybrid", "school", "parent,system", 90, 60,
        EVERYWHERE, 4, told=0.75,
    ),
)  # fmt: skip

VOLUNTEERS = {
    "P01": ("Mentoring", 10, 2.0),
    "P07": ("Reading aloud", 12, 1.5),
    "P09": ("Packing food", 20, 3.0),
    "P10": ("School fair", 6, 2.5),
}
"""What volunteers of a partner do, entries of their log a school and year, and hours of each (mean)."""

HELPERS = 6
"""Volunteers of a partner at a school, who take turns."""


COLUMNS = ["Activity", "School", "Day", "Session key", "Minutes", "Held", "Seats"]


def sessions(
    schools: pd.DataFrame, calendar: pd.DataFrame, years: list[int], rng: np.random.Generator
) -> pd.DataFrame:
    """Planned sessions in the columns of the register, on school days spread over the year."""
    rows = [
        (event.code, code, day, "", event.minutes, held, None)
        for school, year, code, level in _places(schools, years)
        for event in EVENTS
        if level in event.levels
        for day, held in _planned(event, _days(calendar, school, year), rng)
    ]
    return pd.DataFrame(
        rows, columns=["Activity", "School", "Day", "Session key", "Minutes", "Held", "Seats"]
    )


def _planned(event: Event, days: list[str], rng: np.random.Generator) -> Iterator[tuple[str, str]]:
    chosen = np.sort(rng.choice(np.arange(10, len(days) - 10), event.times, replace=False))
    drawn = rng.random((2, event.times))
    for at, held, told in zip(chosen, *drawn.tolist(), strict=True):
        yield days[at], ("yes" if held < event.held else "no") if told < event.told else ""


def log(
    schools: pd.DataFrame,
    calendar: pd.DataFrame,
    year: int,
    names: dict[str, str],
    rng: np.random.Generator,
) -> pd.DataFrame:
    """The volunteer log of a year: who came from which organisation, when, and for how long.

    Args:
        names: of partners, by code.
    """
    rows = []
    for school, _, code, _ in _places(schools, [year]):
        days = _days(calendar, school, year)
        for group, (partner, (what, times, mean)) in enumerate(VOLUNTEERS.items()):
            first = (school * len(VOLUNTEERS) + group) * HELPERS
            for turn, at in enumerate(np.sort(rng.choice(len(days), times, replace=False))):
                hours = max(1, round(2 * rng.gamma(4, mean / 4))) / 2
                who = _named(first + turn % HELPERS)
                rows.append((code, who, names[partner], days[at], f"{hours:g}", what))
    return pd.DataFrame(rows, columns=LOG).sort_values(["School", "Date"], kind="stable")


def _named(number: int) -> str:
    """The name of a volunteer, another one for each number."""
    turn, first = divmod(number, len(FIRST_NAMES))
    return f"{FIRST_NAMES[first]} {LAST_NAMES[(first * 7 + turn) % len(LAST_NAMES)]}"


def _places(schools: pd.DataFrame, years: list[int]) -> Iterator[tuple[int, int, str, str]]:
    """Number, year, code and level of every school and year."""
    levels = zip(schools["code"], schools["level"], strict=True)
    for school, (code, level) in enumerate(levels):
        for year in years:
            yield school, year, code, level


def _days(calendar: pd.DataFrame, school: int, year: int) -> list[str]:
    """Whole school days, ISO."""
    opened = open_days(calendar, school, year)
    whole = opened[(opened["young"] == 1) & (opened["length"] == 1)]
    return np.sort(whole["day"].to_numpy().astype("datetime64[D]")).astype(str).tolist()
