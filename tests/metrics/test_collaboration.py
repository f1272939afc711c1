"""Factors, both sides, seats and types of involvement: by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics import factors, involvement, perceptions, seats
from metrics.catalogue import entry
from metrics.grouped import Part, tall
from metrics.indicators import frame
from metrics.settings import DEFAULTS
from tables.network_codes import FACTOR, FACTOR_OF_ITEM, INVOLVEMENT

PLACE = 9


def shown(key: str, parts: list[Part], by: str = "") -> dict[str, dict]:
    made = frame(entry(key), pd.DataFrame(tall(parts)), by, DEFAULTS)
    return {str(row["grp"]): row for row in made.to_dict("records")}


def test_the_inventory_has_forty_items_in_twenty_factors():
    assert list(FACTOR_OF_ITEM) == [str(number) for number in range(1, 41)]
    assert list(dict.fromkeys(FACTOR_OF_ITEM.values())) == list(FACTOR)
    assert [FACTOR_OF_ITEM[item] for item in ("6", "11", "13", "15", "40")] == [
        "climate", "self_interest", "stake", "stake", "leadership",
    ]  # fmt: skip


def answers(*told: tuple[int, str, float], day: int = 10, school: int = 9) -> pd.DataFrame:
    rows = [(PLACE, school, 1, respondent, day, item, answer) for respondent, item, answer in told]
    columns = ["place", "school", "source", "respondent", "day", "item", "answer"]
    return pd.DataFrame(rows, columns=columns)


def factored(rows: pd.DataFrame, **of: str) -> list[Part]:
    return factors.count(rows, of, 0, 364, 2025)


def test_a_factor_is_the_mean_of_all_its_ratings_and_not_of_its_items():
    # Items 1 and 2: 4, 3 and 5, so 12 / 3; the mean of the items' means would be 4.25.
    parts = factored(answers((1, "1", 4), (2, "1", 3), (1, "2", 5)))
    row = shown("collaboration_factors", parts, "factor")["history"]
    assert (row["n"], row["value"]) == (2, 4)
    # Respondents 9 / 2 and 3 / 1; left over 1 and -1: error sqrt(2 * 2 / 9), t of 1 is 12.7062.
    assert (row["low"], row["high"]) == (1, 5)


def test_the_register_says_which_factor_an_item_has_and_items_without_one_are_left_out():
    parts = factored(answers((1, "1", 4), (1, "41", 2), (1, "x", 1)), **{"1": "Our own", "41": "vision"})
    found = shown("collaboration_factors", parts, "factor")
    assert {code: row["value"] for code, row in found.items()} == {"whole": 3, "Our own": 4, "vision": 2}


def test_of_a_school_its_latest_wave_counts():
    rows = pd.concat(
        [
            answers((1, "1", 1), day=10),
            answers((1, "1", 5), day=200),
            answers((1, "1", 4), day=30, school=8),
            answers((1, "1", 2), day=365),
        ]
    )
    row = shown("collaboration_factors", factored(rows))["whole"]
    assert (row["n"], row["value"]) == (2, 4.5)


def test_no_answer_makes_no_cell():
    assert factored(answers((1, "1", np.nan), (1, "x", 3))) == []


def sides(*told: tuple[str, str, int, float], partner: int = 5, day: int = 10) -> pd.DataFrame:
    rows = [(PLACE, 9, 1, partner, day, *each) for each in told]
    columns = ["place", "school", "source", "partner", "day", "side", "item", "respondent", "answer"]
    return pd.DataFrame(rows, columns=columns)


def test_the_gap_is_of_items_that_both_sides_answered():
    rows = sides(
        ("school", "a", 1, 5),
        ("school", "b", 1, 4),
        ("school", "c", 1, 1),  # the partner was not asked
        ("partner", "a", 2, 3),
        ("partner", "b", 2, 4),
    )
    row = shown("perception_gap", perceptions.count(rows, 0, 364, 2025), "partner")["5"]
    assert (row["of_school"], row["of_partner"], row["value"], row["n"]) == (4.5, 3.5, 1, 2)
    assert np.isnan(row["low"])
    assert row["reason"] == "only one person answered on a side, so no interval"


def test_two_on_each_side_make_welchs_interval():
    # School 5 and 4: 4.5, error 0.5. Partner 2 and 3: 2.5, error 0.5. Both: 0.707107, 2 degrees: t 4.302653.
    told = [("school", "a", 1, 5), ("school", "a", 2, 4), ("partner", "a", 3, 2), ("partner", "a", 4, 3)]
    row = shown("perception_gap", perceptions.count(sides(*told), 0, 364, 2025), "partner")["5"]
    assert row["value"] == 2
    assert row["low"] == pytest.approx(2 - 4.302653 * 0.7071068, abs=1e-5)
    assert row["high"] == 4  # no gap can be wider


@pytest.mark.parametrize(("theirs", "apart"), [(3, 1), (4, 0), (5, 1)])
def test_a_gap_of_one_is_already_to_be_talked_about(theirs, apart):
    told = sides(("school", "a", 1, 4), ("partner", "a", 2, theirs))
    row = shown("perceived_apart", perceptions.count(told, 0, 364, 2025))["whole"]
    assert (row["count"], row["n"]) == (apart, 1)


def test_a_gap_of_a_little_less_than_one_is_not():
    # 3 items: 4, 4, 4 and 3, 3, 4: two thirds apart; with 3, 3, 3 it is 1.
    for last, apart in ((4, 0), (3, 1)):
        ours = [("school", item, 1, 4) for item in "abc"]
        theirs = [("partner", item, 2, answer) for item, answer in zip("abc", (3, 3, last), strict=True)]
        parts = perceptions.count(sides(*ours, *theirs), 0, 364, 2025)
        assert shown("perceived_apart", parts)["whole"]["count"] == apart


def test_one_side_alone_is_no_gap():
    assert perceptions.count(sides(("school", "a", 1, 4)), 0, 364, 2025) == []


Seat = tuple[str, float, float, float]


def seated(*told: Seat, body: str = "Council", day: int = 10) -> pd.DataFrame:
    rows = [(PLACE, 9, body, day, *each) for each in told]
    columns = ["place", "school", "body", "day", "role", "seats", "attended", "stakeholders"]
    return pd.DataFrame(rows, columns=columns)


def parity(rows: pd.DataFrame, key: str = "voice_parity") -> dict[str, dict]:
    return shown(key, seats.count(rows, 0, 364, 2025), "role")


NAN = float("nan")


def test_parity_is_the_part_of_the_seats_over_the_part_of_the_people():
    # 3 of 6 seats for 80 of 100 people, and for 20: 0.5 / 0.8 and 0.5 / 0.2.
    found = parity(seated(("parent_caregiver", 3, NAN, 80), ("teacher", 3, NAN, 20)))
    assert found["parent_caregiver"]["value"] == pytest.approx(0.625)
    assert found["teacher"]["value"] == pytest.approx(2.5)
    assert found["teacher"]["of_seats"] == 0.5
    assert found["teacher"]["of_people"] == pytest.approx(0.2)
    assert found["whole"]["value"] == pytest.approx(1)
    assert (found["teacher"]["count"], found["teacher"]["n"]) == (3, 6)


def test_a_role_with_people_and_no_seat_has_none_and_one_without_people_is_left_out():
    found = parity(seated(("student", NAN, NAN, 50), ("teacher", 4, NAN, 50), ("policymaker", 2, NAN, NAN)))
    assert found["student"]["value"] == 0
    assert found["teacher"]["value"] == 2
    assert "policymaker" not in found


def test_seats_stand_as_on_the_latest_list_and_attendance_is_of_all_meetings():
    first = seated(("teacher", 4, 4, 50), ("student", 1, 0, 50), day=10)
    second = seated(("teacher", 2, 1, 50), ("student", 2, 2, 50), day=40)
    rows = pd.concat([first, second])
    assert parity(rows)["student"]["value"] == 1
    came = parity(rows, "voice_presence")
    # 2 of 7 places against half of 4 and half of 3.
    assert came["student"]["value"] == pytest.approx(2 / 3.5)
    assert (came["student"]["count"], came["student"]["n"]) == (2, 7)


def test_bodies_are_held_each_against_its_own_people():
    rows = pd.concat(
        [
            seated(("teacher", 1, NAN, 10), ("student", 1, NAN, 90), body="A"),
            seated(("teacher", 1, NAN, 10), body="B"),
        ]
    )
    # Due to teachers: 2 x 0.1 in A and 1 in B.
    assert parity(rows)["teacher"]["value"] == pytest.approx(2 / 1.2)


def test_without_a_number_of_people_nothing_is_told():
    assert seats.count(seated(("teacher", 4, 4, NAN)), 0, 364, 2025) == []


def cells(*told: tuple[str, int, int]) -> pd.DataFrame:
    rows = [
        (PLACE, activity, measure, amount)
        for activity, given, minutes in told
        for measure, amount in (("sessions_given", given), ("session_minutes", minutes))
    ]
    return pd.DataFrame(rows, columns=["place", "grp", "measure", "amount"])


def test_every_type_is_there_also_with_no_activity():
    kinds = {"activity": [1, 2, 3, 4], "activity_type": ["mentoring", "tutoring", "other", "family_workshop"]}
    told = {"activity": [2], "involvement": ["learning_at_home"]}
    type_of = involvement.types(kinds, told)
    # The last was not held: it is no activity of the year.
    parts = involvement.count(cells(("1", 2, 120), ("2", 1, 60), ("3", 1, 60), ("4", 0, 0)), type_of, 2025)
    found = shown("involvement_types", parts, "involvement")
    part = {code: row["value"] for code, row in found.items() if code != "whole"}
    assert set(part) == {*INVOLVEMENT, ""}
    assert part["community"] == part["learning_at_home"] == part[""] == pytest.approx(1 / 3)
    assert part["parenting"] == part["communicating"] == 0
    hours = shown("involvement_hours", parts, "involvement")
    assert (hours["community"]["count"], hours["community"]["n"]) == (120, 240)
    assert hours["whole"]["value"] == 0.5


def test_without_a_session_held_no_type_is_told():
    assert involvement.count(cells(("1", 0, 0)), {1: "parenting"}, 2025) == []


def test_families_hold_a_part_of_the_seats_of_each_body_as_on_its_latest_list():
    rows = seated(("parent_caregiver", 3, NAN, 80), ("teacher", 3, NAN, 20))
    later = rows.assign(day=rows["day"] + 30, seats=[2.0, 6.0])
    found = {part.dimension: part for part in seats.families(pd.concat([rows, later]), 0, 364, 2025)}
    assert found["whole"].sums.tolist() == [[8, 2]]
    assert found["body"].sums.tolist() == [[8, 2]]
    assert seats.families(rows.assign(seats=NAN), 0, 364, 2025) == []
