"""The files of a folder, as a stranger reads them: pandas and nothing of Trellis."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pandas as pd

GROUPS = {
    "race_ethnicity": "Race/Ethnicity",
    "english_learner": "English Learner",
    "disability": "Special Education",
    "low_income": "Free/Reduced Lunch",
    "gender": "Gender",
}
CODES = {
    "race_ethnicity": {
        "": "",
        "White": "white",
        "W": "white",
        "Hispanic/Latino": "hispanic",
        "Hispanic or Latino": "hispanic",
        "H": "hispanic",
        "Asian": "asian",
        "A": "asian",
        "Black or African American": "black",
        "Black": "black",
        "B": "black",
        "Two or More Races": "two_or_more",
        "Multiracial": "two_or_more",
        "American Indian or Alaska Native": "american_indian",
        "Native Hawaiian or Other Pacific Islander": "pacific_islander",
    },
    "english_learner": {"": "", "Y": "yes", "Yes": "yes", "N": "no", "No": "no"},
    "disability": {"": "", "Y": "yes", "Yes": "yes", "N": "no", "No": "no"},
    "low_income": {
        "": "",
        "Free": "yes",
        "F": "yes",
        "Reduced": "yes",
        "R": "yes",
        "Paid": "no",
        "P": "no",
    },
    "gender": {
        "": "",
        "M": "male",
        "male": "male",
        "Male": "male",
        "F": "female",
        "Female": "female",
        "female": "female",
        "X": "nonbinary",
    },
}
ABSENT = {"A": 1.0, "UA": 1.0, "EA": 1.0, "Partial": 0.5, "T": 0.0}  # of the day


@dataclass(frozen=True)
class Stay:
    """One line of a roster: a student at a school from ``first`` to ``last``."""

    student: str
    school: str
    first: str
    last: str
    grade: str
    groups: dict[str, str]


@dataclass(frozen=True)
class Mark:
    """One mark of a sign-in sheet: ``came`` is None where the student was not expected."""

    student: str
    school: str
    activity: str
    day: str
    came: bool | None


@dataclass
class Learner:
    """One student in one place and year: days are school days, hours are hours."""

    student: str
    grade: str
    groups: dict[str, str]
    schools: set[str]
    enrolled: float = 0.0
    absent: float = 0.0
    absent_half_days: float = 0.0  # where half a day missed is a day
    months: dict[str, list[float]] = field(default_factory=dict)  # month: [enrolled, absent]
    marks: list[Mark] = field(default_factory=list)

    def group(self, by: str) -> str:
        return self.grade if by == "grade" else self.groups[by]


def year_of(day: str) -> int:
    """School years run from July to June."""
    return int(day[:4]) - (day[5:7] < "07")


class Files:
    """One folder of sample files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.register = {
            name: sheet.fillna("").to_dict("records")
            for name, sheet in pd.read_excel(folder / "register.xlsx", sheet_name=None, dtype=str).items()
        }
        self._learners: dict[tuple[int, str | None], dict[str, Learner]] = {}

    def table(self, pattern: str) -> list[dict[str, str]]:
        """All lines of the CSV files of a name."""
        paths = sorted(self.folder.glob(pattern))
        return [
            row
            for path in paths
            for row in pd.read_csv(path, dtype=str, keep_default_na=False).to_dict("records")
        ]

    @cached_property
    def schools(self) -> dict[str, str]:
        return {row["School"]: row["Name"] for row in self.register["Schools"]}

    @cached_property
    def years(self) -> list[int]:
        return sorted(self.stays)

    @cached_property
    def stays(self) -> dict[int, list[Stay]]:
        stays: dict[int, list[Stay]] = {}
        for row in self.table("roster_*.csv"):
            groups = {key: CODES[key][row[column]] for key, column in GROUPS.items()}
            grade = "K" if row["Grade"] == "KG" else row["Grade"]
            stay = Stay(
                row["Student ID"],
                row["School"],
                iso(row["Entry Date"]),
                iso(row["Exit Date"]) or "9999",
                grade,
                groups,
            )
            stays.setdefault(int(row["School Year"][:4]), []).append(stay)
        return stays

    @cached_property
    def days(self) -> dict[str, dict[str, dict[str, float]]]:
        """school: day: band of grades ("" for all): length."""
        days: dict[str, dict[str, dict[str, float]]] = {}
        for row in self.table("calendar.csv"):
            length = 0.0 if row["Kind"] == "closed" else float(row["Days"])
            days.setdefault(row["School"], {}).setdefault(row["Day"], {})[row["Grade band"]] = length
        return days

    def length(self, school: str, day: str, grade: str) -> float:
        bands = self.days[school].get(day, {})
        for band, length in bands.items():
            if band and place(band.split("-")[0]) <= place(grade) <= place(band.split("-")[-1]):
                return length
        return bands.get("", 0.0)

    @cached_property
    def absences(self) -> dict[tuple[str, str], dict[str, float]]:
        """(student, school): day: part of it missed; a corrected month replaces the month."""
        absences: dict[tuple[str, str], dict[str, float]] = {}
        paths = sorted(self.folder.glob("attendance_*.txt"), key=lambda path: "corrected" in path.name)
        for path in paths:
            found = re.search(r"_(\d{4})_corrected_(\d{4}-\d{2})", path.name)
            if found:
                for (_, school), days in absences.items():
                    for day in [day for day in days if school == found[1] and day.startswith(found[2])]:
                        del days[day]
            for row in pd.read_csv(path, sep="\t", dtype=str).to_dict("records"):
                days = absences.setdefault((row["Student_Number"], row["SchoolID"]), {})
                days[iso(row["Att_Date"])] = ABSENT[row["Att_Code"]]
        return absences

    @cached_property
    def marks(self) -> list[Mark]:
        codes = {row["Name"]: row["Activity"] for row in self.register["Activities"]}
        schools = {name: code for code, name in self.schools.items()}
        marks = []
        for path in sorted(self.folder.glob("signin_*.xlsx")):
            for sheet in pd.read_excel(path, sheet_name=None, header=None, dtype=object).values():
                told = dict(str(cell).split(": ", 1) for cell in sheet[0] if ": " in str(cell))
                top = next(i for i, cell in enumerate(sheet[0]) if cell == "Student ID")
                dates = {
                    j: str(cell)[:10]
                    for j, cell in enumerate(sheet.iloc[top])
                    if re.match(r"\d{4}-", str(cell))
                }
                for _, row in sheet.iloc[top + 1 :].iterrows():
                    if not re.fullmatch(r"\d{8}", str(row[0])):
                        continue
                    for j, day in dates.items():
                        came = None if pd.isna(row[j]) else {"x": True, "a": False}[str(row[j]).lower()]
                        marks.append(
                            Mark(str(row[0]), schools[told["Site"]], codes[told["Activity"]], day, came)
                        )
        return marks

    @cached_property
    def parents(self) -> list[dict[str, str]]:
        """Lines of sign-in lists of families, with the activity's code."""
        codes = {row["Name"]: row["Activity"] for row in self.register["Activities"]}
        return [{**row, "Activity": codes[row["Activity"]]} for row in self.table("signin_*.csv")]

    @cached_property
    def activities(self) -> dict[str, dict[str, str]]:
        return {row["Activity"]: row for row in self.register["Activities"]}

    @cached_property
    def sessions(self) -> list[dict]:
        """The register's sessions, with ``minutes``, ``held`` (yes, no, "" unknown) and ``closed``."""
        came = {(m.activity, m.school, m.day) for m in self.marks if m.came}
        came |= {(row["Activity"], row["School"], row["Date"]) for row in self.parents}
        sessions = []
        for row in self.register["Sessions"]:
            key = (row["Activity"], row["School"], row["Day"])
            held = row["Held"] or ("yes" if key in came else "")
            minutes = row["Minutes"] or self.activities[row["Activity"]]["Minutes"]
            lengths = self.days[row["School"]].get(row["Day"], {"": 0.0}).values()
            partner = self.activities[row["Activity"]]["Partner"]
            sessions.append(
                {
                    **row,
                    "held": held,
                    "minutes": float(minutes or 0),
                    "closed": not any(lengths),
                    "Partner": partner,
                }
            )
        return sessions

    @cached_property
    def registered(self) -> dict[tuple[str, str, str], dict]:
        return {(s["Activity"], s["School"], s["Day"]): s for s in self.sessions}

    @cached_property
    def refuses(self) -> set[str]:
        """Students who refuse to take part in comparisons."""
        return {
            row["Student ID"]
            for row in self.register["Consents"]
            if row["Purpose"] == "Take part in comparisons" and row["Given"] == "No"
        }

    def learners(self, year: int, school: str | None) -> dict[str, Learner]:
        """Students of a place and year; grade and groups are those of the last stay."""
        if (year, school) in self._learners:
            return self._learners[year, school]
        learners: dict[str, Learner] = {}
        stays = [stay for stay in self.stays.get(year, []) if school in (None, stay.school)]
        for stay in sorted(stays, key=lambda stay: (stay.last, stay.first)):
            one = learners.setdefault(stay.student, Learner(stay.student, "", {}, set()))
            one.grade, one.groups = stay.grade, stay.groups
            one.schools.add(stay.school)
            missed = self.absences.get((stay.student, stay.school), {})
            for day in self.days[stay.school]:
                length = self.length(stay.school, day, stay.grade)
                if year_of(day) == year and stay.first <= day <= stay.last and length:
                    month = one.months.setdefault(day[:4] + day[5:7], [0.0, 0.0])
                    month[0] += length
                    month[1] += missed.get(day, 0.0) * length
                    one.absent_half_days += length * (missed.get(day, 0.0) >= 0.5)
        for one in learners.values():
            one.enrolled = sum(month[0] for month in one.months.values())
            one.absent = sum(month[1] for month in one.months.values())
        for mark in self.marks:
            if year_of(mark.day) == year and school in (None, mark.school) and mark.student in learners:
                inside = any(
                    stay.student == mark.student
                    and stay.school == mark.school
                    and stay.first <= mark.day <= stay.last
                    for stay in self._stays_of(year, mark.student)
                )
                session = self.registered.get((mark.activity, mark.school, mark.day), {})
                if inside and session.get("held") != "no":
                    learners[mark.student].marks.append(mark)
        return self._learners.setdefault((year, school), learners)

    def _stays_of(self, year: int, student: str) -> list[Stay]:
        if not hasattr(self, "_by_student"):
            self._by_student: dict[tuple[int, str], list[Stay]] = {}
            for each, stays in self.stays.items():
                for stay in stays:
                    self._by_student.setdefault((each, stay.student), []).append(stay)
        return self._by_student.get((year, student), [])

    def minutes(self, mark: Mark) -> float:
        """Length of the session by the register, else of the activity."""
        session = self.registered.get((mark.activity, mark.school, mark.day))
        return session["minutes"] if session else float(self.activities[mark.activity]["Minutes"] or 0)

    def hours(self, one: Learner) -> float:
        return sum(self.minutes(mark) for mark in one.marks if mark.came) / 60


def iso(day: str) -> str:
    """01/31/2025 as 2025-01-31; a blank stays blank."""
    return f"{day[6:]}-{day[:2]}-{day[3:5]}" if "/" in day else day


def place(grade: str) -> int:
    return {"PK": -1, "K": 0}.get(grade) if grade in ("PK", "K") else int(grade)
