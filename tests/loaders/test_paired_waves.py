"""One sheet that asks its questions twice: each of its lines is an answer of two waves."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders.surveys import book_of


def of(lines, answers=None):
    document = open_document("x.csv", "\n".join(lines).encode())
    return read(document, answers).reading, document


def said(reading):
    rows = reading.tables["answers"]
    return sorted(zip(rows["question_text"], rows["sub_item"], rows["answer_raw"], strict=True))


def waves_of(first, second):
    """Two questions in two columns each."""
    heads = [wave.replace("%", asked) for wave in (first, second) for asked in ("I feel safe", "I help")]
    return [
        "Respondent,School," + ",".join(f'"{each}"' for each in heads),
        "A1,Cedar,Disagree,Agree,Agree,Strongly agree",
        "A2,Oak,Agree,Agree,,",
        "A3,Oak,,,Agree,Agree",
    ]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("Pre: %", "Post: %", "Pre\x1fPost"),
        ("[Pre] %", "[Post] %", "Pre\x1fPost"),
        ("% (pre)", "% (post)", "pre\x1fpost"),
        ("Before the program [%]", "After the program [%]", "Before the program\x1fAfter the program"),
        ("% [Before]", "% [Now]", "Before\x1fNow"),
        ("Antes - %", "Después - %", "Antes\x1fDespués"),
        ("Antes del taller, %", "Después del taller, %", "Antes del taller\x1fDespués del taller"),
        ("Pre-Survey: %", "Post-Survey: %", "Pre-Survey\x1fPost-Survey"),
        ("pre_%", "post_%", "pre\x1fpost"),
        ("BOY: %", "EOY: %", "BOY\x1fEOY"),
    ],
)
def test_headings_that_tell_the_wave_are_taken_at_their_word(first, second, names):
    lines = waves_of(first, second)
    reading, document = of(lines)
    assert reading.facts["waves"] == names
    assert reading.needs == []
    assert (reading.rows, reading.accepted, reading.respondents) == (3, 3, 3)
    assert "unread" not in account(document)


def test_each_wave_has_those_who_answered_it_and_the_same_questions():
    lines = waves_of("Pre: %", "Post: %")
    early, document = of(lines, {"wave": "Pre"})
    assert (early.rows, early.respondents) == (2, 2)  # A3 left the first half blank
    assert said(early) == [
        ("I feel safe", "", "Agree"),
        ("I feel safe", "", "Disagree"),
        ("I help", "", "Agree"),
        ("I help", "", "Agree"),
        ("School", "", "Cedar"),
        ("School", "", "Oak"),
    ]
    assert "unread" not in account(document)
    late, _ = of(lines, {"wave": "Post"})
    assert (late.rows, late.respondents) == (2, 2)
    keys = [set(each.tables["questions"]["question_key"]) for each in (early, late)]
    assert keys[0] == keys[1]


def test_what_is_asked_once_is_of_the_last_wave_and_said():
    lines = [
        line + more
        for line, more in zip(waves_of("Pre: %", "Post: %"), (",Comments", ",x", ",y", ","), strict=True)
    ]
    reading, _ = of(lines)
    assert [problem.code for problem in reading.problems] == ["asked_once", "waves"]
    assert "“Comments”" in reading.problems[0].what
    early, _ = of(lines, {"wave": "Pre"})
    late, _ = of(lines, {"wave": "Post"})
    assert "Comments" not in set(early.tables["answers"]["question_text"])
    assert late.rows == 3  # A2 left the second half blank, and wrote a comment


def test_other_words_of_the_same_question_are_asked_about():
    lines = [
        "Respondent,BEFORE this workshop I felt safe,BEFORE this workshop I knew whom to call,"
        "NOW I feel safe,NOW I know whom to call",
        "A1,Disagree,Disagree,Agree,Agree",
        "A2,Agree,Disagree,Agree,Strongly agree",
    ]
    asked, _ = of(lines)
    assert [(need.name, need.proposed) for need in asked.needs] == [("waves", "each")]
    assert (asked.rows, asked.questions) == (2, 4)
    apart, _ = of(lines, {"waves": "each"})
    assert apart.facts["waves"] == "BEFORE this workshop\x1fNOW"
    assert set(apart.tables["questions"]["question_text"]) == {"I feel safe", "I know whom to call"}
    whole, _ = of(lines, {"waves": "one"})
    assert (whole.questions, "waves" in whole.facts, whole.needs) == (4, False, [])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Before school: %", "After school: %"),
        ("Before school %", "After school %"),
        ("Pre-K: %", "Middle school: %"),
        ("In class: %", "At home: %"),
        ("% (mother)", "% (father)"),
    ],
)
def test_times_of_the_day_and_places_are_no_waves(first, second):
    reading, _ = of(waves_of(first, second))
    assert "waves" not in reading.facts
    assert reading.needs == []
    assert reading.questions == 5


def test_seasons_are_asked_about():
    reading, _ = of(waves_of("Fall: %", "Spring: %"))
    assert [need.name for need in reading.needs] == ["waves"]
    assert of(waves_of("Fall: %", "Spring: %"), {"waves": "each"})[0].facts["waves"] == "Fall\x1fSpring"


def test_columns_in_another_order_tell_the_same():
    lines = [line.split(",") for line in waves_of("Pre: %", "Post: %")]
    turned = [",".join([line[0], line[5], line[2], line[4], line[1], line[3]]) for line in lines]
    for wave in ("Pre", "Post"):
        one, _ = of([",".join(line) for line in lines], {"wave": wave})
        other, _ = of(turned, {"wave": wave})
        assert said(one) == said(other)


def test_numbers_that_students_gave_twice_are_a_survey():
    lines = [
        "Student Number,Homeroom,[Pre] Reading is fun,[Pre] Reads,[Post] Reading is fun,[Post] Reads",
        "50012,A1,2,3,4,4",
        "50013,A1,1,2,3,4",
    ]
    reading, _ = of(lines)
    assert reading.facts["waves"] == "Pre\x1fPost"
    assert sorted(reading.tables["respondents"]["person_key"]) == ["50012", "50012", "50013", "50013"]


def test_two_sheets_that_ask_twice_are_two_waves_together():
    lines = [line.replace('"', "").split(",") for line in waves_of("Pre: %", "Post: %")]
    book = book_of(
        Cedar=lines, Oak=[lines[0], ["B1", "Oak", *["Agree"] * 4], ["B2", "Oak", *["Disagree"] * 4]]
    )
    reading = read(open_document("x.xlsx", book)).reading
    assert reading.facts["waves"] == "Pre\x1fPost"
    assert (reading.rows, reading.respondents) == (5, 5)
    assert read(open_document("x.xlsx", book), {"wave": "Pre"}).reading.rows == 4


def test_a_line_that_cannot_be_read_is_told_once():
    lines = ["Timestamp,Pre: I feel safe,Pre: I help,Post: I feel safe,Post: I help"]
    lines += [f"5/{day}/2026 9:00:00,Agree,Agree,Agree,Disagree" for day in range(13, 23)]
    lines += ["yesterday,Agree,Agree,Agree,Disagree"]
    reading, _ = of(lines)
    assert (reading.rows, reading.accepted, reading.rejected) == (11, 10, 1)
    assert [problem.line for problem in reading.problems if problem.severity == "left_out"] == [12]
