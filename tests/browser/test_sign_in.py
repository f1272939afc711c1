"""Signing in at a provider on this computer: the page asked for is reached; signing out ends every window."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from flows import accounts
from flows.accounts import COMMAND_LINE
from flows.choices import fresh
from flows.viewer import ADMIN
from tests.browser.seeing import PATIENCE, link, settled, titled
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


def test_a_principal_comes_to_the_own_school_and_a_stranger_to_nothing(
    page: Page, browser: Browser, signing: str
):
    page.goto(link(signing, "upload"))
    sign_in(page, PAT)
    titled(page, "Overview")
    settled(page)
    expect(page.get_by_text("Pat · Principal")).to_be_visible()
    assert not page.get_by_role("link", name="Load a file").count()

    context = browser.new_context()
    stranger = context.new_page()
    stranger.goto(link(signing, "equity"))
    sign_in(stranger, EVE)
    signed_out(stranger, "Welcome")
    expect(stranger.get_by_text("eve@school.example")).to_be_visible()
    context.close()
