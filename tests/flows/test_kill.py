import json
import subprocess
import sys

import pytest

from tests.conftest import TOP

pytestmark = [
    pytest.mark.both_engines,
    pytest.mark.skipif(sys.platform == "win32", reason="a process that forks is needed to be quick"),
]


def killed(engine, folder, every: int) -> dict:
    place = str(folder) if engine.name == "sqlite" else engine.place
    command = [sys.executable, "-W", "error", "-m", "tests.flows.killing", place, str(every)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=3000)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_load_or_undo_killed_on_its_way_leaves_before_or_after(engine, tmp_path):
    for work, tried in killed(engine, tmp_path, 47).items():
        assert len(tried["outcomes"]) >= 2, f"{work}: only {tried['ticks']} statements and writes were seen"
        assert set(tried["outcomes"]) <= {"before", "after"}, (work, tried)


@pytest.mark.prove
def test_a_load_or_undo_killed_at_any_statement_or_write_leaves_before_or_after(engine, tmp_path):
    for work, tried in killed(engine, tmp_path, 1).items():
        assert len(tried["outcomes"]) == tried["ticks"] - 1 >= 50, work
        assert set(tried["outcomes"]) <= {"before", "after"}, (work, tried)
