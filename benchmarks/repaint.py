"""How long a changed filter takes until the view is painted anew, in a browser; how much a chart shows.

    python -m benchmarks.repaint [STUDENTS [VIEW ...]]

Each view with filters (or each VIEW), of a sample district with STUDENTS students (2,400 unless told), is
opened in Chromium as administrator. Another school is chosen, or where the view has no schools another school
year, and back, TIMES times. From the click to the last change of what stands in the window it should take at
most 0.6 s, in the middle of all turns after the first of each choice, and no chart has more than 2,000 marks.
Beside it stands how long the whole page takes, with all that is further down.
"""

import statistics
import sys
from dataclasses import dataclass

from playwright.sync_api import Page, sync_playwright

from benchmarks._districts import home_of
from pages import VIEWS, View
from scripts.system import chromium
from tests.browser.conftest import server
from tests.browser.seeing import of_sample, opened

GOAL, MOST = 0.6, 2_000
"""Seconds; marks of a chart."""

TIMES = 4
"""Turns, each there and back."""

FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]

WATCH = """() => {
  window.changed = window.seen = 0;
  const inside = node => {
    const box = (node.getBoundingClientRect ? node : node.parentElement)?.getBoundingClientRect();
    return box && box.height > 0 && box.top < window.innerHeight && box.bottom > 0;
  };
  const shown = one => one.type === 'childList' ? [...one.addedNodes].some(inside) : inside(one.target);
  new MutationObserver(records => {
    window.changed = performance.now();
    if (records.some(shown)) { window.seen = window.changed; }
  }).observe(
    document.querySelector('[data-testid="stMain"]'),
    {subtree: true, childList: true, characterData: true, attributes: true});
  document.addEventListener('click', event => {
    if (event.target.closest('[role="option"]')) { window.clicked = performance.now(); }
  }, true);
}"""

QUIET = """() => document.querySelector('[data-testid="stApp"][data-test-script-state="notRunning"]')
  && !document.querySelector('[data-testid="stMain"] [data-stale="true"]')
  && performance.now() - Math.max(window.changed, window.clicked) > 700"""
"""Nothing has changed for so many milliseconds, which are not counted."""

TOOK = "() => [window.seen, window.changed].map(at => Math.max(0, at - window.clicked) / 1000)"
"""Seconds until the last change of what stands in the window, and of the whole page."""

MARKS = """() => Math.max(0, ...[...document.querySelectorAll('.js-plotly-plot')].map(
  chart => (chart.calcdata || []).reduce((sum, trace) => sum + trace.length, 0)))"""


@dataclass(frozen=True)
class Repainted:
    """A view: seconds until the window was painted anew, in the middle and at most, and in the middle until
    the whole page was; marks of its fullest chart."""

    middle: float
    longest: float
    whole: float
    marks: int


def changed(page: Page, view: View) -> Repainted:
    """Choose another school or year and back, in an open view."""
    box = page.get_by_role(
        "combobox", name="School" if "school" in view.filters else "School year", exact=True
    )
    page.evaluate(WATCH)
    took, marks = [], 0
    for turn in range(2 * TIMES):
        box.click()
        page.get_by_role("option").nth(1 if turn % 2 == 0 else 0).click()
        page.wait_for_function(QUIET, timeout=60_000)
        marks = max(marks, int(page.evaluate(MARKS)))
        if turn > 1:
            took.append(page.evaluate(TOOK))
    seen, whole = zip(*took, strict=True)
    return Repainted(statistics.median(seen), max(seen), statistics.median(whole), marks)


def main() -> int:
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 2400
    found = {}
    with server(home_of(students)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        for view in VIEWS:
            if view.filters and not view.hidden and view.key in (sys.argv[2:] or [view.key]):
                opened(page, of_sample(address, view.key))
                one = found[view.key] = changed(page, view)
                print(
                    f"{view.key}: {one.middle:.2f} s in the middle, {one.longest:.2f} s at most; the whole "
                    f"page {one.whole:.2f} s; {one.marks:,} marks in its fullest chart",
                    flush=True,
                )
        browser.close()
    met = all(one.middle <= GOAL and one.marks <= MOST for one in found.values())
    print(f"goals {GOAL} s and {MOST:,} marks: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
