"""Survey answers: how many are favourable, by question and by role."""

import numpy as np
import pandas as pd

from metrics.stays import districts
from tables import FIRST_MONTH
from tables.codes import WHOLE
from tables.derived import CELLS

FAVOURABLE_FROM = {4: 3, 5: 4, 6: 4}
"""Lowest favourable answer of a scale by its number of points: top two of five, three of six, two
of four. Other scales have no agreed favourable set and are not counted."""

ROLE_ITEM = "\x1f"
"""Between role and item in a group of "item_role"; no role and no question key holds it."""

PLACE = ["year", "place"]

MEASURES = ("favourable", "valid", "respondents")


def count(answers: pd.DataFrame, questions: pd.DataFrame, district_of: dict[int, int]) -> pd.DataFrame:
    """Count favourable and valid answers to questions on an ordered answer scale.

    Args:
        answers: columns of ``tables.facts.ANSWERS`` with ``source``. ``answer_code`` is 1 for the
            lowest answer; blank (also "don't know") is neither favourable nor valid. An answer
            without a day belongs to no year and is left out.
        questions: columns of ``tables.facts.QUESTIONS`` with ``source``; tells the points of a scale
            where the answer does not, and which items are reversed: their lowest answer counts as the
            highest.
        district_of: district of each school; school 0 counts in the home district alone.

    Returns:
        ``tables.derived.CELLS``: dimensions "whole", "item" (group "<source>:<question_key>|<sub_item>"),
        "role" and "item_role" (role, ROLE_ITEM, item); measures ``favourable``, ``valid`` (answers)
        and ``respondents`` (who gave at least one valid answer).
    """
    rows = _valid(answers, questions)
    school, district = rows[rows["school"] != 0], rows
    placed = pd.concat(
        [
            school.assign(place=school["school"]),
            district.assign(place=districts(district["school"], district_of)),
        ],
        ignore_index=True,
    )
    groups = {
        "whole": pd.Series(WHOLE, placed.index, dtype="str"),
        "item": placed["item"],
        "role": placed["role"],
        "item_role": placed["role"] + ROLE_ITEM + placed["item"],
    }
    parts = [_sums(placed.assign(grp=group), dimension) for dimension, group in groups.items()]
    cells = pd.concat(parts, ignore_index=True)[CELLS.names]
    return cells.astype({"grp": "str"}).sort_values(list(CELLS.key), ignore_index=True)


def _valid(answers: pd.DataFrame, questions: pd.DataFrame) -> pd.DataFrame:
    """Valid answers on a scale that has a favourable set, with ``year``, ``item``, ``favourable``."""
    key = ["source", "question_key", "sub_item"]
    rows = answers[[*key, "respondent", "day", "school", "role", "answer_code", "points"]]
    rows = rows.assign(sub_item=rows["sub_item"].fillna(""), role=rows["role"].fillna(""))
    told = questions[[*key, "points", "reversed"]].rename(columns={"points": "told"})
    told = told.assign(sub_item=told["sub_item"].fillna("")).drop_duplicates(key)
    rows = rows.merge(told, how="left", on=key)
    points = rows["points"].astype("float64").fillna(rows["told"].astype("float64"))
    least, code = points.map(FAVOURABLE_FROM), rows["answer_code"].astype("float64")
    code = code.mask(pd.to_numeric(rows["reversed"], errors="coerce") == 1, points + 1 - code)
    rows = rows.assign(favourable=(code >= least).astype("int64"), valid=1)
    day = rows["day"].fillna("")
    rows = rows[least.notna() & code.between(1, points) & (day != "")]
    year, month = rows["day"].str[:4].astype("int64"), rows["day"].str[5:7].astype("int64")
    return rows.assign(
        year=np.where(month >= FIRST_MONTH, year, year - 1),
        school=rows["school"].fillna(0).astype("int64"),
        item=rows["source"].astype("str") + ":" + rows["question_key"] + "|" + rows["sub_item"],
    )


def _sums(placed: pd.DataFrame, dimension: str) -> pd.DataFrame:
    key = [*PLACE, "grp"]
    sums = placed.groupby(key, as_index=False)[["favourable", "valid"]].sum()
    people = placed.drop_duplicates([*key, "source", "respondent"])
    people = people.groupby(key, as_index=False).size().rename(columns={"size": "respondents"})
    tall = sums.merge(people, on=key).melt(key, var_name="measure", value_name="amount")
    return tall.assign(dimension=dimension, amount=tall["amount"].astype("int64"))
