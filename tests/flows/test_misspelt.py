"""Schools that a roster or calendar names anew beside those known."""

import pytest

from flows.database import store
from flows.intake.misspelt import closest
from store import lookup
from tests.flows.exports import roster
from tests.flows.office import Office

KNOWN = {
    "Larkspur High": "",
    "0110": "Alder",
    "0120": "Birch",
    "PS 12": "",
    "Lincoln East High": "",
    "N": "North Elementary",
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Larkspur Hihg", "Larkspur High"),
        ("Lrkspur High", "Larkspur High"),
        ("Larkspur High School", "Larkspur High"),
        ("Larkspur Middle", ""),
        ("Aldr", "0110"),
        ("Alderwood", ""),
        ("0111", ""),
        ("PS 13", ""),
        ("Lincoln West High", ""),
        ("South Elementary", ""),
        ("Nort Elementary", "N"),
        ("Nort Elementry", ""),
    ],
)
def test_a_slip_in_one_word_is_close_and_another_word_or_number_is_not(typed, meant):
    assert closest(typed, KNOWN) == meant


def schools(office: Office) -> set[str]:
    with store(office.db).reading() as tx:
        return set(lookup.codes(tx, "school").values())


def enrolled(school: str, first: int = 5000) -> dict[str, str]:
    return {"more": roster([(str(first + number), school, "7", "F") for number in range(3)])}


def test_a_misspelt_school_of_a_roster_is_asked_before_it_becomes_a_new_one(hand_made):
    [waiting] = hand_made.offer(enrolled("Aldr")).waiting
    [need] = waiting.needs
    assert (need.name, need.proposed) == ("school.Aldr", "0110")
    assert "Is it “Alder”?" in need.question
    assert "Aldr" not in schools(hand_made)
    hand_made.done({"school.Aldr": "0110", "mode": "add"}, **enrolled("Aldr"))
    assert "Aldr" not in schools(hand_made)


def test_a_school_that_is_said_to_be_new_is_one(hand_made):
    [batch] = hand_made.done({"school.Aldr": "new"}, **enrolled("Aldr"))
    assert "Aldr" in schools(hand_made)
    assert [each.what for each in batch.problems if each.code == "new_school"] == [
        "No file has named this school before: Aldr."
    ]


def test_a_new_school_like_no_other_is_told_and_loaded(hand_made):
    [batch] = hand_made.done(**enrolled("Quarry Road"))
    assert "No file has named this school before: Quarry Road." in [each.what for each in batch.problems]


def test_the_first_roster_of_all_asks_nothing_of_its_schools(office):
    [batch] = office.done(**enrolled("Alder"))
    assert not [each for each in batch.problems if each.code == "new_school"]
