"""What every answer of the server carries: no request leaves the host, no page stands in another's frame."""

from starlette.datastructures import MutableHeaders
from starlette.types import Message

SECURITY = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        "worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; "
        "form-action 'self'; base-uri 'self'; object-src 'none'"  # not text
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""No request leaves the host; scripts and styles of Streamlit need what is allowed here."""

ENCRYPTED = {"Strict-Transport-Security": "max-age=31536000"}
"""Where Trellis is reached by https: never by anything else again."""


def secure(message: Message, encrypted: bool) -> None:
    """Add the headers that an answer lacks; by https its cookies are for https alone."""
    headers = MutableHeaders(raw=message["headers"])
    for name, value in {**SECURITY, **(ENCRYPTED if encrypted else {})}.items():
        headers.setdefault(name, value)
    if encrypted:
        message["headers"] = [
            (
                name,
                value + b"; Secure"
                if name.lower() == b"set-cookie" and b"; secure" not in value.lower()
                else value,
            )
            for name, value in headers.raw
        ]
