import pytest

import loaders
from loaders.document import open_document
from loaders.student_ids import is_lost, without_lost
from loaders.tidy import account, tidy


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "#VALUE!", "1.23457E+11", "1,23E+10"])
def test_what_a_spreadsheet_left_is_no_id(text):
    assert is_lost(text)


@pytest.mark.parametrize("text", ["00100003", "1E10", "#12", "15016299025226C", "N/A", "12.5"])
def test_what_somebody_wrote_may_be_one(text):
    assert not is_lost(text)


@pytest.mark.parametrize("lost", ["#N/A", "1.23457E+11"])
def test_a_row_without_the_id_of_a_student_is_left_out_with_its_line(lost):
    """``#N/A`` in a CSV was a student once."""
    lines = [
        "Student_Number,SchoolID,Att_Date,Att_Code",
        "001,0110,2025-09-01,A",
        f"{lost},0110,2025-09-02,A",
    ]
    document = open_document("a.csv", "\n".join([*lines, "003,0110,2025-09-15,A"]).encode())
    found = loaders.read(document).reading
    assert [(p.code, p.line, p.value) for p in found.problems] == [("no_student", 3, lost)]
    assert tidy(found)["person_key"].tolist() == ["001", "003"]
    assert account(document)["rejected"] == 4


def test_lost_ids_of_a_column_are_blank_and_a_column_without_any_stays():
    assert without_lost(["17", "#N/A", "1.2E+11", "A+"]) == ["17", "", "", "A+"]
    assert without_lost(["17", "A+", "#3"]) is None
