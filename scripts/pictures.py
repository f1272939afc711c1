"""Take the pictures of the README's tour and the contact sheets of all views: `make pictures`.

A server of its own in a home folder made for nothing else; the sample district is opened through
the first screen's door, as a newcomer would.
"""

import io
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Browser, FilePayload, Page, sync_playwright

from scripts import sheets
from scripts.environment import TOP, VENV, python_of, say
from scripts.start import HOST, answers, free_port, serve
from scripts.system import chromium

FOLDER = TOP / "docs" / "pictures"
WIDE, NARROW = (1280, 860), (390, 844)
COLOURS = 96
"""Colours of a picture: enough for flat surfaces and text, and a quarter of the bytes."""

MINUTE = 60_000
"""Milliseconds."""

DRAWING = 1_500
"""Milliseconds a chart takes to draw once its page is there."""

FAULTS = ("This page could not be shown", "Page not found")

SAMPLE = {"data": "Sample district"}

GATE = {
    "TRELLIS_AUTH_REDIRECT_URI": f"http://{HOST}/oauth2callback",
    "TRELLIS_AUTH_COOKIE_SECRET": "0123456789abcdef0123456789abcdef",
    "TRELLIS_AUTH_CLIENT_ID": "trellis",
    "TRELLIS_AUTH_CLIENT_SECRET": "of nobody",
    "TRELLIS_AUTH_SERVER_METADATA_URL": f"http://{HOST}/.well-known/openid-configuration",
}
"""A provider of sign-ins that is never asked: nobody presses the button."""

ROSTER = """Student ID,School,School Year,Grade,Gender,Entry Date
00100231,0110,2025-26,3,F,08/25/2025
00100232,0110,2025-26,3,M,08/25/2025
00100233,0110,2025-26,4,F,31/31/2025
00100234,0110,2025-26,4,M,10/06/2025
"""
"""A file to show on the page of intake, with one cell that is no day."""


@dataclass(frozen=True)
class Picture:
    """One picture: its file, the view's address ("" for the first one), the size of the window, the
    sample or own data, and the text of a file to choose."""

    name: str
    view: str
    size: tuple[int, int] = WIDE
    sample: bool = True
    choose: str = ""


PICTURES = (
    Picture("overview", ""),
    Picture("impact", "impact"),
    Picture("engagement", "engagement"),
    Picture("equity", "equity"),
    Picture("load-a-file", "upload", sample=False, choose=ROSTER),
    Picture("what-is-loaded", "loaded"),
    Picture("phone", "", size=NARROW),
)


def main() -> None:
    """Start the server, open the sample, take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with server() as (address, running), sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium() or None)
        open_sample(browser, address, running)
        for picture in PICTURES:
            (FOLDER / f"{picture.name}.png").write_bytes(small(taken(browser, address, picture)))
            say(f"docs/pictures/{picture.name}.png")
        with server(**GATE) as (gate, _), server(own=b"no database") as (broken, _):
            addresses = {sheets.DATA: address, sheets.GATE: gate, sheets.BROKEN: broken}
            for sheet in sheets.SHEETS:
                (FOLDER / f"{sheet.name}.webp").write_bytes(sheets.made(browser, addresses, sheet, settled))
                say(f"docs/pictures/{sheet.name}.webp")
        browser.close()


@contextmanager
def server(own: bytes = b"", **more: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A dashboard in a temporary home: its address, and the server.

    Args:
        own: what stands in place of the database of one's own data; b"" for none.
        more: of the environment.
    """
    with tempfile.TemporaryDirectory(prefix="trellis-pictures-") as home:
        surroundings = {**os.environ, "TRELLIS_HOME": home, **more}
        if own:
            (Path(home) / "trellis.db").write_bytes(own)
        surroundings.pop("TRELLIS_DATABASE_URL", None)
        port = free_port()
        running = serve(python_of(VENV), port, surroundings, quiet=True)
        try:
            if not answers(running, port):
                raise SystemExit("The server did not answer.")
            yield f"http://{HOST}:{port}", running
        finally:
            running.terminate()
            running.wait()


def open_sample(browser: Browser, address: str, running: subprocess.Popen[bytes]) -> None:
    """Through the first screen's door: the sample district is made and loaded."""
    say("Opening the sample district; this takes a minute or so")
    page = browser.new_page()
    page.goto(address)
    page.get_by_role("button", name="Look at the sample").click(timeout=MINUTE)
    doors = page.get_by_text("There are three ways to begin")
    while doors.count():
        if running.poll() is not None or any(page.get_by_text(words).count() for words in FAULTS):
            raise SystemExit("The sample district could not be opened; the reason stands above.")
        page.wait_for_timeout(DRAWING)
    settled(page)
    page.close()


def taken(browser: Browser, address: str, picture: Picture) -> bytes:
    """One window's content as PNG."""
    width, height = picture.size
    page = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme="light", device_scale_factor=1
    )
    page.goto(f"{address}/{picture.view}" + (f"?{urlencode(SAMPLE)}" if picture.sample else ""))
    settled(page)
    if picture.choose:
        file = FilePayload(name="roster.csv", mimeType="text/csv", buffer=picture.choose.encode())
        page.locator("input[type=file]").set_input_files(file)
        page.get_by_text("roster.csv").nth(1).wait_for(timeout=MINUTE)
        settled(page)
    content = page.screenshot()
    page.close()
    return content


def settled(page: Page) -> None:
    """Wait until the script has run, nothing is greyed out, and the charts have drawn."""
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for(timeout=5 * MINUTE)
    page.locator("h1").first.wait_for(timeout=MINUTE)
    page.wait_for_function("!document.querySelector('[data-testid=stSkeleton]')", timeout=MINUTE)
    page.wait_for_timeout(DRAWING)
    if any(page.get_by_text(words).count() for words in FAULTS):
        raise SystemExit(f"A view failed; its reason stands above: {page.url}")


def small(png: bytes) -> bytes:
    """The picture with few colours."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
