"""A report before it is written: what stands in it, in order, and where its numbers are from."""

from dataclasses import dataclass

from tables.figure import Figure

BRIEF, FEDERAL, FAMILY = "board", "federal", "family"
"""Kinds of reports: for a board or a principal, for the federal annual report, for families."""


@dataclass(frozen=True, eq=False)
class Item:
    """One question of a report with the figure that answers it.

    Attributes:
        question: in the reader's words.
        figure: protected already, as the pages of this reader have it.
        picture: "dots" (each group with its interval), "bars" (each group from nothing) or "" (words and
            table say it all).
        parts: figures of one dimension each whose rows stand together in ``figure``; () where it is one.
        gaps: figures whose gaps are told of in one sentence; () where the figure speaks for itself.
        counts: whether it is asked how many of each group there are, and how they differ only then.
    """

    question: str
    figure: Figure
    picture: str = "dots"
    parts: tuple[Figure, ...] = ()
    gaps: tuple[Figure, ...] = ()
    counts: bool = False

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures that something is told of, each once."""
        return tuple(dict.fromkeys((*(self.parts or (self.figure,)), *self.gaps)))


@dataclass(frozen=True, eq=False)
class Section:
    """Some questions of a report under one heading; the first is what its first page tells."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, eq=False)
class Report:
    """A brief for a board or a principal, or the federal tables.

    Attributes:
        kind: BRIEF or FEDERAL.
        place: name of the school or district; year_name: "2025–26".
        reader: for whom: "Board member".
        sections: those that have an answer.
        missing: question and reason of what cannot be told.
        edition: number and day (ISO) of the edition the numbers are from; 0 and "" where they were counted
            live.
        live: whether the numbers were counted live, without hiding.
        version: data version of what was counted live for who sees every school; 0 for all others, whom it
            would tell that something was loaded that is not theirs to see.
        attendance_to, surveys_to: last day known, ISO; "" if none.
        made_on: ISO day.
        command: the words of the command line that name place, year and reader.
    """

    place: str
    year_name: str
    reader: str
    sections: tuple[Section, ...]
    missing: tuple[tuple[str, str], ...]
    edition: tuple[int, str]
    live: bool
    version: int
    attendance_to: str
    surveys_to: str
    made_on: str
    command: str
    kind: str = BRIEF

    @property
    def items(self) -> tuple[Item, ...]:
        """All questions, in order."""
        return tuple(item for section in self.sections for item in section.items)


@dataclass(frozen=True)
class Told:
    """A number of the family page.

    Attributes:
        value: share (0 to 1) or a count; None where nothing may be told.
        n: of how many.
        low, high: ends of its 95 % interval; None where it has none.
    """

    value: float | None = None
    n: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return self.value is not None


@dataclass(frozen=True)
class Family:
    """What a family page tells: public figures alone, and counts of what was decided.

    Attributes:
        place: name of the school or district; district: whether it is the district.
        year_name, year_before: "2025–26", "2024–25".
        answered: people of families who answered the surveys; None where it is not told.
        barriers: words of the question and the share who say so, most first; only those that may be shown.
        agreed: the same of what families agree with, of questions that they alone were asked.
        steps: next steps that were agreed on and shared, and how many of them are done.
        steps_on_barriers: those done of them that are about what keeps families away.
        milestones: code and count of each kind.
        partners: partners at work.
        gifts: dollars that organisations gave; None where it is not told.
        reached: share of students who came to an activity; absent: share who missed a tenth of school;
        absent_before: the same of the school year before.
        as_of: last day counted, ISO; edition_day: when the numbers were published, ISO; "" if none.
        made_on: ISO day.
    """

    place: str
    district: bool
    year_name: str
    year_before: str
    answered: int | None
    barriers: tuple[tuple[str, Told], ...]
    agreed: tuple[tuple[str, Told], ...]
    steps: tuple[int, int]
    steps_on_barriers: int
    milestones: tuple[tuple[str, int], ...]
    partners: int | None
    gifts: float | None
    reached: Told
    absent: Told
    absent_before: Told
    as_of: str
    edition_day: str
    made_on: str

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        told = (self.reached.known, self.absent.known, self.milestones, self.partners, self.agreed)
        return not any(told)


@dataclass(frozen=True)
class Celebrated:
    """A milestone for the newsletter: its kind (code), ISO day, the partner's name ("" where it is one
    person, or not told), whether it was made public ("yes", "no", ""), and which goal was met ("" where it
    is another kind, or not known)."""

    kind: str
    day: str
    partner: str
    shared: str
    goal: str = ""
