import pytest

from loaders.clock import day_seconds
from loaders.lengths import minutes, seconds


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1h 7s", 3607),
        ("19m 26s", 1166),
        ("2h 30m", 9000),
        ("2h30", 9000),
        ("90 min", 5400),
        ("1:30", 5400),
        ("0:45:12", 2712),
        ("3 hrs", 10800),
        ("2.5", 9000),
        ("2,5", 9000),
        ("1 1/2", 5400),
        ("½ h", 1800),
        ("1 Std. 5 Min. 3 Sek.", 3903),
        ("2 horas y 30 minutos", 9000),
        ("1 heure 20 minutes", 4800),
        ("1 hour, 20 minutes", 4800),
        ("45'", 2700),
    ],
)
def test_a_length_is_read_however_written(text, length):
    assert seconds(text) == length


@pytest.mark.parametrize("text", ["", "-1", "soon", "2 people", "3m 5", "9/2/2025", "1:75"])
def test_what_says_no_length_is_none(text):
    assert seconds(text) is None


def test_a_bare_number_counts_in_the_unit_of_its_column():
    assert seconds("30", 60) == 1800


def test_minutes_are_decimal_text():
    assert [minutes(length) for length in (None, 1166.0, 5400.0, 0.0)] == ["", "19.4333", "90", "0"]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("3:05 PM", 54300),
        ("15:05", 54300),
        ("15.05", 54300),
        ("15h05", 54300),
        ("3pm", 54000),
        ("12:00 AM", 0),
        ("2025-09-02 15:05:00", 54300),
    ],
)
def test_a_time_of_the_day_is_read_however_written(text, at):
    found = day_seconds(text)
    assert found is not None
    assert found[0] == at


@pytest.mark.parametrize("text", ["25:00", "13:00 PM", "soon", "15", "2025-09-02"])
def test_what_is_no_time_is_none(text):
    assert day_seconds(text) is None
