"""The gate: whatever address is the first one after a start, the entry script runs before the view."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pages import FILES
from tests.browser.conftest import server
from tests.browser.seeing import of_sample, opened, section

pytestmark = pytest.mark.browser

NOTICE = "Page not found"


@pytest.mark.prove
def test_the_first_address_opened_may_be_any_view(page: Page, sample_folder: Path):
    with server(sample_folder) as address:
        opened(page, of_sample(address, "equity"))
        expect(page.locator("h1")).to_have_text("Equity")
        expect(page.get_by_role("combobox", name="Show as")).to_be_visible()
        expect(page.get_by_role("combobox", name="School year")).to_be_visible()
        assert not page.get_by_text(NOTICE).count()


def test_a_view_the_role_lacks_does_not_open_even_as_the_first_address(page: Page, sample_folder: Path):
    with server(sample_folder) as address:
        opened(page, of_sample(address, "upload", show_as="Board member"))
        expect(page.locator("h1")).to_have_text("Load a file")
        expect(page.get_by_text("It is for other roles: administrator and school office.")).to_be_visible()
        assert not page.get_by_text(NOTICE).count()
        assert not page.locator("input[type=file]").count()
        assert not page.get_by_role("link", name="Load a file").count()
        assert not page.get_by_role("link", name="What is loaded").count()
        assert not section(page, FILES).count()
