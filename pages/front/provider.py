"""Which provider signs people in, by the secrets file or the environment: ``[auth]`` as Streamlit reads it,
and ``[trellis]`` for what is ours (``docs/deployment.md``).

What is set up by half is not taken for nothing: then nobody is served, instead of everybody.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from flows.sign_in import Rules

SHARED = ("redirect_uri", "cookie_secret")
OWN = ("client_id", "client_secret", "server_metadata_url")
"""Settings of all providers, and of each."""

CALLBACK = "/oauth2callback"
SECRET = 32
"""Fewest letters of the secret that cookies are signed with."""

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class NotReady(Exception):
    """Sign-in is set up by half; the message says what is wrong, and holds no secret."""


@dataclass(frozen=True)
class Provider:
    """How people sign in.

    Attributes:
        names: of the providers, for ``st.login``; "" for the only one, which needs none.
        origin: where this Trellis is reached: scheme, host and port.
        hosts: names it may be called by, with their ports.
        rules: how long a sign-in holds, and whose word counts.
    """

    names: tuple[str, ...]
    origin: str
    hosts: frozenset[str]
    rules: Rules

    @property
    def encrypted(self) -> bool:
        return self.origin.startswith("https:")


def from_environment() -> dict[str, Any] | None:
    """Secrets that the environment holds, for ``st.App``: one provider, without a name."""
    found = {
        name: text for name in (*SHARED, *OWN) if (text := os.environ.get(f"TRELLIS_AUTH_{name.upper()}"))
    }
    return {"auth": found} if found else None


def provider() -> Provider | None:
    """How people sign in; None where nothing is set up.

    Raises:
        NotReady: something is, but not all of it.
    """
    secrets = _secrets()
    if "auth" not in secrets:
        return None
    auth, ours = secrets["auth"], secrets.get("trellis", {})
    if not isinstance(auth, Mapping) or not isinstance(ours, Mapping):
        raise NotReady("[auth] and [trellis] are sections, not values.")
    for name in SHARED:
        if not isinstance(auth.get(name), str) or not auth[name]:
            raise NotReady(f"{name} is missing in [auth].")
    if len(auth["cookie_secret"]) < SECRET:
        raise NotReady(f"cookie_secret in [auth] is too short: write at least {SECRET} random letters.")
    address = _address(auth["redirect_uri"], "redirect_uri")
    if not address.path.endswith(CALLBACK) or address.query:
        raise NotReady(f"redirect_uri in [auth] must end with {CALLBACK}.")
    hosts = {address.netloc.lower(), *(host.lower() for host in _listed(ours, "hosts"))}
    return Provider(_names(auth), f"{address.scheme}://{address.netloc}", frozenset(hosts), _rules(ours))


def _secrets() -> dict[str, Any]:
    """All secrets; {} where there are none."""
    try:
        return st.secrets.to_dict()
    except StreamlitSecretNotFoundError as fault:
        if any(Path(path).exists() for path in st.get_option("secrets.files")):
            raise NotReady("The secrets file cannot be read: it is no TOML, or not ours to read.") from fault
        return {}


def _names(auth: Mapping[str, Any]) -> tuple[str, ...]:
    sections = {
        name: part for name, part in auth.items() if isinstance(part, Mapping) and name != "client_kwargs"
    }
    alone = {"": auth} if any(name in auth for name in OWN) else {}
    for name, part in (alone | sections).items():
        place = f"[auth.{name}]" if name else "[auth]"
        for wanted in OWN:
            if not isinstance(part.get(wanted), str) or not part[wanted]:
                raise NotReady(f"{wanted} is missing in {place}.")
        _address(part["server_metadata_url"], f"server_metadata_url in {place}")
        if "_" in name:
            raise NotReady(f"The name of {place} may hold no underscore.")
    if not alone and not sections:
        raise NotReady(
            "[auth] names no provider: client_id, client_secret and server_metadata_url are missing."
        )
    return tuple(alone | sections)


def _address(text: str, what: str) -> Any:
    """An address that nobody on the way can read or change."""
    try:
        address = urlsplit(text)
        local = address.hostname in LOOPBACK
    except ValueError:
        raise NotReady(f"{what} is no address.") from None
    if not address.netloc or address.scheme not in ("http", "https"):
        raise NotReady(f"{what} is no address: write it with https://.")
    if address.scheme == "http" and not local:
        raise NotReady(f"{what} must begin with https://: without it sign-ins can be read on the way.")
    return address


def _rules(ours: Mapping[str, Any]) -> Rules:
    usual = Rules()
    return Rules(
        idle=int(60 * _number(ours, "idle_minutes", usual.idle / 60)),
        whole=int(3600 * _number(ours, "sign_in_hours", usual.whole / 3600)),
        verified=frozenset(_listed(ours, "verified_issuers")),
    )


def _number(ours: Mapping[str, Any], name: str, usual: float) -> float:
    told = os.environ.get(f"TRELLIS_{name.upper()}") or ours.get(name, usual)
    try:
        number = float(told)
    except (TypeError, ValueError):
        number = 0.0
    if not 0 < number < float("inf"):
        raise NotReady(f"{name} must be a number above 0.")
    return number


def _listed(ours: Mapping[str, Any], name: str) -> list[str]:
    """Texts of a list, or of one text with commas."""
    told = os.environ.get(f"TRELLIS_{name.upper()}") or ours.get(name, [])
    listed = told.split(",") if isinstance(told, str) else told
    if not isinstance(listed, list) or not all(isinstance(text, str) for text in listed):
        raise NotReady(f"{name} must be a list of texts.")
    return [text.strip() for text in listed if text.strip()]
