import pytest

from charts.describe import finding
from tables.figure import Figure
from tests.charts.frames import figure, frame, of


def said(key: str, *rows: dict, by: str = "partner", unit: str = "share", **more) -> str:
    made: Figure = figure(frame(*rows), key=key, by=by, unit=unit, unit_of_count="partners", **more)
    return finding(made)


def many(count: int, n: int, grp: str = "whole", label: str = "All partners") -> dict:
    return {"grp": grp, "label": label, "count": count, "n": n, "value": count, "reason": "counted"}


def hours(value: float, n: int, grp: str = "whole", label: str = "All") -> dict:
    return {"grp": grp, "label": label, "n": n, "value": value, "reason": "counted"}


@pytest.mark.parametrize(
    ("count", "n", "text"),
    [
        (9, 12, "9 of 12 partners were at work with us in the last 90 days."),
        (0, 12, "None of 12 partners were at work with us in the last 90 days."),
        (12, 12, "All 12 partners were at work with us in the last 90 days."),
        (1, 1, "The only 1 partner was at work with us in the last 90 days."),
    ],
)
def test_active_partners_are_counted_of_all(count, n, text):
    assert said("active_partners", many(count, n), by="partner_type", unit="count") == text


def test_partners_on_paper_are_named_three_at_most():
    rows = [many(1, 1, str(at), f"Partner {at}") for at in range(5)]
    told = said("paper_partners", *rows, many(0, 1, "9", "Busy"), many(5, 12), unit="count")
    assert told == (
        "Five partners have an agreement and were not seen at work: "
        "Partner 0, Partner 1, Partner 2 and two more."
    )


def test_no_partner_on_paper_is_said():
    told = said("paper_partners", many(0, 1, "9", "Busy"), many(0, 12), unit="count")
    assert told == "No partner has an agreement and is not at work."


def agreements(*counts: int) -> str:
    n = sum(counts)
    rows = [
        of(count, n, grp=grp) for grp, count in zip(("current", "soon", "lapsed", ""), counts, strict=True)
    ]
    return said("agreement_coverage", *rows, of(n, n, grp="whole"), by="agreement")


def test_agreements_that_run_soon_lapse_or_have_lapsed_are_each_counted():
    assert agreements(5, 1, 1, 2) == (
        "6 of 9 active partners have an agreement that runs. One lapses within 60 days. One has lapsed. "
        "Two have no end on record."
    )
    assert agreements(3, 0, 0, 0) == "All 3 active partners have an agreement that runs."


def test_days_left_tell_who_lapses_soon_and_who_has_lapsed():
    rows = [hours(value, 1, str(value), name) for value, name in ((60, "A"), (61, "B"), (-1, "C"), (0, "D"))]
    told = said("agreement_days", *rows, hours(0, 3), unit="days")
    assert told == "Soon to lapse: D (0 days) and A (60 days). Lapsed: C (1 day ago)."
    none = said("agreement_days", hours(61, 1, "1", "B"), hours(61, 1), unit="days")
    assert none == "No agreement lapses within 60 days."


def test_lapsed_agreements_alone_are_told_too():
    assert said("agreement_days", hours(-9, 1, "1", "C"), unit="days") == (
        "No agreement lapses within 60 days. Lapsed: C (9 days ago)."
    )


def test_stages_are_listed_with_their_numbers():
    rows = [many(2, 2, "active", "Active"), many(1, 1, "paused", "Paused"), many(3, 3)]
    told = said("partners_by_stage", *rows, by="stage", unit="count")
    assert told == "3 partners by the stage on record: 2 active and 1 paused."


def test_whoever_holds_under_ninety_of_a_hundred_is_named_from_ten_planned_sessions_on():
    rows = [
        of(8, 10, grp="1", label="Ten"),
        of(5, 9, grp="2", label="Nine"),
        of(9, 10, grp="3", label="On plan"),
        of(22, 29, grp="whole"),
    ]
    assert (
        said("delivery_fidelity", *rows)
        == "22 of 29 planned sessions were held. Under 90 of 100: Ten (8 of 10)."
    )


def test_where_all_hold_what_they_planned_nobody_is_named():
    rows = [of(10, 10, grp="1", label="A"), of(10, 10, grp="whole")]
    assert said("delivery_fidelity", *rows) == (
        "All 10 planned sessions were held. No partner with ten or more planned is under 90 of 100."
    )


def test_the_largest_partner_is_told_with_what_would_be_left():
    rows = [of(30, 100, grp="1", label="Ann"), of(70, 100, grp="2", label="Bo"), of(70, 100, grp="whole")]
    assert (
        said("dependency", *rows) == "Bo holds 70% of partners' session time; without it 30% would be left."
    )
    alone = [of(100, 100, grp="1", label="Ann"), of(100, 100, grp="whole")]
    assert said("dependency", *alone) == "All session time hangs on Ann."


@pytest.mark.parametrize(("index", "word"), [(0.25, "spread over several"), (0.26, "hang on few")])
def test_an_index_above_a_quarter_is_concentrated(index, word):
    assert word in said("partner_concentration", hours(index, 100), by="", unit="index")


def test_hours_given_are_posts_and_the_month_with_most():
    rows = [hours(208, 9, "202509", "Sep 2025"), hours(1040, 20, "202510", "Oct 2025"), hours(1248, 29)]
    assert said("volunteer_hours", *rows, by="month", unit="hours") == (
        "1,248 hours, as much as 0.6 full-time posts in a year. Most in Oct 2025: 1,040 hours."
    )
    assert "less than 0.1" in said("volunteer_hours", hours(60, 2), by="", unit="hours")


def test_visits_are_told_with_the_ends_where_they_can_be_told_apart():
    rows = [
        {**hours(0.6, 30, "1", "Chess"), "low": 0.5, "high": 0.7},
        {**hours(0.9, 40, "2", "Choir"), "low": 0.8, "high": 0.95},
        {**hours(0.75, 70), "low": 0.7, "high": 0.8},
    ]
    assert said("session_attendance", *rows, by="activity") == (
        "Students came to 75% of the sessions they were expected at. From 60% for Chess to 90% for Choir."
    )
    rows[0]["high"] = 0.8
    assert said("session_attendance", *rows, by="activity").endswith("The activities cannot be ranked.")


def test_seats_are_told_with_where_there_is_most_room():
    rows = [of(5, 10, grp="1", label="Chess"), of(30, 30, grp="2", label="Choir"), of(35, 40, grp="whole")]
    assert said("capacity_use", *rows) == (
        "88% of the seats offered were filled. Most room: Chess, with 50% of its seats filled."
    )


def test_people_served_are_told_by_role():
    rows = [many(2, 2, "teacher", "Teacher"), many(1, 1, "mentor", "Mentor")]
    told = said("people_served", *rows, many(3, 3), by="role", unit="count")
    assert told == "3 people beside students: 2 teachers and 1 mentor."
    assert said("people_served", many(1, 1), by="", unit="count") == "One person beside students."


def test_nothing_known_says_so():
    nothing = {"grp": "whole", "label": "All", "n": 0, "reason": "nobody is counted here"}
    assert said("lasting_partners", nothing, by="") == "Nobody is counted here."
    assert said("active_partners", nothing, reason="No data yet") == "No data yet."
