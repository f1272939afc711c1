from hypothesis import given
from hypothesis import strategies as st

from charts.text import break_lines, cut, pixels
from charts.theme import PHONE


@given(st.text("abcdefgh WXYZ", max_size=200), st.integers(60, 340))
def test_broken_labels_never_run_into_their_value(label, last):
    lines = break_lines(label, PHONE, last)
    assert 1 <= len(lines) <= 3
    assert all(pixels(line) <= PHONE for line in lines[:-1])
    assert pixels(lines[-1]) <= last


def test_a_cut_label_ends_with_an_ellipsis_at_a_word():
    assert cut("The school asks me what I think", 105) == "The school…"
