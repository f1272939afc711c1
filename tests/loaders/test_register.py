import io
import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from loaders import register, register_cells
from loaders.document import open_document
from loaders.register_template import write_template
from loaders.tidy import account


def book(**sheets: list[list]):
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return open_document("register.xlsx", stream.getvalue())


PARTNERS = [
    ["Partner code", "Name", "Partner type", "Stage", "Partner since", "Contact email", "Budget"],
    ["P1", "River YMCA", "Non-profit", "active", "2024-01-05", "a@b.org", "5000"],
    ["P2", "Acme", "Bussiness", "Active", "2024-02-31", None, None],
    [None, "Makers", "higher_ed", None, None, None, None],
]
ACTIVITIES = [
    ["Activity code", "Name", "Activity type", "Partner code", "School code", "Purpose", "Minutes", "Seats"],
    ["A1", "Reading", "Tutoring", "River YMCA", "0101", "Student learning; career", "1:30", 20],
    ["A2", "Robots", "tutoring", "Nobody", "0101", None, "90 min", "many"],
]
SESSIONS = [
    ["Activity code", "School code", "Date", "Held"],
    ["A1", "0101", "2025-09-02", "Yes"],
    ["Reading", "0101", "2025-09-04", "no"],
]


def test_sheets_of_the_register_are_recognised():
    match = register.recognise(book(Partners=PARTNERS, Activities=ACTIVITIES, Sessions=SESSIONS))
    assert match is not None
    assert match.confidence > 0.95


def test_code_lists_take_code_or_label_and_wrong_words_are_named_with_the_closest():
    found = register.read(book(Partners=PARTNERS), {})
    rows = found.tables["partners"]
    assert rows["partner"].tolist() == ["P1", "Makers"]
    assert rows["partner_type"].tolist() == ["nonprofit", "higher_ed"]
    said = {p.code: p for p in found.problems if p.severity == "left_out"}
    assert (said["not_code"].line, said["not_code"].column, said["not_code"].value) == (
        3,
        "Partner type",
        "Bussiness",
    )
    assert "Did you mean “Business”?" in said["not_code"].mend
    assert "February 2024 has 29 days" in said["not_a_date"].what
    assert (found.rows, found.accepted, found.rejected) == (3, 2, 1)


def test_columns_without_a_name_go_to_extra_and_contact_data_is_dropped():
    document = book(Partners=PARTNERS)
    rows = register.read(document, {}).tables["partners"]
    assert json.loads(rows["extra"].iloc[0]) == {"Budget": "5000"}
    assert rows["extra"].iloc[1] == ""
    assert account(document) == {"heading": 7, "row": 8, "personal": 1, "rejected": 5}


def test_a_partner_named_by_its_name_gets_its_code():
    found = register.read(book(Partners=PARTNERS, Activities=ACTIVITIES, Sessions=SESSIONS), {})
    assert found.tables["activities"]["partner"].tolist() == ["P1"]
    assert found.tables["activities"]["purpose"].tolist() == ["learning,career"]
    assert found.tables["activities"]["minutes"].tolist() == ["90"]
    assert found.tables["sessions"][["activity", "school", "day", "held"]].to_numpy().tolist() == [
        ["A1", "0101", "2025-09-02", "yes"],
        ["A1", "0101", "2025-09-04", "no"],
    ]
    assert ("not_listed", "notice", "Nobody") in {(p.code, p.severity, p.value) for p in found.problems}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("90", "90"),
        ("90 min", "90"),
        ("1:30", "90"),
        ("1.5 h", "90"),
        ("2h 30m", "150"),
        ("1 hour", "60"),
        ("long", None),
        (f"{'9' * 400} min", None),
        (f"{'9' * 400} h", None),
    ],
)
def test_lengths_are_whole_minutes(text, whole):
    assert register_cells.minutes(text) == whole


def test_what_is_longer_than_anything_counted_is_no_count():
    assert register_cells.count("250") == "250"
    assert register_cells.count("9" * 30) is None


def test_a_table_of_schools_as_text_is_told_by_its_headings():
    body = b"School code,Name,Level\n0101,Oak,Elementary\n0102,Elm,High school\n"
    document = open_document("s.csv", body)
    match = register.recognise(document)
    assert match is not None
    assert match.confidence > 0.7
    assert register.read(document, {}).tables["schools"]["level"].tolist() == ["elementary", "high"]


def test_the_template_reads_back_as_an_empty_register(tmp_path: Path):
    path = tmp_path / "register.xlsx"
    write_template(path)
    document = open_document("register.xlsx", path.read_bytes())
    match = register.recognise(document)
    assert match is not None
    assert match.confidence > 0.95
    found = register.read(document, {})
    assert set(found.tables) == {
        *("districts", "schools", "partners", "activities", "sessions", "consents"),
        *("contributions", "volunteer_rates", "goals", "contacts", "reviews", "challenges"),
        *("trainings", "expenses", "milestones"),
        *("ratings", "factor_answers", "factor_items", "perceptions", "decision_seats"),
        *("households", "family_contacts", "suggestions"),
        *("resource_uses", "project_outputs", "mentions"),
    }
    assert sum(len(rows) for rows in found.tables.values()) == 0
    assert (found.problems, found.needs, found.rows) == ([], [], 0)
    assert "unread" not in account(document)


def test_the_template_has_drop_downs_frozen_heads_and_instructions(tmp_path: Path):
    path = tmp_path / "register.xlsx"
    write_template(path)
    made = load_workbook(path)
    assert made.sheetnames[0] == "Instructions"
    partners = made["Partners"]
    assert partners.freeze_panes == "A2"
    assert partners["A2"].value == "Example"
    lists = {str(each.sqref): each.formula1 for each in partners.data_validations.dataValidation}
    assert lists["C2:C2001"].startswith("Lists!")
    assert made["Lists"].sheet_state == "hidden"


def test_a_filled_template_loads(tmp_path: Path):
    path = tmp_path / "register.xlsx"
    write_template(path)
    made = load_workbook(path)
    for column, value in enumerate(["P9", "Museum", "Arts or culture", "Active"], start=1):
        made["Partners"].cell(3, column, value)
    made.save(path)
    rows = register.read(open_document("r.xlsx", path.read_bytes()), {}).tables["partners"]
    assert rows[["partner", "partner_type", "stage", "line"]].to_numpy().tolist() == [
        ["P9", "arts", "active", 3]
    ]


def test_an_agreement_that_ends_before_it_begins_is_told_and_the_partner_kept():
    body = b"Partner code,Name,Stage,Partner since,Agreement ends\nP1,Oak,Active,2025-09-01,2025-08-31\n"
    found = register.read(open_document("p.csv", body), {})
    assert found.tables["partners"]["agreement_end"].tolist() == ["2025-08-31"]
    assert [(each.severity, each.code, each.line) for each in found.problems] == [("notice", "ends_early", 2)]
    same_day = body.replace(b"2025-08-31", b"2025-09-01")
    assert register.read(open_document("p.csv", same_day), {}).problems == []
