"""Scales from the load to the figure: what is favourable, whether it holds together, what changed."""

import pytest

from flows.figures import BadSplit, figure
from flows.last_asked import last_asked
from flows.release import publish
from flows.viewer import ADMIN, Viewer
from tests.flows.conftest import MadeOnce
from tests.flows.exports import roster
from tests.flows.office import Office

AGREE = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
ITEMS = ("I belong here", "I am safe here", "I am listened to")
SCALES = {f"item_scale.{item}": "Belonging" for item in ITEMS}
BOARD = Viewer("board")


ANONYMOUS = [("", (1, 1, 1)), ("", (5, 5, 5))]
"""Two more who give no number, and who use the scale to its ends."""


def wave(day: str, said: list[tuple[int, tuple[int, int, int]]]) -> str:
    """A form of students who give their number: person and answers (1 to 5) a line."""
    lines = [",".join(["Timestamp", "Your role", "Student ID", *ITEMS])]
    for at, (person, codes) in enumerate([*said, *ANONYMOUS]):
        words = [AGREE[code - 1] for code in codes]
        lines.append(",".join([f"{day} 16:{at % 60:02}:{at // 60:02}", "Student", f"{person}", *words]))
    return "\n".join(lines) + "\n"


def answers(people: int, rise: int = 0) -> list[tuple[int, tuple[int, int, int]]]:
    """Students from 1001 on; the first half 2 and 3, the others 3 and 4, each ``rise`` higher."""
    return [
        (1001 + at, tuple(2 + rise + at * 2 // people + extra for extra in (0, at % 2, 0)))  # type: ignore[misc]
        for at in range(people)
    ]


def _asked(office: Office) -> None:
    office.done(
        roster=roster([(f"{1001 + at}", "0110", "7", "FM"[at % 2]) for at in range(50)]), answers=None
    )
    office.done(SCALES, fall=wave("2025-10-01", answers(40)))
    office.done(SCALES, spring=wave("2026-04-01", answers(40, 1)[:30]))


@pytest.fixture
def asked(made_once: MadeOnce) -> Office:
    """Fifty students on the roster; forty answered in fall, thirty of them in spring, one step higher."""
    return made_once(_asked)


def test_the_same_students_are_held_together_over_two_surveys(asked):
    rows = figure(asked.db, "S11", ADMIN, by="change").rows.set_index("label")
    # Everybody who answered twice stands one step higher: there is no spread, and so no interval.
    assert rows.loc["Belonging", ["n", "value"]].tolist() == [30, 1.0]
    matched = figure(asked.db, "D12", ADMIN, by="change").rows.set_index("label")
    assert matched.loc["Belonging", ["count", "n"]].tolist() == [30, 40]


def test_who_answered_stands_beside_the_roster(asked):
    heard = figure(asked.db, "E10", ADMIN, by="gender").rows.set_index("grp")
    assert heard.loc["female", ["count", "n", "value"]].tolist() == [20, 25, 0.0]
    answered = figure(asked.db, "D1", ADMIN, by="survey").rows.set_index("label")
    assert answered["count"].dropna().tolist() == [42, 32]


def test_a_scale_is_judged_where_enough_answered_every_question(asked):
    rows = figure(asked.db, "D7", ADMIN, by="scale").rows
    assert sorted(rows.loc[rows["grp"] != "whole", "n"]) == [32, 42]
    assert rows.loc[rows["grp"] != "whole", "value"].notna().all()


def test_favourable_by_scale_is_the_mean_of_its_questions_live_and_in_editions(asked):
    publish(asked.db, ADMIN, "")
    for viewer in (ADMIN, BOARD):
        items = figure(asked.db, "S10", viewer, by="item").rows
        scales = figure(asked.db, "S10", viewer, by="scale").rows
        for source in {code.partition(":")[0] for code in items["grp"] if ":" in code}:
            mine = items[items["grp"].str.startswith(f"{source}:")]
            of_scale = scales[scales["grp"] == f"{source}:Belonging"].iloc[0]
            if mine["hidden"].any():
                assert of_scale["hidden"]
                assert of_scale[["n", "value", "low", "high"]].isna().all()
            else:
                assert of_scale["value"] == pytest.approx(mine["value"].mean())


def test_a_split_that_is_put_together_is_named_among_those_there_are(asked):
    with pytest.raises(BadSplit, match="scale"):
        figure(asked.db, "S10", ADMIN, by="grade")


def test_of_what_two_surveys_asked_the_last_is_found_by_its_days(asked):
    groups = figure(asked.db, "S10", ADMIN, by="scale").rows["grp"].tolist()
    (kept,) = last_asked(asked.db, groups)
    rows = figure(asked.db, "S10", ADMIN, by="scale").rows.set_index("grp")
    assert rows.loc[kept, "n"] == 32


def test_what_is_counted_of_people_is_what_a_rebuild_counts(asked):
    assert asked.rows() == asked.rebuilt()
    *_, spring = asked.live()
    asked.undo(spring)
    assert asked.rows() == asked.rebuilt()
    assert figure(asked.db, "S11", ADMIN, by="change").reason
    asked.done(SCALES, spring=wave("2026-04-01", answers(40, 1)[:20]))
    assert figure(asked.db, "S11", ADMIN, by="change").rows["n"].tolist()[0] == 20
    assert asked.rows() == asked.rebuilt()
    asked.done(roster=roster([(f"{1001 + at}", "0110", "7", "F") for at in range(50)]))
    heard = figure(asked.db, "E10", ADMIN, by="gender").rows.set_index("grp")
    assert heard.loc["female", ["count", "n"]].tolist() == [40, 50]
    assert asked.rows() == asked.rebuilt()


def test_the_board_sees_neither_who_rose_nor_how_many_disagree(asked):
    publish(asked.db, ADMIN, "")
    for key, by in (("S11", "change"), ("S10", "item")):
        columns = set(figure(asked.db, key, BOARD, by=by).rows)
        assert not {"improved", "unchanged", "declined", "against"} & columns
