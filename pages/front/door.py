"""The door of the server: who is let as far as the sign-in, and without one only this computer itself.

Whoever comes by another name is told how to set sign-in up, and gets no data: records of children must not
be a wrong setting away from the network.
"""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.front import guard, headers, wanted
from pages.front.provider import NotReady, Provider, provider

LOOPBACK = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?", re.IGNORECASE)
FORWARDED = ("forwarded", "x-forwarded-", "x-real-ip", "x-client-ip", "x-original-", "via")
"""What proxies add: beginnings of header names."""

CLOSED = ("/_stcore/metrics", "/_stcore/agent")
"""Addresses of Streamlit's own that are for nobody: figures of the server, and a way to drive it."""

HELP = """This Trellis serves only the computer it runs on.

It was reached by another name, or through a proxy, and no sign-in is set up.
Open it on that computer at the address it printed, or ask whoever runs it to set up sign-in:
docs/deployment.md tells how.
"""

UNFINISHED = """Sign-in is set up by half, and so nobody is served.

{why}
Whoever runs this Trellis finds in docs/deployment.md what belongs there.
"""

ELSEWHERE = """This Trellis is not called so.

Open it at the address you were given, or ask whoever runs it to add this name: docs/deployment.md tells how.
"""

SIGN_IN = "Sign in to Trellis, then ask for this file on its page.\n"


class Door:
    """ASGI middleware: refuses who must not come in, and adds the security headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        refused, signs_in = refusal(scope)
        if refused is None and signs_in is not None and guard.guarded(scope):
            allowed = await run_in_threadpool(guard.lets_through, scope, signs_in)
            refused = None if allowed else PlainTextResponse(SIGN_IN, status_code=403)
        encrypted = signs_in is not None and signs_in.encrypted

        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                if signs_in is not None:
                    wanted.lead(scope, message, encrypted)
                headers.secure(message, encrypted)
            await send(message)

        if refused is None:
            await self.app(scope, receive, send_secured)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": "Not served."})
        else:
            await refused(scope, receive, send_secured)


def refusal(scope: Scope) -> tuple[PlainTextResponse | None, Provider | None]:
    """The answer to who must not come in, None for the others; and how people sign in, if they do."""
    try:
        signs_in = provider()
    except NotReady as why:
        return PlainTextResponse(UNFINISHED.format(why=why), status_code=503), None
    asked = Headers(scope=scope)
    if signs_in is None and not is_local(scope):
        return PlainTextResponse(HELP, status_code=403), None
    host = asked.get("host", "").lower()
    if signs_in is not None and host not in signs_in.hosts and not LOOPBACK.fullmatch(host):
        return PlainTextResponse(ELSEWHERE, status_code=403), signs_in
    if any(place in str(scope.get("path", "")) for place in CLOSED):
        return PlainTextResponse("Not found\n", status_code=404), signs_in
    return None, signs_in


def is_local(scope: Scope) -> bool:
    """Whether a request comes from this computer, by its own name, and through no proxy.

    A proxy may hide itself and rename the host; the page that the browser stands on gives it away.
    """
    asked = Headers(scope=scope)
    if not LOOPBACK.fullmatch(asked.get("host", "")) or any(name.startswith(FORWARDED) for name in asked):
        return False
    origin = asked.get("origin")
    if origin is not None and not LOOPBACK.fullmatch(_host(origin)):
        return False
    client = scope.get("client")
    try:
        return client is not None and ip_address(client[0]).is_loopback
    except ValueError:
        return False


def _host(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
