import pytest

from metrics.settings import DEFAULTS, SETTINGS, hide_below, number, used


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
