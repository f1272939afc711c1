"""Trellis's own text in the language of its reader.

Text stands in the code in English and is its own key; ``data/languages/es/*.po`` say it in Spanish. What a
catalogue does not know, such as the name of a school, stays as it is.

    tr("{share} of students took part", share="41%")
    tr_many(n, "{n} school", "{n} schools")
    PLACES = mark({"school": "at school"})     # where nobody reads yet; later: tr(PLACES["school"])
    what = phrase("line {line} is blank", line=7) # its English for programs and to be kept; later: tr(what)
"""

from words.catalogues import LANGUAGES, SOURCE
from words.days import day_name, month_name, short_day
from words.held import held
from words.phrases import Phrase, kept, phrase, phrase_many, phrases, said_again
from words.spoken import language, speak, speaking
from words.translated import mark, tr, tr_in, tr_many

__all__ = [
    "LANGUAGES",
    "SOURCE",
    "Phrase",
    "day_name",
    "held",
    "kept",
    "language",
    "mark",
    "month_name",
    "phrase",
    "phrase_many",
    "phrases",
    "said_again",
    "short_day",
    "speak",
    "speaking",
    "tr",
    "tr_in",
    "tr_many",
]
