"""A next step is decided below a finding, stands beside it, and is closed there."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from flows import accounts, actions, database, home, sign_in
from flows.accounts import COMMAND_LINE
from flows.actions import Draft
from flows.viewer import ADMIN
from pages.parts import data
from tables import HOME_DISTRICT
from tests.databases import let_go
from tests.pages.signed import open_signed
from tests.proofs import left_but

PEOPLE = {"ann": "admin", "pat": "principal", "oth": "principal", "bo": "board", "vi": "viewer"}
TEXT = "Call the families of [those] who miss *much* school"
CALL = Draft(TEXT, "", "Coach Lee", "2020-03-02")
FINDING = ("attendance_bands", "", 2025)


@pytest.fixture
def district(sample_folder: Path, tmp_path: Path, monkeypatch) -> str:
    """Own data, as large as the sample, with people of all kinds; its address."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    db = home.own()
    database.ready(db)
    own, other = schools(db)
    for name, role in PEOPLE.items():
        of = {"pat": [own], "oth": [other]}.get(name, [])
        accounts.add(db, COMMAND_LINE, email(name), role, of)
    yield db
    let_go(db)


def schools(db: str) -> list[int]:
    return list(data.fresh(db, ADMIN).schools)


def email(name: str) -> str:
    return f"{name}@school.example"


def seen(name: str, key: str = "overview", **choices):
    found = open_signed(email(name), key, **choices)
    assert not found.app.exception
    assert not found.app.error
    return found


def pressed_in_window(app, opener: str, button: str) -> None:
    """Press a button of a window that stands open; the test bench runs the page anew, which opens it."""
    app.button(key=opener).click()
    app.button(key=button).click().run()
    assert not app.exception


def test_a_next_step_is_decided_below_a_finding_and_stands_beside_it_until_it_is_closed(district):
    app = seen("pat", "impact").app
    app.button(key="bands_step").click().run()
    proposal = app.text_area(key="new_step_text")
    assert proposal.value.startswith("Call the ")
    proposal.set_value(TEXT)
    pressed_in_window(app, "bands_step", "new_step_send")
    (kept,) = actions.listed(district, COMMAND_LINE)
    own, _ = schools(district)
    assert (kept.text, kept.place, kept.indicator, kept.dimension) == (TEXT, own, *FINDING[:2])
    assert kept.owner == email("pat")
    for view in ("impact", "overview", "actions"):
        assert TEXT in seen("pat", view).words
    app = seen("pat", "impact").app
    app.button(key=f"bands_{kept.action.key}").click().run()
    app.text_area(key=f"step_{kept.action.key}_outcome").set_value("Nine families came.")
    pressed_in_window(app, f"bands_{kept.action.key}", f"step_{kept.action.key}_done")
    for view in ("impact", "overview"):
        assert TEXT not in seen("pat", view).words
    closed = seen("pat", "actions").app
    closed.button_group(key="which_actions").set_value("closed").run()
    assert any("Nine families came." in one.value for one in closed.markdown)


def test_overdue_is_told_in_words(district):
    own, _ = schools(district)
    actions.add(district, COMMAND_LINE, own, *FINDING, CALL)
    told = seen("pat", "impact").words
    assert "days overdue, was due Mon 2 Mar 2020" in told
    assert "1 step is open, and overdue." in seen("pat").words


@pytest.mark.parametrize("view", left_but(["overview"], ["overview", "impact", "actions"]))
def test_who_does_not_work_with_the_school_sees_nothing_of_it_and_decides_nothing(district, view):
    own, _ = schools(district)
    before = {name: seen(name, view).everything for name in ("oth", "bo")}
    actions.add(district, COMMAND_LINE, own, *FINDING, CALL)
    actions.add(district, COMMAND_LINE, HOME_DISTRICT, *FINDING, CALL)
    for name, told in before.items():
        assert seen(name, view).everything == told
    name = data.fresh(district, ADMIN).schools[own]
    for who in ("oth", "bo"):
        found = seen(who, view, school=name)
        assert TEXT not in found.everything
        assert "Coach Lee" not in found.everything
    assert not [one for one in seen("bo", view, school=name).app.button if one.label == "Next step"]


def test_the_board_reads_a_shared_action_beside_the_finding_and_may_not_change_it(district):
    own, _ = schools(district)
    actions.add(district, COMMAND_LINE, own, *FINDING, replace(CALL, shared=True))
    name = data.fresh(district, ADMIN).schools[own]
    for view in ("impact", "overview", "actions"):
        found = seen("bo", view, school=name)
        assert TEXT in found.words
        assert "Coach Lee" not in found.everything
        assert not [one for one in found.app.button if one.label in ("Next step", "Change or close")]
    assert TEXT not in seen("bo", "impact").words, "it is of the school, not of the district"
    assert TEXT not in seen("vi", "impact", school=name).words


def test_who_may_decide_no_more_is_told_so_and_nothing_is_kept(district):
    app = seen("pat", "impact").app
    app.button(key="bands_step").click().run()
    accounts.change(district, COMMAND_LINE, accounts.named(district, email("pat")).key, "board", [])
    app.button(key="bands_step").click()
    app.button(key="new_step_send").click().run()
    assert actions.listed(district, COMMAND_LINE) == []


@pytest.mark.prove
def test_an_action_is_shown_wherever_its_finding_stands_and_nowhere_else(district):
    own, _ = schools(district)
    actions.add(district, COMMAND_LINE, own, "reach", "grade", 2025, CALL)
    assert TEXT in seen("pat", "engagement").words
    assert TEXT not in seen("pat", "impact").words
    name = data.fresh(district, ADMIN).schools[own]
    assert TEXT in seen("ann", "engagement", school=name).words
    assert TEXT not in seen("ann", "engagement").words


def test_where_nothing_was_decided_the_list_says_how_to_begin(district):
    assert "Press **Next step** below any finding" in seen("pat", "actions").words
    assert "shared" in seen("bo", "actions").words
    with pytest.raises(ValueError, match="Could not find"):
        seen("vi", "actions")


@pytest.mark.parametrize(
    "view", left_but(["voices"], ["impact", "engagement", "partners", "voices", "equity", "schools"])
)
def test_every_finding_of_a_view_takes_a_next_step(district, view):
    """No finding is of a split that actions do not know."""
    app = seen("ann", view).app
    steps = [button.key for button in app.button if button.label == "Next step"]
    assert steps
    for key in steps:
        app.button(key=key).click().run()
        pressed_in_window(app, key, "new_step_send")
    assert len(actions.listed(district, COMMAND_LINE)) == len(steps)


@pytest.mark.prove
def test_a_note_stands_on_the_chart_below_it_and_in_its_table(district):
    app = seen("pat", "impact").app
    app.button(key="months_notes").click().run()
    app.date_input(key="note_day").set_value(date(2025, 11, 11))
    app.text_input(key="note_text").set_value("Flu closed [two] classes")
    pressed_in_window(app, "months_notes", "note_keep")
    found = seen("pat", "impact")
    assert "Tue 11 Nov 2025: Flu closed [two] classes" in found.words
    assert any("Notes" in table and table["Notes"].str.contains("Flu").any() for table in found.tables)
    assert sum(len(figure["layout"].get("shapes", [])) > 0 for figure in found.figures) >= 1
    own, _ = schools(district)
    name = data.fresh(district, ADMIN).schools[own]
    for who in ("oth", "bo", "vi"):
        assert "Flu" not in seen(who, "impact", school=name).everything
    assert "Flu" not in seen("ann", "impact").everything, "it is of the school, not of the district"
