"""Each sheet of our own templates as a file of its own, mangled: it ends in a reading or in words."""

import random

import pytest

from tests.commands.conftest import call
from tests.loaders.one_survey import as_csv
from tests.mangled.outcome import wrong
from tests.mangled.sheets import SINGLE, rows
from tests.mangled.slips_of_rows import CHANGES

SLIPS = [(register, name) for register in SINGLE for name in CHANGES]
SHARE = 61
"""Of so many slips one is tried every day; it is prime to the number of slips of a sheet."""


def ended(register, name: str, tmp_path) -> list[str]:
    data = CHANGES[name](rows(register), random.Random(f"{register.name}: {name}"))
    return wrong(tmp_path / "a.csv", data)


ALONE = [register for register in SINGLE if register.name != "districts"]
"""Codes beside names could be of anything: districts are told by the name of their sheet."""


@pytest.mark.parametrize("register", ALONE, ids=lambda register: register.name)
def test_the_good_sheet_is_read(register, tmp_path):
    path = tmp_path / f"{register.name}.csv"
    path.write_bytes(as_csv(rows(register)))
    # A list of respondents, questions and answers may be a survey: then it is asked.
    said = ("--answer", "format=register") if register.name == "perceptions" else ()
    told = call("check", path, *said, "--json").json
    assert told["format"] in ("register", "outcomes")
    assert told["accepted"] > 0, told["problems"]


@pytest.mark.parametrize(
    ("register", "name"), SLIPS[::SHARE], ids=lambda one: one if isinstance(one, str) else one.name
)
def test_some_slips_end_well(register, name, tmp_path):
    assert ended(register, name, tmp_path) == []


@pytest.mark.prove
@pytest.mark.parametrize("register", SINGLE, ids=lambda register: register.name)
def test_every_slip_ends_well(register, tmp_path):
    assert {name: found for name in CHANGES if (found := ended(register, name, tmp_path))} == {}
