"""What families and neighbours of the made-up district get, ask and hear.

Drawn from streams of their own, so that all that was made before stays as it was.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pandas as pd

STREAM = 21

RESOURCES = (("Career portal", 180, 0.45), ("Library of e-books", 320, 0.3), ("Maths practice", 260, 0.62))
"""Online resource, people given access at a school, share who opened it."""

OUTPUTS = (
    ("CREEK", "Bags collected", 20, 60),
    ("CREEK", "Trees planted", 5, 25),
    ("PANTRY", "Meals", 80, 160),
    ("PANTRY", "People served", 40, 90),
)
"""Project, what is counted, least and most on one day."""

MENTIONS = (
    ("Newsletters opened", 900, 1400),
    ("Posts shared", 20, 90),
    ("Media items", 0, 3),
    ("New partners asking", 0, 2),
)
"""What is counted by month, least and most."""

MADE_BY = ("Parent or caregiver", "Parent or caregiver", "Student", "Teacher", "Community member")
SUGGESTED, ANSWERED = 8, 0.7
"""Suggestions of a school and year, and the share that is answered."""

SPOKEN_WITH, REPLIED, HELPED = 0.4, 0.75, 0.2
"""Share of students whose family a contact is logged with, of these who answered, and were given "
"something."""

TOGETHER = 0.3
"""Share of students who live with another student of the district."""

CHANNELS = ("Phone call", "Message", "E-mail", "Meeting")

CONTACTS = ["Student ID", "School", "Date", "Channel", "Two-way", "For learning at home"]


def sheets(codes: Sequence[str], years: Sequence[int], seed: int) -> dict[str, pd.DataFrame]:
    """Sheets of the register, headings as a person reads them.

    Args:
        codes: of the schools.
        years: school years, the last one the last.
    """
    rng = np.random.default_rng([seed, STREAM])
    year = years[-1]
    return {
        "Resource uses": _uses(codes, year, rng),
        "Project outputs": _outputs(codes, year, rng),
        "Mentions": _mentions(years[-2:], rng),
        "Suggestions": _suggestions(codes, year, rng),
    }


def _uses(codes: Sequence[str], year: int, rng: np.random.Generator) -> pd.DataFrame:
    rows = []
    for code in codes:
        for name, given, share in RESOURCES:
            rows.append((code, name, f"{year + 1}-05-29", given, int(rng.binomial(given, share))))
    return pd.DataFrame(rows, columns=["School", "Resource", "Date", "Given access", "Opened it"])


def _outputs(codes: Sequence[str], year: int, rng: np.random.Generator) -> pd.DataFrame:
    rows = [
        (project, code, day, what, int(rng.integers(low, high + 1)))
        for code in codes
        for day in (f"{year}-10-11", f"{year + 1}-04-18")
        for project, what, low, high in OUTPUTS
    ]
    return pd.DataFrame(rows, columns=["Activity", "School", "Date", "Output", "How many"])


def _mentions(years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """Of the whole district, by month; months of none have no row."""
    months = [(year + (month < 8), month) for year in years for month in (9, 10, 11, 12, 1, 2, 3, 4, 5)]
    rows = [
        ("", f"{year}-{month:02d}-15", what, int(rng.integers(low, high + 1)))
        for year, month in months
        for what, low, high in MENTIONS
    ]
    found = pd.DataFrame(rows, columns=["School", "Date", "Mention", "How often"])
    return found[found["How often"] > 0].reset_index(drop=True)


def _suggestions(codes: Sequence[str], year: int, rng: np.random.Generator) -> pd.DataFrame:
    rows = []
    for code in codes:
        for _ in range(SUGGESTED):
            day = date(year, 9, 15) + timedelta(days=int(rng.integers(0, 200)))
            answered = day + timedelta(days=int(rng.integers(3, 45)))
            told = answered.isoformat() if rng.random() < ANSWERED else ""
            rows.append((code, day.isoformat(), MADE_BY[int(rng.integers(len(MADE_BY)))], told))
    found = pd.DataFrame(rows, columns=["School", "Date", "Made by", "Date answered"])
    return found.sort_values(["School", "Date"], kind="stable", ignore_index=True)


def contacts(enrolled: pd.DataFrame, year: int, rng: np.random.Generator) -> pd.DataFrame:
    """Log of contacts with families, in the order of the days.

    Args:
        enrolled: ``student_id`` and ``school`` (code) of the students of the year.
    """
    some = enrolled[rng.random(len(enrolled)) < SPOKEN_WITH]
    many = len(some)
    days = [date(year, 9, 8) + timedelta(days=int(at)) for at in rng.integers(0, 265, many)]
    weekdays = [day - timedelta(days=max(0, day.weekday() - 4)) for day in days]
    helped = np.where(rng.random(many) < 0.3, "Workshop for home", "Materials for home")
    return (
        pd.DataFrame(
            {
                "Student ID": some["student_id"].to_numpy(),
                "School": some["school"].to_numpy(),
                "Date": [day.isoformat() for day in weekdays],
                "Channel": np.array(CHANNELS)[rng.integers(0, len(CHANNELS), many)],
                "Two-way": np.where(rng.random(many) < REPLIED, "Yes", "No"),
                "For learning at home": np.where(rng.random(many) < HELPED, helped, ""),
            },
            columns=CONTACTS,
        )
        .sort_values(["Date", "Student ID"], kind="stable")
        .reset_index(drop=True)
    )


def households(ids: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    """Students who live together, two and two.

    Args:
        ids: of the students of the year.
    """
    some = rng.permutation(ids)[: int(TOGETHER * len(ids)) // 2 * 2]
    codes = [f"H{1000 + at // 2}" for at in range(len(some))]
    return pd.DataFrame({"Student ID": some, "Household": codes}).sort_values("Student ID", ignore_index=True)
