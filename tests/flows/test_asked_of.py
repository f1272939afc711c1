"""Of whom questions were asked."""

from flows.asked_of import of_families, of_staff
from flows.choices import fresh
from flows.figures import figure
from flows.viewer import ADMIN
from tests.flows.office import Office

HEAD = "Timestamp,School,Your role,I know families better,The work is fair\n"


def forms(*roles: str) -> str:
    """A Google form, a line a person."""
    said = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
    lines = [
        f"10/{at + 13}/2025 8:0{at}:00,0110,{role},{said[at % 5]},{said[-1 - at % 5]}"
        for at, role in enumerate(roles)
    ]
    return HEAD + "\n".join(lines) + "\n"


def asked(office: Office, of=of_staff) -> list[str]:
    rows = figure(office.db, "favourable", ADMIN, by="item").rows
    year = fresh(office.db, ADMIN).years[0]
    return sorted(rows.set_index("grp").loc[of(office.db, year, list(rows["grp"])), "label"])


def test_questions_of_a_survey_that_staff_answered_are_theirs(hand_made: Office):
    hand_made.done(staff=forms(*["Teacher"] * 9, "School leader"))
    assert asked(hand_made) == ["I know families better", "The work is fair"]


def test_a_survey_that_others_answered_too_is_none(hand_made: Office):
    hand_made.done(everybody=forms(*["Teacher"] * 8, *["Student"] * 2))
    assert asked(hand_made) == []


def test_questions_of_a_survey_of_families_are_theirs_alone(hand_made: Office):
    hand_made.done(families=forms(*["Parent"] * 10))
    hand_made.done(staff=forms(*["Teacher"] * 10).replace("fair", "fine").replace("I know", "I meet"))
    assert asked(hand_made, of_families) == ["I know families better", "The work is fair"]
    assert "The work is fine" in asked(hand_made)
