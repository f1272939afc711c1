import itertools

import pytest

from charts.theme import DARK, LABEL, LIGHT, NOTE, layout

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("text", "muted", "withheld", "act", "subject")
MARKS = ("subject", "other", "act", "watch", "withheld", "strong", "text")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_the_guideline_names():
    assert round(contrast("#000000", "#FFFFFF"), 6) == 21


@BOTH
@pytest.mark.parametrize("token", TEXTS)
def test_text_stands_out_from_the_page(colours, token):
    assert contrast(getattr(colours, token), colours.page) >= 4.5


@BOTH
@pytest.mark.parametrize("token", MARKS)
def test_marks_stand_out_from_the_page(colours, token):
    assert contrast(getattr(colours, token), colours.page) >= 3


@BOTH
@pytest.mark.parametrize("token", ["subject", "act", "withheld"])
def test_bars_stand_out_from_their_empty_track(colours, token):
    assert contrast(getattr(colours, token), colours.band) >= 3


@BOTH
def test_lines_by_group_stand_out_and_differ(colours):
    assert all(contrast(line, colours.page) >= 3 for line in colours.lines)
    assert all(first != second for first, second in itertools.combinations(colours.lines, 2))


@BOTH
def test_hover_text_stands_out_from_its_ground(colours):
    label = layout(colours, 100)["hoverlabel"]
    assert contrast(label["font"]["color"], label["bgcolor"]) >= 4.5


def test_no_text_is_smaller_than_notes():
    assert (LABEL, NOTE) == (14, 13)
