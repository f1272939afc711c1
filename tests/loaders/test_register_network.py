"""Sheets about how partners work together, as schools and survey tools write them."""

import pytest

import loaders
from loaders import register
from loaders.agreement import factor, item, one_to_five, one_to_four
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders.test_register import book
from tests.loaders.test_register_partnership import as_text, said

RATINGS = [
    ["Rater", "Rated", "School", "Date", "Reliability", "Mission support", "Openness", "Power", "Contact"],
    ["P1", "P2", "0101", "2025-11-14", "4", "3 - A fair amount", "A great deal", "", "monthly"],
    ["", "P2", "0101", "2025-11-14", "2", "", "don't know", "1", ""],
    ["P1", "p1", "0101", "2025-11-14", "4", "4", "4", "4", ""],
    ["P2", "P1", "0101", "2025-11-14", "5", "4", "4", "4", ""],
    ["P2", "P3", "0101", "2025-11-14", "", "", "", "", ""],
    ["P2", "P3", "0101", "", "4", "", "", "", ""],
]


def test_ratings_are_read_by_number_and_by_words_and_what_nobody_knows_is_blank():
    found = register.read(book(Ratings=RATINGS), {})
    names = ["rater", "partner", "day", "reliability", "mission", "openness", "power", "frequency"]
    assert found.tables["ratings"][names].to_numpy().tolist() == [
        ["P1", "P2", "2025-11-14", "4", "3", "4", "", "monthly"],
        ["", "P2", "2025-11-14", "2", "", "", "1", ""],
    ]


def test_what_is_wrong_with_ratings_is_named_all_at_once():
    found = register.read(book(Ratings=RATINGS), {})
    assert said(found) == {
        "own_rating": (4, "P1"),
        "not_one_to_four": (5, "5"),
        "no_answer": (6, "P3"),
        "no_day": (7, ""),
    }
    told = {problem.code: problem for problem in found.problems}
    assert told["not_one_to_four"].what == "“5” is no answer from 1 to 4."
    assert "blank is the school itself" in told["own_rating"].mend
    assert (found.accepted, found.rejected) == (2, 4)


@pytest.mark.parametrize("sheet", ["Ratings", "Network survey"])
def test_no_cell_of_ratings_is_left_without_a_fate(sheet):
    document = book(**{sheet: RATINGS})
    register.read(document, {})
    assert "unread" not in account(document)


def test_ratings_stand_alone_as_a_file():
    recognised = loaders.read(open_document("wave 2.csv", as_text(RATINGS)))
    assert recognised.form is register.FORM
    assert len(recognised.reading.tables["ratings"]) == 2


FACTORS = [
    ["Respondent", "School", "Date", "Factor item", "Answer", "Comment"],
    ["Ana Vega", "0101", "2026-02-12", "Q01", "4", "late"],
    ["Ana Vega", "0101", "2026-02-12", "2", "Strongly agree", ""],
    ["Bo Lind", "0101", "2026-02-12", "1.", "agree", ""],
    ["Bo Lind", "0101", "2026-02-12", "2", "6", ""],
    ["", "0101", "2026-02-12", "2", "5", ""],
]


def test_respondents_are_numbered_and_their_names_are_not_kept():
    document = book(**{"Factor answers": FACTORS})
    found = register.read(document, {})
    rows = found.tables["factor_answers"]
    assert rows[["respondent", "factor_item", "answer"]].to_numpy().tolist() == [
        ["1", "1", "4"],
        ["1", "2", "5"],
        ["2", "1", "4"],
    ]
    assert "Vega" not in rows.to_csv()
    assert said(found) == {"not_one_to_five": (5, "6"), "no_key": (6, "")}
    kept = next(problem for problem in found.problems if problem.code == "not_kept")
    assert "“Respondent”" in kept.what
    assert "“Comment”" in kept.what
    assert account(document)["personal"] == 3


def test_a_long_survey_with_an_item_and_an_answer_is_no_sheet_of_factors():
    survey = [["Respondent", "Date", "Item", "Answer"], ["1", "2025-09-02", "I feel welcome", "4"]]
    assert register.recognise(book(Survey=survey)) is None


def test_items_have_the_factor_that_the_register_tells_known_or_of_ones_own():
    rows = [["Factor item", "Factor"], ["7", "Shared vision"], ["Item 8", "13"], ["9", "Our own word"]]
    found = register.read(book(**{"Factor items": rows}), {})
    assert found.problems == []
    told = found.tables["factor_items"][["factor_item", "factor"]].to_numpy().tolist()
    assert told == [["7", "vision"], ["8", "pace"], ["9", "Our own word"]]


def test_both_sides_are_told_by_the_words_schools_use():
    rows = [
        ["Partner", "School", "Date", "Who answers", "Question", "Rating"],
        ["P1", "0101", "2026-03-05", "School staff", "We plan together", "4"],
        ["P1", "0101", "2026-03-05", "Organization", "We plan together", "3"],
        ["P1", "0101", "2026-03-05", "Nobody", "We plan together", "3"],
    ]
    found = register.read(book(Perceptions=rows), {})
    told = found.tables["perceptions"][["side", "item", "answer", "respondent"]].to_numpy().tolist()
    assert told == [["school", "We plan together", "4", ""], ["partner", "We plan together", "3", ""]]
    assert said(found) == {"not_code": (4, "Nobody")}


SEATS = [
    ["Body", "School", "Date", "Role", "Seats", "Attended", "Stakeholders"],
    ["Council", "0101", "2025-10-08", "Parents", "3", "2", "640"],
    ["Council", "0101", "2025-10-08", "Teachers", "2", "3", "46"],
    ["Council", "0101", "2025-10-08", "Students", "", "", "420"],
    ["Council", "0101", "2025-10-08", "Mayor", "1", "", ""],
]


def test_seats_are_read_and_what_cannot_be_is_left_out():
    found = register.read(book(**{"Decision seats": SEATS}), {})
    told = found.tables["decision_seats"][["role", "seats", "attended", "stakeholders"]].to_numpy().tolist()
    assert told == [["parent_caregiver", "3", "2", "640"]]
    assert said(found) == {"too_many": (3, "3"), "no_seats": (4, ""), "not_code": (5, "Mayor")}


def test_an_activity_may_tell_its_type_of_involvement_by_name_or_number():
    rows = [
        ["Activity", "Name", "Activity type", "Type of involvement"],
        ["A1", "Evening", "Family workshop", "Decision making"],
        ["A2", "Walk", "Other", "3"],
        ["A3", "Chess", "Tutoring", ""],
    ]
    found = register.read(book(Activities=rows), {})
    assert found.problems == []
    assert found.tables["activities"]["involvement"].tolist() == ["decision_making", "volunteering", ""]


@pytest.mark.parametrize(
    ("read", "text", "meaning"),
    [
        (one_to_four, "4", "4"),
        (one_to_four, "4.0", "4"),
        (one_to_four, "2: a little", "2"),
        (one_to_four, "Not at all", "1"),
        (one_to_four, "N/A", ""),
        (one_to_four, "0", None),
        (one_to_four, "5", None),
        (one_to_four, "34", None),
        (one_to_four, "3.5", None),
        (one_to_five, "5", "5"),
        (one_to_five, "Neither agree nor disagree", "3"),
        (one_to_five, "6", None),
        (one_to_five, "often", None),
        (item, "q07", "7"),
        (item, "Item 12", "12"),
        (item, "3.", "3"),
        (item, "trust A", "trust A"),
        (factor, "Skilled leadership", "leadership"),
        (factor, "20", "leadership"),
        (factor, "Our own", "Our own"),
    ],
)
def test_a_cell_of_a_survey_of_partners_means_one_thing_or_nothing(read, text, meaning):
    assert read(text) == meaning
