"""What a file says about the district, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from flows.intake.results import Likeness
from loaders.coded import used
from loaders.form import Need, Problem, Reading

COVERAGE = ["tbl", "school", "first_day", "last_day", "year"]


@dataclass(frozen=True)
class Context:
    """What is known beside the file when it is turned into facts.

    Attributes:
        file: its name.
        format: key of its form.
        answers: given for this load, over those remembered with the source.
        source: entity id of the source; 0 for a new one.
        settings: what the source remembers.
        school: code of the school named for the whole load; "" if none.
        year: school year named for the whole load; 0 if none.
    """

    file: str
    format: str
    answers: Mapping[str, str]
    source: int = 0
    settings: Mapping[str, object] = field(default_factory=dict)
    school: str = ""
    year: int = 0


@dataclass
class Said:
    """Facts as the file says them.

    Attributes:
        facts: rows of each table of ``tables.facts`` with ``line``; entities stand as the codes
            files call them by ("" for none). ``attendance_days`` stands for the packed table:
            person, school, day, raw, status (dtype ``category``), line.
        coverage: for which part of which table the file speaks in full (COVERAGE, schools by code).
        needs, problems: beyond those of the reading.
        with_id, matched: rows that carry a person's id, and those whose id the roster knows.
        remember: settings to keep with the source.
        counts: what else to write down with the batch.
        people: whom the file only names, with the students whose names are like theirs.
    """

    facts: dict[str, pd.DataFrame] = field(default_factory=dict)
    coverage: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=COVERAGE))
    needs: list[Need] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    with_id: int = 0
    matched: int = 0
    remember: dict[str, object] = field(default_factory=dict)
    counts: dict[str, object] = field(default_factory=dict)
    people: list[Likeness] = field(default_factory=list)


def covers(
    tbl: str, schools: pd.Series | list[str], first: str = "", last: str = "", year: int = 0
) -> pd.DataFrame:
    """Coverage rows: one a school, the same days."""
    rows = pd.DataFrame({"school": pd.Series(sorted(set(schools)), dtype="str")})
    return rows.assign(tbl=tbl, first_day=first, last_day=last, year=year)[COVERAGE]


def table(reading: Reading, shape: str) -> pd.DataFrame:
    """One table of a reading with blanks as "", so that comparing and grouping keep every row."""
    rows = reading.tables[shape]
    text = [name for name in rows.columns if name != "line"]
    return rows.assign(**{name: rows[name].astype("str").fillna("") for name in text})


def by_text(values: pd.Series, meant: Mapping[str, str] | None = None) -> pd.Series:
    """A column of text by its different texts: dtype ``category`` with "" for blanks, and no text that
    no row has.

    Args:
        values: dtype ``str`` or ``category``.
        meant: what stands for a text; texts it does not name stay.
    """
    if isinstance(values.dtype, pd.CategoricalDtype):
        codes, found = values.cat.codes.to_numpy(), values.cat.categories
    else:
        codes, found = pd.factorize(values)
    there = used(codes, len(found))  # the last: blank
    if isinstance(found.dtype, pd.StringDtype) and meant is None and there[:-1].all() and not there[-1]:
        return pd.Series(pd.Categorical.from_codes(codes, found), values.index)
    texts = [str(text) for text in found]
    named = [(meant or {}).get(text, text) for text in [*texts, ""]]
    kept = {
        text: at for at, text in enumerate(dict.fromkeys(t for t, u in zip(named, there, strict=True) if u))
    }
    again = np.array([kept.get(text, -1) for text in named], dtype="int64")
    as_before = not there[-1] and (again[:-1] == np.arange(len(texts))).all()  # nothing to look up a row
    of = codes if as_before else again[codes]
    return pd.Series(pd.Categorical.from_codes(of, pd.Index(list(kept), dtype="str")), values.index)
