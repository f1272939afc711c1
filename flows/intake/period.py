"""How far an export of absences speaks: for the days it names, or for all of an earlier one it corrects.

An absence taken back at the edge of the period leaves no line. By its own days the corrected file
would then not cover the day, and the old absence would stay.
"""

from dataclasses import dataclass

import pandas as pd

from flows.intake.said import Context, Said
from loaders.form import Need
from words import phrase

SAME_EXPORT = 0.05
"""A file that leaves out at most this share of an earlier export's absences is that period corrected."""

OTHER_PERIOD = 0.20
"""One that leaves out more than this share is about another, shorter period. In between it is asked."""

FEW_MARKS = 20
"""Of an earlier export with fewer absences than this, shares say little: only what leaves out more
than half of them, and more than STRAY, or half the days, is another period."""

STRAY = 2
"""So many absences can be taken back at once by a correction."""


@dataclass(frozen=True)
class _Earlier:
    """An earlier export beside the new one: its ``lines`` of coverage, how many absences in force
    lie within them (``inside``), and how many of these the new file does not speak for (``outside``)."""

    lines: pd.DataFrame
    inside: int
    outside: int

    @property
    def share(self) -> float:
        return self.outside / self.inside


def widen(said: Said, earlier: pd.DataFrame, before: pd.DataFrame, context: Context) -> None:
    """Let a corrected export speak for the whole period and all schools of the one it corrects.

    Args:
        said: the new file's marks and coverage; the coverage is widened in place.
        earlier: coverage of live batches of the source that are ``touching``: batch, school (code),
            first_day, last_day.
        before: absences in force of the source: school (code), day.
        context: for the answer to ``coverage``: "earlier", "file", or days such as
            "2025-09-01..2025-09-30".
    """
    given = context.answers.get("coverage", "")
    if ".." in given:
        first, last = (text.strip() for text in given.split("..", 1))
        said.coverage = said.coverage.assign(first_day=first, last_day=last)
        return
    beside = [_beside(said.coverage, lines, before) for _, lines in earlier.groupby("batch")]
    lacking = [one for one in beside if one.outside]
    if not lacking:
        return
    nearest = min(lacking, key=lambda one: one.share)
    verdict = _verdict(said.coverage, nearest)
    if verdict == "ask" and given in ("earlier", "file"):
        verdict = given
    if verdict == "earlier":
        said.coverage = _together(said.coverage, nearest.lines)
    elif verdict == "ask":
        said.needs.append(_need(said.coverage, nearest))


def touching(earlier: pd.DataFrame, mine: pd.DataFrame) -> set[int]:
    """Batches whose coverage shares days of a school with a new file's."""
    spans: dict[str, list[tuple[str, str]]] = {}
    for school, *days in zip(*(mine[name].tolist() for name in _SPAN), strict=True):
        spans.setdefault(school, []).append((days[0], days[1]))
    told = zip(*(earlier[name].tolist() for name in ("batch", *_SPAN)), strict=True)
    return {
        batch
        for batch, school, first, last in told
        if any(first <= end and last >= start for start, end in spans.get(school, ()))
    }


_SPAN = ("school", "first_day", "last_day")


def _beside(mine: pd.DataFrame, lines: pd.DataFrame, before: pd.DataFrame) -> _Earlier:
    """An earlier export beside the new file, which shares days of a school with it."""
    inside = before[_within(before, lines)]
    return _Earlier(lines, len(inside), int((~_within(inside, mine)).sum()))


def _within(days: pd.DataFrame, lines: pd.DataFrame) -> pd.Series:
    """Whether each school and day lies within a line of coverage."""
    found = pd.Series(False, index=days.index)
    for line in lines.to_dict("records"):
        found |= (days["school"] == line["school"]) & days["day"].between(line["first_day"], line["last_day"])
    return found


def _verdict(mine: pd.DataFrame, nearest: _Earlier) -> str:
    """ "earlier": the same period corrected; "file": a period of its own; "ask": it cannot be known."""
    first, last = _span(nearest.lines)
    my_first, my_last = _span(mine)
    longer = my_first < first or my_last > last
    if nearest.inside >= FEW_MARKS:
        if nearest.share > OTHER_PERIOD:
            return "file"
        # One that begins later and ends later may be a window that moves on.
        return "earlier" if nearest.share <= SAME_EXPORT and not longer else "ask"
    short = 2 * _days(my_first, my_last) <= _days(first, last)
    return "file" if nearest.outside > STRAY and (short or nearest.share > 0.5) else "ask"


def _span(lines: pd.DataFrame) -> tuple[str, str]:
    return str(lines["first_day"].min()), str(lines["last_day"].max())


def _days(first: str, last: str) -> int:
    return (pd.Timestamp(last) - pd.Timestamp(first)).days + 1


def _together(mine: pd.DataFrame, lines: pd.DataFrame) -> pd.DataFrame:
    """One line a school over the days of both."""
    both = pd.concat([mine, lines[["school", "first_day", "last_day"]]])
    of_school = both.groupby("school", as_index=False)
    spans = of_school.agg(first_day=("first_day", "min"), last_day=("last_day", "max"))
    return spans.assign(tbl=mine["tbl"].iloc[0], year=0)[list(mine.columns)]


def _need(mine: pd.DataFrame, nearest: _Earlier) -> Need:
    whole, own = (
        phrase("{first} to {last}", first=first, last=last)
        for first, last in map(_span, (_together(mine, nearest.lines), mine))
    )
    missing = sorted(set(nearest.lines["school"]) - set(mine["school"]))
    if missing:
        whole = phrase("{days}, schools {schools} among them", days=whole, schools=", ".join(missing))
    question = phrase(
        "{outside:,} of {inside:,} absences of an earlier export lie outside this file's days or schools. "
        "Were they taken back (the file speaks for {whole}), or is it about {own} alone?",
        outside=nearest.outside,
        inside=nearest.inside,
        whole=whole,
        own=own,
    )
    choices = {
        "earlier": phrase("It corrects {whole}: what it does not hold is taken back", whole=whole),
        "file": phrase("It is about {own} alone: everything else stays", own=own),
    }
    return Need("coverage", question, choices)
