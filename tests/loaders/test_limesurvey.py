import pytest

from loaders.document import open_document
from loaders.limesurvey import FORM
from loaders.tidy import account

HEAD = '"Response ID","Date submitted","Last page","Start language","Seed"'


def read(headings, *lines, date="2025-10-01 09:05:00"):
    body = [f'"{n}","{date}","3","en","55",{line}' for n, line in enumerate(lines, 1)]
    document = open_document("x.csv", "\ufeff".encode() + "\r\n".join([f"{HEAD},{headings}", *body]).encode())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def asked(reading):
    rows = reading.tables["questions"]
    rows = rows[~rows["answer_kind"].isin(["meta", "timing"])]
    return rows[["question_text", "sub_item", "answer_kind"]].values.tolist()


def ticked(reading):
    rows = reading.tables["answers"]
    return rows[rows["option_key"] != ""][["respondent_key", "option_key"]].values.tolist()


@pytest.mark.parametrize(("yes", "no"), [("Y", ""), ("Y", "N"), ("1", "0"), ("Yes", ""), ("Ja", "")])
def test_a_tick_has_several_spellings(yes, no):
    heads = '"Which? [Fair]","Which? [Clinic]","Which? [Other]"'
    reading, document = read(heads, f'"{yes}","{no}",""', f'"{yes}","{yes}","Choir"')
    assert ticked(reading) == [["1", "Fair"], ["2", "Fair"], ["2", "Clinic"]]
    assert account(document).get("unticked", 0) == bool(no)
    other = reading.tables["answers"].query("sub_item == 'Other'")
    assert other[["answer_raw", "answer_kind"]].values.tolist() == [["Choir", "text"]]


def test_yes_and_no_to_each_row_is_a_grid_where_nobody_asks_for_all_that_apply():
    heads = '"Do you like [Fair]","Do you like [Clinic]"'
    reading, _ = read(heads, '"Yes","No"', '"No","No"')
    assert ticked(reading) == []
    assert reading.tables["questions"].query("scale == 'yes_no'")["sub_item"].tolist() == ["Fair", "Clinic"]


def test_a_row_with_two_scales_keeps_both():
    reading, _ = read('"Mood [Home][Scale 1]","Mood [Home][Scale 2]"', '"1","5"', '"2","4"')
    assert [row[:2] for row in asked(reading)] == [["Mood", "Home [Scale 1]"], ["Mood", "Home [Scale 2]"]]


def test_a_comment_beside_an_option_is_text():
    reading, _ = read('"Which? [Fair]","Which? [Fair][Comment]"', '"Y","Nice"')
    assert asked(reading)[-1] == ["Which?", "Fair - Comment", "text"]


def test_the_same_heading_twice_is_two_questions():
    reading, _ = read('"Why?","Why?"', '"a","b"')
    rows = reading.tables["answers"]
    assert rows[rows["question_text"] == "Why?"]["question_key"].nunique() == 2


def test_ranks_hold_their_place():
    reading, _ = read('"Best? [Rank 1]","Best? [Rank 2]"', '"Fair","Choir"')
    assert asked(reading) == [["Best?", "Rank 1", "rank"], ["Best?", "Rank 2", "rank"]]


def test_times_are_of_the_tool_and_no_questions():
    reading, _ = read('"Why?","Total time","Group time: A","Question time: Q1"', '"a","9.1","4.2","4.9"')
    assert reading.questions == 1
    assert (reading.tables["answers"]["answer_kind"] == "timing").sum() == 3


def test_a_survey_that_keeps_no_dates_is_not_of_1980():
    reading, document = read('"Why?"', '"a"', '"b"', date="1980-01-01 00:00:00")
    assert reading.tables["answers"]["responded_at"].isna().all()
    assert "first_day" not in reading.facts
    assert {problem.code for problem in reading.problems} == {"no_dates"}
    assert account(document)["meta"] == 4


def test_who_did_not_finish_has_no_date_and_is_told():
    reading, _ = read('"Why?"', '"a"', date="")
    assert {problem.code for problem in reading.problems} == {"no_time"}
    assert reading.respondents == 1


def test_a_question_that_was_not_shown_is_not_answered():
    reading, _ = read('"I feel safe"', '"Agree"', '"N/A"', '"{question_not_shown}"')
    rows = reading.tables["answers"].query("question_text == 'I feel safe'")
    assert rows["answer_label"].tolist() == ["Agree", "", ""]


def test_an_address_goes_as_a_whole():
    heads = '"Where? [Street]","Where? [Number]","Where? [City]","How? [City]"'
    _, document = read(heads, '"Elm","7","Oak","b"')
    assert account(document)["personal"] == 3


def test_codes_of_yes_and_no_are_a_scale():
    reading, _ = read('"Do you agree?"', '"Y"', '"N"', '"Y"')
    assert reading.tables["questions"].iloc[-1]["scale"] == "yes_no"


def test_a_table_with_an_id_and_a_submission_is_not_limesurvey():
    assert FORM.recognise(open_document("x.csv", b"id,name,submitted\n1,a,2025-01-01\n")) is None
