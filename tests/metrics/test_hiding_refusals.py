"""A reader who subtracts: whom a comparison leaves out, from all that is shown beside it."""

from functools import cache

import numpy as np
import pandas as pd
import pytest

from metrics import cells
from metrics.catalogue import CATALOGUE
from metrics.district import lifted, summed
from metrics.indicators import frames
from metrics.privacy import WITHHELD, protect
from metrics.ranges import SPREAD
from metrics.refusals import BESIDE_OTHERS, GUARDS
from metrics.wide import wide
from tables import DAY
from tables.codes import GROUP_DIMENSIONS

DISTRICT, LEAST = 1, 10
CHESS = "50"


def tables(who: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Chronic absence, attendance and reach of schools and their district, as they are counted.

    Args:
        who: a row a student: ``place``, and 0 or 1 each of ``chronic, came, refused``.
    """
    years = who.assign(
        year=2025, person=range(len(who)), grade="7", **dict.fromkeys(GROUP_DIMENSIONS, ""), unmarked=0
    )
    years = years.assign(enrolled=180 * DAY, absent=(9 + 18 * years["chronic"]) * DAY)
    years["absent_other"] = years["absent"]
    years = years.assign(sessions=years["came"], minutes=60 * years["came"], days=years["came"])
    years = years.assign(types=years["came"], untyped=0)
    years["refused"] = np.where(years["refused"] == 1, "comparison,quote", "")
    years["outcomes"] = ""
    came = years[years["came"] == 1].assign(activity=int(CHESS), attended=1, expected=1)
    came = came.assign(weeks_marked=0, weeks_came=0, led=0)
    words = dict.fromkeys(("delivery_mode", "activity_type"), np.array([""], dtype=object))
    offered = {"activity": np.array([int(CHESS)]), "partner": np.array([7]), **words}
    months = pd.DataFrame(columns=["year", "place", "month", "enrolled", "absent"], dtype="int64")
    schools = cells.count(years, came, offered, months, {})
    of = dict.fromkeys(who["place"].unique().tolist(), DISTRICT)
    both = wide(summed([schools, lifted(schools, of)]))
    return {
        key: pd.DataFrame(frames(CATALOGUE[key], both, ("", *CATALOGUE[key].dimensions), {}))
        for key in ("chronic_absence", "average_daily_attendance", "reach")
    }


def shown(made: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """The tables as roles without people see them."""
    found = {}
    for key, table in made.items():
        level = {place: "district" if place == DISTRICT else "school" for place in table["place"].unique()}
        found[key] = protect(table, level, "students", {})
        assert not set(GUARDS) & set(found[key])
    return found


def school(place: int, **many: tuple[int, int]) -> pd.DataFrame:
    """Students of a school: of each kind how many there are, and how many of these are chronic.

    A kind is "came" or "other", and with "_no" those who refuse.
    """
    rows = []
    for kind, (students, chronic) in many.items():
        part = {"place": place, "came": int(kind.startswith("came")), "refused": int(kind.endswith("_no"))}
        rows += [{**part, "chronic": int(at < chronic)} for at in range(students)]
    return pd.DataFrame(rows)


def row(table: pd.DataFrame, place: int, dimension: str = "activity", grp: str = CHESS) -> pd.Series:
    here = (table["place"] == place) & (table["dimension"] == dimension) & (table["grp"] == grp)
    return table[here].iloc[0]


def alone(**many: tuple[int, int]) -> pd.DataFrame:
    """Chronic absence of four schools, of which the first has these students and nobody else refuses."""
    rest = [school(place, came=(40, 15), other=(60, 20)) for place in (3, 4, 5)]
    return shown(tables(pd.concat([school(2, **many), *rest], ignore_index=True)))["chronic_absence"]


@pytest.mark.parametrize(
    ("refusing", "hidden"),
    [
        ({}, False),
        ({"came_no": (1, 1)}, True),
        ({"other_no": (3, 0)}, True),
        ({"came_no": (9, 4)}, True),
        ({"came_no": (20, 10)}, False),
        # Ten and more, but few of them chronic, or nearly all of them.
        ({"came_no": (20, 9)}, True),
        ({"came_no": (20, 11)}, True),
        ({"other_no": (20, 0)}, True),
        ({"other_no": (20, 20)}, True),
        ({"other_no": (25, 12)}, False),
        # Enough together, too few on one side.
        ({"came_no": (25, 12), "other_no": (4, 2)}, True),
        ({"came_no": (25, 12), "other_no": (24, 10)}, False),
    ],
)
def test_a_comparison_that_tells_of_few_who_refused_is_hidden(refusing, hidden):
    table = alone(came=(40, 15), other=(60, 20), **refusing)
    for dimension, grp in (("activity", CHESS), ("partner", "7"), ("took_part", "yes"), ("took_part", "no")):
        found = row(table, 2, dimension, grp)
        assert (bool(found["hidden"]), found["reason"] == WITHHELD) == (hidden, hidden), (dimension, grp)
        assert np.isnan(found["n_others"]) == hidden
    # The school's own counts stand as they did.
    assert not row(table, 2, "whole", "whole")["hidden"]


def test_few_others_are_told_by_those_who_take_part_not_by_the_total():
    # 30 did not come, and 21 of them refuse: nine are left to compare with.
    table = alone(came=(60, 20), other=(9, 4), other_no=(21, 11))
    assert row(table, 2)["hidden"]
    # Of 20 left five are chronic, of all 40 sixteen.
    assert row(alone(came=(60, 20), other=(20, 5), other_no=(20, 11)), 2)["hidden"]
    assert not row(alone(came=(60, 20), other=(30, 15), other_no=(20, 10)), 2)["hidden"]


def test_a_school_that_is_the_only_one_with_few_is_not_told_by_the_district():
    """22 refuse in the district: three of the first school, 19 of the second would tell of the three."""
    first = school(2, came=(40, 15), other=(60, 20), came_no=(3, 1))
    second = school(3, came=(40, 15), other=(60, 20), came_no=(30, 15))
    rest = [school(place, came=(40, 15), other=(60, 20)) for place in (4, 5)]
    table = shown(tables(pd.concat([first, second, *rest], ignore_index=True)))["chronic_absence"]
    assert row(table, 2)["hidden"]
    assert row(table, DISTRICT)["hidden"] or row(table, 3)["hidden"]


SEEDS = 40

COMPARISONS = ("chronic_absence", "average_daily_attendance")


def told(seen: dict[str, pd.DataFrame]) -> list[tuple[str, int, str, float, float]]:
    """What a reader makes of every shown comparison: indicator, place, of whom, how many of them refused, and
    how many of these are chronic (missing where no count is shown)."""
    found = []
    came = indexed(seen["reach"])
    for key in COMPARISONS:
        table = indexed(seen[key])
        for (place, dimension, grp), one in table.items():
            if dimension not in BESIDE_OTHERS or grp == "whole" or one["hidden"]:
                continue
            whole, reach = table[place, "whole", "whole"], came[place, "whole", "whole"]
            others_count = np.round((one["value"] - one["gap"]) * one["n_others"])
            chronic = whole["count"] - one["count"] - others_count
            found.append((key, place, "all", whole["n"] - one["n"] - one["n_others"], chronic))
            everybody = reach["count"] if grp != "no" else whole["n"] - reach["count"]
            if dimension != "took_part":
                everybody = came[place, dimension, grp]["count"]
            found.append((key, place, "group", everybody - one["n"], np.nan))
            found.append((key, place, "others", whole["n"] - everybody - one["n_others"], np.nan))
    return found


def indexed(table: pd.DataFrame) -> dict[tuple[int, str, str], dict]:
    """Rows by place, dimension and group."""
    return {(one["place"], one["dimension"], one["grp"]): one for one in table.to_dict("records")}


@cache
def made_up(seed: int) -> tuple[pd.DataFrame, list]:
    """Students of a district, and what a reader makes of their tables."""
    who = people(np.random.default_rng(seed))
    return who, told(shown(tables(who)))


def people(rng: np.random.Generator) -> pd.DataFrame:
    """Two to seven schools, in which few or many refuse."""
    parts = []
    for place in range(2, 2 + int(rng.integers(2, 8))):
        many = int(rng.integers(30, 250))
        shares = {name: rng.choice(of) for name, of in SHARES.items()}
        parts.append(
            pd.DataFrame({name: rng.random(many) < share for name, share in shares.items()}).astype(int)
        )
        parts[-1]["place"] = place
    return pd.concat(parts, ignore_index=True)


SHARES = {
    "chronic": [0.05, 0.2, 0.5],
    "came": [0.1, 0.4, 0.8],
    "refused": [0.0, 0.01, 0.05, 0.2, 0.5],
}


def test_no_difference_of_shown_numbers_tells_of_few_who_refused():
    looked_at = enough = 0
    for seed in range(SEEDS):
        for *where, n, chronic in made_up(seed)[1]:
            looked_at += not np.isnan(n)
            enough += n >= LEAST
            assert np.isnan(n) or n == 0 or n >= LEAST, (seed, where, n)
            if n > 0 and not np.isnan(chronic):
                assert LEAST <= chronic <= n - LEAST, (seed, where, n, chronic)
    assert looked_at > 600
    assert enough > 60


def test_the_district_less_its_shown_schools_tells_of_no_school():
    """What is left is of three schools at least, and so much that each is one of five numbers or more."""
    looked_at = 0
    for seed in range(SEEDS):
        who, seen = made_up(seed)
        for key in COMPARISONS:
            here = {place: (n, chronic) for of, place, whom, n, chronic in seen if (of, whom) == (key, "all")}
            district = here.pop(DISTRICT, None)
            rest = who[~who["place"].isin(list(here)) & (who["refused"] == 1)]
            schools = rest.groupby("place")["chronic"].agg(["size", "sum"])
            small = schools["size"] < LEAST
            if key == "chronic_absence":
                small |= (schools["sum"] < LEAST) | (schools["size"] - schools["sum"] < LEAST)
            if district is None or not small.any():
                continue
            n, chronic = np.subtract(district, np.sum([(0, 0), *here.values()], axis=0))
            looked_at += 1
            assert n == len(rest)
            assert len(schools) >= 3
            assert n >= SPREAD
            assert np.isnan(chronic) or SPREAD <= chronic <= n - SPREAD
    assert looked_at > 10
