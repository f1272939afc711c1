import pytest

from loaders.status_codes import day_status, sign_in_status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A", "absent"),
        ("UA", "absent"),
        ("EA", "excused"),
        ("T", "tardy"),
        ("P", "present"),
        ("Unexcused Absence", "absent"),
        ("Not excused", "absent"),
        ("Excused tardy", "tardy"),
        ("Absent - excused", "excused"),
        ("Late", "tardy"),
    ],
)
def test_a_code_whose_words_or_letters_tell_it_is_sure(text, status):
    assert day_status(text) == (status, True)


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("ISS", "present"),
        ("OSS", "absent"),
        ("HD", "partial"),
        ("Z9", ""),
        ("Half day absent", "absent"),
        ("Ausente tarde", "absent"),
        ("Falta en la tarde", "absent"),
    ],
)
def test_a_code_that_districts_use_in_several_ways_is_only_proposed(text, proposed):
    assert day_status(text) == (proposed, False)


@pytest.mark.parametrize(
    ("mark", "status"),
    [("X", "present"), ("x ", "present"), ("1", "present"), ("✓", "present"), ("E", "excused")],
)
def test_a_mark_on_a_sign_in_sheet_is_read(mark, status):
    assert sign_in_status(mark) == (status, True)
