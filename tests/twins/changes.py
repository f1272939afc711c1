"""What is told otherwise of a child: so that nothing shown may change, or whatever one likes.

The rule for a hidden child: every number that differs between the two homes (of how many, how many of them,
the value) is withheld in both. A child whose facts move a number that is shown, even by one, may be told
from a first edition: that number is there to be read. So a hidden child's facts are told otherwise in

- its group: from one group to another of the same dimension, both withheld at the school and in the district
  in every indicator, so that only withheld numbers move, by one;
- the day of an absence within its month, or the reason for it;
- the day of a visit to an activity, of sessions as long as each other;
- an answer, from one unfavourable option to another, or what is written beside it.

That the rule is kept is read from what the editions decided, in both homes, past everything that is shown.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from sample.roster import RACE_WORDS
from tests.twins.children import DISTRICT, OTHER, SCHOOLS, YEAR, Facts, Sample

GROUPS: dict[str, tuple[str, dict[str, str]]] = {
    "race_ethnicity": ("Race/Ethnicity", RACE_WORDS),
    "gender": ("Gender", {"female": "F", "male": "M", "nonbinary": "X", "": ""}),
    "english_learner": ("English Learner", {"yes": "Y", "no": "N"}),
    "disability": ("Special Education", {"yes": "Y", "no": "N"}),
    "low_income": ("Free/Reduced Lunch", {"yes": "Free", "no": "Paid"}),
}
"""Heading of the roster, and the word of each code."""

UNFAVOURABLE, FAVOURABLE = ("Disagree", "Strongly disagree"), ("Agree", "Strongly agree")
ITEMS = slice(3, 8)
"""Columns of the survey with a scale."""

Decided = dict[tuple, tuple]


def decided(home: Path) -> Decided:
    """The true numbers of every row of the first edition, and whether it is shown, by row."""
    query = 'SELECT year, indicator, place, dimension, grp, n, "count", value, shown FROM decided'
    with closing(sqlite3.connect(home / "trellis.db")) as file:
        return {tuple(row[:5]): tuple(row[5:]) for row in file.execute(query)}


def moved(one: Decided, other: Decided) -> set[tuple]:
    """Rows whose true numbers differ, or that are in one home alone."""
    both = {key for key in one.keys() & other.keys() if one[key][:3] == other[key][:3]}
    return (one.keys() | other.keys()) - both


def kept(one: Decided, other: Decided) -> bool:
    """Whether the rule is kept: all that differs is withheld in both homes."""
    return all(
        key in one and key in other and not one[key][3] and not other[key][3] for key in moved(one, other)
    )


def hidden(sample: Sample, home: Path, rng: np.random.Generator) -> Iterator[Facts]:
    """Facts of hidden children, without end.

    Args:
        home: the first home.
    """
    groups = list(_groups(sample, decided(home)))
    rare: list[Callable[[Sample, np.random.Generator], Facts]] = [_day, _reason, _visit, _answer, _comment]
    while True:
        if groups and rng.random() < 0.7:
            row, heading, words = groups[rng.integers(len(groups))]
            word = str(rng.choice([word for word in words if word != row[heading]]))
            yield replace(sample.known, line=row | {heading: word})
        else:
            yield rare[rng.integers(len(rare))](sample, rng)


def anything(sample: Sample, rng: np.random.Generator) -> Facts:
    """All facts of a child told otherwise at once, whatever numbers they move."""
    row = sample.roster[rng.integers(len(sample.roster))]
    line = row | {
        heading: str(rng.choice([word for word in words.values() if word != row[heading]]))
        for heading, words in GROUPS.values()
    }
    first, second = _pair(list(sample.absences.values()), rng)
    marks = tuple((student, day, "T") for student, day, _ in (first[0], second[-1]))
    student, came = _of_sheet(sample, rng)
    at, answers = _line(sample, rng)
    turned = {**dict.fromkeys(FAVOURABLE, "Disagree"), **dict.fromkeys(UNFAVOURABLE, "Agree")}
    said = tuple(turned.get(text, text) for text in answers)
    return Facts(line, marks, (student, tuple("A" for _ in came)), (at, said))


def _groups(sample: Sample, told: Decided) -> Iterator[tuple[dict[str, str], str, list[str]]]:
    """Lines of children in a withheld group, the heading of it, and the words of all such groups."""
    school = sample.place(OTHER)
    for dimension, (heading, words) in GROUPS.items():
        rows = {key: shown for key, (*_, shown) in told.items() if (key[0], key[3]) == (YEAR, dimension)}
        seen = {(place, group) for (_, _, place, _, group), shown in rows.items() if shown}
        there = {(place, group) for _, _, place, _, group in rows}
        withheld = [
            word for code, word in words.items() if {(school, code), (DISTRICT, code)} <= there - seen
        ]
        for row in sample.roster:
            if len(withheld) > 1 and row[heading] in withheld:
                yield row, heading, withheld


def _day(sample: Sample, rng: np.random.Generator) -> Facts:
    """An absence on another day of its month, one on which the student was late."""
    late = {(student, day): code for student, day, code in sample.late}
    found = [
        (absence, (student, day, code))
        for student, day, code in sample.late
        for absence in sample.absences.get(student, [])
        if absence[1][:3] + absence[1][6:] == day[:3] + day[6:] and (student, absence[1]) not in late
    ]
    (student, missed, _), (_, came, _) = found[rng.integers(len(found))]
    return replace(sample.known, marks=((student, missed, "T"), (student, came, "UA")))


def _reason(sample: Sample, rng: np.random.Generator) -> Facts:
    """Another reason for an absence."""
    one, other = _pair(list(sample.absences.values()), rng)
    return replace(sample.known, marks=((*one[0][:2], "EA"), other[0]))


def _visit(sample: Sample, rng: np.random.Generator) -> Facts:
    """A visit on another day of the same activity."""
    student, came = _of_sheet(sample, rng)
    return replace(sample.known, visits=(student, came[::-1]))


def _answer(sample: Sample, rng: np.random.Generator) -> Facts:
    """Another unfavourable answer."""
    lines = [at for at, told in enumerate(sample.answers) if set(told[ITEMS]) & set(UNFAVOURABLE)]
    at = lines[rng.integers(len(lines))]
    other = dict(zip(UNFAVOURABLE, UNFAVOURABLE[::-1], strict=True))
    return replace(sample.known, answer=(at, tuple(other.get(text, text) for text in sample.answers[at])))


def _comment(sample: Sample, rng: np.random.Generator) -> Facts:
    """Something written beside the answers."""
    at, told = _line(sample, rng)
    return replace(sample.known, answer=(at, (*told[:-1], "I am the only one who plays the cello.")))


def _line(sample: Sample, rng: np.random.Generator) -> tuple[int, tuple[str, ...]]:
    """A line of the survey from the other school."""
    lines = [at for at, told in enumerate(sample.answers) if told[1] == SCHOOLS[OTHER]]
    at = lines[rng.integers(len(lines))]
    return at, sample.answers[at]


def _of_sheet(sample: Sample, rng: np.random.Generator) -> tuple[str, tuple[str, ...]]:
    listed = list(sample.sheet[1].items())
    return listed[rng.integers(len(listed))]


def _pair(listed: list, rng: np.random.Generator) -> tuple:
    first, second = rng.choice(len(listed), 2, replace=False)
    return listed[first], listed[second]
