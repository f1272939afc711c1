"""What the texts of one published table mean, as it is kept with its batch."""

from collections.abc import Mapping, Sequence

import pandas as pd

from flows.benchmarks.beside import KEPT
from flows.benchmarks.columns import about, by_words, parts_of_whole, says_rate, shortest
from flows.benchmarks.groups import group_of
from flows.benchmarks.places import is_district, is_state
from loaders.form import Need, Problem
from loaders.words import plain
from metrics.catalogue import CATALOGUE
from store import batches, facts, naming
from store.connect import Tx
from words import phrase

COLUMN, LINE = "indicator.", "district_line"
"""Names of the answers: which indicator a column is, which line is the own district's."""

NONE = "none"
MOST = 12
"""Columns that are offered to be told by hand; a table may have thousands."""

SHARES = {key: entry.title for key, entry in CATALOGUE.items() if entry.unit == "share" and not entry.bands}
"""Indicators that a column of a published table may be."""

Meaning = dict[str, dict]


def meaning(
    rows: pd.DataFrame, answers: Mapping[str, str], district: Sequence[str], called: Sequence[str] = ()
) -> Meaning:
    """Which columns, groups and places of a table speak of what is counted here.

    Args:
        rows: ``place, place_name, school, grp, measure, value, value_raw`` of ``tables.facts.PUBLISHED``;
            ``school`` is blank ("" or 0) where the place is no school known here.
        answers: given by staff: ``indicator.<column>`` (an indicator's key, or "none") and
            ``district_line`` (the place).
        district: how the own district is called: its name, its code.
        called: title of the table, name of its file: of a table whose columns do not say it, they tell what
            its one column of shares is.

    Returns:
        ``columns``: indicator and parts of a whole (100: percent, 1) by measure; ``groups``: dimension and
        code by group; ``places``: "district" or "state" by place. Empty where no column is an indicator.
    """
    columns = {}
    for measure, key in _columns(rows, answers, called).items():
        if parts := _parts(rows, measure, f"{COLUMN}{measure}" in answers):
            columns[measure] = [key, parts]
    if not columns:
        return {}
    groups = {text: found for text in _texts(rows["grp"]) if (found := group_of(text))}
    return {
        "columns": columns,
        "groups": {text: list(found) for text, found in groups.items()},
        "places": _levels(rows, answers.get(LINE, ""), district),
    }


def notices(found: Meaning) -> list[Problem]:
    """What staff should know of a table whose columns stand beside own figures."""
    problems = []
    for measure, (key, _) in found.get("columns", {}).items():
        what = phrase(
            "“{measure}” is shown beside “{figure}”, as published.",
            measure=measure,
            figure=phrase(CATALOGUE[key].title),
        )
        mend = phrase(
            "If it is something else, say so under “What it shows”, or by the answer {answer}.",
            answer=f"{COLUMN}{measure}",
        )
        problems.append(Problem("notice", "benchmark", what, mend))
    return problems


def questions(published: pd.DataFrame, called: Sequence[str]) -> tuple[Need, ...]:
    """What staff may say of a table that was read (``tables.readings.PUBLISHED``): nothing that waits.

    The columns with the fewest words come first, those told by their words before all; and the places
    that are no school's, where there are few.
    """
    measures = sorted(_texts(published["measure"]), key=lambda text: (not by_words(text), len(text.split())))
    proposed = _columns(published, {}, called)
    choices = {key: phrase(title) for key, title in SHARES.items()} | {NONE: phrase("None of these")}
    needs = [
        Need(
            f"{COLUMN}{text}",
            phrase("Which figure is “{column}”?", column=text),
            choices,
            proposed.get(text, NONE),
            sure=True,
        )
        for text in measures[:MOST]
        if text
    ]
    names = [text for text in _texts(published["school"]) if text and not is_state(text)]
    if needs and len(names) <= _FEW:
        lines = {name: name for name in sorted(names)} | {NONE: phrase("None of them")}
        own = next((name for name in names if is_district(name)), NONE)
        needs.append(Need(LINE, phrase("Which line is your district's?"), lines, own, sure=True))
    return tuple(needs)


_FEW = 500


def again(tx: Tx) -> None:
    """Tell what the tables mean that were loaded before this was told."""
    for batch, file, answers in batches.lacking(tx, "published", KEPT):
        rows = facts.said(tx, "published", batch)
        found = meaning(rows, answers, naming.district_called(tx), [file])
        counts = batches.counts(tx, [batch])[batch]
        batches.set_counts(tx, batch, counts | {KEPT: found})


def _columns(rows: pd.DataFrame, answers: Mapping[str, str], called: Sequence[str]) -> dict[str, str]:
    """Indicator of each column: said by staff, else the shortest of those whose words speak of it; where no
    column speaks of any, of the table's one column of shares what the table is called."""
    told, fitting, silent = dict[str, str](), dict[str, list[str]](), list[str]()
    for measure in _texts(rows["measure"]):
        given = answers.get(f"{COLUMN}{measure}", "")
        if given in SHARES:
            told[measure] = given
        elif not given and (key := by_words(measure)):
            fitting.setdefault(key, []).append(measure)
        elif not given:
            silent.append(measure)
    if fitting or told:
        return told | {shortest(each): key for key, each in fitting.items() if key not in told.values()}
    key = next((key for text in called if (key := about(text))), "")
    shares = [measure for measure in silent if _parts(rows, measure)] if key else []
    return {shares[0]: key} if len(shares) == 1 else {}


def _parts(rows: pd.DataFrame, measure: str, told: bool = False) -> int:
    """How a column writes shares; 0 where it holds none. ``told``: staff say that it does."""
    mine = rows[(rows["measure"] == measure).to_numpy(dtype=bool)]
    return parts_of_whole(_texts(mine["value"]), _texts(mine["value_raw"]), told or says_rate(measure))


def _levels(rows: pd.DataFrame, line: str, district: Sequence[str]) -> dict[str, str]:
    """Places that are the state, and the own district."""
    apart = rows[~rows["school"].astype("str").isin(["", "0"]).to_numpy()]
    among_schools = len(apart) < len(rows)
    pairs = rows[["place", "place_name"]].astype("str").drop_duplicates("place")
    called = {plain(text) for text in district} - {""}
    levels = {}
    for place, name in pairs.itertuples(index=False):
        texts = {place, name} - {""}
        ours = bool({plain(text) for text in texts} & called)
        ours |= among_schools and any(is_district(text) for text in texts)
        if any(is_state(text) for text in texts):
            levels[place] = "state"
        elif line in texts if line else ours:
            levels[place] = "district"
    return levels


def _texts(values: pd.Series) -> list[str]:
    """The different texts of a column, in order of appearance."""
    return [str(text) for text in values.dropna().unique()]
