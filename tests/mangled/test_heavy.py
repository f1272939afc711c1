"""The worst files, each in a process of its own: memory and time stay within bounds."""

import json
import os
import subprocess
import sys

import pytest

from tests.commands.conftest import TOP, Said
from tests.mangled.case import UNUSABLE
from tests.mangled.heavy import cases
from tests.mangled.telling import faults

MOST_MEMORY = 1024
"""MiB at the peak, the program itself included."""

MOST_TIME = 120
"""Seconds, on a computer that does other things, too."""

PROGRAM = """
import sys
from commands.main import main
status = main(["check", sys.argv[1], "--json"])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(peak.split()[1], file=open(sys.argv[2], "w"))
sys.exit(status)
"""

LONG = (
    "600 MB",
    "1.1 GB",
    "16,384",
    "million blank rows",
    "200 MB",
    "cell of 10 MB in a",
    "million lines",
)
"""Those that take longest to make or to read wait for `make prove`."""

CASES = [
    pytest.param(
        case,
        id=case.name,
        marks=[pytest.mark.prove] if any(word in case.name for word in LONG) else [],
    )
    for case in cases()
]


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="peak memory is read from /proc")
@pytest.mark.parametrize("case", CASES)
def test_the_worst_files_fill_neither_memory_nor_the_day(case, tmp_path):
    path, peak = tmp_path / case.file, tmp_path / "peak"
    path.write_bytes(case.make())
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path), str(peak)],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
        timeout=MOST_TIME,
    )
    assert done.returncode in case.ends, done.stderr[-2000:]
    assert faults(Said(done.returncode, done.stdout, done.stderr), path) == []
    assert int(peak.read_text()) / 1024 < MOST_MEMORY
    assert case.says in done.stdout + done.stderr
    if case.rows is not None and done.returncode != UNUSABLE:
        told = json.loads(done.stdout)
        assert (told["accepted"], told["rejected"]) == case.rows
