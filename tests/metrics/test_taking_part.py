import pandas as pd
import pytest

from metrics.grouped import tall
from metrics.taking_part import count
from tests.metrics.district import CEDAR, activities, years

OFFERED = (
    {"activity": 50, "delivery_mode": "in_person", "activity_type": "tutoring", "partner": 7},
    {"activity": 51, "delivery_mode": "virtual_live", "activity_type": "internship", "partner": 7},
    {"activity": 52, "delivery_mode": "hybrid", "activity_type": "job_shadow", "partner": 8},
    {"activity": 53, "delivery_mode": "", "activity_type": "", "partner": 0},
    {"activity": 54, "delivery_mode": "virtual_self_paced", "activity_type": "mentoring", "partner": 0},
    {"activity": 55, "delivery_mode": "in_person", "activity_type": "cleanup_drive", "partner": 0},
    {"activity": 56, "delivery_mode": "in_person", "activity_type": "service_learning", "partner": 0},
)


def sums(students: list[dict], *taken: tuple[int, int, int, int]) -> dict[tuple[str, str, str], int]:
    """Cells of students, 101 and so on; ``taken``: person, activity, sessions expected and attended."""
    named = pd.DataFrame(taken, columns=["person", "activity", "expected", "attended"])
    took = named.assign(year=2025, place=CEDAR, minutes=60 * named["attended"]).astype("int64")
    found = pd.DataFrame(tall(count(years(*students), took, activities(*OFFERED))))
    assert set(found["place"]) <= {CEDAR}
    return found.set_index(["dimension", "grp", "measure"])["amount"].to_dict()


def contact(measure: str, *came: int, **student) -> int:
    """What is told of one student in grade 9 who came to these activities."""
    found = sums([{"grade": "9", **student}], *((101, activity, 1, 1) for activity in came))
    return found["whole", "whole", measure]


@pytest.mark.parametrize(
    ("came", "virtual_only", "untold"),
    [
        ((), 0, 0),
        ((51,), 1, 0),
        ((51, 54), 1, 0),
        ((51, 50), 0, 0),
        ((51, 52), 0, 0),
        ((50,), 0, 0),
        ((51, 53), 0, 1),
        ((53,), 0, 1),
        ((53, 50), 0, 0),
    ],
)
def test_only_virtual_is_who_came_to_none_in_a_room(came, virtual_only, untold):
    assert (contact("virtual_only", *came), contact("mode_untold", *came)) == (virtual_only, untold)


@pytest.mark.parametrize(
    ("came", "work", "untold"),
    [((), 0, 0), ((50,), 0, 0), ((51,), 1, 0), ((52,), 1, 0), ((54, 53), 1, 0), ((53,), 0, 1)],
)
def test_working_life_is_an_internship_a_job_shadow_or_mentoring(came, work, untold):
    assert (contact("work_based", *came), contact("work_untold", *came)) == (work, untold)


@pytest.mark.parametrize(("grade", "eligible"), [("8", 0), ("9", 1), ("12", 1), ("", 0), ("K", 0)])
def test_grades_nine_to_twelve_are_eligible_and_no_other_is_counted(grade, eligible):
    assert contact("eligible", 51, grade=grade) == eligible
    assert contact("work_based", 51, grade=grade) == eligible
    assert contact("work_untold", 53, grade=grade) == eligible


def test_who_was_expected_and_never_came_has_no_contact():
    found = sums([{"grade": "9"}], (101, 51, 4, 0))
    assert found["whole", "whole", "virtual_only"] == found["whole", "whole", "work_based"] == 0


def test_contacts_are_counted_by_group():
    found = sums([{"gender": "female"}, {"gender": "male"}, {"gender": ""}], (101, 51, 1, 1), (102, 51, 1, 1))
    assert [found["gender", grp, "virtual_only"] for grp in ("female", "male", "")] == [1, 1, 0]


def test_visits_are_added_over_activities_and_kept_apart_in_them():
    # 101: two of four sessions of 50 and all three of 51; 102: none of two of 50.
    found = sums([{"grade": "9"}, {"grade": "10"}, {}], (101, 50, 4, 2), (101, 51, 3, 3), (102, 50, 2, 0))
    whole = {name: amount for (dimension, _, name), amount in found.items() if dimension == "whole"}
    assert (whole["registered"], whole["visits_expected"], whole["visits_missed"]) == (2, 9, 4)
    # 7 x 7 + 2 x 2, 2 x 2 + 2 x 2, 7 x 2 + 2 x 2.
    squares = [whole[f"visits_{name}"] for name in ("expected_squared", "missed_squared", "product")]
    assert squares == [53, 8, 18]
    assert (found["activity", "50", "visits_expected"], found["activity", "50", "visits_missed"]) == (6, 4)
    assert (found["partner", "7", "registered"], found["partner", "7", "visits_expected_squared"]) == (2, 53)
    assert found["grade", "10", "visits_missed"] == 2


def test_people_who_are_not_on_the_roster_count_nowhere():
    found = sums([{}], (999, 51, 4, 4))
    assert found["whole", "whole", "virtual_only"] == 0
    assert ("whole", "whole", "registered") not in found


def test_students_are_counted_by_whole_hours_who_came_or_not():
    found = sums([{"minutes": minutes} for minutes in (0, 29, 30, 89, 90, 600)])
    hours = {int(grp): n for (dimension, grp, _), n in found.items() if dimension == "hours"}
    assert hours == {0: 2, 1: 2, 2: 1, 10: 1}


def test_hours_in_which_students_serve_others_are_added_and_each_student_counts_once():
    found = sums([{}, {}, {}], (101, 55, 2, 2), (101, 56, 1, 1), (102, 55, 1, 0), (103, 50, 1, 1))
    assert found["whole", "whole", "served_others"] == 1  # 102 did not come, 103 came to tutoring
    assert found["whole", "whole", "service_minutes"] == 180
    assert found["activity", "55", "service_minutes"] == 120
    assert found["activity", "56", "service_minutes"] == 60
    assert ("activity", "50", "service_minutes") not in found
