"""Where a number comes from, as the command line prints it."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from flows.figures import figure
from flows.provenance.lines import lines
from flows.provenance.origin import NOUNS, TOGETHER, Used, origin
from flows.viewer import Viewer
from metrics.catalogue import entry
from tables import year_name
from tables.codes import WHOLE
from words import phrase, tr


class UnknownGroup(Exception):
    """A row was asked for that the figure does not have; the message lists those it has."""


def document(
    db: str,
    viewer: Viewer,
    key: str,
    *,
    by: str = "",
    group: str | None = None,
    school: int = 0,
    year: int = 0,
    student: str = "",
) -> dict[str, Any]:
    """The document of the command ``where``.

    Raises:
        UnknownGroup: the figure has no such row.
        KeyError, BadSplit, NotAllowed: as ``flows.provenance.origin``.
    """
    found = origin(db, viewer, key, by=by, group=group, school=school, year=year, most=1 << 62)
    shown = figure(db, key, viewer, by="" if by == TOGETHER else by, school=school, year=year)
    row = _row(shown.rows, group)
    told = pd.DataFrame()
    if entry(key).unit_of_count != "rows":
        told = lines(db, viewer, key, by=by, group=group, school=school, year=year, student=student)
    here = {*told["batch"].tolist()} if student else None
    return {
        "indicator": shown.key,
        "by": by,
        "group": group,
        "place": found.place,
        "year": found.year,
        "student": student,
        **{name: None if student else row[name] for name in ("count", "n", "value")},
        "reason": found.reason,
        "files": [_file(one, told) for one in found.files if here is None or one.batch in here],
    }


def words(told: dict[str, Any]) -> list[str]:
    """The same for people, a line a file and table."""
    about = [
        told["indicator"],
        told["place"],
        tr("school year {year_name}", year_name=year_name(told["year"])),
    ]
    about += [f"{told['by']} {told['group']}"] if told["group"] is not None else []
    about += [tr("student {code}", code=told["student"])] if told["student"] else []
    if told["n"] is not None:
        about.append(f"n {told['n']:,.0f}")
    said = [" · ".join(about)]
    for file in told["files"]:
        loaded = tr("loaded {when} by {who}", when=file["loaded_at"], who=file["loaded_by"])
        said.append(f"  {file['batch']}  {file['file']} · {loaded}")
        for one in file["lines"]:
            sheet = tr("sheet {sheet}", sheet=one["sheet"]) + ", " if one["sheet"] else ""
            ranges = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in one["lines"])
            lines_of = tr("lines {ranges}", ranges=ranges)
            said.append(f"      {tr(NOUNS[one['table']][1])}: {sheet}{lines_of}")
    return [*said, *([f"  {tr(told['reason'])}"] if told["reason"] else [])]


def _row(rows: pd.DataFrame, group: str | None) -> dict[str, Any]:
    """Count, n and value of a row; None where they are not known."""
    wanted = WHOLE if group is None else group
    found = rows[rows["grp"] == wanted]
    if found.empty and group is not None:
        known = ", ".join(f'"{one}"' for one in rows["grp"])
        raise UnknownGroup(
            phrase(
                'There is no row "{group}". There are: {known}.', group=group, known=known or phrase("none")
            )
        )
    names = ("count", "n", "value")
    if found.empty:
        return dict.fromkeys(names)
    return {name: None if pd.isna(found[name].iloc[0]) else float(found[name].iloc[0]) for name in names}


def _file(one: Used, told: pd.DataFrame) -> dict[str, Any]:
    mine = told[told["batch"] == one.batch] if len(told) else told
    return {
        "batch": one.batch,
        "file": one.file,
        "source": one.source,
        "loaded_at": one.loaded_at,
        "loaded_by": one.loaded_by,
        "rows": dict(one.rows),
        "lines": [
            {"table": table, "sheet": sheet, "lines": _ranges(rows["line"])}
            for (table, sheet), rows in (mine.groupby(["table", "sheet"]) if len(mine) else ())
        ],
    }


def _ranges(numbers: Iterable[int]) -> list[list[int]]:
    """Line numbers as first and last of each run."""
    found: list[list[int]] = []
    for number in sorted({int(one) for one in numbers}):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found
