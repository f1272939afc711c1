import numpy as np
import pytest

from metrics.statistics.did import difference_in_differences
from metrics.statistics.missing import Missing

TREATED = np.array([0, 0, 0, 0, 1, 1, 1, 1], dtype=bool)
POST = np.array([0, 0, 1, 1, 0, 0, 1, 1], dtype=bool)


def test_four_cells_by_hand():
    # Others 10 to 13, those who took part 12 to 20: 8 less 3.
    found = difference_in_differences([9, 11, 12, 14, 11, 13, 19, 21], TREATED, POST)
    assert found.estimate == pytest.approx(5)
    assert dict(found.means) == {"control_pre": 10, "control_post": 13, "treated_pre": 12, "treated_post": 20}
    # Each cell one from its mean on either side: squares 8 over 4 degrees; four cells of two: 2 x 4 x 1/2.
    assert found.error == pytest.approx(2)
    assert found.t == pytest.approx(2.5)
    assert isinstance(found.error_clustered, Missing)


def test_clusters_give_bias_reduced_errors_with_their_own_degrees_of_freedom():
    outcome = np.array([9, 11, 12, 14, 11, 13, 19, 22.0])
    found = difference_in_differences(outcome, TREATED, POST, clusters=[0, 1, 0, 1, 2, 3, 2, 3])
    # Two clusters a side: changes 3, 3 and 8, 9. CR2 is then Welch's error of the two means of changes.
    assert found.estimate == pytest.approx(5.5)
    assert found.error_cr2 == pytest.approx(0.5)
    assert found.df_cr2 == pytest.approx(2)


def test_covariates_are_adjusted_for():
    other = np.array([0, 1, 0, 2, 1, 0, 3, 1], dtype=float)
    outcome = 5 * (TREATED & POST) + 2 * POST + 7 * other + np.array([1, -1, 1, -1, -1, 1, -1, 1])
    found = difference_in_differences(outcome, TREATED, POST, {"other": other})
    from statsmodels.api import OLS, add_constant

    peer = OLS(outcome, add_constant(np.column_stack([TREATED, POST, TREATED & POST, other]).astype(float)))
    assert found.estimate == pytest.approx(peer.fit().params[3])
    assert found.error_hc1 == pytest.approx(peer.fit(cov_type="HC1").bse[3])


def test_an_empty_cell_is_missing_and_the_others_are_told():
    found = difference_in_differences([1, 2, 3], TREATED[[0, 2, 4]], POST[[0, 2, 4]])
    assert isinstance(found.estimate, Missing)
    assert found.means["control_pre"] == 1
    assert isinstance(found.means["treated_post"], Missing)


def test_one_row_a_cell_has_no_error():
    found = difference_in_differences([10, 13, 12, 20], TREATED[::2], POST[::2])
    assert isinstance(found.estimate, Missing)
