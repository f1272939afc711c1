import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy


def read(text: str):
    document = open_document("x.csv", text.encode())
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == "crosswalk"
    assert "unread" not in account(document)
    return found.reading


def pairs(reading) -> list[list[str]]:
    return tidy(reading)[["old_id", "new_id"]].to_numpy().tolist()


@pytest.mark.parametrize(
    "headings",
    [
        "Old ID,New ID",
        "old_student_id,new_student_id",
        "Previous Student Number,Current Student Number",
        "From ID,To ID",
        "OldID,NewID",
        "Legacy SIS ID,New SIS ID",
        "Student ID (old),Student ID (new)",
        "ID anterior,ID nuevo",
    ],
)
def test_headings_of_old_and_new_ids_are_known(headings):
    assert pairs(read(f"{headings}\n00017,A-9\n00018,A-10\n")) == [["00017", "A-9"], ["00018", "A-10"]]


def test_the_order_of_columns_and_more_of_them_change_nothing():
    text = "Title of the change\n\nLast Name,New ID,School,Old ID\nLuna,A-9,Oak,00017\n"
    found = read(text)
    assert pairs(found) == [["00017", "A-9"]]
    assert tidy(found)["line"].tolist() == [4]


def test_bad_lines_are_left_out_and_named():
    text = "Old ID,New ID\n1,A\n,B\n3,\n4,C\n4,D\n5,6\n6,5\n7,7\n1,A\n"
    found = read(text)
    left = [(p.code, p.line) for p in found.problems if p.severity == "left_out"]
    assert sorted(left) == [
        ("circle", 7),
        ("circle", 8),
        ("no_id", 3),
        ("no_id", 4),
        ("two_rows", 5),
        ("two_rows", 6),
    ]
    assert pairs(found) == [["1", "A"]]
    assert (found.rows, found.accepted, found.rejected) == (9, 2, 6)
