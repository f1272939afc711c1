"""What was put into the made-up district, and what can be counted from what was written."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from sample import attendance, participation, surveys
from sample.files import whole
from tables import DAY

if TYPE_CHECKING:
    from sample.district import District

LEAST_DAYS = 10

GROUPS = ("race_ethnicity", "gender", "english_learner", "disability", "low_income")


def judged(district: "District", year: int) -> pd.DataFrame:
    """One row per student and school of a year: ``person, school, enrolled, absent`` (day units)
    and ``risk`` (mean probability of being absent on a day enrolled)."""
    found = []
    for (when, _), lived in district.lived.items():
        if when == year:
            inside = lived.length > 0
            risk = (lived.risk * inside).sum(axis=1) / np.maximum(inside.sum(axis=1), 1)
            found.append(attendance.totals(lived).assign(risk=risk, grade=lived.stays["grade"].to_numpy()))
    return pd.concat(found, ignore_index=True)


def chronic(rows: pd.DataFrame) -> dict[str, int]:
    """Students counted (at least ten days enrolled) and chronically absent (a tenth or more missed)."""
    counted = rows["enrolled"] >= LEAST_DAYS * DAY
    return {
        "counted": int(counted.sum()),
        "chronic": int((counted & (10 * rows["absent"] >= rows["enrolled"])).sum()),
    }


def count_year(district: "District", year: int) -> dict:
    """Counts and sums of a year, which add up over blocks; ``risk``: sum and number, for means."""
    rows = judged(district, year)
    whole = rows.groupby("person", as_index=False)[["enrolled", "absent"]].sum()
    codes = district.schools["code"]
    person = district.people.iloc[rows["person"]].reset_index(drop=True)
    person["english_learner"] = attendance.learners(person, rows["grade"].to_numpy())
    everybody = pd.Series("", index=rows.index)
    return {
        "students": len(whole),
        "enrolled_units": int(whole["enrolled"].sum()),
        "absent_units": int(whole["absent"].sum()),
        "district": chronic(whole),
        "schools": {
            code: {
                "students": int((rows["school"] == number).sum()),
                **chronic(rows[rows["school"] == number]),
            }
            for number, code in enumerate(codes)
        },
        "risk": _sums(rows["risk"], everybody),
        "risk_by_group": {name: _sums(rows["risk"], person[name]) for name in GROUPS},
    }


def _sums(values: pd.Series, groups: pd.Series) -> dict[str, dict[str, float]]:
    """Sum and number of each group."""
    of_group = values.groupby(groups)
    totals, counts = of_group.sum().to_dict(), of_group.count().to_dict()
    return {str(name): {"sum": totals[name], "count": counts[name]} for name in totals}


def _means(sums: dict[str, dict[str, float]]) -> dict[str, float]:
    return {name: round(sums[name]["sum"] / sums[name]["count"], 6) for name in sorted(sums)}


def tell_year(counted: dict) -> dict:
    """A year of ``count_year`` as it is written."""
    told = {name: part for name, part in counted.items() if not name.startswith("risk")}
    by_group = {name: _means(sums) for name, sums in counted["risk_by_group"].items()}
    return told | {"mean_risk": _means(counted["risk"])[""], "mean_risk_by_group": by_group}


def of_year(district: "District", year: int) -> dict:
    """What can be counted of a year from the files of a district of one block."""
    return tell_year(count_year(district, year))


def count_activity(district: "District", offer: participation.Offer) -> dict:
    """Constants of the model of one activity, and who came as written on the sheets."""
    came: dict[int, set[int]] = {year: set() for year in district.years}
    sessions = 0
    for club, marks in zip(district.clubs, district.sheets, strict=True):
        if club.offer is offer:
            crossed = np.char.upper(marks) == "X"
            sessions += int(crossed.sum())
            person = district.lived[club.year, club.school].stays["person"].to_numpy()[club.rows]
            came[club.year] |= set(person[crossed.any(axis=1)].tolist())
    codes = district.schools["code"]
    return {
        "choice_intercepts": {
            f"{codes[school]} {year}": round(value, 6)
            for (code, school, year), value in district.intercepts.items()
            if code == offer.code and value == value
        },
        "students_who_came": {str(year): len(people) for year, people in came.items()},
        "attended_sessions": sessions,
    }


NOTHING: dict = {"risks": {}, "activities": {}, "heard": {}, "years": {}}
"""What no block at all comes to."""


def count(district: "District", heard: dict) -> dict:
    """All that is to be told of a block's own: numbers add up over blocks (``together``)."""
    risks = district.schools["risk"].round(6).tolist()
    return {
        "risks": dict(zip(district.schools["code"], risks, strict=True)),
        "activities": {offer.code: count_activity(district, offer) for offer in participation.OFFERS},
        "heard": heard,
        "years": {str(year): count_year(district, year) for year in district.years},
    }


def together(one: dict, other: dict) -> dict:
    """Two blocks as one: numbers under the same name are added, what one has alone is kept.

    Nobody is in two blocks, so that people add up, too.
    """
    both = dict(one)
    for name, value in other.items():
        if name not in one:
            both[name] = value
        else:
            both[name] = together(one[name], value) if isinstance(value, dict) else one[name] + value
    return both


def activity(counted: dict, offer: participation.Offer, mode: str) -> dict:
    """Model and effect of one activity, and who came."""
    hidden = {"motivation": participation.MOTIVATION} if mode == "hidden" else {}
    return {
        "name": offer.name,
        "factor_on_daily_absence_risk": offer.ratio,
        "effect_from": "first session expected, to the end of the school year",
        "choice_log_odds": {**offer.choice, **hidden},
        "choice_intercepts": counted["choice_intercepts"],
        "share_leaving_after_each_session": offer.leaving,
        "come_less_often_from": {"month": offer.fades[0], "factor": offer.fades[1]} if offer.fades else None,
        "grades": ["K" if grade == 0 else str(grade) for grade in offer.grades],
        "students_who_came": counted["students_who_came"],
        "attended_sessions": counted["attended_sessions"],
    }


def tell(counted: dict, *, seed: int, mode: str, students: int, years: list[int], constant: float) -> dict:
    """The truth about a district.

    Args:
        counted: all its blocks together.
    """
    hidden = {"motivation": attendance.MOTIVATION} if mode == "hidden" else {}
    return {
        "made_up": True,
        "seed": seed,
        "mode": mode,
        "students": students,
        "schools": len(counted["risks"]),
        "years": years,
        "absence": {
            "model": "log odds = constant + school + grade + groups + lasting + of the year; a day's risk is "
            "that probability times the season times the factors of activities, at most 0.95",
            "codes": {"shares": attendance.CODES, "days": {"UA": 1, "EA": 1, "A": 1, attendance.PART: 0.5}},
            "constant": round(constant, 6),
            "schools": counted["risks"],
            "grades": dict(
                zip(["K", *map(str, range(1, 13))], attendance.RISK_OF_GRADE.tolist(), strict=True)
            ),
            "groups": attendance.RISK,
            "spread_lasting": attendance.LASTING,
            "spread_of_the_year": attendance.OF_THE_YEAR,
            **hidden,
        },
        "activities": {
            offer.code: activity(counted["activities"][offer.code], offer, mode)
            for offer in participation.OFFERS
        },
        "surveys": {
            "response_log_odds": surveys.RESPONSE,
            "standing": surveys.BELONGING,
            "heard": counted["heard"],
        },
        "counted_from_what_was_written": {year: tell_year(sums) for year, sums in counted["years"].items()},
    }


def write(path: Path, counted: dict, **told: Any) -> Path:
    """Write the truth (arguments of ``tell``) as JSON beside the files."""
    text = json.dumps(tell(counted, **told), indent=1) + "\n"
    with whole(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")
    return path
