"""Files in and out of the server are for people with an account alone.

A page's downloads and uploads have addresses of their own. They cannot be guessed, but they can be passed on
or found in a history: so whoever asks for one must be signed in as somebody who may.
"""

import json
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.types import Scope
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

# Streamlit offers nothing public that reads its own cookie outside a page.
from streamlit.web.server.starlette.starlette_websocket import _get_signed_cookie_with_chunks

from flows import home, sign_in
from flows.database import StoreError
from flows.sign_in import Over, Unknown
from pages.front.provider import Provider

OUT, IN = "/media/", "/_stcore/upload_file/"


def guarded(scope: Scope) -> bool:
    """Whether this is the address of a file."""
    return scope["type"] == "http" and any(part in str(scope.get("path", "")) for part in (OUT, IN))


def lets_through(scope: Scope, signs_in: Provider) -> bool:
    """Whether whoever asks may have this file, or hand one in. Reads the database: not for the event loop."""
    claims = _claims(Headers(scope=scope), signs_in)
    if claims.get("is_logged_in") is not True:
        return False
    try:
        told = sign_in.read(claims, signs_in.rules)
        viewer = sign_in.admit(home.own(), told, signs_in.rules).viewer
    except (Over, Unknown, StoreError):
        return False
    return viewer.loads or IN not in str(scope["path"])


def _claims(asked: Headers, signs_in: Provider) -> Mapping[str, Any]:
    """What the provider said at the sign-in, from the signed cookie; {} where there is none of ours."""
    cookie = _get_signed_cookie_with_chunks(cookie_parser(asked.get("cookie", "")), USER_COOKIE_NAME)
    try:
        told = json.loads(cookie) if cookie else {}
    except ValueError:
        return {}
    return told if isinstance(told, dict) and told.get("origin") == signs_in.origin else {}
