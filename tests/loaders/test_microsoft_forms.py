import io
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from loaders.document import open_document
from loaders.microsoft_forms import FORM
from loaders.tidy import account

FILE = Path(__file__).parent.parent / "files" / "microsoft_forms" / "staff_pulse.csv"


def read():
    document = open_document(FILE.name, FILE.read_bytes())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def test_completion_is_when_they_answered_and_the_id_who():
    rows = read()[0].tables["answers"]
    assert rows["respondent_key"].unique().tolist() == ["1", "2", "3"]
    assert rows["responded_at"].unique().tolist() == [
        "2025-10-06T11:47:23",
        "2025-10-16T14:17:31",
        "2025-10-16T14:29:00",
    ]


def test_points_and_technical_columns_are_no_questions():
    reading, document = read()
    assert reading.questions == 4
    fates = account(document)
    assert (fates["meta"], fates["personal"], "unread" in fates) == (12, 3, False)


def test_options_end_with_a_semicolon_with_or_without_a_space():
    rows = read()[0].tables["answers"]
    ticked = rows[rows["answer_kind"] == "multi"]["option_key"].tolist()
    assert ticked == ["Coaching", "Peer visits", "Coaching (Games)", "Peer visits"]


def test_no_break_spaces_do_not_make_another_answer():
    rows = read()[0].tables["answers"]
    plan = rows[rows["question_text"] == "I have time to plan"]
    assert plan["answer_label"].tolist() == ["Agree", "Strongly agree"]


def test_zero_to_ten_has_eleven_points():
    rows = read()[0].tables["answers"]
    assert rows[rows["answer_raw"].isin(["9", "10", "0"])]["answer_code"].tolist() == [10, 11, 1]


def test_a_role_without_a_word_of_ours_is_told():
    reading, _ = read()
    (problem,) = [each for each in reading.problems if each.code == "role_words"]
    assert "Custodian" in problem.what
    roles = reading.tables["answers"].drop_duplicates("respondent_key")["role"].tolist()
    assert roles == ["teacher", "school_leader", ""]


def test_a_workbook_is_read_as_the_csv_is():
    book = Workbook()
    book.active.append(["ID", "Start time", "Completion time", "Email", "Name", "I feel welcome\u00a0"])
    for i, said in enumerate(["Agree", None, "Disagree"], start=1):
        at = datetime(2025, 10, i, 11, 47, 23)
        book.active.append([i, at, at, "anonymous", None, said])
    out = io.BytesIO()
    book.save(out)
    document = open_document("Families(1-3).xlsx", out.getvalue())
    reading = FORM.read(document, {})
    rows = reading.tables["answers"]
    assert rows[["respondent_key", "responded_at", "answer_raw"]].values.tolist() == [
        ["1", "2025-10-01T11:47:23", "Agree"],
        ["3", "2025-10-03T11:47:23", "Disagree"],
    ]
    assert (reading.respondents, reading.facts["title"]) == (3, "Families")


def test_a_line_pasted_twice_is_counted_once_and_told():
    lines = ["ID,Start time,Completion time,I feel safe"]
    lines += [f"{i},2025-10-01 10:00:00,2025-10-01 10:0{i}:00,Agree" for i in (1, 2, 2, 3)]
    lines += ["3,2025-10-01 10:00:00,2025-10-01 10:03:00,Disagree"]
    document = open_document("x.csv", "\n".join(lines).encode())
    reading = FORM.read(document, {})
    assert {"duplicate", "same_id"} <= {problem.code for problem in reading.problems}
    assert reading.tables["answers"]["respondent_key"].tolist() == ["1", "2", "3", "3~2"]
    assert account(document)["duplicate"] == 4


def test_two_sheets_that_both_count_from_one_are_different_people():
    book = Workbook()
    for sheet in (book.active, book.create_sheet("Spring")):
        sheet.append(["ID", "Start time", "Completion time", "I feel safe"])
        sheet.append([1, datetime(2025, 10, 1, 9), datetime(2025, 10, 1, 9, 5), "Agree"])
    out = io.BytesIO()
    book.save(out)
    reading = FORM.read(open_document("x.xlsx", out.getvalue()), {})
    assert reading.tables["answers"]["respondent_key"].tolist() == ["1", "1@Spring"]


def test_the_tools_own_columns_are_known_in_other_languages():
    body = (
        "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Heure de la dernière modification;"
        "Quelle école ?\n"
        "12;16/10/2025 09:00:00;16/10/2025 09:04:00;anonymous;;;Érable\n"
    )
    document = open_document("f.csv", body.encode())
    assert FORM.recognise(document) is not None
    found = FORM.read(document, {})
    assert (found.questions, found.respondents) == (1, 1)
    assert found.facts["first_day"] == "2025-10-16"
    assert account(document) == {"heading": 7, "meta": 3, "personal": 1, "row": 1}
