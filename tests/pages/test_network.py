"""The page Network: what each role is told of who works with whom."""

import pytest

from tests.pages.viewers import called


@pytest.mark.parametrize("role", ["admin", "principal"])
def test_who_works_with_partners_sees_the_map_and_what_goes_cold(sample, role):
    seen = sample("network", show_as=called(role))
    asked = [text for level, text in seen.headings if level == 2]
    assert any("Who is linked to whom?" in text for text in asked)
    assert any("Which partner relationship is going cold?" in text for text in asked)
    assert "promises" in seen.links


def test_the_board_sees_neither_who_named_whom_nor_whom_to_call_nor_a_single_partnership(sample):
    seen = sample("network", show_as=called("board"))
    asked = " ".join(text for level, text in seen.headings if level == 2)
    assert "Where is trust thin?" in asked
    for told in ("linked to whom", "going cold", "see it as we do", "comes to the table"):
        assert told not in asked
    assert not [chart for chart in seen.charts if "Ties of each organisation" in chart.alt]
    assert "5 raters" in seen.everything or "withheld" not in seen.everything


def test_every_chart_of_the_page_says_in_words_what_it_shows(sample):
    seen = sample("network", show_as=called("admin"))
    titles = ("Trust, by organisation", "Value, by organisation", "Ties of each organisation", "factors",
              "involvement", "Perception gap", "Voice parity", "Voice at meetings")  # fmt: skip
    alts = " ".join(chart.alt for chart in seen.charts)
    assert [title for title in titles if title not in alts] == []
