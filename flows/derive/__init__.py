"""From facts to cells: what is counted again after a load or an undo, inside its transaction."""

from collections.abc import Sequence

from flows import rules
from flows.derive import filled, kept_before
from flows.derive.again import match_again
from flows.derive.answers import count_answers
from flows.derive.comments import count_comments
from flows.derive.families import count_families
from flows.derive.offered import count_offered
from flows.derive.partners import count_partners
from flows.derive.people import count_people
from flows.derive.quality import count_quality
from flows.derive.strangers import count_strangers
from flows.derive.students import count_students
from flows.derive.work import Work, notes, whole_years, work
from store import derived, lookup, reached, school_list
from store.connect import Tx
from tables.derived import ALL

__all__ = ["RULES", "Work", "derive", "notes", "rebuild", "up_to_date", "whole_years", "work"]

RULES = 19
"""Raised whenever the same facts come to other counts, or other rows of a count are withheld: databases
counted by older rules are counted anew, and their next edition makes all tables anew."""


def derive(tx: Tx, works: Sequence[Work]) -> None:
    """Count again, in the transaction of the load or undo; editions follow (``flows.release``)."""
    settings = rules.in_use(tx)
    for one in works:
        count_students(tx, one.year, one.students, settings)
        count_offered(tx, one.year, one.offered)
        if one.partners and one.offered is not None:  # else all were judged with what was offered
            count_partners(tx, one.year)
        count_answers(tx, one.year, one.answers, settings)
        count_comments(tx, one.year, one.comments)
        count_people(tx, one)
        if one.families:
            count_families(tx, one.year)
        count_quality(tx, one.year, one.files)
        reached.note(tx, one.year)
    count_strangers(tx, [one.files for one in works])
    school_list.note(tx)
    derived.note_counted(tx, [one.year for one in works])


def rebuild(tx: Tx) -> None:
    """Count every year that has facts from scratch. Editions are left: they are not made a second time."""
    from flows.benchmarks import meaning  # all readers of files come with it

    if derived.rules(tx) < kept_before.SINCE:
        kept_before.scrub(tx)
    for table in ALL:
        derived.clear(tx, table.name)
    filled.of_older_files(tx)
    match_again(tx)
    meaning.again(tx)
    derive(tx, whole_years(lookup.fact_years(tx)))
    derived.set_rules(tx, RULES)


def up_to_date(tx: Tx) -> bool:
    """Whether what is counted was counted by the rules of this program."""
    return derived.rules(tx) == RULES
