"""Nothing withheld and nothing of another school reaches the page of someone who must not see it."""

import json
import re
from collections.abc import Iterator

import pandas as pd
import pytest

from flows import home
from flows.viewer import ADMIN, BOARD, Viewer
from metrics.privacy import NUMBERS
from pages.parts import data
from tables.codes import GROUP_DIMENSIONS
from tests.pages.seen import Seen
from tests.pages.viewers import ANSWERS, called, schools

WITHHELD = "withheld"

BAND = re.compile(r"at (most|least) \d+%")
"""What may be told of a withheld share, in place of it."""

SPLITS = (
    *(("reach", by) for by in ("grade", "activity", *GROUP_DIMENSIONS)),
    *(("chronic_absence", by) for by in ("activity", "year", *GROUP_DIMENSIONS)),
    *(("average_daily_attendance", by) for by in ("took_part", "month")),
    *(("attendance_bands", ""), ("dosage", "hours_band"), ("dosage", "grade"), ("favourable", "item")),
)
"""What the views show, by indicator and dimension."""


def choice(place: int) -> dict[str, str]:
    """The address's words for a place: nothing for the district."""
    return {"school": dict(schools())[place]} if place else {}


def hidden_rows(place: int) -> Iterator[tuple[str, str, pd.DataFrame, pd.DataFrame]]:
    """Indicator and split, with the rows a board member gets and those same rows as they were counted."""
    for key, by in SPLITS:
        board = rows_for(BOARD, key, by, place)
        mask = board["hidden"].fillna(False).astype(bool)
        if mask.any():
            true = rows_for(ADMIN, key, by, place)
            yield key, by, board[mask], true[true["grp"].isin(board.loc[mask, "grp"])]


def rows_for(viewer: Viewer, key: str, by: str, place: int) -> pd.DataFrame:
    """One indicator of the latest year as a viewer gets it, through the cache the views use."""
    db = home.sample()
    fresh = data.fresh(db, ADMIN)
    return data.figure(db, fresh.version, viewer, key, by, place, fresh.years[0]).rows


def values(rows: pd.DataFrame) -> set[float]:
    """All numbers of rows by which they would be known again: a third is also a place on the paper."""
    numbers = rows[[name for name in NUMBERS if name in rows]].astype("float64").stack().dropna()
    plain = {round(part / whole, 9) for whole in range(1, 13) for part in range(-whole, whole + 1)}
    return {round(number, 9) for number in numbers if round(number, 4) != round(number, 9)} - plain


def withheld_lines(seen: Seen) -> list[list[str]]:
    """Lines of the page's tables that are withheld, the group's name first."""
    return [line for line in all_lines(seen) if WITHHELD in line]


def all_lines(seen: Seen) -> list[list[str]]:
    """All lines of the page's tables, a figure each; of a table of several figures each cell by itself."""
    lines = []
    for table in seen.tables:
        told = [[str(cell) for cell in line] for line in table.to_numpy()]
        if BESIDE & set(table.columns):
            told = [[name, cell] for name, *cells in told for cell in cells]
        lines += told
    return lines


BESIDE = {"What the records say", "Sessions held"}
"""Columns of what is on record of partners: numbers of several figures side by side."""


@pytest.mark.parametrize("where", ["district", "school"])
def test_no_number_of_a_withheld_row_is_on_a_board_members_pages(sample, where):
    place = 0 if where == "district" else schools()[1][0]
    hidden, shown = set(), set()
    for _, _, _, true in hidden_rows(place):
        hidden |= values(true)
    assert len(hidden) > 50, "the sample is small enough to have much to hide"
    for key in ANSWERS:
        shown |= sample(key, show_as=called("board"), **choice(place)).numbers
    # The same value may also be that of a row that is shown: a half is a half.
    allowed = set().union(*(values(rows_for(BOARD, key, by, place)) for key, by in SPLITS))
    assert sorted((hidden - allowed) & shown) == []


@pytest.mark.parametrize("where", ["district", "school"])
def test_an_administrator_sees_the_numbers_that_are_withheld_from_the_board(sample, where):
    """So the numbers looked for above are the right ones: they do stand on the pages of who may see them."""
    place = 0 if where == "district" else schools()[1][0]
    by_group = [true for key, by, _, true in hidden_rows(place) if (key, by) == ("reach", "race_ethnicity")]
    numbers = values(by_group[0][["value", "low", "high"]])
    assert numbers
    assert numbers & sample("equity", show_as=called("admin"), **choice(place)).numbers


@pytest.mark.parametrize("where", ["district", "school"])
@pytest.mark.parametrize("key", ANSWERS)
def test_a_withheld_group_carries_the_word_and_no_figure(sample, key, where):
    seen = sample(key, show_as=called("board"), **choice(0 if where == "district" else schools()[1][0]))
    lines = withheld_lines(seen)
    for group, *cells in lines:
        told = [cell for cell in cells if not BAND.fullmatch(cell)]
        assert not re.search(r"\d", " ".join(told)), f"{group}: {cells}"
        assert len(cells) - len(told) <= 1
    # A group may be withheld in one table of the page and shown in another.
    names = {group for group, *_ in lines} - {
        group for group, *cells in all_lines(seen) if WITHHELD not in cells
    }
    texts = [text for figure in seen.figures for text in hover(figure)]
    texts += [chart.alt for chart in seen.charts]
    told = [
        text for text in texts for name in names if re.search(rf"(^|[ “]){re.escape(name)}[”,:]? \d", text)
    ]
    assert not told


def hover(node: object) -> Iterator[str]:
    """Texts of a figure that belong to a mark."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("hovertext", "text", "customdata") and isinstance(value, str | list):
                yield from [value] if isinstance(value, str) else [str(text) for text in value]
            else:
                yield from hover(value)
    elif isinstance(node, list):
        for value in node:
            yield from hover(value)


def test_a_board_member_is_told_that_something_is_withheld_and_why_once_for_both_causes(sample):
    seen = sample("equity", show_as=called("board"))
    assert withheld_lines(seen)
    assert "We do not say which." in seen.words
    assert any(WITHHELD in chart.alt for chart in seen.charts)


def test_nothing_is_withheld_from_an_administrator(sample):
    for key in ANSWERS:
        seen = sample(key, show_as=called("admin"))
        assert not withheld_lines(seen)
        assert not any(WITHHELD in chart.alt or WITHHELD in chart.spec for chart in seen.charts)


@pytest.mark.parametrize("key", [key for key in (*ANSWERS, "method") if key != "schools"])
def test_a_principals_pages_hold_nothing_of_another_school(sample, key):
    (_, own), *others = schools()
    seen = sample(key, show_as=called("principal"))
    assert not [name for _, name in others if name in seen.everything]
    assert "school" not in [box.key for box in seen.app.selectbox], "there is no school to choose"
    as_admin = sample(key, show_as=called("admin"), school=own)
    assert [json.loads(chart.spec) for chart in seen.charts] == as_admin.figures, "the own school's numbers"


def test_a_school_in_the_address_does_not_lead_a_principal_out_of_the_own_one(sample):
    other = schools()[1][1]
    led = sample("overview", show_as=called("principal"), school=other)
    assert not led.app.exception
    assert other not in led.everything
    assert led.figures == sample("overview", show_as=called("principal")).figures
