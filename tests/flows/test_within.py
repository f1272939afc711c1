"""An indicator within another is published beside what is on show of the other."""

import pandas as pd

from flows import protected
from flows.database import store
from flows.edition_parts import Portions
from metrics.settings import DEFAULTS
from tables import HOME_DISTRICT


def released(office, keys: list[str]) -> dict[tuple, bool]:
    """Rows of an edition of some indicators, and whether each is hidden."""
    with store(office.db).reading() as tx:
        parts = [shown for shown, _ in protected.protected(Portions(tx, 2025, keys, DEFAULTS), 9, keys)]
    return {
        (row["indicator"], row["place"], row["dimension"], row["grp"]): '"hidden": true' in row["frame"]
        for part in parts
        for row in pd.DataFrame(part).to_dict("records")
    }


def test_what_reach_holds_back_is_held_back_within_it_even_when_it_is_published_alone(hand_made):
    with store(hand_made.db).writing() as tx:
        tx.connection.exec_driver_sql("DELETE FROM decided WHERE indicator = 'sustained_participation'")
    row = ("sustained_participation", HOME_DISTRICT, "whole", "whole")
    before = released(hand_made, ["sustained_participation"])
    assert {indicator for indicator, *_ in before} == {"sustained_participation"}
    assert not before[row]
    with store(hand_made.db).writing() as tx:
        # Reach is on show with one student fewer who came.
        tx.connection.exec_driver_sql(
            "UPDATE decided SET count = '9.0' WHERE indicator = 'reach' AND dimension = 'whole'"
            f" AND place = {HOME_DISTRICT}"
        )
    assert released(hand_made, ["sustained_participation"])[row]


def test_it_is_withheld_wherever_reach_is(hand_made):
    shown = released(hand_made, ["reach", "sustained_participation", "breadth"])
    of_reach = {row[1:]: hidden for row, hidden in shown.items() if row[0] == "reach"}
    inside = {row: hidden for row, hidden in shown.items() if row[0] != "reach" and of_reach[row[1:]]}
    assert inside
    assert all(inside.values())
