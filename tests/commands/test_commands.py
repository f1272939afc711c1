"""The command line as other programs call it: names, exit statuses, and where words go."""

import csv
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands import small
from tests.commands.conftest import TOP, call

CHECK = (
    "file format kind confidence why rows respondents columns questions accepted rejected problems needs"
).split()
PROBLEM = "severity code sheet line column value what mend".split()
NEED = "name question choices".split()
BATCH = ("batch source file format mode coverage new changed unchanged withdrawn rejected moved").split()
MOVED = "indicator school before after".split()
INDICATOR = "id key title unit direction group dimensions source version".split()
FIGURE = "indicator period as_of settings evidence left_out rows".split()
ROW = "count n value low high hidden reason".split()


def lacks(document: dict, names: list[str]) -> list[str]:
    """Names a document should have and has not."""
    return [name for name in names if name not in document]


# check and tidy


@pytest.mark.parametrize(
    ("text", "kind", "format", "rows"),
    [
        (small.roster(), "roster", "roster", 48),
        (small.calendar(), "calendar", "calendar", 40),
        (small.attendance(), "attendance", "sis_daily", 9),
        (small.form(), "survey", "google_forms", 12),
    ],
)
def test_check_tells_what_a_file_is(tmp_path, text, kind, format, rows):
    said = call("check", small.write(tmp_path, file=text)["file"], "--json")
    told = said.json
    assert not lacks(told, CHECK)
    assert (told["file"], told["kind"], told["format"]) == ("file.csv", kind, format)
    assert (told["rows"], told["accepted"], told["rejected"]) == (rows, rows, 0)
    assert told["respondents"] == (12 if kind == "survey" else 0)
    assert 0 < told["confidence"] <= 1
    assert said.status == 0


def test_a_bad_cell_is_told_with_its_place_and_its_remedy(tmp_path):
    text = small.attendance().replace("09/10/2025", "the tenth")
    told = call("check", small.write(tmp_path, file=text)["file"], "--json").json
    bad = [problem for problem in told["problems"] if problem["value"] == "the tenth"]
    assert len(bad) == 1
    assert not lacks(bad[0], PROBLEM)
    # The heading is line 1, three students with two days each stand before it.
    assert (bad[0]["line"], bad[0]["column"], bad[0]["severity"]) == (8, "Att_Date", "left_out")
    assert bad[0]["what"]
    assert bad[0]["mend"]
    assert (told["rows"], told["accepted"], told["rejected"]) == (9, 8, 1)


def test_a_code_nobody_knows_is_asked_and_the_answer_taken(tmp_path):
    path = small.write(tmp_path, file=small.attendance() + "00100005,0110,09/11/2025,QX\n")["file"]
    asked = call("check", path, "--json")
    assert asked.status == 1
    need = asked.json["needs"][0]
    assert not lacks(need, NEED)
    assert "QX" in need["name"]
    answered = call("check", path, "--json", "--answer", f"{need['name']}=absent")
    assert (answered.status, answered.json["needs"]) == (0, [])


def test_a_table_of_something_else_waits(tmp_path):
    path = small.write(tmp_path, file="Colour,Price\nred,3\nblue,4\n")["file"]
    said = call("check", path, "--json")
    assert (said.status, said.json["format"], said.json["confidence"]) == (1, "", 0.0)
    assert said.json["problems"]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", b"PK\x03\x04broken"])
def test_what_is_no_table_is_unusable_and_says_so(tmp_path, content):
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    said = call("check", path, "--json")
    assert (said.status, said.out) == (2, "")
    assert len(said.err.split()) > 5


def test_a_file_that_is_not_there_is_unusable(tmp_path):
    said = call("check", tmp_path / "gone.csv", "--json")
    assert (said.status, said.out) == (2, "")
    assert "gone.csv" in said.err


def test_tidy_writes_the_canonical_rows_and_tells_the_counts_of_check(tmp_path):
    path = small.write(tmp_path, file=small.attendance())["file"]
    out = tmp_path / "out.csv"
    said = call("tidy", path, "-o", out, "--json")
    assert said.status == 0
    assert said.json == call("check", path, "--json").json
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert not lacks(rows[0], "person_key school session_date status_raw status sheet line column".split())
    assert len(rows) == 9
    first = rows[0]
    assert (first["person_key"], first["session_date"], first["status_raw"]) == (
        "00100001",
        "2025-09-01",
        "A",
    )
    assert (first["status"], first["line"]) == ("absent", "2")


def test_tidy_keeps_answers_verbatim(tmp_path):
    path = small.write(tmp_path, file=small.form(3))["file"]
    out = tmp_path / "out.csv"
    assert call("tidy", path, "-o", out).status == 0
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    safe = [row["answer_raw"] for row in rows if row["question_text"] == "I feel safe at school"]
    assert safe == ["Disagree", "Agree", "Strongly agree"]


@pytest.mark.parametrize("out", ["no/such/out.csv", "folder", "file/out.csv"])
def test_tidy_into_a_place_that_is_not_there_is_unusable_and_says_so(tmp_path, out):
    path = small.write(tmp_path, file=small.attendance())["file"]
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    said = call("tidy", path, "-o", tmp_path / out, "--json")
    assert (said.status, said.out) == (2, "")
    assert f"{tmp_path / out} cannot be written" in said.err
    assert "fault of its own" not in said.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("-o", "full"), "is not empty; the sample needs a folder of its own"),
        (("-o", "new", "--students", "5"), "at least 20 students for each school"),
        (("-o", "new", "--history", "40"), "1 to 12 years"),
        (("-o", "full/file.txt"), "cannot be written: File exists"),
        (("-o", "full/file.txt/new"), "cannot be written: Not a directory"),
    ],
)
def test_a_sample_that_cannot_be_made_is_unusable_and_says_why(tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file.txt").touch()
    said = call("sample", *words, "--json")
    assert (said.status, said.out) == (2, "")
    assert told in said.err
    assert "fault of its own" not in said.err


# load, undo, uploads


def test_a_folder_is_loaded_in_order_whatever_its_files_are_called(loaded_once):
    said = loaded_once[1]
    told = said.json
    assert said.status == 0
    assert set(told) == {"batches", "waiting"}
    assert [batch["format"] for batch in told["batches"]] == [
        "calendar",
        "roster",
        "sis_daily",
        "google_forms",
    ]
    assert [batch["batch"] for batch in told["batches"]] == [1, 2, 3, 4]
    assert told["waiting"] == []
    assert "Reading 1 of 4" in said.err


def test_a_batch_tells_what_it_changed_and_what_moved(loaded_once):
    batches = {batch["format"]: batch for batch in loaded_once[1].json["batches"]}
    assert not [names for batch in batches.values() if (names := lacks(batch, BATCH))]
    assert batches["calendar"]["new"] == 40
    assert batches["roster"]["new"] == 48
    attendance = batches["sis_daily"]
    assert not lacks(attendance["moved"][0], MOVED)
    coverage = attendance["coverage"][0]
    assert (coverage["first_day"], coverage["last_day"]) == ("2025-09-01", "2025-09-26")
    assert coverage["schools"] == ["0110", "0120"]


def test_the_same_file_again_changes_nothing(district, tmp_path):
    path = small.write(tmp_path, attendance=small.attendance())["attendance"]
    again = district("load", path, "--json").json["batches"][0]
    assert (again["batch"], again["new"], again["changed"], again["withdrawn"]) == (3, 0, 0, 0)
    assert again["unchanged"] == 5  # months of the five students who were absent
    assert len(district("uploads", "--json").json["batches"]) == 4


def test_a_corrected_export_takes_one_absence_back_and_undo_brings_it_again(district, tmp_path):
    corrected = small.attendance(without=("00100004", 10))
    path = small.write(tmp_path, attendance=corrected)["attendance"]
    # Of 24 students and 20 days, 7 days were missed in the first school; now 6.
    assert rate(district) == pytest.approx(1 - 7 / 480)
    batch = district("load", path, "--json").json["batches"][0]
    assert (batch["new"], batch["changed"], batch["withdrawn"]) == (0, 0, 1)
    moved = {(row["indicator"], row["school"]): row for row in batch["moved"]}
    assert moved["average_daily_attendance", "0110"]["before"] == pytest.approx(1 - 7 / 480)
    assert moved["average_daily_attendance", "0110"]["after"] == pytest.approx(1 - 6 / 480)
    assert rate(district) == pytest.approx(1 - 6 / 480)
    undone = district("undo", batch["batch"], "--json")
    assert undone.status == 0
    assert not lacks(undone.json["batches"][0], [*BATCH, "live"])
    assert undone.json["batches"][0]["live"] is False
    assert rate(district) == pytest.approx(1 - 7 / 480)


def rate(district) -> float:
    """Average daily attendance of the first school."""
    return district("figure", "S1", "--as", "principal", "--school", "0110", "--json").json["rows"][0][
        "value"
    ]


def test_a_dry_run_tells_what_would_change_and_changes_nothing(district, tmp_path):
    path = small.write(tmp_path, attendance=small.attendance(without=("00100004", 10)))["attendance"]
    said = district("load", path, "--dry-run", "--json")
    assert (said.status, said.json["batches"][0]["withdrawn"]) == (0, 1)
    assert rate(district) == pytest.approx(1 - 7 / 480)
    assert len(district("uploads", "--json").json["batches"]) == 4


def test_a_roster_without_a_year_waits_until_it_is_told(tmp_path):
    path = small.write(tmp_path, roster=small.roster(years=False))["roster"]
    waits = call("load", path, "--json")
    assert waits.status == 1
    assert waits.json["batches"] == []
    waiting = waits.json["waiting"][0]
    assert not lacks(waiting, ["file", "needs", "problems"])
    assert [need["name"] for need in waiting["needs"]] == ["year"]
    assert call("load", path, "--json", "--answer", "year=2025").json["batches"][0]["new"] == 48


def test_a_year_said_for_the_whole_load_answers_too(tmp_path):
    path = small.write(tmp_path, roster=small.roster(years=False))["roster"]
    said = call("load", path, "--json", "--year", "2025")
    assert (said.status, said.json["batches"][0]["coverage"][0]["year"]) == (0, 2025)


def test_a_source_named_on_the_call_is_the_batch_s_source(district, tmp_path):
    path = small.write(tmp_path, form=small.form(15))["form"]
    said = district("load", path, "--json", "--source", "Safety form, autumn")
    assert said.json["batches"][0]["source"] == "Safety form, autumn"


def test_good_files_load_while_an_unreadable_one_waits(tmp_path):
    files = tmp_path / "files"
    small.write(files, roster=small.roster())
    (files / "scan.csv").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    said = call("load", files, "--json")
    assert said.status == 1
    assert [batch["file"] for batch in said.json["batches"]] == ["roster.csv"]
    assert [waiting["file"] for waiting in said.json["waiting"]] == ["scan.csv"]


def test_a_load_in_groups_that_ends_in_an_error_tells_where_it_goes_on(files, home, monkeypatch):
    monkeypatch.setattr("flows.intake.folder.GROUP_FILES", 1)
    call("migrate")
    with closing(sqlite3.connect(home / "trellis.db")) as database:
        words = "SELECT RAISE(ABORT, 'database or disk is full')"
        database.execute(f"CREATE TRIGGER full BEFORE INSERT ON batches WHEN new.id = 3 BEGIN {words}; END")
    said = call("load", files, "--json")
    assert (said.status, said.out) == (2, "")
    assert "Nothing was changed" not in said.err
    assert "2 of 4 files are loaded; the same command goes on from there." in said.err
    with closing(sqlite3.connect(home / "trellis.db")) as database:
        database.execute("DROP TRIGGER full")
    again = call("load", files, "--json")
    assert [batch["again"] for batch in again.json["batches"]] == [True, True, False, False]


def test_undoing_what_is_not_there_is_unusable_and_lists_what_is(district):
    said = district("undo", 99, "--json")
    assert (said.status, said.out) == (2, "")
    assert "1" in said.err


def test_uploads_lists_the_latest_first_with_all_a_batch_tells(district):
    district("undo", 4)
    listed = district("uploads", "--json").json["batches"]
    assert [(row["batch"], row["live"]) for row in listed] == [(4, False), (3, True), (2, True), (1, True)]
    assert not lacks(listed[0], [*BATCH, "live"])


# indicators and figure


def test_indicators_are_listed_with_all_the_catalogue_promises():
    listed = call("indicators", "--json").json
    assert not [names for row in listed if (names := lacks(row, INDICATOR))]
    assert {"P1", "P3", "S1", "S2", "S3", "S10", "E1", "D3", "D4"} <= {row["id"] for row in listed}


@pytest.mark.parametrize("key", ["S2", "chronic_absence"])
def test_a_figure_is_called_by_key_or_by_id(district, key):
    shown = district("figure", key, "--as", "admin", "--json").json
    assert not lacks(shown, FIGURE)
    whole = shown["rows"][0]
    assert not lacks(whole, ROW)
    # A tenth of the days is already chronic: three students and one, of 48.
    assert (shown["indicator"], whole["count"], whole["n"]) == ("chronic_absence", 4, 48)
    assert whole["low"] < whole["value"] < whole["high"]


def test_counts_are_printed_as_whole_numbers(district):
    text = district("figure", "S2", "--as", "admin", "--json").out
    assert '"count":4,' in text
    assert '"n":48,' in text
    assert "n 48" in district("figure", "S2", "--as", "admin").out
    assert "48.0" not in district("figure", "S2", "--as", "admin").out


def test_a_principal_sees_the_own_school(district):
    whole = district("figure", "S2", "--as", "principal", "--school", "0110", "--json").json["rows"][0]
    assert (whole["count"], whole["n"], whole["hidden"]) == (3, 24, False)


def test_a_board_member_is_the_default_and_sees_no_small_number(district):
    shown = district("figure", "S2", "--by", "gender", "--json")
    assert shown.json == district("figure", "S2", "--by", "gender", "--as", "board", "--json").json
    rows = shown.json["rows"]
    assert rows
    assert all(row["hidden"] for row in rows)
    assert len({row["reason"] for row in rows}) == 1
    assert {row[name] for row in rows for name in ("count", "n", "value", "low", "high")} == {None}
    assert shown.json["left_out"] == []


def test_split_rows_are_named_by_their_dimension_and_end_with_the_whole(district):
    rows = district("figure", "S2", "--by", "gender", "--as", "admin", "--json").json["rows"]
    assert {row["gender"]: row["n"] for row in rows} == {"female": 24, "male": 24, "whole": 48}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("S2", "--by", "shoe_size"), "gender"),
        (("S99",), "chronic_absence"),
        (("S2", "--school", "Nowhere"), "0110"),
        (("S2", "--as", "principal"), "--school"),
        (("S2", "--as", "janitor"), "board"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_what_can(district, words, told):
    said = district("figure", *words, "--json")
    assert (said.status, said.out) == (2, "")
    assert told in said.err


def test_a_year_without_data_has_no_value_and_a_reason(district):
    shown = district("figure", "S2", "--year", "1999", "--as", "admin", "--json")
    assert shown.status == 0
    assert shown.json["reason"] or all(row["reason"] for row in shown.json["rows"])


def test_an_empty_database_answers_with_a_reason():
    shown = call("figure", "S2", "--json")
    assert (shown.status, shown.json["rows"]) == (0, [])
    assert shown.json["reason"]


# sample, migrate, backup, restore


def test_a_sample_names_its_files_and_the_truth_put_in(tmp_path):
    out = tmp_path / "sample"
    told = call("sample", "--students", 60, "--schools", 1, "--history", 1, "-o", out, "--json").json
    assert set(told) == {"files", "truth"}
    assert all(Path(file).is_file() for file in told["files"])
    assert json.loads(Path(told["truth"]).read_text(encoding="utf-8"))


def test_migrate_makes_the_database_and_may_be_called_again(home):
    first, again = call("migrate"), call("migrate")
    assert (first.status, again.status) == (0, 0)
    assert (home / "trellis.db").is_file()
    assert home.stat().st_mode & 0o077 == 0


def test_a_backup_is_put_back(district, tmp_path):
    copy = tmp_path / "copy.db"
    assert district("backup", copy).status == 0
    district("undo", 3)
    assert rate_reason(district)
    assert district("restore", copy).status == 0
    assert rate(district) == pytest.approx(1 - 7 / 480)


def rate_reason(district) -> str:
    """Why the first school has no attendance rate."""
    shown = district("figure", "S1", "--as", "principal", "--school", "0110", "--json").json
    return shown["reason"] or shown["rows"][0]["reason"]


def test_a_backup_overwrites_nothing(district, tmp_path):
    there = tmp_path / "there.db"
    there.write_text("kept", encoding="utf-8")
    said = district("backup", there)
    assert (said.status, there.read_text(encoding="utf-8")) == (2, "kept")
    assert "there.db" in said.err


def test_what_is_no_backup_is_refused_and_the_data_stay(district, tmp_path):
    wrong = tmp_path / "wrong.db"
    wrong.write_text("not a database", encoding="utf-8")
    assert district("restore", wrong).status == 2
    assert district("restore", tmp_path / "gone.db").status == 2
    assert rate(district) == pytest.approx(1 - 7 / 480)


# unusable calls


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("launder",),
        ("check",),
        ("tidy", "file.csv"),
        ("load",),
        ("undo", "latest"),
        ("check", "file.csv", "--answer", "no equals sign"),
        ("figure", "S2", "--year", "next"),
    ],
)
def test_an_unusable_call_prints_nothing_on_standard_output(words):
    said = call(*words)
    assert (said.status, said.out) == (2, "")
    assert "usage" in said.err


def test_data_are_not_kept_inside_the_code(monkeypatch):
    monkeypatch.setenv("TRELLIS_HOME", str(TOP / "data" / "home"))
    said = call("uploads", "--json")
    assert (said.status, said.out) == (2, "")
    assert "git work tree" in said.err
    assert not (TOP / "data" / "home").exists()


def test_as_a_program_of_its_own_it_says_its_status_and_one_document(tmp_path):
    path = small.write(tmp_path, form=small.form())["form"]
    words = [sys.executable, str(TOP / "trellis.py"), "check", str(path), "--json"]
    done = subprocess.run(words, cwd=TOP, env=os.environ, capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)["format"]) == (0, "google_forms")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""
