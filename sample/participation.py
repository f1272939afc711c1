"""Who takes part in what, and the marks on the sign-in sheets."""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from sample.attendance import SchoolYear, constant, expit, learners


@dataclass(frozen=True)
class Offer:
    """One activity with sign-in sheets.

    Attributes:
        levels: where it is offered: levels of a school, or "alternative"; ``places`` is the largest
            share of such schools that offer it.
        weekdays: 0 is Monday.
        grades: lowest and highest grade.
        share: of the students of these grades who take part in a year.
        choice: added to the log odds of taking part. ``prior_absence`` is for each 10 points of last
            year's recorded absence; where there is no record it adds nothing.
        ratio: factor on the risk to be absent, from the first session on to the end of the year;
            1 is no effect at all.
        leaving: share who stop coming after each session.
        comes: share of expected sessions that a participant in school comes to (mean).
        fades: month of spring from which on to the end of the school year participants come less often than
            they did, and the factor on it; None: they do not.
        mode: how it is delivered.
    """

    code: str
    name: str
    activity_type: str
    partner: str
    purpose: str
    minutes: int
    seats: int
    weekdays: tuple[int, ...]
    levels: tuple[str, ...]
    places: float
    grades: tuple[int, int]
    share: float
    choice: dict[str, float] = field(default_factory=dict)
    ratio: float = 1.0
    leaving: float = 0.01
    comes: float = 0.85
    fades: tuple[int, float] | None = None
    venue: str = "school"
    mode: str = "in_person"


OFFERS = (
    Offer(
        "MENT", "Anchor Mentors", "mentoring", "P01", "holistic,ties", 60, 60, (0, 1),
        ("middle", "high", "alternative", "other"), 1.0, (6, 12), 0.10,
        {"prior_absence": 0.9, "low_income": 0.5}, ratio=0.70,
    ),
    Offer(
        "WALK", "Morning Walk Group", "wellness_workshop", "P02", "holistic", 30, 40, (0, 3),
        ("elementary", "other"), 0.5, (0, 5), 0.16,
        {"prior_absence": 0.5, "english_learner": 0.3}, ratio=0.85, venue="community",
    ),
    Offer(
        "TUTOR", "Homework Table", "tutoring", "P03", "learning", 60, 50, (1, 3),
        ("elementary", "middle", "other"), 0.5, (2, 8), 0.18,
        {"prior_absence": -0.3, "english_learner": 0.6, "low_income": 0.2},
        fades=(2, 0.72), venue="online", mode="virtual_live",
    ),
    Offer(
        "ROBOT", "Robotics Club", "enrichment_club", "P04", "learning,career", 90, 40, (2,),
        ("middle", "high", "other"), 1.0, (6, 12), 0.08,
        {"prior_absence": -0.8, "male": 0.5, "low_income": -0.4}, leaving=0.07,
    ),
    Offer(
        "STAGE", "Stage Workshop", "arts_performance", "P05", "holistic,visibility", 90, 30, (0, 2),
        ("elementary", "other"), 0.3, (3, 5), 0.22,
        {"prior_absence": -0.4, "female": 0.6},
    ),
    Offer(
        "SHADOW", "Job Shadow Thursdays", "job_shadow", "P06", "career", 120, 30, (3,),
        ("high", "alternative", "other"), 0.5, (10, 12), 0.13,
        {"prior_absence": -0.5}, venue="partner_site",
    ),
)  # fmt: skip
"""Activities kept on sign-in sheets. Two of them work; the others do nothing for attendance."""

MOTIVATION = 0.9
"""Added to the log odds of taking part for one standard deviation of motivation, mode "hidden" only."""

TERMS = {"fall": (9, 10, 12, 21), "spring": (2, 1, 5, 22)}
"""First and last month and day of a term's sessions."""

SPRING_ONLY, STAYS_ON = 0.25, 0.85
"""Share of a year's participants who start in spring; share of the others who come back for it."""

CANCELLED = 0.1
"""Share of months with one session that was planned and not held."""


def offered(schools: pd.DataFrame) -> list[tuple[Offer, int]]:
    """Each activity with the numbers of the schools that offer it."""
    kind = schools["level"].mask(schools["setting"] == "alternative", "alternative")
    pairs = []
    for offer in OFFERS:
        fitting = np.flatnonzero(kind.isin(offer.levels))
        count = int(np.ceil(offer.places * len(fitting)))
        pairs += [(offer, int(school)) for school in fitting[:count]]
    return pairs


def sessions(
    opened: pd.DataFrame, offer: Offer, year: int, term: str, rng: np.random.Generator
) -> pd.DataFrame:
    """Planned sessions of a term: ``day``, ``held``; only on whole school days.

    A month keeps three sessions at least, so that its sheet is one of days across.
    """
    m1, d1, m2, d2 = TERMS[term]
    base = year if term == "fall" else year + 1
    first, last = np.datetime64(f"{base}-{m1:02d}-{d1:02d}"), np.datetime64(f"{base}-{m2:02d}-{d2:02d}")
    days = opened["day"].to_numpy().astype("datetime64[D]")
    weekday = (days.astype(int) + 3) % 7
    whole = (opened["young"] == 1).to_numpy() & (opened["length"] == 1).to_numpy()
    found = days[whole & (days >= first) & (days <= last) & np.isin(weekday, offer.weekdays)]
    months = found.astype("datetime64[M]")
    held = np.ones(len(found), dtype=bool)
    for month in np.unique(months):
        place = np.flatnonzero(months == month)
        cancelled, which = rng.random() < CANCELLED, int(rng.integers(len(place)))
        held[place[which]] = not (cancelled and len(place) > 3)
    return pd.DataFrame({"day": found, "held": held})


def taste(
    offer: Offer, stays: pd.DataFrame, people: pd.DataFrame, prior: np.ndarray, mode: str
) -> np.ndarray:
    """Log odds of taking part, each stay, up to a constant.

    Args:
        prior: share of days each person missed last year as recorded; NaN where there is no record.
    """
    person = stays["person"].to_numpy()
    who = people.iloc[person]
    known = {
        "prior_absence": np.nan_to_num(prior[person] * 10),
        "low_income": (who["low_income"] == "yes").to_numpy(),
        "english_learner": learners(who, stays["grade"].to_numpy()) == "yes",
        "female": (who["gender"] == "female").to_numpy(),
        "male": (who["gender"] == "male").to_numpy(),
    }
    eta = np.zeros(len(stays))
    for name, amount in offer.choice.items():
        eta = eta + amount * known[name]
    return eta + MOTIVATION * who["motivation"].to_numpy() if mode == "hidden" else eta


def choose(
    offer: Offer,
    stays: pd.DataFrame,
    people: pd.DataFrame,
    prior: np.ndarray,
    mode: str,
    rng: np.random.Generator,
) -> tuple[np.ndarray, float]:
    """Positions of the stays that take part this year, and the constant of the model."""
    fits = np.flatnonzero(stays["grade"].between(*offer.grades))
    if not len(fits):
        return fits, float("nan")
    eta = taste(offer, stays.iloc[fits], people, prior, mode)
    intercept = constant(eta, offer.share)
    return fits[rng.random(len(fits)) < expit(eta + intercept)], intercept


@dataclass(frozen=True)
class Club:
    """One activity at one school in one term.

    Attributes:
        rows: positions (in the stays of the school's year) of those on the sheet.
        begins, ends: first and last session at which each is expected, by position in ``held``.
        planned: all sessions of ``sessions``; ``held``: days of those that were held.
    """

    offer: Offer
    school: int
    year: int
    term: str
    planned: pd.DataFrame
    rows: np.ndarray
    begins: np.ndarray
    ends: np.ndarray

    @property
    def held(self) -> np.ndarray:
        return self.planned.loc[self.planned["held"], "day"].to_numpy().astype("datetime64[D]")

    @property
    def starts(self) -> np.ndarray:
        """Day of the first session at which each is expected."""
        return self.held[self.begins]


def enrol(
    offer: Offer,
    school: int,
    year: int,
    rows: np.ndarray,
    stays: pd.DataFrame,
    opened: pd.DataFrame,
    rng: np.random.Generator,
) -> list[Club]:
    """Spread a year's participants over the terms. Who left, or had not come yet, is not expected."""
    spring_only = rng.random(len(rows)) < SPRING_ONLY
    goes_on = rng.random(len(rows)) < STAYS_ON
    clubs = []
    for term in TERMS:
        planned = sessions(opened, offer, year, term, rng)
        held = planned.loc[planned["held"], "day"].to_numpy().astype("datetime64[D]")
        mine = rows[~spring_only if term == "fall" else spring_only | goes_on]
        if len(held) < 2 or not len(mine):
            continue
        first = np.searchsorted(held, stays["first"].to_numpy()[mine].astype("datetime64[D]"))
        last = np.searchsorted(held, stays["last"].to_numpy()[mine].astype("datetime64[D]"), "right") - 1
        later = np.where(rng.random(len(mine)) < 0.8, 0, rng.integers(1, max(2, len(held) // 3), len(mine)))
        begins = np.maximum(first, later)
        ends = np.minimum(last, begins + rng.geometric(offer.leaving, len(mine)) - 1)
        ends = np.minimum(ends, len(held) - 1)
        real = begins <= ends
        clubs.append(Club(offer, school, year, term, planned, mine[real], begins[real], ends[real]))
    return [club for club in clubs if len(club.rows)]


def first_days(clubs: list[Club], count: int) -> np.ndarray:
    """The day each of ``count`` stays begins to take part; NaT: never."""
    found = np.full(count, np.datetime64("NaT"), dtype="datetime64[D]")
    for club in reversed(clubs):  # the first term has the last word
        found[club.rows] = club.starts
    return found


def marks(club: Club, lived: SchoolYear, rng: np.random.Generator) -> np.ndarray:
    """Marks of the sheet, a row per participant and a column per session held: X came, A expected
    and did not come, "" not expected. Who missed school that day is not at the session either."""
    column = np.searchsorted(lived.opened["day"].to_numpy().astype("datetime64[D]"), club.held)
    away = lived.absent[club.rows][:, column]
    comes = rng.beta(club.offer.comes * 8, (1 - club.offer.comes) * 8, len(club.rows))
    comes = comes[:, None] * _fading(club)[None, :]
    place = np.arange(len(club.held))[None, :]
    expected = (place >= club.begins[:, None]) & (place <= club.ends[:, None])
    came = expected & ~away & (rng.random(away.shape) < comes)
    cross = np.where(rng.random(away.shape) < 0.04, "x", "X")
    return np.where(came, cross, np.where(expected, "A", ""))


def _fading(club: Club) -> np.ndarray:
    """Factor on how often participants come to each session held; 1 but where the activity fades."""
    if club.offer.fades is None:
        return np.ones(len(club.held))
    month, factor = club.offer.fades
    return np.where(club.held >= np.datetime64(f"{club.year + 1}-{month:02d}-01"), factor, 1.0)
