"""What roles without people see is published in editions; each is held against those before it."""

from datetime import date

import pytest

from flows import making, release, uploads
from flows.database import StoreError, store
from flows.doctor import examine, repair
from flows.figures import figure
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from store import editions
from tests.flows import district
from tests.flows.exports import absences
from tests.flows.office import Office

LATE = {"coverage": "file", "mode": "add"}

pytestmark = pytest.mark.both_engines


def missing(office: Office, students: range) -> None:
    """Load two more days missed by students of Birch, who were there every day: a tenth of the year."""
    days = ("2025-09-08", "2025-09-09")
    late = absences([(str(number), "0120", day) for number in students for day in days])
    office.done(LATE, **{f"late{students.start}": late})


def board(office: Office, key: str = "chronic_absence") -> tuple:
    """Count and n of the district as the board sees it, and since when."""
    whole = figure(office.db, key, BOARD).whole
    assert whole is not None
    return int(whole["count"]), int(whole["n"]), whole["since_day"]


def rows(office: Office) -> dict[str, int]:
    found = office.everything()
    return {name: len(found[name]) for name in ("editions", "released", "decided")}


def publish(office: Office) -> release.Edition:
    return release.publish(office.db, ADMIN, "test")


def today() -> str:
    return release._today().isoformat()


def test_the_first_edition_is_published_by_itself(hand_made):
    assert board(hand_made) == (15, 81, today())
    assert figure(hand_made.db, "chronic_absence", BOARD).edition == (1, today())
    assert figure(hand_made.db, "chronic_absence", ADMIN).edition == (0, "")


def test_later_uploads_are_not_shown_until_the_next_edition(hand_made):
    missing(hand_made, range(2010, 2020))
    assert hand_made.number("chronic_absence")[:2] == (25, 81)
    assert board(hand_made)[:2] == (15, 81)
    assert "edition of" in release.pending(hand_made.db)
    published = publish(hand_made)
    assert (published.number, published.years) == (2, (2025,))
    assert board(hand_made)[:2] == (25, 81)
    assert release.pending(hand_made.db) == ""
    assert publish(hand_made).years == ()


def test_one_pupil_more_does_not_show(hand_made):
    missing(hand_made, range(2010, 2011))
    publish(hand_made)
    assert hand_made.number("chronic_absence")[:2] == (16, 81)
    assert board(hand_made) == (15, 81, today())
    assert figure(hand_made.db, "chronic_absence", BOARD).edition[0] == 2


def test_a_value_is_held_against_every_earlier_edition(hand_made):
    """15, then 25, then 16: one more than the first would tell of one pupil."""
    missing(hand_made, range(2010, 2020))
    publish(hand_made)
    hand_made.undo(hand_made.live()[-1])
    missing(hand_made, range(2010, 2011))
    publish(hand_made)
    assert hand_made.number("chronic_absence")[:2] == (16, 81)
    assert board(hand_made)[:2] == (25, 81)
    hand_made.undo(hand_made.live()[-1])
    publish(hand_made)
    assert board(hand_made)[:2] == (15, 81)


def test_an_edition_is_due_when_a_month_has_begun(hand_made, monkeypatch):
    monkeypatch.setattr(release, "_today", lambda: date(2031, 1, 31))
    publish(hand_made)
    missing(hand_made, range(2010, 2020))
    publish(hand_made)
    hand_made.undo(hand_made.live()[-1])
    assert board(hand_made)[:2] == (25, 81)
    monkeypatch.setattr(release, "_today", lambda: date(2031, 2, 1))
    release.follow(hand_made.db)
    assert board(hand_made)[:2] == (15, 81)


def test_what_was_never_published_is_shown_at_once_and_nothing_else_with_it(office: Office):
    files = district.files()
    survey = files.pop("safety")
    office.done(**files)
    missing(office, range(2010, 2020))
    assert figure(office.db, "favourable", BOARD).whole is None
    office.done(safety=survey)
    assert board(office)[:2] == (15, 81)
    assert figure(office.db, "favourable", BOARD).edition[0] == 2
    assert figure(office.db, "chronic_absence", BOARD).edition[0] == 1


def test_an_edition_is_made_anew_where_files_were_loaded_meanwhile(hand_made, monkeypatch):
    missing(hand_made, range(2010, 2020))
    make, first = making.made, [True]

    def and_meanwhile(*arguments):
        made = make(*arguments)
        if first.pop() if first else False:
            uploads.undo(hand_made.db, hand_made.live()[-1], ADMIN)
        return made

    monkeypatch.setattr(making, "made", and_meanwhile)
    publish(hand_made)
    assert board(hand_made)[:2] == (15, 81)
    assert release.pending(hand_made.db) == ""


def test_an_edition_that_stopped_half_way_shows_nothing_and_leaves_nothing(hand_made, monkeypatch):
    missing(hand_made, range(2010, 2020))
    before = hand_made.everything()

    def full(*_arguments):
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(editions, "switch_on", full)
        with pytest.raises(StoreError):
            publish(hand_made)
    assert board(hand_made)[:2] == (15, 81)
    half = rows(hand_made)
    assert half["released"] > len(before["released"])
    publish(hand_made)
    assert board(hand_made)[:2] == (25, 81)
    assert rows(hand_made)["released"] == len(before["released"])
    with store(hand_made.db).reading() as tx:
        assert editions.last(tx)[0] == 2


def test_counting_from_scratch_leaves_the_editions(hand_made):
    names = ["editions", "on_show", "known", "released", "decided"]
    before = hand_made.rows(names)
    assert hand_made.rebuilt(names) == before
    assert all(before.values())


def test_tables_that_somebody_altered_are_found_and_published_anew(hand_made):
    before = board(hand_made)
    with store(hand_made.db).writing() as tx:
        tx.connection.exec_driver_sql("UPDATE released SET position = position + 1 WHERE indicator = 'reach'")
    wrong = [check for check in examine(hand_made.db, lambda _: None) if not check.ok]
    assert [check.name for check in wrong] == ["editions"]
    assert [problem.where for problem in wrong[0].problems] == ["reach, 2025–26"]
    checks, _ = repair(hand_made.db, lambda _: None, backed_up=True)
    assert all(check.ok for check in checks)
    assert all(check.ok for check in examine(hand_made.db, lambda _: None))
    assert figure(hand_made.db, "reach", BOARD).edition[0] == 2
    assert board(hand_made) == before


@pytest.mark.parametrize("viewer", [BOARD, Viewer("staff"), Viewer("viewer")])
def test_nobody_but_an_administrator_publishes(hand_made, viewer):
    missing(hand_made, range(2010, 2020))
    with pytest.raises(NotAllowed):
        release.publish(hand_made.db, viewer, "test")
    assert board(hand_made)[:2] == (15, 81)
