"""Facts of real survey exports, counted by others from the raw text, come out of the tidy rows."""

from functools import cache
from pathlib import Path

import pandas as pd
import pytest

import loaders
from loaders.document import open_document
from loaders.form import Reading
from loaders.tidy import account, tidy
from tests.loaders.surveys import spelled

MSFORMS = "synthetic/msforms_family_partnership(1-48).xlsx"
GRID = "synthetic/googleforms_sheet_grid.csv"
THANKSGIVING = "surveymonkey_thanksgiving_1header.csv"
CARPENTRIES = "carpentries_longterm_semicolon_multiselect.csv"
SAFI = "odk_safi_clean.csv"
GIZMO = "surveygizmo_jupyter_ux_2015.csv"
STARWARS = "surveymonkey_starwars_2header.csv"
INSIGHTS = "qualtrics_insights_many_types.csv"
LEGACY = "qualtrics_legacy_single_matrix.csv"
GERMAN = "qualtrics_current_german_labels.csv"
OSMI = "googleforms_osmi_2014.csv"
LIME = "limesurvey_998192_full_text_headers.csv"
BFI = "numeric_likert_bfi.csv"
UKDA = "ukda_sn7577_numeric_codes.tab"

FORMATS = {
    OSMI: ("google_forms", 1259, 27),
    GRID: ("google_forms", 40, 8),
    MSFORMS: ("microsoft_forms", 48, 13),
    INSIGHTS: ("qualtrics", 5, 190),
    LEGACY: ("qualtrics", 5, 30),
    GERMAN: ("qualtrics", 1, 20),
    STARWARS: ("surveymonkey", 1186, 38),
    THANKSGIVING: ("surveymonkey", 1058, 65),
    GIZMO: ("alchemer", 1706, 37),
    LIME: ("limesurvey", 7, 71),
    SAFI: ("kobo", 131, 14),
    UKDA: ("survey_wide", 1286, 202),
    BFI: ("survey_wide", 2800, 28),
    CARPENTRIES: ("survey_wide", 176, 24),
}


ORDER_ASKED = {
    BFI: ["scale.1_to_6"],
    CARPENTRIES: ["scale.daily_i_had_not_been_using_tools_like_these_i_have_not_been_"],
}
"""Answers that no file says the order of; "I had not been using tools like these" is on no ladder."""


@cache
def read(path: Path) -> tuple[str, Reading, dict[str, int]]:
    document = open_document(path.name, path.read_bytes())
    found = loaders.read(document)
    assert found.form is not None, found.reading.problems
    return found.form.key, found.reading, account(document)


@pytest.fixture
def rows(real: Path):
    return lambda name: spelled(tidy(read(real / name)[1]))


def asked(rows: pd.DataFrame, text: str, sub_item: str = "") -> pd.DataFrame:
    wanted = rows["question_text"].str.startswith(text) & (rows["sub_item"] == sub_item)
    return rows[wanted]


def counts(rows: pd.DataFrame, text: str, sub_item: str = "", of: str = "answer_raw") -> dict[str, int]:
    return asked(rows, text, sub_item)[of].value_counts().to_dict()


def with_blanks(rows: pd.DataFrame, respondents: int, text: str, sub_item: str = "") -> dict[str, int]:
    found = counts(rows, text, sub_item)
    return {**found, "": respondents - sum(found.values())}


@pytest.mark.parametrize("name", FORMATS)
def test_the_tool_its_respondents_and_columns_are_told(real, name):
    form, reading, _ = read(real / name)
    assert (form, reading.respondents, reading.columns) == FORMATS[name]
    assert reading.rows == reading.accepted == FORMATS[name][1]
    assert [need.name for need in reading.needs] == ORDER_ASKED.get(name, [])


@pytest.mark.parametrize("name", FORMATS)
def test_every_cell_has_a_fate(real, name):
    assert "unread" not in read(real / name)[2]


@pytest.mark.parametrize("name", FORMATS)
def test_rows_are_told_apart_by_respondent_question_row_and_option(real, name):
    rows = tidy(read(real / name)[1])
    assert not rows.duplicated(["respondent_key", "question_key", "sub_item", "option_key"]).any()


@pytest.mark.parametrize("name", sorted({*FORMATS} - {LIME}))
def test_everybody_who_answered_has_a_key_of_their_own(real, rows, name):
    assert rows(name)["respondent_key"].nunique() == FORMATS[name][1]


def test_osmi_2014(rows):
    osmi = rows(OSMI)
    assert (osmi["responded_at"].min(), osmi["responded_at"].max()) == (
        "2014-08-27T11:29:31",
        "2016-02-01T23:04:31",
    )
    assert counts(osmi, "treatment") == {"Yes": 637, "No": 622}
    assert counts(osmi, "leave") == {
        "Don't know": 563,
        "Somewhat easy": 266,
        "Very easy": 206,
        "Somewhat difficult": 126,
        "Very difficult": 98,
    }
    employed = asked(osmi, "self_employed")
    missing = employed[employed["answer_raw"] == "NA"]
    assert len(missing) == 18
    assert (missing["answer_label"] == "").all()
    assert missing["answer_code"].isna().all()
    ages = pd.to_numeric(asked(osmi, "Age")["answer_raw"])
    assert ((ages < 15) | (ages > 100)).sum() == 8
    assert asked(osmi, "Gender")["answer_raw"].nunique() == 49
    assert asked(osmi, "leave").query('answer_label == "Don\'t know"')["answer_code"].isna().all()


def test_a_sheet_of_google_forms_with_a_grid(rows):
    grid = rows(GRID)
    stem = "How much do you agree with each statement?"
    assert with_blanks(grid, 40, stem, "The school listens to me") == {
        "Agree": 15,
        "Neutral": 9,
        "Strongly agree": 7,
        "Disagree": 6,
        "": 2,
        "Strongly disagree": 1,
    }
    assert with_blanks(grid, 40, stem, "I know our community partners") == {
        "Agree": 12,
        "Disagree": 9,
        "Strongly agree": 9,
        "Neutral": 6,
        "": 3,
        "Strongly disagree": 1,
    }
    assert with_blanks(grid, 40, stem, "My family feels safe at school") == {
        "Agree": 16,
        "Neutral": 7,
        "Disagree": 7,
        "Strongly agree": 6,
        "": 4,
    }
    people = grid.drop_duplicates("respondent_key")
    schools = {"Birch High": 17, "Cedar Middle": 13, "Maple Elementary": 10}
    assert people["school"].value_counts().to_dict() == schools
    assert people["role"].value_counts().to_dict() == {"parent_caregiver": 25, "teacher": 9, "student": 6}
    roles = asked(grid, "Your role")["answer_raw"].str.strip().str.lower()
    assert roles.value_counts().to_dict() == {"parent": 25, "teacher": 9, "student": 6}
    assert counts(grid, "Which activities did you join?", of="option_key")["Reading night, library"] == 21
    assert (grid["responded_at"].min(), grid["responded_at"].max()) == (
        "2025-09-14T09:21:34",
        "2025-09-18T16:30:10",
    )


def test_a_grid_of_five_words_has_five_points_also_where_the_lowest_is_not_chosen(real):
    questions = read(real / GRID)[1].tables["questions"]
    grid = questions[questions["sub_item"] != ""]
    assert grid["points"].tolist() == [5, 5, 5]


def test_a_workbook_of_microsoft_forms(rows):
    forms = rows(MSFORMS)
    assert (forms["responded_at"].min(), forms["responded_at"].max()) == (
        "2025-10-06T11:47:23",
        "2025-10-12T21:21:25",
    )
    people = forms.drop_duplicates("respondent_key")
    schools = {"Maple Elementary": 21, "Cedar Middle": 15, "Birch High": 12}
    assert people["school"].value_counts().to_dict() == schools
    assert counts(forms, "How did you take part this term?", of="option_key")["Health fair"] == 22
    assert with_blanks(forms, 48, "The school tells me how partners help my child") == {
        "Agree": 21,
        "Disagree": 9,
        "Neutral": 8,
        "Strongly agree": 7,
        "": 2,
        "Strongly disagree": 1,
    }
    assert with_blanks(forms, 48, "I feel welcome at school events") == {
        "Strongly agree": 15,
        "Agree": 14,
        "Neutral": 8,
        "Disagree": 6,
        "": 3,
        "Strongly disagree": 2,
    }
    assert with_blanks(forms, 48, "My ideas are asked for before decisions are made") == {
        "Strongly agree": 16,
        "Agree": 12,
        "Disagree": 9,
        "Neutral": 6,
        "Strongly disagree": 4,
        "": 1,
    }
    recommend = asked(forms, "How likely are you to recommend")
    values = pd.to_numeric(recommend["answer_raw"])
    assert (len(values), round(values.mean(), 3)) == (41, 5.122)
    assert (recommend["answer_code"] == values + 1).all()


def test_star_wars_with_two_rows_of_headings(rows):
    films = rows(STARWARS)
    assert counts(films, "Have you seen any of the 6 films")["Yes"] == 936
    view = "Please state whether you view the following characters"
    assert with_blanks(films, 1186, view, "Han Solo") == {
        "Very favorably": 610,
        "": 357,
        "Somewhat favorably": 151,
        "Neither favorably nor unfavorably (neutral)": 44,
        "Unfamiliar (N/A)": 15,
        "Somewhat unfavorably": 8,
        "Very unfavorably": 1,
    }
    seen = counts(films, "Which of the following Star Wars films have you seen?", of="option_key")
    assert seen["Star Wars: Episode V The Empire Strikes Back"] == 758


def test_thanksgiving_with_a_column_an_option(rows):
    dinner = rows(THANKSGIVING)
    assert counts(dinner, "Do you celebrate Thanksgiving?") == {"Yes": 980, "No": 78}
    dishes = counts(dinner, "Which of these side dishes", of="option_key")
    assert dishes["Green beans/green bean casserole"] == 686


def test_survey_gizmo_keeps_partial_answers_and_says_which(rows):
    jupyter = rows(GIZMO)
    assert counts(jupyter, "Status") == {"Partial": 927, "Complete": 779}
    started = asked(jupyter, "Time Started")["answer_raw"]
    assert (started.min(), started.max()) == ("2015-12-21 22:21:47", "2016-01-15 11:02:10")
    assert with_blanks(jupyter, 1706, "How often do you use Jupyter Notebook?") == {
        "": 615,
        "Daily": 530,
        "Weekly": 392,
        "Monthly": 111,
        "Less often than monthly": 58,
    }


def test_limesurvey_in_full_text(real, rows):
    answered = rows(LIME)
    assert answered.dropna(subset="responded_at")["respondent_key"].nunique() == 2
    assert counts(answered, "Start language") == {"nl-informal": 6, "en": 1}
    assert not answered["sub_item"].isin(["Street"]).any()


def test_safi(rows):
    safi = rows(SAFI)
    assert counts(safi, "village") == {"Ruaca": 49, "God": 43, "Chirodzo": 39}
    assert counts(safi, "respondent_wall_type") == {
        "burntbricks": 65,
        "muddaub": 45,
        "sunbricks": 17,
        " burntbricks": 2,
        " muddaub": 1,
        "cement": 1,
    }
    assert counts(safi, "respondent_wall_type", of="answer_label")["burntbricks"] == 67
    assert counts(safi, "items_owned", of="option_key")["bicycle"] == 60
    assert (safi["responded_at"].min()[:10], safi["responded_at"].max()[:10]) == ("2016-11-16", "2017-06-04")
    assert asked(safi, "key_ID")["answer_raw"].duplicated().sum() == 2


def test_numbers_without_words_are_not_a_scale(real, rows):
    for name in (BFI, UKDA, LEGACY):
        assert rows(name)["answer_code"].isna().all()
        assert "codes_only" in {problem.code for problem in read(real / name)[1].problems}
    first = {"1": 922, "2": 818, "3": 402, "4": 337, "5": 223, "6": 82, "NA": 16}
    assert counts(rows(BFI)[rows(BFI)["column"] == "A"], "A1") == first
    codes = rows(UKDA)
    assert (codes["answer_raw"] == "-1").sum() == 7453
    assert counts(codes[codes["column"] == "A"], "Q1") == {
        "2": 379,
        "10": 335,
        "1": 179,
        "9": 167,
        "11": 53,
        "3": 52,
        "6": 46,
        "4": 41,
        "5": 19,
        "8": 11,
        "7": 4,
    }


def test_carpentries(rows):
    answered = rows(CARPENTRIES)
    assert counts(answered, "first_survey_take") == {"Yes": 142, "I don't know": 26, "No": 8}
    helps = asked(answered, "how_tools_help")["option_key"]
    assert helps.str.contains("overall efficiency").sum() == 78
    score = asked(answered, "recommendation_score")
    values = pd.to_numeric(score[score["answer_label"] != ""]["answer_raw"])
    assert (len(values), round(values.mean(), 4)) == (134, 8.9403)


def test_qualtrics(real, rows):
    legacy = rows(LEGACY)
    statement = legacy[legacy["column"] == "K"]
    assert statement["answer_raw"].value_counts().to_dict() == {"3": 2, "4": 2, "2": 1}
    german = rows(GERMAN)
    assert counts(german, "This is a multiple choice question.") == {"2": 1}
    for name in (INSIGHTS, LEGACY, GERMAN):
        fates = read(real / name)[2]
        assert fates["personal"] > 0
    fruits = counts(rows(INSIGHTS), "This is a multiple choice multiple answer vertical", of="option_key")
    assert {"Oranges", "Blueberries", "Strawberries"} <= set(fruits)
