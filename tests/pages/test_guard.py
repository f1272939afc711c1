"""Addresses of files open for people with an account alone, and of files to load for the office alone."""

import json
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
import streamlit as st
from streamlit.runtime.secrets import Secrets
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from flows import accounts, database, home, sign_in
from flows.accounts import COMMAND_LINE
from tests.databases import let_go
from tests.pages.signed import SECRETS, claims
from tests.pages.test_door import DATA, answer, told

ANN, BEN, HERE = "ann@school.example", "ben@school.example", "http://localhost:8501"
OUT, IN = "/media/0123abcd.csv", "/_stcore/upload_file/session/file"


@pytest.fixture(autouse=True)
def signs_in(tmp_path: Path, monkeypatch) -> str:
    """A Trellis with sign-in, an administrator and a board member."""
    held = Secrets()
    held._secrets = SECRETS
    monkeypatch.setattr(st, "secrets", held)
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    database.ready(home.own())
    accounts.add(home.own(), COMMAND_LINE, ANN, "admin")
    accounts.add(home.own(), COMMAND_LINE, BEN, "board")
    yield home.own()
    let_go(home.own())
    shutil.rmtree(tmp_path / "home")


def asked(
    path: str, user: Mapping[str, object] | None = None, *, secret: str = "", host: str = "localhost:8501"
):
    """What comes back of an address for the holder of a cookie; None where it was refused."""
    headers = {"host": host, "x-forwarded-for": "10.0.0.7"}
    if user is not None:
        text = json.dumps({"origin": HERE, **user})
        signed = create_signed_value(secret or get_cookie_secret(), "_streamlit_user", text)
        headers["cookie"] = f"_streamlit_user={signed.decode()}"
    sent = answer("http", headers, path)
    return None if sent[0]["status"] != 200 else told(sent)


@pytest.mark.parametrize("path", [OUT, IN, f"/equity{OUT}"])
def test_a_file_is_for_nobody_without_a_sign_in(path):
    assert asked(path) is None
    assert asked("/equity") == DATA, "the page itself says how to sign in"


def test_a_file_is_handed_out_to_people_and_taken_from_the_office_alone():
    assert asked(OUT, claims(ANN)) == asked(IN, claims(ANN)) == DATA
    assert asked(OUT, claims(BEN)) == DATA
    assert asked(IN, claims(BEN)) is None
    assert asked(OUT, claims("eve@elsewhere.example")) is None


@pytest.mark.parametrize(
    "more",
    [
        {"is_logged_in": False},
        {"is_logged_in": "true"},
        {"origin": "http://localhost:8502"},
        {"iss": "https://other.example"},
        {"email_verified": "true", "sub": "new"},
        {"iat": 0},
        {"iat": None},
    ],
)
def test_a_cookie_that_says_something_else_opens_nothing(more):
    assert asked(OUT, claims(ANN)) == DATA
    assert asked(OUT, claims(ANN) | more) is None


def test_a_cookie_that_somebody_else_signed_opens_nothing():
    assert asked(OUT, claims(ANN), secret="f" * 32) is None


def test_who_was_ended_has_no_files_any_more(signs_in):
    assert asked(OUT, claims(BEN)) == DATA
    accounts.end(signs_in, COMMAND_LINE, accounts.named(signs_in, BEN).key)
    assert asked(OUT, claims(BEN)) is None


def test_a_sign_in_that_is_over_has_no_files(monkeypatch):
    before = claims(ANN)
    monkeypatch.setattr(sign_in, "time", lambda: time.time() + 31 * 60)
    assert asked(OUT, before) is None


def test_a_proxy_is_let_in_by_the_names_that_are_ours():
    assert asked("/equity", host="trellis.school.example") is None
    assert asked("/equity", host="localhost:8501") == DATA


def test_a_trellis_that_is_set_up_by_half_serves_nobody(monkeypatch):
    held = Secrets()
    held._secrets = {"auth": {**SECRETS["auth"], "client_secret": ""}}
    monkeypatch.setattr(st, "secrets", held)
    assert asked("/equity") is None
    assert asked(OUT, claims(ANN)) is None
    (closed,) = answer("websocket", {"host": "127.0.0.1:8501"})
    assert closed["type"] == "websocket.close"
