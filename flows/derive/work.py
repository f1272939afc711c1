"""What has to be counted again: of which school years, and of which schools in them."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from flows.derive.again import match_again
from store import answers, batches, community, consents, lookup, matches
from store.connect import Tx
from tables.facts import ENROLMENTS, PARTICIPATION
from tables.outcomes import COMPLETE_LISTS, OF_STUDENTS

STUDENTS, OFFERED, ANSWERS, QUALITY = "students", "offered", "answers", "quality"
"""What is counted: students, what partners offered, answers, and how good all files are."""

PARTNERS = "partners_judged"
"""What partners give, promise and are asked: judged in all places at once."""

COMMENTS = "comments_read"
"""Comments of surveys: read again where names are known that were not, or are known no more."""

FAMILIES = "families"
"""Households: of all schools of a year at once, as a household lies in several."""

FILES = "files"
"""How good the files of one source are; it is counted again with whatever else its files changed."""

COUNTED_FROM = {
    "enrolments": STUDENTS,
    "calendar": STUDENTS,
    "attendance_months": STUDENTS,
    "attendance_totals": STUDENTS,
    "sessions": STUDENTS,
    "participation": STUDENTS,
    "leading": STUDENTS,
    "activities": STUDENTS,
    "family_contacts": FAMILIES,
    "answers": ANSWERS,
    "questions": ANSWERS,
    **dict.fromkeys(("contributions", "contacts", "trainings", "milestones"), PARTNERS),
    **dict.fromkeys(("goals", "reviews", "challenges", "expenses"), PARTNERS),
    **dict.fromkeys(("ratings", "factor_answers", "perceptions", "decision_seats"), PARTNERS),
    **dict.fromkeys(("resource_uses", "project_outputs", "mentions", "suggestions"), PARTNERS),
}
"""What is counted from a table; of any other table only the quality of its file."""

OFFERED_FROM = (
    *("sessions", "participation", "session_counts", "volunteer_hours", "calendar"),
    *("activities", "interpretations"),
)
"""Tables from which what was offered is counted, beside whatever else is."""

OF_NO_YEAR = {
    "activities": (STUDENTS, OFFERED, FAMILIES),
    "partners": (PARTNERS,),
    "crosswalk": (STUDENTS, FAMILIES),
    "volunteer_rates": (OFFERED,),
    "names": (COMMENTS,),
    "households": (FAMILIES,),
    **dict.fromkeys(("goals", "reviews", "challenges", "expenses", "contacts", "trainings"), (PARTNERS,)),
    **dict.fromkeys(("factor_items", "involvements", "identities"), (PARTNERS,)),
}
"""Tables whose rows have no year, or tell of more than one, and what is counted from them in every year:
whose an activity is and how long it lasts; where a partnership stands; whoever had another id may have been
anywhere; what an hour is worth; whose names comments may hold; what was promised; who was asked or trained
last; who lives together, and what a workshop is."""

INTO_THE_NEXT = (OFFERED, PARTNERS)
"""What the year after is counted from, too: who was at work and stayed."""

LISTS = COMPLETE_LISTS.name

ROSTERS = {"enrolments", "crosswalk"}
"""Tables that say whom a file can match."""

NOT_COUNTED = frozenset({"published"})
"""Tables that stand beside what is counted here."""

Some = frozenset[int] | None
"""Schools by entity id, or sources by number; None: all."""

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Work:
    """A school year to be counted again: the students of some schools, what some schools were offered, the
    answers and the comments of some sources, how good the files of some sources are, and the partners and the
    families of all places."""

    year: int
    students: Some = NONE
    answers: Some = NONE
    files: Some = NONE
    offered: Some = NONE
    partners: bool = False
    comments: Some = NONE
    families: bool = False


def whole_years(years: Iterable[int]) -> list[Work]:
    """Whole school years, in order."""
    return [Work(year, None, None, None, None, True, None, True) for year in sorted(years)]


def work(tx: Tx, touched: pd.DataFrame) -> list[Work]:
    """What has to be counted again, by school year.

    Args:
        touched: parts of the facts that changed: batch, tbl, school (0: any), year (0: no year of its own).
    """
    touched = touched[~touched["tbl"].isin(NOT_COUNTED)]
    tables = set(touched["tbl"])
    listed = zip(*(touched[name].tolist() for name in ("tbl", "school", "year")), strict=True)
    named = [(str(table), int(school), int(year)) for table, school, year in listed]
    parts = [(COUNTED_FROM.get(table, table), school, year) for table, school, year in named]
    parts += [(OFFERED, school, year) for table, school, year in named if table in OFFERED_FROM]
    parts += [(FAMILIES, 0, year) for table, _, year in named if table == ENROLMENTS.name]
    parts += [(FAMILIES, 0, year) for year in _families_came(tx, touched)]
    again = {what for table in sorted(tables) for what in OF_NO_YEAR.get(table, ())}
    if again:
        parts += [(what, 0, year) for what in sorted(again) for year in lookup.counted_years(tx)]
    later = {year + 1 for what, _, year in parts if what in INTO_THE_NEXT} & set(lookup.counted_years(tx))
    parts += [(PARTNERS, 0, year) for year in sorted(later)]
    parts += [(STUDENTS, school, year) for school, year in _spoken_of(tx, touched)]
    # A list that is complete tells of who is not in it, and next year of who had less.
    told = {year + more for table, _, year in named if table == LISTS for more in (0, 1)}
    parts += [(STUDENTS, 0, year) for year in sorted(told & set(lookup.counted_years(tx)))]
    parts += [(STUDENTS, school, year) for school, year in _said_to_be(tx, touched)]
    if ROSTERS & tables:
        parts += [(QUALITY, 0, year) for year in match_again(tx)]
    answered = _answered(tx, touched)
    years = sorted({year for _, _, year in parts if year > 0} | {year for year, _ in answered})
    files = frozenset(batches.sources(tx, touched["batch"].unique()).values())
    return [
        Work(
            year,
            _schools(parts, STUDENTS, year),
            frozenset(source for of, source in answered if of == year),
            None if (QUALITY, 0, year) in parts else files,
            _schools(parts, OFFERED, year),
            (PARTNERS, 0, year) in parts or _schools(parts, PARTNERS, year) != NONE,
            None
            if (COMMENTS, 0, year) in parts
            else frozenset(source for of, source in answered if of == year),
            _schools(parts, FAMILIES, year) != NONE,
        )
        for year in years
    ]


def notes(tx: Tx, works: Iterable[Work], touched: pd.DataFrame) -> pd.DataFrame:
    """Work as ``touched`` from which ``work`` makes the same again.

    Args:
        touched: what the work was made from; it names a batch of every source.
    """
    batch_of = {source: batch for batch, source in batches.sources(tx, touched["batch"].unique()).items()}
    rows, first = [], int(touched["batch"].iloc[0])
    for one in works:
        if one.files is None:
            rows.append((first, QUALITY, 0, one.year))
        rows += [(batch_of[source], FILES, 0, one.year) for source in sorted(one.files or ())]
        for what, some in ((STUDENTS, one.students), (OFFERED, one.offered)):
            schools = [0] if some is None else sorted(some)
            rows += [(first, what, school, one.year) for school in schools]
        rows += [(batch_of[source], ANSWERS, 0, one.year) for source in sorted(one.answers or ())]
        rows += [(first, PARTNERS, 0, one.year)] if one.partners else []
        rows += [(first, COMMENTS, 0, one.year)] if one.comments is None else []
        rows += [(first, FAMILIES, 0, one.year)] if one.families else []
    return pd.DataFrame(rows, columns=["batch", "tbl", "school", "year"])


def _answered(tx: Tx, touched: pd.DataFrame) -> set[tuple[int, int]]:
    """School years and sources whose answers changed, or the scales of their questions."""
    rows = touched[touched["tbl"].isin([name for name, of in COUNTED_FROM.items() if of == ANSWERS])]
    if rows.empty:
        return set()
    source = batches.sources(tx, rows["batch"].unique().tolist())
    found = {(int(year), source[int(batch)]) for batch, year in zip(rows["batch"], rows["year"], strict=True)}
    asked = {source[int(batch)] for batch in rows.loc[rows["tbl"] == "questions", "batch"].unique()}
    found |= {(year, one) for one in asked for year in answers.years(tx, one)}
    return {(year, one) for year, one in found if year > 0}


def _families_came(tx: Tx, touched: pd.DataFrame) -> list[int]:
    """School years of sign-ins of sources that tell of families, or did: what replaces such a row may not."""
    rows = touched[touched["tbl"] == PARTICIPATION.name]
    if rows.empty:
        return []
    source = batches.sources(tx, rows["batch"].unique().tolist())
    told = rows["batch"].map(source).isin(community.of_families(tx, source.values()))
    return sorted({int(year) for year in rows.loc[told, "year"]})


def _spoken_of(tx: Tx, touched: pd.DataFrame) -> list[tuple[int, int]]:
    """Schools and years of those whose consents or outcomes may have changed.

    Outcomes are told of a year and count in the next, too, wherever the student is then: all years of these
    students are counted again.
    """
    found: set[tuple[int, int]] = set()
    for name in {consents.NAME, *(table.name for table in OF_STUDENTS)} & set(touched["tbl"]):
        spoken = touched.loc[touched["tbl"] == name, "batch"].unique().tolist()
        found |= set(consents.stays(tx, spoken, name))
    return sorted(found)


def _said_to_be(tx: Tx, touched: pd.DataFrame) -> list[tuple[int, int]]:
    """Schools and years of students who somebody of a touched source was said to be; where rosters changed,
    also of those who somebody was said to be whom a roster may know by now."""
    rows, found = touched[touched["tbl"].isin(matches.BY_SOURCE)], []
    if len(rows):
        sources = set(batches.sources(tx, rows["batch"].unique().tolist()).values())
        years, said = {int(year) for year in rows["year"]}, set(matches.told(tx, sources).values())
        found = [stay for stay in consents.stays_of(tx, said) if stay[1] in years or 0 in years]
    if ROSTERS & set(touched["tbl"]):
        found += consents.stays_of(tx, matches.once_on_a_roster(tx))
    return found


def _schools(parts: list[tuple[str, int, int]], wanted: str, year: int) -> Some:
    """The schools of which something was touched in a year; None where any may be."""
    found = {school for what, school, of in parts if of == year and what == wanted}
    return None if 0 in found else frozenset(found)
