"""Settings are changed with a reason; what depends on them is counted and published again."""

import json

import pandas as pd
import pytest

from flows import history, release, rules, settings
from flows.accounts import COMMAND_LINE, By, add
from flows.accounts import changes as of_accounts
from flows.database import store
from flows.doctor import examine
from flows.documents import as_json
from flows.figures import figure
from flows.release_files import released
from flows.settings import BadSetting, UnknownSetting, changed, listed, put_back
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from metrics.settings import DEFAULTS
from store import derived, editions, uncounted
from store.accounts import audit
from tests.flows import district
from tests.flows.exports import roster
from tests.flows.office import Office

pytestmark = pytest.mark.both_engines

WHY = "board, 12 May"

COUNTED = ("cells", "student_years", "student_activities", "student_months", "answered")


def now(office: Office, key: str) -> settings.Set:
    (one,) = (one for one in listed(office.db) if one.setting.key == key)
    return one


def counts(office: Office) -> dict[str, list]:
    """All that is counted, in order."""
    found = office.everything()
    return {name: sorted(found[name]) for name in COUNTED}


def seen(office: Office, key: str, viewer: Viewer, by: str = "") -> tuple[int, int]:
    whole = figure(office.db, key, viewer, by=by).whole
    assert whole is not None
    return int(whole["count"]), int(whole["n"])


def on_show(office: Office) -> set[int]:
    """Numbers of the editions whose tables are on show."""
    with store(office.db).reading() as tx:
        return {one.edition for one in editions.on_show(tx).values()}


def publish(office: Office) -> release.Edition:
    return release.publish(office.db, ADMIN, "test")


def lines(office: Office) -> list[tuple]:
    with store(office.db).reading() as tx:
        noted = audit(tx)
    return [
        (row["who"], row["what"], row["whom"], json.loads(row["told"])) for row in noted.to_dict("records")
    ]


def test_as_shipped_every_setting_is_its_default_with_the_source_of_it(hand_made):
    assert {one.setting.key: one.value for one in listed(hand_made.db)} == DEFAULTS
    assert {one.since + one.who for one in listed(hand_made.db)} == {""}
    assert now(hand_made, "tiers").source == "Attendance Works"


def test_who_was_enrolled_for_fewer_days_is_counted_no_more_and_back_again_all_is_as_before(hand_made):
    """Everybody of the district is enrolled for 20 school days; 3001 for ten at each of two schools.

    With 10 days, 15 of 81 are chronically absent. With 20 days 3001 counts in the district (20 days), not in
    a school; with 21 nobody counts anywhere.
    """
    before = counts(hand_made)
    assert seen(hand_made, "chronic_absence", ADMIN) == (15, 81)
    changed(hand_made.db, COMMAND_LINE, "min_enrolled_days", "20", WHY)
    assert seen(hand_made, "chronic_absence", ADMIN) == (15, 81)
    alder = figure(hand_made.db, "chronic_absence", ADMIN, school=hand_made.school("0110")).whole
    assert (int(alder["count"]), int(alder["n"])) == (10, 40)
    changed(hand_made.db, COMMAND_LINE, "min_enrolled_days", "31", WHY)
    nobody = figure(hand_made.db, "chronic_absence", ADMIN)
    assert (nobody.settings["min_enrolled_days"], int(nobody.whole["n"])) == ("31", 0)
    assert all(check.ok for check in examine(hand_made.db, lambda _: None) if check.name == "derived")
    assert counts(hand_made) != before
    put_back(hand_made.db, COMMAND_LINE, "min_enrolled_days")
    assert counts(hand_made) == before
    assert seen(hand_made, "chronic_absence", ADMIN) == (15, 81)
    with store(hand_made.db).reading() as tx:
        assert derived.settings(tx) == {}


def test_an_answer_is_favourable_by_the_setting(hand_made):
    """Three of twelve agree strongly, five agree: 8 with the top two of four, 3 with the highest alone."""
    before = counts(hand_made)
    assert figure(hand_made.db, "favourable", ADMIN).whole["value"] == pytest.approx(8 / 12)
    changed(hand_made.db, COMMAND_LINE, "favourable", "2/5, 3/6, 1/4", WHY)
    told = figure(hand_made.db, "favourable", ADMIN)
    assert told.whole["value"] == pytest.approx(3 / 12)
    assert told.settings["favourable"] == "2/5,3/6,1/4"
    assert settings.favourable_from(hand_made.db) == {5: 4, 6: 4, 4: 4}
    put_back(hand_made.db, COMMAND_LINE, "favourable")
    assert counts(hand_made) == before


def test_half_a_day_is_a_day_only_where_the_setting_says_so(hand_made):
    changed(hand_made.db, COMMAND_LINE, "half_day", "half_is_a_day", WHY)
    assert figure(hand_made.db, "chronic_absence", ADMIN).settings["half_day"] == "half_is_a_day"
    assert seen(hand_made, "chronic_absence", ADMIN) == (15, 81), "only whole days are missed here"


def test_what_is_published_stays_until_the_next_edition_and_says_by_which_rule_it_was_made(hand_made):
    changed(hand_made.db, COMMAND_LINE, "min_enrolled_days", "31", WHY)
    board = figure(hand_made.db, "chronic_absence", BOARD)
    assert (int(board.whole["n"]), board.settings["min_enrolled_days"]) == (81, "10")
    assert "settings of that day" in release.pending(hand_made.db)
    assert released(hand_made.db).manifest["settings"]["min_enrolled_days"] == "10"
    assert publish(hand_made).number == 2
    assert release.pending(hand_made.db) == ""
    assert released(hand_made.db).manifest["settings"]["min_enrolled_days"] == "31"
    after = figure(hand_made.db, "chronic_absence", BOARD)
    assert as_json(after)["settings"]["min_enrolled_days"] == "31"
    assert after.edition[0] == 2


def test_a_number_that_few_people_moved_stays_and_the_rule_of_then_is_told(office):
    """Five of Birch, never absent, leave after ten days: with 20 days 76 count, five fewer than were told."""
    stays = [
        [*stay[:5], "2025-09-12", ""] if stay[0] in ("2031", "2032", "2033", "2034", "2035") else stay
        for stay in district.students()
    ]
    office.done(**district.files() | {"roster": roster(stays, district.HEADS)})
    assert seen(office, "chronic_absence", BOARD) == (15, 81)
    changed(office.db, COMMAND_LINE, "min_enrolled_days", "20", WHY)
    assert seen(office, "chronic_absence", ADMIN) == (15, 76)
    publish(office)
    kept = figure(office.db, "chronic_absence", BOARD)
    assert (int(kept.whole["n"]), kept.settings["min_enrolled_days"]) == (81, "20")
    assert "min_enrolled_days = 10, up to " in kept.definition["Earlier rule"]
    assert "Earlier rule" not in figure(office.db, "reach", BOARD).definition
    assert "Earlier rule" not in figure(office.db, "chronic_absence", ADMIN).definition


@pytest.mark.parametrize(
    ("key", "value"), [("hide_below.students", "20"), ("flag_from", "40"), ("gap_size", "8")]
)
def test_what_is_only_published_with_a_setting_is_not_counted_again_but_published_again(
    hand_made, key, value
):
    before, first = counts(hand_made), hand_made.everything()["on_show"]
    changed(hand_made.db, COMMAND_LINE, key, value, WHY)
    assert counts(hand_made) == before
    assert hand_made.everything()["on_show"] == first
    publish(hand_made)
    assert len(hand_made.everything()["on_show"]) == len(first)
    assert on_show(hand_made) == {2}, "all tables on show are of one rule"
    assert released(hand_made.db).manifest["settings"][key] == value


def test_all_tables_are_made_again_where_one_is_due_and_a_setting_has_changed(hand_made):
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", WHY)
    release.follow(hand_made.db)
    assert release.latest(hand_made.db).number == 1, "nothing is due"
    with store(hand_made.db).writing() as tx:
        editions.forget(tx, 2025, "reach")
    release.follow(hand_made.db)
    assert on_show(hand_made) == {2}
    with store(hand_made.db).reading() as tx:
        assert rules.on_show(tx)["gap_size"] == "8"
        assert rules.waiting(tx) == {}


def test_how_often_a_file_is_expected_holds_at_once_for_everybody(hand_made):
    version = hand_made.everything()["on_show"]
    changed(hand_made.db, COMMAND_LINE, "expected_every.attendance", "3", WHY)
    assert hand_made.everything()["on_show"] == version
    assert release.pending(hand_made.db) == ""
    for viewer in (ADMIN, BOARD):
        assert figure(hand_made.db, "freshness", viewer).settings["expected_every.attendance"] == "3"


@pytest.mark.parametrize("key", ["min_enrolled_days", "favourable", "gap_size", "expected_every.surveys"])
def test_every_change_begins_a_new_data_version(hand_made, key):
    value = {"favourable": "1/5,1/6,1/4"}.get(key, "40")
    with store(hand_made.db).reading() as tx:
        before = derived.version(tx)
    changed(hand_made.db, COMMAND_LINE, key, value, WHY)
    with store(hand_made.db).reading() as tx:
        assert derived.version(tx) > before


def test_a_change_is_noted_with_who_what_and_why(hand_made):
    ann = add(hand_made.db, COMMAND_LINE, "ann@school.example", "admin")
    one = changed(hand_made.db, By(ann.key, ADMIN), "hide_below.staff", " 07 ", "  board,   12 May ")
    assert (one.value, one.source, one.who) == ("7", WHY, "ann@school.example")
    assert one.since[:2] == "20"
    told = {"before": "5", "now": "7", "source": WHY}
    assert lines(hand_made)[0] == (ann.key, "set", "hide_below.staff", told)
    with store(hand_made.db).reading() as tx:
        assert derived.settings(tx) == {"hide_below.staff": "7"}
    assert of_accounts(hand_made.db, COMMAND_LINE)["What"].tolist() == ["added"], "it is no account"
    last = history.told(hand_made.db, COMMAND_LINE).lines[0]
    assert (last.what, last.which) == ("Changed a setting", "hide_below.staff")


def test_the_same_value_again_changes_nothing_and_a_better_reason_is_kept(hand_made):
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", WHY)
    before = hand_made.everything()
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", WHY)
    assert hand_made.everything() == before
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", "superintendent, 1 June")
    assert now(hand_made, "gap_size").source == "superintendent, 1 June"
    assert len(lines(hand_made)) == 2


@pytest.mark.parametrize("role", ["staff", "board", "partner", "viewer"])
def test_nobody_but_an_administrator_changes_a_setting(hand_made, role):
    before = hand_made.everything()
    with pytest.raises(NotAllowed, match="Only an administrator"):
        changed(hand_made.db, By("x", Viewer(role)), "gap_size", "8", WHY)
    assert hand_made.everything() == before


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_changed(hand_made):
    before = hand_made.everything()
    with pytest.raises(BadSetting) as told:
        changed(hand_made.db, COMMAND_LINE, "favourable", "3/5,x,9/4")
    wheres = [one.where for one in told.value.problems]
    assert wheres == ["favourable", "favourable", "favourable", "The reason"]
    assert all(one.what and one.mend for one in told.value.problems)
    with pytest.raises(UnknownSetting, match=r"hide_below\.students"):
        changed(hand_made.db, COMMAND_LINE, "hide_below", "20", WHY)
    with pytest.raises(BadSetting, match="longer than 200"):
        changed(hand_made.db, COMMAND_LINE, "gap_size", "8", "x" * 201)
    assert hand_made.everything() == before


def test_nothing_is_counted_again_while_a_load_is_not_counted(hand_made):
    live = hand_made.live()[0]
    with store(hand_made.db).writing() as tx:
        uncounted.mark(tx, live, pd.DataFrame([("attendance_months", 0, 2025)], columns=uncounted.PARTS))
    before = hand_made.everything()
    with pytest.raises(BadSetting, match="not counted yet"):
        changed(hand_made.db, COMMAND_LINE, "min_enrolled_days", "31", WHY)
    assert hand_made.everything() == before
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", WHY)


def test_cut_short_everything_is_as_it_was(hand_made):
    class Stopped(Exception):
        pass

    def stop(_share: float, _words: str) -> None:
        raise Stopped

    before = hand_made.everything()
    with pytest.raises(Stopped):
        changed(hand_made.db, COMMAND_LINE, "min_enrolled_days", "31", WHY, stop)
    assert hand_made.everything() == before


def test_where_nothing_was_ever_loaded_settings_are_those_shipped_and_can_be_changed(office, tmp_path):
    assert {one.setting.key: one.value for one in listed(f"sqlite:///{tmp_path}/no.db")} == DEFAULTS
    changed(office.db, COMMAND_LINE, "min_enrolled_days", "31", WHY)
    assert now(office, "min_enrolled_days").value == "31"
    assert release.latest(office.db).number == 0


def test_a_principal_is_told_the_reason_and_the_board_only_that_it_is_the_districts(hand_made):
    changed(hand_made.db, COMMAND_LINE, "gap_size", "8", WHY)
    board = {one.setting.key: one for one in settings.shown(hand_made.db, BOARD)}
    assert board["gap_size"].value == "5", "what is on show was made with it"
    publish(hand_made)
    board = {one.setting.key: one for one in settings.shown(hand_made.db, BOARD)}
    assert (board["gap_size"].value, board["gap_size"].source) == ("8", "Set by the district")
    principal = Viewer("principal", (hand_made.school("0110"),))
    told = settings.in_words(settings.shown(hand_made.db, principal)).set_index("Setting").loc["gap_size"]
    assert (told["Value"], told["Source"]) == ("8 (shipped: 5)", WHY)
