"""Which chart a figure is drawn as; the builders get what the figure says of itself.

Asked again for the same figure each gives the same builder, so that its chart is found again.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pandas as pd

import charts
from charts.numbers import digits_for
from flows import data_quality
from pages.parts.told import MOST
from tables import year_name
from tables.figure import Figure
from words import held, tr

if TYPE_CHECKING:
    from charts.chart import Chart
    from flows.ties import Ties

Draw = Callable[[pd.DataFrame, bool], "Chart"]


@held(MOST)
def dots(figure: Figure, whole_name: str = "") -> Draw:
    """A dot with its interval for each group, against the whole; ``whole_name``: "" for all students."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows,
        figure.unit,
        dark,
        figure.direction,
        of=figure.unit_of_count,
        digits=_digits(figure),
        whole_name=whole_name or tr("all students"),
    )


@held(MOST)
def differences(figure: Figure) -> Draw:
    """A difference with its interval for each group, against none."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows,
        figure.unit,
        dark,
        figure.direction,
        of=figure.unit_of_count,
        digits=1,
        whole_name=tr("no difference"),
        against=0.0,
    )


@held(MOST)
def moves_of(figure: Figure) -> Draw:
    """The move of each gap with its interval, against none."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows, figure.unit, dark, of=figure.unit_of_count, whole_name=tr("no move"), against=0.0
    )


@held(MOST)
def ratios_of(figure: Figure) -> Draw:
    """A ratio with its interval for each group, on an axis on which half and twice are as far from one."""
    return lambda rows, dark: charts.ratios.dots(rows, dark, key=figure.key, of=figure.unit_of_count)


@held(MOST)
def funnel_of(figure: Figure) -> Draw:
    """A point a school over its size, between the limits of chance."""
    return lambda rows, dark: charts.schools.funnel(
        rows, figure.unit, dark, figure.direction, of=figure.unit_of_count
    )


@held(MOST)
def need_of(figure: Figure) -> Draw:
    """A point a school: what it got over what it needs."""
    return lambda rows, dark: charts.schools.need(rows, figure.unit, dark, of=figure.unit_of_count)


@held(MOST)
def answers_of(figure: Figure) -> Draw:
    """Answers to both sides where both are told; else the favourable ones alone."""
    rows = figure.rows
    if "against" not in rows or rows["against"].isna().all():
        return dots(figure, tr("all questions"))
    return lambda rows, dark: charts.likert.likert(rows, dark, of=figure.unit_of_count)


@held(MOST)
def themes_of(figure: Figure) -> Draw:
    """A dot with its interval for each theme that anybody wrote of; what is withheld keeps its place."""

    def draw(rows: pd.DataFrame, dark: bool) -> "Chart":
        told = rows[(rows["value"] != 0) | rows["hidden"].astype(bool)]
        return charts.groups.dots_by_group(told, figure.unit, dark, of=figure.unit_of_count)

    return draw


@held(MOST)
def any_value(figure: Figure) -> bool:
    """Whether any row of it has a value that may be shown."""
    return bool(figure.rows["value"].notna().any())


@held(MOST)
def alpha_of(figure: Figure) -> Draw:
    """How well the questions of each scale agree, against what is acceptable."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows,
        figure.unit,
        dark,
        of=figure.unit_of_count,
        whole_name=tr("acceptable from {least:.2f}", least=charts.voices.ACCEPTABLE),
        against=charts.voices.ACCEPTABLE,
    )


@held(MOST)
def scores_of(figure: Figure) -> Draw:
    """The net promoter score of each question, against as many who would as would not."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows, figure.unit, dark, of=figure.unit_of_count, whole_name=tr("as many as not"), against=0.0
    )


@held(MOST)
def before_and_after(figure: Figure) -> Draw:
    """The means before and after of each scale."""
    return lambda rows, dark: charts.dumbbell.before_and_after(rows, dark, of=figure.unit_of_count)


@held(MOST)
def changes_of(figure: Figure) -> Draw:
    """The change of each scale with its interval, against none."""
    return lambda rows, dark: charts.groups.dots_by_group(
        rows,
        figure.unit,
        dark,
        figure.direction,
        of=figure.unit_of_count,
        whole_name=tr("no change"),
        against=0.0,
    )


@held(MOST)
def parts_of(figure: Figure) -> Draw:
    """A bar for each part of a whole, with how many are in it."""
    return lambda rows, dark: charts.bars.bars(
        rows.assign(n=rows["count"]), figure.unit, dark, of=figure.unit_of_count, digits=_digits(figure)
    )


@held(MOST)
def sides_of(figure: Figure) -> Draw:
    """What each side of a partnership says."""
    return lambda rows, dark: charts.dumbbell.both_sides(rows, dark, of=figure.unit_of_count)


@held(MOST)
def four_cs_of(figure: Figure) -> Draw:
    """What families and staff say of each of the four Cs."""
    return lambda rows, dark: charts.dumbbell.families_and_staff(rows, dark, of=figure.unit_of_count)


@held(MOST)
def trust_and_value(trust: Figure, value: Figure) -> Draw:
    """A point an organisation: how it is trusted, and what it is worth to others."""
    return lambda _, dark: charts.trust.trust_and_value(trust.rows, value.rows, dark)


@held(MOST)
def map_of(figure: Figure, ties: "Ties") -> Draw:
    """Organisations and the ties between them."""
    return lambda rows, dark: charts.network.network_map(rows, ties.pairs, dark)


@held(MOST)
def heat_of(waves: tuple[Figure, ...]) -> Draw:
    """Factors by wave, the last wave the one that is looked at."""
    named = tuple((year_name(wave.year), wave.rows) for wave in waves)
    return lambda rows, dark: charts.factors.heat(named, dark)


@held(MOST)
def parity_of(figure: Figure) -> Draw:
    """Each role's part of the seats over its part of the people."""
    return lambda rows, dark: charts.parity.parity(rows, dark, of=figure.unit_of_count)


@held(MOST)
def bars_of(figure: Figure, act: tuple[str, ...] = (), whole_name: str = "") -> Draw:
    """A bar for each group."""
    return lambda rows, dark: charts.bars.bars(
        rows, figure.unit, dark, act, of=figure.unit_of_count, digits=_digits(figure), whole_name=whole_name
    )


@held(MOST)
def known_of(figure: Figure) -> Draw:
    """Dots of the groups that have a number, where the table is to name the others."""
    drawn = dots(figure)
    return lambda rows, dark: drawn(rows[rows["hidden"].astype(bool) | rows["value"].notna()], dark)


@held(MOST)
def amounts_of(figure: Figure) -> Draw:
    """A list of groups that are counted in units of their own."""
    return lambda rows, dark: charts.bars.amounts(
        rows, figure.unit, dark, of=figure.unit_of_count, digits=_digits(figure)
    )


@held(MOST)
def lowest_of(figure: Figure, most: int = 8) -> Draw:
    """A bar for each of the lowest few groups that are not whole; the table has them all."""

    def draw(rows: pd.DataFrame, dark: bool) -> "Chart":
        low = rows[(rows["grp"] != "whole") & (rows["value"] < 1)].sort_values("value").head(most)
        return charts.bars.bars(low, figure.unit, dark, of=figure.unit_of_count, digits=_digits(figure))

    return draw


SEVERAL = 5
"""Of how many a share is drawn: of one partner it is all or nothing."""


@held(MOST)
def of_several(figure: Figure) -> bool:
    """Whether any group of a share is of several."""
    rows = figure.rows
    return bool((rows.loc[rows["grp"] != "whole", "n"] >= SEVERAL).any())


@held(MOST)
def has_lowest(figure: Figure) -> bool:
    """Whether any group is less than whole."""
    return bool((figure.rows["value"] < 1).any())


@held(MOST)
def strip_of(figure: Figure) -> Draw:
    """A cell for each row, coloured by how good it is."""
    marks = data_quality.marks(figure)
    return lambda rows, dark: charts.strip.strip(rows, marks, dark)


@held(MOST)
def any_group(figure: Figure) -> bool:
    """Whether it has any row but the total."""
    return bool((figure.rows["grp"] != "whole").any())


@held(MOST)
def bands_of(figure: Figure, act: tuple[str, ...] = ()) -> Draw:
    """People by band, in the order of the bands."""
    return lambda rows, dark: charts.bars.bands(
        rows[rows["grp"] != "whole"], dark, act, of=figure.unit_of_count
    )


@held(MOST)
def line_of(figure: Figure, marks: tuple[tuple[str, str], ...] = ()) -> Draw:
    """A line over months or years with its band, and the numbers of notes (row and number of each)."""
    return lambda rows, dark: charts.trend.trend(
        rows, figure.unit, dark, of=figure.unit_of_count, digits=_digits(figure), marks=marks
    )


@held(MOST)
def months_of(figure: Figure, months: Figure) -> Draw:
    """What came of those expected in each month, an activity below the other."""
    return lambda rows, dark: charts.months.by_months(rows, months.rows, dark, of=figure.unit_of_count)


@held(MOST)
def two_of(figure: Figure) -> Draw:
    """Those who took part above the others."""
    return lambda rows, dark: charts.compare.two_groups(
        rows, figure.unit, dark, of=figure.unit_of_count, digits=charts.describe.digits(figure)
    )


@held(MOST)
def pairs_of(figure: Figure) -> Draw:
    """For each activity the share that improved above its shadow."""
    return lambda rows, dark: charts.shadow.pairs(rows, dark, of=figure.unit_of_count)


@held(MOST)
def difference_of(figure: Figure) -> Draw:
    """The difference between those who took part and the others, against none."""

    def draw(rows: pd.DataFrame, dark: bool) -> "Chart":
        row = rows[rows["grp"] == "yes"].iloc[0]
        return charts.compare.difference(
            row["gap"],
            row["gap_low"],
            row["gap_high"],
            row.get("detectable"),
            figure.unit,
            dark,
            digits=charts.describe.digits(figure),
        )

    return draw


@held(MOST)
def has_difference(figure: Figure) -> bool:
    """Whether there is a difference to draw: both sides known and neither withheld."""
    rows = figure.rows[figure.rows["grp"] == "yes"]
    return "gap" in rows and len(rows) == 1 and bool(rows["gap"].notna().iloc[0])


def _digits(figure: Figure) -> int:
    return digits_for(figure.unit, figure.key)
