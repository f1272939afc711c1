"""Who of a file is on a roster: the rows that match are counted, and whom no roster lists is named."""

import numpy as np
import pandas as pd

from flows.intake import people
from flows.intake.places import known_people
from flows.intake.said import Said, by_text
from loaders.form import Problem
from store.connect import Tx
from tables.codes import UNMATCHED
from tables.outcomes import OF_STUDENTS
from words import phrase, phrase_many

COUNTED = ("attendance_days", "participation", *(each.name for each in OF_STUDENTS))
"""Tables whose rows count as matched or not."""

NAMED = ("consents", "attendance_days", "answers", *(each.name for each in OF_STUDENTS))
"""Tables of which a notice names the ids that no roster lists."""

SHOWN = 5


def match(tx: Tx, said: Said, source: int) -> None:
    """Count the rows whose person the roster knows, or was said to be one whom it does; add a notice of the
    ids that no roster in force lists."""
    lost: dict[str, int] = {}
    for table in dict.fromkeys(name for name in (*COUNTED, *NAMED) if name in said.facts):
        rows = said.facts[table]
        person = pd.Categorical(by_text(rows["person"]))
        known = known_people(tx, pd.Series(person.categories))
        if table in COUNTED:
            many = np.bincount(person.codes, minlength=len(person.categories))
            said.matched += int(many[known].sum())
        if table in NAMED:
            lost |= _first_lines(rows["line"], person, np.flatnonzero(~known.to_numpy()))
    if "participation" in said.facts:
        of_code = people.said_before(tx, said.facts["participation"], source)
        said.matched += len(of_code)
        said.with_id += int(of_code.str.startswith(UNMATCHED).sum())
    if lost:
        said.problems.append(_notice(lost))


def _first_lines(line: pd.Series, person: pd.Categorical, unknown: np.ndarray) -> dict[str, int]:
    """The first line of each of these people who has an id, in the order of the file."""
    named = [
        at for at in unknown.tolist() if (code := person.categories[at]) and not code.startswith(UNMATCHED)
    ]
    if not named:  # a district has millions of marks
        return {}
    at = np.flatnonzero(np.isin(person.codes, named))
    codes, first = np.unique(person.codes[at], return_index=True)
    order = np.argsort(first)
    lines = line.iloc[at[first[order]]].tolist()
    return dict(zip(person.categories[codes[order]].tolist(), map(int, lines), strict=True))


def _notice(lost: dict[str, int]) -> Problem:
    """A notice of ids, each with its first line."""
    ids = list(lost)
    what = phrase_many(
        len(ids),
        "One student is on no roster: {named}. What was said is kept, and holds once they are.",
        "{n} students are on no roster: {named}. What was said is kept, and holds once they are.",
        named=", ".join(ids[:SHOWN]) + (", …" if len(ids) > SHOWN else ""),
    )
    mend = phrase("Check the ids, or load the roster that lists them.")
    return Problem("notice", "not_on_roster", what, mend, line=lost[ids[0]], value=ids[0])
