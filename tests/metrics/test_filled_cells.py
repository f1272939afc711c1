"""Data quality: cells that figures need, by field and by source."""

import pandas as pd

from metrics.filled_cells import by_source, count


def told(*rows: tuple) -> pd.DataFrame:
    names = ["source", "year", "field", "cells_filled", "cells_needed"]
    return pd.DataFrame(list(rows), columns=names)


ROSTER = (
    (3, 2025, "enrolments.grade", 10, 10),
    (3, 2025, "enrolments.gender", 7, 10),
    (4, 2025, "enrolments.gender", 5, 5),
)


def amount(cells: dict, dimension: str, grp: str, measure: str) -> int:
    found = pd.DataFrame(cells)
    rows = found[(found["dimension"] == dimension) & (found["grp"] == grp) & (found["measure"] == measure)]
    return rows["amount"].item()


def test_cells_add_up_by_field_by_source_and_together():
    found = count(told(*ROSTER))
    assert amount(found, "field", "enrolments.gender", "cells_filled") == 12
    assert amount(found, "field", "enrolments.gender", "cells_needed") == 15
    assert amount(found, "source", "3", "cells_filled") == 17
    assert amount(found, "whole", "whole", "cells_needed") == 25
    assert amount(found, "source_field", "3:enrolments.gender", "cells_filled") == 7


def test_the_sources_with_the_most_blank_cells_stand_apart():
    found = pd.DataFrame(count(told(*ROSTER)))
    assert set(found.loc[found["dimension"] == "source_ends", "grp"]) == {"3", "4"}


def test_one_source_counted_again_with_what_is_counted_of_the_others():
    first = pd.DataFrame(count(told(*ROSTER, (4, 2024, "enrolments.grade", 1, 2))))
    kept = by_source(first[(first["dimension"] == "source_field") & (first["year"] == 2025)])
    others = pd.DataFrame(kept)
    others = others[others["source"] != 4]
    now = pd.concat([others, told((4, 2025, "enrolments.gender", 6, 8))])
    found = count(now, of=[4])
    assert amount(found, "field", "enrolments.gender", "cells_filled") == 13
    assert amount(found, "source", "4", "cells_needed") == 8
    own = pd.DataFrame(found)
    assert set(own.loc[own["dimension"] == "source", "grp"]) == {"4"}


def test_years_are_told_apart():
    both = pd.DataFrame(
        count(told((3, 2024, "activities.minutes", 1, 2), (3, 2025, "activities.minutes", 2, 2)))
    )
    kept = by_source(both[both["dimension"] == "source_field"])
    assert list(zip(kept["year"], kept["cells_filled"], kept["cells_needed"], strict=True)) == [
        (2024, 1, 2),
        (2025, 2, 2),
    ]


def test_no_file_no_cells():
    assert not len(count(told())["amount"])
