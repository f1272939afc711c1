"""Who can be compared: students of a place and school year, with what was known of them the year before."""

from collections.abc import Sequence

import numpy as np

from metrics.keys import chosen
from metrics.similar import Students, students
from store import derived, lookup
from store.columns import Columns
from store.connect import Tx
from tables import HOME_DISTRICT

KNOWN = ("person", "place", "grade", "enrolled", "absent")
"""What is read of a whole district: a state's would not fit with all that is known of each student."""


def of_school(tx: Tx, place: int, year: int, settings: dict) -> Students | None:
    """Students of a school; None where nobody's attendance of the year before is known."""
    now = derived.rows(tx, "student_years", year=year, place=place)
    if not len(now["person"]):
        return None
    # All their years: by year, too, those of everybody would be looked through.
    last = derived.rows(tx, "student_years", person=now["person"].tolist())
    last = chosen(last, last["year"] == year - 1)
    if not len(last["person"]):
        return None
    return students(_by_person(now), _once(last), settings)


def of_district(tx: Tx, year: int, settings: dict, groups: Sequence[str]) -> Students | None:
    """Students of the district, each at the school of most days; None as above.

    Args:
        groups: dimensions that are adjusted for.
    """
    now = derived.some(tx, "student_years", (*KNOWN, *groups, "refused"), year=year, place=_places(tx))
    last = derived.some(tx, "student_years", KNOWN, year=year - 1, place=_places(tx))
    if not len(now["person"]) or not len(last["person"]):
        return None
    at_school = chosen(now, now["place"] != HOME_DISTRICT)
    order = np.lexsort((at_school["place"], -at_school["enrolled"], at_school["person"]))
    person, first = np.unique(at_school["person"][order], return_index=True)
    whole = _once(now)
    school = at_school["place"][order[first]][np.searchsorted(person, whole["person"])]
    return students(whole | {"school": school}, _once(last), settings)


def came(tx: Tx, place: int, year: int) -> Columns:
    """``person, activity`` of who came at least once to a school, or anywhere in the district."""
    where = _places(tx) if place == HOME_DISTRICT else [place]
    found = derived.some(tx, "student_activities", ("person", "activity", "attended"), year=year, place=where)
    return chosen(found, found["attended"] >= 1)


def _places(tx: Tx) -> list[int]:
    """The district and its schools; who is at one school alone has a row of that school alone."""
    schools = [school for school, district in lookup.district_of(tx).items() if district == HOME_DISTRICT]
    return [HOME_DISTRICT, *sorted(schools)]


def _by_person(found: Columns) -> Columns:
    return chosen(found, np.argsort(found["person"], kind="stable"))


def _once(found: Columns) -> Columns:
    """A row a student: of who was in several schools, that of the district, which holds the whole year."""
    order = np.lexsort((found["place"], found["place"] != HOME_DISTRICT, found["person"]))
    _, first = np.unique(found["person"][order], return_index=True)
    return chosen(found, order[first])
