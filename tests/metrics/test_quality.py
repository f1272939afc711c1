"""Data quality: rows read, accepted, with an id and matched."""

import pandas as pd

from metrics.quality import by_source, count


def batches(*rows: tuple) -> pd.DataFrame:
    names = ["source", "year", "rows_read", "rows_accepted", "rows_with_id", "rows_matched"]
    return pd.DataFrame(list(rows), columns=names)


def amount(cells: dict, grp: str, measure: str, year: int = 2025) -> int:
    found = pd.DataFrame(cells)
    rows = found[found["dimension"] != "source_ends"]
    rows = rows[(rows["grp"] == grp) & (rows["measure"] == measure) & (rows["year"] == year)]
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
    assert set(found["dimension"]) == {"whole", "source", "source_ends"}


def ends(cells: dict, measure: str) -> list[tuple[str, int]]:
    found = pd.DataFrame(cells)
    rows = found[(found["dimension"] == "source_ends") & (found["measure"] == measure)]
    return list(zip(rows["grp"], rows["amount"], strict=True))


def test_the_lowest_twenty_sources_and_the_highest_stand_apart():
    # Source n reads 100 rows and takes n of them; of every other one n rows have an id.
    found = count(batches(*((n, 2025, 100, n, 100 * (n % 2), n * (n % 2)) for n in range(1, 51))))
    lowest = sorted(str(n) for n in (*range(1, 21), 50))
    assert [grp for grp, _ in ends(found, "rows_read")] == lowest
    assert dict(ends(found, "rows_accepted"))["50"] == 50
    assert [int(grp) for grp, _ in ends(found, "rows_matched")] == [
        *(1, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 3, 31, 33, 35, 37, 39, 49, 5, 7, 9)
    ]


def test_few_sources_are_all_at_the_ends_but_those_without_rows():
    found = count(batches((3, 2025, 10, 9, 0, 0), (4, 2025, 10, 10, 4, 4), (5, 2025, 0, 0, 0, 0)))
    assert ends(found, "rows_read") == [("3", 10), ("4", 10)]
    assert ends(found, "rows_with_id") == [("4", 4)]


def test_a_blank_count_is_none_of_it():
    assert amount(count(batches((3, 2025, 10, 9, None, None))), "3", "rows_with_id") == 0


def test_repeated_rows_are_counted_where_they_are_told():
    told = batches((3, 2025, 10, 9, 0, 0), (3, 2025, 5, 3, 0, 0)).assign(rows_repeated=[1, 2])
    assert amount(count(told), "3", "rows_repeated") == 3


def test_the_frame_given_stays_as_it_was():
    given = batches((3, 2025, 10, 9, None, None))
    before = given.copy(deep=True)
    count(given)
    pd.testing.assert_frame_equal(given, before)


def test_no_batches_give_no_cells():
    found = pd.DataFrame(count(batches()))
    assert found.empty


def test_sources_counted_before_are_counted_with_others_from_their_cells():
    before = [(3, 2025, 10, 9, 4, 4), (4, 2025, 10, 10, 0, 0)]
    cells = pd.DataFrame(count(batches(*before)))
    kept = by_source(cells[(cells["dimension"] == "source") & (cells["grp"] == "3")])
    now = batches((4, 2025, 30, 12, 20, 5))
    found = count({name: [*kept[name], *now[name]] for name in now}, of=[4])
    assert amount(found, "4", "rows_read") == 30
    rows = pd.DataFrame(found)
    assert rows.loc[rows["dimension"] == "source", "grp"].unique().tolist() == ["4"]
    whole = rows[rows["dimension"] == "whole"].set_index("measure")["amount"]
    assert whole.to_dict() == {
        "rows_read": 40,
        "rows_accepted": 21,
        "rows_with_id": 24,
        "rows_matched": 9,
        "rows_repeated": 0,
    }
    ends = rows[(rows["dimension"] == "source_ends") & (rows["measure"] == "rows_accepted")]
    assert dict(zip(ends["grp"], ends["amount"], strict=True)) == {"3": 9, "4": 12}
