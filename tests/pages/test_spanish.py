"""Every view in Spanish: what Trellis says itself is Spanish, whatever the data say."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from flows.figures import catalogue
from flows.templates import CODE_BOOK_TEMPLATES
from pages import VIEWS, views_for
from pages.parts import tongue
from scripts import languages
from tables.codes import ABOUT_WITHHELD
from tests.pages.seen import Seen, open_view
from tests.pages.viewers import called
from tests.words.test_catalogues import NOT_YET
from words import language, speaking, tr

VIEWED = [(view.key, role) for role in ("admin", "board") for view in views_for(role)]

ENGLISH = re.compile(r"(?<!\w)(the|and|students|which|their|with|are|is)(?!\w)", re.IGNORECASE)
"""Words that hold English sentences together."""

QUOTED = re.compile(r"«[^»]*»|“[^”]*”|/\S+")
"""What people and files said, and places of files, within what we say."""

FROM_FIGURES = {"tables", "metrics", "charts"}
"""Folders whose texts stand in questions and answers beside those of the pages."""


@pytest.fixture(scope="module")
def english() -> set[str]:
    """What folders say that are not done."""
    found = {text.one for folder in NOT_YET for text in languages.wanted(folder)}
    if "metrics" in NOT_YET:
        found |= {entry.question for entry in catalogue()}
    if "loaders" in NOT_YET:
        found |= {template.title for template in CODE_BOOK_TEMPLATES}
    return found


def labels(seen: Seen) -> Iterator[str]:
    """Names of the view, of its buttons, links, boxes and filters."""
    for node in seen.app.main:
        if node.type in ("title", "button", "download_button", "selectbox", "text_input", "multiselect"):
            yield node.value if node.type == "title" else node.label
        elif node.type == "page_link":
            yield node.proto.label


def is_english(text: str) -> bool:
    """Whether a text is English, without what it quotes."""
    return bool(ENGLISH.search(QUOTED.sub("", text)))


@pytest.mark.parametrize(("key", "role"), VIEWED)
def test_a_view_says_what_is_its_own_in_spanish(sample, english, key, role):
    seen = sample(key, show_as=called(role), lang="Español")
    assert not seen.app.exception
    assert not seen.app.error
    view = next(view for view in VIEWS if view.key == key)
    with speaking("es"):
        assert [title.value for title in seen.app.title] == [tr(view.title)]
    questions = [text for level, text in seen.headings if level == 2]
    answers = [text for level, text in seen.headings if level == 3]
    assert questions
    assert answers
    found = [text for text in labels(seen) if text not in english]
    found += [text for text in questions if text.removeprefix(":gray[").removesuffix("]") not in english]
    if not FROM_FIGURES & NOT_YET:
        found += answers
    assert not [text for text in found if is_english(text)]


@pytest.mark.parametrize("key", [view.key for view in VIEWS])
def test_without_data_a_view_is_spanish(empty, key):
    seen = empty(key, lang="Español")
    assert not seen.app.exception
    if key not in ("understood", "method"):  # the readers' words for files, and the catalogue's
        assert not [line for line in seen.words.splitlines() if is_english(line)]


def test_another_language_keeps_the_page_and_what_is_chosen(sample_to_use):
    seen = sample_to_use("equity", group="Gender", show_as="Board member")
    app = seen.app
    app.selectbox(key="lang").set_value("Español")
    app.run()
    assert not app.exception
    assert app.title[0].value == "Equidad"
    with speaking("es"):
        chosen = {box.key: box.value for box in app.selectbox}
        assert (chosen["data"], chosen["as"]) == ("Sample district", "Board member")
        assert chosen["group"] == "gender"
        app.selectbox(key="year").set_value(2024).run()
        chosen = {box.key: box.value for box in app.selectbox}
    assert app.title[0].value == "Equidad"
    assert (chosen["data"], chosen["as"], chosen["group"]) == ("Sample district", "Board member", "gender")


@pytest.mark.parametrize("lang", ["English", "Español"])
@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.usefixtures("home_of_sample")
def test_an_address_is_understood_whatever_language_it_was_made_in(lang, code):
    with speaking(code):
        data, role, which = tr("Sample district"), tr("Board member"), tr("Family page")
    seen = open_view("report", data=data, show_as=role, report=which, lang=lang)
    assert not seen.app.exception
    chosen = {box.key: box.value for box in seen.app.selectbox}
    assert (chosen["data"], chosen["as"]) == ("Sample district", "Board member")
    assert seen.app.button_group[0].value == "family"


def test_the_usual_words_for_what_is_withheld_hold_the_number_they_are_changed_by():
    if "tables" in NOT_YET:
        pytest.skip("it is not said in Spanish yet")
    with speaking("es"):
        assert tr("10 students") in tr(ABOUT_WITHHELD)


def test_a_file_is_made_in_the_language_that_its_button_was_drawn_in():
    with speaking("es"):
        make = tongue.later(language)
    with ThreadPoolExecutor() as elsewhere:
        assert elsewhere.submit(make).result() == "es"
    assert language() == "en"
