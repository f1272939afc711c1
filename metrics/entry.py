"""What the catalogue says of one indicator."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from metrics.refusals import BESIDE_OTHERS
from words import tr

Unit = Literal[
    "share",
    "points",
    "hours",
    "days",
    "count",
    "index",
    "steps",
    "money",
    "ratio",
    "of 4",
    "of 5",
    "of 100",
    "score",
]
PeopleKind = Literal[
    "share",
    "gap",
    "rate",
    "visits",
    "composition",
    "mean_hours",
    "bands",
    "gini",
    "favourable",
    "matched",
    "improved",
    "alone",
]
TogetherKind = Literal["schools", "years", "ratio", "grid", "returned", "emptying"]
AboutKind = Literal["fresh", "withheld"]
SchoolKind = Literal[
    "weighted",
    "contacted",
    "dose",
    "dose_slope",
]
AnswersKind = Literal[
    "each",
    "reliability",
    "omega",
    "change",
    "response",
    "representation",
    "themes",
    "promoters",
    "four_cs",
]
FullKind = Literal[
    "counted",
    "number",
    "total_hours",
    "days",
    "part",
    "concentration",
    "bands_in_full",
    "money",
    "leverage",
    "per_hour",
    "typical_days",
    "progress",
]
NetworkKind = Literal["rated", "ties", "hub", "both_sides", "apart", "parity"]
Kind = PeopleKind | TogetherKind | AboutKind | SchoolKind | AnswersKind | FullKind | NetworkKind
"""How it is counted: a share of people; a difference of shares; a share of time, of visits; a share of those
counted less that of everybody; hours a person; people by band; how unequal hours are; a mean over
questions; beside similar people; those who improved beside others who began alike; a share that stands beside
no others, because its groups share people; put together school by
school, of two years, or as a ratio of groups; with its change; those who came again; since when fewer come.
About what is told: how old it is, how much of it is withheld. Of one school: how well scales hold together,
what answers would be if everybody had answered; families who came, were in contact or
were helped; what families and staff say; outcomes by hours. Of answers: shares each by itself; how well the
questions of a scale agree; change of the same people; who answered, of whom; groups among those who
answered; what comments are about; who would recommend less who would not; what families say less what staff
say. In full, with nothing to estimate:
a share; how many; a sum of hours; days; parts of everything; the sum of their squares; by band; a sum of
money; money for money, for hours; the median of days; the mean of ways come. Of networks: a mean of answers
by respondents; ties of those that could be; how much hangs on one; one side less the other; how many sides
are apart; seats against people."""


OF_OFFERS = (
    *("organisations", "sessions", "seats", "minutes", "entries", "people"),
    *("gifts", "goals", "challenges", "milestones", "trainings", "expenses"),
)
"""What is counted of partners, their sessions and what they give. Of people, whoever they are: that is in no
edition."""


@dataclass(frozen=True)
class Link:
    """Two tables that share numbers, so that one may give away what the other hides.

    Attributes:
        table: dimension of this indicator whose table it is.
        to: dimension it is linked to, "whole" for the total; another indicator's as "key:dimension".
        kind: "sum": the counts of its groups add up to the other's; "at_most": each is no larger;
            "same": both show the same counts; "out_of": its ``n`` are the other's counts.
    """

    table: str
    to: str
    kind: Literal["sum", "at_most", "same", "out_of"]


SAID = (
    *("title", "label", "group", "question", "sentence"),
    *("formula", "numerator", "denominator", "exclusions", "source"),
)
"""What an entry says to people; the rest is for whoever counts."""


@dataclass(frozen=True)
class Entry:
    """One indicator, as every help text, chart, method page and release reads it.

    Attributes:
        id, key: of the field's list ("S2") and of ours ("chronic_absence").
        title, label: for headings; one or two words for charts.
        unit, unit_by: unit of ``value``, and where a dimension has another one.
        direction: which way is better.
        group: the part of the catalogue it stands in.
        question, sentence: what is asked, and what the number is, in plain words.
        formula, numerator, denominator, exclusions: how it is counted, and who is left out.
        source: who defines it so; ``version`` changes when the rule does.
        kind, count, of, bands: how, and from which measures of ``tables.derived.CELLS``.
            ``count`` over ``of``; ``bands`` names the measure of each band. Of what is put together of two
            years or groups, ``of`` is the key of the indicator.
        band_dimension: the dimension of its bands; "" where it has none.
        measures: all measures it needs.
        dimensions: every way it may be split, beside the total.
        composed: ways it is put together from the rows of another, as they are shown: no table of its own.
        settings: keys of the settings it depends on.
        evidence: key of ``tables.codes.EVIDENCE``; ``compared`` names the dimensions whose groups
            stand beside the others; in ``metrics.refusals.BESIDE_OTHERS`` without those who refused it.
        unit_of_count: what ``n`` counts; chooses the threshold under which it is hidden.
        counted_as: what they are called where they are not everybody ("participants"); "" as above.
        guard: measures whose count and total decide with it what is hidden, because another
            indicator shows them; empty where its own do.
        behind: measures of the people behind a count of something else, so many of so many: few of them hide
            it, too.
        within: key of the indicator whose count is its ``n``: it is hidden where that one is, and so that
            neither tells of the other; ``guard`` names that one's measures.
        same_people: key of another indicator that shows the same numbers of people: what that one hides, or
            holds as it was shown, is hidden here.
        unknown: the measure of those of whom it is not known; where there is one, no value is given.
        needs: the measure of which a place must have some; where it has none, no value is given.
        started: flags of where students started: those who took part stand beside others from the same start.
        lacking: what file would tell it, where none does; "" where nothing more is said.
        inside: dimensions that no edition shows, because what is withheld of one group could be worked out.
        released: whether editions show it; else those alone who see the people of a place.
        links: which of its tables add up, and to what.
    """

    id: str
    key: str
    title: str
    label: str
    unit: Unit
    direction: Literal["up", "down", "none"]
    group: str
    question: str
    sentence: str
    formula: str
    numerator: str
    denominator: str
    exclusions: str
    source: str
    kind: Kind
    measures: tuple[str, ...]
    dimensions: tuple[str, ...]
    composed: Mapping[str, str] = field(default_factory=dict)
    count: str = ""
    of: str = ""
    bands: Mapping[str, str] = field(default_factory=dict)
    band_dimension: str = ""
    unit_by: Mapping[str, Unit] = field(default_factory=dict)
    settings: tuple[str, ...] = ()
    evidence: str = "descriptive"
    compared: tuple[str, ...] = ()
    unit_of_count: str = "students"
    counted_as: str = ""
    guard: tuple[str, str] | tuple[()] = ()
    behind: tuple[str, str] | tuple[()] = ()
    within: str = ""
    same_people: str = ""
    unknown: str = ""
    needs: str = ""
    started: tuple[str, ...] = ()
    lacking: str = ""
    inside: tuple[str, ...] = ()
    released: bool = True
    links: tuple[Link, ...] = ()
    version: str = "1"

    @property
    def of_offers(self) -> bool:
        """Whether it counts what partners offer and give."""
        return self.unit_of_count in OF_OFFERS

    @property
    def of_everybody(self) -> str | None:
        """The split whose total row is its one number, "" for the total alone; None where it has none.

        Comparisons have a row an activity, a school or a group. The total of bands is all of all: what the
        number of everybody is stands in another split.
        """
        alone = (*get_args(TogetherKind), *get_args(AboutKind), *get_args(SchoolKind))
        if self.kind in ("matched", "improved", *alone):
            return None
        if not self.bands:
            return ""
        return next((name for name in self.dimensions if name != self.band_dimension), None)

    def unit_for(self, by: str) -> Unit:
        """The unit of ``value`` when split by ``by`` ("" for the total)."""
        return self.unit_by.get(by, self.unit)

    def evidence_for(self, by: str) -> str:
        """The evidence label when split by ``by``."""
        return "compared" if by in self.compared else self.evidence

    def without_refusers(self, by: str) -> bool:
        """Whether those who refuse to take part in comparisons are left out of its groups by a dimension."""
        return by in self.compared and by in BESIDE_OTHERS

    def adds_up(self, by: str) -> bool:
        """Whether its groups by a dimension add up to the total, as its links have it."""
        return any((link.table, link.to, link.kind) == (by, "whole", "sum") for link in self.links)

    @property
    def outer(self) -> str:
        """Key of the indicator of which what is hidden is hidden here, too; "" where there is none."""
        return self.within or self.same_people

    @property
    def published(self) -> tuple[str, ...]:
        """The dimensions that editions show, beside the total."""
        return tuple(by for by in self.dimensions if by not in self.inside)

    def told(self) -> "Entry":
        """The same in the reader's language."""
        said: dict[str, Any] = {name: tr(getattr(self, name)) for name in SAID}
        return replace(self, **said)

    def definition(self) -> dict[str, str]:
        """Numerator, denominator and the rest, each under the name people read."""
        return {
            tr("Formula"): self.formula,
            tr("Counted"): self.numerator,
            tr("Out of"): self.denominator,
            tr("Left out"): self.exclusions,
            tr("Source"): self.source,
            tr("Version"): self.version,
        }
