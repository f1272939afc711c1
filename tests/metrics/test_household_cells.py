"""Households of which somebody came, and that were helped; expected values by hand."""

import numpy as np
import pandas as pd

from metrics.grouped import tall
from metrics.household_cells import CAME, HELPED, count, of_rows
from tables.codes import GROUP_DIMENSIONS

CEDAR, ELM, HOME = 11, 12, 1
DISTRICT_OF = {CEDAR: HOME, ELM: HOME}


def student(person: int, grade: str, place: int = CEDAR) -> dict:
    return {"place": place, "person": person, "grade": grade, **dict.fromkeys(GROUP_DIMENSIONS, "")}


def cells(*students: dict, came=(), helped=(), homes=None) -> dict[tuple, tuple[int, int]]:
    """Place, dimension and group with the households of which it is told, and those of which it is so."""
    rows = pd.DataFrame(list(students))
    of = of_rows([{str(name): rows[name].to_numpy() for name in rows}], homes or {})
    done = {CAME: set(came), HELPED: set(helped)}
    found = pd.DataFrame(tall(count(of, 2025, done, DISTRICT_OF)))
    sums = found.set_index(["place", "dimension", "grp", "measure"])["amount"].to_dict()
    return {
        (key[0], *key[1:3], told): (amount, sums[*key[:3], so])
        for key, amount in sums.items()
        for told, so in (CAME, HELPED)
        if key[3] == told
    }


FOUR = (student(1, "1"), student(2, "1"), student(3, "2"), student(4, "2"))


def test_each_student_is_a_household_where_none_is_told():
    found = cells(*FOUR, came=(1, 9))
    assert found[CEDAR, "whole", "whole", CAME[0]] == (4, 1)
    assert [found[CEDAR, "grade", grade, CAME[0]] for grade in "12"] == [(2, 1), (2, 0)]
    assert (CEDAR, "whole", "whole", HELPED[0]) not in found


def test_brothers_and_sisters_of_a_household_count_once_and_in_the_grade_of_each():
    # Households: A (students 1 and 3), student 2, B. A came for all.
    found = cells(*FOUR, came=(1,), homes={1: "A", 3: "A", 4: "B"})
    assert found[CEDAR, "whole", "whole", CAME[0]] == (3, 1)
    assert [found[CEDAR, "grade", grade, CAME[0]] for grade in "12"] == [(2, 1), (2, 1)]
    assert found[CEDAR, "gender", "", CAME[0]] == (3, 1)


def test_a_household_of_two_schools_counts_in_both_and_once_in_the_district():
    found = cells(*FOUR[:2], student(3, "2", ELM), student(4, "2", ELM), came=(1, 4), homes={1: "A", 3: "A"})
    assert found[CEDAR, "whole", "whole", CAME[0]] == (2, 1)
    # Nobody came for student 3: at Elm it is student 4 alone.
    assert found[ELM, "whole", "whole", CAME[0]] == (2, 1)
    assert found[HOME, "whole", "whole", CAME[0]] == (3, 2)


def test_a_student_of_two_schools_counts_once_in_the_district_in_the_grade_there():
    moved = (student(5, "1"), student(5, "2", ELM), student(5, "2", HOME))
    found = cells(*FOUR[:1], *moved, student(6, "2", ELM), came=(1, 6))
    assert found[HOME, "whole", "whole", CAME[0]] == (3, 2)
    assert [found[HOME, "grade", grade, CAME[0]] for grade in "12"] == [(1, 1), (2, 1)]


def test_schools_where_nothing_is_told_of_any_family_count_nowhere():
    found = cells(*FOUR[:2], student(3, "2", ELM), helped=(1,))
    assert found[CEDAR, "whole", "whole", HELPED[0]] == (2, 1)
    assert found[HOME, "whole", "whole", HELPED[0]] == (2, 1)
    assert not [key for key in found if key[0] == ELM or key[3] == CAME[0]]


def test_rows_in_portions_are_the_same_as_all_at_once():
    rows = pd.DataFrame([student(1, "2"), student(2, "1"), student(3, "2", ELM)])
    whole = [{str(name): rows[name].to_numpy() for name in rows}]
    parts = [{name: values[at : at + 1] for name, values in whole[0].items()} for at in range(3)]
    one, other = (of_rows(each, {1: "A", 3: "A"}) for each in (whole, parts))
    assert one.home.tolist() == other.home.tolist() == [0, -3, 0]
    for by, codes in one.codes.items():
        assert np.array_equal(codes, other.codes[by])
        assert one.names[by].tolist() == other.names[by].tolist()
