"""Made-up people of a district, and the tables they come to."""

import numpy as np
import pandas as pd

from metrics.indicators import FRAME
from metrics.privacy import NUMBERS

DISTRICT = 1

DIMENSIONS = ("gender", "race_ethnicity")
ACTIVITIES = ("0", "1")


def tables(*rows: tuple[int, str, str, float, float]) -> pd.DataFrame:
    """Frames: place, dimension, group, count and n."""
    frames = pd.DataFrame(rows, columns=["place", "dimension", "grp", "count", "n"])
    frames = frames.assign(year=2025, status="", hidden=False, reason="", comparisons=0)
    frames = frames.assign(value=frames["count"] / frames["n"], low=0.1, high=0.9)
    return frames.reindex(columns=["dimension", *FRAME]).astype(dict.fromkeys(NUMBERS, "float64"))


def people(rng: np.random.Generator) -> pd.DataFrame:
    """Students of 2 to 8 schools: school, a group of each dimension, who has it, who came to what."""
    schools = int(rng.integers(2, 9))
    many = int(rng.integers(15, 140)) * schools
    who = pd.DataFrame(
        {"place": rng.choice(np.arange(2, 2 + schools), many, p=rng.dirichlet([3.0] * schools))}
    )
    for dimension in DIMENSIONS:
        groups = int(rng.integers(2, 8))
        shares = rng.dirichlet([float(rng.choice([0.4, 1, 3]))] * groups)
        who[dimension] = rng.choice([f"g{at}" for at in range(groups)], many, p=shares)
    who["has"] = rng.random(many) < rng.choice([0.03, 0.1, 0.3, 0.6, 0.95])
    return who.assign(**{at: rng.random(many) < rng.choice([0.01, 0.1, 0.3]) for at in ACTIVITIES})


def counted(who: pd.DataFrame) -> pd.DataFrame:
    """Their tables: two dimensions that add up, two activities, of each school and the district."""
    found: list[tuple[int, str, str, float, float]] = []
    for place, rows in [(DISTRICT, who), *who.groupby("place")]:
        found.append((int(place), "whole", "whole", rows["has"].sum(), len(rows)))
        for dimension in DIMENSIONS:
            sums = rows.groupby(dimension)["has"].agg(["sum", "size"])
            found += [(int(place), dimension, str(name), *pair) for name, pair in sums.T.items()]
        for activity in ACTIVITIES:
            there = rows.loc[rows[activity], "has"]
            if len(there):
                found.append((int(place), "activity", activity, there.sum(), len(there)))
    return tables(*found)


def said(true: pd.DataFrame, shown: pd.Series) -> pd.Series:
    """Rows known to be none because a shown total is: that is said, not worked out.

    All of a place whose total is shown as none, everything where the district's is, and rows of the
    district whose group only such schools have.
    """
    none = set(true.loc[(true["dimension"] == "whole") & (shown == 0), "place"])
    of_such = pd.Series(DISTRICT in none, true.index) | true["place"].isin(none)
    others = true[~of_such & (true["place"] != DISTRICT)].set_index(["dimension", "grp"]).index
    nowhere_else = ~true.set_index(["dimension", "grp"]).index.isin(others)
    return of_such | ((true["place"] == DISTRICT) & nowhere_else)
