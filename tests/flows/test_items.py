"""Items counted to scales by staff, from the load to the figure."""

from flows.figures import figure
from flows.intake import grouped, rated
from flows.viewer import ADMIN
from tests.flows.office import Office, read
from tests.flows.test_versions import ITEMS, wave


def answers(office: Office) -> dict[str, tuple[str, str]]:
    """Scale and reversal of each item in force, by its words."""
    items = {}
    for row in office.rows(["questions"])["questions"]:
        text = next((item for item in ITEMS if item in row), "")
        items[text] = row
    return items


def test_what_staff_group_is_kept_counts_and_holds_for_the_next_export(office):
    said = {f"item_scale.{ITEMS[0]}": "Climate", f"reversed.{ITEMS[1]}": "yes"}
    office.done(said, spring=wave(2025))
    # 12 of 20 favourable; turned round: 3 of 20 chose the lowest and 3 the next.
    values = figure(office.db, "favourable", ADMIN, by="item").rows
    shares = dict(zip(values["label"], values["value"].round(4), strict=True))
    assert (shares[ITEMS[0]], shares[ITEMS[1]]) == (0.6, 0.3)
    assert "Climate" in answers(office)[ITEMS[0]]
    (batch,) = office.done(spring=wave(2025, many=21))
    assert batch.withdrawn == 0
    assert "Climate" in answers(office)[ITEMS[0]]
    assert office.rows() == office.rebuilt()
    office.undo(batch.batch)
    assert "Climate" in answers(office)[ITEMS[0]]


def test_only_what_was_changed_is_an_answer():
    [(_, checked)] = read({"spring": wave(2025)}, {})
    items = rated(checked.reading)
    assert [item["question"] for item in items] == list(ITEMS)
    assert grouped(items, ["", "", ""], [False] * 3) == {}
    assert grouped(items, ["Climate", "", ""], [False, True, False]) == {
        f"item_scale.{items[0]['item']}": "Climate",
        f"reversed.{items[1]['item']}": "yes",
    }
