import pytest

from metrics.setting_kinds import favourable_from
from metrics.settings import DEFAULTS, SETTINGS, changed, hide_below, number, used
from metrics.survey import FAVOURABLE_FROM


def test_every_setting_says_what_it_governs_and_who_set_it():
    assert all(setting.applies_to and setting.source for setting in SETTINGS.values())


def test_students_are_hidden_below_ten_and_staff_below_five():
    assert (hide_below({}, "students"), hide_below({}, "staff")) == (10, 5)


def test_a_district_may_set_its_own_threshold():
    assert hide_below({"hide_below.students": "20"}, "students") == 20


def test_rows_of_files_are_no_people_and_are_not_hidden():
    assert hide_below({}, "rows") == 0


def test_a_setting_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        number({}, "flag_form")


def test_settings_used_carry_their_defaults():
    assert used({"flag_from": 40}, ("flag_from", "gap_size")) == {"flag_from": "40", "gap_size": "5"}


def test_a_flag_needs_more_people_than_showing_does():
    assert number(DEFAULTS, "flag_from") > hide_below(DEFAULTS, "students")


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=list(SETTINGS))
def test_what_is_shipped_may_be_set_and_is_kept_as_it_is(setting):
    assert setting.kind.read(setting.default) == (setting.default, [])
    assert setting.kind.asks


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [
        ("hide_below.students", " 010 ", "10"),
        ("hide_below.students", "500", "500"),
        ("topic_from", "200", "200"),
        ("min_enrolled_days", "1", "1"),
        ("min_enrolled_days", "180", "180"),
        ("half_day", "Half_is_a_day", "half_is_a_day"),
        ("protected_topics", "gender, english_learner,disability", "disability,english_learner,gender"),
        ("favourable", "1/4, 1/5, 3/6", "1/5,3/6,1/4"),
        ("tiers", " 5,10,20 ", "5,10,20"),
    ],
)
def test_what_may_be_set_is_kept_in_one_way(key, text, kept):
    assert SETTINGS[key].kind.read(text) == (kept, [])


@pytest.mark.parametrize(
    ("key", "text", "told"),
    [
        ("hide_below.students", "9", ["9 is less than is shipped. Two editions"]),
        ("hide_below.staff", "4", ["4 is less than is shipped. Two editions"]),
        ("topic_from", "199", ["199 is less than is shipped. Two editions"]),
        ("effect_from", "19", ["19 is less than is shipped. Below that"]),
        ("hide_below.students", "501", ["501 is too large or too small."]),
        ("min_enrolled_days", "0", ["0 is too large or too small."]),
        ("min_enrolled_days", "181", ["181 is too large or too small."]),
        ("min_enrolled_days", "-3", ['"-3" is no whole number.']),
        ("min_enrolled_days", "7.5", ['"7.5" is no whole number.']),
        ("min_enrolled_days", "²", ['"²" is no whole number.']),
        ("min_enrolled_days", "", ['"" is no whole number.']),
        ("half_day", "often", ['"often" is not known.']),
        ("protected_topics", "disability", ['"english_learner" is missing. Two editions']),
        (
            "protected_topics",
            "shoes",
            ['"shoes" is not known.', '"disability" is missing.', '"english_learner" is missing.'],
        ),
        ("favourable", "2/5,3/6", ["Nothing is said of scales of 4."]),
        ("favourable", "", ["Nothing is said of scales of 5, 6, 4."]),
        ("favourable", "3/5,3/6,2/4", ['"3/5" is none of the answers of a scale, or more than half']),
        ("favourable", "0/5,3/6,2/4", ['"0/5" is none']),
        ("favourable", "2/5,2/5,3/6,2/4", ["The scale of 5 is named twice."]),
        ("favourable", "2/5,3/7,x", ['"3/7" says of no scale', '"x" says of no scale']),
        ("tiers", "5,10,25", ["The bands cannot be changed"]),
    ],
)
def test_all_that_is_wrong_is_told_with_how_to_mend_it(key, text, told):
    _, faults = SETTINGS[key].kind.read(text)
    assert len(faults) == len(told)
    for (what, mend), begins in zip(faults, told, strict=True):
        assert what.startswith(begins)
        assert mend


def test_favourable_answers_are_the_highest_of_each_scale():
    assert favourable_from(DEFAULTS["favourable"]) == {5: 4, 6: 4, 4: 3} == FAVOURABLE_FROM
    assert favourable_from("1/5,1/6,1/4") == {5: 5, 6: 6, 4: 4}


def test_only_what_differs_from_what_is_shipped_is_changed():
    assert changed({**DEFAULTS, "gap_size": 8, "unknown": "1"}) == {"gap_size": "8"}
