"""Contacts, reviews, trainings, challenges, milestones: counts by hand. Days are numbers; the year begins on
day 0, and day 100 is the last known."""

import pandas as pd
import pytest

from metrics import upkeep
from metrics.grouped import tall
from metrics.stays import NO_DAY

ACTIVE = pd.DataFrame(
    [(1, 7, "civic", 100), (1, 8, "business", 100)], columns=["place", "partner", "partner_type", "to"]
)


def cells(parts) -> dict[tuple[str, str, str], int]:
    found = pd.DataFrame(tall(parts))
    keys = found[["dimension", "grp", "measure"]].itertuples(index=False, name=None)
    return dict(zip(keys, found["amount"].tolist(), strict=True))


def rows(names: str, *told: tuple) -> pd.DataFrame:
    return pd.DataFrame([(1, *each, 100) for each in told], columns=["place", *names.split(), "to"])


@pytest.mark.parametrize(("day", "recent"), [(100, 1), (71, 1), (70, 0), (101, 0)])
def test_recent_is_a_two_way_contact_in_the_last_thirty_days(day, recent):
    told = rows("partner day two_way", (7, day, "yes"), (8, 99, "no"))
    found = cells(upkeep.contacts(ACTIVE, told, 2025))
    assert found["partner", "7", "contact_recent"] == recent
    assert found["partner", "8", "contact_recent"] == 0
    assert found["whole", "whole", "contact_asked"] == 2


def test_days_are_told_of_those_who_were_ever_in_contact_and_of_the_place_the_most():
    told = rows("partner day two_way", (7, 90, "yes"), (7, 40, "yes"), (8, -65, "yes"), (9, 1, "yes"))
    found = cells(upkeep.contacts(ACTIVE, told, 2025))
    assert found["partner", "7", "contact_days"] == 10
    assert found["partner", "8", "contact_days"] == 165
    assert found["whole", "whole", "contact_days"] == 165
    assert found["whole", "whole", "contact_dated"] == 2
    assert ("partner", "9", "contact_days") not in found


def test_where_no_contact_is_on_record_nobody_is_called_silent():
    assert cells(upkeep.contacts(ACTIVE, rows("partner day two_way"), 2025)) == {}


def test_a_partner_is_reviewed_when_every_review_that_was_due_was_held():
    told = rows(
        "partner due held",
        (5, 10, NO_DAY),
        (7, 10, 30),
        (7, 100, NO_DAY),
        (8, 50, 100),
        (9, 101, NO_DAY),
        (6, NO_DAY, 4),
    )
    found = cells(upkeep.reviews(told, {7: "civic", 8: "business"}, 0, 2025))
    assert found["whole", "whole", "reviews_due"] == 2
    assert found["whole", "whole", "reviews_held"] == 1
    assert found["partner_type", "civic", "reviews_held"] == 0
    assert found["partner", "8", "reviews_held"] == 1


def test_partners_are_covered_by_a_training_of_the_last_year_and_people_are_added_up():
    told = rows(
        "partner day role people",
        (7, -264, "volunteer", 3),
        (8, -265, "volunteer", 5),
        (0, 50, "teacher", 12),
    )
    unknown = rows("partner day role people", (0, 60, "teacher", None))
    found = cells(upkeep.trainings(ACTIVE, pd.concat([told, unknown]), 0, 2025))
    assert (found["partner", "7", "training_covered"], found["partner", "8", "training_covered"]) == (1, 0)
    assert found["whole", "whole", "people_trained"] == 12  # of this school year
    assert (found["role", "teacher", "trainings"], found["role", "teacher", "trainings_told"]) == (2, 1)


def test_open_is_what_was_seen_and_not_settled_by_the_last_day_known():
    told = rows(
        "challenge_type opened resolved",
        ("time", 10, NO_DAY),
        ("time", 10, 101),
        ("time", -50, 10),
        ("trust", -50, -1),
        ("trust", 101, NO_DAY),
    )
    found = cells(upkeep.challenges(told, 0, 2025))
    assert found["challenge_type", "time", "challenges"] == 3
    assert found["challenge_type", "time", "challenges_open"] == 2
    assert ("challenge_type", "trust", "challenges") not in found


def test_the_days_of_challenges_are_a_median():
    told = rows(
        "challenge_type opened resolved", ("time", 0, 5), ("time", 10, 20), ("trust", 0, 90), ("trust", 0, 60)
    )
    found = cells(upkeep.challenges(told, 0, 2025))
    assert found["whole", "whole", "challenge_half_days"] == 2 * 35  # 5, 10, 60, 90
    assert found["challenge_type", "time", "challenge_half_days"] == 15  # twice 7.5
    assert found["whole", "whole", "challenges_resolved"] == 4


def test_milestones_are_shared_where_it_is_told():
    told = rows(
        "milestone_type day shared",
        ("renewed", 0, "yes"), ("renewed", 100, "no"), ("renewed", 5, ""), ("renewed", 101, "yes"),
    )  # fmt: skip
    found = cells(upkeep.milestones(told, 0, 2025))
    names = ("milestones", "milestones_told", "milestones_shared")
    assert [found["milestone_type", "renewed", name] for name in names] == [3, 2, 1]
