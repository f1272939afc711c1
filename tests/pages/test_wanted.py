"""After signing in one comes to the page one asked for, and never to a page of somebody else."""

import pytest

from pages.front.headers import secure
from pages.front.wanted import COOKIE, lead, view_address

HOST = "trellis.school.example"


def through(path: str, location: str = "/", encrypted: bool = True, **asked: str) -> dict[str, list[str]]:
    """Headers of the answer at an address, by name."""
    raw = [(name.encode(), text.encode()) for name, text in ({"host": HOST} | asked).items()]
    message = {"type": "http.response.start", "status": 302, "headers": [(b"location", location.encode())]}
    lead({"type": "http", "path": path, "headers": raw}, message, encrypted)
    secure(message, encrypted)
    told: dict[str, list[str]] = {}
    for name, value in message["headers"]:
        told.setdefault(name.decode().lower(), []).append(value.decode())
    return told


def noted(referer: str, base: str = "", **asked: str) -> str:
    """The note that a sign-in begun at an address leaves: name and value of a cookie."""
    (cookie,) = through(f"{base}/auth/login", "https://login.example", referer=referer, **asked)["set-cookie"]
    assert "HttpOnly; SameSite=Lax" in cookie
    assert f"Path={base}/oauth2callback" in cookie
    return cookie.split(";")[0]


def come_back(cookie: str, base: str = "", location: str = "") -> str:
    return through(f"{base}/oauth2callback", location or f"{base}/", cookie=cookie)["location"][0]


@pytest.mark.parametrize(
    "wanted",
    ["/equity?school=Cedar+High&year=2024%E2%80%9325", "/impact", "/?data=Sample%20district"],
)
def test_the_page_asked_for_is_reached(wanted):
    assert come_back(noted(f"https://{HOST}{wanted}")) == wanted


def test_the_page_is_reached_under_a_path_of_its_own():
    assert come_back(noted(f"https://{HOST}/trellis/equity", "/trellis"), "/trellis") == "/trellis/equity"


@pytest.mark.parametrize(
    "referer",
    [
        "https://evil.example/equity",
        f"https://{HOST}.evil.example/equity",
        f"https://{HOST}//evil.example/equity",
        f"https://{HOST}/media/abc.csv",
        f"https://{HOST}/nothing",
        f"https://{HOST}/equity?a=" + "x" * 3000,
        f"https://{HOST}/equity?a=<script>",
        "javascript:alert(1)",
        "https://[::1/equity",
        "",
    ],
)
def test_any_other_page_is_not_noted(referer):
    cookie = noted(referer)
    assert cookie == f"{COOKIE}="
    assert come_back(cookie) == "/"


@pytest.mark.parametrize(
    "value",
    [
        "https%3A%2F%2Fevil.example%2Fequity",
        "%2F%2Fevil.example%2Fequity",
        "%2F%5Cevil.example",
        "%2Fauth%2Flogout",
        "equity",
        "%2Fequity%0D%0ASet-Cookie%3A+a%3Db",
        "%00",
    ],
)
def test_a_forged_note_leads_nowhere(value):
    assert come_back(f"{COOKIE}={value}") == "/"


def test_a_note_is_used_once():
    gone = through("/oauth2callback", cookie=f"{COOKIE}=%2Fequity")["set-cookie"]
    assert gone[0].startswith(f"{COOKIE}=; Path=/oauth2callback; Max-Age=0")


def test_a_way_back_that_leads_elsewhere_is_left_alone():
    assert (
        come_back(f"{COOKIE}=%2Fequity", location="https://login.example/out") == "https://login.example/out"
    )


def test_cookies_are_for_https_alone_where_that_is_how_one_comes():
    assert "Secure" in through("/auth/login", referer=f"https://{HOST}/equity")["set-cookie"][0]
    assert "Secure" not in through("/auth/login", encrypted=False)["set-cookie"][0]
    assert "strict-transport-security" in through("/equity")


def test_an_address_of_ours_is_one_of_a_view():
    assert view_address("/equity?a=b#part") == "/equity?a=b"
    assert view_address("equity") == ""
