"""The address holds what was chosen: over views, with Back, and when it is sent to someone."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.seeing import choose, follow, of_sample, opened, settled, titled

pytestmark = pytest.mark.browser

ALL = "All 2 schools"


def in_address(page: Page, name: str) -> str:
    """A choice as the address holds it; "" if it does not."""
    return parse_qs(urlsplit(page.url).query).get(name, [""])[0]


def a_school(page: Page) -> str:
    """Name of the first school of the list."""
    box = page.get_by_role("combobox", name="School", exact=True)
    box.click()
    name = page.get_by_role("option").nth(1).inner_text()
    page.keyboard.press("Escape")
    return name


def expect_chosen(page: Page, school: str) -> None:
    """The school is chosen on the page and in the address."""
    expect(page.get_by_role("combobox", name="School", exact=True)).to_have_value(school)
    assert in_address(page, "school") == school


def test_a_chosen_school_stays_over_views_and_back_and_travels_with_the_link(
    page: Page, browser: Browser, sample_server: str
):
    opened(page, of_sample(sample_server, "overview"))
    school = a_school(page)
    choose(page, "School", school)
    expect_chosen(page, school)

    follow(page, "Impact")
    expect_chosen(page, school)
    sent = page.url

    page.go_back()
    titled(page, "Overview")
    expect_chosen(page, school)

    elsewhere = browser.new_context().new_page()
    opened(elsewhere, sent)
    expect(elsewhere.locator("h1")).to_have_text("Impact")
    expect_chosen(elsewhere, school)
    elsewhere.context.close()


@pytest.mark.prove
def test_a_link_of_the_overview_keeps_the_choice_and_back_returns(page: Page, sample_server: str):
    opened(page, of_sample(sample_server, "overview", year="2024–25"))
    page.get_by_role("link", name="See attendance and impact").first.click()
    titled(page, "Impact")
    assert in_address(page, "year") == "2024–25"
    page.go_back()
    titled(page, "Overview")
    settled(page)
    assert in_address(page, "year") == "2024–25"


@pytest.mark.prove
def test_the_menu_leads_to_every_view_a_role_has(page: Page, sample_server: str):
    opened(page, of_sample(sample_server, "overview", show_as="Board member"))
    for title in ("Impact", "Engagement", "Equity", "How it is computed", "Overview"):
        follow(page, title)
        assert in_address(page, "as") == "Board member"
