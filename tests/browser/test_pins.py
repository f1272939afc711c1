"""Pins and print in a real browser, where the address and the paper are."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.seeing import follow, of_sample, opened, settled, titled

pytestmark = pytest.mark.browser


@pytest.mark.prove
def test_a_pin_opens_the_view_with_its_filters_in_the_address(page: Page, sample_server: str):
    opened(page, of_sample(sample_server, "equity", year="2024–25", group="Gender"))
    page.get_by_role("button", name="Pin", exact=True).click()
    page.get_by_label("Keep this view as").fill("Girls and boys")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Pin this view").click()
    expect(page.get_by_text("Pinned. You find it on the overview.")).to_be_visible()
    page.keyboard.press("Escape")
    opened(page, of_sample(sample_server, "overview"))
    page.get_by_role("button", name="Girls and boys").click()
    titled(page, "Equity")
    assert "group=Gender" in page.url
    expect(page.get_by_role("combobox", name="Groups")).to_have_value("Gender")
    expect(page.get_by_role("combobox", name="School year")).to_have_value("2024–25")
    follow(page, "Overview")
    page.get_by_role("button", name="Unpin", exact=True).click()
    page.get_by_role("button", name="Unpin: Girls and boys").click()
    settled(page)
    expect(page.get_by_text("What do I come back to?")).to_have_count(0)


@pytest.mark.prove
def test_on_paper_a_page_shows_tables_in_place_of_charts_and_points_to_the_report(
    page: Page, sample_server: str
):
    opened(page, of_sample(sample_server, "engagement"))
    tables = page.locator(".on-paper table")
    expect(tables.first).to_be_hidden()
    page.emulate_media(media="print")
    expect(tables.first).to_be_visible()
    expect(page.locator(".js-plotly-plot").first).to_be_hidden()
    expect(page.locator("h3").first).to_be_visible()
    ending = page.locator(".st-key-page").evaluate("node => getComputedStyle(node, '::after').content")
    assert "The page Report" in ending
