"""What was put into the made-up district, and what can be counted from what was written."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from sample import attendance, participation, surveys
from tables import DAY

if TYPE_CHECKING:
    from sample.district import District

LEAST_DAYS = 10


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


def of_year(district: "District", year: int) -> dict:
    rows = judged(district, year)
    whole = rows.groupby("person", as_index=False)[["enrolled", "absent"]].sum()
    codes = district.schools["code"]
    person = district.people.iloc[rows["person"]].reset_index(drop=True)
    person["english_learner"] = attendance.learners(person, rows["grade"].to_numpy())
    risks = {
        name: rows["risk"].groupby(person[name]).mean().round(6).to_dict()
        for name in ("race_ethnicity", "gender", "english_learner", "disability", "low_income")
    }
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
        "mean_risk": round(float(rows["risk"].mean()), 6),
        "mean_risk_by_group": risks,
    }


def activity(district: "District", offer: participation.Offer) -> dict:
    """Model and effect of one activity, and who came as written on the sheets."""
    came: dict[int, set[int]] = {year: set() for year in district.years}
    sessions = 0
    for club, marks in zip(district.clubs, district.sheets, strict=True):
        if club.offer is offer:
            crossed = np.char.upper(marks) == "X"
            sessions += int(crossed.sum())
            person = district.lived[club.year, club.school].stays["person"].to_numpy()[club.rows]
            came[club.year] |= set(person[crossed.any(axis=1)].tolist())
    codes = district.schools["code"]
    hidden = {"motivation": participation.MOTIVATION} if district.mode == "hidden" else {}
    return {
        "name": offer.name,
        "factor_on_daily_absence_risk": offer.ratio,
        "effect_from": "first session expected, to the end of the school year",
        "choice_log_odds": {**offer.choice, **hidden},
        "choice_intercepts": {
            f"{codes[school]} {year}": round(value, 6)
            for (code, school, year), value in district.intercepts.items()
            if code == offer.code and value == value
        },
        "share_leaving_after_each_session": offer.leaving,
        "grades": ["K" if grade == 0 else str(grade) for grade in offer.grades],
        "students_who_came": {str(year): len(people) for year, people in came.items()},
        "attended_sessions": sessions,
    }


def tell(district: "District", heard: dict) -> dict:
    hidden = {"motivation": attendance.MOTIVATION} if district.mode == "hidden" else {}
    return {
        "made_up": True,
        "seed": district.seed,
        "mode": district.mode,
        "students": district.students,
        "schools": len(district.schools),
        "years": district.years,
        "absence": {
            "model": "log odds = constant + school + grade + groups + lasting + of the year; a day's risk is "
            "that probability times the season times the factors of activities, at most 0.95",
            "codes": {"shares": attendance.CODES, "days": {"UA": 1, "EA": 1, "A": 1, attendance.PART: 0.5}},
            "constant": round(district.constant, 6),
            "schools": dict(
                zip(district.schools["code"], district.schools["risk"].round(6).tolist(), strict=True)
            ),
            "grades": dict(
                zip(["K", *map(str, range(1, 13))], attendance.RISK_OF_GRADE.tolist(), strict=True)
            ),
            "groups": attendance.RISK,
            "spread_lasting": attendance.LASTING,
            "spread_of_the_year": attendance.OF_THE_YEAR,
            **hidden,
        },
        "activities": {offer.code: activity(district, offer) for offer in participation.OFFERS},
        "surveys": {
            "response_log_odds": surveys.RESPONSE,
            "standing": surveys.BELONGING,
            "heard": heard,
        },
        "counted_from_what_was_written": {str(year): of_year(district, year) for year in district.years},
    }


def write(path: Path, district: "District", heard: dict) -> Path:
    """Write the truth as JSON beside the files."""
    path.write_text(json.dumps(tell(district, heard), indent=1) + "\n", encoding="utf-8", newline="\n")
    return path
