"""Notes about a place are written, seen and taken back by those who work there, and by nobody else."""

import pytest

from flows import accounts, notes
from flows.accounts import COMMAND_LINE, HERE, By
from flows.notes import BadNote
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tables import HOME_DISTRICT
from tests.databases import rows

pytestmark = pytest.mark.both_engines


def texts(office, by: By, place: int) -> list[tuple[str, str]]:
    return [(one.day, one.text) for one in notes.listed(office.db, by, place)]


def test_notes_stand_in_the_order_of_their_days_with_who_wrote_them(hand_made):
    here = hand_made.school("0110")
    pat = accounts.add(hand_made.db, COMMAND_LINE, "pat@school.example", "principal", [here])
    notes.add(hand_made.db, HERE, here, "2025-11-11", " Flu  closed two classes ")
    notes.add(hand_made.db, By(pat.key, accounts.viewer_of(pat)), here, "2025-09-02", "A new bus line")
    assert texts(hand_made, HERE, here) == [
        ("2025-09-02", "A new bus line"),
        ("2025-11-11", "Flu closed two classes"),
    ]
    assert [one.author for one in notes.listed(hand_made.db, HERE, here)] == [
        "pat@school.example",
        "This computer",
    ]


def test_who_does_not_work_there_sees_writes_and_takes_back_nothing(hand_made):
    here, other = hand_made.school("0110"), hand_made.school("0120")
    notes.add(hand_made.db, HERE, here, "2025-11-11", "Flu")
    (kept,) = notes.listed(hand_made.db, HERE, here)
    for viewer in (BOARD, Viewer("principal", (other,)), Viewer("partner", (here,)), Viewer("viewer")):
        by = By("somebody", viewer)
        assert texts(hand_made, by, here) == []
        with pytest.raises(NotAllowed):
            notes.add(hand_made.db, by, here, "2025-11-11", "Mine")
        with pytest.raises(NotAllowed, match="no such note"):
            notes.take_back(hand_made.db, by, kept.key)
    scoped = By("pat", Viewer("principal", (here,)))
    with pytest.raises(NotAllowed):
        notes.add(hand_made.db, scoped, HOME_DISTRICT, "2025-11-11", "For all")
    assert texts(hand_made, scoped, here) == [("2025-11-11", "Flu")]


def test_what_is_taken_back_stays_known(hand_made):
    here = hand_made.school("0110")
    notes.add(hand_made.db, HERE, here, "2025-11-11", "Flu")
    (kept,) = notes.listed(hand_made.db, HERE, here)
    notes.take_back(hand_made.db, HERE, kept.key)
    assert texts(hand_made, HERE, here) == []
    assert len(rows(hand_made.db, ["notes"])["notes"]) == 1
    with pytest.raises(NotAllowed):
        notes.take_back(hand_made.db, HERE, kept.key)


@pytest.mark.parametrize(
    ("day", "text", "why"),
    [
        ("2025-11-11", " ", "what happened"),
        ("soon", "Flu", "no day"),
        ("2025-11-11", "x" * 201, "at most 200"),
    ],
)
def test_what_is_missing_is_said(hand_made, day, text, why):
    with pytest.raises(BadNote, match=why):
        notes.add(hand_made.db, HERE, hand_made.school("0110"), day, text)


def test_without_a_database_there_is_none(tmp_path):
    assert notes.listed(f"sqlite:///{tmp_path / 'none.db'}", By("x", ADMIN), HOME_DISTRICT) == []
