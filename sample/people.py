"""The students of the made-up district, and where each was in which year."""

import numpy as np
import pandas as pd

from sample import words

RACES = ("white", "hispanic", "black", "asian", "two_or_more", "american_indian", "pacific_islander", "")
SHARES = np.array([0.42, 0.27, 0.15, 0.08, 0.055, 0.012, 0.006, 0.007])
LOW_INCOME = dict(zip(RACES, [0.34, 0.62, 0.62, 0.34, 0.48, 0.66, 0.6, 0.5], strict=True))
ENGLISH_LEARNER = dict(zip(RACES, [0.02, 0.34, 0.05, 0.3, 0.05, 0.04, 0.3, 0.1], strict=True))

MOVES = 0.035
"""Share of students who arrive from, or leave for, another district in a year."""

TRANSFERS = 0.025
"""Share of students who change school within the district during a year."""

SUMMER = 0.25
"""Share of arrivals and departures that fall between two school years."""


def build(
    students: int, schools: pd.DataFrame, years: list[int], rng: np.random.Generator, first_id: int = 0
) -> pd.DataFrame:
    """One row per person: who they are, and for how long they belong to the district.

    Args:
        first_id: the lowest student id; 0: the district has one block, and ids begin where they like.

    Returns:
        ``student_id``, names, ``cohort`` (grade in the last year; above 12: finished before),
        ``zone`` (number of the neighbourhood), codes of the groups, ``learner_until`` (grade up to
        which an English learner is one), ``arrives`` and ``leaves`` (years since the first one,
        fractions within the school year), ``lasting`` and ``motivation`` (standard normal: what
        lasts of the risk to be absent, and what nobody records). In the last year exactly
        ``students`` of them are enrolled.
    """
    history = len(years)
    cohorts = np.arange(13 + history - 1)
    size = max(2, int(students / 13 * 1.5) + 4)
    n = size * len(cohorts)
    arrives = np.where(rng.random(n) < MOVES * history, rng.random(n) * history, -1.0)
    leaves = np.where(rng.random(n) < MOVES * history, rng.random(n) * history, np.inf)
    zones = np.flatnonzero(schools["low"] == 0)
    weight = schools["weight"].to_numpy()[zones]
    people = pd.DataFrame(
        {
            "cohort": np.repeat(cohorts, size),
            "zone": rng.choice(len(zones), n, p=weight / weight.sum()),
            "arrives": arrives,
            "leaves": leaves,
            "lasting": rng.normal(size=n),
            "motivation": rng.normal(size=n),
        }
    )
    people = people[people["leaves"] - people["arrives"] > 0.1]
    keep = rng.random(len(people))
    here = present(people, history - 1, history)
    edge = np.sort(keep[here])[students]  # the same share is kept of those who left before
    people = people[keep < edge].reset_index(drop=True)
    people = people.assign(**groups(people, rng))
    number = rng.permutation(len(people)) + (first_id or 100_000 + len(people))
    return people.assign(
        student_id=[f"{i:08d}" for i in number],
        first_name=rng.choice(words.FIRST_NAMES, len(people)),
        last_name=rng.choice(words.LAST_NAMES, len(people)),
    )


def groups(people: pd.DataFrame, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Groups of each person; neighbourhoods differ in who lives there."""
    n, zones = len(people), int(people["zone"].max()) + 1
    mix = SHARES * rng.lognormal(0, 0.45, (zones, len(RACES)))
    mix = np.cumsum(mix / mix.sum(axis=1, keepdims=True), axis=1)
    place = (rng.random(n)[:, None] > mix[people["zone"]]).sum(axis=1).clip(0, len(RACES) - 1)
    race = np.array(RACES)[place]
    richer = rng.normal(0, 0.1, zones)[people["zone"]]
    poor = np.array([LOW_INCOME[r] for r in RACES])[place] - richer
    learner = np.array([ENGLISH_LEARNER[r] for r in RACES])[place]
    gender = rng.choice(["female", "male", "nonbinary", ""], n, p=[0.482, 0.505, 0.008, 0.005])
    until = np.where(rng.random(n) < learner * 1.3, rng.integers(3, 15, n), -1)
    return {
        "race_ethnicity": race,
        "gender": gender,
        "low_income": np.where(rng.random(n) < poor, "yes", "no"),
        "learner_until": until,
        "disability": np.where(rng.random(n) < np.where(gender == "male", 0.18, 0.11), "yes", "no"),
    }


def present(people: pd.DataFrame, year: int, history: int) -> np.ndarray:
    """Who is enrolled at some time of the year-th year."""
    grade = people["cohort"] - (history - 1 - year)
    # Who leaves in the first part of a year left in the summer before it.
    return (
        grade.between(0, 12) & (people["arrives"] < year + 0.98) & (people["leaves"] > year + SUMMER + 0.05)
    ).to_numpy()


def school_of(grade: np.ndarray, zone: np.ndarray, seeks: np.ndarray, schools: pd.DataFrame) -> np.ndarray:
    """Number of the school of each student by grade and neighbourhood; who seeks an alternative
    school finds one from grade 9 on."""
    found = np.full(len(grade), -1)
    usual = schools["setting"] != "alternative"
    for low, high in schools.loc[usual, ["low", "high"]].drop_duplicates().itertuples(index=False):
        offered = np.flatnonzero(usual & (schools["low"] == low))
        fits = (grade >= low) & (grade <= high)
        found[fits] = offered[zone[fits] % len(offered)]
    other = np.flatnonzero(~usual)
    if len(other):
        fits = seeks & (grade >= 9)
        found[fits] = other[zone[fits] % len(other)]
    return found


def stays(
    people: pd.DataFrame, schools: pd.DataFrame, days: dict[int, np.ndarray], rng: np.random.Generator
) -> pd.DataFrame:
    """One row per stay: ``person`` and ``school`` (numbers), ``year``, ``grade``, ``first`` and
    ``last`` (datetime64; the first and the last school day where the stay lasts the year),
    ``ends`` (False: enrolled to the end of the year).

    Args:
        days: school days of each year as the district plans them.
    """
    seeks = rng.random(len(people)) < 1 / (1 + np.exp(2.1 - 0.6 * people["lasting"].to_numpy()))
    moved = np.full(len(people), -1)  # the school somebody changed to, while it has their grade
    found = []
    low, high = schools["low"].to_numpy(), schools["high"].to_numpy()
    for number, (year, opened) in enumerate(days.items()):
        person = np.flatnonzero(present(people, number, len(days)))
        row = people.iloc[person]
        grade = (row["cohort"] - (len(days) - 1 - number)).to_numpy()
        school = school_of(grade, row["zone"].to_numpy(), seeks[person], schools)
        stayed = (moved[person] >= 0) & (grade >= low[moved[person]]) & (grade <= high[moved[person]])
        school = np.where(stayed, moved[person], school)
        first = into(row["arrives"].to_numpy() - number, len(opened), 0)
        last = into(row["leaves"].to_numpy() - number, len(opened), len(opened) - 1)
        last = np.maximum(last, first)
        middle = rng.integers(15, len(opened) - 15, len(person))
        other = another(school, grade, schools, rng)
        goes = (
            (rng.random(len(person)) < TRANSFERS) & (other >= 0) & (first < middle - 5) & (middle + 5 < last)
        )
        moved[person[goes]] = other[goes]
        year_end = len(opened) - 1
        whole = (person, school, grade, first, np.where(goes, middle - 1, last))
        second = (person[goes], other[goes], grade[goes], middle[goes], last[goes])
        for part in (whole, second):
            stay = pd.DataFrame(dict(zip(["person", "school", "grade", "first", "last"], part, strict=True)))
            found.append(stay.assign(year=year, ends=stay["last"] < year_end))
            found[-1]["first"] = opened[stay["first"]]
            found[-1]["last"] = opened[stay["last"]]
    rows = pd.concat(found, ignore_index=True)
    return rows.sort_values(["year", "school", "person"], kind="stable").reset_index(drop=True)


def into(years: np.ndarray, days: int, otherwise: int) -> np.ndarray:
    """The school day that a point of time (in years since a year began) falls on; ``otherwise``
    where it lies outside this year or in the summer before it."""
    inside = (years > SUMMER) & (years < 1)
    place = (np.where(inside, years, SUMMER) - SUMMER) / (1 - SUMMER) * days
    return np.where(inside, np.clip(place.astype(int), 0, days - 1), otherwise)


def another(
    school: np.ndarray, grade: np.ndarray, schools: pd.DataFrame, rng: np.random.Generator
) -> np.ndarray:
    """Another school that has the grade, by chance; -1 where there is none."""
    chance = rng.random((len(school), len(schools)))
    low, high = schools["low"].to_numpy(), schools["high"].to_numpy()
    chance[(grade[:, None] < low) | (grade[:, None] > high)] = -1
    chance[np.arange(len(school)), school] = -1
    best = chance.argmax(axis=1)
    return np.where(chance.max(axis=1) > 0, best, -1)
