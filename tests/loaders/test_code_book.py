import pytest

import loaders
from loaders.choice_lists import choices
from loaders.tidy import account
from tests.loaders.surveys import book_of, opened, spelled, text_of, zip_of

AGREE = {"1": "Strongly disagree", "2": "Disagree", "3": "Neutral", "4": "Agree", "5": "Strongly agree"}
DATA = [
    ["id", "W1", "W2", "F1"],
    *([str(n), str(1 + n % 5), str(5 - n % 5), str(n % 3)] for n in range(1, 31)),
]


def wide(*lines):
    """Book with a line a question and the codes in one cell."""
    return [["Variable", "Question text", "Codes", "Scale", "Reversed"], *lines]


CODES = "1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; 5=Strongly agree"
WIDE = wide(
    ["W1", "I feel welcome", CODES, "Climate", "no"],
    ["W2", "I feel left out", CODES, "Climate", "yes"],
    ["F1", "Meals at home", "0=None; 1=One; 2=Two", "", ""],
)
LONG = [["variable", "value", "label"], *(["W1", code, label] for code, label in AGREE.items())]


def read(data, answers=None):
    document = opened(data)
    found = loaders.read(document, answers)
    assert found.form is not None, found.reading.problems
    assert "unread" not in account(document)
    return found.reading


def beside(book, rows=DATA):
    return zip_of(answers_csv=text_of(rows), book_csv=text_of(book))


def of(reading, column, *names):
    rows = spelled(reading.tables["answers"])
    return (
        rows.loc[rows["column"] == column, list(names)]
        .drop_duplicates()
        .sort_values(names[0])
        .values.tolist()
    )


def test_without_a_code_book_a_five_is_never_called_agree():
    rows = read(text_of([row[1:] + row[1:] * 3 for row in DATA]), {"format": "survey_wide"}).tables["answers"]
    assert rows["answer_code"].isna().all()


@pytest.mark.parametrize(
    "data", [beside(WIDE), book_of(Data=DATA, Codes=WIDE), book_of(Codes=WIDE, Data=DATA)]
)
def test_a_code_book_beside_the_answers_words_them(data):
    reading = read(data)
    assert of(reading, "B", "answer_raw", "answer_label", "answer_code") == [
        [code, label, int(code)] for code, label in AGREE.items()
    ]
    asked = reading.tables["questions"].set_index("question_text")
    assert asked.loc["I feel welcome", ["scale", "points", "item_scale", "reversed"]].tolist() == [
        "agreement", 5, "Climate", "no",
    ]  # fmt: skip
    assert asked.loc["I feel left out", "reversed"] == "yes"
    assert asked.loc["Meals at home", ["answer_kind", "scale", "item_scale"]].tolist() == ["single", "", ""]


def test_a_code_book_beside_as_a_workbook():
    reading = read(zip_of(answers_csv=text_of(DATA), book_xlsx=book_of(Codes=WIDE)))
    assert of(reading, "B", "answer_raw", "answer_label")[0] == ["1", "Strongly disagree"]


def test_one_line_for_each_code():
    blank_below = [LONG[0], LONG[1], *(["", *row[1:]] for row in LONG[2:])]
    for book in (LONG, blank_below):
        reading = read(beside(book))
        assert of(reading, "B", "answer_raw", "answer_code") == [[code, int(code)] for code in AGREE]


def test_a_scale_written_from_its_best_end_is_turned():
    turned = "1=Strongly agree; 2=Agree; 3=Neutral; 4=Disagree; 5=Strongly disagree"
    reading = read(beside(wide(["W1", "", turned, "", ""], ["W2", "", turned, "", ""])))
    assert of(reading, "B", "answer_raw", "answer_code") == [["1", 5], ["2", 4], ["3", 3], ["4", 2], ["5", 1]]


def test_several_questions_in_one_line_and_words_at_the_ends_alone():
    book = [["Item", "Values", "Subscale"], ["W1-W2", "1 = Not like us, 5 = Just like us", "Climate"]]
    reading = read(beside(book))
    assert of(reading, "C", "answer_raw", "answer_label", "answer_code") == [
        ["1", "Not like us", 1], ["2", "2", 2], ["3", "3", 3], ["4", "4", 4], ["5", "Just like us", 5],
    ]  # fmt: skip


def test_the_same_question_has_the_same_key_with_and_without_a_code_book():
    alone = read(text_of(DATA), {"format": "survey_wide"})
    keys = [set(each.tables["answers"]["question_key"]) for each in (alone, read(beside(WIDE)))]
    assert keys[0] == keys[1]


def test_headings_in_spanish_and_german():
    heads = [["Variable", "Texto de la pregunta", "Valores", "Escala", "Invertido"],
             ["Variablenname", "Fragetext", "Werte", "Skala", "Umgepolt"]]  # fmt: skip
    for head, yes in zip(heads, ("sí", "ja"), strict=True):
        reading = read(beside([head, ["W1", "Bien", CODES, "Clima", yes], ["W2", "Mal", CODES, "Clima", ""]]))
        asked = reading.tables["questions"].set_index("question_text")
        assert asked.loc["Bien", ["points", "item_scale", "reversed"]].tolist() == [5, "Clima", "yes"]


ODD = [*DATA, ["31", "99", "9", "1"], ["32", "0", "-1", "1"]]


def test_codes_that_the_book_does_not_have_are_told_and_have_no_place():
    reading = read(beside(WIDE, ODD))
    odd = [each for each in reading.problems if each.code == "code_unknown"]
    assert [(each.line, each.column, each.value) for each in odd] == [
        (32, "W1", "99"), (33, "W1", "0"), (32, "W2", "9"), (33, "W2", "-1"),
    ]  # fmt: skip
    rows = reading.tables["answers"]
    assert rows.loc[rows["answer_raw"].isin(["99", "9", "-1"]), "answer_code"].isna().all()
    assert (rows.loc[rows["answer_raw"] == "99", "answer_label"] == "99").all()


def test_codes_are_no_answer_only_where_the_book_or_the_user_says_so():
    book = [["Variable", "Codes", "Missing"], ["W1", CODES, "0, 99"], ["W2", CODES + "; 9=No answer", ""]]
    rows = read(beside(book, ODD)).tables["answers"]
    blank = rows[(rows["answer_label"] == "")]
    assert sorted(blank["answer_raw"]) == ["0", "9", "99"]
    rows = read(text_of(ODD), {"format": "survey_wide", "missing_codes": "99; -1"}).tables["answers"]
    assert sorted(rows.loc[rows["answer_label"] == "", "answer_raw"]) == ["-1", "99"]


def test_numbers_apart_from_a_scale_are_told_without_a_code_book():
    found = [
        each for each in read(text_of(ODD), {"format": "survey_wide"}).problems if each.code == "out_of_scale"
    ]
    assert sorted(each.value for each in found) == ["-1", "99"]


def test_questions_of_the_book_that_were_not_asked_are_told():
    reading = read(beside([*WIDE, ["Z9", "Never asked", CODES, "", ""]]))
    (problem,) = [each for each in reading.problems if each.code == "not_in_data"]
    assert "“z9”" in problem.what


def test_a_book_of_another_survey_words_nothing():
    other = wide(["A1", "", CODES, "", ""], ["A2", "", CODES, "", ""])
    document = opened(beside(other))
    reading = loaders.read(document, {"format": "survey_wide"}).reading
    assert not any(problem.code == "code_book" for problem in reading.problems)
    assert reading.tables["answers"]["answer_code"].isna().all()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1, Yes, with help | 0, No", {"1": "Yes, with help", "0": "No"}),
        ("1=Never, 2=Often", {"1": "Never", "2": "Often"}),
        ("a: Red\nb: Blue", {"a": "Red", "b": "Blue"}),
        ("1-4", {"1": "1", "2": "2", "3": "3", "4": "4"}),
        ("-1 = Refused; 01 = Yes", {"-1": "Refused", "1": "Yes"}),
        ("Agree, Disagree", {}),
        ("Agree; Disagree", {}),
        ("", {}),
    ],
)
def test_choices_in_one_cell(text, found):
    assert choices(text) == found
