from loaders.alchemer import FORM
from loaders.document import open_document
from loaders.tidy import account

HEAD = "Time Started,Date Submitted,Status"


def read(headings, *lines, lead=HEAD):
    own = [f"2025-10-0{n} 09:00:00,2025-10-0{n} 09:05:00,Complete" for n in range(1, len(lines) + 1)]
    if lead != HEAD:
        own = ["" for _ in lines]
    body = [f"{mine},{line}".lstrip(",") for mine, line in zip(own, lines, strict=True)]
    document = open_document("x.csv", "\n".join([f"{lead},{headings}", *body]).encode())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


def asked(reading):
    rows = reading.tables["questions"]
    rows = rows[rows["answer_kind"] != "meta"]
    return list(zip(rows["question_text"], rows["sub_item"], strict=True))


def test_rows_of_a_grid_stand_before_their_question():
    reading, _ = read("Food:How good?,Staff:How good?", "Good,Poor", "Fair,Good")
    assert asked(reading) == [("How good?", "Food"), ("How good?", "Staff")]


def test_a_colon_in_a_sentence_parts_nothing():
    reading, _ = read(
        "Note: how good?,Food:Rate: the place,Staff:Rate: the place", "a,Good,Poor", "b,Fair,Good"
    )
    assert asked(reading) == [
        ("Note: how good?", ""),
        ("Rate: the place", "Food"),
        ("Rate: the place", "Staff"),
    ]


def test_rows_with_options_stand_in_both():
    heads = "Home:Books:What?,Home:Games:What?,School:Books:What?,School:Games:What?"
    reading, _ = read(heads, "Books,Games,,Games", ",,Books,")
    rows = reading.tables["answers"]
    ticked = rows[rows["answer_kind"] == "multi"]
    assert ticked[["sub_item", "option_key"]].values.tolist() == [
        ["Home", "Books"],
        ["Home", "Games"],
        ["School", "Games"],
        ["School", "Books"],
    ]
    assert ticked["question_text"].unique().tolist() == ["What?"]


def test_what_was_written_in_is_no_option():
    reading, _ = read("Which?,Other - Write In:Which?", "Fair,", "Other - Write In,Choir", "Fair,")
    assert asked(reading) == [("Which?", ""), ("Which?", "Other - Write In")]
    assert reading.tables["questions"]["answer_kind"].tolist()[-1] == "text"


def test_who_did_not_finish_is_counted_and_told():
    lines = ["Complete,Agree", "Partial,Agree", "Partial,", "Disqualified,"]
    body = [f"2025-10-01 09:00:00,2025-10-01 09:0{n}:00,{line}" for n, line in enumerate(lines)]
    document = open_document("x.csv", "\n".join([f"{HEAD},I feel safe", *body]).encode())
    reading = FORM.read(document, {})
    (told,) = [problem.what for problem in reading.problems if problem.code == "partial"]
    assert "3 respondents did not finish (Disqualified 1, Partial 2); 1 did" in told
    assert reading.respondents == 4


def test_without_the_time_started_the_words_of_the_status_tell_the_tool():
    data = b"Response ID,Date Submitted,Status,I feel safe\n1,2025-10-01 09:00:00,Complete,Agree\n"
    assert FORM.recognise(open_document("x.csv", data)) is not None
    assert FORM.recognise(open_document("x.csv", data.replace(b"Complete", b"Approved"))) is None


def test_where_they_were_is_dropped():
    lead = f"Response ID,{HEAD},SessionID,Longitude,Latitude,City,IP Address"
    line = "9,2025-10-01 09:00:00,2025-10-01 09:05:00,Complete,s1,-93.1,44.9,Oak,10.0.0.1,Agree"
    reading, document = read("I feel safe", line, lead=lead)
    assert account(document)["personal"] == 4
    assert reading.tables["answers"]["respondent_key"].unique().tolist() == ["9"]
