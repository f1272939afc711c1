"""What families and neighbours get, ask and hear; expected values by hand."""

import pandas as pd

from metrics import community
from metrics.grouped import tall
from metrics.stays import NO_DAY

FIRST, LAST = 100, 464
HOME, CEDAR, ELM = 1, 11, 12


def amounts(parts: list) -> dict[tuple[int, str, str, str], int]:
    rows = pd.DataFrame(tall(parts))
    return rows.set_index(["place", "dimension", "grp", "measure"])["amount"].to_dict()


def used(*rows: tuple) -> dict:
    """Uses: place, school, day, resource, given, opened."""
    names = ["place", "school", "day", "resource", "given", "opened"]
    frame = pd.DataFrame(rows, columns=names).assign(to=LAST)
    return amounts(community.uses(frame, FIRST, 2025))


def test_of_a_resource_the_latest_log_of_the_year_counts():
    found = used((CEDAR, CEDAR, 150, "Portal", 90, 20), (CEDAR, CEDAR, 120, "Portal", 80, 40))
    assert found[CEDAR, "resource", "Portal", "resource_opened"] == 20
    assert found[CEDAR, "resource", "Portal", "resource_given"] == 90


def test_a_log_of_another_year_or_without_one_of_its_numbers_does_not_count():
    assert used((CEDAR, CEDAR, 99, "Portal", 90, 20), (CEDAR, CEDAR, 120, "Portal", 80, None)) == {}


def test_schools_add_up_in_the_district_unless_it_has_a_log_of_its_own():
    schools = [(HOME, CEDAR, 150, "Portal", 90, 20), (HOME, ELM, 150, "Portal", 10, 5)]
    assert used(*schools)[HOME, "whole", "whole", "resource_opened"] == 25
    found = used(*schools, (HOME, 0, 140, "Portal", 120, 30), (HOME, ELM, 150, "Books", 10, 1))
    assert found[HOME, "resource", "Portal", "resource_opened"] == 30
    assert found[HOME, "resource", "Books", "resource_opened"] == 1


def test_people_served_stand_apart_from_things():
    rows = [(50, 120, "people", 30), (50, 121, "people", 12), (51, 120, "meals", 300), (50, 130, "trees", 4)]
    frame = pd.DataFrame(rows, columns=["activity", "day", "output", "quantity"])
    found = amounts(community.outputs(frame.assign(place=CEDAR, to=LAST), FIRST, 2025))
    assert found[CEDAR, "activity", "50", "neighbours_served"] == 42
    assert found[CEDAR, "whole", "whole", "neighbours_told"] == 2
    assert found[CEDAR, "output", "meals", "output_amount"] == 300
    assert found[CEDAR, "whole", "whole", "output_amount"] == 304
    assert (CEDAR, "output", "people", "output_amount") not in found


def test_mentions_are_added_by_the_month_of_their_day():
    # 20,361 days after 1970-01-01 is 2025-09-30.
    days = [20_361, 20_362, 20_362]
    rows = pd.DataFrame({"day": days, "mention": ["media", "media", "opens"], "times": [2, 3, 400]})
    found = amounts(community.mentions(rows.assign(place=CEDAR, to=99_999), 20_000, 2025))
    assert found[CEDAR, "month", "202509", "media_times"] == 2
    assert found[CEDAR, "month", "202510", "media_times"] == 3
    assert found[CEDAR, "whole", "whole", "opens_times"] == 400
    assert (CEDAR, "whole", "whole", "shares_times") not in found


def test_a_suggestion_is_answered_from_the_day_on_which_it_is():
    rows = pd.DataFrame(
        {
            "day": [120, 130, 140, 99],
            "answered": [121, NO_DAY, LAST + 1, 120],
            "role": ["parent_caregiver", "parent_caregiver", "student", "student"],
        }
    )
    found = amounts(community.suggestions(rows.assign(place=CEDAR, to=LAST), FIRST, 2025))
    assert found[CEDAR, "whole", "whole", "suggestions"] == 3
    assert found[CEDAR, "whole", "whole", "suggestions_answered"] == 1
    assert found[CEDAR, "role", "parent_caregiver", "suggestions"] == 2
    assert found[CEDAR, "role", "student", "suggestions_answered"] == 0


def test_of_nothing_nothing_is_counted():
    nothing = pd.DataFrame(
        columns=[
            "place",
            "school",
            "day",
            "resource",
            "given",
            "opened",
            "to",
            "activity",
            "output",
            "quantity",
        ]
    )
    more = nothing.assign(mention="", times=0, answered=0, role="")
    assert community.uses(nothing, FIRST, 2025) == []
    assert community.outputs(nothing, FIRST, 2025) == []
    assert community.mentions(more, FIRST, 2025) == []
    assert community.suggestions(more, FIRST, 2025) == []
