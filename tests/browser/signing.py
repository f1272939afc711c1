"""A provider of sign-ins on this computer, and a Trellis that asks it."""

import contextlib
import json
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect

from flows import database
from tests.browser.conftest import free_port, server
from tests.browser.seeing import PATIENCE

ANN, PAT, EVE = "ann", "pat", "eve"
"""Who can sign in: by name at the provider, ``NAME@school.example`` here."""


@contextmanager
def provider() -> Iterator[str]:
    """Address of a provider at which Ann, Pat and Eve have accounts with confirmed addresses."""
    port = free_port()
    words = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "-p", str(port)]
    for name in (ANN, PAT, EVE):
        told = {"sub": name, "email": address(name), "email_verified": True, "name": name.capitalize()}
        words += ["--user-claims", json.dumps(told)]
    running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _answers(f"http://127.0.0.1:{port}/.well-known/openid-configuration")
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        with contextlib.suppress(Exception):
            running.wait(timeout=10)
        running.kill()


@contextmanager
def signing_server(home: Path, asks: str, **more: str) -> Iterator[str]:
    """A freshly started Trellis whose people sign in at a provider; its address."""
    port = free_port()
    auth = {
        "TRELLIS_AUTH_REDIRECT_URI": f"http://127.0.0.1:{port}/oauth2callback",
        "TRELLIS_AUTH_COOKIE_SECRET": "0123456789abcdef0123456789abcdef",
        "TRELLIS_AUTH_CLIENT_ID": "trellis",
        "TRELLIS_AUTH_CLIENT_SECRET": "hush",
        "TRELLIS_AUTH_SERVER_METADATA_URL": f"{asks}/.well-known/openid-configuration",
    }
    with server(home, port, **auth, **more) as running:
        yield running


def own_data(sample: Path, home: Path) -> str:
    """Make the sample's data somebody's own, so that they are behind the sign-in; their address."""
    shutil.copyfile(sample / "sample.db", home / "trellis.db")
    db = f"sqlite:///{home / 'trellis.db'}"
    database.ready(db)
    return db


def address(name: str) -> str:
    return f"{name}@school.example"


def sign_in(page: Page, name: str) -> None:
    """Press the button, and be somebody at the provider."""
    page.get_by_role("button", name="Sign in").click(timeout=PATIENCE)
    page.get_by_role("button", name=name, exact=True).click(timeout=PATIENCE)


NOT_THE_LANGUAGE = re.compile("^(?!.*Language)")
"""Any other box than that of the language."""


def signed_out(page: Page, title: str = "Sign in") -> None:
    """Nothing is shown but the way in."""
    expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible(timeout=PATIENCE)
    expect(page.locator("h1")).to_have_count(1, timeout=PATIENCE)  # what stood there before is gone
    expect(page.get_by_test_id("stPlotlyChart")).to_have_count(0)
    expect(page.get_by_role("combobox", name=NOT_THE_LANGUAGE)).to_have_count(0)


def _answers(url: str) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
