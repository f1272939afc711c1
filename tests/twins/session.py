"""A browser's side of the conversation with a running dashboard, kept byte for byte."""

import contextlib
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette.starlette_app_utils import (
    create_signed_value,
    generate_xsrf_token_string,
)
from websockets.sync.client import ClientConnection, connect

from scripts.environment import TOP
from scripts.start import HOST, answers
from tests.browser.conftest import free_port

ISSUER = "https://login.example"
SECRET = "0123456789abcdef0123456789abcdef"
PATIENCE = 120
"""Seconds an answer may take: the first view after a start imports what it needs, on a busy computer."""

BIG = 1 << 26
"""Bytes a message may have."""


@dataclass(frozen=True)
class Server:
    """A dashboard on a home folder of its own, whose people sign in.

    Attributes:
        port: on this computer's own address.
    """

    port: int

    @property
    def origin(self) -> str:
        return f"http://{HOST}:{self.port}"


@contextmanager
def serving(home: Path, log: Path) -> Iterator[Server]:
    """A freshly started dashboard, as ``make run`` starts it, that sends all that it writes.

    Args:
        log: where all that it writes is kept.
    """
    running = Server(free_port())
    signs_in = {
        "TRELLIS_AUTH_REDIRECT_URI": f"{running.origin}/oauth2callback",
        "TRELLIS_AUTH_COOKIE_SECRET": SECRET,
        "TRELLIS_AUTH_CLIENT_ID": "trellis",
        "TRELLIS_AUTH_CLIENT_SECRET": "hush",
        "TRELLIS_AUTH_SERVER_METADATA_URL": f"{ISSUER}/.well-known/openid-configuration",
    }
    surroundings = {**os.environ, **signs_in, "TRELLIS_HOME": str(home)}
    surroundings.pop("TRELLIS_DATABASE_URL", None)
    words = [sys.executable, "-m", "tests.twins.streamlit_whole", "run", "dashboard.py"]
    words += ["--server.headless", "true", "--server.address", HOST, "--server.port", str(running.port)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            words, cwd=TOP, env=surroundings, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        try:
            assert answers(process, running.port), log.read_text()
            yield running
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=20)
            process.kill()
            process.wait()


def cookie(server: Server, email: str) -> str:
    """The cookie of somebody who signed in at the provider just now."""
    told = {"is_logged_in": True, "iss": ISSUER, "sub": email, "email": email, "email_verified": True}
    whole = {"origin": server.origin, "name": "Somebody", "iat": int(time.time()), "nonce": "n", **told}
    return f"_streamlit_user={create_signed_value(SECRET, '_streamlit_user', json.dumps(whole)).decode()}"


@contextmanager
def session(server: Server, email: str) -> Iterator["Session"]:
    """A window of the dashboard of somebody who signed in, until it is closed."""
    token = generate_xsrf_token_string()
    cookies = f"{cookie(server, email)}; _streamlit_xsrf={token}"
    with connect(
        f"ws://{HOST}:{server.port}/_stcore/stream",
        origin=server.origin,  # type: ignore[arg-type]
        # As Streamlit's own page does it: the token against forgery stands where the protocol is named.
        subprotocols=["streamlit", token],  # type: ignore[list-item]
        additional_headers={"Cookie": cookies},
        compression=None,
        max_size=BIG,
        open_timeout=PATIENCE,
    ) as socket:
        yield Session(server, socket, cookies)


class Session:
    """One window: views are opened in it one after the other, and their files fetched."""

    def __init__(self, server: Server, socket: ClientConnection, cookies: str) -> None:
        self.server, self.socket, self.cookies = server, socket, cookies
        self.id = ""

    def opened(self, view: str, choices: Mapping[str, str], dark: bool = False) -> list[ForwardMsg]:
        """All messages of a view opened at an address, in order.

        Args:
            view: its address; "" for the first.
            choices: what stands in the address.
        """
        asked = BackMsg()
        state = asked.rerun_script
        state.page_name, state.query_string = view, urlencode(choices)
        state.context_info.timezone, state.context_info.locale = "UTC", "en-US"
        state.context_info.url = f"{self.server.origin}/{view}"
        state.context_info.color_scheme = "dark" if dark else "light"
        self.socket.send(asked.SerializeToString())
        told: list[ForwardMsg] = []
        while not (told and _ended(told)):
            told.append(self._heard())
        self.id = next(one.new_session.initialize.session_id for one in told if one.HasField("new_session"))
        return told

    def pressed(self, file: str) -> ForwardMsg:
        """The answer to a press on a download: where its file is."""
        asked = BackMsg()
        asked.backend_operation_request.request_id = "1"
        asked.backend_operation_request.session_id = self.id
        asked.backend_operation_request.deferred_file.file_id = file
        self.socket.send(asked.SerializeToString())
        return self._heard()

    def fetched(self, path: str) -> bytes:
        """What the server answers at an address: status, headers, and what is there."""
        call = urllib.request.Request(self.server.origin + path, headers={"Cookie": self.cookies})
        try:
            with urllib.request.urlopen(call, timeout=PATIENCE) as found:
                return _whole(found.status, found.headers.items(), found.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return _whole(refused.code, refused.headers.items(), refused.read())

    def _heard(self) -> ForwardMsg:
        return ForwardMsg.FromString(self.socket.recv(timeout=PATIENCE, decode=False))


def _ended(told: list[ForwardMsg]) -> bool:
    """Whether a run is over: it says so, then that nothing runs."""
    ends = [one.script_finished for one in told if one.HasField("script_finished")]
    last = told[-1]
    still = not last.HasField("session_status_changed") or last.session_status_changed.script_is_running
    return ForwardMsg.FINISHED_SUCCESSFULLY in ends and not still


def _whole(status: int, headers: list[tuple[str, str]], body: bytes) -> bytes:
    # The day and hour of the answer are those of the clock.
    told = [f"{name}: {text}" for name, text in headers if name.lower() != "date"]
    return "\n".join([str(status), *told, "", ""]).encode() + body
