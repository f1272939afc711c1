"""Pins are somebody's own: kept, listed and taken back by them alone, at most twelve."""

import pytest

from flows import pins
from flows.accounts import HERE, By
from flows.pins import LONGEST, MOST, BadPin
from flows.viewer import BOARD, Viewer
from tests.databases import rows

pytestmark = pytest.mark.both_engines

PAT = By("pat", Viewer("principal", (7,)))
CHOICES = {"school": 7, "year": 2025, "group": "gender"}


def titles(db: str, by: By) -> list[str]:
    return [one.title for one in pins.listed(db, by)]


def test_a_pin_keeps_view_choices_and_title_until_it_is_taken_back(office):
    made = pins.add(office.db, PAT, "equity", CHOICES, "  Girls  and boys ")
    (kept,) = pins.listed(office.db, PAT)
    assert kept == made
    assert (kept.view, kept.choices, kept.title) == ("equity", CHOICES, "Girls and boys")
    pins.take_back(office.db, PAT, made.key)
    assert titles(office.db, PAT) == []
    assert rows(office.db, ["pins"]) == {"pins": []}


def test_pins_are_those_of_the_person_alone(office):
    made = pins.add(office.db, PAT, "equity", CHOICES, "Mine")
    pins.add(office.db, HERE, "equity", CHOICES, "This computer's")
    assert titles(office.db, PAT) == ["Mine"]
    assert titles(office.db, By("bo", BOARD)) == []
    with pytest.raises(BadPin, match="not there"):
        pins.take_back(office.db, HERE, made.key)
    assert titles(office.db, PAT) == ["Mine"]


def test_the_same_view_with_other_choices_is_another_pin(office):
    pins.add(office.db, PAT, "equity", CHOICES, "One")
    pins.add(office.db, PAT, "equity", CHOICES | {"year": 2024}, "Two")
    pins.add(office.db, PAT, "impact", CHOICES, "Three")
    with pytest.raises(BadPin, match="pinned already, as “One”"):
        pins.add(office.db, PAT, "equity", dict(reversed(CHOICES.items())), "Again")
    assert sorted(titles(office.db, PAT)) == ["One", "Three", "Two"]


def test_there_is_room_for_twelve(office):
    for number in range(MOST):
        pins.add(office.db, PAT, "equity", {"year": number}, f"Pin {number}")
    with pytest.raises(BadPin, match="12 pins"):
        pins.add(office.db, PAT, "equity", {"year": MOST}, "One more")
    assert len(titles(office.db, PAT)) == MOST
    pins.add(office.db, HERE, "equity", {"year": MOST}, "Somebody else has room")


@pytest.mark.parametrize(
    ("title", "why"), [(" ", "title"), ("", "title"), ("x" * (LONGEST + 1), "at most 80")]
)
def test_what_is_wrong_with_a_title_is_said(office, title, why):
    with pytest.raises(BadPin, match=why):
        pins.add(office.db, PAT, "equity", {}, title)
    assert titles(office.db, PAT) == []


def test_the_longest_title_and_any_letter_are_kept(office):
    title = "é“<b>$日" + "x" * (LONGEST - 7)
    pins.add(office.db, PAT, "students", {"list": "Absent; DROP TABLE pins"}, title)
    assert pins.listed(office.db, PAT)[0].title == title
    assert pins.listed(office.db, PAT)[0].choices == {"list": "Absent; DROP TABLE pins"}


def test_without_a_database_there_is_none(tmp_path):
    assert pins.listed(f"sqlite:///{tmp_path / 'none.db'}", PAT) == []
