from pathlib import Path

import pytest

from loaders.document import open_document
from loaders.google_forms import FORM
from loaders.tidy import account
from tests.loaders.surveys import spelled

FILES = Path(__file__).parent.parent / "files" / "google_forms"


def read(name, answers=None):
    document = open_document(name, (FILES / name).read_bytes())
    assert FORM.recognise(document) is not None
    return FORM.read(document, answers or {}), document


def of(data: str, answers=None):
    document = open_document("x.csv", data.encode())
    assert FORM.recognise(document) is not None
    return FORM.read(document, answers or {})


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_every_cell_of_our_files_has_a_fate(name):
    _, document = read(name)
    assert "unread" not in account(document)


def test_mail_and_telephone_are_dropped_and_named():
    reading, document = read("family_night.csv")
    said = [problem.what for problem in reading.problems if problem.code == "personal"]
    assert said == ["Personal data is not kept: “Email Address”, “What is your phone number?”."]
    assert not reading.tables["answers"]["answer_raw"].str.contains("example.org|555").any()
    assert account(document)["personal"] == 6


def test_school_and_role_come_from_their_questions_and_stay_answers():
    rows = read("family_night.csv")[0].tables["answers"]
    people = rows.drop_duplicates("respondent_key")
    assert people["school"].tolist() == ["Maple", "Maple", "Cedar", "Cedar"]
    assert people["role"].tolist() == ["parent_caregiver", "teacher", "parent_caregiver", "support_staff"]
    assert (rows["question_text"] == "I am a...").sum() == 4


def test_ticked_options_with_commas_are_counted_whole():
    rows = spelled(read("family_night.csv")[0].tables["answers"])
    ticked = rows[rows["answer_kind"] == "multi"]["option_key"]
    assert ticked.value_counts().to_dict() == {"Reading night, library": 2, "Health fair": 3, "Tutoring": 1}


def test_days_that_can_be_read_in_two_ways_are_asked_for():
    reading, _ = read("encuesta_de_familias.csv")
    assert [(need.name, set(need.choices)) for need in reading.needs] == [("date_order", {"mdy", "dmy"})]
    assert {problem.code for problem in reading.problems} == {"no_zone"}


def test_the_order_answered_is_used():
    reading, _ = read("encuesta_de_familias.csv", {"date_order": "dmy"})
    assert not reading.needs
    assert (reading.facts["first_day"], reading.facts["last_day"]) == ("2025-04-03", "2025-05-04")


def test_the_order_in_which_answers_came_is_proposed():
    reading = of("Timestamp,Q one?\n3/9/2025 8:00:00,a\n3/10/2025 8:00:00,b\n4/1/2025 8:00:00,b\n")
    assert reading.needs[0].proposed == "mdy"


def test_spanish_forms_are_read_with_their_scales_and_roles():
    reading, _ = read("encuesta_de_familias.csv", {"date_order": "dmy"})
    rows = reading.tables["answers"]
    assert rows.drop_duplicates("respondent_key")["role"].tolist() == [
        "parent_caregiver",
        "teacher",
        "student",
    ]
    agreement = rows[rows["question_text"] == "La escuela escucha a las familias"]
    assert agreement["answer_code"].tolist() == [5, 4, 3]


def test_a_later_download_of_three_then_four_answers_is_four():
    first = set(read("responses.csv")[0].tables["answers"]["respondent_key"])
    later = set(read("responses_later.csv")[0].tables["answers"]["respondent_key"])
    assert (len(first), len(later), len(first | later)) == (3, 4, 4)


def test_local_time_is_kept_whatever_the_zone():
    rows = spelled(read("responses.csv")[0].tables["answers"])
    assert rows["responded_at"].min() == "2025-10-01T18:03:11"


def test_a_line_whose_time_is_no_time_is_left_out_and_named():
    reading = of("Timestamp,Q one?\n" + "9/14/2025 9:00:00,a\n" * 9 + "yesterday,b\n")
    (problem,) = [each for each in reading.problems if each.severity == "left_out"]
    assert (problem.line, problem.column, problem.value) == (11, "Timestamp", "yesterday")
    assert (reading.rows, reading.accepted, reading.rejected) == (10, 9, 1)


def test_a_table_headed_otherwise_is_not_a_google_form():
    assert FORM.recognise(open_document("x.csv", b"Name,Timestamp\nA,2025-01-01 10:00\n")) is None
    assert FORM.recognise(open_document("x.csv", b"Timestamp,Q\nblue,1\nred,2\n")) is None


def test_asked_for_by_name_on_another_file_is_a_problem_not_a_crash():
    reading = FORM.read(open_document("x.csv", b"a,b,c\n1,2,3\n"), {})
    assert [problem.code for problem in reading.problems] == ["not_this_form"]


def test_a_school_asked_again_in_an_edited_form_fills_the_older_column():
    body = (
        "Timestamp,Which school?,I feel safe,Which school? \n"
        "9/16/2025 8:00:00,Maple,Agree,\n9/17/2025 8:00:00,,Disagree,Cedar\n9/18/2025 8:00:00,,Agree,Maple\n"
    )
    found = FORM.read(open_document("f.csv", body.encode()), {})
    people = found.tables["answers"].drop_duplicates("respondent_key")
    assert people["school"].tolist() == ["Maple", "Cedar", "Maple"]


@pytest.mark.parametrize(
    ("first", "email", "stamp"),
    [
        ("Timestamp", "Email Address", "2025/09/14 8:03:11 AM GMT-5"),
        ("Timestamp", "Username", "9/14/2025 8:03:11"),
        ("Marca temporal", "Dirección de correo electrónico", "2025/09/14 8:03:11 a.\u00a0m. GMT-5"),
        ("Horodateur", "Adresse e-mail", "2025/09/14 8:03:11 AM UTC−4"),
        ("Zeitstempel", "E-Mail-Adresse", "14.09.2025 08:03:11"),
        ("Zeitstempel", "Nutzername", "2025/09/14 8:03:11 AM MESZ"),
        ("Carimbo de data/hora", "Endereço de e-mail", "14/09/2025 08:03:11"),
        ("Informazioni cronologiche", "Indirizzo email", "14/09/2025 8.03.11"),
        ("Tijdstempel", "E-mailadres", "14-9-2025 8:03:11"),
    ],
)
def test_the_first_headings_and_times_are_known_in_several_languages(first, email, stamp):
    reading = of(f"{first},{email},I feel safe\n{stamp},a@example.org,Agree\n{stamp},b@example.org,Neutral\n")
    rows = reading.tables["answers"]
    assert rows["responded_at"].unique().tolist() == ["2025-09-14T08:03:11"]
    assert rows["answer_raw"].tolist() == ["Agree", "Neutral"]


def test_the_download_of_the_responses_joins_options_with_semicolons():
    body = '"Timestamp","Which did you join?"\n'
    for n, cell in enumerate(["Reading night, library;Health fair", "Health fair", "Reading night, library"]):
        body += f'"2025/09/1{n} 8:03:11 PM GMT-5","{cell}"\n'
    rows = spelled(of(body).tables["answers"])
    ticked = ["Reading night, library", "Health fair", "Health fair", "Reading night, library"]
    assert rows["option_key"].tolist() == ticked
    assert rows["responded_at"].min() == "2025-09-10T20:03:11"
