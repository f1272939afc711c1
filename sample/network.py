"""How partners of the made-up district work together: ratings, factors, both sides, seats.

Drawn from a stream of its own, so that all that was made before stays as it was.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from sample.partnerships import AT_WORK
from tables.network_codes import FACTOR, FACTOR_OF_ITEM

STREAM = 18

SURVEYED = 60
"""Schools at most that ask their partners: a survey of thousands would fill the register."""

A_SCHOOL = 10
"""Partners of one school's network."""

ANSWERS, NAMES, NAMES_KNOWN = 0.9, 0.4, 0.95
"""Share of partners that answer, and of the others that one of them names; of KNOWN ones."""

KNOWN = ("P01", "P04", "P06", "P07", "P10")
"""Partners that nearly all others work with."""

TRUST = (3.5, 3.1, 3.3, 3.4, 2.9, 2.6, 3.7, 3.2, 3.4, 3.6)
VALUE = (3.4, 3.2, 3.0, 2.6, 2.2, 3.3, 2.9, 3.5, 2.7, 3.1)
"""What is put in for each of AT_WORK, 1 to 4."""

FALLS, BY = "P04", 0.9
"""Whose trust falls in the last year, and by how much."""

FACTORS = (
    *(4.2, 3.9, 3.7, 4.3, 3.6, 4.1, 3.5, 3.8, 3.2, 3.7),
    *(2.8, 3.4, 3.1, 3.9, 4.2, 3.3, 4.0, 3.8, 2.6, 4.3),
)
"""What is put in for each factor, 1 to 5, in the order of ``tables.network_codes.FACTOR``."""

RESPONDENTS = 6
"""Who answer about factors at each school."""

ITEMS = (
    "We plan together",
    "We keep what we promise",
    "Decisions are shared",
    "We hear of problems in time",
    "Students gain from it",
)
SEEN = {"P03": -0.2, "P06": -1.4, "P08": -0.5, "P02": 0.4}
"""How the partner's answers differ from the school's; of others not at all."""

COUNCIL = (
    ("Parent or caregiver", 3, 640),
    ("Student", 1, 420),
    ("Teacher", 4, 46),
    ("Partner contact", 2, 24),
    ("Community member", 0, 150),
)
"""Role, seats, people for whom the council decides."""

MEETINGS = ((10, 8), (1, 21), (4, 15))
"""Month and day."""


def sheets(codes: Sequence[str], years: Sequence[int], seed: int) -> dict[str, pd.DataFrame]:
    """The sheets, headings as a person reads them.

    Args:
        codes: of the schools.
        years: school years, the last one the last.
    """
    rng = np.random.default_rng([seed, STREAM])
    asked = list(codes)[:SURVEYED]
    return {
        "Ratings": _ratings(asked, years, rng),
        "Factor answers": _factors(asked, years, rng),
        "Perceptions": _perceptions(asked, years, rng),
        "Decision seats": _seats(asked, years, rng),
    }


def _members(at: int) -> list[str]:
    return [AT_WORK[(3 * at + step) % len(AT_WORK)] for step in range(A_SCHOOL)]


def _near(put_in: float, most: int, rng: np.random.Generator, spread: float = 0.6) -> int:
    return int(np.clip(np.rint(put_in + rng.normal(0, spread)), 1, most))


def _ratings(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """The school rates all its partners, and those that answer rate the school and some of the others."""
    rows = []
    for year in years:
        day = date(year, 11, 14).isoformat()
        for at, code in enumerate(codes):
            members = _members(at)
            pairs = [("", one) for one in members]
            for one in members:
                if rng.random() < ANSWERS:
                    others = [
                        other
                        for other in members
                        if other != one and rng.random() < (NAMES_KNOWN if other in KNOWN else NAMES)
                    ]
                    pairs += [(one, other) for other in ("", *others)]
            for rater, rated in pairs:
                number = AT_WORK.index(rated) if rated else -1
                trust, value = (TRUST[number], VALUE[number]) if rated else (3.3, 3.5)
                trust -= BY if rated == FALLS and year == years[-1] else 0
                given = [_near(put_in, 4, rng) for put_in in (trust,) * 3 + (value,) * 3]
                often = ("Once a term", "Every month", "Every week")[int(rng.integers(3))]
                rows.append((rater, rated, code, day, *given, often))
    heads = ["Rater", "Rated", "School", "Date", "Reliability", "Mission support", "Openness"]
    return pd.DataFrame(rows, columns=[*heads, "Power and influence", "Involvement", "Resources", "Contact"])


def _factors(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """Forty items; one answer in thirty is left out."""
    of = {item: FACTORS[list(FACTOR).index(factor)] for item, factor in FACTOR_OF_ITEM.items()}
    rows = []
    for year in years:
        day, better = date(year + 1, 2, 12).isoformat(), 0.12 * (year - years[0])
        for code in codes:
            for respondent in range(1, RESPONDENTS + 1):
                of_person = float(rng.normal(0, 0.25))
                answers = [_near(put_in + better + of_person, 5, rng, 0.7) for put_in in of.values()]
                left_out = rng.random(len(of)) < 1 / 30
                rows += [
                    (f"{code}-{respondent}", code, day, item, answer)
                    for item, answer, gone in zip(of, answers, left_out, strict=True)
                    if not gone
                ]
    return pd.DataFrame(rows, columns=["Respondent", "School", "Date", "Factor item", "Answer"])


def _perceptions(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """Two of the school and one or two of the partner answer the same five items."""
    rows = []
    for year in years:
        day = date(year + 1, 3, 5).isoformat()
        for at, code in enumerate(codes):
            for partner in _members(at):
                level = 3.9 + float(rng.normal(0, 0.2))
                for side, apart, people in (
                    ("School", 0.0, 2),
                    ("Partner", SEEN.get(partner, 0.0), int(rng.integers(1, 3))),
                ):
                    for person in range(1, people + 1):
                        who = f"{side} {person}"
                        rows += [
                            (partner, code, day, side, item, _near(level + apart, 5, rng, 0.5), who)
                            for item in ITEMS
                        ]
    heads = ["Partner", "School", "Date", "Side", "Item", "Answer", "Respondent"]
    return pd.DataFrame(rows, columns=heads)


def _seats(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """A council of every school, with three meetings a year."""
    rows = []
    for year in years:
        for code in codes:
            for month, number in MEETINGS:
                day = date(year if month > 7 else year + 1, month, number).isoformat()
                for role, seats, people in COUNCIL:
                    came = int(rng.binomial(seats, 0.9 if role == "Teacher" else 0.6))
                    rows.append(("School council", code, day, role, seats, came, people))
    heads = ["Body", "School", "Date", "Role", "Seats", "Attended", "Stakeholders"]
    return pd.DataFrame(rows, columns=heads)
