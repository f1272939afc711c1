"""Whatever is loaded and taken back in whatever order: the rows are those rebuilt from scratch."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows.database import store
from flows.derive.offered import EVERY, JUDGED
from store import derived, lookup, sources
from tests.databases import Databases, let_go
from tests.flows import district
from tests.flows.exports import absences, calendar, google, roster, signin, weekdays
from tests.flows.office import DERIVED, Office

pytestmark = pytest.mark.both_engines

DAYS = weekdays("2025-09-01", 2)
PEOPLE = [(f"{number}", "0110" if number < 12 else "0120", "7", "FM"[number % 2]) for number in range(24)]


def marks(numbers: list[int]) -> str:
    return absences([(PEOPLE[n % 24][0], PEOPLE[n % 24][1], DAYS[n % 10]) for n in numbers])


def consents(numbers: list[int]) -> str:
    """A no of the first 24 numbers, a yes of the others."""
    said = [f"{PEOPLE[n % 24][0]},comparison,{'no' if n < 24 else 'yes'}" for n in dict.fromkeys(numbers)]
    return "\n".join(["Student ID,Purpose,Given", *said]) + "\n"


moves = st.lists(
    st.one_of(
        st.tuples(st.just("attendance"), st.lists(st.integers(0, 239), min_size=2, max_size=12)),
        st.tuples(st.just("roster"), st.integers(10, 24)),
        st.tuples(st.just("form"), st.integers(1, 12)),
        st.tuples(st.just("sheet"), st.integers(1, 12)),
        st.tuples(st.just("consents"), st.lists(st.integers(0, 47), min_size=1, max_size=12)),
        st.tuples(st.just("undo"), st.integers(0, 5)),
    ),
    min_size=3,
    max_size=6,
)


def play(office: Office, move: tuple) -> None:
    """One load or undo; what is asked is answered with what the file says of itself."""
    kind, what = move
    if kind == "undo":
        live = office.live()
        if live:
            office.undo(live[what % len(live)])
        return
    made = {
        "attendance": lambda: marks(what),
        "roster": lambda: roster(PEOPLE[:what]),
        "form": lambda: google([f"9/15/2025 8:{minute:02d}:00" for minute in range(what)]),
        "consents": lambda: consents(what),
        "sheet": lambda: signin("Chess", "Knights", "0110", DAYS[:3], [(p[0], "XXX") for p in PEOPLE[:what]]),
    }
    answers = {"coverage": "file", "mode": "replace", "activity": "Chess"}
    answers |= {f"school.{code}": "new" for code in ("0110", "0120")}  # asked where a roster was taken back
    loaded = office.offer({kind: made[kind]()}, answers)
    assert not loaded.waiting, (move, loaded.waiting)


def sequence(engine: Databases, migrated: str, played: list[tuple]) -> None:
    office = Office(engine.copy(let_go(migrated)))
    office.done(calendar=calendar(["0110", "0120"], DAYS))
    for move in played:
        play(office, move)
    assert office.rows() == office.rebuilt()
    engine.drop(office.db)


@given(moves)
@settings(
    max_examples=3,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.generate],  # to shrink a failure takes minutes: the long version does
)
def test_loads_and_undos_equal_a_rebuild(engine, migrated, played):
    sequence(engine, migrated, played)


@pytest.mark.prove
@given(moves)
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
def test_many_loads_and_undos_equal_a_rebuild(engine, migrated, played):
    sequence(engine, migrated, played)


def by_code(office: Office) -> dict[str, list[tuple]]:
    """Counted rows with codes and names in place of ids, which depend on who was named first."""
    with store(office.db).reading() as tx:
        names: dict[int, str] = {}
        for kind in ("district", "school", "person", "partner", "activity"):
            names |= {entity: f"{kind} {code}" for entity, code in lookup.codes(tx, kind).items()}
        called = {str(each["id"]): each["name"] for each in sources.listing(tx)}
        found = {}
        for table in DERIVED[:4]:
            rows = derived.read(tx, table)
            for column in {"place", "person", "activity"} & set(rows.columns):
                rows[column] = rows[column].map(names)
            if table == "cells":
                entity = rows["dimension"].isin(["activity", "partner", "term"]) & (rows["grp"] != "0")
                rows.loc[entity, "grp"] = rows.loc[entity, "grp"].astype(int).map(names)
                source = rows["dimension"].isin(["source", "source_ends"])
                rows.loc[source, "grp"] = rows.loc[source, "grp"].map(called)
                item = rows["dimension"].isin(["item", "item_role", "survey", "source_field", "source_rule"])
                rows.loc[item, "grp"] = rows.loc[item, "grp"].str.replace(r"\d+:", "", regex=True)
            found[table] = sorted(rows.itertuples(index=False, name=None))
    return found


@pytest.mark.parametrize(
    "order",
    [
        ("attendance", "chess", "safety", "roster", "calendar", "register.xlsx"),
        pytest.param(
            ("safety", "register.xlsx", "attendance", "calendar", "chess", "roster"), marks=pytest.mark.prove
        ),
    ],
)
def test_the_order_of_loading_makes_no_difference_to_what_is_counted(hand_made, office, order):
    files = district.files()
    for name in order:
        # Before any school has a name, the sheet's is told by hand.
        loaded = office.offer(
            {name: files[name]}, {"school": "0110", "school.Alder": "0110", "activity": "CHESS"}
        )
        assert not loaded.waiting, loaded.waiting
    assert _but_offers(by_code(office)) == _but_offers(by_code(hand_made))


def _but_offers(found: dict[str, list]) -> dict[str, list]:
    """Without what partners and schools offered: whom a sheet names before any register told the code stays
    apart there, until the sheet is loaded again."""
    offers = {*EVERY, *JUDGED}
    return found | {"cells": [row for row in found["cells"] if row[4] not in offers]}


def test_derived_rows_are_those_rebuilt(hand_made):
    assert hand_made.rows() == hand_made.rebuilt()
