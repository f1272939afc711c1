"""One survey in the layouts of several tools comes out the same."""

import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders import tool_layouts as tools
from tests.loaders.one_survey import (
    AGREE,
    COMMENT,
    CONTAINERS,
    EVENTS,
    JOIN,
    PEOPLE,
    ROLE,
    WELCOME,
    WHOM,
    as_csv,
    said,
)

LAYOUTS = {
    "surveymonkey, condensed": ("surveymonkey", tools.condensed()),
    "surveymonkey, Spanish": (
        "surveymonkey",
        tools.condensed(tools.SPANISH, "Respuesta", "Respuesta abierta"),
    ),
    "surveymonkey, expanded": ("surveymonkey", tools.expanded()),
    "surveymonkey, joined": ("surveymonkey", tools.joined()),
    "surveymonkey, numbered": ("surveymonkey", tools.numbered()),
    "surveymonkey, audience": ("surveymonkey", tools.audience()),
    "alchemer": ("alchemer", tools.alchemer()),
    "surveygizmo": ("alchemer", tools.alchemer(modern=False)),
    "limesurvey": ("limesurvey", tools.limesurvey()),
    "limesurvey, German": ("limesurvey", tools.limesurvey(tools.GERMAN, "1", "0")),
    "limesurvey, code and text": ("limesurvey", tools.lime_both()),
    "limesurvey, codes": ("limesurvey", tools.lime_codes()),
    "typeform": ("typeform", tools.typeform()),
    "typeform, older": ("typeform", tools.typeform(modern=False)),
}
WITHOUT_WORDING = {
    "role": (ROLE, ""),
    "more": (COMMENT, ""),
    "agree": (AGREE, ""),
    "join": (JOIN, ""),
    WELCOME: (AGREE, WELCOME),
    WHOM: (AGREE, WHOM),
    f"1. {ROLE}": (ROLE, ""),
    f"2a. {WELCOME}": (AGREE, WELCOME),
    f"2b. {WHOM}": (AGREE, WHOM),
    "Question 3": (JOIN, ""),
    f"4. {COMMENT}": (COMMENT, ""),
    " / ".join(EVENTS): (JOIN, ""),
}
"""What a question is called where the layout leaves its wording out."""
ITEMS = dict(zip(("SQ001", "SQ002", "SQ003"), EVENTS, strict=True))


def read(rows, pack=as_csv):
    document = open_document("survey", pack(rows))
    found = loaders.read(document)
    assert found.form is not None, found.reading.problems
    return found.form.key, found.reading, account(document)


def answered(reading, layout):
    """The tidy rows in the words of the survey."""
    rows = reading.tables["answers"]
    rows = rows[~rows["answer_kind"].isin(["meta", "timing"]) & (rows["answer_label"] != "")]
    who = dict(zip(rows["respondent_key"].unique(), [p.id for p in PEOPLE], strict=True))
    found = set()
    for row in rows.to_dict("records"):
        question, item = WITHOUT_WORDING.get(row["question_text"], (row["question_text"], ""))
        item = item or row["sub_item"]
        if question == AGREE and item in ("SQ001", "SQ002"):
            item = {"SQ001": WELCOME, "SQ002": WHOM}[item]
        if question == JOIN:
            option = row["option_key"].rstrip(".")
            item = ITEMS.get(option, option) or "written in"
        label = "ticked" if row["option_key"] else row["answer_label"]
        found.add((who[row["respondent_key"]], question, item, label))
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_was_answered_is_read(layout):
    tool, rows = LAYOUTS[layout]
    form, reading, fates = read(rows)
    expected = said()
    if layout.endswith(("numbered", "audience")):
        expected = {row for row in expected if row[2] != "written in"}
    if layout.endswith("audience"):
        expected = {row for row in expected if row[1] != JOIN}
    assert form == tool
    assert answered(reading, layout) == expected
    assert reading.respondents == reading.rows == len(PEOPLE)
    assert not reading.needs
    assert "unread" not in fates


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_grid_is_on_its_scale(layout):
    questions = read(LAYOUTS[layout][1])[1].tables["questions"]
    assert questions.query("scale == 'agreement'")["points"].tolist() == [5, 5]


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("layout", ["surveymonkey, expanded", "alchemer", "limesurvey", "typeform"])
def test_the_container_changes_nothing(layout, container):
    _, rows = LAYOUTS[layout]
    _, reading, _ = read(rows, CONTAINERS[container])
    assert answered(reading, layout) == said()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_answers_are_dated_by_their_end(layout):
    if layout.endswith(("numbered", "audience")):
        return
    reading = read(LAYOUTS[layout][1])[1]
    assert (reading.facts["first_day"], reading.facts["last_day"]) == ("2025-10-13", "2025-10-19")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rows_are_told_apart(layout):
    rows = read(LAYOUTS[layout][1])[1].tables["answers"]
    assert not rows.duplicated(["respondent_key", "question_key", "sub_item", "option_key"]).any()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_personal_goes(layout):
    _, reading, _ = read(LAYOUTS[layout][1])
    assert not reading.tables["answers"]["answer_raw"].str.contains(r"10\.0\.0\.7|@|44\.9|0b1c").any()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_title_above_is_a_title(layout):
    _, rows = LAYOUTS[layout]
    form, reading, fates = read([["Family survey, fall 2025"], [], *rows])
    assert (form, fates["title"]) == (LAYOUTS[layout][0], 1)
    assert reading.respondents == len(PEOPLE)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_columns_in_another_order_say_the_same(layout):
    _, rows = LAYOUTS[layout]
    if not rows[1][0]:
        return  # blank headings mean "as to the left": no other order can be told
    _, reading, _ = read([row[::-1] for row in rows])
    expected = answered(read(rows)[1], layout)
    if layout.startswith("typeform"):
        expected = {row for row in expected if row[1] != JOIN}
        assert {row for row in answered(reading, layout) if row[1] in {ROLE, AGREE, COMMENT}} == expected
    else:
        assert answered(reading, layout) == expected
