"""Who changed what, and when: each trail once, within what one may see."""

import pytest

from flows import accounts, history, uploads
from flows.accounts import COMMAND_LINE, By
from flows.release import publish
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer

ANN = "ann@school.example"


def lines(db: str, by: By) -> list[tuple[str, str, str]]:
    """Who, what and which, the latest first."""
    rows = history.told(db, by).rows
    return list(rows[["who", "what", "which"]].itertuples(index=False, name=None))


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
    when = history.told(hand_made.db, By(ann.key, ADMIN)).rows["when"].tolist()
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
    assert len(found.rows) == 2
    assert found.more
