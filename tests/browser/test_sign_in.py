"""Signing in at a provider on this computer: the page asked for is reached; signing out ends every window."""

from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from flows import accounts
from flows.accounts import COMMAND_LINE
from flows.choices import fresh
from flows.viewer import ADMIN
from pages import FILES
from pages.front.headers import SECURITY
from tests.browser.seeing import PATIENCE, follow, link, section, settled, titled
from tests.browser.signing import (
    ANN,
    EVE,
    PAT,
    address,
    own_data,
    provider,
    sign_in,
    signed_out,
    signing_server,
)
from tests.browser.test_every_view import grave

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def home(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Own data with an administrator, Ann, and a principal of the first school, Pat."""
    folder = tmp_path_factory.mktemp("home")
    db = own_data(sample_folder, folder)
    accounts.add(db, COMMAND_LINE, address(ANN), "admin")
    accounts.add(db, COMMAND_LINE, address(PAT), "principal", [next(iter(fresh(db, ADMIN).schools))])
    return folder


@pytest.fixture(scope="module")
def signing(home: Path):
    """Address of a freshly started Trellis with that data and sign-in."""
    with provider() as asks, signing_server(home, asks) as running:
        yield running


def test_the_first_address_opened_is_reached_after_signing_in_and_signing_out_ends_every_window(
    browser: Browser, signing: str
):
    context = browser.new_context()
    page = context.new_page()
    wanted = link(signing, "equity", year="2024–25")
    page.goto(wanted)
    signed_out(page)
    assert grave(page) == []
    sign_in(page, ANN)
    titled(page, "Equity")
    assert page.url.split("?")[0] == wanted.split("?")[0]
    expect(page.get_by_role("combobox", name="School year")).to_have_value("2024–25")
    expect(page.get_by_text("Ann · Administrator")).to_be_visible()

    other = context.new_page()
    other.goto(link(signing, "impact"))
    titled(other, "Impact")
    kept = {cookie["name"]: cookie for cookie in context.cookies()}
    assert kept["_streamlit_user"]["httpOnly"]
    assert "trellis_wanted" not in kept

    follow(page, "People")
    assert grave(page) == []
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="End session").click(timeout=PATIENCE)
    other.get_by_role("link", name="Engagement").first.click()
    signed_out(other, "Sign in again")
    fresh_page = context.new_page()
    fresh_page.goto(link(signing, "impact"))
    signed_out(fresh_page)
    # The cookie that was signed out opens nothing either, kept or stolen.
    elsewhere = browser.new_context()
    elsewhere.add_cookies([kept["_streamlit_user"], kept["_streamlit_xsrf"]])
    stolen = elsewhere.new_page()
    stolen.goto(link(signing, "impact"))
    signed_out(stolen, "Sign in again")
    elsewhere.close()
    context.close()


@pytest.mark.prove
def test_a_principal_comes_to_the_own_school_and_a_stranger_to_nothing(
    page: Page, browser: Browser, signing: str
):
    page.goto(link(signing, "upload"))
    sign_in(page, PAT)
    titled(page, "Overview")
    settled(page)
    expect(page.get_by_text("Pat · Principal")).to_be_visible()
    assert not page.get_by_role("link", name="Load a file").count()
    assert not section(page, FILES).count()

    context = browser.new_context()
    stranger = context.new_page()
    stranger.goto(link(signing, "equity"))
    sign_in(stranger, EVE)
    signed_out(stranger, "Welcome")
    expect(stranger.get_by_text("eve@school.example")).to_be_visible()
    context.close()


CLOSED = [
    ("/_stcore/metrics", {}, 404),
    ("/equity/_stcore/metrics", {}, 404),
    ("/_stcore/agent/interact", {}, 404),
    ("/media/0123456789abcdef.csv", {}, 403),
    ("/_stcore/upload_file/session/file", {}, 403),
    ("/_stcore/upload_file/../upload_file/session/file", {}, 403),
    ("/", {"Host": "trellis.evil.example"}, 403),
    ("/_stcore/host-config", {"Host": "trellis.evil.example"}, 403),
    ("/", {}, 200),
    ("/pages/office/people.py", {}, 200),
]
"""Address, headers, and what the server answers to who is not signed in; it answers any other address with
its empty frame."""


def test_no_address_of_the_server_gives_anything_to_who_is_not_signed_in(signing: str):
    host, port = urlsplit(signing).hostname, urlsplit(signing).port
    for path, headers, status in CLOSED:
        call = HTTPConnection(str(host), port, timeout=30)
        call.request("GET", path, headers=headers)
        answer = call.getresponse()
        told = answer.read()
        assert (path, answer.status) == (path, status)
        assert b"import streamlit" not in told
        for name, value in SECURITY.items():
            assert answer.headers.get_all(name) == [value], (path, name)
        call.close()


def test_a_forged_upload_is_refused(signing: str):
    """By the server itself, before anything of it is kept: without a sign-in, with a forged one."""
    host, port = urlsplit(signing).hostname, urlsplit(signing).port
    for cookie in (
        "",
        "_streamlit_user=forged",
        '_streamlit_user="2|1:0|10:1800000000|15:_streamlit_user|4:e30=|x"',
    ):
        call = HTTPConnection(str(host), port, timeout=30)
        body = b"Student_Number,SchoolID\n1,2\n"
        call.request("PUT", "/_stcore/upload_file/some-session/some-file", body, {"Cookie": cookie})
        assert call.getresponse().status == 403
        call.close()


@pytest.mark.prove
def test_a_download_of_who_was_ended_meanwhile_hands_nothing_out(browser: Browser, signing: str, home: Path):
    db = f"sqlite:///{home / 'trellis.db'}"
    context = browser.new_context()
    page = context.new_page()
    page.goto(link(signing, "impact"))
    sign_in(page, PAT)
    titled(page, "Impact")
    with page.expect_download(timeout=PATIENCE) as handed_out:
        page.get_by_role("button", name="Download").first.click()
    address_of_file = handed_out.value.url
    assert context.request.get(address_of_file).status == 200
    accounts.end(db, COMMAND_LINE, accounts.named(db, address(PAT)).key)
    assert context.request.get(address_of_file).status == 403
    handed: list[str] = []
    page.on("download", lambda download: handed.append(download.url))
    page.get_by_role("button", name="Download").first.click()
    page.wait_for_timeout(2000)
    assert handed == []
    page.get_by_role("link", name="Equity").first.click()
    signed_out(page, "Welcome")
    context.close()


@pytest.mark.prove
@pytest.mark.parametrize(
    ("role", "lands"), [("staff", "Load a file"), ("principal", "Overview"), ("viewer", "Overview")]
)
def test_the_first_address_after_a_start_gives_nobody_more_than_theirs(
    page: Page, sample_folder: Path, tmp_path: Path, role: str, lands: str
):
    db = own_data(sample_folder, tmp_path)
    (own, _), (_, other) = fresh(db, ADMIN).schools.items()
    accounts.add(db, COMMAND_LINE, address(PAT), role, [own])
    more = {"school": other, "show_as": "Administrator", "data": "Sample district"}
    with provider() as asks, signing_server(tmp_path, asks) as running:
        page.goto(link(running, "upload", **more))
        signed_out(page)
        sign_in(page, PAT)
        titled(page, lands)
        for key in ("upload", "people", "equity", "overview"):
            page.goto(link(running, key, **more))
            page.get_by_text("Pat · ").wait_for(timeout=PATIENCE)
            settled(page)
            assert other not in page.locator("body").inner_text()
            assert not page.get_by_role("combobox", name="Show as").count()
            assert page.locator("h1").inner_text() != "People"
