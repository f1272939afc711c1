import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from loaders import scales
from loaders.many_texts import are_missing, commonest, plain_texts, single_spaced
from loaders.words import plain

TEXTS = st.lists(st.text(alphabet=" \t\n\x1c\x85\u00a0\u2003aAzZéßſ09#_'-.", max_size=6), max_size=8)


def texts(*values: str) -> pa.Array:
    return pa.array(values, pa.large_string())


def test_spaces_are_single_and_none_stands_outside():
    said = texts("a  b", " a", "a\u00a0", "a b", "")
    assert single_spaced(said).to_pylist() == ["a b", "a", "a", "a b", ""]


@given(TEXTS)
def test_all_are_spaced_as_one_by_one(values):
    assert single_spaced(texts(*values)).to_pylist() == [" ".join(text.split()) for text in values]


def test_plain_words_of_all():
    said = texts("Student_ID", "O'Brien,  Ana", "Núñez", "Order #")
    assert plain_texts(said).to_pylist() == ["student id", "obrien ana", "núñez", "order #"]


@given(TEXTS)
def test_all_are_made_plain_as_one_by_one(values):
    assert plain_texts(texts(*values)).to_pylist() == [plain(text) for text in values]


def test_what_stands_for_a_blank_is_told_in_any_case_and_none_is_an_answer():
    said = texts("NA", " n/a ", "-", "None", "Nan", "mi\u017f\u017fing", "Nana")
    assert are_missing(said).tolist() == [True, True, True, False, True, True, False]


@given(TEXTS)
def test_all_are_missing_as_one_by_one(values):
    assert are_missing(texts(*values)).tolist() == [scales.missing(text) for text in values]


def test_the_commonest_way_of_writing_is_taken_of_equals_the_first_by_letters():
    ways = texts("parent", "Parent", "PARENT", "Student", "student")
    assert commonest(ways, np.array([1, 3, 1, 2, 2])).to_pylist() == ["Parent"] * 3 + ["Student"] * 2


def test_words_that_differ_in_more_than_case_stay():
    ways = texts("Straße", "strasse", "Weg")
    assert commonest(ways, np.array([1, 2, 5])).to_pylist() == ["strasse", "strasse", "Weg"]
    assert commonest(texts("Oak", "Elm"), np.array([1, 1])).to_pylist() == ["Oak", "Elm"]
