import pytest

import loaders
from loaders.form import FATES
from loaders.tidy import account
from tests.loaders import folders
from tests.loaders.surveys import opened, spelled, text_of, zip_of

DICTIONARY = [
    ["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
     "Choices, Calculations, OR Slider Labels", "Field Note", "Identifier?", "Matrix Group Name"],
    ["study_id", "pulse", "", "text", "Study ID", "", "", "", ""],
    ["who", "pulse", "", "text", "Name of child", "", "", "y", ""],
    ["school", "pulse", "", "dropdown", "Which school?", "1, Maple Elementary | 2, Cedar Middle", "", "", ""],
    ["welcome", "pulse", "How much do you agree?", "radio", "I feel welcome",
     "1, Strongly disagree | 2, Disagree | 3, Neutral | 4, Agree | 5, Strongly agree | -8, Not my child",
     "", "", "agree"],
    ["heard", "pulse", "", "radio", "I feel heard",
     "1, Strongly disagree | 2, Disagree | 3, Neutral | 4, Agree | 5, Strongly agree", "", "", "agree"],
    ["help", "pulse", "", "checkbox", "Which help do you use?", "1, Meals, free | 2, Tutoring | -9, None",
     "", "", ""],
    ["score", "pulse", "", "calc", "Score", "round(([welcome]*10)/(([heard])^(2)),1)", "", "", ""],
]  # fmt: skip
HEAD = ["study_id", "redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance",
        "redcap_survey_identifier", "pulse_timestamp", "who", "school", "welcome", "heard", "help___1",
        "help___2", "help____9", "score", "pulse_complete"]  # fmt: skip
RAW = [
    [
        "7",
        "fall_arm_1",
        "",
        "",
        "a@b.org",
        "2025-09-12 14:03:11",
        "Ada",
        "1",
        "4",
        "5",
        "1",
        "1",
        "0",
        "1.6",
        "2",
    ],
    ["7", "spring_arm_1", "", "", "", "[not completed]", "", "", "5", "-99", "0", "0", "1", "", "0"],
    ["7", "spring_arm_1", "visit", "1", "", "", "", "", "2", "", "0", "0", "0", "", "2"],
    [
        "9",
        "fall_arm_1",
        "",
        "",
        "c@d.org",
        "2025-09-13 09:00:00",
        "Bo",
        "2",
        "-8",
        "1",
        "0",
        "0",
        "0",
        "",
        "1",
    ],
]
LABELS = ["Study ID", "Event Name", "Repeat Instrument", "Repeat Instance", "Survey Identifier",
          "Survey Timestamp", "Name of child", "Which school?", "I feel welcome", "I feel heard",
          "Which help do you use? (choice=Meals, free)", "Which help do you use? (choice=Tutoring)",
          "Which help do you use? (choice=None)", "Score", "Complete?"]  # fmt: skip


def labelled():
    """The same export with labels in headings and cells."""
    words = {
        "1": "Strongly disagree",
        "2": "Disagree",
        "4": "Agree",
        "5": "Strongly agree",
        "-8": "Not my child",
    }
    out = []
    for row in RAW:
        boxes = ["Checked" if each == "1" else "Unchecked" for each in row[10:13]]
        school = {"1": "Maple Elementary", "2": "Cedar Middle"}.get(row[7], "")
        state = ["Incomplete", "Unverified", "Complete"][int(row[14])]
        said = [words.get(row[8], ""), words.get(row[9], "")]
        out.append([*row[:7], school, *said, *boxes, row[13], state])
    return [LABELS, *out]


def read(data):
    document = opened(data)
    found = loaders.read(document)
    assert found.form is not None, found.reading.problems
    assert found.form.key == "redcap"
    assert "unread" not in account(document)
    return found.reading, account(document)


def both(rows=None):
    return zip_of(data_csv=text_of(rows or [HEAD, *RAW]), book_csv=text_of(DICTIONARY))


def said(reading, of="answer_label"):
    """Answers to "I feel welcome", by respondent and occasion."""
    rows = reading.tables["answers"]
    mine = rows[
        rows["sub_item"].str.startswith("I feel welcome")
        | rows["question_text"].isin(["welcome", "I feel welcome"])
    ]
    return mine[["respondent_key", "sub_item", of]].values.tolist()


def test_codes_have_the_words_of_the_dictionary():
    reading, _ = read(both())
    assert said(reading) == [
        ["7", "I feel welcome, fall_arm_1", "Agree"],
        ["7", "I feel welcome, spring_arm_1", "Strongly agree"],
        ["7", "I feel welcome, spring_arm_1, visit 1", "Disagree"],
        ["9", "I feel welcome, fall_arm_1", "Not my child"],
    ]
    rows = reading.tables["answers"]
    assert rows.loc[rows["question_text"] == "How much do you agree?", "answer_code"].tolist()[:2] == [4, 5]
    outside = rows[rows["answer_raw"] == "-8"]
    assert outside["answer_code"].isna().all()
    assert rows.loc[rows["answer_raw"] == "-99", "answer_label"].tolist() == [""]


def test_respondents_are_records_and_rows_are_lines():
    reading, _ = read(both())
    assert (reading.rows, reading.accepted, reading.respondents) == (4, 4, 2)
    assert reading.questions == 5  # school, two rows of the grid, help, score
    rows = reading.tables["answers"]
    assert not rows.duplicated(["respondent_key", "question_key", "sub_item", "option_key"]).any()


def test_boxes_not_ticked_are_no_rows():
    reading, fates = read(both())
    rows = reading.tables["answers"]
    ticked = rows[rows["answer_kind"] == "multi"]
    assert ticked[["respondent_key", "option_key"]].values.tolist() == [
        ["7", "Meals, free"],
        ["7", "Tutoring"],
        ["7", "None"],
    ]
    assert fates["unticked"] == 9


def test_who_is_named_is_dropped_as_the_dictionary_says():
    reading, fates = read(both())
    assert fates["personal"] == 4
    assert not reading.tables["answers"]["answer_raw"].isin(["Ada", "Bo", "a@b.org"]).any()


def test_the_time_of_a_survey_and_one_not_completed():
    rows = read(both())[0].tables["answers"]
    fall = rows[rows["sub_item"].str.endswith("fall_arm_1")]
    assert set(fall["responded_at"]) == {"2025-09-12T14:03:11", "2025-09-13T09:00:00"}
    assert rows.loc[rows["sub_item"].str.endswith("spring_arm_1"), "responded_at"].isna().all()


def test_of_several_surveys_of_a_line_the_latest_tells_when():
    head = ["record_id", "a_timestamp", "q1", "a_complete", "b_timestamp", "q2", "b_complete"]
    rows = [
        [1, "2025-09-01 08:00:00", 4, 2, "2025-09-03 08:00:00", 5, 2],
        [2, "2025-09-05 08:00:00", 4, 2, "2025-09-04 08:00:00", 5, 2],
        [3, "2025-09-06 08:00:00", 4, 2, "[not completed]", 5, 0],
        [4, "[not completed]", 4, 0, "2025-09-07 08:00:00", 5, 2],
    ]
    said = read(text_of([head, *rows]))[0].tables["answers"].drop_duplicates("respondent_key")
    assert said["responded_at"].str[8:10].tolist() == ["03", "05", "06", "07"]


def test_a_school_said_once_holds_for_all_lines_of_the_record():
    rows = read(both())[0].tables["answers"]
    assert set(zip(rows["respondent_key"], rows["school"], strict=True)) == {
        ("7", "Maple Elementary"),
        ("9", "Cedar Middle"),
    }


def test_an_export_with_labels_says_the_same():
    reading, _ = read(text_of(labelled()))
    assert [row[2] for row in said(reading)] == ["Agree", "Strongly agree", "Disagree", "Not my child"]
    assert (reading.rows, reading.respondents) == (4, 2)
    ticked = reading.tables["answers"].query("answer_kind == 'multi'")
    assert ticked["option_key"].tolist() == ["Meals, free", "Tutoring", "None"]


def test_labels_and_codes_have_the_same_keys_beside_the_dictionary():
    keys = [set(read(both(rows))[0].tables["answers"]["question_key"]) for rows in (None, labelled())]
    assert keys[0] == keys[1]


def test_codes_without_the_dictionary_stay_codes_and_say_so():
    reading, _ = read(text_of([HEAD, *RAW]))
    assert {problem.code for problem in reading.problems} >= {"no_dictionary", "personal"}
    assert [row[2] for row in said(reading)] == ["4", "5", "2", "-8"]
    assert reading.tables["answers"]["answer_code"].isna().all()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter(encoding, delimiter):
    data = zip_of(
        d_csv=text_of([HEAD, *RAW], delimiter, encoding), b_csv=text_of(DICTIONARY, delimiter, encoding)
    )
    assert [row[2] for row in said(read(data)[0])] == ["Agree", "Strongly agree", "Disagree", "Not my child"]


def test_the_order_of_columns_does_not_matter():
    rows = [list(reversed(row)) for row in [HEAD, *RAW]]
    reading, _ = read(both(rows))
    assert [row[2] for row in said(reading)] == ["Agree", "Strongly agree", "Disagree", "Not my child"]


def test_a_line_without_a_record_is_left_out_and_named():
    reading, fates = read(both([HEAD, *RAW, ["", *RAW[0][1:]]]))
    (problem,) = [each for each in reading.problems if each.code == "no_respondent"]
    assert (problem.sheet, problem.line) == ("data.csv", 6)
    assert (reading.rows, reading.accepted, reading.rejected) == (5, 4, 1)
    assert fates["rejected"] == 12


def test_a_dictionary_alone_asks_for_its_data():
    found = loaders.read(opened(text_of(DICTIONARY)))
    assert found.form is None
    assert "REDCap" in found.reading.problems[0].what
    assert "data export" in found.reading.problems[0].what


def test_the_real_exports(real):
    document = folders.opened(real / "redcap_simple")
    reading = loaders.read(document).reading
    rows = spelled(reading.tables["answers"])
    assert (reading.rows, reading.respondents, reading.columns) == (5, 5, 24)
    sex = rows[rows["question_text"] == "Gender"]
    assert sex["answer_raw"].value_counts().to_dict() == {"TRUE": 3, "FALSE": 2}
    assert set(zip(sex["answer_raw"], sex["answer_label"], strict=True)) == {
        ("TRUE", "Male"),
        ("FALSE", "Female"),
    }
    personal = (document.sheets[0].fates == FATES.index("personal")) & document.sheets[
        0
    ].cells.notna().to_numpy()
    assert personal.sum() == 30  # six identifiers of five people
    checked = loaders.read(folders.opened(real / "redcap_checkboxes")).reading
    assert (checked.rows, checked.respondents, checked.columns) == (4, 4, 13)
    ticked = checked.tables["answers"].query("answer_kind == 'multi'")
    assert ticked.groupby("question_text").size().to_dict() == {"check one": 5, "check two": 4}
