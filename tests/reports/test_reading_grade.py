"""How hard a text is to read, by published formulas; syllables counted by hand."""

import pytest

from reports.reading_grade import crawford, flesch_kincaid, of_english, of_spanish, reading_grade
from reports.tongues import ENGLISH, SPANISH

ENGLISH_WORDS = {
    **{"one": 1, "school": 1, "missed": 1, "news": 1, "makes": 1, "whole": 1, "years": 1},
    **{"partners": 2, "agreed": 2, "wanted": 2, "people": 2, "table": 2, "pages": 2, "going": 2, "every": 3},
    **{"families": 3, "easier": 3, "serious": 3, "newsletter": 3, "twenty-one": 3, "student's": 2},
    **{"community": 4, "anniversary": 5, "989": 1},
}
SPANISH_WORDS = {
    **{"que": 1, "y": 1, "muy": 1, "quién": 1, "día": 2, "guía": 2, "mayo": 2, "ciudad": 2, "leer": 2},
    **{"aún": 2, "año": 2, "familias": 3, "escuela": 3, "oeste": 3, "pingüino": 3, "alumnos": 3},
    **{"averigüe": 4, "oficina": 4, "públicos": 3},
}


@pytest.mark.parametrize(("word", "syllables"), ENGLISH_WORDS.items())
def test_syllables_of_english_words(word, syllables):
    assert of_english(word) == syllables


@pytest.mark.parametrize(("word", "syllables"), SPANISH_WORDS.items())
def test_syllables_of_spanish_words(word, syllables):
    assert of_spanish(word) == syllables


def test_the_formula_of_flesch_and_kincaid():
    # The example told everywhere, "The Australian platypus is seemingly a hybrid of a mammal and reptilian
    # creature.": 13 words, 24 syllables, one sentence: grade 11.3.
    assert flesch_kincaid(1, 13, 24) == pytest.approx(11.3, abs=0.05)


def test_the_formula_of_crawford():
    # 8 sentences and 190 syllables in 100 words: -1.64 + 9.31 - 3.407.
    assert crawford(8, 100, 190) == pytest.approx(4.263)


def test_a_text_is_cut_into_sentences_by_stops_and_lines():
    # Six words of one syllable, in one sentence and in two: 0.39 x 6 + 11.8 - 15.59, and with 3.
    assert reading_grade("The cat sat on the mat.", ENGLISH) == pytest.approx(-1.45)
    assert reading_grade("The cat sat\non the mat", ENGLISH) == pytest.approx(-2.62)


def test_a_harder_text_has_a_higher_grade_in_both_languages():
    assert reading_grade("Longitudinal participation demonstrates organisational reciprocity.", ENGLISH) > 15
    hard = "La participación longitudinal demuestra reciprocidad organizativa institucional"
    assert reading_grade(hard, SPANISH) > reading_grade("Hoy vino mi hijo. Le gustó.", SPANISH) + 5


def test_a_text_without_a_word_has_no_grade():
    with pytest.raises(ValueError, match="no word"):
        reading_grade(" … ", ENGLISH)
