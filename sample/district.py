"""The sample district from its first student to the last day of its last year."""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from sample import attendance, calendars, participation, people, schools
from sample.blocks import Block

MODES = ("history", "hidden")
LAST_YEAR = 2025


@dataclass
class District:
    """All that is known about a made-up district, or about one block of it.

    Attributes:
        block: which block; the number of a school is its place in ``schools`` of the block.
        lived: by year and school number.
        clubs: activity, school and term; ``sheets`` the marks of each.
        intercepts: of the model of taking part, by (activity, school, year).
        constant: what was added to the log odds of being absent.
    """

    block: Block
    seed: int
    mode: str
    years: list[int]
    schools: pd.DataFrame
    calendar: pd.DataFrame
    people: pd.DataFrame
    stays: pd.DataFrame
    constant: float | None = None
    lived: dict[tuple[int, int], attendance.SchoolYear] = field(default_factory=dict)
    clubs: list[participation.Club] = field(default_factory=list)
    sheets: list[np.ndarray] = field(default_factory=list)
    intercepts: dict[tuple[str, int, int], float] = field(default_factory=dict)


def draw(students: int, count: int, history: int, seed: int, mode: str) -> District:
    """Draw a district of one block and live its years one after the other."""
    return draw_block(Block(0, students, count), history, seed, mode)


def draw_block(
    block: Block, history: int, seed: int, mode: str, first_id: int = 0, constant: float | None = None
) -> District:
    """Draw a block and live its years one after the other.

    Each part draws from a stream of its own, so that a change to one leaves the others as they were.

    Args:
        first_id: lowest student id; 0: chosen here.
        constant: added to the log odds of being absent, as an earlier block found it; None: found here.
    """
    streams = [np.random.default_rng(child) for child in np.random.SeedSequence(block.entropy(seed)).spawn(4)]
    years = list(range(LAST_YEAR - history + 1, LAST_YEAR + 1))
    places = schools.build(block.schools, streams[0], block.first_school)
    calendar = calendars.build(places, years)
    who = people.build(block.students, places, years, streams[1], first_id)
    usual = calendar[(calendar["school"] == 0) & (calendar["kind"] != "closed")]
    days = {
        year: np.unique(usual.loc[usual["year"] == year, "day"]).astype("datetime64[D]") for year in years
    }
    stays = people.stays(who, places, days, streams[1])
    district = District(block, seed, mode, years, places, calendar, who, stays, constant)
    prior = np.full(len(who), np.nan)
    for year in years:
        prior = live_year(district, year, prior, streams[2], streams[3])
    return district


def live_year(
    district: District, year: int, prior: np.ndarray, days: np.random.Generator, choices: np.random.Generator
) -> np.ndarray:
    """Live one year in every school.

    Args:
        prior: share of days each person missed last year as recorded; NaN: no record.

    Returns:
        The same of this year.
    """
    stays = district.stays[district.stays["year"] == year]
    eta = attendance.log_odds(
        stays, district.people, district.schools, days.normal(size=len(district.people)), district.mode
    )
    if district.constant is None:
        district.constant = attendance.constant(eta)
    base = attendance.expit(eta + district.constant)
    pairs = participation.offered(district.schools)
    found = []
    for school in range(len(district.schools)):
        here = (stays["school"] == school).to_numpy()
        mine = stays[here].reset_index(drop=True)
        opened = calendars.open_days(district.calendar, school, year)
        effects, clubs = [], []
        for offer in (offer for offer, place in pairs if place == school):
            rows, intercept = participation.choose(
                offer, mine, district.people, prior, district.mode, choices
            )
            district.intercepts[offer.code, school, year] = intercept
            terms = participation.enrol(offer, school, year, rows, mine, opened, choices)
            clubs += terms
            if offer.ratio != 1:
                effects.append((participation.first_days(terms, len(mine)), offer.ratio))
        lived = attendance.live(mine, opened, base[here], effects, days)
        district.lived[year, school] = lived
        district.clubs += clubs
        district.sheets += [participation.marks(club, lived, choices) for club in clubs]
        found.append(attendance.totals(lived))
    sums = pd.concat(found).groupby("person")[["enrolled", "absent"]].sum()
    recorded = np.full(len(district.people), np.nan)
    recorded[sums.index] = sums["absent"] / sums["enrolled"].where(sums["enrolled"] > 0)
    return recorded
