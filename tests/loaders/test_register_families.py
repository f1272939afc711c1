"""Sheets of the register about families and about what reaches beyond the school."""

import pytest

import loaders
from loaders.document import open_document

CONTACTS = (
    "Student ID,School code,Date,Channel,Two-way,For learning at home,Notes\n"
    "00101,0101,2025-10-03,Phone call,Yes,,spoke of the divorce\n"
    "00102,0101,2025-10-04,Letter,No,Take-home kit,\n"
    ",0101,2025-10-04,Letter,No,,\n"
    "00103,0101,2025-13-04,Letter,maybe,,\n"
)


def read(body: str, name: str = "file.csv") -> loaders.Recognised:
    return loaders.read(open_document(name, body.encode()), {})


def test_contacts_with_families_are_told_by_their_headings_and_notes_are_not_kept():
    found = read(CONTACTS)
    assert found.form is not None
    assert found.form.key == "register"
    rows = found.reading.tables["family_contacts"]
    assert rows["student"].tolist() == ["00101", "00102"]
    assert rows["two_way"].tolist() == ["yes", "no"]
    assert rows["at_home"].tolist() == ["", "materials"]
    assert "divorce" not in str(found.reading.tables)
    assert {problem.code for problem in found.reading.problems} == {
        *("no_key", "not_a_date", "not_yes_no", "not_kept"),
    }


def test_households_need_two_columns_alone():
    found = read("Student ID,Household\n00101,A\n00102,A\n00103,\n")
    assert found.reading.tables["households"]["household"].tolist() == ["A", "A"]
    assert [problem.code for problem in found.reading.problems] == ["no_key"]


@pytest.mark.parametrize(
    ("body", "table", "kept", "code"),
    [
        (
            "School,Resource,As of,Given access,Opened "
            "it\n1,Portal,2026-05-29,240,96\n1,Books,2026-05-29,9,10\n",
            "resource_uses",
            1,
            "too_many",
        ),
        (
            "School,Resource,As of,Given access,Opened "
            "it\n1,Portal,2026-05-29,240,96\n1,Books,2026-05-29,,\n",
            "resource_uses",
            1,
            "no_number",
        ),
        (
            "Activity code,Date,Output,How many\nA,2026-05-29,Bags of trash,40\nA,2026-05-29,Trees,some\n",
            "project_outputs",
            1,
            "not_count",
        ),
        (
            "Date,Made by,Date answered\n2026-01-05,Parent,2026-01-04\n2026-01-05,Parent,2026-01-05\n",
            "suggestions",
            1,
            "ends_early",
        ),
    ],
)
def test_a_row_that_tells_against_itself_is_left_out_and_named(body, table, kept, code):
    found = read(body).reading
    assert len(found.tables[table]) == kept
    assert [problem.code for problem in found.problems] == [code]


def test_mentions_are_read_by_the_name_of_the_form():
    body = "School,Date,Mention,How often\n,2026-01-31,Newsletter opens,400\n,2026-01-31,Press,2\n"
    found = loaders.read(open_document("m.csv", body.encode()), {}, "register").reading
    assert found.tables["mentions"]["mention"].tolist() == ["opens", "media"]


def test_a_roster_with_a_household_is_a_roster():
    head = "Student ID,School,School Year,Grade,Entry Date,Household"
    found = read(f"{head}\n00101,0101,2025-26,4,2025-09-02,A\n00102,0101,2025-26,5,2025-09-02,A\n")
    assert found.form is not None
    assert found.form.key == "roster"
