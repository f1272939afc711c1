"""Who changed what, and when: each trail once, within what one may see."""

import pytest

from flows import accounts, history, notes, uploads
from flows.accounts import COMMAND_LINE, By
from flows.release import publish
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tables import HOME_DISTRICT

ANN = "ann@school.example"


def lines(db: str, by: By) -> list[tuple[str, str, str]]:
    """Who, what and which, the latest first."""
    return [(one.who, one.what, one.which) for one in history.told(db, by).lines]


@pytest.mark.both_engines
def test_loads_undos_editions_and_accounts_are_told_by_whom(hand_made):
    ann = accounts.add(hand_made.db, COMMAND_LINE, ANN, "admin")
    number = hand_made.live()[-1]
    (file,) = (one["file"] for one in uploads.uploads(hand_made.db) if one["batch"] == number)
    uploads.undo(hand_made.db, number, ADMIN, ann.key)
    publish(hand_made.db, ADMIN, ann.key)
    found = lines(hand_made.db, By(ann.key, ADMIN))
    assert (ANN, "Took a file back", file) in found
    assert ("command line", "Let somebody in", ANN) in found
    loaded = [which for _, what, which in found if what == "Loaded a file"]
    assert sorted(loaded) == sorted(one["file"] for one in uploads.uploads(hand_made.db))
    assert next(who for who, what, _ in found if what == "Published an edition") == ANN
    when = [one.when for one in history.told(hand_made.db, By(ann.key, ADMIN)).lines]
    assert when == sorted(when, reverse=True)
    # The page of people tells of accounts alone.
    assert set(accounts.changes(hand_made.db, By(ann.key, ADMIN))["What"]) == {"added"}


def test_who_works_for_one_school_is_told_of_its_files_alone(hand_made):
    accounts.add(hand_made.db, COMMAND_LINE, ANN, "admin")
    school = hand_made.school("0110")
    staff = Viewer("staff", (school,))
    mine = {one["file"] for one in uploads.uploads(hand_made.db, staff)}
    told = lines(hand_made.db, By("sam", staff))
    assert {which for _, what, which in told if what == "Loaded a file"} == mine
    assert mine < {one["file"] for one in uploads.uploads(hand_made.db)}
    assert not [one for one in told if one[1] == "Let somebody in"]


@pytest.mark.parametrize("viewer", [BOARD, Viewer("principal", (1,)), Viewer("viewer"), Viewer("partner")])
def test_other_roles_are_told_nothing(hand_made, viewer):
    with pytest.raises(NotAllowed):
        history.told(hand_made.db, By("x", viewer))


def test_of_many_the_latest_are_told_and_that_there_are_more(hand_made):
    found = history.told(hand_made.db, By("x", ADMIN), most=2)
    assert len(found.lines) == 2
    assert found.more


@pytest.mark.both_engines
def test_of_one_moment_the_later_entry_of_a_trail_stands_first(hand_made, monkeypatch):
    monkeypatch.setattr("store.accounts.now", lambda: "2030-01-02T03:04:05Z")
    for email in (ANN, "bob@school.example"):
        accounts.add(hand_made.db, COMMAND_LINE, email, "admin")
    notes.add(hand_made.db, COMMAND_LINE, HOME_DISTRICT, "2026-02-03", "A snow day")
    trail = history.told(hand_made.db, By("x", ADMIN))
    assert [tuple(one) for one in trail.lines[:3]] == [
        ("2030-01-02 03:04", "command line", "Wrote a note on a figure", "A snow day"),
        ("2030-01-02 03:04", "command line", "Let somebody in", "bob@school.example"),
        ("2030-01-02 03:04", "command line", "Let somebody in", ANN),
    ]


def test_a_note_of_another_school_is_not_told(hand_made):
    mine, theirs = hand_made.school("0110"), hand_made.school("0120")
    for place, text in ((mine, "Ours"), (theirs, "Theirs")):
        notes.add(hand_made.db, COMMAND_LINE, place, "2026-02-03", text)
    staff = By("sam", Viewer("staff", (mine,)))
    assert [which for _, what, which in lines(hand_made.db, staff) if what.startswith("Wrote")] == ["Ours"]
