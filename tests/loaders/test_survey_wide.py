from pathlib import Path

import pytest

from loaders.document import open_document
from loaders.survey_wide import FORM
from loaders.tidy import account

FILES = Path(__file__).parent.parent / "files" / "survey_wide"
AWAY = FILES.parent


def read(name):
    document = open_document(name, (FILES / name).read_bytes())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def recognised(data: str):
    return FORM.recognise(open_document("x.csv", data.encode()))


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_every_cell_of_our_files_has_a_fate(name):
    assert "unread" not in account(read(name)[1])


def test_id_time_and_school_are_found_below_a_title():
    rows = read("staff_survey.csv")[0].tables["answers"]
    people = rows.drop_duplicates("respondent_key")
    assert people["respondent_key"].tolist() == ["101", "102", "103", "104"]
    assert people["responded_at"].iloc[0] == "2025-04-02T10:00:00"
    assert people["school"].tolist() == ["Maple", "Maple", "Cedar", "Cedar"]
    assert people["line"].tolist() == [3, 4, 5, 6]


def test_ordered_answers_are_coded_and_not_sure_is_not():
    rows = read("staff_survey.csv")[0].tables["answers"]
    often = rows[rows["question_text"] == "Partners keep their word"]
    assert often["answer_code"].tolist() == [3, 4, 1, 2]
    assert rows[rows["answer_raw"] == "Not sure"]["answer_code"].isna().all()


def test_two_rows_of_headings_give_options_and_items():
    reading, _ = read("two_heading_rows.csv")
    rows = reading.tables["answers"]
    ticked = rows[rows["question_text"] == "Which did you attend?"]
    assert ticked["option_key"].astype("str").value_counts().to_dict() == {"Fair": 2, "Book night": 2}
    items = rows[rows["question_text"] == "How helpful was it?"]
    assert items["sub_item"].astype("str").value_counts().to_dict() == {"Fair": 2, "Book night": 2}
    assert reading.respondents == 3


ROSTER = "Student ID,First Name,Last Name,Grade,Homeroom\n1,A,B,6,Oak\n2,C,D,7,Elm\n3,E,F,6,Oak\n"
TABLE = "School,Group,Enrolled,Percent absent\nMaple,All,210,12.5\nMaple,ELL,40,20.1\nCedar,All,310,9.9\n"
DAILY = "Student Number,Att_Date,Att_Code\n1,2025-09-02,A\n2,2025-09-02,T\n1,2025-09-03,\n"
SIGNIN = "Name,9/2,9/3,9/4\nAna,X,X,\nBen,,X,X\nCal,X,,X\n"
SESSIONS = "Activity,Date,Held,Minutes,Location\nArt,2025-09-02,Yes,60,Gym\nArt,2025-09-09,No,60,Gym\n"


@pytest.mark.parametrize("data", [ROSTER, TABLE, DAILY, SIGNIN, SESSIONS])
def test_rosters_attendance_and_published_tables_are_not_surveys(data):
    assert recognised(data) is None


def test_a_survey_without_id_and_time_is_a_survey():
    data = "I feel safe,I like it here,Comments\nAgree,Often,\nDisagree,Never,x\nStrongly agree,Always,y\n"
    assert recognised(data) is not None


def test_recognising_marks_nothing():
    document = open_document("x.csv", (FILES / "staff_survey.csv").read_bytes())
    FORM.recognise(document)
    assert account(document).keys() == {"unread"}


def test_an_id_given_twice_is_no_id():
    lines = ["Respondent ID,I feel safe,I like it", "1,Agree,Often", "2,Disagree,Never", "2,Disagree,Never"]
    reading = FORM.read(open_document("x.csv", "\n".join(lines).encode()), {})
    assert (reading.rows, reading.respondents) == (3, 3)


def test_columns_of_the_tool_before_two_heading_rows_are_no_obstacle():
    lines = [
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,First Name,Which did you attend?,,,Good?",
        ",,,,,,Fair,Book night,Clinic,Response",
        "11800001,77,10/01/2025 10:00:00 AM,10/21/2025 10:05:00 AM,10.0.0.1,Ana,Fair,,,Agree",
        "11800002,77,10/01/2025 10:00:00 AM,10/22/2025 10:05:00 AM,10.0.0.1,Ben,,Book night,,Disagree",
    ]
    document = open_document("x.csv", "\n".join(lines).encode())
    assert FORM.recognise(document) is not None
    reading = FORM.read(document, {})
    rows = reading.tables["answers"]
    assert rows["respondent_key"].unique().tolist() == ["11800001", "11800002"]
    assert rows["responded_at"].astype("str").min() == "2025-10-21T10:05:00"
    assert rows[rows["answer_kind"] == "multi"]["option_key"].tolist() == ["Fair", "Book night"]
    assert account(document)["personal"] == 4


def test_names_in_the_place_of_ids_are_no_ids():
    lines = ["Respondent,I feel safe,I like it", "Ana Lopez,Agree,Often", "Ben Ito,Disagree,Never"]
    rows = FORM.read(open_document("x.csv", "\n".join(lines).encode()), {}).tables["answers"]
    assert not rows.isin(["Ana Lopez", "Ben Ito"]).any(axis=None)
    assert rows["respondent_key"].nunique() == 2
