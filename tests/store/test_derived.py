import pandas as pd
import pytest

from store import derived

pytestmark = pytest.mark.both_engines


def cells(*rows):
    return pd.DataFrame(rows, columns=["year", "place", "dimension", "grp", "measure", "amount"])


def test_rows_take_the_place_of_those_that_meet_the_filter(store):
    old = cells((2024, 1, "whole", "whole", "students", 5), (2025, 1, "gender", "", "students", 2))
    new = cells((2025, 1, "gender", "female", "students", 9_000_000_000_000))
    with store.writing() as tx:
        derived.replace(tx, "cells", {}, old)
        derived.replace(tx, "cells", {"year": [2025], "place": 1}, new)
        assert derived.read(tx, "cells")[["year", "grp", "amount"]].to_numpy().tolist() == [
            [2024, "whole", 5],
            [2025, "female", 9_000_000_000_000],
        ]
        assert derived.read(tx, "cells", year=2024, dimension=["whole"])["amount"].tolist() == [5]
        derived.replace(tx, "cells", {"year": 2024}, new.iloc[:0])
        assert derived.read(tx, "cells")["year"].tolist() == [2025]


def test_the_data_version_grows_by_one(store):
    with store.writing() as tx:
        assert [derived.version(tx), derived.bump(tx), derived.bump(tx), derived.version(tx)] == [0, 1, 2, 2]


def test_a_setting_is_changed_for_all_or_for_some(store):
    with store.writing() as tx:
        derived.set_setting(tx, "hide_below", "10", source="board, 12 May")
        derived.set_setting(tx, "hide_below", "5", "staff")
        derived.set_setting(tx, "hide_below", "15")
        assert derived.settings(tx) == {"hide_below": "15", "hide_below.staff": "5"}


def test_the_cells_of_a_place_are_read_as_they_were_counted(store):
    rows = [
        (2024, 1, "whole", "whole", "students", 5),
        (2024, 1, "scale_item", "3:Trust\x1f3:q1|", "valid", 0),
        (2025, 1, "gender", "", "moved", -2),
        (2025, 1, "gender", "female", "minutes", 9_007_199_254_740_993),
        (2025, 1, "gender", "female", "students", 7),
    ]
    others = [(2025, 2, "gender", "female", "students", 1), (2025, 1, "grade", "K", "students", 1)]
    with store.writing() as tx:
        derived.replace(tx, "cells", {}, cells(*rows, *others))
        found = derived.cells_of(tx, [2024, 2025], 1, ["whole", "gender", "scale_item"])
        names = ("year", "place", "dimension", "grp", "measure", "amount")
        assert sorted(zip(*(found[name].tolist() for name in names), strict=True)) == sorted(rows)
        nothing = derived.cells_of(tx, [2026], 1, ["whole"])
        assert {name: len(values) for name, values in nothing.items()} == dict.fromkeys(names, 0)
