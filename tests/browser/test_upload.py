"""From files to a chart and back again, as someone of the school office does it."""

import re

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.seeing import PATIENCE, follow, link, opened, settled, titled
from tests.commands import small

pytestmark = pytest.mark.browser


def file(name: str, text: str) -> FilePayload:
    return FilePayload(name=name, mimeType="text/csv", buffer=text.encode())


def give(page: Page, *files: FilePayload) -> None:
    """Hand files to the uploader and wait until they are read."""
    page.locator("input[type=file]").set_input_files(list(files))
    expect(page.get_by_text("What would change?").or_(page.get_by_text("Answer needed").first)).to_be_visible(
        timeout=PATIENCE
    )
    settled(page)


def test_from_three_files_to_a_chart_and_back_by_undo(page: Page, empty_server: str):
    opened(page, link(empty_server, "upload"))
    give(
        page,
        file("calendar.csv", small.calendar()),
        file("roster.csv", small.roster()),
        file("attendance.csv", small.attendance()),
    )
    expect(page.get_by_test_id("stMetric").filter(has_text="New")).to_be_visible()
    page.get_by_role("button", name=re.compile(r"Load [\d,]+ ")).click()
    expect(page.get_by_text("Is it loaded?")).to_be_visible(timeout=PATIENCE)

    follow(page, "Impact")
    expect(page.get_by_test_id("stPlotlyChart").first).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_text("4 of 48").or_(page.get_by_text("8%")).first).to_be_visible()

    follow(page, "What is loaded")
    loaded = page.get_by_test_id("stExpander").filter(has_text="attendance.csv")
    loaded.locator("summary").click()
    expect(loaded.get_by_role("button", name="Undo")).to_be_visible(timeout=PATIENCE)
    settled(page)
    loaded.get_by_role("button", name="Undo").click()
    sure = page.get_by_role("dialog").get_by_role("button", name="Take it back")
    expect(sure).to_be_visible(timeout=PATIENCE)
    sure.click()
    expect(loaded.filter(has_text="taken back")).to_be_visible(timeout=PATIENCE)

    follow(page, "Impact")
    titled(page, "Impact")
    expect(page.get_by_text("8%")).to_have_count(0)
