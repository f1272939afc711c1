"""Behind every finding stand its files; for roles that see editions, the edition alone."""

import pytest

from tests.pages.viewers import called, schools


def opened(sample_to_use, key: str, button: str, role: str, **choices):
    """A view with the box "Where does this come from?" of one finding open."""
    seen = sample_to_use(key, show_as=called(role), **choices)
    seen.app.session_state[button] = True
    seen.app.run()
    assert not seen.app.exception
    return seen


@pytest.mark.parametrize(
    ("view", "button", "file"),
    [
        ("impact", "bands_origin", "attendance_2025-26"),
        ("engagement", "grades_origin", "roster_2025-26.csv"),
        ("voices", "scales_origin", "survey_"),
        ("partners", "active_origin", "register.xlsx"),
    ],
)
def test_the_files_behind_a_finding_are_listed_when_it_is_opened(sample_to_use, view, button, file):
    seen = opened(sample_to_use, view, button, "admin")
    tables = [table for table in seen.tables if "What of it is counted" in table]
    assert len(tables) == 1
    assert tables[0]["File"].str.replace("\\", "").str.contains(file).any()


def test_a_closed_box_looks_up_nothing(sample):
    assert not [table for table in sample("impact", show_as=called("admin")).tables if "File" in table]


def test_a_principal_is_told_no_file_of_another_school(sample_to_use):
    (_, other) = schools()[1]
    seen = opened(sample_to_use, "impact", "bands_origin", "principal")
    assert "0110" in seen.words
    assert "0120" not in seen.words
    assert other not in seen.words


def test_the_board_is_told_the_edition_and_its_day_and_no_file(sample_to_use):
    seen = opened(sample_to_use, "impact", "bands_origin", "board")
    assert "Edition 1" in seen.words
    assert not [table for table in seen.tables if "File" in table]
    assert ".csv" not in seen.everything.replace("_", "")
