"""What holds on every view: nothing leaves the host, a phone needs no scrolling sideways, axe is content."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from pages import VIEWS
from tests.browser.seeing import PATIENCE, of_sample, opened, settled
from tests.proofs import left_but

pytestmark = pytest.mark.browser

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
RERUN = 400
"""Milliseconds until the script has heard of another window or theme."""

NIGHT = """() => {
  const paper = getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor;
  return paper.match(/\\d+/g).slice(0, 3).every(part => Number(part) < 80);
}"""

GRAVE = ("serious", "critical")
"""What axe must not find anywhere. Two are in Streamlit's own parts, out of our reach:

- ``presentation-role-conflict`` (minor) on "Load a file": the drop zone of its file uploader has
  ``role="presentation"`` and a label beside it.
- ``list`` and ``listitem`` (serious) in the menu of a phone while it is open: pages under a heading stand
  in a ``div`` between ``ul`` and ``li``. While it is closed, as when a view opens, ``look.STYLE`` takes it
  out of sight, and so out of what readers of the screen are told.
"""

KEYS = [view.key for view in VIEWS]
VISITED = [*((key, "Administrator") for key in KEYS), ("equity", "Board member")]
"""View and role; a board member meets withheld groups on the equity view."""


@dataclass
class Visit:
    """One view, looked at on a desk and a phone, by day and by night."""

    requests: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    axe: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    too_wide: str = ""


def visited(browser: Browser, server: str, key: str, role: str) -> Visit:
    """Look at one view."""
    visit = Visit()
    context = browser.new_context(viewport=DESK, color_scheme="light", reduced_motion="reduce")
    page = context.new_page()
    page.on("request", lambda request: visit.requests.append(request.url))
    page.on("websocket", lambda socket: visit.requests.append(socket.url))
    page.on("console", lambda said: _refused(said.text, visit))
    opened(page, of_sample(server, key, show_as=role))
    visit.axe["light"] = grave(page)
    page.set_viewport_size(PHONE)
    settled(page)
    page.wait_for_timeout(RERUN)
    visit.too_wide = overflowing(page)
    visit.axe["phone"] = grave(page)
    page.set_viewport_size(DESK)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(NIGHT, timeout=PATIENCE)
    page.wait_for_timeout(RERUN)
    settled(page)
    visit.axe["dark"] = grave(page)
    context.close()
    return visit


def _refused(text: str, visit: Visit) -> None:
    if "Content Security Policy" in text:
        visit.refused.append(text)


def grave(page: Page) -> list[dict[str, Any]]:
    """Serious and critical findings of axe: rule, and the first places."""
    page.evaluate(AXE)
    said = page.evaluate("async () => await axe.run(document, {resultTypes: ['violations']})")
    assert len(said["passes"]) > 10, "axe had something to look at"
    return [
        {"rule": one["id"], "where": [node["html"][:200] for node in one["nodes"][:3]]}
        for one in said["violations"]
        if one["impact"] in GRAVE
    ]


def overflowing(page: Page) -> str:
    """What is wider than the window; "" if nothing makes the page scroll sideways."""
    return page.evaluate("""() => {
      const root = document.scrollingElement;
      const main = document.querySelector('[data-testid="stMain"]') || root;
      if (root.scrollWidth <= innerWidth && main.scrollWidth <= main.clientWidth) return "";
      const wide = [...main.querySelectorAll('*')]
        .filter(one => one.getBoundingClientRect().right > innerWidth + 1);
      return wide.slice(-3).map(one => one.outerHTML.slice(0, 150)).join(" | ") || "the page itself";
    }""")


TRIED = [
    ("impact", "Administrator"),
    ("upload", "Administrator"),
    ("equity", "Board member"),
]
"""Views of every kind of part; the others are made of the same, and left to the proofs."""


@pytest.mark.parametrize("visited_as", left_but(TRIED, VISITED), ids="-".join)
def test_nothing_leaves_the_host_axe_finds_nothing_serious_and_a_phone_needs_no_scrolling_sideways(
    browser: Browser, sample_server: str, visited_as: tuple[str, str]
):
    """A view is opened once, for that takes most of the time."""
    visit = visited(browser, sample_server, *visited_as)
    here = urlsplit(sample_server).netloc
    asked = [urlsplit(url) for url in visit.requests]
    elsewhere = [url.geturl() for url in asked if url.scheme not in ("data", "blob") and url.netloc != here]
    assert any(url.scheme == "ws" for url in asked), "the view was alive"
    assert (elsewhere, visit.refused, visit.axe, visit.too_wide) == (
        [],
        [],
        {"light": [], "phone": [], "dark": []},
        "",
    )
