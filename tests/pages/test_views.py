"""Every view of the table of contents, as every role: what must hold whatever it shows."""

import re
from typing import Any

import pytest

from pages import VIEWS, views_for
from tests.pages.viewers import ANSWERS, ROLES, called, schools
from tests.proofs import left_but

VIEWED = [(view.key, role) for role in ROLES for view in views_for(role)]


def titles(node: Any) -> list[str]:
    """Titles anywhere in a figure: of the whole, an axis, a legend."""
    if isinstance(node, dict):
        own = node.get("title")
        text = own.get("text") if isinstance(own, dict) else own
        return ([text] if text else []) + [found for value in node.values() for found in titles(value)]
    return [found for value in node for found in titles(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("key", [view.key for view in VIEWS])
def test_without_data_a_view_says_what_to_do_and_nothing_fails(empty, key):
    seen = empty(key)
    assert not seen.app.exception
    assert not seen.app.error
    assert [level for level, _ in seen.headings][:3] == [1, 2, 3]
    assert not seen.charts
    if key not in ("upload", "understood", "people", "settings", "method", "privacy"):
        assert "upload" in seen.links
        assert re.search("been loaded", seen.words)


@pytest.mark.parametrize("key", [key for key in ANSWERS if key != "overview"])
def test_without_data_a_view_names_the_files_it_needs(empty, key):
    assert re.search(r"needs .*(roster|attendance|sign-in|survey|register)", empty(key).words)


def test_without_data_the_first_screen_offers_three_doors(empty):
    seen = empty("overview")
    assert [button.label for button in seen.app.button] == ["Look at the sample"]
    assert "upload" in seen.links
    assert seen.app.download_button


@pytest.mark.parametrize("role", ROLES)
def test_the_overview_begins_with_an_answer_wherever_there_is_one(sample, role):
    answers = [text for level, text in sample("overview", show_as=called(role)).headings if level == 3]
    assert not any(each.startswith(("Withheld", "The comparison is withheld")) for each in answers[:2])


@pytest.mark.parametrize(("key", "role"), VIEWED)
def test_with_the_sample_every_view_holds_for_every_role(sample, key, role):
    seen = sample(key, show_as=called(role))
    assert not seen.app.exception
    assert not seen.app.error
    levels = [level for level, _ in seen.headings]
    assert levels[:3] == [1, 2, 3], "the page's name, a question, its answer"
    assert levels.count(2) == levels.count(3), "every question has its answer"
    assert all(text.strip() for _, text in seen.headings)
    # How much is withheld is told to those who work for all schools.
    assert bool(seen.charts) == (
        key in (*ANSWERS, "method") or (key, role != "principal") == ("privacy", True)
    )
    assert all(chart.alt.strip() for chart in seen.charts)
    assert not [title for figure in seen.figures for title in titles(figure)]
    assert "nan" not in re.split(r"\W+", seen.everything)
    assert not re.search(r"\b(None|NaN|inf|<NA>)\b", seen.words)


@pytest.mark.parametrize("role", ROLES)
def test_the_menu_holds_what_the_role_may_open_and_nothing_else(sample, role):
    known = {view.key for view in views_for(role)}
    for view in VIEWS:
        if view.key in known:
            assert sample(view.key, show_as=called(role)).app.title[0].value == view.title
        else:
            with pytest.raises(ValueError, match="Could not find"):
                sample(view.key, show_as=called(role))


@pytest.mark.parametrize("role", ["board", "principal"])
def test_neither_board_nor_principal_can_load_or_take_back(sample, role):
    for view in views_for(role):
        seen = sample(view.key, show_as=called(role))
        assert not {"upload", "loaded"} & set(seen.links)
        assert not seen.app.file_uploader
        assert not [button for button in seen.app.button if button.label == "Undo"]


OF_SCHOOL = [
    (role, view.key)
    for role in ("admin", "board")
    for view in VIEWS
    if view.key in ANSWERS and "school" in view.filters
]
"""Who looks at a school in which view."""


@pytest.mark.parametrize(("role", "key"), left_but(OF_SCHOOL[::4], OF_SCHOOL, several=True))
def test_a_chosen_school_and_year_are_what_is_shown(sample, key, role):
    """A small school's earlier year, where every band was withheld, once failed for the board."""
    school, name = schools()[1]
    whole = sample(key, show_as=called(role))
    years = whole.app.selectbox(key="year").options
    chosen = sample(key, show_as=called(role), school=name, year=years[1])
    assert not chosen.app.exception
    assert not chosen.app.error
    assert chosen.app.selectbox(key="school").value == school
    assert years[1] in chosen.words
    assert chosen.everything != whole.everything


@pytest.mark.parametrize("role", ROLES)
def test_a_chosen_group_leaves_the_others_out(sample, role):
    seen = sample("equity", show_as=called(role), group="Gender")
    assert not seen.app.exception
    assert "Girls" in seen.everything
    assert "Low income" not in seen.everything


@pytest.mark.parametrize("role", ROLES)
def test_look_closer_changes_the_chart_below(sample_to_use, role):
    seen = sample_to_use("equity", show_as=called(role))
    before = [chart.alt for chart in seen.charts]
    seen.app.button_group[0].set_value("chronic_absence").run()
    assert not seen.app.exception
    assert not seen.app.error
    assert [chart.alt for chart in seen.charts] != before


def test_a_choice_in_the_address_that_does_not_exist_falls_back_to_everything(sample):
    seen = sample("equity", school="Nowhere High", year="1850–51", group="Star sign", show_as="King")
    assert not seen.app.exception
    chosen = {box.key: box.value for box in seen.app.selectbox}
    assert (chosen["as"], chosen["school"]) == ("Administrator", 0)


def test_two_charts_of_one_finding_are_told_apart(sample):
    first, second = (chart.alt for chart in sample("impact").charts[:2])
    assert first != second
    assert second.startswith("The difference, with its 95% interval.")
