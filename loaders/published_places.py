"""Which place, year, group and measure each line of a published table is about."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.coded import coded
from loaders.form import Problem, Severity
from loaders.published_heads import Heads
from loaders.published_years import begins
from loaders.rows import REPEATED as ALIKE
from loaders.rows import repeats, shared_key, with_value
from words import mark

NO_PLACE = (
    mark("The line names no school and no district."),
    mark("Write the school, or leave the line out."),
)
TWO_ROWS = (
    mark("“{value}” has an earlier line for the same year, group and measure, with other figures."),
    mark("Keep the line that is right."),
)
NO_YEAR = (mark("“{value}” is not a school year."), mark("Write the school year as 2025-26."))


@dataclass(frozen=True)
class Lines:
    """What each line of the body is about; categorical, "" where it does not tell.

    Attributes:
        code, name: of the school; of the district where the line names no school.
        good: lines that name a place and, if there is a column of years, a year.
        repeated: lines that repeat another in every cell.
    """

    code: "Texts"
    name: "Texts"
    year: pd.Categorical
    group: pd.Categorical
    measure: pd.Categorical
    good: np.ndarray
    repeated: np.ndarray
    problems: list[Problem]


@dataclass(frozen=True)
class Texts:
    """One text a line, told by its different texts."""

    values: pd.Categorical

    def take(self, rows: np.ndarray) -> pd.Series:
        return pd.Series(pd.Categorical.from_codes(self.values.codes[rows], self.values.categories))


def lines_of(heads: Heads, means: bool) -> Lines:
    """Read the columns of a table that say what its lines are about.

    A school's code that stands in several districts is written with its district's, "021-0010": alone
    it would be two schools. A line without a school, or with the number 0 for it, is its district's.

    Args:
        means: a year alone is the one in which the school year ends.
    """
    code, name = _column(heads, "school_code"), _column(heads, "school")
    over, over_name = _column(heads, "district_code"), _column(heads, "district")
    none = code.str.fullmatch("0*") & ((name == "") | (code != ""))
    if "school_code" not in heads.fields:
        none = name == ""
    if over.ne("").any():
        pairs = pd.DataFrame({"code": code, "over": over})[code != ""].drop_duplicates()
        several = set(pairs.loc[pairs["code"].duplicated(keep=False), "code"])
        if several:
            code = code.where(~code.isin(several) | (over == ""), over + "-" + code)
    code, name = code.where(~none, over), name.where(~none | ((over == "") & (over_name == "")), over_name)
    if "school_code" not in heads.fields and _are_codes(name):
        code, name = code.where(code != "", name), name.where(code != "", "")
    placed = (code != "") | (name != "")
    year, told = _years(heads, means)
    group, measure = _joined(heads), _column(heads, "measure")
    number, again = shared_key(*(pd.factorize(each)[0] for each in (code, name, year, group, measure)))
    repeated = repeats(heads.grid.body, again & (placed & told).to_numpy(dtype=bool))
    good = (placed & told).to_numpy(dtype=bool) & ~repeated
    later = np.zeros(len(good), dtype=bool)
    at = np.flatnonzero(again & good)
    later[at] = pd.Series(number[at]).duplicated().to_numpy()
    first, of_year = heads.taken[0], heads.column("year")
    problems = _told(heads, ~placed, "left_out", "no_place", *NO_PLACE, first)
    if of_year is not None:
        problems += _told(heads, placed & ~told, "left_out", "not_a_year", *NO_YEAR, of_year)
    problems += _told(heads, repeated, "notice", "duplicate", *ALIKE, first)
    problems += _told(heads, later, "left_out", "two_rows", *TWO_ROWS, first)
    return Lines(
        Texts(_categories(code)),
        Texts(_categories(name)),
        _categories(year),
        _categories(group),
        _categories(measure),
        good & ~later,
        repeated,
        problems,
    )


def _column(heads: Heads, name: str) -> pd.Series:
    """Texts without spaces around them, "" where blank."""
    at = heads.column(name)
    if at is None:
        return pd.Series("", index=heads.grid.body.index, dtype="str")
    return coded(heads.grid.body[at]).values.fillna("").set_axis(heads.grid.body.index)


def _joined(heads: Heads) -> pd.Series:
    """The group of each line; of several columns (race, gender) those that say something, joined."""
    joined = pd.Series("", index=heads.grid.body.index, dtype="str")
    for at in heads.fields.get("group", []):
        column = coded(heads.grid.body[at]).values.fillna("").set_axis(heads.grid.body.index)
        both = (joined != "") & (column != "")
        joined = joined.where(~both, joined + "; " + column).where(both | (column == ""), column)
    return joined


def _years(heads: Heads, means: bool) -> tuple[pd.Series, pd.Series]:
    """School year by the year it begins in, and which lines tell theirs (or need none)."""
    typed = _column(heads, "year")
    if heads.column("year") is None:
        return typed, pd.Series(True, index=typed.index)
    meant = {text: begins(text, means) for text in typed.unique()}
    years = typed.map(meant).astype("str")
    return years, years != ""


def _are_codes(names: pd.Series) -> bool:
    """Whether a column headed "School" holds codes, such as "0110"."""
    given = names[names != ""]
    return bool(len(given)) and bool(given.str.fullmatch(r"\w*\d\w*").mean() > 0.9)


def _categories(values: pd.Series) -> pd.Categorical:
    numbers, texts = pd.factorize(values)
    return pd.Categorical.from_codes(numbers, pd.Index(texts, dtype="str"))


def _told(
    heads: Heads,
    lines: pd.Series | np.ndarray,
    severity: Severity,
    code: str,
    what: str,
    mend: str,
    column: int,
) -> list[Problem]:
    problems = []
    for line in heads.grid.body.index[np.asarray(lines, dtype=bool)].tolist():
        cell = heads.grid.body.at[line, column]
        value = cell if isinstance(cell, str) else ""
        said, heading = with_value(what, value), heads.heading(column)
        problems.append(Problem(severity, code, said, mend, heads.grid.sheet.name, int(line), heading, value))
    return problems
