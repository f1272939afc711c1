from loaders.document import open_document
from loaders.tidy import account
from loaders.typeform import FORM

TAIL = "Start Date (UTC),Submit Date (UTC),Network ID,Tags"


def read(headings, *lines, tail=TAIL, end="2025-10-01 09:00:00,2025-10-01 09:05:00,ab12,"):
    body = [f"{n:032x},{line},{end}" for n, line in enumerate(lines, 1)]
    document = open_document("x.csv", "\n".join([f"#,{headings},{tail}", *body]).encode())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def ticked(reading):
    rows = reading.tables["answers"]
    rows = rows[rows["option_key"] != ""]
    return rows[["question_text", "option_key"]].drop_duplicates().values.tolist()


def test_neighbouring_options_are_one_question_and_other_ends_it():
    lines = ["Ana,Fair,,,", "Ben,Fair,Clinic,,Choir"]
    reading, _ = read("Name of pet,Fair,Clinic,Hall,Other", *lines)
    assert ticked(reading) == [["Fair / Clinic / Hall", "Fair"], ["Fair / Clinic / Hall", "Clinic"]]
    other = reading.tables["answers"].query("sub_item == 'Other'")
    assert other[["question_text", "answer_raw"]].values.tolist() == [["Fair / Clinic / Hall", "Choir"]]
    assert "no_wording" in {problem.code for problem in reading.problems}


def test_an_option_that_comes_again_begins_another_question():
    reading, _ = read("Fair,Clinic,Fair,Hall", "Fair,Clinic,Fair,Hall", "Fair,,,Hall")
    assert [question for question, _ in ticked(reading)] == ["Fair / Clinic"] * 2 + ["Fair / Hall"] * 2


def test_two_questions_of_the_same_words_are_two():
    reading, _ = read("Why or why not?,Why or why not?", "a,b", "c,d")
    assert reading.questions == 2


def test_who_did_not_submit_has_no_date():
    tail = "Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending"
    end = "partial,2025-10-01 09:00:00,2025-10-01 09:02:00,,ab12,,"
    reading, document = read("I feel safe", "Agree", tail=tail, end=end)
    assert reading.tables["answers"]["responded_at"].isna().all()
    assert reading.respondents == 1
    assert account(document)["personal"] == 1


def test_that_times_are_utc_is_told():
    reading, _ = read("I feel safe", "Agree")
    assert "utc" in {problem.code for problem in reading.problems}
    assert reading.facts["first_day"] == "2025-10-01"


def test_answers_sent_to_a_spreadsheet_are_known_by_their_token():
    data = b"I feel safe,Which?,Submitted At,Token\n"
    data += b"Agree,a,10/13/2025 9:05:00,k1\nNeutral,b,10/14/2025 9:05:00,k2\n"
    document = open_document("x.csv", data)
    assert FORM.recognise(document) is not None
    reading = FORM.read(document, {})
    assert reading.tables["answers"]["respondent_key"].unique().tolist() == ["k1", "k2"]


def test_a_numbered_table_is_not_typeform():
    assert FORM.recognise(open_document("x.csv", b"#,Name,Start Date\n1,a,2025-01-01\n")) is None
