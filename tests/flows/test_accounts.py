"""People are let in, changed and ended; each change is noted, and names nobody."""

import json

import pytest

from flows import accounts
from flows.accounts import COMMAND_LINE, HERE, BadAccount, By, add, change, end, people
from flows.database import store
from flows.viewer import BOARD, ROLES, NotAllowed, Viewer
from store.accounts import audit

pytestmark = pytest.mark.both_engines

ANN, BEN = "ann@school.example", "ben@school.example"


def noted(office) -> list[tuple]:
    """The audit, the first line first, without when."""
    with store(office.db).reading() as tx:
        rows = audit(tx).iloc[::-1]
    told = [json.loads(text) for text in rows["told"]]
    return list(zip(rows["who"], rows["what"], rows["whom"], told, strict=True))


def test_a_person_is_let_in_changed_and_ended(hand_made):
    alder, birch = hand_made.school("0110"), hand_made.school("0120")
    add(hand_made.db, COMMAND_LINE, ANN, "admin")
    ben = add(hand_made.db, COMMAND_LINE, " Ben@School.example ", "principal", [birch, alder, birch])
    assert (ben.email, ben.schools) == (BEN, tuple(sorted((alder, birch))))
    changed = change(hand_made.db, COMMAND_LINE, ben.key, "staff", [birch])
    assert accounts.viewer_of(changed) == Viewer("staff", (birch,))
    assert end(hand_made.db, COMMAND_LINE, ben.key).ended
    with pytest.raises(BadAccount, match="Nobody"):
        accounts.named(hand_made.db, BEN)
    assert [(one.email, bool(one.ended)) for one in people(hand_made.db, HERE)] == [(ANN, False), (BEN, True)]


def test_every_change_is_noted_with_opaque_keys_and_what_changes_nothing_is_not(hand_made):
    ann = add(hand_made.db, COMMAND_LINE, ANN, "admin")
    ben = add(hand_made.db, By(ann.key, accounts.viewer_of(ann)), BEN, "viewer")
    change(hand_made.db, HERE, ben.key, "principal", [hand_made.school("0120")])
    change(hand_made.db, HERE, ben.key, "principal", [hand_made.school("0120")])
    end(hand_made.db, HERE, ben.key)
    viewer, principal = {"role": "viewer", "schools": []}, {"role": "principal", "schools": ["0120"]}
    assert noted(hand_made) == [
        ("command line", "added", ann.key, {"now": {"role": "admin", "schools": []}}),
        (ann.key, "added", ben.key, {"now": viewer}),
        ("this computer", "changed", ben.key, {"before": viewer, "now": principal}),
        ("this computer", "ended", ben.key, {"before": principal}),
    ]
    assert "school.example" not in str(noted(hand_made))


@pytest.mark.parametrize("email", ["", "ann", "ann@", "@school.example", "a nn@school.example"])
def test_what_is_no_address_is_refused(office, email):
    with pytest.raises(BadAccount, match="no e-mail address"):
        add(office.db, COMMAND_LINE, email, "viewer")


def test_an_address_in_use_is_refused_and_free_again_when_its_person_was_ended(office):
    add(office.db, COMMAND_LINE, ANN, "admin")
    ben = add(office.db, COMMAND_LINE, BEN, "board")
    with pytest.raises(BadAccount, match="already"):
        add(office.db, COMMAND_LINE, BEN.upper(), "viewer")
    end(office.db, COMMAND_LINE, ben.key)
    assert add(office.db, COMMAND_LINE, BEN, "viewer").key != ben.key


def test_the_last_administrator_stays_until_there_is_another(office):
    ann = add(office.db, COMMAND_LINE, ANN, "admin")
    for attempt in (
        lambda: end(office.db, COMMAND_LINE, ann.key),
        lambda: change(office.db, COMMAND_LINE, ann.key, "staff"),
    ):
        with pytest.raises(BadAccount, match="last administrator"):
            attempt()
    ben = add(office.db, COMMAND_LINE, BEN, "admin")
    end(office.db, By(ben.key, accounts.viewer_of(ben)), ann.key)
    assert noted(office)[-1][:3] == (ben.key, "ended", ann.key)


def test_who_was_ended_is_changed_no_more(office):
    ben = add(office.db, COMMAND_LINE, BEN, "board")
    end(office.db, COMMAND_LINE, ben.key)
    with pytest.raises(BadAccount, match="any more"):
        change(office.db, COMMAND_LINE, ben.key, "viewer")


@pytest.mark.parametrize("role", [role for role in ROLES if role != "admin"])
def test_nobody_but_an_administrator_says_who_sees_what(office, role):
    ben = add(office.db, COMMAND_LINE, BEN, "board")
    by = By(ben.key, Viewer(role, (1,)))
    for attempt in (
        lambda: people(office.db, by),
        lambda: add(office.db, by, ANN, "viewer"),
        lambda: change(office.db, by, ben.key, "admin"),
        lambda: end(office.db, by, ben.key),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert [one.role for one in people(office.db, HERE)] == ["board"]


def test_an_administrator_who_looks_as_the_board_manages_nobody(office):
    with pytest.raises(NotAllowed):
        people(office.db, By("this computer", BOARD))
