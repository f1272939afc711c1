"""What Trellis says on its command line, drawn by chance, and where a stranger's numbers differ."""

import contextlib
import io
import json
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from commands.main import main
from tests.stranger.book import ANSWERS, GROUPS_NOT_RECOMPUTED, MORE_SPLITS, SPLITS_NOT_RECOMPUTED
from tests.stranger.figures import Figure
from tests.stranger.files import Files

BY_LABEL = {"item", "scale", "scale_item", "barrier", "likely", "change", "survey", "goal"}
"""Splits whose rows are known by their words: their keys hold numbers of the database."""

AGREE = 1e-9
"""Relative, and absolute near 0."""

ROUNDED = {"voice_presence": 1e-5}
"""Indicators whose parts are rounded before they are added up: places due are kept in millionths, of a
meeting at which a twentieth of a place is due to a role that is the fifth digit."""


@dataclass(frozen=True)
class Drawn:
    """One number drawn: which it is, what Trellis says of it (a row of the document)."""

    key: str
    by: str | None
    year: int
    school: str | None
    group: str
    row: dict


def run(*words: str) -> tuple[int, str]:
    """Exit status and standard output of ``trellis.py WORDS``."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        return main(list(words)), out.getvalue()


def catalogue() -> dict[str, list[str]]:
    """Every indicator with its splits."""
    _, told = run("indicators", "--json")
    return {
        each["key"]: [*each["dimensions"], *MORE_SPLITS.get(each["key"], ())] for each in json.loads(told)
    }


def rows(db: str, key: str, year: int, school: str | None, by: str | None) -> dict[str, dict]:
    """Rows of ``trellis.py figure KEY --json`` as an administrator that hold a value, by group."""
    more = [*(("--school", school) if school else ()), *(("--by", by) if by else ())]
    status, told = run("figure", key, "--json", "--as", "admin", "--db", db, "--year", str(year), *more)
    document = json.loads(told) if status == 0 else {"rows": (), "by": ""}
    found = {}
    for row in document["rows"]:
        group = row[document["by"] or "group"]
        name = row["label"] if by in BY_LABEL and group != "whole" else group
        if row["value"] is not None and (key, name) not in GROUPS_NOT_RECOMPUTED:
            found[name] = row
    return found


def draw(db: str, files: Files, seed: int) -> Iterator[Drawn]:
    """Numbers by chance: an indicator, a split, a school year and a place, then a group that has a value."""
    chance, splits = random.Random(seed), catalogue()
    keys = sorted(key for key in splits if key in ANSWERS)
    while True:
        key = chance.choice(keys)
        by = chance.choice([None, *splits[key]])
        year, school = chance.choice(files.years), chance.choice([None, *files.schools])
        told = {} if (key, by) in SPLITS_NOT_RECOMPUTED else rows(db, key, year, school, by)
        if told:
            group = chance.choice(sorted(told))
            yield Drawn(key, by, year, school, group, told[group])


def difference(drawn: Drawn, files: Files) -> str:
    """What differs between Trellis and the stranger, in words; blank where nothing does."""
    mine = ANSWERS[drawn.key](files, drawn.year, drawn.school, drawn.by).get(drawn.group)
    where = f"{drawn.key} by {drawn.by} {drawn.year} {drawn.school or 'district'} {drawn.group!r}: "
    if mine is None:
        return where + "not recomputed"
    apart = _apart(drawn.row, mine, ROUNDED.get(drawn.key, AGREE))
    return where + apart if apart else ""


def _apart(row: dict, mine: Figure, within: float) -> str:
    parts = []
    for name in ("value", "n", "count", "low", "high"):
        here, there = getattr(mine, name), row[name]
        if isinstance(here, float) and math.isnan(here):
            continue  # the definition does not tell how
        if name == "count" and None in (here, there):
            continue  # of a sum or a mean nobody is counted
        if here is None or there is None:
            same = here is there
        else:
            same = math.isclose(here, there, rel_tol=within, abs_tol=within)
        if not same:
            parts.append(f"{name} {here} from the files, {there} of Trellis")
    return "; ".join(parts)


def made(folder: Path, seed: int, *words: str) -> tuple[Files, str]:
    """The files of a made-up district in a folder, and the address of a database that holds them."""
    where, db = folder / "files", f"sqlite:///{folder / 'trellis.db'}"
    assert run("sample", "--seed", str(seed), *words, "-o", str(where))[0] == 0
    assert run("load", str(where), "--db", db)[0] == 0
    return Files(where), db
