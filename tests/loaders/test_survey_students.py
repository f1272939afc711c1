"""A survey that asks for the student's number: who answered is kept, and is no answer."""

import pytest

from loaders.document import open_document
from loaders.google_forms import FORM
from loaders.tidy import account

ROWS = ("007,Agree", ",Neutral", "#N/A,Agree", "008,Disagree")


def read(heading: str):
    lines = [f"Timestamp,{heading},I belong here"]
    lines += [f"2025-09-14 16:3{at}:10,{row}" for at, row in enumerate(ROWS)]
    document = open_document("x.csv", ("\n".join(lines) + "\n").encode())
    return FORM.read(document, {}), document


@pytest.mark.parametrize("heading", ["Student ID", "student number", "Local ID", "State Student ID"])
def test_the_number_stands_beside_its_respondent_and_is_no_question(heading):
    reading, document = read(heading)
    assert reading.tables["respondents"]["person_key"].tolist() == ["007", "008"]
    assert reading.tables["questions"]["question_text"].tolist() == ["I belong here"]
    assert not reading.tables["answers"]["answer_raw"].str.contains("00").any()
    assert "unread" not in account(document)


def test_the_number_joins_the_answers_of_its_line():
    reading, _ = read("Student ID")
    answers = reading.tables["answers"].merge(reading.tables["respondents"], on="respondent_key")
    assert dict(zip(answers["person_key"], answers["answer_raw"], strict=True)) == {
        "007": "Agree",
        "008": "Disagree",
    }


@pytest.mark.parametrize("heading", ["ID", "What is your favourite number?"])
def test_another_number_is_no_students(heading):
    assert "respondents" not in read(heading)[0].tables
