"""The overview tells what changed since the reader last looked."""

from datetime import UTC, datetime

from flows import since
from flows.accounts import HERE
from flows.viewer import ADMIN
from pages.parts import data
from tables import HOME_DISTRICT
from tests.pages.seen import open_view

ASKED = "What changed since I last looked?"


def before(db: str, **changed: object) -> None:
    """A visit on 13 November 2026, when other things were told."""
    fresh = data.fresh(db, ADMIN)
    now = {
        "year": fresh.years[0],
        "attendance_to": fresh.attendance_to,
        "surveys_to": fresh.surveys_to,
        "values": {},
        "edition": 0,
        "files": data.files(db, fresh.version, ADMIN).live,
    }
    at = datetime(2026, 11, 13, 8, tzinfo=UTC)
    since.looked(db, HERE.key, HOME_DISTRICT, now | changed, at)


def test_a_first_visit_has_no_news(own):
    found = open_view("overview")
    assert ASKED not in found.words
    assert "Nothing has changed" not in found.words
    assert "At your next visit it is told here what has changed." in found.words


def test_nothing_new_is_said_in_a_line(own):
    before(own)
    found = open_view("overview")
    assert "Nothing has changed since you last looked, Fri 13 Nov 2026." in found.words
    assert ASKED not in found.words


def test_what_was_loaded_and_which_numbers_moved_is_told(own):
    files = data.files(own, data.fresh(own, ADMIN).version, ADMIN).live
    before(own, attendance_to="2025-01-10", files=files - 2, values={"reach": [0.25, 2_000.0]})
    found = open_view("overview")
    assert ASKED in found.words
    assert "it was Fri 10 Jan 2025." in found.words
    assert "2 more files are in use." in found.words
    assert "; it was 25% (2,000)." in found.words
    assert "You last looked Fri 13 Nov 2026." in found.words


def test_who_looks_as_somebody_else_has_no_news(own):
    before(own, attendance_to="2025-01-10")
    assert ASKED not in open_view("overview", show_as="Board member").words
