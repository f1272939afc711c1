import pytest

from loaders.roles import asks_role, asks_school, role_of
from tables.codes import ROLE


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Parent or carer", "parent_caregiver"),
        ("Grandparent", "parent_caregiver"),
        ("Parent of a student", "parent_caregiver"),
        ("Madre, padre o tutor legal", "parent_caregiver"),
        ("parent ", "parent_caregiver"),
        ("Student", "student"),
        ("Maestra", "teacher"),
        ("School counselor", "support_staff"),
        ("Assistant principal", "school_leader"),
        ("Community partner", "partner_contact"),
        ("Community member", "community_member"),
        ("School board member", "board_member"),
        ("Staff", ""),
        ("Parent and teacher", ""),
        ("Other", ""),
    ],
)
def test_roles_are_told_by_their_words(said, role):
    assert role_of(said) == role
    assert role in {"", *ROLE}


@pytest.mark.parametrize("heading", ["I am a...", "Your role ", "What is your role?", "Yo soy", "Role"])
def test_a_question_for_the_role_is_found(heading):
    assert asks_role(heading, {"Parent": 4, "Teacher": 2, "Other": 1})


def test_a_question_about_roles_is_not_the_question_for_the_role():
    assert not asks_role("What is your role?", {"astrophysicist": 3, "developer": 4})
    assert not asks_role("The role of partners is clear", {"Agree": 3})


@pytest.mark.parametrize(
    "heading",
    [
        "School",
        "Which school does your child attend?",
        "School name",
        "¿A qué escuela asiste su hijo?",
        "Campus:",
    ],
)
def test_a_question_for_the_school_is_found(heading):
    assert asks_school(heading, {"Maple Elementary": 21, "Cedar Middle": 15})


def test_a_question_about_the_school_is_not_the_question_for_it():
    assert not asks_school("The school listens to me", {"Agree": 9, "Disagree": 3})
    assert not asks_school("School", {"Agree": 9, "Disagree": 3})
    assert not asks_school("Which school events should we keep?", {f"The fair of {i}": 1 for i in range(40)})
