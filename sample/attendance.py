"""How often students of the made-up district are absent, and the marks that a student system keeps."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from sample.calendars import season
from tables import DAY

MEAN = 0.084
"""Mean probability of being noted absent on a school day of the first year. Some are half days, and some
activities work: about 8 % of time is missed."""

LASTING, OF_THE_YEAR = 0.78, 0.62
"""Spread (log odds) of what lasts from year to year and of what is drawn anew each year. The second
one makes extreme students come back towards the middle without anybody's help."""

MOTIVATION = -0.4
"""Added to the log odds of being absent for one standard deviation of the motivation nobody records;
in the mode "hidden" only."""

RISK = {
    "low_income": {"yes": 0.4},
    "disability": {"yes": 0.3},
    "english_learner": {"yes": -0.1},
    "race_ethnicity": {"american_indian": 0.5, "pacific_islander": 0.3, "black": 0.15, "asian": -0.35},
}
"""Added to the log odds of being absent, by group."""

RISK_OF_GRADE = np.array([0.35, 0.05, -0.05, -0.1, -0.1, -0.05, 0, 0.05, 0.1, 0.1, 0.15, 0.2, 0.35])

CODES = {"UA": 0.44, "EA": 0.4, "A": 0.1, "Partial": 0.06}
"""Codes of an absence and their shares: not excused, excused, not yet explained, half a day."""

PART, PART_UNITS = "Partial", DAY // 2
"""Code of half a day missed, and what it counts; only on whole days."""

TARDY, LATE = "T", 0.02
"""Code of a student who came late, and the share of days attended on which one does."""


@dataclass(frozen=True)
class SchoolYear:
    """One school and year as it was lived.

    Attributes:
        stays: rows of ``people.stays``, the index 0 to n-1.
        opened: days of ``calendars.open_days``.
        length: length of each day for each stay, in day units; 0 where not enrolled.
        marks: code of each day for each stay, "" where nothing is recorded (the student came).
        risk: probability of being absent, each day and stay.
    """

    stays: pd.DataFrame
    opened: pd.DataFrame
    length: np.ndarray
    marks: np.ndarray
    risk: np.ndarray

    @property
    def absent(self) -> np.ndarray:
        """Away the whole day, each day and stay."""
        return np.isin(self.marks, [code for code in CODES if code != PART])


def learners(people: pd.DataFrame, grade: np.ndarray) -> np.ndarray:
    """yes or no: an English learner until the grade in which one no longer is."""
    return np.where(people["learner_until"].to_numpy() >= grade, "yes", "no")


def log_odds(
    stays: pd.DataFrame, people: pd.DataFrame, schools: pd.DataFrame, year_effect: np.ndarray, mode: str
) -> np.ndarray:
    """Log odds of being absent on a day for each stay of a year, up to the constant of the district.

    Args:
        year_effect: standard normal for each person, drawn anew each year.
    """
    person = stays["person"].to_numpy()
    who = people.iloc[person]
    grade = stays["grade"].to_numpy()
    eta = schools["risk"].to_numpy()[stays["school"]] + RISK_OF_GRADE[grade]
    columns = {name: who[name].to_numpy() for name in RISK if name != "english_learner"}
    columns["english_learner"] = learners(who, grade)
    for name, added in RISK.items():
        for code, amount in added.items():
            eta = eta + amount * (columns[name] == code)
    eta = eta + LASTING * who["lasting"].to_numpy() + OF_THE_YEAR * year_effect[person]
    if mode == "hidden":
        eta = eta + MOTIVATION * who["motivation"].to_numpy()
    return eta


def expit(eta: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-eta))


def constant(eta: np.ndarray, mean: float = MEAN) -> float:
    """What to add to log odds so that their mean probability is ``mean`` (by halving)."""
    low, high = -15.0, 15.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (low, middle) if expit(eta + middle).mean() > mean else (middle, high)
    return (low + high) / 2


def live(
    stays: pd.DataFrame,
    opened: pd.DataFrame,
    base: np.ndarray,
    effects: list[tuple[np.ndarray, float]],
    rng: np.random.Generator,
) -> SchoolYear:
    """Draw the marks of one school and year.

    Args:
        base: probability of being absent on an average day, each stay.
        effects: for each activity that works, the day each stay starts to take part (NaT: never)
            and the factor on the risk from that day to the end of the year.
    """
    days = opened["day"].to_numpy()
    risk = base[:, None] * season(days)[None, :]
    for starts, factor in effects:
        # A comparison with NaT is False: who never starts keeps the risk.
        risk = np.where(days[None, :] >= starts[:, None], risk * factor, risk)
    risk = np.minimum(risk, 0.95)
    first = stays["first"].to_numpy().astype("datetime64[D]")
    last = stays["last"].to_numpy().astype("datetime64[D]")
    # "To the end of the year" holds for make-up days after the district's last day, too.
    inside = (days >= first[:, None]) & ((days <= last[:, None]) | ~stays["ends"].to_numpy()[:, None])
    young = (stays["grade"] <= 2).to_numpy()[:, None]
    length = np.where(young, opened["young"].to_numpy(), opened["length"].to_numpy()) * inside
    length = np.rint(length * DAY).astype("int64")
    chance = rng.random(risk.shape)
    absent = inside & (chance < risk)
    late = inside & (chance > 1 - LATE)
    marks = np.full(risk.shape, "", dtype="<U7")
    marks[late] = TARDY
    marks[absent] = rng.choice(list(CODES), int(absent.sum()), p=list(CODES.values()))
    marks[(marks == PART) & (length < DAY)] = "EA"
    # An export of absences tells its period by its first and last line alone.
    for edge in (0, -1):
        here = np.flatnonzero(inside[:, edge])
        if len(here) and not (marks[:, edge] != "").any():
            marks[here[0], edge] = TARDY
    return SchoolYear(stays, opened, length, marks, risk)


def totals(lived: SchoolYear) -> pd.DataFrame:
    """``person, school, enrolled, absent`` of each stay, in day units; the code of an absence
    counts the whole day, however short it is."""
    units = np.where(lived.absent, lived.length, np.where(lived.marks == PART, PART_UNITS, 0))
    return lived.stays[["person", "school"]].assign(
        enrolled=lived.length.sum(axis=1), absent=units.sum(axis=1)
    )


def export(lived: SchoolYear, people: pd.DataFrame, code: str) -> pd.DataFrame:
    """The lines of an export of absences, by day: ``Student_Number, Att_Date, Att_Code, SchoolID``."""
    day, row = np.nonzero((lived.marks != "").T)
    text = pd.to_datetime(lived.opened["day"]).dt.strftime("%m/%d/%Y").to_numpy()
    number = people["student_id"].to_numpy()[lived.stays["person"]]
    return pd.DataFrame(
        {
            "Student_Number": number[row],
            "Att_Date": text[day],
            "Att_Code": lived.marks[row, day],
            "SchoolID": code,
        }
    )
