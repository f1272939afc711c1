"""Sheets about partnerships from the file to what is in force, and back."""

from flows.database import store
from store import facts, naming
from store.connect import Tx
from tests.flows.office import Office

GIFTS = "Partner,School,Date,Type,Amount\n"


def gifts(*lines: str) -> str:
    return GIFTS + "".join(f"{line}\n" for line in lines)


def kept(office: Office, table: str, *names: str) -> list[tuple]:
    """Rows in order; partners by their names, a blank number is ""."""
    with store(office.db).reading() as tx:
        rows = facts.in_force(tx, table)
        named = _named(tx, rows["partner"].tolist()) if "partner" in rows else {}
    if "partner" in rows:
        rows["partner"] = rows["partner"].map(lambda one: named.get(one, ""))
    return sorted(rows[list(names)].astype("object").fillna("").itertuples(index=False, name=None))


def _named(tx: Tx, partners: list[int]) -> dict[int, str]:
    return {int(code): name for code, name in naming.called(tx, "partner", partners).items()}


def test_a_list_of_gifts_is_kept_and_a_partner_nobody_lists_is_named_and_listed_nowhere(hand_made):
    (batch,) = hand_made.done(
        gifts=gifts("Rotary,0110,2025-09-05,Food,$20", "Rotary,0110,2025-09-05,Food,$30")
    )
    assert (batch.source, batch.new) == ("Register", 2)
    assert "“Rotary”" in next(p.what for p in batch.problems if p.code == "not_listed")
    assert "Rotary" not in str(hand_made.rows(["partners"]))
    assert kept(hand_made, "contributions", "partner", "ordinal", "cents", "direction") == [
        ("Rotary", 1, 2000, "in"),
        ("Rotary", 2, 3000, "in"),
    ]


def test_a_later_month_adds_and_the_same_month_replaces(hand_made):
    hand_made.done(sept=gifts("Rotary,0110,2025-09-05,Food,20", "Rotary,0110,2025-09-20,Food,30"))
    hand_made.done(october=gifts("Rotary,0110,2025-10-05,Food,40"))
    assert [row[0] for row in kept(hand_made, "contributions", "cents")] == [2000, 3000, 4000]
    hand_made.done(again=gifts("Rotary,0110,2025-09-05,Food,25", "Rotary,0110,2025-09-20,Food,30"))
    assert [row[0] for row in kept(hand_made, "contributions", "cents")] == [2500, 3000, 4000]


def test_another_schools_gifts_stay(hand_made):
    hand_made.done(alder=gifts("Rotary,0110,2025-09-05,Food,20"))
    hand_made.done(birch=gifts("Rotary,0120,2025-09-05,Food,30"))
    assert [row[0] for row in kept(hand_made, "contributions", "cents")] == [2000, 3000]


def test_what_was_loaded_is_taken_back(hand_made):
    before = hand_made.rows()
    (batch,) = hand_made.done(gifts=gifts("Rotary,0110,2025-09-05,Food,"))
    assert kept(hand_made, "contributions", "cents") == [("",)]
    hand_made.undo(batch.batch)
    assert hand_made.rows() == before


def test_goals_are_kept_in_thousandths_with_the_way_that_is_better(hand_made):
    goals = (
        "Partner,Goal,Baseline,Target,Current,Due date\n"
        "Rotary,Reading,62%,80%,71.5%,2026-06-12\n"
        "Rotary,Suspensions,40,20,,2026-06-12\n"
        "Rotary,Meetings,,4,2,\n"
    )
    hand_made.done(goals=goals)
    assert kept(hand_made, "goals", "name", "baseline", "target", "reading", "better") == [
        ("Meetings", "", 4000, 2000, ""),
        ("Reading", 62000, 80000, 71500, "up"),
        ("Suspensions", 40000, 20000, "", "down"),
    ]


def test_a_contact_of_a_day_is_one_and_two_way_if_any_was(hand_made):
    lines = "Partner,Date,Channel,Two-way\n" + "".join(
        f"Rotary,2025-09-05,Phone call,{told}\n" for told in ("yes", "no", "")
    )
    hand_made.done(contacts=lines)
    assert kept(hand_made, "contacts", "partner", "channel", "two_way") == [("Rotary", "phone", "yes")]


def test_an_expense_of_a_day_ends_on_it(hand_made):
    hand_made.done(
        expenses="School,Category,Date,Amount\n0110,Food,2025-09-05,12.50\n0110,Coordination,2025-09-01,900\n"
    )
    assert kept(hand_made, "expenses", "category", "first_day", "last_day", "cents") == [
        ("coordination", "2025-09-01", "2025-09-01", 90000),
        ("food", "2025-09-05", "2025-09-05", 1250),
    ]
