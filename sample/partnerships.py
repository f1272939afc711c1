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
    ("P01", "Students with a mentor", "Opportunities", 20, 60),
    ("P02", "Students with a check-up, %", "Wellbeing", 40, 95),
    ("P03", "Campus visits", "Career and college", 0, 6),
    ("P04", "Places to shadow a job", "Career and college", 4, 12),
    ("P05", "Suspensions for fights", "Behaviour", 24, 12),
    ("P07", "Students with a library card, %", "Academic", 55, 80),
    ("P09", "Families with a weekly bag", "Wellbeing", 0, 30),
    ("P10", "Families at two events or more, %", "Family engagement", 18, 30),
)
"""Partner, name, domain, baseline, target."""

A_SCHOOL = 3
"""Partners that one school has goals and contacts with."""

CHALLENGES = (
    "Time",
    "Expectations differ",
    "Turnover",
    "Funding",
    "Barriers to taking part",
    "Communication",
)

MILESTONES = (
    ("Partnership renewed", "yes", "Newsletter"),
    ("Student showcase", "yes", "Social media, Event"),
    ("Anniversary", "no", ""),
    ("Service done", "yes", "Local news"),
    ("Goal met", "no", ""),
)
"""Kind, whether it was made public, where."""

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
    pairs = [
        (code, AT_WORK[(at * A_SCHOOL + step) % len(AT_WORK)])
        for at, code in enumerate(codes)
        for step in range(A_SCHOOL)
    ]
    return {
        "Contributions": _gifts(codes, years, rng),
        "Volunteer rates": rates.assign(Source="Made up for the sample district"),
        "Goals": _goals(pairs, years, rng),
        "Contacts": _contacts(pairs, years, rng),
        "Reviews": _reviews(pairs, years, rng),
        "Challenges": _challenges(pairs, years, rng),
        "Trainings": _trainings(codes, pairs, years),
        "Expenses": _expenses(codes, years, rng),
        "Milestones": _milestones(pairs, years, rng),
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


Pairs = Sequence[tuple[str, str]]
"""Schools and the partners they have goals and contacts with."""


def _goals(pairs: Pairs, years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """Goals of a year, most of them nearly reached; the numbers tell which were met."""
    told = {partner: (name, domain, begun, aim) for partner, name, domain, begun, aim in GOALS}
    rows = []
    for year in years:
        due, measured = date(year + 1, 5, 29).isoformat(), date(year + 1, 5, 15).isoformat()
        for school, partner in pairs:
            if partner in told:
                name, domain, baseline, target = told[partner]
                now = round(baseline + (target - baseline) * float(rng.uniform(0.4, 1.25)))
                rows.append(
                    (
                        partner,
                        school,
                        f"{name}, {year}-{(year + 1) % 100:02d}",
                        domain,
                        baseline,
                        target,
                        now,
                        measured,
                        due,
                    )
                )
    heads = ["Partner", "School", "Goal", "Domain", "Baseline", "Target", "Current", "Measured on", "Due"]
    return pd.DataFrame(rows, columns=heads)


def _contacts(pairs: Pairs, years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """Three contacts a year, and one that nobody answered; some partners are quiet before the end."""
    channels = ("Phone call", "E-mail", "Meeting", "Video call")
    rows = []
    for year in years:
        for school, partner in pairs:
            quiet = int(rng.integers(2, 60))
            for step in range(3):
                day = _last(year) - timedelta(days=quiet + 70 * step)
                channel = channels[int(rng.integers(len(channels)))]
                rows.append((partner, school, day.isoformat(), channel, "yes"))
            rows.append((partner, school, (_last(year) - timedelta(days=1)).isoformat(), "Letter", "no"))
    found = pd.DataFrame(rows, columns=["Partner", "School", "Date", "Channel", "Two-way"])
    return found.sort_values(["Date", "School", "Partner"], kind="stable")


def _reviews(pairs: Pairs, years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """One a year, three in four of them held in time."""
    rows = []
    for year in years:
        due = date(year + 1, 3, 31)
        for school, partner in pairs:
            day = due - timedelta(days=int(rng.integers(1, 40)))
            held = day.isoformat() if rng.random() < 0.75 else ""
            rows.append((partner, school, due.isoformat(), held))
    return pd.DataFrame(rows, columns=["Partner", "School", "Review due", "Review held"])


def _challenges(pairs: Pairs, years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """One in two partnerships has one a year; one in three of these stays open to the end of it."""
    rows = []
    for year in years:
        for school, partner in pairs:
            kind = CHALLENGES[int(rng.integers(len(CHALLENGES)))]
            opened = _first(year) + timedelta(days=int(rng.integers(5, 200)))
            lasts = int(rng.integers(8, 60)) if rng.random() < 2 / 3 else 400
            resolved = opened + timedelta(days=lasts)
            closed = resolved.isoformat() if resolved <= _last(years[-1]) else ""
            if rng.random() < 0.5:
                rows.append((partner, school, kind, opened.isoformat(), closed))
    return pd.DataFrame(rows, columns=["Partner", "School", "Challenge", "Opened", "Resolved"])


def _trainings(codes: Sequence[str], pairs: Pairs, years: Sequence[int]) -> pd.DataFrame:
    """Volunteers of two partners in three before the year begins, and teachers of every school."""
    rows = []
    for year in years:
        day = date(year, 8, 25).isoformat()
        rows += [
            (partner, school, day, "Keeping children safe", "Volunteer", 4)
            for at, (school, partner) in enumerate(pairs)
            if at % 3 != 2
        ]
        rows += [("", code, day, "Working with partners", "Teacher", 12) for code in codes]
    found = pd.DataFrame(rows, columns=["Partner", "School", "Date", "Topic", "Role", "Number trained"])
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


def _milestones(pairs: Pairs, years: Sequence[int], rng: np.random.Generator) -> pd.DataFrame:
    """One a year of each partnership."""
    rows = []
    for year in years:
        for school, partner in pairs:
            kind, shared, where = MILESTONES[int(rng.integers(len(MILESTONES)))]
            day = _first(year) + timedelta(days=int(rng.integers(20, 270)))
            rows.append((partner, school, kind, day.isoformat(), shared, where))
    return pd.DataFrame(rows, columns=["Partner", "School", "Milestone", "Date", "Shared", "Where"])
