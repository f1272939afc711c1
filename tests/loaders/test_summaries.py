"""Summaries of a survey tool: how many gave each answer. They hold no respondents, and are sent back."""

import pytest

from loaders import read
from loaders.document import open_document

BY_QUESTION = """Family Survey - Summary
Answered: 148  Skipped: 12

Q1. I feel welcome at this school
Answer Choices,Responses,
Strongly agree,45.27%,67
Agree,54.73%,81
,Answered,148

Q2. How often do you talk with the teacher?
Answer Choices,Responses,
Never,10.00%,15
Often,90.00%,133
,Answered,148
"""
LONG = """Question,Answer,Percent,Count
I feel welcome,Strongly agree,45%,67
I feel welcome,Agree,55%,81
Teachers listen,Strongly agree,40%,59
Teachers listen,Agree,60%,89
"""
WIDE = """Statement,Strongly Disagree,Disagree,Neutral,Agree,Strongly Agree,n
I feel welcome,4%,7%,10%,34%,45%,148
Teachers listen,6%,9%,12%,38%,35%,146
I feel safe,2%,3%,10%,40%,45%,148
"""
SPANISH = """Pregunta;Opción;Porcentaje;N
Me siento bienvenido;De acuerdo;45,3 %;67
Me siento bienvenido;En desacuerdo;54,7 %;81
"""
NUMBERED = "#,Answer,%,Count\n1,Yes,45.27,67\n2,No,54.73,81\n,Total,100,148\n"


@pytest.mark.parametrize("text", [BY_QUESTION, LONG, WIDE, SPANISH, NUMBERED])
def test_a_summary_is_sent_back_with_what_to_do(text):
    found = read(open_document("summary.csv", text.encode()))
    assert found.form.key == "survey_wide"
    assert [problem.code for problem in found.reading.problems] == ["not_by_respondent"]
    assert "a row for each respondent" in found.reading.problems[0].mend
    assert (found.reading.rows, found.reading.respondents, found.reading.tables) == (0, 0, {})


def test_answers_of_people_are_no_summary():
    lines = ["Respondent,Question,Answer", "A1,How many?,45%", "A1,I feel safe,Agree", "A2,How many?,50%"]
    text = "\n".join(lines)
    assert "not_by_respondent" not in [
        p.code for p in read(open_document("x.csv", text.encode())).reading.problems
    ]
