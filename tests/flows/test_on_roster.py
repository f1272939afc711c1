"""While a file is loaded: ids that no roster lists, and answers that are none of their scale, are named."""

from tests.flows.office import Office

DAYS = """Student_Number,Att_Date,Att_Code,SchoolID
1001,2025-09-09,UA,0110
9002,2025-09-09,UA,0110
9001,2025-09-10,UA,0110
9002,2025-09-10,UA,0110
"""

ADD = {"coverage": "file", "mode": "add", "unmarked": "present"}


def notices(batch, code: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.value, one.what) for one in batch.problems if one.code == code]


def test_ids_of_attendance_on_no_roster_are_named_in_the_order_of_the_file(hand_made: Office):
    (batch,) = hand_made.done(ADD, attendance=DAYS)
    ((line, value, what),) = notices(batch, "not_on_roster")
    assert (line, value) == (3, "9002")
    assert what.startswith("2 students are on no roster: 9002, 9001.")


def test_attendance_of_students_on_the_roster_has_no_such_notice(hand_made: Office):
    (batch,) = hand_made.done(ADD, attendance="\n".join(DAYS.splitlines()[:2]) + "\n")
    assert notices(batch, "not_on_roster") == []


def form(*answers: str, student: str = "1001") -> str:
    lines = [
        f"10/{at % 18 + 13}/2025 8:00:00,{student if at == 0 else ''},{said}"
        for at, said in enumerate(answers)
    ]
    return "\n".join(["Timestamp,Student ID,I feel safe at school", *lines]) + "\n"


AGREED = ["Agree"] * 5 + ["Strongly agree"] * 5 + ["Disagree"] * 5 + ["Strongly disagree"] * 5


def test_an_answer_that_is_none_of_its_scale_is_named(hand_made: Office):
    (batch,) = hand_made.done(survey=form(*AGREED, "Banana", "Don't know"))
    ((line, value, what),) = notices(batch, "off_scale")
    assert (line, value) == (22, "Banana")
    assert what == "One answer is none of its question's scale: “Banana”. It counts as no answer."


def test_answers_that_stand_apart_from_a_scale_are_no_fault(hand_made: Office):
    (batch,) = hand_made.done(survey=form(*AGREED, "Don't know"))
    assert notices(batch, "off_scale") == notices(batch, "not_on_roster") == []


def test_an_id_of_a_survey_on_no_roster_is_named(hand_made: Office):
    (batch,) = hand_made.done(survey=form(*AGREED, student="7777"))
    assert [value for _, value, _ in notices(batch, "not_on_roster")] == ["7777"]
