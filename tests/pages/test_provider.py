"""What is set up by half serves nobody; what is set up says who may come and for how long."""

import copy

import pytest
import streamlit as st
from streamlit.runtime.secrets import Secrets

from flows.sign_in import Rules
from pages.front.provider import NotReady, from_environment, provider

AUTH = {
    "redirect_uri": "https://trellis.school.example/oauth2callback",
    "cookie_secret": "0123456789abcdef0123456789abcdef",
    "client_id": "trellis",
    "client_secret": "hush",
    "server_metadata_url": "https://accounts.google.com/.well-known/openid-configuration",
}
SHARED = {name: AUTH[name] for name in ("redirect_uri", "cookie_secret")}
ONE = {name: AUTH[name] for name in ("client_id", "client_secret", "server_metadata_url")}


@pytest.fixture
def secrets(monkeypatch):
    """Sets what stands in the secrets file."""

    def hold(**sections: object) -> None:
        held = Secrets()
        held._secrets = copy.deepcopy(sections)
        monkeypatch.setattr(st, "secrets", held)

    return hold


def test_without_a_secrets_file_nothing_is_set_up():
    assert provider() is None


def test_other_secrets_set_nothing_up(secrets):
    secrets(database="postgresql://")
    assert provider() is None


def test_one_provider_needs_no_name(secrets):
    secrets(auth=AUTH)
    found = provider()
    assert found.names == ("",)
    assert (found.origin, found.encrypted) == ("https://trellis.school.example", True)
    assert found.hosts == {"trellis.school.example"}
    assert found.rules == Rules(30 * 60, 12 * 3600, frozenset())


def test_several_providers_have_names(secrets):
    secrets(auth=SHARED | {"google": ONE, "microsoft": ONE})
    assert provider().names == ("google", "microsoft")


@pytest.mark.parametrize("name", AUTH)
@pytest.mark.parametrize("value", [None, "", 7])
def test_a_setting_that_is_missing_serves_nobody(secrets, name, value):
    secrets(auth={key: text for key, text in (AUTH | {name: value}).items() if text is not None})
    with pytest.raises(NotReady, match=name):
        provider()


@pytest.mark.parametrize("name", ONE)
def test_a_setting_that_one_of_several_lacks_serves_nobody(secrets, name):
    secrets(auth=SHARED | {"google": ONE, "microsoft": ONE | {name: ""}})
    with pytest.raises(NotReady, match=rf"{name} .*auth.microsoft"):
        provider()


@pytest.mark.parametrize(
    ("auth", "why"),
    [
        (SHARED, "names no provider"),
        (AUTH | {"cookie_secret": "x" * 31}, "too short"),
        (AUTH | {"redirect_uri": "http://trellis.school.example/oauth2callback"}, "https"),
        (AUTH | {"redirect_uri": "https://trellis.school.example/"}, "oauth2callback"),
        (AUTH | {"redirect_uri": "trellis.school.example/oauth2callback"}, "no address"),
        (AUTH | {"redirect_uri": "https://[::1/oauth2callback"}, "no address"),
        (AUTH | {"server_metadata_url": "http://login.example/.well-known"}, "https"),
        (SHARED | {"my_school": ONE}, "underscore"),
        ("yes", "sections"),
    ],
)
def test_a_setting_that_is_wrong_serves_nobody_and_tells_no_secret(secrets, auth, why):
    secrets(auth=auth)
    with pytest.raises(NotReady, match=why) as told:
        provider()
    assert "hush" not in str(told.value)
    assert AUTH["cookie_secret"] not in str(told.value)


def test_this_computer_itself_may_be_reached_without_encryption(secrets):
    local = {
        "redirect_uri": "http://localhost:8501/oauth2callback",
        "server_metadata_url": "http://127.0.0.1:9400/x",
    }
    secrets(auth=AUTH | local)
    found = provider()
    assert (found.hosts, found.encrypted) == ({"localhost:8501"}, False)


def test_names_and_limits_are_settings(secrets, monkeypatch):
    ours = {
        "hosts": ["Trellis.Other.example:8443"],
        "idle_minutes": 5,
        "verified_issuers": ["https://a", "https://b"],
    }
    secrets(auth=AUTH, trellis=ours)
    monkeypatch.setenv("TRELLIS_SIGN_IN_HOURS", "1.5")
    found = provider()
    assert found.hosts == {"trellis.school.example", "trellis.other.example:8443"}
    assert found.rules == Rules(300, 5400, frozenset({"https://a", "https://b"}))
    monkeypatch.setenv("TRELLIS_HOSTS", "a.example, b.example")
    assert provider().hosts == {"trellis.school.example", "a.example", "b.example"}


@pytest.mark.parametrize("value", ["soon", "0", "-1", "inf", "nan"])
def test_a_limit_that_is_none_serves_nobody(secrets, monkeypatch, value):
    secrets(auth=AUTH)
    monkeypatch.setenv("TRELLIS_IDLE_MINUTES", value)
    with pytest.raises(NotReady, match="idle_minutes"):
        provider()


def test_a_secrets_file_that_cannot_be_read_serves_nobody(tmp_path, monkeypatch):
    path = tmp_path / "secrets.toml"
    path.write_text("[auth\nclient_id = ", encoding="utf-8")
    before = st.get_option("secrets.files")
    monkeypatch.setattr(st, "secrets", Secrets())
    st.config.set_option("secrets.files", [str(path)])
    try:
        with pytest.raises(NotReady, match="no TOML"):
            provider()
    finally:
        st.config.set_option("secrets.files", before)


def test_secrets_of_the_environment_are_those_of_one_provider(monkeypatch):
    assert from_environment() is None
    for name, text in AUTH.items():
        monkeypatch.setenv(f"TRELLIS_AUTH_{name.upper()}", text)
    assert from_environment() == {"auth": AUTH}
