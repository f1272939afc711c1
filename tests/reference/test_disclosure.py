import pandas as pd
import pytest

from tests.reference.areas.disclosure import compute, judge
from tests.reference.case import Answer, Case

SMALL = ("G6", "C")


def answer(extra: int, width: int = 5) -> Answer:
    return Answer(
        {f"min_width_{width}": {"primary": [list(SMALL)], "n_extra": extra}}, {"rule": "as told"}, None
    )


def case(folder, counts: list[list[int]]) -> Case:
    table = pd.DataFrame(counts, index=["G6", "G7", "G8"], columns=["A", "B", "C"])
    table.rename_axis("row").to_csv(folder / "counts.csv")
    told = {"n_min": 10, "rows": list(table.index), "cols": list(table.columns)}
    return Case("made", "disclosure", told, [folder / "counts.csv"])


def test_what_the_product_hides_of_a_table_keeps_the_rule(tmp_path):
    made = case(tmp_path, [[30, 12, 4], [28, 15, 11], [33, 14, 12]])
    found = compute(made)
    assert SMALL in found["hidden"]
    assert judge(made, answer(3), found).problems == []


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ({"hidden": [], "widths": {}}, "is shown"),
        ({"hidden": [SMALL], "widths": {SMALL: 4}}, "is known within 4"),
        ({"hidden": [SMALL], "widths": {SMALL: 0}}, "is known within 0"),
        ({"hidden": [SMALL, *[("G7", str(at)) for at in range(6)]], "widths": {SMALL: 9}}, "6 more cells"),
    ],
)
def test_whatever_breaks_the_rule_is_named(tmp_path, found, words):
    (problem,) = judge(case(tmp_path, [[1, 2, 3]] * 3), answer(3), found).problems
    assert words in problem


def test_a_marker_tells_more_than_a_blank():
    def ranges(marker: str) -> list[tuple[int, int]]:
        lines = [["G6", "*", marker, "16"], ["G7", "*", "*", "26"], ["Total", "27", "15", "42"]]
        told = {
            "published_table": [["row", "A", "B", "Total"], *lines],
            "suppressed": [["G6", "A"], ["G6", "B"], ["G7", "A"], ["G7", "B"]],
            "k": 2,
        }
        found = compute(Case("made", "disclosure", told, []))
        return [(one["lo"], one["hi"]) for one in found["hidden"]]

    # Row sums 16 and 26, column sums 27 and 15.
    assert ranges("*") == [(1, 16), (0, 15), (11, 26), (0, 15)]
    assert ranges("<10") == [(7, 15), (1, 9), (12, 20), (6, 14)]
