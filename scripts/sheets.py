"""Contact sheets of every view for docs/pictures: by day and by night, on a desk and on a phone.

All views of the menu with the sample district, then the states that are designed: nothing loaded, not
yours, nobody signed in, too few to show, and a fault.
"""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, Page

from pages import VIEWS

SAMPLE = {"data": "Sample district"}
SCHOOL = "Alder Creek Elementary"
"""One of the sample's, whose students are listed."""

BOARD = {**SAMPLE, "as": "Board member"}

QUALITY = 42
"""Of a sheet, as WebP: text stays readable, and four sheets stay under a megabyte and a half."""

DATA, GATE, BROKEN = "data", "gate", "broken"
"""Servers: with the sample and no data of one's own; where people sign in; with a database that is none."""

REDRAWN = 700
"""Milliseconds until charts have drawn anew in a taller window."""

GAP, TITLE = 16, 30
"""Pixels between pictures, and above each for its name."""

PAPER = {"light": ("#D9DEDB", "#0F1714"), "dark": ("#2B3632", "#EDF2EF")}
"""Colours of a sheet and of the names on it."""


@dataclass(frozen=True)
class Shot:
    """One picture of a sheet.

    Attributes:
        name: above it.
        view: the address; "" for the first one.
        choices: in the address.
        server: which of the servers shows it.
    """

    name: str
    view: str
    choices: tuple[tuple[str, str], ...] = ()
    server: str = DATA


@dataclass(frozen=True)
class Sheet:
    """One sheet.

    Attributes:
        name: of its file.
        size: of the window; a picture is as tall as its page, up to ``most``.
        theme: "light" or "dark".
        scale: of a picture on the sheet.
        columns: pictures side by side.
        most: pixels of a page, the rest is cut.
    """

    name: str
    size: tuple[int, int]
    theme: str
    scale: float
    columns: int
    most: int


SHEETS = tuple(
    Sheet(f"views-{width}-{theme}", (width, height), theme, scale, columns, most)
    for width, height, scale, columns, most in ((1440, 900, 0.3, 7, 3000), (390, 844, 0.4, 14, 3200))
    for theme in ("light", "dark")
)


def _of(choices: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(choices.items())


def shots() -> Iterator[Shot]:
    """Every view with data, then every state."""
    for view in VIEWS:
        school = {"school": SCHOOL} if view.key == "students" else {}
        yield Shot(view.title, "" if view.key == "overview" else view.key, _of(SAMPLE | school))
    yield Shot("Too few to show", "equity", _of(BOARD))
    yield Shot("Not in this role's menu", "students", _of(BOARD))
    yield Shot("First screen", "")
    yield Shot("Nothing loaded", "impact")
    yield Shot("Signed out", "", server=GATE)
    yield Shot("Data cannot be read", "", server=BROKEN)


def made(
    browser: Browser, addresses: Mapping[str, str], sheet: Sheet, settled: Callable[[Page], None]
) -> bytes:
    """One sheet, as WebP.

    Args:
        addresses: of the servers by name.
        settled: waits until a view has drawn.
    """
    pictures = [
        (shot.name, _taken(browser, addresses[shot.server], shot, sheet, settled)) for shot in shots()
    ]
    out = io.BytesIO()
    laid_out(pictures, sheet).save(out, "WEBP", quality=QUALITY, method=6)
    return out.getvalue()


def _taken(
    browser: Browser, address: str, shot: Shot, sheet: Sheet, settled: Callable[[Page], None]
) -> Image.Image:
    """A page from its top, as much as a sheet holds of it, in the size it has there."""
    width, height = sheet.size
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme="dark" if sheet.theme == "dark" else "light",
        reduced_motion="reduce",
    )
    page.goto(f"{address}/{shot.view}" + (f"?{urlencode(shot.choices)}" if shot.choices else ""))
    if shot.server == BROKEN:
        page.locator('[data-testid="stAlert"]').wait_for()
    else:
        settled(page)
    # A window as tall as the page: Streamlit scrolls inside it.
    tall = page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": width, "height": max(height, min(tall, sheet.most))})
    page.wait_for_timeout(REDRAWN)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    size = (round(picture.width * sheet.scale), round(picture.height * sheet.scale))
    return picture.resize(size, Image.Resampling.LANCZOS)


def laid_out(pictures: Sequence[tuple[str, Image.Image]], sheet: Sheet) -> Image.Image:
    """Pictures side by side with their names, each where there is room highest up."""
    paper, ink = PAPER[sheet.theme]
    wide = round(sheet.size[0] * sheet.scale)
    down = [GAP] * sheet.columns
    places = []
    for name, picture in pictures:
        column = down.index(min(down))
        places.append((GAP + column * (wide + GAP), down[column], name, picture))
        down[column] += TITLE + picture.height + GAP
    made = Image.new("RGB", (GAP + sheet.columns * (wide + GAP), max(down)), paper)
    draw, font = ImageDraw.Draw(made), ImageFont.load_default(size=16)
    for left, top, name, picture in places:
        draw.text((left, top + 4), name, fill=ink, font=font)
        made.paste(picture, (left, top + TITLE))
    return made
