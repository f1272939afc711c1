"""The published values that speak of a figure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from store import batches, facts
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.figure import Published

KEPT = "benchmarks"
"""Where what a table means stands among the counts of its batch."""

LEVELS = ("school", "district", "state")


@dataclass(frozen=True)
class Spoken:
    """What the columns, groups and places of one source of published tables mean (``meaning``)."""

    source: int
    name: str
    columns: Mapping[str, tuple[str, int]]
    groups: Mapping[str, tuple[str, str]]
    places: Mapping[str, str]


def spoken(tx: Tx) -> tuple[Spoken, ...]:
    """What the live published tables speak of, a source each; of its tables the latest holds."""
    told: dict[int, Spoken] = {}
    for source, name, counts in batches.told(tx, "published"):
        found = counts.get(KEPT) or {}
        before = told.get(source, Spoken(source, name, {}, {}, {}))
        told[source] = Spoken(
            source,
            name,
            {measure: (key, parts) for measure, (key, parts) in found.get("columns", {}).items()},
            {**before.groups, **{text: (by, code) for text, (by, code) in found.get("groups", {}).items()}},
            {**before.places, **found.get("places", {})},
        )
    return tuple(one for one in told.values() if one.columns)


def beside(
    tx: Tx, tables: tuple[Spoken, ...], key: str, by: str, place: int, year: int, rows: pd.DataFrame
) -> tuple[Published, ...]:
    """Published values for the rows of a figure.

    Args:
        tables: of ``spoken``.
        key: of the indicator.
        by: dimension of the figure; "" for the total alone, "year" for every school year.
        place: entity id of a school or of the home district.
        year: the figure's school year. A value is of that year, else of the latest before; by "year" all.
        rows: of the figure, protected, with ``grp`` and ``hidden``.

    Returns:
        Schools before the district before the state; groups and years in order. Nothing is told of a
        group of the figure's own place that is withheld in it.
    """
    schools = [int(code) for code in rows["grp"] if code != WHOLE] if by == "school" else []
    schools += [place] if place != HOME_DISTRICT else []
    hidden = rows["hidden"].fillna(False).astype(bool)
    withheld = set(rows.loc[hidden, "grp"].astype("str"))
    found = [
        one
        for table in tables
        for one in _of_table(tx, table, key, by, schools, year)
        if not (_is_own(one, place, by) and one.group in withheld)
    ]
    groups = {str(code): number for number, code in enumerate(rows["grp"])}
    at = len(groups)
    return tuple(
        sorted(
            found, key=lambda one: (LEVELS.index(one.level), groups.get(one.group, at), one.group, one.year)
        )
    )


def _of_table(tx: Tx, table: Spoken, key: str, by: str, schools: list[int], year: int) -> Iterator[Published]:
    """Values of one source, of each place, group and measure the latest; by "year" all."""
    measures = [measure for measure, (of, _) in table.columns.items() if of == key]
    if not measures:
        return
    where = {"source": table.source, "measure": measures, "year": (0, 9999 if by == "year" else year)}
    parts = [facts.in_force(tx, "published", place=list(table.places), **where)] if table.places else []
    parts += [facts.in_force(tx, "published", school=schools, **where)] if schools else []
    if not parts:
        return
    found = pd.concat(parts).drop_duplicates(["place", "year", "grp", "measure"]).sort_values("year")
    if by != "year":
        found = found.drop_duplicates(["place", "grp", "measure"], keep="last")
    for row in found.to_dict("records"):
        level = table.places.get(row["place"], "school")
        group = _group(table, by, row)
        if group:
            yield _published(table, row, level, group)


def _group(table: Spoken, by: str, row: Mapping) -> str:
    """The row of the figure that a published value belongs to; "" where there is none."""
    dimension, code = table.groups.get(row["grp"], (None, ""))
    if dimension == "":
        if by == "year":
            return str(row["year"])
        return str(row["school"]) if by == "school" and row["school"] else WHOLE
    return code if dimension == by else ""


def _published(table: Spoken, row: Mapping, level: str, group: str) -> Published:
    parts = table.columns[row["measure"]][1]
    told, raw = str(row["value"]), str(row["value_raw"]).strip()
    hidden = row["suppressed"] == "yes"
    percent = told if parts == 100 or not told else f"{(Decimal(told) * 100).normalize():f}"
    return Published(
        level=level,
        place=str(row["place_name"] or row["place"]),
        group=group,
        year=int(row["year"]),
        value=None if hidden or not told else float(Decimal(told) / parts),
        text=(str(row["bound"]) or raw) if hidden else f"{percent}%",
        value_raw=raw,
        suppressed=hidden,
        bound=str(row["bound"]),
        measure=str(row["measure"]),
        source=table.name,
    )


def _is_own(one: Published, place: int, by: str) -> bool:
    """Whether a value is of what the figure itself counts."""
    if one.level == "school":
        return place != HOME_DISTRICT or by == "school"
    return one.level == "district" and place == HOME_DISTRICT
