"""The door of the server: without sign-in only this computer itself is served.

Whoever comes by another name or through a proxy is shown how to set sign-in up, and no data:
records of children must not be a wrong setting away from the network.
"""

import re

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?", re.IGNORECASE)
FORWARDED = ("forwarded", "x-forwarded-", "x-real-ip", "x-client-ip", "x-original-", "via")
"""What proxies add: beginnings of header names."""

HELP = """This Trellis serves only the computer it runs on.

It was reached by another name, or through a proxy, and no sign-in is set up.
Open it on that computer at the address it printed, or ask whoever runs it to set up sign-in.
"""

SECURITY = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        "worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; "
        "form-action 'self'; base-uri 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""No request leaves the host; scripts and styles of Streamlit need what is allowed here."""


class Door:
    """ASGI middleware: refuses other hosts and proxies, and adds the security headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        if not is_local(Headers(scope=scope)):
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008, "reason": "Not served by this name."})
            else:
                await PlainTextResponse(HELP, status_code=403, headers=SECURITY)(scope, receive, send)
            return

        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                named = {key.lower() for key, _ in message["headers"]}
                message["headers"] += [
                    (key.lower().encode(), value.encode())
                    for key, value in SECURITY.items()
                    if key.lower().encode() not in named
                ]
            await send(message)

        await self.app(scope, receive, send_secured)


def is_local(headers: Headers) -> bool:
    """Whether a request came by a loopback name and through no proxy."""
    host = headers.get("host", "")
    return bool(LOOPBACK.fullmatch(host)) and not any(name.startswith(FORWARDED) for name in headers)
