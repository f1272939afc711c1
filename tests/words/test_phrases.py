"""What is said now and told later, in the language of who reads it."""

import json
import pickle

import numpy as np
import pytest

from words import Phrase, kept, phrase, phrase_many, phrases, said_again, speaking, tr

SAID = {
    ("", "“{value}” is no day."): "«{value}» no es un día.",
    ("", "{n} line of {kind}"): ("{n} línea de {kind}", "{n} líneas de {kind}"),
    ("", "the roster"): "la lista",
    ("", "Write it."): "Escríbalo.",
}


@pytest.fixture(autouse=True)
def catalogue(monkeypatch):
    monkeypatch.setattr("words.translated.catalogue", lambda code: SAID)


def spanish(text):
    with speaking("es"):
        return tr(text)


def test_it_is_its_english_to_everything_else():
    said = phrase("“{value}” is no day.", value="31/13")
    assert said == "“31/13” is no day."
    assert json.dumps(said, ensure_ascii=False) == '"“31/13” is no day."'
    assert tr(said) == str(said)
    assert type(tr(said)) is str


def test_it_is_told_in_the_language_of_who_reads_it_whatever_was_spoken_when_it_was_made():
    with speaking("es"):
        said = phrase("“{value}” is no day.", value="31/13")
        assert said == "“31/13” is no day."
    assert tr(said) == "“31/13” is no day."
    assert spanish(said) == "«31/13» no es un día."


@pytest.mark.parametrize(
    ("count", "english", "told"),
    [
        (1, "1 line of the roster", "1 línea de la lista"),
        (1200, "1,200 lines of the roster", "1,200 líneas de la lista"),
    ],
)
def test_a_plural_and_a_phrase_in_a_phrase_are_told_too(count, english, told):
    said = phrase_many(count, "{n} line of {kind}", "{n} lines of {kind}", kind=phrase("the roster"))
    assert said == english
    assert spanish(said) == told


def test_a_phrase_fills_a_blank_of_a_text_that_is_told_now():
    with speaking("es"):
        assert tr("{what} → {mend}", what=phrase("the roster"), mend="the roster") == "la lista → the roster"


def test_braces_of_a_cell_mean_nothing():
    said = phrase("“{value}” is no day.").filled(value="{value} {0} {")
    assert said == "“{value} {0} {” is no day."
    assert spanish(said) == "«{value} {0} {» no es un día."
    assert spanish(said_again(kept(said), str(said))[0]) == "«{value} {0} {» no es un día."


def test_several_stand_one_after_the_other():
    both = phrases(phrase("“{value}” is no day.", value="x"), "", "Write it.", by=" {→} ")
    assert both == "“x” is no day. {→} Write it."
    # What is not said, but filled in, is a name and stays.
    assert spanish(both) == "«x» no es un día. {→} Write it."
    assert phrases() == ""


def test_what_is_kept_beside_the_english_is_enough_to_tell_it_again():
    what = phrase_many(
        np.int64(2), "{n} line of {kind}", "{n} lines of {kind}", kind=phrase("the roster"), n=np.int64(2)
    )
    beside = kept(what, phrase("Write it."))
    again = said_again(beside, str(what), "Write it.")
    assert again == ("2 lines of the roster", "Write it.")
    assert [spanish(text) for text in again] == ["2 líneas de la lista", "Escríbalo."]


def test_nothing_is_kept_of_what_has_no_blanks_and_what_was_kept_before_stays():
    assert kept(phrase("Write it."), "a sentence of before") == ""
    assert said_again("", "Write it.", "a sentence of before") == ("Write it.", "a sentence of before")
    assert spanish("a sentence of before") == "a sentence of before"


def test_a_blank_is_text_or_a_number():
    with pytest.raises(TypeError):
        kept(phrase("“{value}” is no day.", value=object()))


def test_it_can_be_handed_to_another_process():
    said = pickle.loads(pickle.dumps(phrase("“{value}” is no day.", value="x")))
    assert isinstance(said, Phrase)
    assert spanish(said) == "«x» no es un día."
