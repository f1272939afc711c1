"""Files of real tools, and copies of their layouts: the facts of ../shared/data/real/README.md."""

from pathlib import Path

import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy
from tests.loaders import folders


def read(path: Path, form: str):
    document = folders.opened(path) if path.is_dir() else open_document(path.name, path.read_bytes())
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == form
    assert "unread" not in account(document)
    return found.reading


def test_the_oneroster_bundle_gives_its_people_and_places(real: Path):
    found = read(real / "oneroster_v1p1_bundle", "oneroster")
    rows = {name: found.facts[f"rows.{name}"] for name in ("users", "orgs", "classes", "enrollments")}
    assert rows == {"users": "2", "orgs": "2", "classes": "3", "enrollments": "3"}
    assert (found.facts["rows.sessions"], found.facts["rows.demographics"]) == ("0", "0")
    roster = tidy(found)
    assert roster[["student_id", "school", "last_name"]].to_numpy().tolist() == [
        ["user identifier", "12345", "padurariu"],
        ["user identifier 2", "54321", "padurariu"],
    ]
    assert found.tables["schools"]["name"].tolist() == ["School 1", "School 2"]


def test_the_school_data_sync_folder_is_a_roster(real: Path):
    found = read(real / "sds_csv_100users", "sds")
    assert found.rows == found.accepted == 86
    assert tidy(found)["student_id"].nunique() == 86


@pytest.mark.parametrize(
    ("sheet", "present", "absent", "excused", "first"),
    [("Sep 2025", 81, 17, 7, 6), ("Oct 2025", 85, 17, 6, 5)],
)
def test_the_sign_in_sheets_give_sessions_and_marks(real: Path, sheet, present, absent, excused, first):
    found = read(real / "synthetic" / "afterschool_signin_matrix_maple.xlsx", "signin_matrix")
    assert found.rows == found.accepted == 28
    assert found.facts["school"] == "Maple Elementary"
    assert found.facts["partner"] == "River YMCA"
    rows = tidy(found)
    rows = rows[rows["sheet"] == sheet]
    assert rows["session_date"].nunique() == 9
    assert (found.tables["sessions"]["sheet"] == sheet).sum() == 9
    assert rows["person_key"].nunique() == 14
    marked = rows.loc[rows["status_raw"] != "", "status"].value_counts().to_dict()
    assert marked == {"present": present, "absent": absent, "excused": excused}
    one = rows[rows["person_key"] == "009000"]
    assert (one["status"] == "present").sum() == first


def test_the_daily_codes_give_their_rows_codes_and_students(real: Path):
    found = read(real / "synthetic" / "sis_powerschool_style_daily.txt", "sis_daily")
    rows = tidy(found)
    assert (found.rows, found.accepted, len(rows)) == (405, 404, 404)
    assert sum(problem.code == "duplicate" for problem in found.problems) == 1
    assert (rows["person_key"].nunique(), rows["session_date"].nunique()) == (40, 14)
    codes = rows["status_raw"].value_counts().to_dict()
    assert codes == {"": 174, "EA": 57, "UA": 48, "A": 43, "ISS": 42, "T": 40}
    one = rows[rows["person_key"] == "00010000"]
    assert one["status"].isin(["absent", "excused"]).sum() == 2
    assert {need.name: need.proposed for need in found.needs} == {
        "code.ISS": "present",
        "unmarked": "not_counted",
    }


def test_the_teams_report_gives_its_seven_people_and_their_minutes(real: Path):
    found = read(real / "teams_attendance_2022-11-14_utf16.csv", "teams_attendance")
    assert (found.rows, found.accepted, len(tidy(found))) == (7, 7, 7)
    assert (found.facts["first_day"], found.needs) == ("2022-11-14", [])
    assert sum(float(text) for text in tidy(found)["minutes"]) * 60 == pytest.approx(7726, abs=0.1)


def test_the_teams_list_gives_nine_events_of_four_people(real: Path):
    found = read(real / "synthetic" / "teams_2020_joined_left_utf16.csv", "teams_attendance")
    assert (found.rows, tidy(found)["person_key"].nunique()) == (9, 4)
    assert tidy(found)["minutes"].tolist() == ["11", "25", "23", ""]


def test_the_zoom_list_gives_41_joins_of_22_people(real: Path):
    found = read(real / "synthetic" / "zoom_participants_with_meeting_block.csv", "zoom_participants")
    minutes = tidy(found)["minutes"].astype("float64")
    assert (found.rows, found.accepted, len(minutes)) == (41, 41, 22)
    assert (minutes.sum(), (minutes >= 30).sum(), (minutes == 0).sum()) == (873, 12, 0)


def test_the_eventbrite_report_tells_who_came_from_who_registered(real: Path):
    found = read(real / "synthetic" / "eventbrite_attendees.csv", "eventbrite")
    rows = tidy(found)
    assert (found.rows, found.accepted) == (62, 62)
    assert rows["status"].value_counts().to_dict() == {"present": 41, "unknown": 14, "not_expected": 7}
    schools = rows["school"].str.strip().str.lower().value_counts().to_dict()
    assert schools == {"maple elementary": 31, "cedar middle": 18, "": 13}
    assert (found.tables["people"]["person_name"] == "").sum() == 27


def test_the_workshop_counts_give_their_sums(real: Path):
    found = read(real / "carpentries_workshop_day_attendance.csv", "session_counts")
    assert found.rows == 298
    assert [(p.code, p.line) for p in found.problems] == [
        ("ragged_line", 273),
        ("no_day", 266),
        ("not_a_count", 123),
        ("not_a_count", 250),
    ]
    rows = tidy(found)
    assert rows.loc[rows["registered"] != "", "registered"].astype("int64").sum() == 7654
    first = rows[rows["session_key"] == "Day1"]
    assert first["attended"].astype("int64").sum() == 7565


def test_the_volunteer_log_gives_22_entries_and_no_totals(real: Path):
    found = read(real / "synthetic" / "volunteer_hours_merged.xlsx", "volunteer_hours")
    assert (found.rows, found.accepted) == (22, 22)
    rows = tidy(found)
    hours = (rows["minutes"].astype("int64") / 60).groupby(rows["school"]).sum().to_dict()
    assert hours == {"Maple Elementary": 7.75, "Cedar Middle": 12.25, "Birch High": 12.75}
