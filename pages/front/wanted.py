"""The page somebody asked for is where they come to after signing in.

Streamlit itself leads everybody to the start page. So the server notes the address that the sign-in began
at, in a cookie that only the way back reads, and leads there: to a view of ours and nowhere else.
"""

import re
from urllib.parse import quote, unquote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.types import Message, Scope

from pages import VIEWS
from pages.front.provider import CALLBACK

LOGIN = "/auth/login"
COOKIE = "trellis_wanted"
SECONDS = 600
"""How long a sign-in may take."""

MOST = 2000
QUERY = re.compile(r"[A-Za-z0-9%._~=&+,:;@!$'()*/?-]*")
KEYS = {"", *(view.key for view in VIEWS)}


def lead(scope: Scope, message: Message, encrypted: bool) -> None:
    """Note the wanted page on the answer that begins a sign-in, and lead to it on the one that ends it."""
    path = str(scope.get("path", ""))
    if path.endswith(LOGIN):
        _note(Headers(scope=scope), MutableHeaders(raw=message["headers"]), path, encrypted)
    elif path.endswith(CALLBACK):
        _follow(Headers(scope=scope), MutableHeaders(raw=message["headers"]), path.removesuffix(CALLBACK))


def view_address(address: str, base: str = "") -> str:
    """Path and query of an address of ours; "" where it is not the address of a view."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if not parts.path.startswith(f"{base}/") or parts.path.removeprefix(f"{base}/") not in KEYS:
        return ""
    if len(parts.query) > MOST or not QUERY.fullmatch(parts.query):
        return ""
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _note(asked: Headers, answer: MutableHeaders, path: str, encrypted: bool) -> None:
    base = path.removesuffix(LOGIN)
    wanted = _of_ours(asked, base)
    safe = "; Secure" if encrypted else ""
    age = SECONDS if wanted else 0
    cookie = f"{COOKIE}={quote(wanted, safe='')}; Path={base}{CALLBACK}; Max-Age={age}"
    answer.append("set-cookie", f"{cookie}; HttpOnly; SameSite=Lax{safe}")  # not text


def _of_ours(asked: Headers, base: str) -> str:
    """The page the browser comes from, if it is of this server."""
    referer = asked.get("referer", "")
    try:
        here = urlsplit(referer).netloc.lower() == asked.get("host", "").lower()
    except ValueError:
        return ""
    return view_address(referer, base) if here else ""


def _follow(asked: Headers, answer: MutableHeaders, base: str) -> None:
    noted = unquote(cookie_parser(asked.get("cookie", "")).get(COOKIE, ""))
    wanted = view_address(noted, base) if noted.startswith("/") and not noted.startswith("//") else ""
    if wanted and answer.get("location") == f"{base}/":
        answer["location"] = wanted
    if noted:
        spent = f"{COOKIE}=; Path={base}{CALLBACK}; Max-Age=0; HttpOnly; SameSite=Lax"  # not text
        answer.append("set-cookie", spent)
