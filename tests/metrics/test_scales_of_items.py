"""A scale is the mean of its questions, and tells nothing that they do not tell."""

import numpy as np
import pandas as pd
import pytest

from metrics.privacy import WITHHELD
from metrics.scales_of_items import over_scales
from metrics.shares import NOBODY

SCALE_OF = {"3:q1|": "3:Climate", "3:q2|": "3:Climate", "3:q3|": "3:Fit"}


def rows(*told: tuple[str, float, float, bool]) -> pd.DataFrame:
    """The frame by question: group, n, value, hidden; the columns that ``over_scales`` reads."""
    frame = pd.DataFrame(told, columns=["grp", "n", "value", "hidden"])
    frame = frame.astype({"n": "float64"}).assign(count=np.nan, low=0.0, high=1.0, status="", reason="")
    columns = {str(name): frame[name].to_numpy() for name in frame}
    found = over_scales({name: columns[name].copy() for name in columns}, SCALE_OF)
    return pd.DataFrame(found).set_index("grp")


WHOLE = ("whole", 50, 0.5, False)


def test_the_mean_of_its_questions_with_the_most_answers_one_has():
    found = rows(WHOLE, ("3:q1|", 40, 0.6, False), ("3:q2|", 50, 0.2, False), ("3:q9|", 50, 0.9, False))
    assert list(found.index) == ["whole", "3:Climate"]
    climate = found.loc["3:Climate"]
    assert climate["value"] == pytest.approx(0.4)
    assert climate["n"] == 50
    # Wilson for 20 of 50 (R: binom.confint).
    assert (climate["low"], climate["high"]) == (
        pytest.approx(0.2761, abs=1e-4),
        pytest.approx(0.5382, abs=1e-4),
    )


def test_a_scale_is_withheld_with_any_of_its_questions():
    found = rows(WHOLE, ("3:q1|", np.nan, np.nan, True), ("3:q2|", 50, 0.2, False), ("3:q3|", 50, 0.7, False))
    climate = found.loc["3:Climate"]
    assert (climate["hidden"], climate["reason"]) == (True, WITHHELD)
    assert climate[["count", "n", "value", "low", "high"]].isna().all()
    assert found.loc["3:Fit", "value"] == pytest.approx(0.7)


def test_a_question_nobody_answered_is_left_out_and_a_scale_of_such_has_no_value():
    found = rows(WHOLE, ("3:q1|", 50, 0.6, False), ("3:q2|", 0, np.nan, False), ("3:q3|", 0, np.nan, False))
    assert found.loc["3:Climate", "value"] == pytest.approx(0.6)
    assert found.loc["3:Fit", "reason"] == NOBODY
