import io
import zipfile

import loaders
from loaders.document import open_document
from loaders.surveymonkey import FORM
from loaders.tidy import account
from tests.loaders import tool_layouts as tools
from tests.loaders.one_survey import as_csv


def read(text, name="x.csv"):
    data = text if isinstance(text, bytes) else text.encode()
    document = open_document(name, data)
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def table(first, second, *lines):
    ids = [f"32928799{number:02d}," for number in range(len(lines))]
    body = [f"{own}{line}" for own, line in zip(ids, lines, strict=True)]
    return "\n".join([f"RespondentID,{first}", *([f",{second}"] if second else []), *body])


def kinds(reading):
    rows = reading.tables["answers"]
    return dict(zip(rows["question_text"], rows["answer_kind"], strict=True))


def test_a_choice_spread_over_columns_is_one_answer_in_words_of_its_scale():
    lines = ["Agree,,", ",Neutral,", ",,Disagree", "Agree,,"]
    reading, document = read(table("The school listens,,", "Agree,Neutral,Disagree", *lines))
    rows = reading.tables["answers"]
    assert rows["answer_raw"].tolist() == ["Agree", "Neutral", "Disagree", "Agree"]
    assert rows["answer_kind"].unique().tolist() == ["scale"]
    assert rows["option_key"].unique().tolist() == [""]
    assert rows["column"].tolist() == ["B", "C", "D", "B"]
    assert rows["answer_code"].tolist() == [3, 2, 1, 3]
    assert account(document)["row"] == 4


def test_columns_of_which_one_line_ticks_two_are_options():
    reading, _ = read(table("Which?,,", "Fair,Clinic,Choir", "Fair,Clinic,", ",,Choir"))
    rows = reading.tables["answers"]
    assert rows["option_key"].tolist() == ["Fair", "Clinic", "Choir"]
    assert kinds(reading) == {"Which?": "multi"}


def test_options_stay_options_where_single_choices_stand_in_one_column():
    reading, _ = read(table("Which?,,Grade", "Fair,Clinic,Response", "Fair,,6", ",Clinic,7", ",,6"))
    assert kinds(reading)["Which?"] == "multi"


def test_options_that_ask_for_all_that_apply_are_never_one_choice():
    reading, _ = read(table("Which? Select all that apply.,", "Fair,Clinic", "Fair,", ",Clinic"))
    assert kinds(reading) == {"Which? Select all that apply.": "multi"}


def test_numbers_in_place_of_spread_words_are_the_words():
    lines = ["1,,", "1,,", ",2,", ",2,", ",,3"]
    reading, _ = read(table("The school listens,,", "Disagree,Neutral,Agree", *lines))
    rows = reading.tables["answers"]
    assert rows["answer_raw"].tolist() == ["1", "1", "2", "2", "3"]
    assert rows["answer_label"].tolist() == ["Disagree", "Disagree", "Neutral", "Neutral", "Agree"]
    assert rows["answer_code"].tolist() == [1, 1, 2, 2, 3]


def test_a_rating_in_numbers_is_no_list_of_options():
    reading, _ = read(table("Rate each,", "Food,Staff", "3,4", "4,4", "5,2", "1,4", "3,3"))
    rows = reading.tables["answers"]
    assert rows["sub_item"].unique().tolist() == ["Food", "Staff"]
    assert rows["option_key"].unique().tolist() == [""]


def test_places_in_an_order_are_ranks():
    reading, _ = read(table("Please rank these,,", "Fair,Clinic,Choir", "1,2,3", "3,1,2"))
    rows = reading.tables["answers"]
    assert set(rows["answer_kind"]) == {"rank"}
    assert rows[rows["sub_item"] == "Choir"]["answer_raw"].tolist() == ["3", "2"]


def test_what_was_asked_and_not_answered_keeps_its_row():
    reading, _ = read(table("I feel safe,I like it", "", "Agree,-", "-,Disagree", "Neutral,"))
    rows = reading.tables["answers"]
    passed = rows[rows["answer_raw"] == "-"]
    assert len(passed) == 2
    assert (passed["answer_label"] == "").all()
    assert passed["answer_code"].isna().all()
    assert len(rows) == 5


def test_an_option_not_ticked_is_put_aside_by_name():
    body = table("Which? - Fair,Which? - Clinic", "", "Fair,-", "-,Clinic", "Fair,Clinic")
    reading, document = read(body)
    assert reading.tables["answers"]["option_key"].tolist() == ["Fair", "Clinic", "Fair", "Clinic"]
    assert account(document)["unticked"] == 2


def test_other_as_a_tick_and_as_a_text_are_told_apart():
    other = "Which? - Other (please specify)"
    body = table(f"Which? - Fair,{other},{other}", "", "Fair,,", "Fair,Other (please specify),Choir")
    rows = read(body)[0].tables["answers"]
    assert rows["option_key"].tolist() == ["Fair", "Fair", "Other (please specify)", ""]
    assert rows["answer_raw"].tolist()[-1] == "Choir"
    assert rows["answer_kind"].tolist()[-1] == "text"


def test_windows_letters_and_old_line_ends_are_read():
    data = table("¿Cómo está?,Más", "", "Sí,—", "No,ñ").replace("\n", "\r").encode("cp1252")
    rows = read(data)[0].tables["answers"]
    assert rows["answer_raw"].tolist() == ["Sí", "—", "No", "ñ"]


def test_a_csv_in_a_zip_is_read_as_the_csv_is():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("CSV/Family survey.csv", as_csv(tools.condensed()))
    reading, _ = read(out.getvalue(), "Data_All_251020.zip")
    assert (reading.respondents, reading.questions) == (7, 6)


def test_a_table_of_one_line_a_question_is_not_surveymonkey():
    body = b"Respondent ID,Question,Answer\n3292879998,I feel safe,Agree\n3292879998,I like it,Agree\n"
    assert FORM.recognise(open_document("x.csv", body)) is None


def test_short_numbers_alone_do_not_tell_the_tool():
    body = b"Respondent ID,I feel safe,I like it\n1,Agree,Often\n2,Disagree,Never\n"
    found = loaders.read(open_document("x.csv", body))
    assert found.form is not None
    assert found.form.key == "survey_wide"
