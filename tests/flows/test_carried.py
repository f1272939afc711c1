"""Tables that nothing would change stay on show, and are those that would have been made."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from flows import database, making, release
from flows.database import store
from flows.viewer import ADMIN
from store import editions
from tests.attacker import districts
from tests.attacker.test_attack import changed
from tests.databases import let_go, path_of
from tests.flows.office import Office
from tests.flows.test_editions import missing, publish
from tests.proofs import left_but

SHOWN = (
    "SELECT r.year, r.indicator, r.place, r.dimension, r.grp, r.position, r.since, r.frame, s.edition"
    " FROM released AS r JOIN on_show AS s ON s.kept = r.edition AND s.year = r.year"
    " AND s.indicator = r.indicator ORDER BY 1, 2, 3, 4, 5"
)


def five_editions(url: str, seed: int) -> tuple[list[list[tuple]], list[tuple], int]:
    """What five editions of a made-up district show each, all they decided, and how many tables stayed.

    Everything changes to the second; absences alone of one school to the third, and back to the fourth;
    nothing to the fifth.
    """
    database.ready(url)
    rng = np.random.default_rng(seed)
    who = districts.students(rng, 4, 60)
    taken = districts.taken(rng, who, 3)
    later = changed(who, rng)
    more = later["absent"].where(later["place"] > 2, 0)
    shows, stayed = [], 0
    for of in (who, later, later.assign(absent=more), later, later):
        districts.count(
            url, of, taken if of is who else districts.taken(np.random.default_rng(seed), later, 3)
        )
        release.publish(url, ADMIN, "test") if shows else release.catch_up(url)
        with closing(sqlite3.connect(path_of(let_go(url)))) as file:
            shows.append(file.execute(SHOWN).fetchall())
            decided = sorted(file.execute("SELECT * FROM decided").fetchall())
            stayed += file.execute("SELECT count(*) FROM on_show WHERE kept < edition").fetchone()[0]
    return shows, decided, stayed


@pytest.mark.parametrize("seed", left_but([2], [1, 2, 3]))
def test_tables_that_stay_are_those_that_would_be_made(tmp_path, monkeypatch, seed):
    shows, decided, stayed = five_editions(f"sqlite:///{tmp_path / 'stays.db'}", seed)
    monkeypatch.setattr(making, "still", lambda *_: set())
    anew, decided_anew, none = five_editions(f"sqlite:///{tmp_path / 'anew.db'}", seed)
    assert (stayed > 10, none) == (True, 0)
    for found, expected in zip(shows, anew, strict=True):
        assert found == expected
    assert decided == decided_anew
    assert shows[1] != shows[2]


def of_2025(office: Office) -> dict[str, editions.Made]:
    with store(office.db).reading() as tx:
        return editions.tables(tx, 2025)


def test_all_tables_are_of_the_last_edition_and_those_that_changed_were_made_by_it(hand_made):
    """Two more days missed: what is told of attendance changes, and with it what is told of reach, whose
    flags hang together with those of absence, and what is hidden where reach is; answers do not."""
    missing(hand_made, range(2010, 2020))
    publish(hand_made)
    made_by = {key: one.kept for key, one in of_2025(hand_made).items()}
    assert {made_by[key] for key in ("chronic_absence", "reach", "dosage", "sustained_participation")} == {2}
    assert made_by["favourable"] == 1
    with store(hand_made.db).reading() as tx:
        shown = editions.on_show(tx)
        assert {one.edition for one in shown.values()} == {2}
        assert editions.damaged(tx) == []
    assert release.pending(hand_made.db) == ""


def test_under_another_rule_all_tables_are_made_anew(hand_made, monkeypatch):
    monkeypatch.setattr("flows.edition_parts.RULES", 10_000)
    missing(hand_made, range(2010, 2020))
    publish(hand_made)
    assert {one.kept for one in of_2025(hand_made).values()} == {2}


def test_an_indicator_is_made_anew_with_the_one_it_is_within(hand_made):
    """What reach hides is hidden in those within it, and in those that show its numbers: their tables stay
    only where those of reach do."""
    before = of_2025(hand_made)
    told = {key: one.made_of for key, one in before.items() if one.made_of}
    assert making.still(told, before) == set(told)
    found = making.still(told | {"reach": "another"}, before)
    assert {"favourable", "chronic_absence"} & found == {"favourable"}
    assert not {"reach", "dosage", "participation_gap", "sustained_participation", "breadth"} & found
