"""Writing what a file says: codes become ids, rows become a batch, the batch is folded in."""

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from flows.derive import filled
from flows.intake.attendance import units
from flows.intake.check import Checked
from flows.intake.package import File
from flows.intake.said import COVERAGE, Said
from flows.intake.source import Source, headings
from loaders.coded import used
from store import attendance_blocks, batches, entities, facts, fold, respondents, sources
from store.bulk import Values, listed, text
from store.connect import Tx
from tables import HOME_DISTRICT, school_year
from tables.facts import ROWS
from words import kept

TABLES = {table.name: table for table in ROWS}
DEFAULTS: dict[str, object] = {"entity": 0, "int": None, "json": "{}"}
"""What stands in a column that a file does not tell; of others the empty text."""


def write(
    tx: Tx,
    file: File,
    checked: Checked,
    source: Source,
    said: Said,
    answers: dict[str, str],
    mode: str,
    who: str,
    keep: bool,
) -> tuple[int, fold.Folded]:
    """Keep one batch and fold it in.

    Returns:
        its number, and what it changed in force.
    """
    reading = checked.reading
    assert reading is not None
    remember = source.settings | said.remember | {"headings": headings(reading)}
    fingerprint = reading.facts.get("fingerprint", "")
    number = sources.save(tx, source.name, checked.kind, checked.format, fingerprint, remember)
    counts = {
        "rows": reading.rows,
        "accepted": reading.accepted,
        "rejected": reading.rejected,
        "with_id": said.with_id,
        "matched": said.matched,
        "year": _year(said),
        "coverage": said.coverage.to_dict("records"),
        **said.counts,
    }
    if keep:
        batches.keep_raw(tx, file.hash, file.name, file.data)
    batch = batches.add(
        tx, number, file.name, checked.format, checked.kind, file.hash, mode, answers, counts, who
    )
    for name, rows in said.facts.items():
        if name == "attendance_days":
            attendance_blocks.say(tx, batch, number, _marked(tx, number, rows))
        else:
            facts.say(tx, batch, number, name, _identified(tx, name, rows))
    batches.set_counts(tx, batch, counts | {filled.NAME: filled.of(tx, batch, checked.kind, said.facts)})
    if "answers" in said.facts:
        respondents.note(tx, batch)
    batches.cover(tx, batch, _covered(tx, said.coverage))
    if checked.problems:
        batches.reject(tx, batch, _rejects(checked))
    return batch, fold.apply(tx, batch)


def _marked(tx: Tx, source: int, days: pd.DataFrame) -> pd.DataFrame:
    """Single days with ids in place of codes, and the marks of the source's dictionary."""
    raw, status = days["raw"].cat, days["status"].cat
    raws, statuses = raw.categories.tolist(), status.categories.tolist()
    lengths, different = pd.factorize(days["units"]) if "units" in days else (None, np.zeros(1))
    combined = raw.codes.to_numpy("int32") * len(statuses)
    combined += status.codes.to_numpy()
    if lengths is not None:
        combined *= len(different)
        combined += lengths
    there = np.flatnonzero(used(combined, len(raws) * len(statuses) * len(different))[:-1])
    which, length_at = np.divmod(there, max(1, len(different)))
    raw_at, status_at = np.divmod(which, max(1, len(statuses)))
    means = [statuses[at] for at in status_at.tolist()]
    # Where the file does not tell the part of the day, it follows from the status.
    told = units(means) if lengths is None else different[length_at]
    entries = [
        (raws[at], status, int(part)) for at, status, part in zip(raw_at.tolist(), means, told, strict=True)
    ]
    marks = sources.mark_entries(tx, source, entries)
    numbers = np.zeros(int(combined.max(initial=0)) + 1, dtype="int16")
    numbers[there] = np.arange(len(there))
    mark = pd.Categorical.from_codes(numbers[combined], pd.Index([marks[entry] for entry in entries]))
    return pd.DataFrame(
        {
            "person": _numbered(tx, "person", days["person"]),
            "school": _numbered(tx, "school", days["school"]),
            "day": days["day"],
            "mark": pd.Series(mark, days.index),
            "line": days["line"],
        },
        copy=False,
    )


def _numbered(tx: Tx, kind: str, codes: pd.Series) -> pd.Series:
    """Entity ids in place of codes, dtype ``category`` as they are: millions of rows stay as they stand."""
    return codes.cat.rename_categories(_ids(tx, kind, pd.Series(codes.cat.categories)).tolist())


def _identified(tx: Tx, name: str, rows: pd.DataFrame) -> dict[str, Values]:
    """Columns with ids in place of codes; every one of the key, and of those a blank is told otherwise."""
    table = TABLES[name]
    columns: dict[str, Values] = {"line": rows["line"]}
    for column in table.columns:
        if column.name in rows:
            given = rows[column.name]
            columns[column.name] = _ids(tx, column.of, given) if column.kind == "entity" else given
        elif column.name in table.key or column.kind == "json":
            columns[column.name] = [DEFAULTS.get(column.kind, "")] * len(rows)
    return columns


def _ids(tx: Tx, kind: str, codes: pd.Series) -> pd.Series:
    """Entity ids of codes, 0 for none; the home district is the one of no code."""
    if kind == "district":
        named = any(text(code) for code in listed(codes))
        return entities.ids(tx, kind, 0, codes) if named else pd.Series(HOME_DISTRICT, codes.index)
    return entities.ids(tx, kind, HOME_DISTRICT, codes)


def _covered(tx: Tx, coverage: pd.DataFrame) -> Mapping[str, Values]:
    return {name: coverage[name] for name in COVERAGE} | {"school": _ids(tx, "school", coverage["school"])}


def _rejects(checked: Checked) -> pd.DataFrame:
    names = ["sheet", "line", "column", "value", "code", "what", "mend", "severity"]
    rows = [
        {name: getattr(problem, name) for name in names} | {"told": kept(problem.what, problem.mend)}
        for problem in checked.problems
    ]
    return pd.DataFrame(rows, columns=[*names, "told"])


def _year(said: Said) -> int:
    """The school year most of a batch is about; 0 where it has none."""
    told = [int(year) for year in listed(said.coverage["year"]) if text(year)]
    if any(year > 0 for year in told):
        return max(told)
    last = max((text(day) for day in listed(said.coverage["last_day"])), default="")
    return school_year(date.fromisoformat(last)) if last else 0
