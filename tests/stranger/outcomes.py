"""What schools' own lists tell of students, from the printed definitions."""

from collections import defaultdict

from tests.stranger.beside import beside_others
from tests.stranger.figures import Figure, full, share
from tests.stranger.files import Files, Learner, year_of
from tests.stranger.groups import Table, came, split


def yes_no(word: str) -> bool | None:
    return {"Yes": True, "No": False}.get(word)


def _told(told: dict[str, bool], out_of=lambda one: True):
    def count(ones: list[Learner]) -> Figure:
        inside = [one for one in ones if one.student in told and out_of(one)]
        return share(sum(told[one.student] for one in inside), len(inside))

    return count


def _empty(table: Table) -> Table:
    return table if table["whole"].n else {}


def _growth(files, year, school, by, subject) -> Table:
    told = {
        row["Student ID"]: yes_no(row["Met"])
        for row in files.table("outcomes_growth.csv")
        if row["Subject"] == subject and int(row["School Year"][:4]) == year and row["Met"]
    }
    return _empty(split(files, year, school, by, _told(told, lambda one: one.grade in "45678"), compare=True))


def growth_reading(files, year, school, by) -> Table:
    return _growth(files, year, school, by, "Reading")


def growth_maths(files, year, school, by) -> Table:
    return _growth(files, year, school, by, "Mathematics")


def teacher_rated(files, year, school, by) -> Table:
    codes = {"Improved": "improved", "Did not improve": "not_improved", "Did not need to improve": "no_need"}
    told = {
        row["Student ID"]: codes[row["Engagement in learning"]]
        for row in files.table("outcomes_teacher_ratings.csv")
        if int(row["School Year"][:4]) == year and row["Engagement in learning"]
    }
    ones = [
        one
        for one in files.learners(year, school).values()
        if one.grade in ("1", "2", "3", "4", "5") and came(one) and one.student in told
    ]
    table = {"whole": full(len(ones), len(ones))}
    for code in codes.values():
        table[code] = share(sum(told[one.student] == code for one in ones), len(ones))
    return table


def course_passing(files, year, school, by) -> Table:
    failed: dict[str, bool] = {}
    for row in files.table("outcomes_course_marks.csv"):
        if int(row["School Year"][:4]) == year and row["Core"] == "Yes" and row["Passed"]:
            failed[row["Student ID"]] = failed.get(row["Student ID"], False) or row["Passed"] == "No"
    told = {student: not value for student, value in failed.items()}
    return _empty(split(files, year, school, by, _told(told), compare=True))


def _complete(files: Files, year: int, listed: str) -> set[str]:
    return {
        row["School"]
        for row in files.table("outcomes_complete_lists.csv")
        if row["Complete List"] == listed and int(row["School Year"][:4]) == year
    }


def _suspended(files: Files, year: int, kind: str) -> dict[str, int]:
    times: dict[str, int] = defaultdict(int)
    for row in files.table("outcomes_suspensions.csv"):
        times[row["Student ID"]] += row["Suspension"] == kind and year_of(row["Date"]) == year
    return times


def discipline_rate(files, year, school, by) -> Table:
    complete, times = _complete(files, year, "Suspensions"), _suspended(files, year, "OSS")

    def count(ones):
        inside = [one for one in ones if one.schools & complete]
        return share(sum(times[one.student] > 0 for one in inside), len(inside))

    return split(files, year, school, by, count, compare=True)


def gpa_improved(files, year, school, by) -> Table:
    told: dict[tuple[str, int], list[float]] = defaultdict(list)
    for row in files.table("outcomes_gpa.csv"):
        told[row["Student ID"], int(row["School Year"][:4])].append(float(row["Unweighted GPA"]))
    rows = []
    for one in files.learners(year, school).values():
        before, now = told.get((one.student, year - 1)), told.get((one.student, year))
        if one.grade in ("7", "8", "10", "11", "12") and before and now and before[0] < 3:
            band = sum(before[0] >= edge for edge in (1, 2, 2.5))
            rows.append((one, band, now[0] > before[0]))
    return _empty(beside_others(rows, files, by, True))


def suspensions_down(files, year, school, by) -> Table:
    before, now = _suspended(files, year - 1, "ISS"), _suspended(files, year, "ISS")
    complete = _complete(files, year, "Suspensions") if _complete(files, year - 1, "Suspensions") else set()
    rows = [
        (one, min(3, before[one.student]), now[one.student] < before[one.student])
        for one in files.learners(year, school).values()
        if one.grade not in ("PK", "K") and before[one.student] and one.schools <= complete
    ]
    return _empty(beside_others(rows, files, by, True))


def case_goals_met(files, year, school, by) -> Table:
    codes = {"Attendance": "attendance", "Behavior": "behaviour", "Coursework": "coursework", "SEL": "sel"}
    goals: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for row in files.table("outcomes_case_goals.csv"):
        if year_of(row["Due"]) == year and row["Met"]:
            goals[row["Student ID"]].append((codes[row["Goal"]], row["Met"] == "Yes"))
    inside = [goals[key] for key in files.learners(year, school) if key in goals]
    table = {"whole": share(sum(all(met for _, met in some) for some in inside), len(inside))}
    for code in codes.values():
        of_it = [met for some in inside for kind, met in some if kind == code]
        table[code] = share(sum(of_it), len(of_it))
    return table


def _progression(files, year, school, by, column) -> Table:
    told = {
        row["Student ID"]: row[column] == "Yes"
        for row in files.table("outcomes_progression.csv")
        if int(row["School Year"][:4]) == year and row[column]
    }
    return _empty(split(files, year, school, by, _told(told), compare=True))


def promotion(files, year, school, by) -> Table:
    return _progression(files, year, school, by, "Promoted")


def on_time_graduation(files, year, school, by) -> Table:
    return _progression(files, year, school, by, "Graduated on time")


def after_school_enrolment(files, year, school, by) -> Table:
    return _progression(files, year, school, by, "Postsecondary")


def career_readiness(files, year, school, by) -> Table:
    complete = _complete(files, year, "Credentials")
    have = {
        row["Student ID"]
        for row in files.table("outcomes_credentials.csv")
        if row["Completed"] == "Yes" and year_of(row["Date"]) <= year
    }

    def ready(one: Learner) -> bool:
        kinds = ("internship", "job_shadow")
        minutes = sum(
            files.minutes(m)
            for m in one.marks
            if m.came and files.activities[m.activity]["Activity type"] in kinds
        )
        return one.student in have or minutes >= 60

    def count(ones):
        inside = [one for one in ones if one.grade == "12" and one.schools & complete]
        return share(sum(map(ready, inside)), len(inside))

    return _empty(split(files, year, school, by, count))
