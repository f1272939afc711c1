import numpy as np
import pytest

from sample import surveys
from sample.district import District


@pytest.fixture(scope="module")
def heard(district: District) -> surveys.Heard:
    stays = district.stays[district.stays["year"] == 2025]
    rng = np.random.default_rng(3)
    nothing = np.zeros(len(district.people))
    return surveys.respondents(stays, district.people, district.schools, "family", "fall", nothing, rng)


def share(counts: dict[str, int]) -> float:
    return counts["answered"] / counts["asked"]


def test_who_is_heard_differs_by_group(heard: surveys.Heard):
    assert share(heard.rates["low_income"]["yes"]) < share(heard.rates["low_income"]["no"]) - 0.05
    assert share(heard.rates["english_learner"]["yes"]) < share(heard.rates["english_learner"]["no"]) - 0.05


def test_everybody_asked_is_in_one_group_of_each_kind(heard: surveys.Heard):
    for name in ("low_income", "english_learner", "setting"):
        assert sum(group["asked"] for group in heard.rates[name].values()) == heard.rates["asked"]
        assert sum(group["answered"] for group in heard.rates[name].values()) == heard.rates["answered"]


def test_answers_stand_on_one_scale_or_are_blank(district: District, heard: surveys.Heard):
    table = surveys.student_survey(heard, district.schools, "fall", np.random.default_rng(4))
    grid = table[[column for column in table if column.startswith(surveys.GRID)]]
    assert grid.shape[1] == len(surveys.STATEMENTS)
    assert set(np.unique(grid)) == {*surveys.AGREEMENT, ""}


def test_only_activities_of_the_own_school_are_ticked(district: District, heard: surveys.Heard):
    table = surveys.student_survey(heard, district.schools, "fall", np.random.default_rng(4))
    high = table[table["School"].str.endswith("High")]
    assert not high[surveys.JOINED].str.contains("Morning Walk Group").any()
    assert high[surveys.JOINED].str.contains("Robotics Club").any()


def test_answers_are_given_before_they_are_sent(district: District, heard: surveys.Heard):
    table = surveys.family_survey(heard, district.schools, "spring", np.random.default_rng(4))
    assert (table["Start time"] < table["Completion time"]).all()
    assert table["Completion time"].is_monotonic_increasing


def test_a_code_book_names_every_statement_and_barrier_with_its_scale():
    students, families = (surveys.code_book(kind) for kind in ("student", "family"))
    assert set(students["Scale"]) == {"Belonging"}
    assert len(students) == len(surveys.STATEMENTS)
    four = {f"4 Cs: {name}" for name in ("Capabilities", "Connections", "Cognition", "Confidence")}
    assert set(families["Scale"]) == {"Partnership", "Barriers", *four}
    assert set(families.loc[families["Scale"] == "Barriers", "Variable"]) == {
        words for words, _ in surveys.BARRIERS
    }


def test_students_give_their_number_and_teachers_none(district: District, heard: surveys.Heard):
    table = surveys.student_survey(heard, district.schools, "fall", np.random.default_rng(4))
    students = table["Your role"] == "Student"
    assert set(table.loc[students, "Student ID"]) <= set(district.people["student_id"])
    assert (table.loc[~students, "Student ID"] == "").all()
