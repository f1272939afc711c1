"""Ratios of shares; expected values by hand and from Rosner, Fundamentals of Biostatistics (risk ratio)."""

import numpy as np
import pytest

from metrics.privacy import WITHHELD
from metrics.ratios import FOUR_FIFTHS, OF_GROUPS, REFERENCE, RISK, TOO_FEW, Bands, ratios

SETTINGS = {"flag_from": "30"}


def rows(
    *groups: tuple[str, int, int], hidden: str = "", ratios_hidden: bool = False
) -> dict[str, np.ndarray]:
    """A frame of groups (name, count, n) with their total."""
    count, n = sum(one[1] for one in groups), sum(one[2] for one in groups)
    listed = [("whole", count, n), *groups]
    own, of = (np.array([one[at] for one in listed], dtype="float64") for at in (1, 2))
    others, rest = count - own, n - of
    with np.errstate(invalid="ignore", divide="ignore"):
        found = {"value": own / of, "ratio": (own / of) / (others / rest), "n": of, "n_others": rest}
    away = np.array([name == hidden for name, _, _ in listed])
    if ratios_hidden:
        found["ratio"] = np.full(len(listed), np.nan)
    return {
        "grp": np.array([name for name, _, _ in listed], dtype=object),
        **{name: np.where(away, np.nan, values) for name, values in found.items()},
        "hidden": away,
        "year": np.full(len(listed), 2025),
        "place": np.full(len(listed), 1),
    }


def one(count: int, n: int, others: int, n_others: int, bands: Bands = RISK) -> dict[str, object]:
    found = ratios(rows(("yes", count, n), ("no", others, n_others)), SETTINGS, bands)
    return {name: values[1] for name, values in found.items()}


def test_a_ratio_is_that_of_the_shares_with_its_log_wald_interval():
    # 20 of 100 over 10 of 100: 2; log error sqrt(1/20 - 1/100 + 1/10 - 1/100) = 0.3606: 0.987 to 4.054.
    found = one(20, 100, 10, 100)
    assert found["value"] == pytest.approx(2)
    assert (found["low"], found["high"]) == pytest.approx((0.987, 4.054), abs=1e-3)
    assert (found["share"], found["share_others"], found["n_others"]) == pytest.approx((0.2, 0.1, 100))


@pytest.mark.parametrize(
    ("count", "others", "status"),
    [
        (2000, 4000, "real_gap"),  # a half, exactly
        (2004, 4000, "watch"),
        (2664, 4000, "watch"),  # 0.666
        (4000, 4000, "no_gap"),
        (6040, 4000, "watch"),  # 1.51
        (7960, 4000, "watch"),  # 1.99
        (8000, 4000, "real_gap"),  # twice, exactly
    ],
)
def test_the_edges_of_one_half_and_two_belong_to_the_gap(count, others, status):
    assert one(count, 10_000, others, 10_000)["status"] == status


@pytest.mark.parametrize(("count", "status"), [(3160, "real_gap"), (3200, "real_gap"), (4000, "no_gap")])
def test_the_four_fifths_rule_has_no_band_to_watch(count, status):
    assert one(count, 10_000, 4000, 10_000, FOUR_FIFTHS)["status"] == status


def test_a_large_ratio_of_few_cannot_be_told():
    assert one(10, 40, 5, 40)["status"] == "cannot_tell"


@pytest.mark.parametrize(
    "numbers", [(0, 100, 10, 100), (10, 100, 0, 100), (10, 29, 10, 100), (10, 100, 5, 29)]
)
def test_nobody_and_too_few_are_missing_with_a_reason(numbers):
    found = one(*numbers)
    assert np.isnan([found["value"], found["low"], found["high"]]).all()
    assert (found["status"], found["reason"]) == ("", TOO_FEW)


def test_a_named_group_stands_in_place_of_all_others():
    # 30 of 100 and 20 of 100 against 10 of 100.
    found = ratios(rows(("a", 30, 100), ("b", 20, 100), ("c", 10, 100)), SETTINGS, RISK, "c")
    assert found["value"][1:3] == pytest.approx([3, 2])
    assert found["reason"].tolist() == [OF_GROUPS, "", "", REFERENCE]
    assert found["n_others"][1:3].tolist() == [100, 100]


def test_what_is_withheld_tells_nothing_and_a_withheld_reference_withholds_all():
    table = rows(("a", 30, 100), ("b", 20, 100), ("c", 10, 100), hidden="c")
    found = ratios(table, SETTINGS, RISK)
    assert (found["reason"][3], found["status"][3]) == (WITHHELD, "withheld")
    for name in ("value", "n", "n_others", "share", "share_others", "low", "high"):
        assert np.isnan(found[name][3]), name
    assert ratios(table, SETTINGS, RISK, "c")["hidden"].tolist() == [False, True, True, True]


def test_a_ratio_the_shares_do_not_carry_is_not_made_up():
    found = ratios(rows(("a", 30, 100), ("b", 20, 100), ratios_hidden=True), SETTINGS, RISK)
    assert np.isnan(found["value"]).all()


def test_one_ratio_of_many_is_judged_as_one_of_many():
    # 31 of 100 against 18 of 100: log 1.722 over sqrt(1/31 + 1/18 - 2/100) = 0.260 is 2.09: p 0.037.
    alone = ratios(rows(("a", 31, 100), ("b", 18, 100)), SETTINGS, RISK, "b")
    many = ratios(
        rows(("a", 31, 100), *((str(n), 18, 100) for n in range(9)), ("b", 18, 100)), SETTINGS, RISK, "b"
    )
    assert (alone["status"][1], many["status"][1]) == ("watch", "cannot_tell")


@pytest.mark.parametrize(
    ("gap", "expected"),
    [("real_gap", "real_gap"), ("watch", "watch"), ("cannot_tell", "cannot_tell"), ("no_gap", "cannot_tell")],
)
def test_a_ratio_claims_no_more_than_the_gap_of_the_same_group(gap, expected):
    table = rows(("a", 4000, 10_000), ("b", 2000, 10_000))
    judged = {"status": np.array(["", gap, gap], dtype=object), "comparisons": np.array([0, 36, 36])}
    found = ratios(table | judged, SETTINGS, RISK)
    assert (found["status"][1], found["comparisons"][1]) == (expected, 36)
    # Against a named group it is another comparison.
    assert ratios(table | judged, SETTINGS, RISK, "b")["status"][1] == "real_gap"


def test_the_frame_given_stays_as_it_was():
    table = rows(("a", 30, 100), ("b", 20, 100))
    before = {name: values.copy() for name, values in table.items()}
    ratios(table, SETTINGS, RISK)
    assert all(
        np.array_equal(table[name], before[name], equal_nan=name in ("value", "ratio")) for name in before
    )
