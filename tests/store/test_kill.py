import json
import subprocess
import sys

import pytest

from tests.conftest import TOP


@pytest.mark.skipif(sys.platform == "win32", reason="a process that forks is needed to be quick")
def test_a_load_or_undo_killed_at_any_statement_or_file_write_leaves_before_or_after(tmp_path):
    command = [sys.executable, "-W", "error", "-m", "tests.store.killing", str(tmp_path)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    tried = json.loads(done.stdout)
    for work, least in (("load", 50), ("undo", 30)):
        outcomes = tried[work]["outcomes"]
        assert len(outcomes) >= least, f"{work}: only {len(outcomes)} statements were seen"
        assert set(outcomes) == {"before"}, f"{work}: {outcomes}"
