"""What partners of the made-up district give, promise and are asked: sheets of its register.

Drawn from a stream of its own, so that all that was made before stays as it was.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pandas as pd

STREAM = 15

AT_WORK = ("P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10")
"""Partners that give and are spoken with; the last two of the register are paused, or not agreed yet."""

GIFTS = (
    ("P03", "Professional time", 40, 400, 900, "The giver"),
    ("P04", "Technology", 4, 600, 2400, "Receipt or invoice"),
    ("P04", "Sponsorship", 1, 500, 1500, "Receipt or invoice"),
    ("P05", "Use of rooms", 6, 150, 400, "Market price"),
    ("P06", "Money", 1, 1000, 5000, "Receipt or invoice"),
    ("P07", "Materials", 60, 120, 700, "The school"),
    ("P08", "Grant", 1, 4000, 12000, "Receipt or invoice"),
    ("P09", "Food", 80, 200, 900, ""),
    ("P10", "Materials", 30, 60, 250, ""),
)
"""Partner, kind, at most how many, least and most dollars, who valued it."""

NOT_VALUED = 0.15
"""Share of gifts that nobody valued."""

GOALS = (
    ("P01", "Students with a mentor", "Opportunities", 20, 60, 57, ""),
    ("P02", "Check-ups of all sixth graders", "Wellbeing", 40, 95, 96, ""),
    ("P03", "Campus visits a year", "Career and college", 0, 6, 6, "Met"),
    ("P04", "Places to shadow a job", "Career and college", 10, 40, 28, ""),
    ("P05", "Suspensions for fights", "Behaviour", 24, 12, 15, ""),
    ("P07", "Students with a library card", "Academic", 55, 80, 83, ""),
    ("P09", "Families with a weekly bag", "Wellbeing", 0, 90, 88, ""),
    ("P10", "Families at two events or more", "Family engagement", 18, 30, 24, ""),
)
"""Partner, name, domain, baseline, target, current, status."""

QUIET = {"P06": 74, "P08": 41}
"""Days before the last day since which a partner has not answered."""

CHALLENGES = (
    ("P02", "Time", 20, 40),
    ("P04", "Expectations differ", 60, 25),
    ("P08", "Turnover", 150, 0),
    ("P09", "Funding", 200, 0),
    ("P01", "Barriers to taking part", 90, 50),
    ("P06", "Communication", 210, 0),
)
"""Partner, kind, days into the year when it was seen, days to settle it (0: it is open)."""

MILESTONES = (
    ("P03", "Partnership renewed", 30, "yes", "Newsletter"),
    ("P05", "Student showcase", 120, "yes", "Social media, Event"),
    ("P07", "Anniversary", 160, "no", ""),
    ("P09", "Service done", 200, "yes", "Local news"),
    ("P04", "Goal met", 240, "no", ""),
)

RATES = ((2023, "$31.80"), (2024, "$31.80"), (2025, "$31.80"), (2026, "$31.80"))
"""Made up: the last rate that is known, held on."""


def sheets(codes: Sequence[str], years: Sequence[int], seed: int) -> dict[str, pd.DataFrame]:
    """The sheets, headings as a person reads them.

    Args:
        codes: of the schools.
        years: school years, the last one the last.
    """
    rng = np.random.default_rng([seed, STREAM])
    rates = pd.DataFrame(list(RATES), columns=["Year", "Value of an hour"])
    return {
        "Contributions": _gifts(codes, years, rng),
        "Volunteer rates": rates.assign(Source="Made up for the sample district"),
        "Goals": _goals(years),
        "Contacts": _contacts(years, rng),
        "Reviews": _reviews(years),
        "Challenges": _challenges(years),
        "Trainings": _trainings(years),
        "Expenses": _expenses(codes, years, rng),
        "Milestones": _milestones(years),
    }


def _first(year: int) -> date:
    return date(year, 9, 1)


def _last(year: int) -> date:
    return date(year + 1, 6, 5)


def _gifts(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    rows = []
    for year in years:
        for partner, kind, most, low, high, valued in GIFTS:
            given_to = rng.choice(len(codes), size=max(1, len(codes) // 2), replace=False)
            for school in sorted(given_to.tolist()):
                day = _first(year) + timedelta(days=int(rng.integers(5, 270)))
                dollars = int(rng.integers(low, high + 1))
                told = "" if rng.random() < NOT_VALUED else f"${dollars:,}.00"
                many = int(rng.integers(1, most + 1))
                rows.append(
                    (partner, codes[school], day.isoformat(), kind, many, told, valued if told else "")
                )
        day = _first(year) + timedelta(days=100)
        rows.append(("P09", "", day.isoformat(), "Money", 1, "$350.00", "The school"))
    columns = ["Partner", "School", "Date", "Kind", "Quantity", "Value", "Valued by"]
    found = pd.DataFrame(rows, columns=columns).sort_values(["Date", "Partner", "School"], kind="stable")
    out = found["Value"].eq("$350.00") & found["School"].eq("")
    found.insert(4, "Direction", np.where(out, "To the partner", ""))
    return found.reset_index(drop=True)


def _goals(years: Sequence[int]) -> pd.DataFrame:
    due = date(years[-1] + 1, 5, 29).isoformat()
    measured = date(years[-1] + 1, 5, 15).isoformat()
    columns = ["Partner", "Goal", "Domain", "Baseline", "Target", "Current", "Status"]
    return pd.DataFrame(list(GOALS), columns=columns).assign(**{"Measured on": measured, "Due": due})


def _contacts(years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    channels = ("Phone call", "E-mail", "Meeting", "Video call")
    rows = []
    for year in years:
        closes = _last(year)
        for partner in AT_WORK[:-1]:  # nobody ever wrote down a contact with the families' council
            quiet = QUIET.get(partner, int(rng.integers(2, 25))) if year == years[-1] else 10
            day = closes - timedelta(days=quiet)
            while day > _first(year):
                channel = channels[int(rng.integers(len(channels)))]
                rows.append((partner, day.isoformat(), channel, "yes"))
                day -= timedelta(days=int(rng.integers(21, 45)))
            rows.append((partner, (closes - timedelta(days=3)).isoformat(), "E-mail", "no"))
    found = pd.DataFrame(rows, columns=["Partner", "Date", "Channel", "Two-way"])
    return found.drop_duplicates(["Partner", "Date", "Channel"]).sort_values(["Date", "Partner"])


def _reviews(years: Sequence[int]) -> pd.DataFrame:
    rows = []
    for year in years:
        due = date(year + 1, 3, 31)
        for at, partner in enumerate(AT_WORK):
            missed = year == years[-1] and partner in ("P06", "P08", "P10")
            held = "" if missed else (due - timedelta(days=3 + 2 * at)).isoformat()
            rows.append((partner, due.isoformat(), held))
    return pd.DataFrame(rows, columns=["Partner", "Review due", "Review held"])


def _challenges(years: Sequence[int]) -> pd.DataFrame:
    rows = []
    for year in years:
        for partner, kind, after, lasts in CHALLENGES:
            opened = _first(year) + timedelta(days=after)
            days = lasts or (0 if year == years[-1] else 30)
            resolved = (opened + timedelta(days=days)).isoformat() if days else ""
            rows.append((partner, kind, opened.isoformat(), resolved))
    return pd.DataFrame(rows, columns=["Partner", "Challenge", "Opened", "Resolved"])


def _trainings(years: Sequence[int]) -> pd.DataFrame:
    rows = []
    for year in years:
        day = date(year, 8, 25).isoformat()
        rows += [(partner, day, "Keeping children safe", "Volunteer", 4) for partner in AT_WORK[:6]]
        rows += [
            ("", day, "Working with partners", "Teacher", 22),
            ("", day, "Working with partners", "Coordinator", 3),
        ]
    found = pd.DataFrame(rows, columns=["Partner", "Date", "Topic", "Role", "Number trained"])
    return found.assign(Hours="2")


def _expenses(codes: Sequence[str], years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    rows = []
    for year in years:
        whole_year = (date(year, 7, 1).isoformat(), date(year + 1, 6, 30).isoformat())
        rows.append(("", "", "Coordination", *whole_year, "$18,400.00"))
        for code in codes:
            for category, low, high in (("Supplies", 80, 400), ("Transport", 150, 900), ("Food", 60, 300)):
                day = (_first(year) + timedelta(days=int(rng.integers(5, 270)))).isoformat()
                rows.append((code, "", category, day, "", f"${int(rng.integers(low, high + 1)):,}.00"))
        spent = (_first(year) + timedelta(days=14)).isoformat()
        rows.append(("", "MENT", "Other staff", spent, _last(year).isoformat(), "$6,200.00"))
    return pd.DataFrame(rows, columns=["School", "Activity", "Category", "From", "To", "Amount"])


def _milestones(years: Sequence[int]) -> pd.DataFrame:
    rows = [
        (partner, kind, (_first(year) + timedelta(days=after)).isoformat(), shared, where)
        for year in years
        for partner, kind, after, shared, where in MILESTONES
    ]
    return pd.DataFrame(rows, columns=["Partner", "Milestone", "Date", "Shared", "Where"])
