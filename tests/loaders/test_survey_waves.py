"""Sheets of one workbook that are waves of one survey."""

import pytest

from loaders import read, wave_names
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders.surveys import book_of

HEAD = ("Respondent", "I feel safe here", "Adults listen to me")
FIRST = [HEAD, ("A1", "Agree", "Disagree"), ("A2", "Disagree", "Agree"), ("A3", "Agree", "Agree")]
SECOND = [HEAD, ("A1", "Agree", "Agree"), ("A2", "Agree", "Strongly agree")]


def of(answers=None, **sheets):
    document = open_document("x.xlsx", book_of(**sheets))
    return read(document, answers).reading, document


def codes(reading):
    return [problem.code for problem in reading.problems]


@pytest.mark.parametrize(
    "names",
    [
        ("Pre", "Post"),
        ("Fall 2025", "Spring 2026"),
        ("Antes", "Después"),
        ("Pre-Survey (Responses)", "Post-Survey (Responses)"),
        ("Otoño 2025", "Primavera 2026"),
        ("Wave 1", "Wave 2"),
        ("2024-25", "2025-26"),
        ("BOY", "EOY"),
        ("Primera aplicación", "Segunda aplicación"),
        ("FA25", "SP26"),
    ],
)
def test_a_name_that_tells_the_wave_is_taken_at_its_word(names):
    early, late = names
    reading, _ = of(**{late: SECOND, early: FIRST})
    assert reading.facts["waves"] == f"{early}\x1f{late}"  # in the order they were asked
    assert (reading.needs, codes(reading)) == ([], ["waves"])


@pytest.mark.parametrize("names", [("Sheet1", "Sheet2"), ("Form Responses 1", "Form Responses 2")])
def test_names_that_tell_nothing_are_asked_about(names):
    reading, _ = of(**dict(zip(names, (FIRST, SECOND), strict=True)))
    assert [(need.name, sorted(need.choices)) for need in reading.needs] == [("waves", ["each", "one"])]
    assert "waves" not in reading.facts


def test_what_staff_say_holds():
    sheets = {"Sheet1": FIRST, "Sheet2": SECOND}
    assert of({"waves": "each"}, **sheets)[0].facts["waves"] == "Sheet1\x1fSheet2"
    pooled, _ = of({"waves": "one"}, **sheets)
    assert ("waves" not in pooled.facts, pooled.needs, pooled.respondents) == (True, [], 5)
    assert "waves" not in of({"waves": "one"}, Pre=FIRST, Post=SECOND)[0].facts


def test_one_wave_is_read_without_the_other():
    reading, document = of({"wave": "Post"}, Pre=FIRST, Post=SECOND)
    rows = reading.tables["answers"]
    assert (reading.rows, reading.respondents, set(rows["sheet"].astype("str"))) == (2, 2, {"Post"})
    assert account(document)["other_sheet"] == 12
    assert "waves" not in reading.facts


def test_each_wave_is_of_the_year_that_its_sheet_tells():
    sheets = {"Spring 2025": FIRST, "Spring 2026": SECOND}
    assert of({"wave": "Spring 2025"}, **sheets)[0].facts["told_year"] == "2024"
    assert of({"wave": "Spring 2026"}, **sheets)[0].facts["told_year"] == "2025"


def test_sheets_of_one_wave_stay_together():
    reading, _ = of(**{"Pre Cedar": FIRST, "Post Cedar": SECOND, "Pre Oak": FIRST, "Post Oak": SECOND})
    assert reading.facts["waves"] == "Pre\x1fPost"
    assert of({"wave": "Pre"}, **{"Pre Cedar": FIRST, "Post Cedar": SECOND, "Pre Oak": FIRST})[0].rows == 6


def test_sheets_of_groups_are_one_wave_and_it_is_said():
    reading, _ = of(**{"Grade 3": FIRST, "Grade 4": SECOND})
    assert (reading.needs, codes(reading), reading.respondents) == ([], ["one_wave"], 5)


def test_students_who_stand_on_two_sheets_are_asked_twice():
    head = ("Student ID", *HEAD[1:])
    reading, _ = of(**{"Grade 3": [head, *FIRST[1:]], "Grade 4": [head, *SECOND[1:]]})
    assert [(need.name, need.proposed) for need in reading.needs] == [("waves", "each")]


@pytest.mark.parametrize(
    ("days", "likely"), [(("2025-09-10", "2026-05-12"), "each"), (("2025-09-10",) * 2, "one")]
)
def test_when_they_were_answered_tells_what_is_likely(days, likely):
    head = ("Timestamp", *HEAD[1:])
    first, second = (
        [head, *((f"{day} 09:0{at}:00", *row[1:]) for at, row in enumerate(rows[1:]))]
        for day, rows in zip(days, (FIRST, SECOND), strict=True)
    )
    first.append((f"{days[0]} 12:00:00", "Agree", "Agree"))
    [need] = of(Sheet1=first, Sheet2=second)[0].needs
    assert (need.name, need.proposed) == ("waves", likely)


def test_sheets_of_other_questions_are_no_waves_of_each_other():
    other = [("Respondent", "My child likes school", "Staff answer my calls"), *FIRST[1:]]
    reading, _ = of(Sheet1=FIRST, Sheet2=other)
    assert (reading.needs, "waves" in reading.facts) == ([], False)


@pytest.mark.parametrize(
    "name", ["Sheet1", "Middle School", "Pre-K", "Room 12", "Sep 2025", "Sprint", "Press", "2025-09-14"]
)
def test_other_names_tell_no_wave(name):
    assert wave_names.told(name) is None


def test_an_answer_has_one_place_whatever_the_others_on_its_sheet_say():
    # Alone, the first sheet would be a scale of two steps and the second one of four.
    reading, _ = of({"waves": "one"}, Sheet1=FIRST, Sheet2=SECOND)
    rows = reading.tables["answers"]
    places = set(zip(rows["answer_raw"].astype("str"), rows["answer_code"], strict=True))
    assert places == {("Disagree", 2), ("Agree", 3), ("Strongly agree", 4)}
    assert set(reading.tables["questions"]["points"]) == {4}
    alone, _ = of({"wave": "Pre"}, Pre=FIRST, Post=SECOND)
    assert set(alone.tables["questions"]["points"]) == {4}


def test_a_survey_with_a_line_for_each_answer_has_waves_too():
    head = ("Respondent ID", "Question", "Answer")
    pre = [head, (1, "I feel safe", "Agree"), (1, "I belong", "Disagree"), (2, "I feel safe", "Agree")]
    post = [head, (1, "I feel safe", "Strongly agree"), (1, "I belong", "Agree"), (2, "I feel safe", "Agree")]
    reading, _ = of(Pre=pre, Post=post)
    assert reading.facts["waves"] == "Pre\x1fPost"
    assert set(reading.tables["questions"]["points"]) == {4}
    assert [need.name for need in of(Sheet1=pre, Sheet2=post)[0].needs] == ["waves"]
    alone, _ = of({"wave": "Post"}, Pre=pre, Post=post)
    assert (alone.rows, set(alone.tables["answers"]["sheet"].astype("str"))) == (3, {"Post"})


LINES = [
    "Student ID,{heading},I feel safe,I belong",
    "1001,{first},Agree,Disagree",
    "1001,{last},Agree,Agree",
]


@pytest.mark.parametrize(
    ("heading", "first", "last"),
    [
        ("Time", "Pre", "Post"),
        ("Term", "Fall 2025", "Spring 2026"),
        ("Is this your pre or post survey?", "Pre", "Post"),
        ("Momento", "Antes", "Después"),
        ("Wave", "Wave 1", "Wave 2"),
    ],
)
def test_a_column_may_tell_the_wave_of_each_line(heading, first, last):
    text = "\n".join(LINES).format(heading=heading, first=first, last=last)
    document = open_document("x.csv", text.encode())
    reading = read(document).reading
    assert reading.facts["waves"] == f"{first}\x1f{last}"
    assert reading.questions == 2
    alone = read(open_document("x.csv", text.encode()), {"wave": last}).reading
    assert alone.tables["answers"]["line"].tolist() == [3, 3]
    assert "unread" not in account(document)


def test_an_answer_that_names_a_season_is_no_wave():
    rows = ["Timestamp,When did you join?,I feel safe", "9/14/2025 8:01:00,Fall 2024,Agree"]
    rows += ["9/15/2025 8:01:00,Spring 2025,Agree"]
    reading = read(open_document("x.csv", "\n".join(rows).encode())).reading
    assert ("waves" in reading.facts, reading.questions) == (False, 2)
