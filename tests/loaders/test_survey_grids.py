"""Grids of ratings: the same question asked of many things, each a column, however a tool or school lays
them out."""

import io

import openpyxl
import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

STEPS = ("Never", "Rarely", "Sometimes", "Often", "Always")
SKILLS = ("Listens", "Takes turns", "Finishes work")
RATED = ((1, 2, 4), (3, 3, 1), (2, 4, 4), (4, 1, 2))


def csv(*rows: str):
    return open_document("x.csv", ("\n".join(rows) + "\n").encode())


def workbook(rows, merged=(), more=None):
    book = openpyxl.Workbook()
    book.active.title = "Pre"
    for name, lines in {"Pre": rows, **(more or {})}.items():
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in lines:
            sheet.append(row)
    for cells in merged:
        book["Pre"].merge_cells(cells)
    held = io.BytesIO()
    book.save(held)
    return open_document("x.xlsx", held.getvalue())


def of_students(*above, below=(), heading="Student ID", ratings=RATED):
    rated = [[f"S10{at}", *cells] for at, cells in enumerate(ratings)]
    return [*([text] for text in above), [heading, *SKILLS], *rated, *([text] for text in below)]


def asked(document):
    reading = read(document).reading
    told = reading.tables["questions"]
    return told[["question_text", "sub_item", "answer_kind", "scale"]].values.tolist()


KEYS = (
    "1 = never, 2 = rarely, 3 = often, 4 = always",
    "1=Never 2=Rarely 3=Often 4=Always",
    "Key: 1: never; 2: rarely; 3: often; 4: always",
    "1 – never … 4 – always",
    "Scale from 1 (never) to 4 (always)",
    "1 = nunca, 2 = rara vez, 3 = a menudo, 4 = siempre",
)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_key_beside_the_table_says_what_its_numbers_mean(key, place):
    rows = of_students("Ratings, spring", key) if place == "above" else of_students(below=("", key))
    document = workbook([row if row != [""] else [None] for row in rows])
    found = read(document)
    assert found.form.key == "survey_wide"
    assert not found.reading.needs
    answers = found.reading.tables["answers"]
    assert answers["answer_code"].astype("int64").tolist() == [n for row in RATED for n in row]
    assert answers["answer_raw"].tolist() == [str(n) for row in RATED for n in row]
    assert found.reading.tables["respondents"]["person_key"].tolist() == ["S100", "S101", "S102", "S103"]
    assert "unread" not in account(document)


def test_the_high_end_of_a_key_may_be_the_low_number():
    document = workbook(of_students("1 = strongly agree, 2 = agree, 3 = disagree, 4 = strongly disagree"))
    answers = read(document).reading.tables["answers"]
    assert answers["answer_code"].astype("int64").tolist() == [5 - n for row in RATED for n in row]


def test_letters_have_a_key_too():
    ratings = [["NSOA"[n - 1] for n in row] for row in RATED]
    document = workbook(of_students("N = never, S = sometimes, O = often, A = always", ratings=ratings))
    answers = read(document).reading.tables["answers"]
    assert answers["answer_code"].astype("int64").tolist() == [n for row in RATED for n in row]


def test_a_code_apart_from_the_scale_has_no_place():
    ratings = [[9, *row[1:]] for row in RATED]
    key = "1 = never, 2 = rarely, 3 = often, 4 = always, 9 = don't know"
    answers = read(workbook(of_students(key, ratings=ratings))).reading.tables["answers"]
    of_first = answers[answers["question_text"] == "Listens"]
    assert of_first["answer_code"].isna().tolist() == [True] * 4


def test_an_age_or_grade_is_no_answer_of_the_key():
    rows = of_students("1 = never, 2 = rarely, 3 = often, 4 = always")
    rows = [*rows[:1], [*rows[1], "Grade"], *([*row, 3] for row in rows[2:])]
    told = read(workbook(rows)).reading.tables["questions"].set_index("question_text")["scale"]
    assert told.loc[["Grade", "Listens"]].tolist() == ["", "frequency"]


@pytest.mark.parametrize(
    "key",
    [
        "1 = below, 2 = approaching, 3 = meets, 4 = exceeds",  # a report card
        "Room 1: Green; Room 2: Blue",
        "1 = never, 4 = always; 1 = strongly disagree, 4 = strongly agree",
    ],
)
def test_numbers_of_students_without_one_key_of_answers_are_asked_about(key):
    found = read(workbook(of_students(key)))
    assert found.form is None
    assert [need.name for need in found.reading.needs] == ["format"]


def test_the_headings_may_name_the_ends():
    ends = "(1 = strongly disagree, 5 = strongly agree)"
    found = read(
        csv(f"#,I belong {ends},Staff listen {ends}".replace(", 5", "; 5"), "1,4,5", "2,1,3", "3,2,2")
    )
    assert found.form.key == "survey_wide"
    assert found.reading.tables["answers"]["answer_code"].astype("int64").tolist() == [4, 5, 1, 3, 2, 2]


def test_words_of_a_scale_make_a_table_of_students_a_survey():
    lines = [f"S10{at},Cedar,{STEPS[at]},{STEPS[4 - at]}" for at in range(5)]
    found = read(csv("Student ID,School,Listens,Takes turns", *lines))
    assert found.form.key == "survey_wide"
    assert found.reading.tables["answers"]["school"].unique().tolist() == ["Cedar"]


def test_a_stem_above_merged_headings_asks_them_all():
    rows = [[None, "How often does the student ...", None, None], ["Student ID", *SKILLS]]
    rows += [[f"S10{at}", STEPS[at], STEPS[4 - at], STEPS[2]] for at in range(4)]
    document = workbook(rows, ["B1:D1"])
    stem = "How often does the student ..."
    assert asked(document) == [[stem, skill, "matrix_cell", "frequency"] for skill in SKILLS]
    assert "unread" not in account(document)


def test_headings_that_come_again_are_told_apart_by_what_stands_above():
    lines = [f"S10{at},{STEPS[at]},{STEPS[0]},{STEPS[4 - at]},{STEPS[1]}" for at in range(4)]
    document = csv(",At home,,In class,", "Student ID,Listens,Asks,Listens,Asks", *lines)
    parts = [[one[0], one[1]] for one in asked(document)]
    assert parts == [[at, asks] for at in ("At home", "In class") for asks in ("Listens", "Asks")]


def test_the_name_of_a_section_is_no_question():
    lines = [f"{STEPS[at]},{STEPS[0]},{STEPS[4]},{STEPS[1]}" for at in range(4)]
    document = csv("Part A,,Part B,", "I belong,I like it,Staff help,Staff listen", *lines)
    assert [one[:2] for one in asked(document)] == [
        ["I belong", ""],
        ["I like it", ""],
        ["Staff help", ""],
        ["Staff listen", ""],
    ]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (["Teacher,1001,1002,1003", "Green,4,1,2", "Ito,3,2,2"], "Each column of this sheet is a student"),
        (
            ['Teacher,"Lee, Ana","Ito, Ben","Diaz, Cal"', "A,4,1,2", "B,3,2,2"],
            "Each column of this sheet is a",
        ),
        (["Skill,1001,1002,1003", "Listens,4,1,2", "Helps,3,2,2"], "it stands on its side"),
        (
            ["Habilidad,Ana,Ben,Cal", "Escucha,Nunca,Siempre,Nunca", "Ayuda,Siempre,Nunca,Nunca"],
            "on its side",
        ),
        (["How much?,Disagree,Neutral,Agree", "Safe,3,4,12", "Clean,2,9,8"], "This sheet counts the answers"),
        (["Who,Statement,Never,Often,Always", "R1,Safe,x,,", "R2,Safe,,,x"], "a tick says who gave it"),
    ],
)
def test_a_sheet_without_a_line_for_each_respondent_is_sent_back_with_what_to_do(rows, says):
    document = csv(*rows)
    reading = read(document).reading
    assert [problem.code for problem in reading.problems] == ["not_by_respondent"]
    assert says in reading.problems[0].what
    assert reading.problems[0].mend
    assert not reading.tables
    assert "unread" not in account(document)


def test_answers_counted_by_school_stay_a_published_table():
    found = read(csv("School,Year,Never,Often,Always", "Cedar,2024-25,10%,60%,30%", "Oak,2024-25,5%,70%,25%"))
    assert found.form.key == "published_table"


def test_names_below_student_or_teacher_are_not_kept():
    lines = [f"Ana Lopez,Ms. Green,{STEPS[at]},{STEPS[0]}" for at in range(4)]
    document = csv("Student,Teacher,How often?,Listens", *lines)
    answers = read(document).reading.tables["answers"]
    assert set(answers["question_text"]) == {"How often?", "Listens"}
    assert account(document)["personal"] == 8


def test_a_number_below_student_is_the_students():
    lines = [f"100{at},{STEPS[at]},{STEPS[0]}" for at in range(4)]
    reading = read(csv("Student,How often?,Listens", *lines)).reading
    assert reading.tables["respondents"]["person_key"].tolist() == ["1000", "1001", "1002", "1003"]


def test_students_who_answer_alike_on_two_sheets_are_not_one():
    head = ["Student ID", "How often?", "Listens"]
    alike = [["S101", "Never", "Often"], ["S102", "Never", "Often"], ["S103", "Always", "Never"]]
    document = workbook([head, *alike], more={"Post": [head, *alike]})
    reading = read(document).reading
    assert (reading.rows, reading.respondents, len(reading.tables["respondents"])) == (6, 6, 6)


def test_without_ids_who_answers_alike_on_two_sheets_is_another():
    rows = [["How often?", "I belong", "Why?"], *[["Never", "Agree", "So"]] * 2, ["Often", "Disagree", "No"]]
    found = read(workbook(rows, more={"Post": rows})).reading
    assert found.respondents == 6


RANKS = ("2,1,3", "1,2,3", "3,1,2", "2,3,1")


@pytest.mark.parametrize(
    "layout",
    [
        lambda said: csv(
            "Timestamp,Rank these [Art],Rank these [Math],Rank these [Sports]",
            *(f"2025-03-1{at} 10:00:00,{line}" for at, line in enumerate(said)),
        ),
        lambda said: csv(
            "Response ID,Date submitted,Last page,Start language,Seed,"
            "Put in order [Art],Put in order [Math],Put in order [Sports]",
            *(f"{at},2025-03-1{at} 10:00:00,1,en,7,{line}" for at, line in enumerate(said)),
        ),
        lambda said: csv(
            "Respondent ID,Collector ID,Rank these,,",
            ",,Art,Math,Sports",
            *(f"118000000{at},7,{line}" for at, line in enumerate(said)),
        ),
        lambda said: csv(
            "Time Started,Date Submitted,Status,Art:Rank these,Math:Rank these,Sports:Rank these",
            *(
                f"2025-03-1{at} 10:00:00,2025-03-1{at} 10:00:00,Complete,{line}"
                for at, line in enumerate(said)
            ),
        ),
    ],
    ids=["google", "limesurvey", "surveymonkey", "alchemer"],
)
@pytest.mark.parametrize(
    "said", [RANKS, [line.translate({49: "1st", 50: "2nd", 51: "3rd"}) for line in RANKS]]
)
def test_an_order_of_things_is_a_rank_in_every_tool(layout, said):
    kinds = {tuple(one[1:3]) for one in asked(layout(said)) if one[2] != "meta"}
    assert kinds == {("Art", "rank"), ("Math", "rank"), ("Sports", "rank")}


def test_ratings_that_come_again_in_a_line_are_no_order():
    lines = [f"2025-03-1{at} 10:00:00,{line}" for at, line in enumerate(("2,2,3", "1,1,1", "3,1,2"))]
    head = ",".join(f"In order to help us - how good is it? [{one}]" for one in ("Art", "Math", "Sports"))
    assert {one[2] for one in asked(csv(f"Timestamp,{head}", *lines))} == {"number"}


@pytest.mark.parametrize("first", ["row", "option"])
def test_ticks_of_a_grid_are_options_of_its_rows_whichever_stands_first(first):
    parts = [(row, day) for row in ("Tutoring", "Sports") for day in ("Mon", "Tue")]
    head = [f"{a} | {b}" if first == "row" else f"{b} | {a}" for a, b in parts]
    columns = ",".join(f"{one}:Which days?" for one in head)
    lines = [f"2025-03-1{at} 10:00:00,2025-03-1{at} 10:00:00,Complete,Mon,Tue,,Tue" for at in range(3)]
    document = csv(f"Time Started,Date Submitted,Status,{columns}", *lines)
    answers = read(document).reading.tables["answers"]
    ticked = answers[answers["answer_kind"] == "multi"].drop_duplicates(["sub_item", "option_key"])
    assert ticked[["sub_item", "option_key"]].astype("str").values.tolist() == [
        ["Tutoring", "Mon"],
        ["Tutoring", "Tue"],
        ["Sports", "Tue"],
    ]


def test_steps_nobody_may_take_and_not_applicable_stand_apart():
    lines = [f"2025-03-1{at} 10:00:00,{STEPS[at]},N/A" for at in range(5)]
    head = "Timestamp,How often? [Reading],How often? [Math]"
    answers = read(csv(head, *lines)).reading.tables["answers"]
    of_math = answers[answers["sub_item"] == "Math"]
    assert of_math["answer_code"].isna().tolist() == [True] * 5
