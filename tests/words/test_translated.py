"""A text of ours in the language of its reader."""

import threading

import pytest

from words import catalogues, held, language, mark, speak, speaking, tr, tr_in, tr_many

SAID = {
    ("", "{n} school"): ("{n} escuela", "{n} escuelas"),
    ("", "{n} schools"): "never asked for by its plural",
    ("", "at {place}"): "en {place}",
    ("", "Braces {stay}"): "Llaves {stay}",
    ("of schools", "all"): "todas",
    ("", "all"): "todos",
}


@pytest.fixture
def catalogue(monkeypatch):
    monkeypatch.setattr("words.translated.catalogue", lambda code: SAID)


@pytest.mark.usefixtures("catalogue")
def test_blanks_are_filled_in_in_either_language():
    assert tr("at {place}", place="Cedar") == "at Cedar"
    with speaking("es"):
        assert tr("at {place}", place="Cedar") == "en Cedar"
        assert tr("Braces {stay}") == "Llaves {stay}"


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("count", "english", "spanish"),
    [
        (1, "1 school", "1 escuela"),
        (0, "0 schools", "0 escuelas"),
        (2, "2 schools", "2 escuelas"),
        (1.5, "1.5 schools", "1.5 escuelas"),
        (1200, "1,200 schools", "1,200 escuelas"),
    ],
)
def test_one_takes_the_singular_and_all_else_the_plural(count, english, spanish):
    assert tr_many(count, "{n} school", "{n} schools") == english
    with speaking("es"):
        assert tr_many(count, "{n} school", "{n} schools") == spanish


@pytest.mark.usefixtures("catalogue")
def test_a_word_goes_with_what_it_is_said_of():
    with speaking("es"):
        assert (tr_in("of schools", "all"), tr("all")) == ("todas", "todos")


def test_what_no_catalogue_knows_stays_as_it_is():
    with speaking("es"):
        assert tr("Cedar Middle School") == "Cedar Middle School"
        assert tr("") == ""
        assert tr_many(2, "{n} zebra of no catalogue", "{n} zebras of no catalogue").startswith("2 zebras")


def test_marking_changes_nothing():
    places = {"school": "at school"}
    assert mark(places) is places


def test_a_language_that_is_not_spoken_is_english():
    with speaking("tlh"):
        assert language() == "en"


def test_each_reader_has_a_language_and_a_block_gives_it_back():
    heard = []

    def other():
        heard.append(language())

    with speaking("es"):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        with speaking("en"):
            assert language() == "en"
        assert language() == "es"
    assert heard == ["en"]
    assert language() == "en"


def test_to_speak_holds_until_it_is_changed():
    try:
        speak("es")
        assert language() == "es"
    finally:
        speak("en")


@pytest.mark.usefixtures("catalogue")
def test_what_is_held_is_held_for_each_language():
    made = []

    @held(10)
    def told(place):
        made.append(place)
        return tr("at {place}", place=place)

    assert [told("Cedar"), told("Cedar")] == ["at Cedar"] * 2
    with speaking("es"):
        assert [told("Cedar"), told("Cedar")] == ["en Cedar"] * 2
    assert made == ["Cedar"] * 2
    told.cache_clear()
    assert told("Cedar") == "at Cedar"
    assert made == ["Cedar"] * 3


def test_an_empty_translation_is_none(tmp_path, monkeypatch):
    folder = tmp_path / "es"
    folder.mkdir()
    (folder / "a.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "said"\nmsgstr "dicho"\n\nmsgid "not said"\nmsgstr ""\n\n'
        'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} día"\nmsgstr[1] ""\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    catalogues.catalogue.cache_clear()
    try:
        assert catalogues.catalogue("es") == {("", "said"): "dicho"}
    finally:
        catalogues.catalogue.cache_clear()
