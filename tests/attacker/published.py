"""What one edition says: its tables, and each number of them, known or not."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

COUNT, N, REST = "count", "n", "rest"
AMOUNTS = (COUNT, N, REST)
"""How many have it, of how many, and how many have it not."""

WHOLE = "whole"

TOGETHER = "together"
"""The withheld groups as one row: the total less the groups shown, which a reader has anyway."""

Number = tuple[str, str, str]
"""File, row, and which amount of it."""


@dataclass(frozen=True)
class Table:
    """One file, with what the manifest says of it.

    Attributes:
        told: its entry of the manifest.
        rows: by row key: ``place``, ``group``, AMOUNTS (missing where withheld or not there),
            ``hidden``, ``bound`` (5: at most 5 percent; -5: at least 95; 0: nothing is told) and ``edition``.
    """

    told: Mapping[str, Any]
    rows: pd.DataFrame

    @property
    def file(self) -> str:
        return str(self.told["file"])

    @property
    def name(self) -> tuple[str, str]:
        """Of which indicator, and how it is split: the same in every year and at both levels."""
        return str(self.told["indicator"]), str(self.told["dimension"])

    @cached_property
    def counts(self) -> bool:
        """Whether its rows have a count; where none is shown, the manifest's word."""
        shown = self.rows[~self.rows["hidden"]]
        return bool(self.told["count_column"] == COUNT and (shown.empty or shown[COUNT].notna().any()))

    @property
    def amounts(self) -> tuple[str, ...]:
        """What its rows are about."""
        return AMOUNTS if self.counts else (N,)

    @cached_property
    def total(self) -> dict[str, str]:
        """The total row of each row's place, by row; none where there is none."""
        totals = {f"{place}|{WHOLE}" for place in self.rows["place"]} & set(self.rows.index)
        whose = self.rows["place"] + f"|{WHOLE}"
        return {row: total for row, total in whose.items() if total in totals and row != total}


@dataclass(frozen=True)
class Edition:
    """The tables of one folder, by file; those of people alone, for of others nothing is withheld."""

    folder: Path
    manifest: Mapping[str, Any]
    tables: Mapping[str, Table]

    @property
    def number(self) -> int:
        return int(self.manifest["edition"]["number"])


def read(folder: Path, splits: Collection[str] = ()) -> Edition:
    """Read a folder.

    Args:
        splits: tables split so and the totals alone; () for all tables.
    """
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    people = {key for key, least in manifest["hide_below"].items() if least}
    wanted = {one["dimension"] for one in manifest["tables"]} if not splits else {WHOLE, *splits}
    told = [one for one in manifest["tables"] if one["indicator"] in people and one["dimension"] in wanted]
    tables = [Table(one, _rows(folder / one["file"], manifest["marker"])) for one in told]
    return Edition(folder, manifest, {table.file: table for table in tables})


def _rows(path: Path, marker: str) -> pd.DataFrame:
    text = pd.read_csv(path, dtype="str", keep_default_na=False, encoding="utf-8-sig", index_col="row")
    rows = text[["place", "group"]].copy()
    rows["hidden"] = text[N] == marker
    percent = pd.to_numeric(text["bound"].str.extract(r"(\d+)")[0], errors="coerce").fillna(0).to_numpy()
    rows["bound"] = np.where(text["bound"].str.startswith(">"), percent - 100, percent)
    rows["edition"] = pd.to_numeric(text["edition"], errors="coerce")
    for amount in (COUNT, N):
        rows[amount] = pd.to_numeric(text[amount].replace({marker: "", "": np.nan}), errors="coerce")
    return rows.assign(**{REST: rows[N] - rows[COUNT]})[rows["group"] != TOGETHER]
