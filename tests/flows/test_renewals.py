"""What is on record of each partner before its agreement is renewed, mended or left to end."""

from math import nan

import pytest

from flows.renewals import KEYS, PAPER, TALK, UNKNOWN, WORKS, listed, table


def row(value=nan, count=nan, n=nan, low=nan, high=nan, hidden=False, label="Lab"):
    return {
        "label": label,
        "value": value,
        "count": count,
        "n": n,
        "low": low,
        "high": high,
        "hidden": hidden,
    }


def one(absent=(), **of):
    """The record of one partner, P1, of which the given figures tell."""
    return listed({key: {"P1": of[key]} if key in of else {} for key in KEYS}, absent)[0]


HELD = row(0.8, 8, 10)
AT_WORK = {"agreement_days": row(100, n=1), "paper_partners": row(0, 0, 1)}


def test_who_delivers_and_misses_nothing_works_as_agreed():
    found = one(**AT_WORK, delivery_fidelity=HELD, goal_attainment=row(1, 2, 2), recent_contact=row(1, 1, 1))
    assert found.kind == WORKS
    assert list(found.cells.values()) == [
        *("Lab", "Works as agreed", "runs 100 more days", "8 of 10", "not known", "2 of 2", "not known")
    ]


@pytest.mark.parametrize(
    ("of", "reason"),
    [
        ({"delivery_fidelity": row(0.74, 74, 100)}, "under three quarters of what was planned was held"),
        ({"goal_attainment": row(0.5, 1, 2)}, "a goal was missed"),
        ({"perception_gap": row(1.0, n=20, low=0.2, high=1.8)}, "both sides see it differently"),
        ({"perception_gap": row(-1.2, n=20, low=-1.8, high=-0.6)}, "both sides see it differently"),
        ({"recent_contact": row(0, 0, 1)}, "no two-way contact lately"),
        ({"agreement_days": row(-1, n=1)}, "its agreement has lapsed"),
    ],
)
def test_each_reason_to_talk_first_is_named(of, reason):
    found = one(**{**AT_WORK, "delivery_fidelity": HELD, **of})
    assert (found.kind, found.cells["What the records say"]) == (TALK, f"Talk first: {reason}")


@pytest.mark.parametrize(
    "of",
    [
        {"delivery_fidelity": row(0.75, 75, 100)},
        {"perception_gap": row(0.9, n=20, low=0.5, high=1.3)},
        {"perception_gap": row(1.5, n=3, low=-0.4, high=3.4)},  # may be chance
        {"goal_attainment": row(hidden=True)},
    ],
)
def test_what_is_not_there_or_may_be_chance_is_no_reason(of):
    assert one(**{**AT_WORK, "delivery_fidelity": HELD, **of}).kind == WORKS


def test_reasons_are_listed():
    found = one(
        paper_partners=row(0, 0, 1),
        delivery_fidelity=row(0.5, 5, 10),
        goal_attainment=row(0, 0, 1),
        recent_contact=row(0, 0, 1),
    )
    assert found.days is None
    assert found.cells["Agreement"] == "none in force"
    assert found.cells["What the records say"] == (
        "Talk first: under three quarters of what was planned was held, a goal was missed, "
        "no two-way contact lately and no agreement is in force"
    )


def test_on_paper_only_and_too_little_on_record():
    assert one(paper_partners=row(1, 1, 1)).kind == PAPER
    assert one(paper_partners=row(1, 1, 1)).cells["Agreement"] == "in force"
    assert one(**AT_WORK).kind == UNKNOWN


def test_withheld_not_shown_and_not_known_are_three_things():
    found = one(absent=("goal_attainment",), **AT_WORK, reach=row(hidden=True))
    assert found.cells["Students reached"] == "withheld"
    assert found.cells["Goals met"] == "not shown"
    assert found.cells["Sessions held"] == "not known"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-65, "lapsed 65 days ago"),
        (0, "ends in 0 days"),
        (1, "ends in 1 day"),
        (60, "ends in 60 days"),
        (61, "runs 61 more days"),
    ],
)
def test_an_agreement_ends_soon_within_sixty_days(days, words):
    assert one(agreement_days=row(days, n=1)).cells["Agreement"] == words


def test_who_rates_higher_is_told_with_the_answers():
    school = one(perception_gap=row(1.27, n=22, low=1.0, high=1.5)).cells
    alike = one(perception_gap=row(0.4, n=19, low=-0.1, high=0.9)).cells
    assert alike["Seen by both sides"] == "no difference seen, 19 answers"
    partner = one(perception_gap=row(-0.4, n=19, low=-0.7, high=-0.1)).cells
    assert school["Seen by both sides"] == "the school rates 1.3 higher, 22 answers"
    assert partner["Seen by both sides"] == "the partner rates 0.4 higher, 19 answers"


def test_who_is_rated_here_and_no_partner_of_this_place_does_not_work_as_agreed():
    """A partner of another school "works as agreed" where nothing was agreed: "none in force"."""
    here = {"P1": row(0, 0, 1, label="Lab")}
    both = {"P2": row(0.1, n=20, low=-0.2, high=0.4, label="Shop")}
    told = {key: {} for key in KEYS} | {"paper_partners": here, "perception_gap": both}
    (other,) = (one for one in listed(told) if one.name == "Shop")
    assert (other.kind, other.cells["Agreement"]) == (UNKNOWN, "none with this school")


def test_whose_agreement_ends_first_stands_first_and_who_has_none_last():
    days = {"a": row(200, label="A"), "b": row(5, label="B")}
    told = {key: {} for key in KEYS} | {
        "agreement_days": days,
        "delivery_fidelity": {"c": row(1, 1, 1, label="C")},
    }
    assert [one.name for one in listed(told)] == ["B", "A", "C"]
    assert list(table(listed(told))["Partner"]) == ["B", "A", "C"]
