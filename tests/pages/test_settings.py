"""The page on which the administrator sees and changes settings."""

import shutil
from pathlib import Path

import pytest

from flows import accounts, database, home, release, settings, sign_in
from flows.accounts import COMMAND_LINE
from flows.viewer import ADMIN
from metrics.settings import SETTINGS
from pages.parts import data
from tests.databases import let_go
from tests.pages.seen import Seen, open_view
from tests.pages.signed import open_signed

ANN = "ann@school.example"


@pytest.fixture
def district(sample_folder: Path, tmp_path: Path, monkeypatch) -> str:
    """Own data, as large as the sample, and nobody let in."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    database.ready(home.own())
    yield home.own()
    let_go(home.own())


def chosen(seen: Seen, key: str) -> None:
    seen.app.selectbox(key="setting").set_value(key).run()
    assert not seen.app.exception


def written(seen: Seen, key: str, value: str, reason: str = "board, 12 May", now: str = "") -> None:
    """Write a value over the one in use, and press."""
    chosen(seen, key)
    in_use = now or SETTINGS[key].default
    seen.app.text_input(key=f"value_{key}_{in_use}").set_value(value)
    seen.app.text_input(key=f"reason_{key}").set_value(reason)
    seen.app.button(key=f"change_{key}").click().run()
    assert not seen.app.exception


def in_use(db: str) -> dict[str, str]:
    """What differs from what is shipped."""
    return {one.setting.key: one.value for one in settings.listed(db) if one.changed}


def test_a_setting_is_changed_told_and_put_back(district):
    seen = open_view("settings")
    assert "All 20 as shipped." in seen.words
    assert "What was changed" not in seen.words
    written(seen, "min_enrolled_days", "31")
    assert in_use(district) == {"min_enrolled_days": "31"}
    assert "One of 20 differs from what is shipped." in seen.words
    assert "31 days :gray-badge[shipped: 10 days]" in seen.words.replace("**", "")
    assert "board, 12 May" in seen.tables[-1]["Why"].tolist()
    assert "made with the settings of that day" in "".join(one.value for one in seen.app.info)
    assert "31 (shipped: 10)" in open_view("method").words
    assert "fewer than **31 days**" in open_view("method").words
    assert "fewer than **10 days**" in open_view("method", show_as="Board member").words
    seen.app.button(key="back_min_enrolled_days").click().run()
    assert in_use(district) == {}
    assert seen.tables[-1]["Now"].tolist() == ["10 days", "31 days"]


def test_the_next_edition_shows_the_board_the_new_rule(district):
    written(open_view("settings"), "gap_size", "8")
    before = open_view("equity", show_as="Board member")
    assert "gap_size = 8" not in before.words
    release.publish(district, ADMIN, "test")
    assert "at least **30 people**" in open_view("method", show_as="Board member").words
    assert "from **8 points**" in open_view("method", show_as="Board member").words


def test_all_that_is_wrong_is_said_and_nothing_changes(district):
    seen = open_view("settings")
    written(seen, "hide_below.students", "5", reason="")
    told = [one.value for one in seen.app.error]
    assert len(told) == 2
    assert "name a child" in told[0]
    assert "The reason" in told[1]
    assert in_use(district) == {}


def test_a_choice_is_made_among_words(district):
    seen = open_view("settings")
    chosen(seen, "half_day")
    seen.app.selectbox(key="value_half_day_sum").set_value("half_is_a_day")
    seen.app.text_input(key="reason_half_day").set_value("state law")
    seen.app.button(key="change_half_day").click().run()
    chosen(seen, "protected_topics")
    topics = seen.app.multiselect(key="value_protected_topics_disability,english_learner")
    topics.set_value(["disability", "english_learner", "gender"])
    seen.app.text_input(key="reason_protected_topics").set_value("board")
    seen.app.button(key="change_protected_topics").click().run()
    assert in_use(district) == {
        "half_day": "half_is_a_day",
        "protected_topics": "disability,english_learner,gender",
    }


def test_what_stands_says_why_and_has_no_form(district):
    seen = open_view("settings")
    chosen(seen, "tiers")
    assert "cannot be changed" in seen.app.info[-1].value
    assert not seen.app.text_input


def test_a_raised_threshold_is_told_where_something_is_withheld(district):
    written(open_view("settings"), "hide_below.students", "25")
    assert "fewer than 25 students" in open_view("method").words
    assert "fewer than 10 students" in open_view("privacy").words, "what is on show was hidden below 10"


def test_a_reason_is_no_markup(district):
    written(open_view("settings"), "gap_size", "8", reason="[board](http://x) **bold**")
    seen = open_view("settings")
    chosen(seen, "gap_size")
    assert any(r"\[board\](http" in one.value for one in seen.app.markdown)


def test_only_administrators_have_the_page(district):
    (school, *_) = data.fresh(district, ADMIN).schools
    accounts.add(district, COMMAND_LINE, ANN, "admin")
    open_signed(ANN, "settings")
    for role in ("staff", "principal", "board", "partner", "viewer"):
        accounts.add(district, COMMAND_LINE, f"{role}@school.example", role, [school])
        with pytest.raises(ValueError, match="Could not find"):
            open_signed(f"{role}@school.example", "settings")
    with pytest.raises(ValueError, match="Could not find"):
        open_signed(ANN, "settings", show_as="Board member")


def test_a_change_is_noted_as_of_who_made_it(district):
    accounts.add(district, COMMAND_LINE, ANN, "admin")
    written(open_signed(ANN, "settings"), "flag_from", "40")
    noted = settings.changes(district, COMMAND_LINE).iloc[0]
    assert noted[["Who", "Before", "Now", "Why"]].tolist() == [ANN, "30 people", "40 people", "board, 12 May"]


def test_who_is_no_administrator_any_more_changes_nothing(district):
    """The page was drawn before; the press is refused."""
    ann = accounts.add(district, COMMAND_LINE, ANN, "admin")
    accounts.add(district, COMMAND_LINE, "ben@school.example", "admin")
    seen = open_signed(ANN, "settings")
    chosen(seen, "gap_size")
    accounts.change(district, COMMAND_LINE, ann.key, "staff")
    seen.app.text_input(key="value_gap_size_5").set_value("8")
    seen.app.text_input(key="reason_gap_size").set_value("me")
    seen.app.button(key="change_gap_size").click().run()
    assert in_use(district) == {}


def test_settings_belong_to_own_data_and_not_to_the_sample(district, sample_folder):
    shutil.copyfile(sample_folder / "sample.db", home.folder() / "sample.db")
    seen = open_view("settings", data="Sample district")
    assert "not of the sample" in seen.words
    assert not seen.app.text_input


def test_where_nothing_was_loaded_settings_are_listed_and_can_be_changed(empty):
    seen = empty("settings")
    assert "All 20 as shipped." in seen.words
    written(seen, "gap_size", "8")
    assert in_use(home.own()) == {"gap_size": "8"}
