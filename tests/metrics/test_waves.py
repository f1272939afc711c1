"""The same people in the first and the last survey of a year, counted on fingers."""

import pandas as pd

from metrics import waves
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME
from tests.metrics.test_survey import amounts, answers, questions

FALL, SPRING, EXTRA = 3, 4, 5
GROUP = "3:Climate"


def asked(*sources: int, items: tuple[str, ...] = ("q1", "q2"), points: int = 5) -> pd.DataFrame:
    lines = [{"question_key": key, "item_scale": "Climate", "points": points} for key in items]
    return pd.concat([questions(*lines).assign(source=source) for source in sources], ignore_index=True)


def said(source: int, day: str, *people: tuple[int, tuple[int, ...]], school: int = CEDAR) -> pd.DataFrame:
    """Answers of persons to q1, q2 on a day."""
    rows = [
        {"respondent": f"{source}-{person}-{day}", "question_key": f"q{at}", "answer_code": code}
        for person, codes in people
        for at, code in enumerate(codes, start=1)
    ]
    persons = [person for person, codes in people for _ in codes]
    return answers(*rows).assign(person=persons, source=source, day=day, school=school)


def counted(*parts: pd.DataFrame, questions_: pd.DataFrame | None = None) -> pd.DataFrame:
    scales = asked(FALL, SPRING) if questions_ is None else questions_
    told = pd.concat([waves.totals(part, scales, DISTRICT_OF) for part in parts], ignore_index=True)
    return pd.DataFrame(waves.cells(told, scales, 2025, DISTRICT_OF))


def test_the_first_and_the_last_answers_of_the_same_people():
    found = counted(
        said(FALL, "2025-10-01", (101, (2, 2)), (102, (4, 4)), (103, (3, 1))),
        said(SPRING, "2026-04-01", (101, (3, 4)), (102, (4, 3)), (109, (5, 5))),
    )
    # 101: 4 to 7; 102: 8 to 7; 103 left with 4; 109 came late.
    assert amounts(found, "change", GROUP) == {
        "pair_before": 3,
        "pair_left": 4,
        "pairs": 2,
        "pair_items": 4,
        "pair_first": 12,
        "pair_first_squared": 80,
        "pair_last": 14,
        "pair_last_squared": 98,
        "pair_product": 84,
        "pair_improved": 1,
        "pair_declined": 1,
    }
    assert amounts(found, "whole") == {"paired": 3}
    assert amounts(found, "change", GROUP, HOME) == amounts(found, "change", GROUP)


def test_who_left_a_question_blank_or_gave_no_number_is_in_no_pair():
    found = counted(
        said(FALL, "2025-10-01", (101, (2,)), (102, (4, 4)), (0, (1, 1))),
        said(SPRING, "2026-04-01", (101, (3, 4)), (102, (4, 3)), (0, (1, 1))),
    )
    assert amounts(found, "change", GROUP)["pair_before"] == 1


def test_of_three_surveys_the_first_and_the_last_count():
    found = counted(
        said(FALL, "2025-10-01", (101, (1, 1))),
        said(SPRING, "2026-01-10", (101, (5, 5))),
        said(EXTRA, "2026-05-01", (101, (2, 2))),
        questions_=asked(FALL, SPRING, EXTRA),
    )
    assert amounts(found, "change", GROUP)["pair_last"] == 4


def test_a_school_that_was_asked_once_is_before_nothing():
    found = counted(
        said(FALL, "2025-10-01", (101, (1, 1))),
        said(FALL, "2025-10-01", (201, (2, 2)), school=ELM),
        said(SPRING, "2026-04-01", (101, (2, 2))),
    )
    assert amounts(found, "change", GROUP, ELM) == {}
    assert amounts(found, "change", GROUP, HOME)["pair_before"] == 1


def test_who_answered_first_at_one_school_and_later_at_another_belongs_to_the_first():
    found = counted(
        said(FALL, "2025-10-01", (101, (1, 1)), (102, (2, 2))),
        said(SPRING, "2026-04-01", (102, (2, 2))),
        said(SPRING, "2026-04-01", (101, (3, 3)), school=ELM),
    )
    assert amounts(found, "change", GROUP)["pairs"] == 2
    assert amounts(found, "change", GROUP, ELM) == {}


def test_of_several_answers_in_one_survey_the_last_counts():
    found = counted(
        said(FALL, "2025-10-01", (101, (1, 1))),
        said(FALL, "2025-10-05", (101, (2, 2))),
        said(SPRING, "2026-04-01", (101, (3, 3))),
    )
    assert amounts(found, "change", GROUP)["pair_first"] == 4


def test_other_questions_or_other_answers_are_another_scale():
    for other in (asked(SPRING, items=("q1", "q3")), asked(SPRING, points=4)):
        found = counted(
            said(FALL, "2025-10-01", (101, (1, 1))),
            said(SPRING, "2026-04-01", (101, (3, 3))),
            questions_=pd.concat([asked(FALL), other]),
        )
        assert found.empty
