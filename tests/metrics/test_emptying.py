"""A fall is told from the month it is clearest in, not where chance or looking at many months makes it."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from metrics.emptying import NO_SPREAD, TOO_FEW, by_month, emptying, months
from metrics.sessions import CAME

SETTINGS = {"flag_from": 30, "gap_size": 5}
MONTHS = (202509, 202510, 202511, 202512, 202601, 202602, 202603, 202604, 202605)


def cells(*activities: list[list[tuple[int, int]]], first: int = 1) -> pd.DataFrame:
    """Of each activity, of each month its sessions: students expected, and how many of them missed."""
    rows = []
    for activity, held in enumerate(activities, first):
        for month, sessions in zip(MONTHS, held, strict=False):
            e, m = np.array(sessions, dtype="int64").reshape(-1, 2).T
            sums = (len(e), e.sum(), m.sum(), (e * e).sum(), (m * m).sum(), (e * m).sum())
            rows += [(f"{activity}:{month}", name, n) for name, n in zip(CAME, sums, strict=True)]
    return pd.DataFrame(rows, columns=["grp", "measure", "amount"])


def around(missed: int, sessions: int = 6) -> list[tuple[int, int]]:
    """Sessions of ten, half of which miss one student more than so many, and half one less."""
    return [(10, missed + 1), (10, missed - 1)] * (sessions // 2)


def told(*activities: list[list[tuple[int, int]]]) -> pd.DataFrame:
    return pd.DataFrame(emptying(months(cells(*activities)), SETTINGS))


FALL = [around(2)] * 3 + [around(6)] * 3


def test_a_fall_is_told_from_the_month_it_began_with_the_shares_of_both_sides():
    row = told(FALL).iloc[0]
    assert (row["since"], row["n"], row["n_before"], row["n_since"]) == (202512, 360, 180, 180)
    assert (row["came_before"], row["came_since"]) == (pytest.approx(0.8), pytest.approx(0.4))
    assert (row["value"], row["status"]) == (pytest.approx(-0.4), "real_gap")


def test_its_interval_is_that_of_all_beginnings_looked_at():
    # Either side: 18 / 17 * 18 residuals of 1, over 180 squared: 1 / 1700. Five beginnings share 5 %, six
    # months less two shares and a beginning leave three degrees: t(3) at 0.995 is 5.841 in every table.
    row = told(FALL).iloc[0]
    half = 5.841 * np.sqrt(2 / 1700)
    assert row["comparisons"] == 5
    assert (row["low"], row["high"]) == (
        pytest.approx(-0.4 - half, abs=1e-4),
        pytest.approx(-0.4 + half, abs=1e-4),
    )


def test_months_that_differ_more_than_their_sessions_widen_the_interval():
    # All sessions of a month alike, months by turns one above and one below: 40 residuals of 1 between
    # sessions, 8 of 5 between months: (8 * 25 * 8 / 5) / (40 * 40 / 38) = 7.6 times the squared error.
    held = [[(10, missed)] * 5 for missed in (1, 3, 1, 3, 5, 7, 5, 7)]
    row = told(held).iloc[0]
    error = np.sqrt(7.6 * 2 * 20 / 19 * 20 / 200**2)
    assert (row["since"], row["comparisons"]) == (202601, 7)
    assert row["high"] - row["value"] == pytest.approx(stats.t.ppf(1 - 0.025 / 7, 5) * error)


def test_what_months_of_other_activities_show_widens_it_too():
    rough = [[(10, missed)] * 5 for missed in (1, 9, 1, 9, 1, 9, 1, 9)]
    alone, beside = told(FALL), told(FALL, rough)
    assert beside["high"].iloc[0] - beside["low"].iloc[0] > alone["high"].iloc[0] - alone["low"].iloc[0]
    assert beside["comparisons"].tolist() == [12, 12]


def test_an_activity_that_holds_steady_has_no_fall_where_one_would_have_shown():
    steady = [[(100, 21), (100, 19)] * 20] * 9
    row = told(steady).iloc[0]
    assert (row["status"], round(row["value"], 9)) == ("no_gap", 0)
    assert row["low"] > -0.05


def test_few_and_rough_sessions_cannot_tell():
    rough = [[(10, 0), (10, 5), (10, 1), (10, 4)], [(10, 6), (10, 1), (10, 2), (10, 3)]] * 3
    assert told(rough)["status"].tolist() == ["cannot_tell"]


def test_a_small_fall_that_is_sure_is_watched():
    held = [[(100, 21), (100, 19)] * 20] * 4 + [[(100, 24), (100, 22)] * 20] * 5
    row = told(held).iloc[0]
    assert (row["status"], row["since"]) == ("watch", 202601)
    assert row["value"] == pytest.approx(-0.03)


def test_a_rise_is_no_fall():
    row = told(FALL[::-1]).iloc[0]
    assert row["value"] > 0
    assert row["status"] in ("no_gap", "cannot_tell")


@pytest.mark.parametrize(("sessions", "people", "looked"), [(4, 10, 0), (5, 10, 1), (5, 5, 0), (5, 6, 1)])
def test_either_side_needs_five_sessions_and_thirty_students_expected(sessions, people, looked):
    held = [[(people, 1)] * sessions, [(people, 3)] * (sessions + 1)]
    row = told(held).iloc[0]
    assert row["comparisons"] == looked
    assert row["reason"] == (NO_SPREAD if looked else TOO_FEW)
    assert np.isnan(row["value"]) == (not looked)


def test_where_everybody_came_before_a_fall_is_seen():
    held = [[(20, 0)] * 8] * 4 + [around(5, 8)] * 5
    row = told(held).iloc[0]
    assert (row["came_before"], row["since"], row["status"]) == (1, 202601, "real_gap")


def test_an_activity_of_one_month_has_no_beginning_and_none_at_all_is_no_row():
    assert told([around(2)])["reason"].tolist() == [TOO_FEW]
    assert told().empty


def test_every_month_has_its_share_of_those_expected():
    rows = pd.DataFrame(by_month(months(cells([[(10, 1), (10, 3)], [(4, 4)]]))))
    # Of two sessions the residuals are 1 and -1: 2 / 1 * 2 / 400; t(1) at 0.975 is 12.706.
    assert rows["value"].tolist() == [pytest.approx(0.8), 0]
    assert rows["n"].tolist() == [20, 4]
    assert rows["low"].iloc[0] == pytest.approx(max(0.8 - 12.706 * 0.1, 0), abs=1e-3)
    assert np.isnan(rows["low"].iloc[1])


def test_cells_stay_as_they_were_and_their_order_tells_nothing():
    given = cells(FALL, FALL[::-1])
    before = given.copy()
    first = pd.DataFrame(emptying(months(given), SETTINGS))
    pd.testing.assert_frame_equal(given, before)
    mixed = given.sample(frac=1, random_state=1)
    pd.testing.assert_frame_equal(first, pd.DataFrame(emptying(months(mixed), SETTINGS)))


def drawn(
    rng: np.random.Generator, fall: float = 0.0, at: int = 5, season: float = 0.0
) -> list[list[tuple[int, int]]]:
    """An activity as it may be: students who come more or less often, who leave and join, days on which many
    stay away, and months (``season``: spread of their log odds); and since one month everybody comes by so
    much less often."""
    held: list[list[tuple[int, int]]] = [[] for _ in MONTHS]
    of_month = rng.normal(0, season, len(MONTHS))
    for _ in range(rng.integers(1, 4)):
        each, many, usual = rng.integers(3, 9), int(rng.integers(8, 30)), rng.uniform(0.6, 0.92)
        sessions = each * len(MONTHS)
        month = np.repeat(np.arange(len(MONTHS)), each)
        comes = rng.beta(8 * usual, 8 * (1 - usual), 2 * many)
        begins = np.repeat([0, 4 * each], many)
        ends = begins + rng.geometric(rng.choice([0.003, 0.01, 0.03]), 2 * many)
        ends[many:][rng.random(many) > 0.3] = 0
        here = (np.arange(sessions) >= begins[:, None]) & (np.arange(sessions) < ends[:, None])
        odds = np.log(comes / (1 - comes) + 1e-12)[:, None] + rng.normal(0, 0.3, sessions)
        odds += of_month[month]
        came = here & (rng.random(here.shape) < 1 / (1 + np.exp(-odds)) - fall * (month >= at))
        for session in np.flatnonzero(here.any(axis=0)):
            expected = int(here[:, session].sum())
            held[month[session]].append((expected, expected - int(came[:, session].sum())))
    return held


def named(rng: np.random.Generator, districts: int, season: float = 0.0) -> float:
    """Share of districts without any change of which an activity is named."""
    rows = [told(*(drawn(rng, season=season) for _ in range(rng.integers(2, 9)))) for _ in range(districts)]
    return float(np.mean([(each["status"] == "real_gap").any() for each in rows]))


def found(rng: np.random.Generator, districts: int) -> tuple[float, float]:
    """How often one fall of a quarter among six activities is found, and of these within one month of when
    it began."""
    rows = [told(*(drawn(rng) for _ in range(5)), drawn(rng, 0.25)).iloc[-1] for _ in range(districts)]
    seen = [MONTHS.index(int(row["since"])) for row in rows if row["status"] == "real_gap"]
    return len(seen) / districts, float(np.mean([abs(at - 5) <= 1 for at in seen]))


def test_without_a_change_few_districts_are_told_of_one():
    assert named(np.random.default_rng(11), 60) <= 0.05


def test_a_real_fall_is_mostly_found_and_from_about_the_month_it_began():
    often, near = found(np.random.default_rng(12), 40)
    assert often > 0.75
    assert near > 0.9


@pytest.mark.prove
def test_without_a_change_fewer_than_one_district_in_twenty_is_told_of_one():
    assert named(np.random.default_rng(13), 2000) < 0.05


@pytest.mark.prove
@pytest.mark.parametrize("season", [0.15, 0.3])
def test_months_that_differ_by_themselves_make_no_more_of_them(season):
    assert named(np.random.default_rng(15), 2000, season) < 0.05


@pytest.mark.prove
def test_a_real_fall_is_found_four_times_in_five():
    often, near = found(np.random.default_rng(14), 500)
    assert often > 0.8
    assert near > 0.95
