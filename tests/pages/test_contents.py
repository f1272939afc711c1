"""Long views are in parts, listed at their top; what another role may open is told at its address."""

import re
from urllib.parse import parse_qsl

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
    assert told == [f"No list of this school alone. The district's says: {news}"]


def leads(seen: Seen, words: str) -> tuple[str, dict[str, str]]:
    """View and choices of the first link whose words begin so."""
    proto = next(link.proto for link in seen.app.get("page_link") if link.proto.label.startswith(words))
    return proto.page, dict(parse_qsl(proto.query_string))


@pytest.mark.parametrize(
    ("role", "words", "view", "at"),
    [
        ("admin", "Which partner relationship is going cold?", "network", "cold"),
        ("admin", "Which activities lose those who began?", "engagement", "kept"),
        ("admin", "How exactly is chronic absence computed here?", "method", "chronic_absence"),
        ("admin", "What should I put in Friday's newsletter?", "report", "news"),
        ("board", "Which partnerships should we renew, fix or end?", "promises", "renewals"),
        ("board", "Are gaps closing or widening since last year?", "equity", "moved"),
    ],
)
def test_a_question_leads_to_its_answer_and_the_page_goes_there(sample, role, words, view, at):
    led = leads(sample("overview", show_as=called(role)), words)
    assert (led[0], led[1]["at"]) == (view, at)
    seen = sample(view, show_as=called(role), **led[1])
    (place,) = [one for one in seen.app.main if one.type == "flex_container" and "at" in str(one.proto.id)]
    assert place.children


def test_whether_the_numbers_can_be_trusted_is_answered_where_the_checks_are(sample):
    assert leads(sample("overview", show_as=called("board")), "Can I trust these numbers?") == ("quality", {})


def test_the_brief_is_chosen_by_its_link_whatever_was_looked_at_before(sample):
    assert leads(sample("overview", show_as=called("board")), "In one page")[1] == {"report": "Brief"}
    # What is a box's default stands in no address: the other report would stay.
    report = sample("report", show_as=called("board")).app.get("button_group")
    assert [list(one.proto.default) for one in report if "report" in one.proto.id] == [[]]


@pytest.mark.parametrize("role", ["admin", "board"])
def test_the_partners_at_work_are_named_beside_their_number(sample, role):
    words = sample("partners", show_as=called(role)).words
    many = int(re.search(r"(\d+) of \d+ partners were at work with us in the last 90 days", words)[1])
    named = re.search(r"called active partners below: (.+)\.", words)[1]
    assert len(re.split(", | and ", named)) == many


def test_the_board_reads_how_much_time_volunteers_gave_and_what_it_is_worth(sample):
    words = sample("giving", show_as=called("board")).words
    assert re.search(
        r"[\d,]+ hours?, as much as .+ full-time posts in a year\. The logs name \d+ volunteers\.", words
    )
    assert "by what an hour of a volunteer is worth in its year" in words
    assert "Hours are told to everybody where the logs name enough volunteers" not in words


@pytest.mark.parametrize("role", ["admin", "board"])
def test_the_overview_draws_who_holds_the_sessions_and_not_one_partner_a_kind(sample, role):
    seen = sample("overview", show_as=called(role))
    assert "Share of session time" in seen.words
    labels = [note["text"] for drawn in seen.figures for note in drawn["layout"].get("annotations", ())]
    shares = [
        int(found[1]) for each in labels if (found := re.match(r"<b>(\d+)%</b> · [\d,]+ hours?$", each))
    ]
    assert shares == sorted(shares, reverse=True)
    assert len(shares) > 1
    assert sum(shares) <= 100
    assert not any("minutes" in each for each in labels)


def test_a_second_ruler_is_explained_below_the_ratios(sample):
    assert (
        "a gap that is real in points may stay open here" in sample("equity", show_as=called("admin")).words
    )


def test_what_boards_are_not_told_of_giving_says_why_and_who_can_tell(sample):
    words = sample("giving", show_as=called("board")).words
    assert words.count("Ask them: they may report a number where it tells of nobody.") == 1


def test_staff_find_what_changed_in_an_export_from_the_overview(sample):
    words = "Which columns changed since last year's export?"
    assert leads(sample("overview", show_as=called("admin")), words)[0] == "upload"
