"""The grey line over the overview: what one looks at, and how far the data reach."""

import re

from flows import database, home
from flows.intake import File, check, load
from tests.flows.exports import roster
from tests.pages.seen import Seen
from tests.pages.viewers import called


def students(seen: Seen) -> set[str]:
    """All numbers of students the page tells outside a sentence: of the grey line and of the evidence."""
    return set(re.findall(r"(?:· |gray\[)([\d,]+) students", seen.words))


def test_the_students_are_those_of_the_chosen_year(sample):
    """An earlier year stood under the number of students of the latest."""
    latest, earlier = (students(sample("overview", **year)) for year in ({}, {"year": "2024–25"}))
    assert len(latest) == len(earlier) == 1
    assert latest != earlier


def test_a_withheld_number_of_students_is_not_on_a_board_members_page(empty):
    """The line read the count itself, past the release that withholds it."""
    home.prepare()
    text = roster([(str(number), "0110", "7", "F") for number in range(6)])
    file = File("roster.csv", text.encode())
    database.ready(home.own())
    load(home.own(), [(file, check(file))], who="test")
    assert "6 students" in empty("overview", show_as=called("admin")).words
    assert not students(empty("overview", show_as=called("board")))
