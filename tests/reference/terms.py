"""What the words of a case mean: formulas, conditions, and which rows of its file are meant."""

import re

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from tests.reference.case import Case, NotUnderstood

NAME = r"[A-Za-z_.][\w.]*"


def terms(formula: str) -> list[str]:
    """Terms of "y ~ a + I(a^2) + as.factor(b)", as written."""
    if "~" not in formula:
        raise NotUnderstood(f"formula {formula!r}")
    return [term.strip() for term in formula.split("~")[1].split("+")]


def names(formula: str) -> list[str]:
    """Columns of the file that a formula names on its right side."""
    words = re.findall(NAME, " ".join(terms(formula)))
    return [word for word in dict.fromkeys(words) if word not in ("I", "as.factor", "factor")]


def columns(frame: pd.DataFrame, formula: str) -> dict[str, NDArray]:
    """A column for each term: a number, or words for a category."""
    return {term: _column(frame, term) for term in terms(formula)}


def _column(frame: pd.DataFrame, term: str) -> NDArray:
    category = re.fullmatch(rf"(?:as\.)?factor\(({NAME})\)", term)
    computed = re.fullmatch(r"I\((.+)\)", term)
    if category:
        return frame[category[1]].astype(str).to_numpy(object)
    if computed:
        return frame.eval(computed[1].replace("^", "**")).to_numpy("float64")
    if term not in frame:
        raise NotUnderstood(f"the term {term!r}")
    return frame[term].to_numpy()


def rows(case: Case, *used: str | list[str]) -> pd.DataFrame:
    """Rows of the first file that have all of these columns, and the value that a filter names."""
    wanted = [name for names in used for name in ([names] if isinstance(names, str) else names)]
    return chosen(case, case.frame()).dropna(subset=wanted).reset_index(drop=True)


def chosen(case: Case, frame: pd.DataFrame) -> pd.DataFrame:
    """Rows with the value that the filter of a case names, all rows where it names none."""
    told = case.parameters.get("filter")
    return frame[frame[told["column"]].astype(str) == str(told["value"])] if told else frame


def who(frame: pd.DataFrame, words: str) -> NDArray[np.bool_]:
    """Rows of which something is true, as the words say: a condition, or a column of 0 and 1."""
    if words in frame:
        return frame[words].to_numpy() == 1
    try:
        found = frame.eval(words)
    except Exception as why:  # pandas raises whatever the words are wrong in
        raise NotUnderstood(f"the condition {words!r}") from why
    return found.to_numpy(bool)
