"""The first screen's door to the sample: made, loaded and shown by one press."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.seeing import link, opened, settled

MINUTES = 300_000


@pytest.mark.prove
@pytest.mark.browser
def test_one_press_opens_the_sample_district_with_charts(page: Page, empty_server: str):
    opened(page, link(empty_server, ""))
    page.get_by_role("button", name="Look at the sample").click()
    expect(page.get_by_test_id("stPlotlyChart").first).to_be_visible(timeout=MINUTES)
    settled(page)
    expect(page.get_by_text("2,400 students").first).to_be_visible()
    assert "data=Sample" in page.url
