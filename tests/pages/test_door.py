"""Who is let in at the door, by plain calls of the server's interface."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.types import Message, Receive, Scope, Send

from pages.front.door import HELP, Door
from pages.front.headers import SECURITY

DATA = b"3 students of Cedar"

HERE = {"host": "127.0.0.1:8501"}

LOCAL = [
    "127.0.0.1",
    "127.0.0.1:8501",
    "localhost",
    "localhost:8501",
    "LocalHost:8501",
    "[::1]",
    "[::1]:8501",
]

FOREIGN = [
    *["trellis.school.example", "trellis.school.example:8501", "192.168.1.20:8501", "0.0.0.0:8501", ""],
    *[
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:127.0.0.1",
        "127.0.0.2",
        "[::2]:8501",
    ],
    *["user@127.0.0.1:8501", "127.0.0.1:8501, evil.example", "::1", "localhost."],
]
"""Names that are not this computer to itself; the likes of localhost.evil.example are how a page of
another site would reach a server that compares only the beginning or the end."""

FORWARDED = {
    "forwarded": "for=10.0.0.7;host=trellis.school.example",
    "x-forwarded-for": "10.0.0.7",
    "x-forwarded-host": "trellis.school.example",
    "x-forwarded-proto": "https",
    "x-forwarded-server": "trellis.school.example",
    "X-Forwarded-Port": "443",
    "x-real-ip": "10.0.0.7",
    "via": "1.1 proxy",
}


async def _behind(scope: Scope, receive: Receive, send: Send) -> None:
    """What stands behind the door: it gives data to whoever gets so far."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "bytes": DATA})
    else:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x-frame-options", b"MINE")]})
        await send({"type": "http.response.body", "body": DATA})


def answer(
    kind: str, headers: Mapping[str, str], path: str = "/equity", client: str = "127.0.0.1"
) -> list[Message]:
    """All messages that come back through the door."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request" if kind == "http" else "websocket.connect"}

    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": kind, "method": "GET", "path": path, "query_string": b"", "headers": raw}
    scope["client"] = (client, 50000) if client else None
    # In a thread of its own: a browser test may have left its event loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(Door(_behind)(scope, receive, send))).result()
    return sent


def told(messages: list[Message]) -> bytes:
    """All bytes of the answers."""
    return b"".join(message.get("body", b"") + message.get("bytes", b"") for message in messages)


@pytest.mark.parametrize("host", LOCAL)
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_this_computer_is_served_by_its_own_names(kind, host):
    assert told(answer(kind, {"host": host})) == DATA


@pytest.mark.parametrize("host", FOREIGN)
def test_another_name_gets_help_and_no_data(host):
    start, *rest = answer("http", {"host": host} if host else {})
    assert start["status"] == 403
    assert told(rest) == HELP.encode()


@pytest.mark.parametrize("host", FOREIGN)
def test_another_name_opens_no_socket(host):
    (closed,) = answer("websocket", {"host": host} if host else {})
    assert (closed["type"], closed["code"]) == ("websocket.close", 1008)


@pytest.mark.parametrize("name", FORWARDED)
def test_a_proxy_gets_help_and_no_data_also_when_it_calls_this_computer_by_name(name):
    start, *rest = answer("http", HERE | {name: FORWARDED[name]})
    assert (start["status"], told(rest)) == (403, HELP.encode())
    (closed,) = answer("websocket", HERE | {name: FORWARDED[name]})
    assert closed["type"] == "websocket.close"


@pytest.mark.parametrize("client", ["192.168.1.20", "10.0.0.7", "::ffff:10.0.0.7", "", "testclient"])
def test_another_computer_gets_no_data_whatever_name_it_uses(client):
    start, *rest = answer("http", HERE, client=client)
    assert (start["status"], told(rest)) == (403, HELP.encode())


@pytest.mark.parametrize("origin", ["https://trellis.example", "http://127.0.0.1.evil.example", "null"])
def test_a_page_of_another_host_gets_no_data_through_a_proxy_that_hides_itself(origin):
    (closed,) = answer("websocket", HERE | {"origin": origin})
    assert closed["type"] == "websocket.close"
    assert told(answer("websocket", HERE | {"origin": "http://127.0.0.1:8501"})) == DATA


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/equity/_stcore/metrics", "/_stcore/agent/interact"])
def test_addresses_of_the_server_s_own_are_closed(path):
    start, *rest = answer("http", HERE, path)
    assert (start["status"], DATA in told(rest)) == (404, False)


@pytest.mark.parametrize("headers", [HERE, {"host": "trellis.school.example"}])
def test_every_answer_carries_the_security_headers_once(headers):
    start, *_ = answer("http", headers)
    names = [name.decode().lower() for name, _ in start["headers"]]
    assert all(names.count(name.lower()) == 1 for name in SECURITY)


def test_no_script_style_or_connection_of_another_host_is_allowed():
    allowed = dict(part.split(maxsplit=1) for part in SECURITY["Content-Security-Policy"].split("; "))
    assert allowed["default-src"] == allowed["connect-src"] == "'self'"
    assert not any("http" in sources or "*" in sources for sources in allowed.values())
    assert allowed["frame-ancestors"] == "'none'"


def test_the_help_tells_what_to_do_and_nothing_of_the_data():
    assert "sign-in" in HELP
    assert "student" not in HELP


def test_the_start_of_the_server_passes_the_door():
    """Messages of the server's own life carry no host; without them it would never start."""
    assert answer("lifespan", {})[0]["status"] == 200
