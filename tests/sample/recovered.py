"""A made-up district as comparisons see it, beside what was put into it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.similar import Students, students
from metrics.statistics.comparison import Comparison
from sample.attendance import CODES, PART, PART_UNITS, learners, totals
from sample.district import District, draw
from sample.participation import OFFERS, first_days

SIZE, SCHOOLS, HISTORY = 2400, 6, 2

SETTINGS = {"min_enrolled_days": "10"}


@dataclass
class Known:
    """One district of two years.

    Attributes:
        of: its students as comparisons see them.
        came: for each activity, who of them came.
        effect: for each activity, by how much it moved the share of time each missed (mean over chance; 0 of
            who did not come).
    """

    of: Students
    came: dict[str, np.ndarray]
    effect: dict[str, np.ndarray]


def known(seed: int, mode: str = "history") -> Known:
    """Draw a district and look at its last year."""
    district = draw(SIZE, SCHOOLS, HISTORY, seed, mode)
    last, year = district.years[-2:]
    now = _year(district, year)
    of = students(_table(district, now), _table(district, _year(district, last)), SETTINGS)
    came, effect = {}, {}
    for offer in OFFERS:
        found = _of_activity(district, year, offer.code, offer.ratio)
        here = found.reindex(of.person)
        came[offer.code] = here["came"].fillna(0).to_numpy() > 0
        effect[offer.code] = here["effect"].fillna(0.0).to_numpy()
    return Known(of, came, effect)


def truth(found: Comparison, effect: np.ndarray) -> float:
    """The mean effect that was put in, over those who were matched."""
    return float(effect[found.sample.rows[found.pairs.treated]].mean())


def _year(district: District, year: int) -> pd.DataFrame:
    """``person, school, enrolled, absent, grade`` of each stay of a year."""
    found = []
    for (when, _), lived in district.lived.items():
        if when == year:
            found.append(totals(lived).assign(grade=lived.stays["grade"].to_numpy()))
    return pd.concat(found, ignore_index=True)


def _table(district: District, rows: pd.DataFrame) -> dict[str, np.ndarray]:
    """A row a student, at the school of most days, with all the groups."""
    rows = rows.sort_values(["person", "enrolled"], kind="stable")
    at = rows.drop_duplicates("person", keep="last").set_index("person")
    sums = rows.groupby("person")[["enrolled", "absent"]].sum()
    people = district.people.iloc[sums.index]
    grade = at.loc[sums.index, "grade"].to_numpy()
    return {
        "person": sums.index.to_numpy("int64"),
        "school": at.loc[sums.index, "school"].to_numpy("int64"),
        "grade": grade.astype(str).astype(object),
        "enrolled": sums["enrolled"].to_numpy("int64"),
        "absent": sums["absent"].to_numpy("int64"),
        "english_learner": learners(people, grade).astype(object),
        **{
            name: people[name].to_numpy(object)
            for name in ("race_ethnicity", "gender", "disability", "low_income")
        },
        "refused": np.full(len(sums), "", dtype=object),
    }


def _of_activity(district: District, year: int, code: str, ratio: float) -> pd.DataFrame:
    """Who came to an activity, and by how much it moved the share of time they missed."""
    part = CODES[PART]
    found = []
    for (when, school), lived in district.lived.items():
        clubs = [
            (club, sheet)
            for club, sheet in zip(district.clubs, district.sheets, strict=True)
            if (club.offer.code, club.school, club.year) == (code, school, year)
        ]
        if when != year or not clubs:
            continue
        starts = first_days([club for club, _ in clubs], len(lived.stays))
        days = lived.opened["day"].to_numpy()
        after = days[None, :] >= starts[:, None]
        missed = (1 - part) * lived.length + part * np.minimum(PART_UNITS, lived.length)
        moved = np.where(after, lived.risk * (1 - 1 / ratio), 0) * missed
        came = np.zeros(len(lived.stays), dtype=bool)
        for club, sheet in clubs:
            came[club.rows] |= np.isin(sheet, ["X", "x"]).any(axis=1)
        found.append(
            pd.DataFrame(
                {
                    "person": lived.stays["person"].to_numpy(),
                    "came": came,
                    "moved": moved.sum(axis=1),
                    "length": lived.length.sum(axis=1),
                }
            )
        )
    together = pd.concat(found).groupby("person").sum()
    return together.assign(effect=together["moved"] / together["length"].clip(lower=1))
