import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy
from tests.loaders.surveys import zip_of

CHOICES = {"5": "Strongly agree", "4": "Agree", "3": "Neutral", "2": "Disagree", "1": "Strongly disagree"}
OTHER = {"10": "Nunca jamás", "20": "Cada luna", "30": "Sin cesar"}


def reference(code: str) -> str:
    inside = f"<SurveyIdentity><SurveyIdentifier>{code}</SurveyIdentifier></SurveyIdentity>"
    return f"<SurveyReference>{inside}</SurveyReference>"


def question(code: str, text: str, choices: dict[str, str], more: str = "") -> str:
    listed = "".join(
        f"<ResponseChoice><SortOrder>{place}</SortOrder><NumericValue>{number}</NumericValue>"
        f"<TextValue>{words}</TextValue></ResponseChoice>"
        for place, (number, words) in enumerate(choices.items(), start=1)
    )
    return (
        f"<SurveyQuestion><QuestionCode>{code}</QuestionCode>{reference('S1')}<QuestionForm>uri://x#Radio box"
        f"</QuestionForm><QuestionText>{text}</QuestionText>{listed}{more}</SurveyQuestion>\n"
    )


def answer(person: str, code: str, *values: str) -> str:
    return (
        "<SurveyQuestionResponse><SurveyQuestionReference><SurveyQuestionIdentity><QuestionCode>"
        f"{code}</QuestionCode>{reference('S1')}</SurveyQuestionIdentity></SurveyQuestionReference>"
        "<SurveyResponseReference><SurveyResponseIdentity><SurveyResponseIdentifier>"
        f"{person}</SurveyResponseIdentifier>{reference('S1')}</SurveyResponseIdentity></SurveyResponseReference>"
        + "".join(values)
        + "</SurveyQuestionResponse>\n"
    )


def value(number: str = "", text: str = "") -> str:
    return (
        "<SurveyQuestionResponseValue>"
        + (f"<NumericResponse>{number}</NumericResponse>" if number else "")
        + (f"<TextResponse>{text}</TextResponse>" if text else "")
        + "</SurveyQuestionResponseValue>"
    )


def row(element: str, number: str) -> str:
    return (
        f"<SurveyQuestionMatrixElementResponse><MatrixElement>{element}</MatrixElement>"
        f"<NumericResponse>{number}</NumericResponse></SurveyQuestionMatrixElementResponse>"
    )


MATRIX = (
    "<Matrix><MatrixElement>Food</MatrixElement><MinRawScore>0</MinRawScore>"
    "<MaxRawScore>4</MaxRawScore></Matrix>"
)
PEOPLE = (
    f"<SurveyResponse><SurveyResponseIdentifier>001</SurveyResponseIdentifier>{reference('S1')}"
    "<ResponseDate>2025-10-03</ResponseDate><ElectronicMailAddress>a@x.example</ElectronicMailAddress>"
    "<FullName>Ada Io</FullName><ParentReference><ParentIdentity><ParentUniqueId>77</ParentUniqueId>"
    "</ParentIdentity></ParentReference></SurveyResponse>\n"
    f"<SurveyResponse><SurveyResponseIdentifier>002</SurveyResponseIdentifier>{reference('S1')}"
    "<ResponseDate>2025-10-04</ResponseDate></SurveyResponse>\n"
)
SURVEY = (
    "<Survey><SurveyIdentifier>S1</SurveyIdentifier><EducationOrganizationReference>"
    "<EducationOrganizationIdentity><EducationOrganizationId>0107</EducationOrganizationId>"
    "</EducationOrganizationIdentity></EducationOrganizationReference><SurveyTitle>Climate</SurveyTitle></Survey>\n"
)
TEXT = (
    '<?xml version="1.0"?>\n<InterchangeSurvey xmlns="http://ed-fi.org/5.2.0">\n'
    + SURVEY
    + question("Q1", "School listens", CHOICES)
    + question("Q2", "How often?", OTHER)
    + question("Q3", "Rate", {}, MATRIX)
    + question("Q4", "Comment", {})
    + PEOPLE
    + answer("001", "Q1", value("2"))
    + answer("001", "Q2", value("20", "Cada luna"))
    + answer("001", "Q3", row("Food", "3"))
    + answer("001", "Q4", value(text=" Más pan "))
    + answer("002", "Q1", "<NoResponse>true</NoResponse>")
    + "</InterchangeSurvey>\n"
)


def read(text: str):
    document = open_document("survey.xml", text.encode())
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == "edfi_survey"
    assert "unread" not in account(document)
    return found.reading


def test_the_scale_comes_with_the_choices():
    rows = tidy(read(TEXT)).set_index("question_key")
    assert rows.loc["S1/Q1", ["answer_raw", "answer_label", "answer_code", "answer_kind"]].tolist() == [
        "2", "Disagree", 2, "scale",
    ]  # fmt: skip
    assert rows.loc["S1/Q2", ["answer_raw", "answer_code", "answer_kind"]].tolist() == [
        "Cada luna",
        2,
        "scale",
    ]
    assert rows.loc["S1/Q3", ["sub_item", "answer_raw", "answer_code", "answer_kind"]].tolist() == [
        "Food", "3", 4, "matrix_cell",
    ]  # fmt: skip
    assert rows.loc["S1/Q4", ["answer_raw", "answer_kind"]].tolist() == [" Más pan ", "text"]


def test_questions_carry_their_scales_and_respondents_their_day_school_and_role():
    reading = read(TEXT)
    asked = reading.tables["questions"].set_index("question_key")
    assert asked["points"].fillna(0).to_dict() == {"S1/Q1": 5, "S1/Q2": 3, "S1/Q3": 5, "S1/Q4": 0}
    rows = tidy(reading)
    assert set(rows["respondent_key"]) == {"S1/001"}
    assert rows.loc[0, ["responded_at", "school", "role"]].tolist() == [
        "2025-10-03T00:00:00", "0107", "parent_caregiver",
    ]  # fmt: skip
    assert (reading.respondents, reading.questions, reading.facts["title"]) == (2, 4, "Climate")


def test_no_name_address_or_number_of_a_person_is_kept():
    reading = read(TEXT)
    rows = tidy(reading).astype("str")
    for secret in ("Ada Io", "a@x.example", "77"):
        assert not rows.apply(lambda column, secret=secret: column.str.contains(secret)).to_numpy().any()
    assert [each.code for each in reading.problems] == ["personal"]


def test_several_values_of_a_question_are_several_ticks():
    text = TEXT.replace(
        "</InterchangeSurvey>", answer("002", "Q2", value("10"), value("30")) + "</InterchangeSurvey>"
    )
    rows = tidy(read(text))
    ticked = rows[rows["respondent_key"] == "S1/002"]
    assert ticked["option_key"].tolist() == ["Nunca jamás", "Sin cesar"]
    assert set(ticked["answer_kind"]) == {"multi"}


def test_the_real_file(real):
    reading = read((real / "edfi_survey.xml").read_text(encoding="utf-8"))
    assert (reading.respondents, reading.questions) == (12, 5)
    rows = tidy(reading)
    assert len(rows) == 60 - 4  # four say that there is no response
    said = rows[rows["answer_kind"] == "scale"]
    assert set(zip(said["answer_label"].str.lower(), said["answer_code"], strict=True)) <= {
        ("strongly agree", 5), ("agree", 4), ("neutral", 3), ("disagree", 2), ("strongly disagree", 1),
    }  # fmt: skip


def test_two_surveys_in_one_zip_are_both_read():
    """Only the first file of a kind was read once."""
    other = TEXT.replace(">S1<", ">S2<").replace(">001<", ">009<").replace("Climate", "Safety")
    data = zip_of(one_xml=TEXT.encode(), two_xml=other.encode())
    document = open_document("surveys.zip", data)
    found = loaders.read(document).reading
    assert "unread" not in account(document)
    alone = tidy(read(TEXT))
    both = tidy(found)
    assert both["question_key"].tolist() == [
        key.replace("S1", survey) for survey in ("S1", "S2") for key in alone["question_key"]
    ]
    assert both["answer_raw"].tolist() == [*alone["answer_raw"], *alone["answer_raw"]]
    assert set(both["respondent_key"]) == {"S1/001", "S2/009"}
    assert both["sheet"].nunique() == 2
    assert (found.rows, found.respondents) == (4, 4)
    assert "title" not in found.facts


def test_a_survey_split_in_two_files_is_read_once():
    found = loaders.read(open_document("s.zip", zip_of(one_xml=TEXT.encode(), two_xml=TEXT.encode()))).reading
    assert len(tidy(found)) == len(tidy(read(TEXT)))
    assert (found.respondents, found.facts["title"]) == (2, "Climate")
