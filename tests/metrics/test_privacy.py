import json

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.indicators import frame
from metrics.privacy import NUMBERS, WITHHELD, deciding, protect
from tests.metrics.attack import Joint, Reader
from tests.metrics.crowd import DISTRICT, counted, people, said, tables


def table(place: int, dimension: str, groups: dict[str, tuple[float, float]]) -> pd.DataFrame:
    """Frames of one place and dimension: group to (count, n)."""
    return tables(*((place, dimension, name, *pair) for name, pair in groups.items()))


def school(place: int, dimension: str, groups: dict[str, tuple[float, float]]) -> pd.DataFrame:
    """A table that adds up, with its total row."""
    total = tuple(float(sum(pair[part] for pair in groups.values())) for part in (0, 1))
    return pd.concat([table(place, "whole", {"whole": total}), table(place, dimension, groups)])


def hide(*parts: pd.DataFrame, unit: str = "students") -> pd.DataFrame:
    frames = pd.concat(parts, ignore_index=True)
    level = {place: "district" if place == DISTRICT else "school" for place in frames["place"]}
    return protect(frames, level, unit, {})


def hidden(rows: pd.DataFrame, place: int = 2) -> set[str]:
    return set(rows.loc[rows["hidden"] & (rows["place"] == place), "grp"])


def test_nothing_small_hides_nothing():
    out = hide(school(2, "gender", {"female": (30, 60), "male": (25, 65)}))
    assert not out["hidden"].any()


@pytest.mark.parametrize(("count", "gone"), [(9, True), (10, False), (50, False), (51, True)])
def test_fewer_than_ten_who_have_it_or_have_it_not_are_hidden(count, gone):
    groups = {"female": (count, 60.0), "male": (40.0, 90.0), "": (30.0, 60.0)}
    assert ("female" in hidden(hide(school(2, "gender", groups)))) == gone


@pytest.mark.parametrize(("n", "gone"), [(9, True), (20, False)])
def test_a_group_of_fewer_than_ten_is_hidden_whatever_its_count(n, gone):
    rows = table(2, "whole", {"whole": (np.nan, 200)})
    rows = pd.concat([rows, table(2, "gender", {"female": (np.nan, n), "male": (np.nan, 200 - n)})])
    assert ("female" in hidden(hide(rows))) == gone


def test_a_hidden_row_has_no_number_left_and_one_constant_reason():
    out = hide(school(2, "grade", {"6": (3, 40), "7": (30, 60), "8": (40, 80)}))
    rows = out[out["hidden"]]
    assert len(rows) == 2
    assert rows[NUMBERS].isna().all(axis=None)
    assert set(rows["status"]) == {"withheld"}
    assert set(rows["reason"]) == {WITHHELD}


def test_one_hidden_group_takes_a_second_along():
    out = hide(school(2, "grade", {"6": (3, 40), "7": (30, 60), "8": (40, 80)}))
    assert hidden(out) == {"6", "7"}


def test_of_two_categories_one_small_one_withholds_the_table():
    out = hide(school(2, "english_learner", {"yes": (4, 30), "no": (60, 200)}))
    assert hidden(out) == {"yes", "no"}


def test_a_share_of_none_or_all_speaks_of_every_member_and_is_hidden():
    groups = {"asian": (0, 40), "black": (35, 35), "white": (50, 100), "hispanic": (60, 120)}
    assert {"asian", "black"} <= hidden(hide(school(2, "race_ethnicity", groups)))


def test_a_school_where_nobody_took_part_says_so():
    out = hide(school(2, "gender", {"female": (0, 60), "male": (0, 65)}))
    assert not out["hidden"].any()


def test_a_small_total_hides_every_table_of_its_place():
    out = hide(school(2, "gender", {"female": (3, 60), "male": (4, 65)}))
    assert out["hidden"].all()


def test_a_hidden_school_takes_two_more_along_so_that_no_school_can_read_another():
    sizes = {2: (4, 100), 3: (40, 120), 4: (50, 140), 5: (60, 160), 6: (70, 180)}
    parts = [table(place, "whole", {"whole": pair}) for place, pair in sizes.items()]
    out = hide(table(DISTRICT, "whole", {"whole": (224, 700)}), *parts)
    assert set(out.loc[out["hidden"], "place"]) == {2, 3, 4}


def test_the_district_does_not_give_a_schools_hidden_group_back():
    one = {"6": (3.0, 40.0), "7": (30.0, 60.0), "8": (40.0, 80.0)}
    other = {"6": (20.0, 40.0), "7": (30.0, 60.0), "8": (40.0, 80.0)}
    both = {group: (one[group][0] + other[group][0], one[group][1] + other[group][1]) for group in one}
    out = hide(school(DISTRICT, "grade", both), school(2, "grade", one), school(3, "grade", other))
    assert hidden(out, 2) == hidden(out, DISTRICT) == {"6", "7"}
    assert hidden(out, 3) == set()


def test_activities_overlap_and_are_hidden_by_themselves_and_by_all_others():
    groups = {"11": (20.0, 50.0), "12": (4.0, 30.0), "13": (95.0, 295.0)}
    rows = pd.concat([table(2, "whole", {"whole": (100, 300)}), table(2, "activity", groups)])
    assert hidden(hide(rows)) == {"12", "13"}  # 13: five others


def test_reach_of_an_activity_is_hidden_below_ten_people():
    groups = {"11": (9.0, 300.0), "12": (10.0, 300.0)}
    rows = pd.concat([table(2, "whole", {"whole": (100, 300)}), table(2, "activity", groups)])
    assert hidden(hide(rows)) == {"11"}


def test_an_activity_of_one_small_school_is_hidden_in_the_district_too():
    parts = [
        table(DISTRICT, "whole", {"whole": (200, 600)}),
        table(DISTRICT, "activity", {"11": (34.0, 600.0)}),
    ]
    for place, count in ((2, 4.0), (3, 30.0)):
        parts += [
            table(place, "whole", {"whole": (100, 300)}),
            table(place, "activity", {"11": (count, 300.0)}),
        ]
    assert hidden(hide(*parts), DISTRICT) == {"11"}


def test_bands_do_not_give_chronic_absence_back():
    # 40 chronic are shown as such: one small band of the two worse ones hides the other, too.
    measures = {"counted": 400, "chronic": 40, "band_satisfactory": 250, "band_at_risk": 110}
    measures |= {"band_moderate": 37, "band_severe": 3}
    cells = pd.DataFrame(
        [(2025, 2, "whole", "whole", measure, amount) for measure, amount in measures.items()],
        columns=["year", "place", "dimension", "grp", "measure", "amount"],
    )
    rows = frame(entry("S3"), cells, "", {}).assign(dimension="band")
    assert hidden(hide(rows)) == {"moderate", "severe"}


def test_where_chronic_absence_is_withheld_so_are_its_bands():
    measures = {"counted": 400, "chronic": 8, "band_satisfactory": 250, "band_at_risk": 142}
    measures |= {"band_moderate": 8, "band_severe": 0}
    cells = pd.DataFrame(
        [(2025, 2, "whole", "whole", measure, amount) for measure, amount in measures.items()],
        columns=["year", "place", "dimension", "grp", "measure", "amount"],
    )
    out = hide(frame(entry("S3"), cells, "band", {}).assign(dimension="band"))
    assert out["hidden"].all()
    assert not {"mask_count", "mask_n"} & set(out.columns)


def test_a_question_all_agree_on_is_withheld_with_another():
    items = {"1:q1|": (41.0, 41.0), "1:q2|": (20.0, 40.0), "1:q3|": (22.0, 41.0)}
    rows = pd.concat([table(2, "whole", {"whole": (np.nan, 41)}), table(2, "item", items)])
    out = hide(rows, unit="answers")
    assert "1:q1|" in hidden(out)
    assert len(hidden(out)) >= 2


def test_rows_of_files_are_not_hidden():
    assert not hide(school(2, "source", {"3": (1, 2)}), unit="rows")["hidden"].any()


def test_places_are_hidden_the_same_in_any_order_and_the_frame_given_stays():
    frames = counted(people(np.random.default_rng(5)))
    level = {place: "district" if place == DISTRICT else "school" for place in frames["place"]}
    before = frames.copy()
    out = protect(frames, level, "students", {})
    shuffled = frames.sample(frac=1, random_state=1)
    pd.testing.assert_frame_equal(frames, before)
    pd.testing.assert_frame_equal(protect(shuffled, level, "students", {}).sort_index(), out)


def test_several_districts_need_to_be_told_apart():
    frames = pd.concat([school(place, "gender", {"male": (50, 90)}) for place in (1, 2)])
    with pytest.raises(ValueError, match="district"):
        protect(frames, {1: "district", 2: "district"}, "students", {})


def test_what_is_hidden_does_not_speak_through_the_flags_of_others():
    def flagged(small: int) -> pd.DataFrame:
        groups = {"a": (small, 40), "b": (40 - small, 60), "c": (60, 200), "d": (110, 200)}
        cells = pd.DataFrame(
            [
                (2025, 2, *where, measure, amount)
                for group, pair in {"whole": (210, 500), **groups}.items()
                for where in [("whole", "whole") if group == "whole" else ("race_ethnicity", group)]
                for measure, amount in zip(("reached", "students"), pair, strict=True)
            ],
            columns=["year", "place", "dimension", "grp", "measure", "amount"],
        )
        rows = frame(entry("reach"), cells, "race_ethnicity", {}).assign(dimension="race_ethnicity")
        return hide(rows)

    pd.testing.assert_frame_equal(flagged(2), flagged(7))


@pytest.mark.parametrize(
    ("name", "most"),
    [("3x4", 5), ("two-small", 4), ("small-with-zeros", 6), ("2x2", 5), ("none", 0)],
)
def test_reference_tables_keep_their_small_cells_from_a_reader(shared, name, most):
    folder = shared / "data/reference"
    cases = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["cases"]
    case = next(case for case in cases if case["id"] == f"disc-min-{name}")
    counts = pd.read_csv(folder / case["input"], index_col=0)
    rows, columns = case["parameters"]["rows"], case["parameters"]["cols"]
    counts = counts.loc[rows, columns]
    # Counts of people: rows are schools, their sum the district; people are what is shown.
    parts = []
    for place, line in [
        (DISTRICT, counts.sum()),
        *((2 + at, counts.loc[row]) for at, row in enumerate(rows)),
    ]:
        groups = {column: (np.nan, float(line[column])) for column in columns}
        parts += [
            table(place, "whole", {"whole": (np.nan, float(line.sum()))}),
            table(place, "grade", groups),
        ]
    out = hide(*parts)
    inner = out[(out["place"] != DISTRICT) & (out["dimension"] != "whole")]
    primary = (
        {(2 + rows.index(row), column) for row, column in case["expected"]["primary"]} if most else set()
    )
    gone = set(inner.loc[inner["hidden"], ["place", "grp"]].itertuples(index=False, name=None))
    assert primary <= gone
    assert len(gone) - len(primary) <= most
    reader = Reader(out, "n", {DISTRICT})
    for place, column in primary:
        low, high = reader.range((place, "grade", column))
        assert high - low >= 5


def attack(seeds: range, numbers: int) -> tuple[int, int]:
    """Attack made-up districts; how many small numbers withstood, and how many bands there were.

    Fails at the first number that does not withstand.

    Args:
        numbers: how many hidden numbers of each kind are attacked in a district, at random.
    """
    held = bands = 0
    for seed in seeds:
        rng = np.random.default_rng(seed)
        frames = counted(people(rng))
        out = hide(frames)
        true = frames.assign(rest=frames["n"] - frames["count"])
        reader = Joint(out, {DISTRICT}, 10)
        bands += int((out["bound"] != 0).sum())
        for amount in Joint.AMOUNTS:
            secret = np.flatnonzero(
                out["hidden"] & ~said(true, out["count"]) & ~said(true, out["n"] - out["count"])
            )
            for at in rng.permutation(secret)[:numbers]:
                least = 5 if true.loc[at, amount] < 10 else 1
                width = reader.width(at, amount, least)
                assert width >= least - 1e-6, (seed, amount, reader.keys[at], true.loc[at, amount], width)
                held += least == 5
    return held, bands


def test_a_reader_with_a_linear_programme_comes_close_to_no_small_number():
    held, bands = attack(range(12), numbers=4)
    assert held > 60
    assert bands > 7


@pytest.mark.prove
def test_a_reader_comes_close_to_no_small_number_of_a_thousand_districts():
    held, bands = attack(range(100, 1100), numbers=1000)
    assert held > 50_000
    assert bands > 500


def test_dosage_and_the_participation_gap_hide_what_reach_hides():
    rng = np.random.default_rng(11)
    rows = []
    for place in range(1, 7):
        for group in ("female", "male", "nonbinary", ""):
            students = int(rng.integers(3, 90))
            rows.append((place, group, int(rng.integers(0, students + 1)), students))
    counts = pd.DataFrame(rows, columns=["place", "grp", "reached", "students"])
    counts.loc[counts["place"] == 1, ["reached", "students"]] = (
        counts[counts["place"] > 1].groupby("grp", sort=False)[["reached", "students"]].sum().to_numpy()
    )
    total = counts.groupby("place", as_index=False)[["reached", "students"]].sum().assign(grp="whole")
    both = pd.concat([counts.assign(dimension="gender"), total.assign(dimension="whole")])
    both = both.assign(year=2025, minutes=both["reached"] * 60, minutes_squared=both["reached"] * 4000)
    cells = both.melt(["year", "place", "dimension", "grp"], var_name="measure", value_name="amount")
    masks = []
    for key in ("reach", "dosage", "participation_gap"):
        rows_ = frame(entry(key), cells, "gender", {}).assign(dimension="gender")
        masks.append(hide(rows_).set_index(["place", "grp"])["hidden"].sort_index())
    assert masks[0].any()
    assert not masks[0].all()
    assert masks[0].equals(masks[1])
    assert masks[0].equals(masks[2])


@pytest.mark.parametrize(
    "name", ["single", "pair-in-row", "square", "staircase", "zeros-partner", "total-hidden"]
)
def test_the_reader_finds_what_the_reference_reader_finds(shared, name):
    cases = json.loads((shared / "data/reference/expected.json").read_text(encoding="utf-8"))["cases"]
    case = next(case for case in cases if case["id"] == f"disc-attack-{name}")
    head, *lines = case["parameters"]["published_table"]
    places = {line[0]: DISTRICT if line[0] == "Total" else 2 + at for at, line in enumerate(lines)}
    shown = tables(
        *(
            (places[line[0]], *(("whole", "whole") if column == "Total" else ("grade", column)), np.nan, n)
            for line in lines
            for column, n in zip(
                head[1:], (np.nan if cell == "*" else float(cell) for cell in line[1:]), strict=True
            )
        )
    )
    reader = Reader(shown, "n", {DISTRICT})
    for hidden_ in case["expected"]["hidden"]:
        row, column = hidden_["cell"]
        key = (places[row], *(("whole", "whole") if column == "Total" else ("grade", column)))
        assert reader.range(key) == pytest.approx((hidden_["lo"], hidden_["hi"]), abs=1e-6)


def test_a_total_that_several_tables_show_is_held_by_all_that_they_show_of_it():
    """62 of 240 took part, before and now; the mean of their hours, beside the bands, moved with one."""
    rows = pd.DataFrame(
        {
            "place": [1, 1, 2, 2],
            "dimension": ["hours_band", "gender"] * 2,
            "grp": "whole",
            "n": 62.0,
            "count": [62.0, np.nan] * 2,
            "value": [1.0, 29.5, 1.0, np.nan],
            "high": np.nan,
            "mask_count": 62.0,
            "mask_n": 240.0,
        }
    )
    assert deciding(rows, 10).value[:3].tolist() == [30.5, 30.5, 1.0]
