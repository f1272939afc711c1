"""Outcomes of the made-up students: marks, averages, growth, ratings, suspensions, goals, what comes after.

None of them depends on taking part: whatever those who took part seem to have gained is chance, or where
they began.
"""

import numpy as np
import pandas as pd

from sample.district import LAST_YEAR, District
from sample.roster import name

CORE = ("English", "Mathematics")
PLAIN = 2.9
"""Mean grade point average of a student of no risk; one standard deviation of risk lowers it by ``SLOPE``."""

SLOPE, LASTING, YEARLY = 0.3, 0.4, 0.25
FAILS = 0.07
GROWS = 0.52
RATED = (("Improved", 0.44), ("Did not improve", 0.34), ("Did not need to improve", 0.22))
IN_SCHOOL, OUT_OF_SCHOOL = 0.05, 0.035
"""Mean number of suspensions of a student of no risk in a school year, from grade 6 on."""

PROMOTED, ON_TIME, GOES_ON, CREDENTIALS = 0.965, 0.88, 0.63, 0.27
GOALS = (("Attendance", 0.45), ("Behavior", 0.2), ("Coursework", 0.25), ("SEL", 0.1))
GOAL_MET, MANAGED = 0.55, 0.04
NAMED = ("Food safety", "First aid", "Spreadsheets", "Workshop safety")
RULE = "State growth target"


def tables(district: District, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """The files by name, of the last two school years; one row a student, suspension, goal or credential."""
    students = _students(district)
    lasting = rng.normal(0, LASTING, len(district.people))
    codes = district.schools["code"]
    return {
        "course_marks": _marks(students, rng),
        "gpa": _averages(students, lasting, rng),
        "growth": _growth(students, rng),
        "teacher_ratings": _ratings(students, district, rng),
        "progression": _progression(students, rng),
        "suspensions": _suspensions(students, district, rng),
        "credentials": _credentials(students, rng),
        "case_goals": _goals(students, rng),
        "complete_lists": pd.DataFrame(
            [
                (code, name(year), listed)
                for code in codes
                for year in (LAST_YEAR - 1, LAST_YEAR)
                for listed in ("Suspensions", "Credentials")
            ],
            columns=["School", "School Year", "Complete List"],
        ),
    }


def _students(district: District) -> pd.DataFrame:
    """One row a student and year, at the school of the last stay."""
    stays = district.stays[district.stays["year"] >= LAST_YEAR - 1]
    stays = stays.drop_duplicates(["year", "person"], keep="last").reset_index(drop=True)
    people = district.people.iloc[stays["person"]].reset_index(drop=True)
    code = district.schools["code"].to_numpy()[stays["school"]]
    return stays.assign(
        student=people["student_id"],
        code=code,
        risk=people["lasting"],
        told=[name(year) for year in stays["year"].tolist()],
        ended=stays["ends"],
    )


def _named(rows: pd.DataFrame) -> dict[str, pd.Series]:
    return {"Student ID": rows["student"], "School": rows["code"], "School Year": rows["told"]}


def _marks(students: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    rows = students[(students["year"] == LAST_YEAR) & (students["grade"] >= 6)]
    rows = rows.loc[rows.index.repeat(len(CORE))].reset_index(drop=True)
    fails = rng.random(len(rows)) < FAILS * np.exp(0.5 * rows["risk"].to_numpy())
    return pd.DataFrame(
        _named(rows)
        | {
            "Course": np.tile(CORE, len(rows) // len(CORE)),
            "Core": "Yes",
            "Mark": np.where(fails, "F", rng.choice(["A", "B", "C", "D"], len(rows))),
            "Passed": np.where(fails, "No", "Yes"),
        }
    )


def _averages(students: pd.DataFrame, lasting: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    rows = students[students["grade"] >= 6].reset_index(drop=True)
    mean = PLAIN - SLOPE * rows["risk"].to_numpy() + lasting[rows["person"]]
    points = np.clip(mean + rng.normal(0, YEARLY, len(rows)), 0, 4)
    return pd.DataFrame(_named(rows) | {"Unweighted GPA": [f"{one:.2f}" for one in points]})


def _growth(students: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    rows = students[(students["year"] == LAST_YEAR) & students["grade"].between(4, 8)].reset_index(drop=True)
    parts = []
    for subject in ("Reading", "Mathematics"):
        met = np.where(rng.random(len(rows)) < GROWS, "Yes", "No")
        parts.append(pd.DataFrame(_named(rows) | {"Subject": subject, "Met": met, "Rule": RULE}))
    return pd.concat(parts, ignore_index=True)


def _ratings(students: pd.DataFrame, district: District, rng: np.random.Generator) -> pd.DataFrame:
    """Of those who are on a sign-in sheet of the last year: a survey of the programme's students."""
    came = np.concatenate(
        [
            district.lived[club.year, club.school].stays["person"].to_numpy()[club.rows]
            for club in district.clubs
            if club.year == LAST_YEAR
        ]
    )
    rows = students[
        (students["year"] == LAST_YEAR) & students["grade"].between(1, 5) & students["person"].isin(came)
    ].reset_index(drop=True)
    said, chance = [text for text, _ in RATED], [share for _, share in RATED]
    return pd.DataFrame(_named(rows) | {"Engagement in learning": rng.choice(said, len(rows), p=chance)})


def _progression(students: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Who stayed to the end of the year; of grade 12 the cohort, and a year later who went on."""
    rows = students[~students["ended"]].reset_index(drop=True)
    last = (rows["grade"] == 12).to_numpy()
    promoted = np.where(rng.random(len(rows)) < PROMOTED, "Yes", "No")
    on_time = rng.random(len(rows)) < ON_TIME
    goes_on = np.where(rng.random(len(rows)) < GOES_ON, "Yes", "No")
    known = last & on_time & (rows["year"] < LAST_YEAR).to_numpy()
    return pd.DataFrame(
        _named(rows)
        | {
            "Promoted": np.where(last, "", promoted),
            "Graduated on time": np.where(last, np.where(on_time, "Yes", "No"), ""),
            "Postsecondary": np.where(known, goes_on, ""),
        }
    )


def _suspensions(students: pd.DataFrame, district: District, rng: np.random.Generator) -> pd.DataFrame:
    """Days of the stay drawn by chance; two of a kind on a day are one."""
    rows = students[students["grade"] >= 6].reset_index(drop=True)
    parts = []
    for kind, mean in (("ISS", IN_SCHOOL), ("OSS", OUT_OF_SCHOOL)):
        many = rng.poisson(mean * np.exp(0.7 * rows["risk"].to_numpy()))
        each = rows.loc[rows.index.repeat(many)].reset_index(drop=True)
        first, last = (each[side].to_numpy().astype("datetime64[D]") for side in ("first", "last"))
        day = first + (rng.random(len(each)) * (last - first).astype(int)).astype("timedelta64[D]")
        parts.append(
            pd.DataFrame(
                {
                    "Student ID": each["student"],
                    "School": each["code"],
                    "Date": np.busday_offset(day, 0, roll="forward").astype(str),
                    "Suspension": kind,
                    "Days": rng.integers(1, 4, len(each)),
                }
            )
        )
    found = pd.concat(parts, ignore_index=True).drop_duplicates(["Student ID", "Date", "Suspension"])
    return found.sort_values(["Date", "Student ID"], kind="stable")


def _credentials(students: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    rows = students[students["grade"] == 12].reset_index(drop=True)
    rows = rows[rng.random(len(rows)) < CREDENTIALS].reset_index(drop=True)
    return pd.DataFrame(
        {
            "Student ID": rows["student"],
            "School": rows["code"],
            "Date": [f"{year + 1}-04-15" for year in rows["year"].tolist()],
            "Credential": rng.choice(NAMED, len(rows)),
            "Completed": np.where(rng.random(len(rows)) < 0.85, "Yes", "No"),
        }
    )


def _goals(students: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    rows = students[students["year"] == LAST_YEAR]
    chosen = rows[rng.random(len(rows)) < MANAGED * np.exp(0.8 * rows["risk"].to_numpy())].reset_index(
        drop=True
    )
    kinds, chance = [text for text, _ in GOALS], [share for _, share in GOALS]
    return pd.DataFrame(
        {
            "Student ID": chosen["student"],
            "School": chosen["code"],
            "Due": f"{LAST_YEAR + 1}-05-29",
            "Goal": rng.choice(kinds, len(chosen), p=chance),
            "Met": np.where(rng.random(len(chosen)) < GOAL_MET, "Yes", "No"),
        }
    )
