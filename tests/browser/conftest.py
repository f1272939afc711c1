"""The dashboard in a real browser: the system's Chromium, on a server of its own."""

import contextlib
import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from scripts.start import HOST, answers, serve
from scripts.system import WITHOUT, chromium
from tests import sample_home

Serve = Callable[[Path], AbstractContextManager[str]]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The system's browser; without one the tests are skipped."""
    found = chromium()
    if not found:
        pytest.skip(f"no Chromium was found; install it, or leave these tests out by {WITHOUT}=1 make test")
    # As root, in a container and without a graphics card Chromium starts only so.
    flags = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
    return {**browser_type_launch_args, "executable_path": found, "args": flags}


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home folder with the small sample district, made once for all tests of a run."""
    return sample_home.once(tmp_path_factory)


@pytest.fixture(scope="module")
def sample_server(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a server with the sample district loaded, and no data of one's own."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(sample_folder, home, dirs_exist_ok=True)
    with server(home) as address:
        yield address


@pytest.fixture(scope="module")
def empty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a server where nothing was ever loaded."""
    with server(tmp_path_factory.mktemp("home")) as address:
        yield address


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


@contextmanager
def server(home: Path, port: int = 0, **more: str) -> Iterator[str]:
    """A freshly started server on a free port, as ``make run`` starts it; its address.

    Args:
        port: to be used; 0 for a free one.
        more: of the environment.
    """
    surroundings = {**os.environ, "TRELLIS_HOME": str(home), **more}
    surroundings.pop("TRELLIS_DATABASE_URL", None)
    port = port or free_port()
    running = serve(Path(sys.executable), port, surroundings, quiet=True)
    try:
        assert answers(running, port), "the server did not start"
        yield f"http://{HOST}:{port}"
    finally:
        running.terminate()
        with contextlib.suppress(Exception):
            running.wait(timeout=10)
        running.kill()
