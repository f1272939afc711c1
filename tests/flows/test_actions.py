"""Next steps are decided, changed and closed by those who work with a school; each change is noted."""

from dataclasses import replace
from datetime import date

import pytest

from flows import accounts, actions
from flows.accounts import COMMAND_LINE, HERE, By
from flows.actions import BadAction, Draft
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tables import HOME_DISTRICT

pytestmark = pytest.mark.both_engines

CALL = Draft("Call the 14 families", HERE.key, "", "2026-03-02")
FINDING = ("chronic_absence", "grade", 2025)


@pytest.fixture
def alder(hand_made) -> int:
    return hand_made.school("0110")


@pytest.fixture
def birch(hand_made) -> int:
    return hand_made.school("0120")


def as_(role, *schools: int) -> By:
    return By("somebody", Viewer(role, schools))


def texts(office, by: By) -> list[str]:
    return [one.text for one in actions.listed(office.db, by)]


def test_an_action_stands_until_it_is_closed_with_what_came_of_it(hand_made, alder):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    (shown,) = actions.listed(hand_made.db, HERE)
    assert (shown.text, shown.status, shown.mine, shown.owner) == (CALL.text, "open", True, "This computer")
    assert (shown.indicator, shown.dimension, shown.place) == ("chronic_absence", "grade", alder)
    actions.close(hand_made.db, HERE, made.key, 1, "done", " Nine   families came. ")
    (shown,) = actions.listed(hand_made.db, HERE)
    assert (shown.status, shown.action.outcome) == ("done", "Nine families came.")
    actions.reopen(hand_made.db, HERE, made.key, 2)
    assert actions.listed(hand_made.db, HERE)[0].status == "open"


def test_every_change_is_noted_with_who_and_what_was_before(hand_made, alder):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    principal = as_("principal", alder)
    actions.change(hand_made.db, principal, made.key, 1, replace(CALL, due="2026-04-01"))
    actions.change(hand_made.db, principal, made.key, 2, replace(CALL, due="2026-04-01"))
    actions.close(hand_made.db, principal, made.key, 2, "dropped", "The school closed.")
    told = [
        (one.version, one.what, who, one.before) for one, who in actions.history(hand_made.db, HERE, made.key)
    ]
    assert told == [
        (1, "decided", "This computer", {}),
        (2, "changed", "somebody", {"due": "2026-03-02"}),
        (3, "dropped", "somebody", {"status": "open", "outcome": ""}),
    ]


def test_two_who_write_at_once_do_not_overwrite_each_other(hand_made, alder):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    actions.change(hand_made.db, HERE, made.key, 1, replace(CALL, text="Visit the families"))
    with pytest.raises(BadAction, match="Somebody else changed this"):
        actions.close(hand_made.db, HERE, made.key, 1, "done", "They came.")
    assert texts(hand_made, HERE) == ["Visit the families"]


@pytest.mark.parametrize(("today", "late"), [("2026-03-01", 0), ("2026-03-02", 0), ("2026-03-03", 1)])
def test_an_open_action_is_overdue_from_the_day_after(hand_made, alder, today, late):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    (shown,) = actions.listed(hand_made.db, HERE)
    assert shown.days_overdue(date.fromisoformat(today)) == late
    actions.close(hand_made.db, HERE, made.key, 1, "done", "They came.")
    assert actions.listed(hand_made.db, HERE)[0].days_overdue(date(2027, 1, 1)) == 0


def test_an_action_is_seen_by_who_works_with_its_school_alone(hand_made, alder, birch):
    at_alder = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    of_all = actions.add(hand_made.db, HERE, HOME_DISTRICT, *FINDING, replace(CALL, text="District"))
    for by in (HERE, as_("staff")):
        assert sorted(texts(hand_made, by)) == [CALL.text, "District"]
    for by in (as_("principal", alder), as_("staff", alder)):
        assert texts(hand_made, by) == [CALL.text]
    others = [as_("principal", birch), as_("staff", birch), By("b", BOARD), as_("board", alder)]
    others += [as_("partner", alder), as_("viewer", alder)]
    for by in others:
        assert texts(hand_made, by) == []
        for made in (at_alder, of_all):
            for act in (
                lambda by=by, made=made: actions.change(hand_made.db, by, made.key, 1, CALL),
                lambda by=by, made=made: actions.close(hand_made.db, by, made.key, 1, "done", "x"),
                lambda by=by, made=made: actions.reopen(hand_made.db, by, made.key, 1),
                lambda by=by, made=made: actions.history(hand_made.db, by, made.key),
            ):
                with pytest.raises(NotAllowed, match="no such action"):
                    act()
        with pytest.raises(NotAllowed):
            actions.add(hand_made.db, by, alder, *FINDING, CALL)
        with pytest.raises(NotAllowed):
            actions.owners(hand_made.db, by, alder)
    with pytest.raises(NotAllowed):
        actions.add(hand_made.db, as_("principal", alder), HOME_DISTRICT, *FINDING, CALL)


def test_a_key_that_is_nobodys_is_told_as_one_of_another_school(hand_made, alder, birch):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    told = []
    for key in (made.key, "0" * 16, "' OR 1=1 --"):
        with pytest.raises(NotAllowed) as refused:
            actions.history(hand_made.db, as_("principal", birch), key)
        told.append(str(refused.value))
    assert len(set(told)) == 1


def test_the_board_sees_of_a_shared_action_the_text_the_role_the_day_and_the_state(hand_made, alder):
    ann = accounts.add(hand_made.db, COMMAND_LINE, "ann@school.example", "principal", [alder])
    shared = Draft("Call the families of those who miss much", ann.key, "", "2026-03-02", shared=True)
    actions.add(hand_made.db, HERE, alder, *FINDING, shared)
    (shown,) = actions.listed(hand_made.db, By("b", BOARD))
    assert (shown.owner, shown.due, shown.status, shown.action, shown.mine) == (
        *("Principal", "2026-03-02", "open"),
        *(None, False),
    )
    assert "ann" not in str(shown)
    actions.add(
        hand_made.db, HERE, alder, *FINDING, replace(shared, owner="", owner_name="Coach Lee", text="Ask")
    )
    assert {one.owner for one in actions.listed(hand_made.db, By("b", BOARD))} == {
        "Principal",
        "Somebody at work there",
    }
    for role in ("partner", "viewer"):
        assert texts(hand_made, as_(role)) == []


def test_the_board_of_one_school_sees_nothing_of_another(hand_made, alder, birch):
    actions.add(hand_made.db, HERE, alder, *FINDING, replace(CALL, text="Call them", shared=True))
    assert texts(hand_made, as_("board", alder)) == ["Call them"]
    assert texts(hand_made, as_("board", birch)) == []


def test_a_figure_in_a_shared_text_is_refused(hand_made, alder):
    """The board's edition may hide the very number that the text would tell."""
    with pytest.raises(BadAction, match="without figures"):
        actions.add(hand_made.db, HERE, alder, *FINDING, replace(CALL, shared=True))
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    with pytest.raises(BadAction, match="without figures"):
        actions.change(hand_made.db, HERE, made.key, 1, replace(CALL, shared=True))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"text": "  "}, "what is to be done"),
        ({"text": "x" * 501}, "at most 500"),
        ({"owner": "", "owner_name": " "}, "who does it"),
        ({"owner": "nobody"}, "does not work with this school"),
        ({"due": "tomorrow"}, "no day"),
        ({"due": ""}, "no day"),
    ],
)
def test_what_is_missing_is_said(hand_made, alder, wrong, why):
    with pytest.raises(BadAction, match=why):
        actions.add(hand_made.db, HERE, alder, *FINDING, replace(CALL, **wrong))
    assert texts(hand_made, HERE) == []


@pytest.mark.parametrize("finding", [("no_such", ""), ("chronic_absence", "star_sign")])
def test_a_finding_that_is_none_takes_no_action(hand_made, alder, finding):
    with pytest.raises(BadAction, match="no such finding"):
        actions.add(hand_made.db, HERE, alder, *finding, 2025, CALL)


def test_closing_needs_a_sentence_and_a_state(hand_made, alder):
    made = actions.add(hand_made.db, HERE, alder, *FINDING, CALL)
    with pytest.raises(BadAction, match="what came of it"):
        actions.close(hand_made.db, HERE, made.key, 1, "done", " ")
    with pytest.raises(BadAction, match="done, dropped"):
        actions.close(hand_made.db, HERE, made.key, 1, "open", "x")


def test_owners_are_those_who_see_the_students_of_the_school(hand_made, alder, birch):
    for name, role, schools in (
        ("ann", "admin", []),
        ("pat", "principal", [alder]),
        ("sam", "staff", [birch]),
        ("bo", "board", []),
    ):
        accounts.add(hand_made.db, COMMAND_LINE, f"{name}@school.example", role, schools)
    gone = accounts.add(hand_made.db, COMMAND_LINE, "gone@school.example", "staff", [alder])
    accounts.end(hand_made.db, COMMAND_LINE, gone.key)
    found = actions.owners(hand_made.db, HERE, alder)
    assert list(found.values()) == ["This computer", "ann@school.example", "pat@school.example"]


def test_an_owner_whose_account_has_ended_may_stay_when_something_else_is_changed(hand_made, alder):
    pat = accounts.add(hand_made.db, COMMAND_LINE, "pat@school.example", "principal", [alder])
    draft = replace(CALL, owner=pat.key)
    made = actions.add(hand_made.db, HERE, alder, *FINDING, draft)
    accounts.end(hand_made.db, COMMAND_LINE, pat.key)
    actions.change(hand_made.db, HERE, made.key, 1, replace(draft, due="2026-05-01"))
    assert actions.listed(hand_made.db, HERE)[0].owner == "pat@school.example"


def test_what_is_due_first_comes_first(hand_made, alder):
    for day in ("2026-05-01", "2026-03-01", "2026-04-01"):
        actions.add(hand_made.db, HERE, alder, *FINDING, replace(CALL, due=day))
    assert [one.due[5:7] for one in actions.listed(hand_made.db, HERE)] == ["03", "04", "05"]


def test_without_a_database_there_is_none(tmp_path):
    assert actions.listed(f"sqlite:///{tmp_path / 'none.db'}", By("x", ADMIN)) == []
