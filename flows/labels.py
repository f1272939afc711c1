"""Words for the codes of an indicator frame, and the order its rows are drawn in."""

import json
from typing import Any

import pandas as pd

from store import facts, languages, lookup, sources
from store.connect import Tx
from tables import HOME_DISTRICT, year_name
from tables.codes import GRADE, GROUP_LABEL, ROLE, WHOLE

IN_ORDER = ("grade", "band", "hours_band", "month", "year", "took_part", "role")
"""Dimensions with an order of their own; rows of others are drawn by value, highest first."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NOT_RECORDED = "Not recorded"


def words(tx: Tx, by: str) -> dict[str, str]:
    """Label of each group of a dimension that the database names; {} for fixed code lists."""
    if by in ("activity", "partner"):
        listed = facts.in_force(tx, "activities" if by == "activity" else "partners")
        codes = lookup.codes(tx, by)
        named = dict(zip(listed[by], listed["name"].fillna(""), strict=True)) if len(listed) else {}
        found = {str(entity): str(named.get(entity) or code) for entity, code in codes.items()}
        return {**found, "0": "The school itself"}
    if by == "school":
        return {str(entity): name for entity, name in lookup.school_names(tx).items()}
    if by == "source":
        return {str(number): name for number, name in sources.names(tx).items()}
    if by == "item":
        asked = facts.in_force(tx, "questions")
        leads = languages.leads(tx)
        if leads:  # an item of a survey in two languages stands in the words of the first
            asked = asked.assign(own=asked["source"].isin(leads.keys()))
            asked = asked.assign(source=asked["source"].map(lambda source: leads.get(source, source)))
            asked = asked.sort_values("own", kind="stable").drop_duplicates(
                ["source", "question_key", "sub_item"]
            )
        keys = asked["source"].astype("str") + ":" + asked["question_key"] + "|" + asked["sub_item"]
        texts = asked["sub_item"].where(asked["sub_item"] != "", asked["question_text"])
        # Rows of two grids, or one wave of two questions, may have the same words.
        same = asked.assign(text=texts).duplicated(["source", "text"], keep=False)
        texts = texts.where(~same | (asked["sub_item"] == ""), asked["question_text"] + " · " + texts)
        # The same question in two waves or surveys is told apart by its source.
        twice = texts.duplicated(keep=False)
        source = asked["source"].map(sources.names(tx, asked["source"])).astype("str")
        return dict(zip(keys, texts.where(~twice, texts + " · " + source), strict=True))
    return {}


def ordered(rows: pd.DataFrame, by: str, named: dict[str, str], counted: str = "students") -> pd.DataFrame:
    """The rows with ``label``, in drawing order, the total row last.

    Args:
        rows: indicator frame of one place with ``grp``.
        by: the dimension; "" for the total alone.
        named: labels of the groups that the database names.
        counted: what is counted, for the name of the total row.
    """
    labelled = rows.assign(label=[label(by, str(code), named, counted) for code in rows["grp"]])
    if labelled.empty:
        return labelled
    if by in IN_ORDER:
        rank = labelled["grp"].map(lambda code: _rank(by, str(code)))
        labelled = labelled.assign(_rank=rank).sort_values("_rank", kind="stable").drop(columns="_rank")
    else:
        hidden = labelled["hidden"].fillna(False).astype(bool)
        # Hidden rows come last in the order of their names: their place must not tell their value.
        shown = labelled[~hidden].sort_values("value", ascending=False, kind="stable")
        labelled = pd.concat([shown, labelled[hidden].sort_values("label")])
    total = labelled["grp"] == WHOLE
    return pd.concat([labelled[~total], labelled[total]])


def label(by: str, code: str, named: dict[str, str], counted: str = "students") -> str:
    """What a group is called on the screen."""
    if code == WHOLE:
        return f"All {counted}"
    if code in named:
        return named[code]
    listed = GROUP_LABEL.get(by, {}) | (ROLE if by == "role" else {})
    if code in listed:
        return listed[code]
    if by == "grade" and code:
        return {"PK": "Pre-K", "K": "Kindergarten"}.get(code, f"Grade {code}")
    if by == "month" and len(code) == 6:
        return f"{MONTHS[int(code[4:]) - 1]} {code[:4]}"
    if by == "year":
        return year_name(int(code))
    return code.replace("_", " ").capitalize() if code else NOT_RECORDED


def place(tx: Tx, entity: int) -> str:
    """Name of a school or of the district."""
    if entity == HOME_DISTRICT:
        return lookup.district_name(tx) or "All schools"
    named = facts.in_force(tx, "schools", school=entity)  # of this one: a state has thousands
    told = str(named["name"].iloc[0]) if len(named) else ""
    return told or lookup.codes(tx, "school").get(entity, "")


def row(text: str) -> dict[str, Any]:
    """One released row, back from its JSON."""
    return json.loads(text)


def _rank(by: str, code: str) -> tuple[int, str]:
    order: list[str] = (
        list(GRADE) if by == "grade" else list(GROUP_LABEL.get(by, ROLE if by == "role" else {}))
    )
    if code == "":
        return len(order) + 1, ""
    return (order.index(code), "") if code in order else (len(order), code)
