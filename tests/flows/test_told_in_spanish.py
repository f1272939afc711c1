"""What is wrong with a line that was left out, kept in English and told in the reader's language."""

import io

import pytest
from openpyxl import load_workbook

from flows import uploads
from store import connect, schema
from tests.flows.exports import absences
from words import speaking

DAY, BAD = "2025-09-10", "2025-09-31"
ENGLISH = f'"{BAD}" is not a date: September has 30 days.'
SPANISH = f'"{BAD}" no es una fecha: septiembre tiene 30 días.'


@pytest.fixture
def batch(hand_made):
    """An export loaded by a reader of Spanish; one line has a day that is none."""
    with speaking("es"):
        answers = {"coverage": "file", "mode": "add"}
        [done] = hand_made.done(answers, late=absences([("1001", "0110", DAY), ("1002", "0110", BAD)]))
    return done.batch


def left_out(office, batch):
    wrong = uploads.rejected(office.db, batch)
    return wrong[wrong["severity"] == "left_out"]


def test_it_is_kept_in_english_whoever_loads(hand_made, batch):
    assert left_out(hand_made, batch)["what"].tolist() == [ENGLISH]


def test_it_is_told_in_either_language(hand_made, batch):
    wrong = left_out(hand_made, batch)
    assert uploads.in_words(wrong)["what"].tolist() == [ENGLISH]
    with speaking("es"):
        told = uploads.in_words(wrong)
    assert told["what"].tolist() == [SPANISH]
    assert told["mend"].tolist() == [
        "Corrija la fecha, por ejemplo a 2025-09-02, y cargue el archivo de nuevo."
    ]
    assert told["value"].tolist() == [BAD]


def test_the_workbook_of_the_line_tells_it_and_comes_back_as_ever(hand_made, batch):
    with speaking("es"):
        data = uploads.lines_to_correct(hand_made.db, batch)
    [head, line] = load_workbook(io.BytesIO(data))["Lines 1"].iter_rows(values_only=True)
    assert (head[0], head[-1]) == ("Line", "What is wrong")  # by these it is read
    assert line[-1].startswith(SPANISH)


def test_a_problem_kept_before_stays_as_it_was_told(hand_made, batch):
    with connect.open_store(hand_made.db).writing() as tx:
        tx.connection.execute(schema.REJECTS.update().values(told=""))
    with speaking("es"):
        told = uploads.in_words(left_out(hand_made, batch))
    assert told["what"].tolist() == [ENGLISH]
    # A sentence without blanks is known by itself.
    assert told["mend"].tolist() == [
        "Corrija la fecha, por ejemplo a 2025-09-02, y cargue el archivo de nuevo."
    ]
