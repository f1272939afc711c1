import json
import subprocess
import sys

import pytest

from tests.conftest import TOP

pytestmark = [
    pytest.mark.both_engines,
    pytest.mark.skipif(sys.platform == "win32", reason="a process that forks is needed to be quick"),
]
LEAST = {"load": 50, "undo": 30}
"""Statements and writes there must be, so that we know that they are seen."""


def killed(place: str, every: int) -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.store.killing", place, str(every)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=3000)
    assert done.returncode == 0, done.stderr
    tried = json.loads(done.stdout)
    for work, least in LEAST.items():
        outcomes = tried[work]["outcomes"]
        assert len(outcomes) >= least // every, f"{work}: only {len(outcomes)} statements were seen"
        assert set(outcomes) == {"before"}, f"{work}: {outcomes}"


def test_a_load_or_undo_killed_on_its_way_leaves_before_or_after(engine, tmp_path):
    killed(str(tmp_path) if engine.name == "sqlite" else engine.place, 20)


@pytest.mark.prove
def test_a_load_or_undo_killed_at_any_statement_or_file_write_leaves_before_or_after(engine, tmp_path):
    killed(str(tmp_path) if engine.name == "sqlite" else engine.place, 1)
