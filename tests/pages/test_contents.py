"""Long views are in parts, listed at their top; what another role may open is told at its address."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from pages import VIEWS
from tests.pages.seen import Seen
from tests.pages.viewers import called, schools

LONG = ("impact", "engagement", "partners", "promises", "network", "giving", "voices", "equity")
LISTED = re.compile(r"\[([^]]+)\]\(#(part-\w+)\)")


@pytest.mark.parametrize("key", LONG)
@pytest.mark.parametrize("role", ["admin", "board"])
def test_a_long_view_lists_the_parts_it_has_in_their_order(sample, key, role):
    seen = sample(key, show_as=called(role))
    line = next(node.value for node in seen.app.markdown if "On this page:" in node.value)
    parts = [(header.value, header.proto.anchor) for header in seen.app.header]
    assert len(parts) > 1
    assert LISTED.findall(line) == parts


def test_no_other_view_with_more_than_five_questions_lacks_them(sample):
    short = [view.key for view in VIEWS if view.section == "review" and view.key not in LONG]
    many = {
        key: sum(level == 2 for level, _ in sample(key, show_as=called("admin")).headings) for key in short
    }
    assert {key: count for key, count in many.items() if count > 5 and key != "overview"} in (
        {},
        {"outcomes": 6},
    )


def test_what_is_told_school_by_school_stands_together_until_one_is_chosen(sample):
    whole = sample("engagement", show_as=called("admin"))
    together = [text for level, text in whole.headings if level == 3 and "school by school" in text]
    assert together == ["Choose a school above: 2 more answers are told school by school."]
    assert "- Do they come back the next year?" in whole.words
    one = sample("engagement", show_as=called("admin"), school=schools()[0][1])
    assert "school by school" not in one.words


def refused() -> None:
    """What the entry script runs at the address of a view of other roles."""
    from pages import VIEWS
    from pages.parts.states import not_yours

    not_yours(next(view for view in VIEWS if view.key == "students"), "board")


def test_a_view_of_other_roles_says_whose_it_is_and_what_to_do():
    words = Seen(AppTest.from_function(refused).run()).words
    assert "It is for other roles: administrator, school office and principal." in words
    assert "You look at Trellis as: Board member." in words
    assert "ask whoever looks after Trellis in your district" in words


def test_where_only_the_district_keeps_a_list_its_answer_stands_on_the_page_of_a_school(sample):
    whole = sample("promises", show_as=called("admin"))
    news = next(text for level, text in whole.headings if level == 3 and "in the media" in text)
    one = sample("promises", show_as=called("principal"))
    told = [text for level, text in one.headings if level == 3 and "in the media" in text]
    assert told == [f"No list of this school alone. The district’s says: {news}"]
