import pytest

from metrics.order import rank


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("grade", ["whole", "PK", "K", "2", "10", ""]),
        ("gender", ["whole", "female", "male", "nonbinary", "other words", ""]),
        ("activity", ["whole", "9", "12", "105"]),
    ],
)
def test_groups_stand_as_listed_ids_by_number_and_not_recorded_last(by, groups):
    shuffled = groups[::-1]
    assert sorted(shuffled, key=lambda group: rank(by, group)) == groups
