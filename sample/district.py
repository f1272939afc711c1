"""The sample district from its first student to its last file."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from sample import (
    attendance,
    calendars,
    corrections,
    files,
    participation,
    people,
    register,
    roster,
    schools,
    signin,
    surveys,
    truth,
)

MODES = ("history", "hidden")
LAST_YEAR = 2025


@dataclass
class District:
    """All that is known about a made-up district.

    Attributes:
        lived: by year and school number.
        clubs: activity, school and term; ``sheets`` the marks of each.
        intercepts: of the model of taking part, by (activity, school, year).
        constant: what was added to the log odds of being absent.
    """

    students: int
    seed: int
    mode: str
    years: list[int]
    schools: pd.DataFrame
    calendar: pd.DataFrame
    people: pd.DataFrame
    stays: pd.DataFrame
    constant: float = 0.0
    lived: dict[tuple[int, int], attendance.SchoolYear] = field(default_factory=dict)
    clubs: list[participation.Club] = field(default_factory=list)
    sheets: list[np.ndarray] = field(default_factory=list)
    intercepts: dict[tuple[str, int, int], float] = field(default_factory=dict)


def draw(students: int, count: int, history: int, seed: int, mode: str) -> District:
    """Draw a district and live its years one after the other.

    Each part draws from a stream of its own, so that a change to one leaves the others as they were.
    """
    streams = [np.random.default_rng(child) for child in np.random.SeedSequence(seed).spawn(4)]
    years = list(range(LAST_YEAR - history + 1, LAST_YEAR + 1))
    places = schools.build(count, streams[0])
    calendar = calendars.build(places, years)
    who = people.build(students, places, years, streams[1])
    usual = calendar[(calendar["school"] == 0) & (calendar["kind"] != "closed")]
    days = {
        year: np.unique(usual.loc[usual["year"] == year, "day"]).astype("datetime64[D]") for year in years
    }
    stays = people.stays(who, places, days, streams[1])
    district = District(students, seed, mode, years, places, calendar, who, stays)
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
    if not district.lived:
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


def build(folder: Path, students: int, count: int, history: int, seed: int, mode: str) -> dict:
    """Draw a district and write its files; see ``sample.make``."""
    district = draw(students, count, history, seed, mode)
    written = [
        *write_register(folder, district),
        *write_attendance(folder, district),
        *write_sheets(folder, district),
    ]
    heard, forms = write_surveys(folder, district)
    return {
        "files": [str(path) for path in written + forms],
        "truth": str(truth.write(folder / "truth.json", district, heard)),
    }


def write_register(folder: Path, district: District) -> list[Path]:
    """Calendar, register and rosters."""
    written = [
        files.write_text(folder / "calendar.csv", roster.calendar(district.calendar, district.schools)),
        files.write_sheets(folder / "register.xlsx", register.sheets(district.schools, district.clubs)),
    ]
    for year in district.years:
        rows = roster.roster(district.stays, district.people, district.schools, year, district.seed)
        written.append(files.write_text(folder / f"roster_{roster.name(year)}.csv", rows))
    return written


def write_attendance(folder: Path, district: District) -> list[Path]:
    """An export of absences a school and year; one of the last year is corrected later."""
    rng = np.random.default_rng([district.seed, 5])
    written, again = [], corrections.school(len(district.schools))
    for (year, school), lived in district.lived.items():
        code = district.schools["code"].iloc[school]
        path = folder / f"attendance_{roster.name(year)}_{code}.txt"
        told = lived
        if (year, school) == (LAST_YEAR, again) and corrections.told_again(lived):
            told = corrections.first_told(lived, rng)
            # Its name sorts, and so loads, after that of the first export.
            later = path.with_name(f"{path.stem}_corrected_{year}-{corrections.MONTH}.txt")
            rows = attendance.export(corrections.corrected(lived), district.people, code)
            written.append(files.write_text(later, rows, "\t"))
        written.append(files.write_text(path, attendance.export(told, district.people, code), "\t"))
    return sorted(written)


def write_sheets(folder: Path, district: District) -> list[Path]:
    """Sign-in sheets of every activity, school and term."""
    partners = {code: name for code, name, *_ in register.PARTNERS}
    return sorted(
        signin.write(
            folder,
            club,
            marks,
            district.schools,
            district.people,
            district.lived[club.year, club.school].stays,
            partners[club.offer.partner],
        )
        for club, marks in zip(district.clubs, district.sheets, strict=True)
    )


def write_surveys(folder: Path, district: District) -> tuple[dict, list[Path]]:
    """Both surveys in both waves of the last year, and who was asked and answered."""
    rng = np.random.default_rng([district.seed, 6])
    stays = district.stays[district.stays["year"] == LAST_YEAR]
    heard, written = {}, []
    for wave, opens in surveys.WAVES.items():
        for kind in surveys.RESPONSE:
            found = surveys.respondents(stays, district.people, district.schools, kind, wave, rng)
            heard[f"{kind} {wave}"] = found.rates
            name = f"survey_{kind}_{opens:%Y-%m}"
            if kind == "student":
                table = surveys.student_survey(found, district.schools, wave, rng)
                written.append(files.write_text(folder / f"{name}.csv", table))
            else:
                table = surveys.family_survey(found, district.schools, wave, rng)
                written.append(files.write_sheets(folder / f"{name}.xlsx", {"Sheet1": table}))
    return heard, written
