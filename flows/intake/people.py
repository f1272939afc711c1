"""People whom a file only names, compared with the names of the roster: proposed, never joined unasked."""

from collections.abc import Mapping

import pandas as pd

from flows.intake.said import Said
from loaders.form import Problem, Reading
from loaders.visitors import UNMATCHED, bare_name, original_name
from loaders.words import plain
from store import lookup
from store.connect import Tx

SESSION = ["activity", "school", "day", "session_key"]
ANSWER = "person."
"""Begins the name of an answer that says who somebody is: ``person.CODE`` = student id."""


def match(tx: Tx, said: Said, reading: Reading, answers: Mapping[str, str]) -> None:
    """Join people whom an answer names with their id, and propose the others whose full name exactly one
    person of the roster has.

    The name itself is kept nowhere but in the roster's table of names.
    """
    people = reading.tables.get("people")
    if people is None or "participation" not in said.facts:
        return
    joined = {code.removeprefix(ANSWER): text for code, text in answers.items() if code.startswith(ANSWER)}
    rows = said.facts["participation"]
    if joined:
        rows = rows.assign(person=rows["person"].map(lambda code: joined.get(code, code)).astype("str"))
        said.facts["participation"] = rows.drop_duplicates([*SESSION, "person"], keep="last")
        said.with_id = int((~rows["person"].str.startswith(UNMATCHED)).sum())
    unknown = people[
        people["person_key"].str.startswith(UNMATCHED) & ~people["person_key"].isin(list(joined))
    ]
    unknown = unknown[unknown["person_name"].fillna("") != ""]
    if len(unknown):
        said.problems += _proposals(unknown, _by_name(lookup.names(tx)))


def _by_name(names: pd.DataFrame) -> dict[str, str]:
    """The id of each full name that one person alone has, however first and last name are put."""
    found: dict[str, str] = {}
    for code, first, last in names[["code", "first_name", "last_name"]].itertuples(index=False):
        for full in (plain(f"{first} {last}"), plain(f"{last} {first}")):
            found[full] = "" if found.get(full, code) != code else code
    return found


def _proposals(unknown: pd.DataFrame, known: Mapping[str, str]) -> list[Problem]:
    problems = []
    for row in unknown.to_dict("records"):
        name, key = str(row["person_name"]), row["person_key"]
        code = known.get(plain(bare_name(name))) or known.get(plain(original_name(name)), "")
        if code:
            problems.append(
                Problem(
                    "notice",
                    "same_name",
                    f"“{name.strip()}” has the name of the student {code}, but no id; they are kept apart.",
                    f"If they are one, load the file again with the answer {ANSWER}{key}={code}.",
                    str(row["sheet"]),
                    int(row["line"]),
                    str(row["column"]),
                    name,
                )
            )
    return problems
