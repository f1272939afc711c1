"""The students who somebody of a file may be, with how like they are, and why nobody was matched unasked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pandas as pd

from flows import labels
from flows.intake.likeness import SAME, nearest, spellings
from flows.strangers.written import Written
from loaders.words import plain
from store import enrolled
from store.connect import Tx
from tables import year_days
from tables.codes import UNMATCHED
from words import mark

MOST = 20_000
"""Students who are compared with the people of a file; of more, none is proposed, and all can be searched."""

PROPOSED = 3
"""Students proposed for one person."""

WHY = mark(
    {
        "gone": "A roster that had this id is no longer in use.",
        "zeros": "The zeros at the beginning of the id were lost.",
        "no_id": "No student has this id.",
        "nobody": "The line names nobody.",
        "email": "The file tells an e-mail address alone, and rosters tell none.",
        "several": "Several students have this name, or one as like.",
        "same": "A student has this name, but the file gives no id.",
        "near": "No student has exactly this name.",
        "no_name": "No student has a name like this one.",
        "not_kept": "The file is no longer kept, so the name in it is not known.",
    }
)
"""Why nobody was matched, by code."""


@dataclass(frozen=True)
class Proposal:
    """A student who somebody may be.

    Attributes:
        code, name: local id, and name; "" where none is known.
        score: 0 to 100; 100: the same name, or the same id but for zeros before it. 0: nothing was compared.
        by: what was compared, "name" or "id"; "" for nothing.
        place: name of the school of the last stay.
        grade: there, as it is called.
        left: last day on a roster, ISO, where it is before the first day of the rows; else "".
    """

    code: str
    name: str
    score: int
    by: str = ""
    place: str = ""
    grade: str = ""
    left: str = ""


class Roster:
    """The students of some schools, ever: who somebody is compared with. None where there are too many.

    Args:
        schools: these; () for every one.
        seen: schools of which may be told that a student is there; () for every one.
    """

    def __init__(self, tx: Tx, schools: Collection[int], seen: Collection[int]) -> None:
        self._tx, self._seen = tx, seen
        people = enrolled.students(tx, schools, MOST + 1)
        self.too_many = len(people) > MOST
        self.people = people.iloc[:0] if self.too_many else people
        self.ids = [_bare(code) for code in self.people["code"]]
        named = self.people[self.people["name"] != ""]
        self._named = named.index.to_numpy()
        self._names = [plain(name) for name in named["name"]]

    def proposals(self, code: str, told: Written, first_day: str) -> tuple[str, tuple[Proposal, ...]]:
        """Why somebody matched nobody (a code of WHY), and who they may be, the most like first."""
        by_id = [] if code.startswith(UNMATCHED) else nearest([_bare(code)], self.ids, PROPOSED)
        by_name = [
            (score, int(self._named[at]))
            for score, at in nearest(spellings(told.name), self._names, PROPOSED)
        ]
        # Ids a digit apart are many students': they propose somebody only where no name does.
        is_id = not by_name or any(score == SAME for score, _ in by_id)
        found = by_id if is_id else by_name
        chosen = self.people.iloc[[at for _, at in found]]
        scores, by = [score for score, _ in found], "id" if is_id else "name"
        told_of = described(self._tx, chosen, scores, self._seen, by, first_day)
        return _why(code, told, by_id, by_name), told_of

    def search(self, text: str, most: int) -> tuple[Proposal, ...]:
        """Students whose id begins so, or in whose name every word begins one; where none has all of the
        words, those who have any."""
        code, words = _bare(text), plain(text).split()
        if not words:
            return ()
        names = [plain(name).split() for name in self.people["name"]]
        hits = [sum(any(part.startswith(word) for part in name) for word in words) for name in names]
        by_id = [bool(code) and each.startswith(code) for each in self.ids]
        least = len(words) if len(words) in hits else 1
        found = self.people[[many >= least or mine for many, mine in zip(hits, by_id, strict=True)]].head(
            most
        )
        return described(self._tx, found, [0] * len(found), self._seen)


def described(
    tx: Tx,
    people: pd.DataFrame,
    scores: Sequence[int],
    seen: Collection[int],
    by: str = "",
    first_day: str = "",
) -> tuple[Proposal, ...]:
    """Students with where they are, or were last.

    Args:
        people: ``person, code, name``.
        scores, by: how like each is, and what was compared.
        seen: as for ``Roster``.
        first_day: ISO; "" for none.
    """
    last = enrolled.last_stays(tx, people["person"].tolist(), seen)
    told = []
    for row, score in zip(people.to_dict("records"), scores, strict=True):
        stay = last.get(int(row["person"]))
        place, grade, until = ("", "", "") if stay is None else (stay.place, stay.grade, _until(stay))
        told.append(
            Proposal(
                str(row["code"]),
                str(row["name"]),
                score,
                by,
                place,
                labels.label("grade", grade, {}),
                until if until < first_day else "",
            )
        )
    return tuple(told)


def _until(stay: enrolled.Stay) -> str:
    return stay.last_day or year_days(stay.year)[1].isoformat()


def _bare(code: str) -> str:
    """An id without the zeros before it, which spreadsheets lose."""
    return code.strip().casefold().lstrip("0")


def _why(
    code: str, told: Written, by_id: Sequence[tuple[int, int]], by_name: Sequence[tuple[int, int]]
) -> str:
    if not code.startswith(UNMATCHED):
        return "zeros" if by_id and by_id[0][0] == SAME else "no_id"
    if not told.kept:
        return "not_kept"
    if not told.name:
        return "email" if told.email else "nobody"
    if not by_name:
        return "no_name"
    if len(by_name) > 1 and by_name[0][0] == by_name[1][0]:
        return "several"
    return "same" if by_name[0][0] == SAME else "near"
