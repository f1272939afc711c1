"""The edition on show as files: a table each, and a manifest that says how they hang together.

The manifest tells an outside reader all that is known of sums, so that whoever doubts the hiding can try to
work something out.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from flows import labels, release, rules, spreadsheet
from flows.database import store
from metrics.catalogue import EVERY, Entry
from metrics.deciding import BANDED
from metrics.merged import withheld_together
from metrics.rate_bands import PERCENT, sizes, written
from metrics.settings import hide_below
from store import editions, lookup, naming
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import TOGETHER, WHOLE

MARKER = "*"
"""Stands for every number of a withheld row."""

NUMBERS = ["count", "n", "value", "low", "high"]
LEVELS = ("district", "school")

NEARLY = {"kind": "at_most", "nearly": "sum"}
REFUSERS = "Who refuses to be compared is in the total alone."
MOVERS = "A student of several schools counts once in the district, so schools may add up to a little more."


@dataclass(frozen=True)
class Released:
    """An edition as files.

    Attributes:
        edition: which one.
        files: each table as CSV, by name.
        manifest: what ``manifest.json`` says (design, section 7).
    """

    edition: release.Edition
    files: dict[str, bytes]
    manifest: dict[str, object]


def released(db: str) -> Released:
    """The edition on show, all tables of it; no table where none was published yet."""
    with store(db).reading() as tx:
        last = release.latest_of(tx)
        settings = rules.on_show(tx)
        places = _places(tx)
        shown = sorted(editions.on_show(tx))
        tables = [one for year, key in shown for one in _tables(tx, EVERY[key], year, places, settings)]
    names = {one.file for one in tables}
    least = hide_below(settings, "students")
    return Released(
        last,
        {one.file: one.text for one in tables},
        {
            "edition": {"number": last.number, "day": last.day},
            "marker": MARKER,
            "bands": {str(percent): int(size) for percent, size in zip(PERCENT, sizes(least), strict=True)},
            "hide_below": {key: hide_below(settings, EVERY[key].unit_of_count) for _, key in shown},
            "settings": {key: settings[key] for key in rules.OF_TABLES},
            "rows": last.rows,
            "hidden": last.withheld,
            "share_hidden": round(last.share_withheld, 4),
            "tables": [one.described(names) for one in tables],
        },
    )


@dataclass(frozen=True)
class _Table:
    indicator: Entry
    year: int
    level: str
    dimension: str
    text: bytes
    margins: list[dict[str, object]]
    rows: int
    hidden: int

    @property
    def file(self) -> str:
        return _file(self.indicator.key, self.year, self.level, self.dimension)

    def described(self, names: set[str]) -> dict[str, object]:
        """What the manifest says of it.

        Args:
            names: files there are: a table is linked to those alone.
        """
        return {
            "file": self.file,
            "indicator": self.indicator.key,
            "year": self.year,
            "level": self.level,
            "dimension": self.dimension,
            "count_column": "count" if _counted(self.indicator) else "n",
            "rows": self.rows,
            "hidden": self.hidden,
            "margins": self.margins,
            "links": [link for link in self._links() if link["to"] in names],
        }

    def _links(self) -> Iterator[dict[str, str]]:
        key, year = self.indicator.key, self.year
        for link in self.indicator.links:
            if link.table == self.dimension:
                other, _, dimension = link.to.rpartition(":")
                to = {"to": _file(other or key, year, self.level, dimension)}
                refusers = link.kind == "sum" and self.indicator.without_refusers(link.table)
                yield to | (NEARLY | {"note": REFUSERS} if refusers else {"kind": link.kind})
        if self.level == "school":
            whole = _file(key, year, "district", self.dimension)
            yield {"to": whole} | NEARLY | {"note": MOVERS}


def _tables(
    tx: Tx, indicator: Entry, year: int, places: pd.DataFrame, settings: Mapping[str, object]
) -> Iterator[_Table]:
    """The tables of one indicator and year, by level and dimension."""
    stored = editions.released(tx, year=year, indicator=indicator.key)
    if stored.empty:
        return
    numbers = pd.DataFrame([json.loads(text) for text in stored["frame"]], index=stored.index)
    rows = pd.concat([stored[["place", "dimension", "grp", "since"]], numbers], axis=1)
    if least := hide_below(settings, indicator.unit_of_count):
        rows = rows.assign(year=year)
        shown = {str(name): rows[name].to_numpy() for name in rows}
        rows = pd.concat([rows, pd.DataFrame(withheld_together(shown, least))], ignore_index=True)
    rows = rows.merge(places, left_on="place", right_index=True)
    level = pd.Series("school", rows.index).where(rows["place"] != HOME_DISTRICT, "district")
    for (name, split), table in rows.groupby([level, "dimension"], sort=True):
        dimension = str(split)
        named = labels.words(tx, dimension, table["grp"].tolist())
        codes = labels.codes(tx, dimension, table["grp"].tolist())
        unit = indicator.counted_as or indicator.unit_of_count
        told = table.assign(
            grp=[codes.get(str(code), str(code)) for code in table["grp"]],
            label=[labels.label(dimension, str(code), named, unit) for code in table["grp"]],
        ).sort_values(["code", "grp"], kind="stable")
        told = told.assign(row=told["code"] + "|" + told["grp"])
        gone = told["hidden"].astype(bool)
        told = told.assign(**{column: _text(told[column]).where(~gone, MARKER) for column in NUMBERS})
        bounds = told["bound"] if "bound" in told else pd.Series(0.0, told.index)
        bound = pd.Series([written(one) for one in bounds], told.index)
        told = told.assign(bound=bound, edition=told["since"].where(~gone | (bound != ""), ""))
        columns = ["row", "code", "name", "grp", "label", *NUMBERS, "bound", "edition"]
        kept = told[columns].rename(columns={"code": "place", "name": "place_name", "grp": "group"})
        margins = list(_margins(told, indicator, dimension))
        data = spreadsheet.csv(kept)
        yield _Table(indicator, year, str(name), dimension, data, margins, len(told), int(gone.sum()))


def _text(numbers: pd.Series) -> pd.Series:
    """Numbers as they are written, whole ones without a point; "" where there is none."""
    told = ["" if pd.isna(one) else f"{one:.0f}" if one == int(one) else repr(float(one)) for one in numbers]
    return pd.Series(told, numbers.index, dtype="str")


def _margins(rows: pd.DataFrame, indicator: Entry, dimension: str) -> Iterator[dict[str, object]]:
    """Rows that are the sum of others of their table, in its count column."""
    adds_up = indicator.adds_up(dimension) and not indicator.without_refusers(dimension)
    if not adds_up or (dimension in BANDED and not _counted(indicator)):
        return
    for code, table in rows.groupby("code", sort=True):
        groups = table.loc[~table["grp"].isin([TOGETHER, WHOLE]), "row"].tolist()
        if groups and (table["grp"] == WHOLE).any():
            yield {"row": f"{code}|{WHOLE}", "is_total_of": groups}
        if (table["grp"] == TOGETHER).any():
            withheld = table.loc[table["hidden"].astype(bool), "row"].tolist()
            yield {"row": f"{code}|{TOGETHER}", "is_total_of": withheld}


def _counted(indicator: Entry) -> bool:
    """Whether its rows have a count; else they say of how many they speak."""
    return bool(indicator.count or indicator.bands)


def _places(tx: Tx) -> pd.DataFrame:
    """Code and name of the district and of each school, by id."""
    names = lookup.school_names(tx)
    rows = {HOME_DISTRICT: ("district", naming.place_name(tx, HOME_DISTRICT))}
    rows |= {at: (code, names.get(at, code)) for at, code in lookup.codes(tx, "school").items()}
    return pd.DataFrame.from_dict(rows, orient="index", columns=["code", "name"])


def _file(key: str, year: int, level: str, dimension: str) -> str:
    return f"{key}-{year}-{level}-{dimension}.csv"
