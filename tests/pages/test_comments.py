"""Comments are read, put right and quoted on their page by those who work there; the board is told shares."""

import pytest

from flows import comments
from flows.accounts import COMMAND_LINE
from flows.comments import Filters
from flows.viewer import ADMIN
from tests.pages.test_actions import district, email, pressed_in_window, schools, seen  # noqa: F401

BOARD = "Board member"


def texts(db: str, school: int = 0, **filters) -> list[str]:
    found = comments.page(db, ADMIN, school, 2025, Filters(**filters))
    return [one.text.split("\n")[0] for one in found.comments]


def test_the_page_tells_themes_tones_and_the_comments_themselves(sample):
    found = sample("comments")
    asked = [text for level, text in found.headings if level == 2]
    assert asked == [
        ":gray[What do people tell us in their own words?]",
        ":gray[Do they praise or complain?]",
        ":gray[What may be quoted?]",
        ":gray[What did they write?]",
    ]
    assert "are about " in found.words
    assert "Nobody has checked any of these comments yet." in found.words
    assert len([one for one in found.app.button if one.label == "Right or wrong?"]) == comments.PAGE


def test_from_what_keeps_families_away_their_comments_alone_are_opened(sample):
    link = next(one.proto for one in sample("voices").app.get("page_link") if one.proto.page == "comments")
    assert link.query_string == "at=families"
    assert sample("comments").app.selectbox(key="comment_role").value is None
    found = sample("comments", at="families")
    assert found.app.selectbox(key="comment_role").value == "parent_caregiver"
    assert "Parent or caregiver" in found.words
    assert ":gray[Student " not in found.words


def test_the_board_is_told_shares_and_reads_no_comment(sample):
    found = sample("comments", **{"as": BOARD})
    assert "are about " in found.words
    assert [text for level, text in found.headings if level == 2] == [
        ":gray[What do people tell us in their own words?]"
    ]
    assert [one.label for one in found.app.text_input] == ["Keep this view as"], "nothing to search in"
    assert not [one for one in found.app.button if one.label in ("Right or wrong?", "Quote")]


def test_without_comments_the_page_says_what_it_needs(empty):
    assert "own words" in empty("comments").words


def test_a_comment_is_put_right_and_quoted_and_the_board_reads_the_quote(district):  # noqa: F811
    own, other = schools(district)
    app = seen("pat", "comments").app
    first = next(one for one in app.button if one.label == "Right or wrong?").key
    mark = first.removeprefix("code_")
    app.button(key=first).click().run()
    app.multiselect(key=f"themes_{mark}").set_value(["cost"])
    pressed_in_window(app, first, f"coding_{mark}_send")
    told = seen("pat", "comments").words
    assert "People checked 1 comment." in told
    (one,) = comments.page(district, ADMIN, own, 2025, Filters(checked=True)).comments
    assert one.themes == ("cost",)
    assert comments.history(district, COMMAND_LINE, one.key)[0][3] == email("pat")

    app = seen("pat", "comments").app
    opener = next(each.key for each in app.button if each.key == f"quote_{mark}")
    app.button(key=opener).click().run()
    words = " ".join(one.text.split()[:2])
    app.text_area(key=f"words_{mark}").set_value(words)
    pressed_in_window(app, opener, f"quoting_{mark}_send")
    assert f"“{words}”" in seen("pat", "comments").words
    assert f"“{words}”" in seen("bo", "comments").words
    assert words not in seen("oth", "comments").words.split("What did they write?")[0]
    assert not texts(district, other, checked=True)


def test_a_search_that_finds_nothing_says_so(sample_to_use):
    app = sample_to_use("comments").app
    app.text_input(key="comment_words").set_value("zebra").run()
    assert any("No comment is like this." in one.value for one in app.markdown)
    app.text_input(key="comment_words").set_value("BUS").run()
    boxes = [one.value for one in app.markdown if "-badge[" in one.value and "\n\n" in one.value]
    assert boxes
    assert all("bus" in told.casefold() for told in boxes)


@pytest.mark.parametrize("text", ["# a\n- b\n1. c", "*d* [e](f) `g` :red[h]", "= i"])
def test_what_people_write_is_never_markup(text):
    from pages.parts.comments import comment_text

    shown = comment_text(text)
    assert not any(line.lstrip().startswith(("#", "- ", "1.", "=")) for line in shown.splitlines())
    assert "\\*d\\*" in shown or "*" not in text
