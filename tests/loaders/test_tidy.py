import pandas as pd
import pytest

import loaders
from loaders.document import open_document
from loaders.form import Document, Form, Match, Problem, Reading
from loaders.tidy import account, also, tidy
from tables.readings import SHAPES


def reading(**tables: pd.DataFrame) -> Reading:
    return Reading(dict(tables), [], [], 0, 0, 0, 0)


def form(key: str, confidence: float | None) -> Form:
    """A form that takes everything in the first sheet."""

    def read(document: Document, answers: object) -> Reading:
        document.sheets[0].mark("row", slice(None), slice(None))
        return Reading({}, [Problem("notice", "read", key, "")], [], 1, 1, 1, 0)

    match = None if confidence is None else Match(confidence, "", ("Day",))
    return Form(key, "survey", f"Kind {key}", lambda document: match, read)


@pytest.fixture
def document() -> Document:
    return open_document("a.csv", b"a,b\n1,\n")


def test_tidy_rows_have_the_columns_of_their_shape_in_order():
    frame = pd.DataFrame({"day": ["2025-09-02"], "school": ["Maple"], "line": [2]})
    rows = tidy(reading(calendar=frame))
    assert rows.columns.tolist() == list(SHAPES["calendar"])
    assert rows["line"].tolist() == [2]


def test_the_first_table_is_the_main_one_and_the_others_come_beside_it():
    both = reading(roster=pd.DataFrame({"student_id": ["1"]}), schools=pd.DataFrame({"school": ["M"]}))
    assert tidy(both)["student_id"].tolist() == ["1"]
    assert list(also(both)) == ["schools"]


def test_no_table_is_an_empty_frame():
    assert tidy(reading()).empty


def test_every_cell_that_is_not_blank_is_in_the_account(document):
    document.sheets[0].mark("heading", [0], [0, 1])
    assert account(document) == {"unread": 1, "heading": 2}


def test_the_form_that_fits_best_reads(document, monkeypatch):
    monkeypatch.setattr(loaders, "FORMS", (form("a", 0.6), form("b", 0.9), form("c", None)))
    read = loaders.read(document)
    assert read.form.key == "b"
    assert [f.key for f, _ in read.candidates] == ["b", "a"]
    assert read.reading.problems[-1].what == "b"


def test_two_forms_that_fit_alike_are_a_question_and_an_answer_settles_it(document, monkeypatch):
    monkeypatch.setattr(loaders, "FORMS", (form("a", 0.8), form("b", 0.9)))
    read = loaders.read(document)
    assert read.form is None
    assert [(need.name, dict(need.choices), need.proposed) for need in read.reading.needs] == [
        ("format", {"b": "Kind b", "a": "Kind a"}, "b")
    ]
    assert loaders.read(document, {"format": "a"}).form.key == "a"
    assert loaders.read(document, form="a").form.key == "a"


def test_where_none_fits_the_closest_is_named_with_what_it_lacks(document, monkeypatch):
    monkeypatch.setattr(loaders, "FORMS", (form("a", 0.3),))
    (problem,) = loaders.read(document).reading.problems
    assert "Kind a" in problem.what
    assert "“Day”" in problem.what


def test_a_form_that_does_not_exist_is_our_own_mistake(document):
    with pytest.raises(ValueError, match="nonsense"):
        loaders.read(document, form="nonsense")


def test_recognising_leaves_no_marks(document):
    loaders.recognise(document)
    assert not document.sheets[0].fates.any()


def test_every_form_is_one_of_the_formats_and_bears_its_kind():
    from tables.readings import FORMATS

    assert {each.key: each.kind for each in loaders.FORMS} == FORMATS
