"""Items counted to scales by staff."""

import pytest

from loaders import read
from loaders.document import open_document

FORM = (
    "Timestamp,Your role,I feel welcome here,I am left out,How often? [Calls],How often? [Visits]\n"
    "2025-09-14 16:30:10,Parent,Agree,Disagree,Never,Always\n"
    "2025-09-14 16:31:10,Parent,Strongly agree,Neutral,Sometimes,Often\n"
)


def grouped(**answers: str) -> dict[str, tuple[str, str]]:
    found = read(open_document("survey.csv", FORM.encode()), answers).reading.tables["questions"]
    words = found["sub_item"].where(found["sub_item"] != "", found["question_text"])
    return dict(zip(words, zip(found["item_scale"], found["reversed"], strict=True), strict=True))


def test_an_item_is_called_by_its_words_by_its_key_or_by_the_row_of_its_grid():
    key = read(open_document("survey.csv", FORM.encode()), {}).reading.tables["questions"]["question_key"][1]
    told = grouped(
        **{
            f"item_scale.{key}": "Climate",
            "item_scale.i am LEFT out": "Climate",
            "reversed.I am left out": "yes",
        },
        **{"item_scale.Calls": "Contact"},
    )
    assert told["I feel welcome here"] == ("Climate", "")
    assert told["I am left out"] == ("Climate", "yes")
    assert (told["Calls"], told["Visits"]) == (("Contact", ""), ("", ""))


def test_a_question_names_all_the_rows_of_its_grid():
    told = grouped(**{"item_scale.How often?": "Contact"})
    assert told["Calls"] == told["Visits"] == ("Contact", "")


def test_an_item_that_is_not_there_is_told():
    found = read(open_document("survey.csv", FORM.encode()), {"reversed.Nobody asked": "yes"}).reading
    assert [problem.what for problem in found.problems if problem.code == "not_in_data"] == [
        "A scale was said for items that this export does not have: “Nobody asked”."
    ]


@pytest.mark.parametrize(("name", "scale"), [("none", ""), ("Belonging", "Belonging")])
def test_what_staff_say_holds_over_the_file(name, scale):
    data = "respondent,question,answer,scale\n1,I feel welcome,Agree,Own\n2,I feel welcome,Disagree,Own\n"
    found = read(open_document("long.csv", data.encode()), {"item_scale.I feel welcome": name}, "survey_long")
    assert found.reading.tables["questions"]["item_scale"].tolist() == [scale]
