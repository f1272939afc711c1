"""Workbooks whose parts are missing, empty, hostile or damaged inside."""

import random
import re

from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled, refused
from tests.mangled.zips import changed, parts, zipped

BOOK, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">'
    + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    + b"]>"
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def cases() -> Cases:
    """One part at a time."""
    base = good.attendance_book()
    for part in (BOOK, LINKS, SHEET, STRINGS, STYLES, "[Content_Types].xml", "_rels/.rels"):
        for name, change in (("is missing", lambda _: None), ("is empty", lambda _: b"")):
            yield Mangled(f"{part} {name}", "a.xlsx", _with(base, part, change))
        yield Mangled(f"{part} is cut", "a.xlsx", _with(base, part, lambda xml: xml[: len(xml) // 2]))
        yield Mangled(f"{part} is binary", "a.xlsx", _with(base, part, lambda _: bytes(range(256))))
    yield refused("no sheet at all", "a.xlsx", _with(base, SHEET, lambda _: None))
    for name, head in (("an entity bomb", LAUGHS), ("an external entity", OUTSIDE)):
        use = b"&l9;" if head is LAUGHS else b"&x;"
        for part, mark in ((STRINGS, b"<t>"), (SHEET, b"<v>"), (BOOK, b'name="'), (STYLES, b'formatCode="')):
            yield Mangled(f"{name} in {part}", "a.xlsx", _with(base, part, _entity(head, mark + use, mark)))
    for title in (
        'Sheet\'s & "odd" <name>',
        "   ",
        "",
        "\u202eesrever",
        "📚" * 15,
        "x" * 300,
        "A\nB",
        "..",
        "Total",
    ):
        yield Mangled(f"a sheet called {title[:20]!r}", "a.xlsx", _titled(title))
    yield Mangled("two sheets of one name", "a.xlsx", _same_names, (DONE, WAITS, UNUSABLE))
    yield Mangled("a sheet that is another's part", "a.xlsx", _one_part_twice)
    yield Mangled("a link that leads out", "a.xlsx", _linked(b"../../../etc/passwd"), (UNUSABLE,))
    yield Mangled("a link to the web", "a.xlsx", _linked(b"http://example.org/sheet.xml"), (UNUSABLE,))
    yield Mangled("a link to the book itself", "a.xlsx", _linked(b"workbook.xml"))
    yield Mangled("parts in capital letters", "a.xlsx", lambda: _renamed(base))
    yield Mangled("only a chart sheet", "a.xlsx", _chart_sheet, (UNUSABLE,))
    for seed in range(24):
        yield Mangled(f"bits of the parts turned, {seed}", "a.xlsx", _turned(seed))
    for seed in range(12):
        yield Mangled(f"bits of the zip turned, {seed}", "a.xlsx", _turned_raw(seed))


def turned(data: bytes, chance: random.Random, times: int) -> bytes:
    """Bytes with single bits turned at random places."""
    after = bytearray(data)
    for _ in range(times if data else 0):
        after[chance.randrange(len(after))] ^= 1 << chance.randrange(8)
    return bytes(after)


def _turned(seed: int):
    def make() -> bytes:
        chance = random.Random(seed)
        members = parts(list(good.BOOKS.values())[seed % len(good.BOOKS)]())
        name = chance.choice([name for name in members if name.startswith("xl/")])
        return zipped(members | {name: turned(members[name], chance, 1 + seed % 5)})

    return make


def _turned_raw(seed: int):
    return lambda: turned(
        list(good.BOOKS.values())[seed % len(good.BOOKS)](), random.Random(seed), 1 + seed % 3
    )


def _with(base: bytes, part: str, change):
    return lambda: changed(base, part, change)


def _entity(head: bytes, put: bytes, instead: bytes):
    return lambda xml: head + re.sub(rb"^<\?xml[^>]*\?>", b"", xml).replace(instead, put, 1)


def _titled(title: str):
    from html import escape

    said = escape(title).replace("\n", "&#10;").encode()
    base = good.attendance_book()
    return lambda: changed(base, BOOK, lambda xml: re.sub(rb'name="Absences"', b'name="' + said + b'"', xml))


def _same_names() -> bytes:
    base = good.workbook({"First": good.table(good.attendance().decode()), "Other": [["a", "b"], [1, 2]]})
    return changed(base, BOOK, lambda xml: xml.replace(b'name="Other"', b'name="First"'))


def _one_part_twice() -> bytes:
    base = good.workbook({"First": good.table(good.attendance().decode()), "Other": [["a", "b"], [1, 2]]})
    return changed(base, LINKS, lambda xml: xml.replace(b"sheet2.xml", b"sheet1.xml"))


def _linked(target: bytes):
    base = good.attendance_book()
    return lambda: changed(base, LINKS, lambda xml: xml.replace(b"worksheets/sheet1.xml", target))


def _renamed(data: bytes) -> bytes:
    return zipped(
        {name.upper() if name.startswith("xl/") else name: part for name, part in parts(data).items()}
    )


def _chart_sheet() -> bytes:
    return changed(good.attendance_book(), LINKS, lambda xml: xml.replace(b'/worksheet"', b'/chartsheet"'))
