"""A number as it was asked for: whose facts stand behind it."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from flows.provenance.counted_from import BY_WHO_TOOK_PART, DAYS, TWO_YEARS, facts_of
from flows.schools import SCHOOL
from metrics.entry import Entry
from metrics.keys import chosen
from metrics.presets import BANDS, DAYS_BAND, HALF_DAY_JUDGED, JUDGED, LEAST_DAYS, days_band
from store import comment_texts, derived, languages, lookup, portions, provenance
from store.columns import Columns, together
from store.comments import Wanted
from store.connect import Tx
from tables import DAY, HOME_DISTRICT, year_days
from tables.codes import GROUP_DIMENSIONS, WHOLE

COMMENTS = "comment_themes"
"""The indicator whose rows are comments: other answers of the same surveys are no part of it."""

OF_STUDENTS = ("grade", *GROUP_DIMENSIONS)
"""Splits that stand in a student's year."""


@dataclass(frozen=True)
class Number:
    """One number of one place and school year.

    Attributes:
        indicator: entry of the catalogue.
        by, group: its split and row, codes as a figure has them; WHOLE for all rows.
        place: entity id of a school, or of the district.
        year: school year.
        student: entity id of one student alone; 0 for all.
    """

    indicator: Entry
    by: str
    group: str
    place: int
    year: int
    student: int = 0

    @property
    def schools(self) -> list[int] | None:
        return None if self.place == HOME_DISTRICT else [self.place]

    @property
    def years(self) -> tuple[int, ...]:
        """The school years it is counted from."""
        return (self.year - 1, self.year) if self.indicator.key in TWO_YEARS else (self.year,)

    @property
    def tables(self) -> tuple[str, ...]:
        return facts_of(self.indicator, self.by)


def behind(tx: Tx, number: Number) -> dict[str, pd.DataFrame]:
    """The facts that are counted, by table: as ``store.provenance`` gives them."""
    of_years = [_behind(tx, replace(number, year=year)) for year in number.years]
    return {name: _together([found[name] for found in of_years]) for name in number.tables}


def _together(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Facts of several years; those without a year once."""
    return parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True).drop_duplicates()


def of_school(tx: Tx, number: Number) -> Number:
    """A row of schools side by side is the total of that school; any other number stays."""
    if number.by != SCHOOL:
        return number
    known = {code: entity for entity, code in lookup.codes(tx, "school").items()}
    return replace(number, by="", group=WHOLE, place=known.get(number.group, number.place))


def _behind(tx: Tx, number: Number) -> dict[str, pd.DataFrame]:
    people = _people(tx, number)
    found = {}
    for name in number.tables:
        if name == DAYS:
            rows = provenance.marks(tx, number.year, number.schools, people)
        else:
            rows = provenance.facts(tx, name, number.year, number.schools)
        if people is not None and "person" in rows and name != "answers":
            rows = rows[np.isin(rows["person"].to_numpy("int64"), people)]
        if number.indicator.key == COMMENTS:
            found[name] = _of_comments(tx, number, rows)
        else:
            found[name] = _of_group(tx, number, rows).reset_index(drop=True)
    return found


def _of_comments(tx: Tx, number: Number, rows: pd.DataFrame) -> pd.DataFrame:
    """Of answers and questions those that are comments, about the theme that the row is of."""
    theme = "" if number.group == WHOLE else number.group
    there = comment_texts.lines(tx, Wanted(number.year, number.place, theme=theme))
    on = ["source", "question_key", "sub_item"] + (["batch", "line"] if "school" in rows else [])
    return rows.merge(there[on].drop_duplicates(), on=on).reset_index(drop=True)


def speaking(tx: Tx, number: Number) -> set[int]:
    """Batches that speak of all days of attendance, also of those who were never absent."""
    if DAYS not in number.tables or number.student:
        return set()
    first, last = year_days(number.years[0])[0].isoformat(), year_days(number.year)[1].isoformat()
    schools = number.schools or sorted(lookup.codes(tx, "school"))
    return {int(row[0]) for row in portions.attendance_told(tx, first, last, schools)}


def students(tx: Tx, number: Number) -> int:
    """How many stays of students the place has in the year: what looking costs."""
    return sum(portions.sizes(tx, number.year, number.schools).values())


def people_of(tx: Tx, number: Number) -> np.ndarray:
    """Everybody who is counted at the place in the year, by entity id."""
    return _student_rows(tx, number, "student_years")["person"]


def _student_rows(tx: Tx, number: Number, table: str) -> Columns:
    """What is counted of each student of the place. A district has rows of its own of those alone who were
    at several of its schools; these hold for them."""
    if number.schools is not None:
        return derived.rows(tx, table, year=number.year, place=number.place)
    home = [one for one, of in lookup.district_of(tx).items() if of == number.place]
    apart = derived.rows(tx, table, year=number.year, place=number.place)
    rows = derived.rows(tx, table, year=number.year, place=home)
    return together([apart, chosen(rows, ~np.isin(rows["person"], apart["person"]))])


def _people(tx: Tx, number: Number) -> np.ndarray | None:
    """The students out of whom the number is; None where students are not what is counted."""
    if number.student:
        return np.array([number.student], dtype="int64")
    if "enrolments" not in number.tables:
        return None
    years = _student_rows(tx, number, "student_years")
    people = years["person"]
    if number.group == WHOLE:
        return people
    if number.by in OF_STUDENTS:
        return people[years[number.by] == number.group]
    if number.by in (DAYS_BAND, LEAST_DAYS):
        return people[_enrolled_so(number, years["enrolled"])]
    if number.by == HALF_DAY_JUDGED:
        chronic, other = (10 * years[name] >= years["enrolled"] for name in ("absent", "absent_other"))
        return people[(chronic != other) == (number.group == JUDGED[1])]
    came = _student_rows(tx, number, "student_activities")
    if number.by == "took_part":
        return people[(years["sessions"] > 0) == (number.group == "yes")]
    if number.by in BY_WHO_TOOK_PART and not _out_of_everybody(number):
        activities = _activities(tx, number)
        return np.unique(came["person"][np.isin(came["activity"], activities) & (came["attended"] > 0)])
    return people


def _enrolled_so(number: Number, enrolled: np.ndarray) -> np.ndarray:
    """Who was enrolled for as many days as a row says."""
    if number.by == LEAST_DAYS:
        return enrolled >= int(number.group) * DAY
    return days_band(enrolled) == list(BANDS).index(number.group)


def _out_of_everybody(number: Number) -> bool:
    """Whether the groups of a split by activity are shares of all students, as of reach."""
    return number.indicator.key == "reach"


def _activities(tx: Tx, number: Number) -> list[int]:
    """The activities of a group: the one itself, or those of a partner."""
    kind = "partner" if number.by == "partner" else "activity"
    named = [entity for entity, code in lookup.codes(tx, kind).items() if code == number.group]
    if kind == "activity":
        return named
    offered = portions.offered(tx)
    return offered["activity"][np.isin(offered["partner"], named or [0])].tolist()


def _of_group(tx: Tx, number: Number, rows: pd.DataFrame) -> pd.DataFrame:
    """Of the facts those that the row of the split is made of."""
    if number.group == WHOLE:
        return rows
    if number.by == "month" and "day" in rows:
        days = rows["day"].astype("str")
        return rows[days.str.slice(0, 7).str.replace("-", "") == number.group]
    if number.by in ("activity", "partner") and "activity" in rows:
        return rows[np.isin(rows["activity"].to_numpy("int64"), _activities(tx, number))]
    if number.by == "role" and "role" in rows:
        return rows[rows["role"] == number.group]
    source, _, question = number.group.partition(":")
    if not source.isdigit() or "question_key" not in rows:
        return rows
    leads = languages.leads(tx)
    of = rows["source"].map(lambda one: leads.get(int(one), int(one))).astype("int64")
    rows = rows[(of == int(source)).to_numpy()]
    key, asked, sub = question.partition("|")
    if not asked:
        return rows
    return rows[(rows["question_key"] == key) & (rows["sub_item"] == sub)]
