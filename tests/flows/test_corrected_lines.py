"""Lines that were left out, corrected in the workbook or on the page, and loaded again."""

import io

import pytest
from openpyxl import load_workbook

from flows import uploads
from flows.intake import File, check, load
from flows.viewer import ADMIN, BOARD, NotAllowed
from tests.flows.exports import absences

DAY, BAD = "2025-09-10", "2025-09-31"
ANSWERS = {"coverage": "file", "mode": "add"}


@pytest.fixture
def left_out(hand_made):
    """An export of absences of which one line has a day that is none; its batch."""
    rows = [("1001", "0110", DAY), ("1002", "0110", BAD), ("1003", "0110", DAY)]
    [batch] = hand_made.done(ANSWERS, late=absences(rows))
    assert batch.rejected == 1
    return batch.batch


def book(office, batch):
    return load_workbook(io.BytesIO(uploads.lines_to_correct(office.db, batch)))


def back(office, found):
    """Hand the workbook back, as staff would."""
    data = io.BytesIO()
    found.save(data)
    file = File("corrected.xlsx", data.getvalue())
    return load(office.db, [(file, check(file))], who="a test")


def test_the_workbook_holds_the_line_as_typed_and_what_is_wrong(hand_made, left_out):
    sheet = book(hand_made, left_out)["Lines 1"]
    [head, line] = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert (head[0], head[-1]) == ("Line", "What is wrong")
    assert line[0] == 3  # headings, the first absence, this one
    assert {"1002", BAD} <= set(line)
    assert BAD in line[-1]


def test_only_the_corrected_line_is_loaded(hand_made, left_out):
    before = hand_made.absent("2025-09-30")
    found = book(hand_made, left_out)
    [cell] = [cell for cell in found["Lines 1"][2] if cell.value == BAD]
    cell.value = "2025-09-30"
    done = back(hand_made, found)
    assert not done.waiting
    [batch] = done.batches
    # She was marked present on that day until now.
    assert (batch.new, batch.changed, batch.withdrawn, batch.rejected) == (0, 1, 0, 0)
    assert hand_made.absent("2025-09-30") == before + 1


def test_the_correction_is_kept_with_the_old_and_the_new_value(hand_made, left_out):
    uploads.correct(hand_made.db, left_out, [("", 3, "Att_Date", "2025-09-30")], ADMIN, "office")
    [row] = [row for row in uploads.uploads(hand_made.db) if row["corrects"] == left_out]
    assert [(edit["line"], edit["old"], edit["new"]) for edit in row["corrections"]] == [
        (3, BAD, "2025-09-30")
    ]
    assert row["loaded_by"] == "office"


def test_a_line_that_is_still_wrong_waits_and_nothing_is_lost(hand_made, left_out):
    before = hand_made.rows()
    done = back(hand_made, book(hand_made, left_out))
    assert [problem.code for waiting in done.waiting for problem in waiting.problems] == ["not_a_date"]
    assert hand_made.rows() == before


def test_an_export_loaded_meanwhile_is_not_overridden(hand_made, left_out):
    later = absences([("1001", "0110", DAY), ("1004", "0110", DAY)])
    hand_made.done({"coverage": "file"}, newer=later)
    before = hand_made.absent(DAY), hand_made.absent("2025-09-30")
    uploads.correct(hand_made.db, left_out, [("", 3, "Att_Date", "2025-09-30")], ADMIN, "office")
    assert (hand_made.absent(DAY), hand_made.absent("2025-09-30")) == (before[0], before[1] + 1)


def test_undo_of_the_file_takes_its_corrections_back(hand_made, left_out):
    [number] = [row["batch"] for row in uploads.uploads(hand_made.db) if row["batch"] == left_out]
    before = hand_made.absent("2025-09-30")
    uploads.correct(hand_made.db, number, [("", 3, "Att_Date", "2025-09-30")], ADMIN, "office")
    assert hand_made.absent("2025-09-30") == before + 1
    hand_made.undo(number)
    assert hand_made.absent("2025-09-30") == before
    assert hand_made.rows() == hand_made.rebuilt()


def test_lines_of_a_file_that_was_taken_back_are_not_loaded(hand_made, left_out):
    found = book(hand_made, left_out)
    hand_made.undo(left_out)
    done = back(hand_made, found)
    assert [problem.code for waiting in done.waiting for problem in waiting.problems] == ["upload_gone"]


def test_the_board_corrects_nothing(hand_made, left_out):
    with pytest.raises(NotAllowed):
        uploads.correct(hand_made.db, left_out, [], BOARD, "board")
