import pytest

import loaders
from loaders.tidy import account
from tests.loaders.surveys import HELP, WELCOME, book_of, opened, text_of, zip_of

HEADS = {
    "en": ("Respondent ID", "Question", "Answer", "Date"),
    "en, raw": ("respondent_id", "question_text", "response", "submitted_at"),
    "es": ("ID del encuestado", "Pregunta", "Respuesta", "Fecha"),
    "de": ("Teilnehmer-ID", "Frage", "Antwort", "Datum"),
    "fr": ("ID répondant", "Texte de la question", "Réponse", "Horodateur"),
    "pt": ("ID do respondente", "Pergunta", "Resposta", "Data"),
}


def long(head=HEADS["en"], day="{}/09/2025"):
    """A line for each answer; several options are several lines."""
    rows = [list(head)]
    for n in (1, 2, 3, 4):
        rows.append([f"R{n}", "I feel welcome", WELCOME[n], day.format(12 + n)])
        rows += [[f"R{n}", "Which help do you use?", option, day.format(12 + n)] for option in HELP[n]]
    return rows


def read(data, answers=None):
    document = opened(data)
    found = loaders.read(document, answers)
    assert found.form is not None, found.reading.problems
    assert found.form.key == "survey_long"
    fates = account(document)
    assert "unread" not in fates
    assert sum(fates.values()) == sum(int(sheet.cells.notna().to_numpy().sum()) for sheet in document.sheets)
    return found.reading, fates


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "cp1252"), ("\t", "utf-16")])
def test_a_line_for_each_respondent_and_question(head, delimiter, encoding):
    reading, _ = read(text_of(long(head), delimiter, encoding))
    rows = reading.tables["answers"]
    said = rows[rows["answer_kind"] == "scale"]
    assert said["answer_raw"].tolist() == list(WELCOME.values())
    assert said["responded_at"].tolist() == [f"2025-09-{12 + n}T00:00:00" for n in (1, 2, 3, 4)]
    ticked = rows[rows["answer_kind"] == "multi"]
    assert {n: ticked.loc[ticked["respondent_key"] == f"R{n}", "option_key"].tolist() for n in HELP} == HELP
    assert (reading.rows, reading.respondents, reading.questions) == (10, 4, 2)


def test_columns_in_another_order_below_a_title():
    rows = [["Family survey 2025"], [], *(list(reversed(row)) for row in long())]
    reading, fates = read(text_of(rows))
    assert (reading.rows, fates["title"]) == (10, 1)


def test_a_workbook_is_read_as_the_text_is():
    from_text, _ = read(text_of(long()))
    from_book, _ = read(book_of(Export=long()))
    columns = ["respondent_key", "question_key", "option_key", "answer_raw", "answer_code", "line"]
    assert from_text.tables["answers"][columns].equals(from_book.tables["answers"][columns])


def test_waves_schools_and_roles_of_each_line():
    head = ["respondent", "wave", "school", "role", "question", "answer"]
    rows = [head, ["a", "Fall", "0110", "Parent", "I feel welcome", "Agree"],
            ["a", "Spring", "0110", "Parent", "I feel welcome", "Disagree"],
            ["b", "Fall", "0120", "Teacher", "I feel welcome", "Agree"]]  # fmt: skip
    reading, _ = read(text_of(rows))
    said = reading.tables["answers"][["respondent_key", "school", "role", "sub_item", "answer_raw"]]
    assert said.values.tolist() == [
        ["a", "0110", "parent_caregiver", "Fall", "Agree"],
        ["a", "0110", "parent_caregiver", "Spring", "Disagree"],
        ["b", "0120", "teacher", "Fall", "Agree"],
    ]
    assert (reading.respondents, reading.questions) == (2, 1)


def test_school_and_role_may_be_questions():
    rows = [["respondent", "question", "answer"]]
    for n, school, role in ((1, "Maple", "Parent"), (2, "Cedar", "Teacher"), (3, "Maple", "Parent")):
        rows += [[n, "Which school?", school], [n, "I am a", role], [n, "I feel welcome", WELCOME[n]]]
    said = read(text_of(rows))[0].tables["answers"].drop_duplicates("respondent_key")
    assert said[["school", "role"]].values.tolist() == [
        ["Maple", "parent_caregiver"], ["Cedar", "teacher"], ["Maple", "parent_caregiver"],
    ]  # fmt: skip


def test_options_in_a_column_of_their_own():
    rows = [["respondent", "question", "option", "value"]]
    rows += [[n, "Help", option, int(option in HELP[n])] for n in HELP for option in ("meals", "tutoring")]
    reading, fates = read(text_of(rows))
    said = reading.tables["answers"][["respondent_key", "option_key", "answer_raw"]]
    assert said.values.tolist() == [
        ["1", "meals", "1"], ["1", "tutoring", "1"], ["2", "tutoring", "1"],
        ["4", "meals", "1"], ["4", "tutoring", "1"],
    ]  # fmt: skip
    assert fates["unticked"] == 3


CODES = "1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; 5=Strongly agree"


def test_codes_have_the_words_of_a_code_book_beside_them():
    rows = [
        ["response id", "question id", "value"],
        *([n, q, 1 + n % 5] for n in range(1, 9) for q in ("A1", "A2")),
    ]
    book = [
        ["variable", "question text", "codes", "scale", "reversed"],
        [
            "A1",
            "I feel welcome",
            CODES,
            "Climate",
            "no",
        ],
        [
            "A2",
            "I feel left out",
            CODES,
            "Climate",
            "yes",
        ],
    ]
    reading, _ = read(zip_of(data_csv=text_of(rows), book_csv=text_of(book)))
    said = reading.tables["answers"]
    assert said.loc[said["answer_raw"] == "4", "answer_label"].unique().tolist() == ["Agree"]
    asked = reading.tables["questions"].set_index("question_text")
    assert asked["reversed"].to_dict() == {"I feel welcome": "no", "I feel left out": "yes"}
    assert asked["points"].tolist() == [5, 5]


def test_lines_without_respondent_or_question_are_left_out_and_named():
    rows = [*long(), ["", "I feel welcome", "Agree", "13/09/2025"], ["R9", "", "Agree", "13/09/2025"]]
    reading, fates = read(text_of(rows))
    left = [(each.line, each.code) for each in reading.problems if each.severity == "left_out"]
    assert left == [(12, "no_respondent"), (13, "no_question")]
    assert (reading.accepted, reading.rejected, fates["rejected"]) == (10, 2, 6)


def test_a_line_that_says_the_same_again_is_counted_once():
    rows = long()
    reading, fates = read(text_of([*rows, rows[1]]))
    assert len(reading.tables["answers"]) == 10
    assert fates["duplicate"] == 4


def test_a_second_different_answer_is_kept_apart():
    rows = [["respondent", "question", "answer"]]
    rows += [[n, "I feel welcome", "Agree"] for n in range(1, 21)] + [[1, "I feel welcome", "Disagree"]]
    reading, _ = read(text_of(rows))
    (problem,) = [each for each in reading.problems if each.code == "answered_again"]
    assert problem.line == 22
    said = reading.tables["answers"]
    assert said.loc[said["respondent_key"] == "1", "sub_item"].tolist() == ["", "2"]


def test_days_that_can_be_read_in_two_ways_are_asked_for():
    rows = [
        [text.replace("/09/", "/02/").replace("1", "0", text[:1] == "1") for text in row] for row in long()
    ]
    reading, _ = read(text_of(rows))
    assert [need.name for need in reading.needs] == ["date_order"]
    assert not read(text_of(rows), {"date_order": "dmy"})[0].needs


@pytest.mark.parametrize(
    "head",
    [
        ["Student_Number", "Att_Date", "Att_Code", "SchoolID"],
        ["school", "group", "measure", "value"],
        ["variable", "value", "label"],
    ],
)
def test_other_long_tables_are_none(head):
    rows = [head, *([f"x{n}", f"y{n}", "1", "z"][: len(head)] for n in range(6))]
    found = loaders.read(opened(text_of(rows)))
    assert found.form is None or found.form.key != "survey_long"
