"""Data quality: rows that say what cannot be."""

import pandas as pd

from metrics.rule_breaks import by_source, count


def told(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["source", "year", "rule", "rule_breaks"])


def amounts(cells: dict, dimension: str) -> dict[tuple[str, str], int]:
    found = pd.DataFrame(cells)
    rows = found[found["dimension"] == dimension]
    return dict(zip(zip(rows["grp"], rows["measure"], strict=True), rows["amount"], strict=True))


BROKEN = (
    (3, 2025, "ends_early", 2),
    (3, 2025, "ends_early", 1),
    (4, 2025, "too_long", 4),
)


def test_each_rule_is_counted_beside_all_rows_that_were_read():
    found = amounts(count(told(*BROKEN), {2025: 500}), "rule")
    assert found == {
        ("ends_early", "rule_breaks"): 3,
        ("ends_early", "rows_checked"): 500,
        ("too_long", "rule_breaks"): 4,
        ("too_long", "rows_checked"): 500,
    }


def test_without_a_break_the_total_is_none_of_all_rows():
    assert amounts(count(told(), {2025: 500}), "whole") == {("whole", "rows_checked"): 500}


def test_nothing_read_is_nothing_at_all():
    assert not len(count(told(), {})["amount"])


def test_one_source_counted_again_with_what_is_counted_of_the_others():
    first = pd.DataFrame(count(told(*BROKEN), {2025: 500}))
    kept = pd.DataFrame(by_source(first[first["dimension"] == "source_rule"]))
    now = pd.concat([kept[kept["source"] != 4], told((4, 2025, "too_long", 1))])
    found = count(now, {2025: 510}, of=[4])
    assert amounts(found, "rule")["too_long", "rule_breaks"] == 1
    assert amounts(found, "rule")["ends_early", "rule_breaks"] == 3
    assert amounts(found, "source_rule") == {("4:too_long", "rule_breaks"): 1}
