"""Data quality: rows read, accepted, with an id and matched."""

import pandas as pd

from metrics.quality import count


def batches(*rows: tuple) -> pd.DataFrame:
    names = ["source", "year", "rows_read", "rows_accepted", "rows_with_id", "rows_matched"]
    return pd.DataFrame(list(rows), columns=names)


def amount(cells: dict, grp: str, measure: str, year: int = 2025) -> int:
    found = pd.DataFrame(cells)
    rows = found[(found["grp"] == grp) & (found["measure"] == measure) & (found["year"] == year)]
    return rows["amount"].item()


def test_batches_add_up_by_source_and_year():
    found = count(
        batches((3, 2025, 10, 9, 9, 8), (3, 2025, 5, 5, 5, 5), (4, 2025, 7, 6, 0, 0), (4, 2024, 1, 1, 1, 1))
    )
    assert amount(found, "3", "rows_read") == 15
    assert amount(found, "3", "rows_matched") == 13
    assert amount(found, "4", "rows_accepted") == 6
    assert amount(found, "whole", "rows_read") == 22
    assert amount(found, "whole", "rows_read", 2024) == 1
    assert set(found["place"]) == {1}
    assert set(found["dimension"]) == {"whole", "source"}


def test_a_blank_count_is_none_of_it():
    assert amount(count(batches((3, 2025, 10, 9, None, None))), "3", "rows_with_id") == 0


def test_the_frame_given_stays_as_it_was():
    given = batches((3, 2025, 10, 9, None, None))
    before = given.copy(deep=True)
    count(given)
    pd.testing.assert_frame_equal(given, before)


def test_no_batches_give_no_cells():
    found = pd.DataFrame(count(batches()))
    assert found.empty
