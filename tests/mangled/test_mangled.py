"""Each mangled file ends in a clear message and an exit status; nothing is half-loaded, nothing lost."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from flows.uploads import rejected, uploads
from tests.commands.conftest import TOP, call
from tests.mangled.case import DONE, UNUSABLE, Mangled
from tests.mangled.every import every
from tests.mangled.telling import dump, faults, unaccounted
from tests.proofs import left_but

CASES = every()
ROWLESS = (
    "headings alone",
    "headings and no rows",
    "nobody answered",
    "empty template",
    "google.csv ends after 1/8",
    "no line end at all",
)
EMPTY = [case for case in CASES if any(words in case.name for words in ROWLESS)]
"""Recognised by their headings, with nothing below them."""

LOADED = [
    case
    for number, case in enumerate(CASES)
    if case not in EMPTY and (case.rows is not None or number % 15 == 0)
]
"""Those whose rows were counted by hand, and a share of the others: a load takes longer than a look."""


def named(cases: list[Mangled], now: Sequence[Mangled] | None = None):
    """A test of each case; those not in ``now`` are left to the proofs."""
    ids = [ascii(case.name)[1:-1] for case in cases]
    return pytest.mark.parametrize("case", left_but(cases if now is None else now, cases), ids=ids)


def test_there_are_at_least_two_hundred_and_each_has_its_own_name():
    assert len({case.name for case in CASES}) == len(CASES) >= 200


@named(CASES)
def test_check_says_what_is_wrong_and_how_to_mend_it(case, tmp_path):
    path = tmp_path / case.file
    path.write_bytes(case.make())
    said = call("check", path, "--json")
    assert faults(said, path) == []
    assert said.status in case.ends, (said.err, said.out[:2000])
    assert case.says in said.out + said.err
    if said.status == UNUSABLE:
        return
    told = said.json
    assert unaccounted(told, case.cells) == []
    if said.status == DONE:
        assert told["accepted"] > 0
    if case.rows is not None:
        assert (told["accepted"], told["rejected"]) == case.rows
    left = sorted({problem["line"] for problem in told["problems"] if problem["severity"] == "left_out"})
    if case.lines:
        assert tuple(left) == case.lines


@named(LOADED, LOADED[::3])
def test_load_keeps_all_good_rows_or_nothing(case, tmp_path, district):
    path = tmp_path / case.file
    path.write_bytes(case.make())
    said = district.load(path, "--json")
    assert faults(said, path) == []
    loaded = [] if said.status == UNUSABLE else said.json["batches"]
    if not loaded:
        assert said.status != DONE
        assert dump(district.path) == district.hash
        return
    for batch in loaded:
        list_of_rejects = rejected(district.db, batch["batch"])
        left = list_of_rejects[list_of_rejects["severity"] == "left_out"]
        assert left["line"].nunique() >= batch["rejected"] or batch["rejected"] == 0
    if case.rows is not None:
        listed = {row["batch"]: row for row in uploads(district.db)}
        (batch,) = loaded
        assert (listed[batch["batch"]]["accepted"], batch["rejected"]) == case.rows
    if case.lines:
        assert sorted(set(left["line"])) == list(case.lines)


def test_load_makes_no_batch_of_headings_alone(tmp_path, district):
    done = []
    for number, case in enumerate(EMPTY):
        path = tmp_path / str(number) / case.file
        path.parent.mkdir()
        path.write_bytes(case.make())
        said = district.load(path, "--json")
        done += [(case.name, fault) for fault in faults(said, path)]
        done += [(case.name, "loaded")] if dump(district.path) != district.hash else []
    assert done == []


@named(CASES[::120])
def test_as_a_program_of_its_own_it_ends_the_same_way(case, tmp_path):
    path = tmp_path / case.file
    path.write_bytes(case.make())
    words = [sys.executable, str(TOP / "trellis.py"), "check", str(path), "--json"]
    done = subprocess.run(words, cwd=TOP, env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode == call("check", path, "--json").status
    assert "Traceback" not in done.stderr
    assert done.returncode == UNUSABLE or json.loads(done.stdout)["file"]


@named(CASES[::25])
def test_for_people_the_same_is_said_in_lines(case, tmp_path):
    path = tmp_path / case.file
    path.write_bytes(case.make())
    said = call("check", path)
    assert said.status == call("check", path, "--json").status
    assert len((said.out + said.err).split()) > 5
