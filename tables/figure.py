"""One answered question: an indicator frame and all that must travel with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from tables.units import year_name


@dataclass(frozen=True)
class Published:
    """A value that a published table gives for a row of a figure; it was not counted here.

    Attributes:
        level: "school", "district" or "state"; place: its name as published.
        group: code of the row it stands beside, "whole" for everybody.
        year: school year it is of.
        value: share, 0 to 1; None where the publisher hides it.
        text: as it is shown: "21.3%", "<5%", or the mark that stands in its place.
        value_raw, suppressed, bound: as in ``tables.facts.PUBLISHED``.
        measure, source: the column, and the table it is from.
    """

    level: str
    place: str
    group: str
    year: int
    value: float | None
    text: str
    value_raw: str
    suppressed: bool
    bound: str
    measure: str
    source: str

    @property
    def words(self) -> str:
        """The value as a sentence has it."""
        return f"hidden (“{self.text}”)" if self.suppressed and not self.bound else self.text

    @property
    def year_name(self) -> str:
        """The school year: 2024-25."""
        return year_name(self.year)


@dataclass(frozen=True, eq=False)
class Figure:
    """What a view, the command line or a report is given for one indicator.

    It is equal to itself alone, so that what was worked out of it can be kept for it; nobody changes its
    rows.

    Attributes:
        rows: indicator frame (``tables.derived.FRAME``) in drawing order with its total row.
            Its split column is ``grp`` (codes) with ``label`` beside it (words); a hidden row has
            no number left in it.
        key, id, title, label, unit, direction: of the catalogue. ``unit`` is "share" (0 to 1),
            "points" (difference of shares, -1 to 1), "hours", "days" or "count"; ``direction`` is
            "up", "down" (less is better) or "none".
        question: the question asked, in plain words.
        sentence: what the number is, in one plain sentence.
        definition: numerator, denominator, exclusions, source, each under its name.
        by: the dimension split by; "" for the total alone.
        unit_of_count: "students", "participants", "answers", "rows", "sessions": what ``n`` counts.
        unit_of_total: what ``n`` counts in the total row, where that is something else ("respondents").
        place: name of the school or district.
        year: school year; period: in words; as_of: last day counted, ISO, "" if none.
        settings: settings that went into it, by key.
        evidence: key of ``tables.codes.EVIDENCE``.
        left_out: why and how many, for each reason.
        comparisons: how many were looked at together for flags; 0: none.
        reason: why there is no number at all; "" if there is one.
        published: what published tables say of its rows: schools, then the district, then the state.
        edition: number and day (ISO) of the edition it was looked up in; 0 and "" where it was counted
            live. Rows then have ``since_day``: when their numbers were shown first.
    """

    rows: pd.DataFrame
    key: str
    id: str
    title: str
    label: str
    unit: str
    direction: str
    question: str
    sentence: str
    definition: Mapping[str, str] = field(default_factory=dict)
    by: str = ""
    unit_of_count: str = "students"
    unit_of_total: str = ""
    place: str = ""
    year: int = 0
    period: str = ""
    as_of: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    evidence: str = "descriptive"
    left_out: tuple[tuple[str, int], ...] = ()
    comparisons: int = 0
    reason: str = ""
    published: tuple[Published, ...] = ()
    edition: tuple[int, str] = (0, "")

    @cached_property
    def whole(self) -> pd.Series | None:
        """The total row; None where there is none. Looked up once, and not to be changed either."""
        if "grp" not in self.rows:  # a reason alone
            return None
        total = self.rows[self.rows["grp"] == "whole"]
        return None if total.empty else total.iloc[0]
