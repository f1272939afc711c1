"""The schools of the made-up district."""

import numpy as np
import pandas as pd

PLACES = (
    "Alder Creek;Juniper Hill;Sorrel;Tamarack;Larkspur;Second Harbor;Quarry Road;Heron Point;Mill Pond;"
    "Foxglove;Granite Ridge;Saltmarsh;Windrow;Hazel Grove;Kestrel;Stone Bridge;Lantern Street;Otter Bay;"
    "Prairie View;Red Barn;Silver Lake;Thistle;Upland;Valley Forge Road;Willow Run;Yarrow;Beacon Hill;"
    "Copper Kettle;Dogwood;Eastgate;Fern Hollow;Gable End;Hillcrest;Iron Gate;Jasper;Kingfisher;Long Meadow;"
    "Marigold;North Star;Old Orchard"
).split(";")

GRADES = {"elementary": (0, 5), "middle": (6, 8), "high": (9, 12), "other": (0, 12)}
"""Lowest and highest grade of a level; 0 is kindergarten."""

RISK_OF_LEVEL = {"elementary": 0.0, "middle": 0.05, "high": 0.25, "other": 0.0}


def levels(schools: int) -> list[tuple[str, str, int, int]]:
    """Level, setting, lowest and highest grade of each school, so that every grade has one."""
    if schools == 1:
        return [("other", "traditional", 0, 12)]
    if schools == 2:
        return [("elementary", "traditional", 0, 5), ("high", "traditional", 6, 12)]
    alternative = 0 if schools < 4 else max(1, schools // 12)
    rest = schools - alternative
    upper = max(1, rest // 4)
    counts = {"elementary": rest - 2 * upper, "middle": upper, "high": upper}
    rows = [(level, "traditional", *GRADES[level]) for level, n in counts.items() for _ in range(n)]
    return rows + [("high", "alternative", 9, 12)] * alternative


def build(schools: int, rng: np.random.Generator, first: int = 0) -> pd.DataFrame:
    """One row per school, the index its number.

    Args:
        first: how many schools other blocks of the district have already; codes and names go on after them.

    Returns:
        ``code``, ``name``, ``level``, ``setting``, ``low`` and ``high`` (grades), ``weight``
        (relative size among its level) and ``risk`` (added to the log odds of being absent).
    """
    rows = pd.DataFrame(levels(schools), columns=["level", "setting", "low", "high"])
    number = np.arange(first, first + schools)
    place = [
        PLACES[i % len(PLACES)] + ("" if i < len(PLACES) else f" {i // len(PLACES) + 1}") for i in number
    ]
    kind = rows["level"].map(
        {"elementary": "Elementary", "middle": "Middle", "high": "High", "other": "School"}
    )
    kind = kind.mask(rows["setting"] == "alternative", "Academy")
    within = rows.groupby(["level", "setting"]).cumcount()
    risk = rows["level"].map(RISK_OF_LEVEL) + (rows["setting"] == "alternative") * 0.6
    return rows.assign(
        code=[f"{110 + 10 * i:04d}" for i in number],
        name=[f"{a} {b}" for a, b in zip(place, kind, strict=True)],
        weight=1 / (1 + 0.45 * (within % 4)),
        risk=risk + rng.normal(0, 0.15, schools),
    )
