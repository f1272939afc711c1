"""One comparison with similar students, as views tell it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Alike:
    """One thing known of the matched before they took part.

    Attributes:
        name: of a number, its name; of a group, the dimension and the group in one.
        took_part, similar: share of each side (0 to 1); None: not known.
        difference: in standard deviations; None: cannot be told.
        verdict: "satisfied", "adjustment required", "not satisfied"; "" where there is no difference.
    """

    name: str
    took_part: float | None
    similar: float | None
    difference: float | None
    verdict: str


@dataclass(frozen=True)
class Improved:
    """The share that improved, and the same of others who began alike.

    Attributes:
        n, share: participants who missed a tenth of school last year, and the share that missed less now.
        others, expected: the others from the same starts, and the share of them that did.
        sure: whether the two differ beyond chance.
        low, high, expected_low, expected_high, gap_low, gap_high: 95 % intervals of both and of their
            difference; None where they are not told.
        detectable: smallest difference that four samples in five would have shown; None: not told.
        alike: how many others, all of the same starts, would tell as much; None: not told.
        every, risen: all participants who missed a tenth, and those of them who missed less now, also where
            nobody began alike; None: not told.
    """

    n: int
    share: float
    others: int
    expected: float
    sure: bool
    low: float | None = None
    high: float | None = None
    expected_low: float | None = None
    expected_high: float | None = None
    gap_low: float | None = None
    gap_high: float | None = None
    detectable: float | None = None
    alike: float | None = None
    every: int | None = None
    risen: int | None = None


@dataclass(frozen=True)
class Compared:
    """The participants of one activity beside similar students.

    Attributes:
        label: of the activity.
        took_part: students who came at least once; None: not told.
        matched, unmatched: with and without a similar student; None: nobody could be looked for, or not told.
        evidence: key of ``tables.codes.EVIDENCE``; "" where no difference is told.
        alike: the groups before taking part, as matched.
        improved: None where it cannot be told.
    """

    label: str
    took_part: int | None
    matched: int | None = None
    unmatched: int | None = None
    evidence: str = ""
    alike: tuple[Alike, ...] = ()
    improved: Improved | None = None
