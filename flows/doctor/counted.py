"""Derived rows beside the facts they are counted from, one school year at a time."""

from collections.abc import Iterator
from functools import partial

from flows import derive
from store import batches, lookup, school_list, strangers, tally, uncounted
from store.connect import Tx
from store.doctor import shadow
from store.doctor.finding import REPAIR, Finding, rows
from tables import HOME_DISTRICT, year_name


def findings(tx: Tx) -> list[Finding]:
    """Places and years whose derived rows are not what the facts come to."""
    waiting = sorted(uncounted.batches(tx))
    if waiting:  # what is counted is of the time before them, and should be
        listed = ", ".join(map(str, waiting[:10])) + (" and more" if len(waiting) > 10 else "")
        mend = "Wait until that load is done. If it was stopped, run the same load again: it goes on."
        return [Finding("A load is not counted yet, so this cannot be judged.", f"upload {listed}", mend)]
    found = [*_matched(tx), *_noted(tx)]
    years = sorted(shadow.years(tx) | set(lookup.fact_years(tx)))
    different = {}
    with shadow.in_front(tx):
        for year in years:  # in order: what is counted of a year looks at the one before
            _count_again(year, tx)
            different[year] = shadow.differing(tx, year)
            shadow.forget(tx, year - 1)
    for year in years:
        cure = partial(_count_again, year)  # one for all of a year: it is counted as a whole
        found += [
            Finding(_what(one), f"{one.table}, {_place(tx, one.place)}, {year_name(year)}", REPAIR, cure)
            for one in different[year]
        ]
    return found


def _what(one: shadow.Different) -> str:
    return f"{rows(one.count)} {'differs' if one.count == 1 else 'differ'} from what the facts come to."


def _place(tx: Tx, place: int) -> str:
    if place == HOME_DISTRICT:
        return "the district"
    return f"school {lookup.codes(tx, 'school').get(place, place)}"


def _count_again(year: int, tx: Tx) -> None:
    derive.derive(tx, derive.whole_years([year]))


def _matched(tx: Tx) -> Iterator[Finding]:
    """How many rows of each upload name a student of the roster: part of the indicators of quality."""
    now = lookup.matched(tx)
    listed = batches.listing(tx)
    for row in listed[listed["live"] & listed["kind"].isin(lookup.OF_PEOPLE)].to_dict("records"):
        noted, counts = row["counts"].get("matched", 0), row["counts"]
        matched = now.get(row["id"], 0)
        if noted != matched:
            what = f"{noted} rows are noted as of known students; there are {matched}."
            cure = partial(_note, row["id"], counts | {"matched": matched})
            yield Finding(what, f"upload {row['id']}, file {row['file']}", REPAIR, cure)


def _noted(tx: Tx) -> Iterator[Finding]:
    """What is noted so that views need not search for it."""
    if school_list.names(tx) != school_list.found(tx):
        what = "The schools to choose from are not those in force."
        yield Finding(what, "school_list", REPAIR, school_list.note)
    counted = batches.tallied(tx)
    if tally.files(tx) != counted:
        what = "The number of uploads is not the number of those that are there."
        yield Finding(what, "tally", REPAIR, partial(_tally, counted))
    if not strangers.as_counted(tx):
        what = "The people of files who are on no roster are not those in force."
        yield Finding(what, "strangers", REPAIR, _strangers)


def _strangers(tx: Tx) -> None:
    strangers.count(tx, None)


def _tally(counted: tally.Files, tx: Tx) -> None:
    tally.put(tx, counted)


def _note(batch: int, counts: dict, tx: Tx) -> None:
    batches.set_counts(tx, batch, counts)
