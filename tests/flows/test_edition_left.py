"""Rows of groups in which nobody is left stay withheld as long as they guard another."""

import numpy as np

from flows.edition_left import withheld_still

HIDDEN, SHOWN = '{"n": null, "hidden": true}', '{"n": 40, "hidden": false}'


def now(*rows: tuple[int, str, str, bool]) -> dict[str, np.ndarray]:
    """Rows of reach: place, dimension, group, whether it is hidden."""
    place, dimension, grp, hidden = zip(*rows, strict=True)
    words = {"indicator": ["reach"] * len(rows), "dimension": dimension, "grp": grp}
    told = {name: np.array(values, dtype=object) for name, values in words.items()}
    return {"year": np.full(len(rows), 2025), "place": np.array(place), "hidden": np.array(hidden)} | told


def listed(before: dict, rows: dict[str, np.ndarray]) -> list[tuple]:
    found = withheld_still(before, rows, 2025, 7)
    if found is None:
        return []
    names = ("edition", "year", "place", "indicator", "dimension", "grp", "position", "since", "frame")
    return list(zip(*(found[name].tolist() for name in names), strict=True))


GENDER = [(3, "gender", "female", False), (3, "gender", "male", True), (3, "gender", "whole", True)]


def test_a_withheld_row_stays_last_in_its_table():
    before = {(3, "reach", "gender", ""): (0, HIDDEN), (3, "reach", "gender", "male"): (0, HIDDEN)}
    assert listed(before, now(*GENDER)) == [(7, 2025, 3, "reach", "gender", "", 3, 0, HIDDEN)]


def test_a_band_stays_with_its_edition():
    assert listed({(3, "reach", "gender", ""): (2, HIDDEN)}, now(*GENDER))[0][-2:] == (2, HIDDEN)


def test_two_of_a_table_stand_one_after_the_other():
    before = {(3, "reach", "gender", group): (0, HIDDEN) for group in ("x", "nonbinary")}
    assert [row[5:7] for row in listed(before, now(*GENDER))] == [("nonbinary", 3), ("x", 4)]


def test_it_goes_where_its_table_withholds_nothing_any_more():
    rows = now((3, "gender", "female", False), (3, "gender", "whole", False), (3, "grade", "1", True))
    assert listed({(3, "reach", "gender", ""): (0, HIDDEN)}, rows) == []


def test_a_group_that_was_shown_goes():
    assert listed({(3, "reach", "gender", ""): (1, SHOWN)}, now(*GENDER)) == []


def test_groups_that_add_up_to_nothing_go():
    rows = now((3, "activity", "12", True), (3, "activity", "whole", False))
    assert listed({(3, "reach", "activity", "11"): (0, HIDDEN)}, rows) == []


def test_withheld_rows_of_a_school_without_students_stay():
    before = {(4, "reach", "whole", "whole"): (0, HIDDEN), (4, "reach", "gender", "male"): (1, SHOWN)}
    assert [row[2:6] for row in listed(before, now(*GENDER))] == [(4, "reach", "whole", "whole")]
