"""What items of a survey are kept by, and how staff call them."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from loaders.form import Reading
from loaders.item_groups import item_of
from loaders.words import plain

_VERSION = re.compile(r"~(\d+)$")

Names = dict[tuple[str, str], tuple[str, str]]
"""Key and grid row that an item is kept by, by those its file gives it."""


def base_of(key: str) -> str:
    """The key of the first version of a question."""
    return _VERSION.sub("", key)


def version_of(key: str) -> int:
    """The number of a version, 1 the first."""
    found = _VERSION.search(key)
    return int(found[1]) if found else 1


def named(
    mine: pd.DataFrame, earlier: pd.DataFrame, answers: Mapping[str, str], starts: tuple[str, ...]
) -> dict[tuple[str, str], tuple[str, tuple[str, str]]]:
    """The earlier item that staff name for each of a wave, with the beginning of the answer's name."""
    here, there = called(mine), called(earlier)
    found = {}
    for name, text in answers.items():
        start = next((start for start in starts if name.startswith(start)), "")
        if not start:
            continue
        item = here.get(name.removeprefix(start)) or here.get(plain(name.removeprefix(start)))
        before = there.get(text) or there.get(plain(text))
        if item and before:
            found[item] = start, before
    return found


def called(asked: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Items by all they may be called by: their name in the answers of staff first, then their words."""
    found: dict[str, tuple[str, str]] = {}
    items = list(zip(asked["question_key"], asked["sub_item"], asked["question_text"], strict=True))
    for key, sub_item, _ in items:
        found[item_of(key, sub_item)] = key, sub_item
    for key, sub_item, text in items:
        found.setdefault(plain(sub_item or text), (key, sub_item))
    return found


def renamed(reading: Reading, names: Names) -> Reading:
    """The reading with some items kept by other keys; as it is where there are none."""
    if not names:
        return reading
    tables = dict(reading.tables)
    for shape in ("answers", "questions"):
        tables[shape] = _with(tables[shape], names)
    return replace(reading, tables=tables)


def _with(rows: pd.DataFrame, names: Names) -> pd.DataFrame:
    key, found_keys = pd.factorize(rows["question_key"])
    sub, found_subs = pd.factorize(rows["sub_item"])
    keys, subs = [str(text) for text in found_keys], [str(text) for text in found_subs]
    new_keys = list(dict.fromkeys([*keys, *(name[0] for name in names.values())]))
    new_subs = list(dict.fromkeys([*subs, *(name[1] for name in names.values())]))
    key_at = np.tile(np.arange(len(keys))[:, None], (1, len(subs)))
    sub_at = np.tile(np.arange(len(subs))[None, :], (len(keys), 1))
    for (old_key, old_sub), (new_key, new_sub) in names.items():
        if old_key in keys and old_sub in subs:
            at = keys.index(old_key), subs.index(old_sub)
            key_at[at], sub_at[at] = new_keys.index(new_key), new_subs.index(new_sub)
    return rows.assign(
        question_key=pd.Categorical.from_codes(key_at[key, sub], pd.Index(new_keys, dtype="str")),
        sub_item=pd.Categorical.from_codes(sub_at[key, sub], pd.Index(new_subs, dtype="str")),
    )
