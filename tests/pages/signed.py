"""Views as somebody who signed in sees them."""

import copy
import time
from typing import Any

from streamlit.testing.v1 import AppTest

from pages import VIEWS
from tests.pages.seen import ENTRY, PATIENCE, Seen

ISSUER = "https://login.example"
SECRETS = {
    "auth": {
        "redirect_uri": "http://localhost:8501/oauth2callback",
        "cookie_secret": "0123456789abcdef0123456789abcdef",
        "client_id": "trellis",
        "client_secret": "hush",
        "server_metadata_url": f"{ISSUER}/.well-known/openid-configuration",
    }
}


def claims(email: str, **more: Any) -> dict[str, Any]:
    """What a provider says of a sign-in of now."""
    told = {"is_logged_in": True, "iss": ISSUER, "sub": f"s-{email}", "email": email, "email_verified": True}
    return told | {"iat": int(time.time()), "nonce": "n"} | more


def app(user: dict[str, Any], **choices: object) -> AppTest:
    """The dashboard with sign-in set up, opened by somebody; ``choices`` stand in the address."""
    made = AppTest.from_file(str(ENTRY), default_timeout=PATIENCE)
    made.secrets.update(copy.deepcopy(SECRETS))
    made.user = user
    for name, value in choices.items():
        made.query_params["as" if name == "show_as" else name] = str(value)
    return made


def open_signed(email: str, key: str = "overview", **choices: object) -> Seen:
    """A view as the person with this address sees it; ValueError where it is not in their menu."""
    made = app(claims(email), **choices).run()
    view = next(view for view in VIEWS if view.key == key)
    if not made.exception and key != "overview":
        made.switch_page(f"../{view.section}/{view.key}.py").run()
    return Seen(made)
