"""Writing what a file says: codes become ids, rows become a batch, the batch is folded in."""

import numpy as np
import pandas as pd

from flows.intake.attendance import units
from flows.intake.check import Checked
from flows.intake.package import File
from flows.intake.said import Said
from flows.intake.source import Source, headings
from store import attendance_blocks, batches, entities, facts, fold, respondents, sources
from store.connect import Tx
from tables import HOME_DISTRICT, school_year
from tables.facts import ROWS

TABLES = {table.name: table for table in ROWS}
DEFAULTS = {"int": 0, "text": "", "date": "", "json": "{}"}


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
    if "answers" in said.facts:
        respondents.note(tx, batch)
    batches.cover(tx, batch, _covered(tx, said.coverage))
    if checked.problems:
        batches.reject(tx, batch, _rejects(checked))
    return batch, fold.apply(tx, batch)


def _marked(tx: Tx, source: int, days: pd.DataFrame) -> pd.DataFrame:
    """Single days with ids in place of codes, and the marks of the source's dictionary."""
    raw, status = days["raw"].cat, days["status"].cat
    combined = raw.codes.to_numpy("int32") * len(status.categories) + status.codes.to_numpy()
    lengths, different = pd.factorize(days["units"]) if "units" in days else (0, np.zeros(1))
    combined = combined * len(different) + lengths
    used = np.flatnonzero(np.bincount(combined))
    which, length_at = np.divmod(used, max(1, len(different)))
    raw_at, status_at = np.divmod(which, max(1, len(status.categories)))
    meanings = pd.DataFrame({"raw": raw.categories[raw_at], "status": status.categories[status_at]})
    # Where the file does not tell the part of the day, it follows from the status.
    told = different[length_at] if "units" in days else units(meanings["status"])
    meanings = meanings.assign(units=told)
    entries = sources.mark_entries(tx, source, meanings)
    marks = meanings.merge(entries, on=["raw", "status", "units"], how="left")["mark"]
    numbers = np.zeros(int(combined.max(initial=0)) + 1, dtype="int16")
    numbers[used] = np.arange(len(used))
    return pd.DataFrame(
        {
            "person": _numbered(tx, "person", days["person"]),
            "school": _numbered(tx, "school", days["school"]),
            "day": days["day"],
            "mark": pd.Series(pd.Categorical.from_codes(numbers[combined], pd.Index(marks)), days.index),
            "line": days["line"],
        },
        copy=False,
    )


def _numbered(tx: Tx, kind: str, codes: pd.Series) -> pd.Series:
    """Entity ids in place of codes, dtype ``category`` as they are: millions of rows stay as they stand."""
    return codes.cat.rename_categories(_ids(tx, kind, pd.Series(codes.cat.categories)).tolist())


def _identified(tx: Tx, name: str, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with ids in place of codes, and every column the table has."""
    columns: dict[str, object] = {"line": rows["line"]}
    for column in TABLES[name].columns:
        if column.kind == "entity" and column.name in rows:
            columns[column.name] = _ids(tx, column.of, rows[column.name])
        elif column.kind == "entity":
            columns[column.name] = 0
        elif column.name in rows:
            columns[column.name] = rows[column.name]
        else:
            columns[column.name] = None if column.kind == "int" else DEFAULTS[column.kind]
    return pd.DataFrame(columns)


def _ids(tx: Tx, kind: str, codes: pd.Series) -> pd.Series:
    """Entity ids of codes, 0 for none; the home district is the one of no code."""
    typed = codes.astype("str").fillna("")
    if kind == "district":
        return (
            pd.Series(HOME_DISTRICT, index=codes.index)
            if (typed == "").all()
            else entities.ids(tx, kind, 0, typed)
        )
    ids = pd.Series(0, index=codes.index, dtype="int64")
    named = typed != ""
    if named.any():
        ids[named] = entities.ids(tx, kind, HOME_DISTRICT, typed[named])
    return ids


def _covered(tx: Tx, coverage: pd.DataFrame) -> pd.DataFrame:
    return coverage.assign(school=_ids(tx, "school", coverage["school"]))


def _rejects(checked: Checked) -> pd.DataFrame:
    names = ["sheet", "line", "column", "value", "code", "what", "mend", "severity"]
    rows = [{name: getattr(problem, name) for name in names} for problem in checked.problems]
    return pd.DataFrame(rows, columns=names)


def _year(said: Said) -> int:
    """The school year most of a batch is about; 0 where it has none."""
    years = pd.to_numeric(said.coverage["year"], errors="coerce")
    if (years > 0).any():
        return int(years.max())
    days = pd.to_datetime(said.coverage["last_day"].replace("", None)).dropna()
    return school_year(days.max().date()) if len(days) else 0
