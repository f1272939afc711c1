"""People who volunteered, counted by hand."""

from metrics.volunteers import at_schools, in_districts

NAMED = {"school": [7, 7, 8, 0], "person": [41, 42, 41, 43]}


def told(cells) -> dict[int, int]:
    assert set(cells["measure"]) <= {"volunteers"}
    assert set(cells["dimension"]) <= {"whole"}
    return dict(zip(cells["place"].tolist(), cells["amount"].tolist(), strict=True))


def test_each_counts_once_at_each_school():
    some = {name: values[:3] for name, values in NAMED.items()}
    assert told(at_schools(some, 2025)) == {7: 2, 8: 1}


def test_who_helped_at_two_schools_is_one_person_of_the_district():
    assert told(in_districts(NAMED, {7: 1, 8: 1}, 2025)) == {1: 3}


def test_a_log_without_names_tells_of_nobody():
    assert told(in_districts({"school": [], "person": []}, {7: 1}, 2025)) == {}
