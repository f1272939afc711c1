"""The faults stand where they should; that each is found is a proof."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.faults import FAULTS, Fault

TOP = Path(__file__).parents[2]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_what_a_fault_replaces_stands_there_once(fault: Fault):
    assert (TOP / fault.file).read_text(encoding="utf-8").count(fault.right) == 1
    assert all((TOP / path).exists() for path in fault.tests.split())


def test_there_are_forty_and_no_two_alike():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


@pytest.mark.prove
def test_every_fault_is_found():
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutants"], cwd=TOP, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:]
