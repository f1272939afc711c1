"""A row below the headings that tells the scale of each item is nobody's answers."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.scale_row import span
from loaders.tidy import account


def of(*rows, answers=None):
    document = open_document("x.csv", "\n".join(rows).encode())
    reading = read(document, answers).reading
    assert "unread" not in account(document)
    return reading


def questions(reading, column):
    return reading.tables["questions"].set_index("question_text")[column]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("1-5", (1, 5)),
        ("(1 – 5)", (1, 5)),
        ("0 to 10", (0, 10)),
        ("Likert 1 to 5", (1, 5)),
        ("Scale of 1 to 7", (1, 7)),
        ("Escala de 1 a 4", (1, 4)),
        ("5-point Likert scale", (1, 5)),
        ("1-5 stars", (1, 5)),
        ("6-10", None),
        ("2025-09", None),
        ("Grades 6-8", None),
        ("5", None),
    ],
)
def test_what_a_cell_says_of_a_scale(text, ends):
    assert span(text) == ends


BARE = (
    "Student ID,I feel safe,Adults listen,Comments",
    ",1-5,Likert 1 to 5,Text",
    "1001,4,5,ok",
    "1002,3,2,",
)


def test_a_row_of_ranges_is_no_respondent_and_which_end_is_high_is_asked():
    reading = of(*BARE)
    assert (reading.rows, reading.respondents) == (2, 2)
    [told] = [problem for problem in reading.problems if problem.code == "scale_row"]
    assert (told.line, told.value) == (2, "1-5")
    [need] = reading.needs
    # Nobody chose 1: the row tells of it all the same.
    assert list(need.choices) == ["1 < 2 < 3 < 4 < 5", "5 < 4 < 3 < 2 < 1", "none"]


def test_the_answer_sets_the_items_on_the_scale():
    reading = of(*BARE, answers={"scale.1_to_5": "1 < 2 < 3 < 4 < 5"})
    assert questions(reading, "points").tolist()[:2] == [5, 5]


def test_words_of_the_ends_make_it_a_scale():
    key = "1 = Strongly disagree … 5 = Strongly agree"
    reading = of("Respondent,Safe,Listen", f",{key},{key}", "1,4,5", "2,3,2", "3,2,5")
    assert reading.needs == []
    assert questions(reading, "points").tolist() == [5, 5]
    rows = reading.tables["answers"]
    assert rows["answer_code"].tolist() == [4, 5, 3, 2, 2, 5]


def test_words_of_every_number_are_its_words():
    key = "1=Nunca; 2=A veces; 3=Siempre"
    reading = of("Encuestado,Seguro,Contento", f"(escala),{key},{key}", "1,1,3", "2,3,2", "3,2,3")
    rows = reading.tables["answers"]
    assert rows["answer_label"].astype("str").tolist()[:2] == ["Nunca", "Siempre"]
    assert questions(reading, "scale").tolist() == ["frequency"] * 2


def test_items_of_two_scales_keep_their_own():
    reading = of(
        "Respondent,How safe?,How likely to recommend us?", "Scale,1-5,0-10", "1,4,9", "2,3,10", "3,2,7"
    )
    assert questions(reading, "points").fillna(0).tolist() == [0, 11]
    assert [need.name for need in reading.needs] == ["scale.1_to_5"]
    assert "out_of_scale" not in {problem.code for problem in reading.problems}


def test_a_code_outside_the_told_scale_is_said():
    reading = of(
        "Respondent,Safe,Listen", ",1-5,1-5", "1,4,5", "2,3,2", "3,9,5", *(f"{n},4,4" for n in range(4, 30))
    )
    assert [p.value for p in reading.problems if p.code == "out_of_scale"] == ["9"]


def test_named_ends_without_numbers_are_such_a_row_too():
    ends = "Strongly disagree - Strongly agree"
    reading = of(
        "Name,Grade,Safe,Listen", f",6-8,{ends},{ends}", "Ana,6,Agree,Disagree", "Ben,7,Disagree,Agree"
    )
    assert reading.respondents == 2


def test_below_the_headings_of_a_form_it_is_no_answer_without_a_time():
    reading = of("Timestamp,Safe,Listen", ",1-5,1-5", "9/14/2025 8:01:00,4,5", "9/15/2025 8:02:00,3,2")
    assert reading.respondents == 2
    assert "no_time" not in {problem.code for problem in reading.problems}


@pytest.mark.parametrize(
    "rows",
    [
        ("Respondent,Hours?,Books?,Is it fun?", "1,1-5,1-5,Agree", "2,6-10,1-5,Disagree", "3,1-5,11+,Agree"),
        ("Respondent,Safe?,Calm?,Fun?", "1,4,5,Agree", "2,3,2,Disagree", "3,1,1,Agree"),
        ("Respondent,Safe?,Calm?", "1,Agree/Strongly agree,Agree", "2,Agree,Disagree", "3,Agree,Agree"),
    ],
)
def test_who_answered_so_is_a_respondent(rows):
    assert of(*rows).respondents == 3
