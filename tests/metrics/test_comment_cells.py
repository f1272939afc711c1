"""Comments are counted by theme, guarded by how many people wrote them."""

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.comment_agreement import agreement
from metrics.comment_cells import count
from metrics.indicators import frame
from metrics.privacy import protect
from tables.codes import THEME

HOME, CEDAR, BIRCH = 1, 2, 3
OF = {CEDAR: HOME, BIRCH: HOME}


def cells(*comments: tuple[str, int, str]) -> pd.DataFrame:
    """Comments as respondent, place and themes, of one survey."""
    return pd.DataFrame(count([(7, who, place, themes) for who, place, themes in comments], 2025, OF))


def amount(found: pd.DataFrame, place: int, grp: str, measure: str) -> int:
    here = (found["place"] == place) & (found["grp"] == grp) & (found["measure"] == measure)
    return int(found.loc[here, "amount"].iloc[0])


def test_a_comment_counts_for_each_of_its_themes_at_its_school_and_in_the_district():
    found = cells(
        ("a", CEDAR, " transport food "), ("a", CEDAR, " food "), ("b", BIRCH, ""), ("c", HOME, " food ")
    )
    assert [amount(found, place, "whole", "comments") for place in (HOME, CEDAR, BIRCH)] == [4, 2, 1]
    assert [amount(found, place, "whole", "writers") for place in (HOME, CEDAR, BIRCH)] == [3, 1, 1]
    assert [amount(found, place, "food", "themed") for place in (HOME, CEDAR, BIRCH)] == [3, 2, 0]
    assert [amount(found, place, "food", "theme_writers") for place in (HOME, CEDAR, BIRCH)] == [2, 1, 0]
    assert amount(found, CEDAR, "transport", "coded") == 2
    assert set(found.loc[found["place"] == BIRCH, "grp"]) == {"whole", *THEME}


def test_nothing_written_is_nothing_counted():
    assert cells().empty


def test_the_same_name_in_two_surveys_is_two_people():
    found = pd.DataFrame(count([(7, "a", CEDAR, ""), (8, "a", CEDAR, "")], 2025, OF))
    assert amount(found, CEDAR, "whole", "writers") == 2


def test_the_frame_tells_shares_of_comments_with_wilson_intervals_and_no_mean_over_themes():
    found = cells(*((str(n), CEDAR, " food " if n < 5 else "") for n in range(20)))
    rows = frame(entry("F8"), found, "theme", {})
    rows = rows[rows["place"] == CEDAR].set_index("grp")
    food, whole = rows.loc["food"], rows.loc["whole"]
    assert (food["count"], food["n"], food["value"]) == (5, 20, 0.25)
    # Wilson by hand: centre (5 + z²/2) / (20 + z²), z = 1.96.
    assert food["low"] == pytest.approx(0.1119, abs=1e-4)
    assert food["high"] == pytest.approx(0.4687, abs=1e-4)
    assert whole["n"] == 20
    assert np.isnan(whole["value"])
    assert np.isnan(whole["count"])
    assert rows.loc["cost", "value"] == 0


def shown(found: pd.DataFrame) -> pd.DataFrame:
    """What the board would be shown."""
    parts = [frame(entry("F8"), found, by, {}).assign(dimension=by or "whole") for by in ("", "theme")]
    level = {HOME: "district", CEDAR: "school", BIRCH: "school"}
    return protect(pd.concat(parts, ignore_index=True), level, "comments", {})


def hidden(found: pd.DataFrame, place: int, grp: str) -> bool:
    rows = shown(found)
    return bool(rows.loc[(rows["place"] == place) & (rows["grp"] == grp), "hidden"].all())


@pytest.mark.parametrize(("people", "withheld"), [(9, True), (10, False)])
def test_fewer_than_ten_people_are_withheld_however_much_they_wrote(people, withheld):
    found = cells(*((str(n % people), HOME, " food ") for n in range(30)))
    assert hidden(found, HOME, "whole") is withheld


@pytest.mark.parametrize(("about", "withheld"), [(9, True), (10, False), (21, True), (20, False), (0, False)])
def test_a_theme_of_few_or_of_nearly_everybody_is_withheld(about, withheld):
    found = cells(*((str(n), HOME, " food " if n < about else " cost ") for n in range(30)))
    assert hidden(found, HOME, "food") is withheld


@pytest.mark.parametrize(("people", "withheld"), [(3, True), (9, True), (10, False)])
def test_a_theme_that_few_write_of_again_and_again_is_withheld(people, withheld):
    about = [(str(n), HOME, " food ") for n in range(people) for _ in range(5)]
    found = cells(*about, *((str(n), HOME, " cost ") for n in range(40)))
    assert hidden(found, HOME, "food") is withheld


def test_a_withheld_theme_keeps_no_number():
    rows = shown(cells(*((str(n), HOME, " food " if n < 3 else "") for n in range(30))))
    food = rows[(rows["grp"] == "food") & (rows["place"] == HOME)].iloc[0]
    assert food[["count", "n", "value", "low", "high"]].isna().all()
    assert not {"mask_n", "mask_count"} & set(rows.columns)


def test_precision_is_told_of_those_that_people_checked():
    found = agreement(
        [
            (" food cost ", "positive", " food ", "positive"),
            ("", "neither", " food cost ", "negative"),
            (" cost ", "mixed", " cost ", "mixed"),
        ]
    )
    assert found.comments == 3
    assert (found.precision.right, found.precision.of) == (2, 4)
    assert (found.recall.right, found.recall.of) == (2, 3)
    assert (found.tone.right, found.tone.of) == (2, 3)
    low, high = found.precision.interval
    assert (low, high) == (pytest.approx(0.1500, abs=1e-4), pytest.approx(0.8500, abs=1e-4))


def test_nothing_checked_tells_no_share():
    found = agreement([])
    assert found.precision.share is None
    assert found.precision.interval is None
