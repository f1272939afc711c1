"""Waiting for a view as a reader does, and the few things every test asks of it."""

from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

from pages import VIEWS

PATIENCE = 60_000
"""Milliseconds: the first view after a start imports what it needs, on a busy computer."""

IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'

DRAWN = """() => !document.querySelector('[data-testid="stSkeleton"]')
  && !document.querySelector('[data-stale="true"]')
  && [...document.querySelectorAll('[data-testid="stPlotlyChart"]')]
       .every(chart => chart.querySelector('.main-svg'))"""


def link(server: str, view: str, **choices: str) -> str:
    """Address of a view; ``show_as`` stands for "as", a word of the language.

    The overview is the start page, and its address the server's own.
    """
    named = {"as" if name == "show_as" else name: value for name, value in choices.items()}
    return f"{server}/{'' if view == 'overview' else view}" + (f"?{urlencode(named)}" if named else "")


def of_sample(server: str, view: str, **choices: str) -> str:
    """Address of a view of the sample district."""
    return link(server, view, data="Sample district", **choices)


def settled(page: Page) -> None:
    """Wait until the script has run, nothing is greyed out, and every chart has drawn."""
    page.locator(IDLE).wait_for(timeout=PATIENCE)
    page.locator("h1").first.wait_for(timeout=PATIENCE)
    page.wait_for_function(DRAWN, timeout=PATIENCE)


def opened(page: Page, address: str) -> Page:
    """The page, at an address, settled."""
    page.goto(address, timeout=PATIENCE)
    settled(page)
    return page


def titled(page: Page, title: str) -> None:
    """Wait for the view of this name, and until it is settled."""
    expect(page.locator("h1").filter(has_text=title)).to_be_visible(timeout=PATIENCE)
    settled(page)


def follow(page: Page, title: str) -> None:
    """Open a view by the menu, and the heading it is folded under."""
    view = next(view for view in VIEWS if view.title == title)
    if view.heading:
        section(page, view.heading).click()
        page.get_by_test_id("stTopNavDropdownLink").filter(has_text=title).click()
    else:
        page.get_by_test_id("stTopNavLink").filter(has_text=title).first.click()
    titled(page, title)


def section(page: Page, heading: str) -> Locator:
    """A heading of the menu."""
    return page.get_by_test_id("stTopNavSection").filter(has_text=heading)


def choose(page: Page, label: str, option: str) -> None:
    """Choose from a list of the filters."""
    page.get_by_role("combobox", name=label, exact=True).click()
    page.get_by_role("option", name=option, exact=True).click()
    settled(page)
