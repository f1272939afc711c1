"""A student under an old and a new id is one as long as the crosswalk is in use.

There are twenty school days; the roster lists the new id.
"""

import pytest

from flows.doctor import examine
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, signin, weekdays
from tests.flows.office import Office
from tests.proofs import left_but

DAYS = weekdays("2025-09-01", 4)
PEOPLE = [(f"N{number}", "0110", "7", "F") for number in range(1, 12)]
CAME = [("O1", ["X", "A", "A"]), ("N3", ["A", "A", "A"])]
CROSSWALK = "Old Student ID,New Student ID\nO1,N1\n"


def _before(office: Office) -> None:
    marks = [("O1", "0110", day) for day in DAYS[:2]] + [("N2", "0110", DAYS[-1])]
    office.done(
        calendar=calendar(["0110"], DAYS),
        roster=roster(PEOPLE),
        marks=absences(marks),
        chess=signin("Chess", "Knights", "0110", DAYS[:3], CAME),
    )


@pytest.fixture
def before(made_once: MadeOnce) -> Office:
    """Eleven students by new ids; two absences of the first, and what he came to, by his old id."""
    return made_once(_before)


def test_what_was_said_of_the_old_id_counts_for_the_new_one(before: Office):
    assert before.number("chronic_absence")[:2] == (0, 11)
    assert before.number("reach")[:2] == (0, 11)
    (batch,) = before.done(crosswalk=CROSSWALK)
    assert (batch.format, batch.new) == ("crosswalk", 1)
    # Two of twenty days are a tenth.
    assert before.number("chronic_absence")[:2] == (1, 11)
    assert before.number("reach")[:2] == (1, 11)
    assert {move["indicator"] for move in batch.moved} >= {"chronic_absence", "reach"}


def test_the_crosswalk_is_taken_back_exactly(before: Office):
    rows = before.rows()
    (batch,) = before.done(crosswalk=CROSSWALK)
    changed = before.rows()
    assert changed != rows
    assert changed == before.rebuilt()
    before.undo(batch.batch)
    assert before.rows() == rows


def files(old: str) -> list[dict[str, str]]:
    """Two loads; in the second the student is on the roster of another school, too."""
    marks = [(old, "0110", day) for day in DAYS[:2]] + [("N2", "0110", DAYS[-1])]
    there = [("B1", "0120", DAYS[0]), (old, "0120", DAYS[3]), ("B1", "0120", DAYS[-1])]
    came = [(old, ["X", "A", "A"]), ("N3", ["A", "A", "A"])]
    first = {
        "calendar": calendar(["0110"], DAYS),
        "roster": roster(PEOPLE),
        "marks": absences(marks),
        "chess": signin("Chess", "Knights", "0110", DAYS[:3], came),
    }
    return [
        first,
        {
            "calendar": calendar(["0120"], DAYS),
            "roster": roster([(old, "0120", "7", "F"), ("B1", "0120", "7", "F")]),
            "marks": absences(there),
        },
    ]


@pytest.mark.parametrize("when", left_but([1], [0, 1, 2]))
def test_figures_are_those_of_files_that_only_know_the_new_id(office: Office, open_copy, migrated, when):
    other = open_copy(migrated)
    for number, (mine, theirs) in enumerate(zip(files("O1"), files("N1"), strict=True)):
        if number == when:
            office.done(crosswalk=CROSSWALK)
        office.done(**mine)
        other.done(**theirs)
    if when == 2:
        office.done(crosswalk=CROSSWALK)
    for key in ("chronic_absence", "reach", "average_daily_attendance"):
        for place in ("", "0110", "0120"):
            where = {"school": office.school(place)} if place else {}
            there = {"school": other.school(place)} if place else {}
            assert repr(office.number(key, **where)) == repr(other.number(key, **there))
    assert office.number("chronic_absence")[1] == 12  # eleven of Alder and B1
    assert office.rows() == office.rebuilt()


def test_a_later_day_of_the_old_id_counts_too(before: Office):
    before.done(crosswalk=CROSSWALK)
    marks = [("O1", "0110", day) for day in DAYS[:4]] + [("N2", "0110", DAYS[-1])]
    before.done(marks=absences(marks))
    assert before.rows() == before.rebuilt()
    assert before.number("chronic_absence")[:2] == (1, 11)


def test_ids_replaced_twice_lead_to_the_last(before: Office):
    before.done(crosswalk="Previous ID,Current ID\nO0,O1\nO1,N1\n")
    before.done(marks=absences([("O0", "0110", day) for day in DAYS[:2]] + [("N2", "0110", DAYS[-1])]))
    assert before.number("chronic_absence")[:2] == (1, 11)


def test_everything_kept_is_as_it_should_be(before: Office):
    before.done(crosswalk=CROSSWALK)
    assert [check.name for check in examine(before.db, lambda _: None) if not check.ok] == []
