"""A district small enough to count on fingers: what the tests of counting start from."""

import numpy as np
import pandas as pd

from metrics.marks import Marks
from tables import DAY
from tables.codes import GROUP_DIMENSIONS
from tables.facts import ACTIVITIES, CALENDAR, ENROLMENTS, PARTICIPATION, SESSIONS

HOME, CEDAR, ELM = 1, 11, 12
DISTRICT_OF = {CEDAR: HOME, ELM: HOME}


def frame(names: list[str], *rows: dict, **defaults: object) -> pd.DataFrame:
    """A frame with all columns of a table; what a row does not say is the default, else blank."""
    found = pd.DataFrame([{**dict.fromkeys(names, ""), **defaults, **row} for row in rows], columns=names)
    whole = set(names) & {"person", "school", "year", "units", "activity", "partner", "source"}
    return found.astype(dict.fromkeys(whole, "int64")).astype(
        dict.fromkeys(set(names) & {"minutes", "answer_code", "points"}, "float64")
    )


def enrolled(*rows: dict, **defaults: object) -> pd.DataFrame:
    """Stays at Cedar in grade 5 of 2025, person 101 and so on unless said otherwise."""
    numbered = [{"person": 101 + place, **row} for place, row in enumerate(rows)]
    return frame(ENROLMENTS.names, *numbered, **{"school": CEDAR, "year": 2025, "grade": "5", **defaults})


def school_days(count: int, first: str = "2025-09-01", school: int = CEDAR, days: float = 1) -> pd.DataFrame:
    """So many weekdays in a row with school, each of a length in days."""
    rows = [{"day": f"{day:%Y-%m-%d}"} for day in pd.bdate_range(first, periods=count)]
    return frame(CALENDAR.names, *rows, school=school, kind="instructional", units=int(days * DAY))


def covered(unmarked: str = "present", school: int = 0, first: str = "", last: str = "") -> pd.DataFrame:
    return pd.DataFrame([{"school": school, "first_day": first, "last_day": last, "unmarked": unmarked}])


def marks(*rows: tuple[int, str, float], school: int = CEDAR, status: str = "absent") -> pd.DataFrame:
    """Marks of person, day and days missed."""
    said = [(person, school, day, status, int(missed * DAY)) for person, day, missed in rows]
    return pd.DataFrame(said, columns=["person", "school", "day", "status", "units"])


def kept(days: pd.DataFrame) -> Marks:
    """Marks of days as they are kept; a second mark for one day is of another source."""
    rows = days.reset_index(drop=True)
    rows["source"] = rows.groupby(["person", "school", "day"]).cumcount() + 1
    rows["month"] = rows["day"].str[:4].astype("int64") * 100 + rows["day"].str[5:7].astype("int64")
    entries = rows[["source", "status", "units"]].drop_duplicates(ignore_index=True)
    entries["mark"] = [chr(ord("A") + number) for number in range(len(entries))]
    rows = rows.merge(entries, on=["source", "status", "units"])
    key = ["source", "person", "school", "month"]
    months = rows[key].drop_duplicates().sort_values(key, ignore_index=True)
    characters = np.full((len(months), 31), ord(" "), dtype="uint8")
    line = {told: at for at, told in enumerate(months.itertuples(index=False, name=None))}
    for told, day, mark in zip(
        rows[key].itertuples(index=False, name=None), rows["day"], rows["mark"], strict=True
    ):
        characters[line[told], int(day[8:]) - 1] = ord(mark)
    return Marks(months, characters, entries)


def visits(*rows: dict, **defaults: object) -> pd.DataFrame:
    """Students present at activity 50, at Cedar."""
    usual = {"activity": 50, "school": CEDAR, "day": "2025-09-01", "role": "student", "status": "present"}
    return frame(PARTICIPATION.names, *rows, **{**usual, "minutes": None, **defaults})


def sessions(*rows: dict) -> pd.DataFrame:
    return frame(SESSIONS.names, *rows, activity=50, school=CEDAR, day="2025-09-01", minutes=None)


def activities(*rows: dict) -> pd.DataFrame:
    return frame(ACTIVITIES.names, *rows, activity=50, partner=0, school=0, minutes=None)


def years(*rows: dict, **defaults: object) -> pd.DataFrame:
    """Student-years; ``enrolled`` and ``absent`` in days, person 101 and so on. By the other rule of half
    days they missed as much unless said otherwise."""
    usual = {"year": 2025, "place": CEDAR, "grade": "5", **dict.fromkeys(GROUP_DIMENSIONS, "")}
    usual |= {"enrolled": 180, "absent": 0, "unmarked": 0, "sessions": 0, "minutes": 0, "refused": ""}
    usual |= {"days": 0, "types": 0, "untyped": 0, "outcomes": ""}
    found = pd.DataFrame(
        [{"person": 101 + place, **usual, **defaults, **row} for place, row in enumerate(rows)]
    )
    if "absent_other" not in found:
        found["absent_other"] = found["absent"]
    for column in ("enrolled", "absent", "absent_other", "unmarked"):
        found[column] = (found[column] * DAY).round().astype("int64")
    return found
