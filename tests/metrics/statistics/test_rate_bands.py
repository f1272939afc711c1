import pytest

from metrics.statistics.rate_bands import shown_rates


@pytest.mark.parametrize(
    ("count", "n", "shown"),
    [
        (0, 0, "suppressed"),
        (9, 9, "suppressed"),
        (2, 10, "<=20%"),  # exactly 20 %
        (3, 10, "30%"),
        (8, 10, ">=80%"),
        (4, 20, "<=20%"),
        (2, 21, "<=10%"),
        (3, 25, "12%"),
        (3, 60, "<=5%"),
        (4, 60, "7%"),  # 6.67 %
        (97, 100, ">=95%"),
        (5, 200, "<=3%"),  # 2.5 %
        (9, 200, "5%"),  # 4.5 % is rounded up
        (300, 300, ">=98%"),
        (3, 301, "<=1%"),
        (0, 100_000, "<=1%"),
        (100_000, 100_000, ">=99%"),
    ],
)
def test_rates_near_none_and_all_are_bands_by_size(count, n, shown):
    assert shown_rates([count], [n]).tolist() == [shown]


def test_cut_points_can_be_set():
    assert shown_rates([1, 9], [20, 20], bands=[(50, 10)], largest=5).tolist() == ["<=10%", "45%"]
    assert shown_rates([1], [60], bands=[(50, 10)], largest=5).tolist() == ["<=5%"]
    assert shown_rates([2], [12], least=15).tolist() == ["suppressed"]


def test_no_rates_are_none():
    assert shown_rates([], []).tolist() == []
