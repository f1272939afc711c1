"""What a fast reader drops in silence, found by a cheap pass over the sheet's own XML.

A spreadsheet keeps a number and, apart from it, how the number looks: 7 shown as 00007, 1.25 days
shown as 30:00. It keeps errors, and formulas whose result was never stored. All of that is put
back here as text, cell by cell; what a person sees is what is read.

The XML is searched as bytes, for marks that stand only where something is to be put back: a
sheet without them costs a few scans of memory. ECMA-376 part 1, section 18.3.1.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.number_formats import Shown

_REFERENCE = re.compile(rb'\br="([A-Z]+)(\d+)"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_KIND = re.compile(rb'\bt="(\w+)"')
_VALUE = re.compile(rb"<v(?:\s[^>]*)?>([^<]*)</v>")
_FORMULA = re.compile(rb"<f(\s[^>]*?)?(?:/>|>([^<]*)</f>)")
_MERGED = re.compile(rb'<mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_FILLED = re.compile(rb"<v(?:\s[^>]*)?>[^<]|<is[\s>]")


@dataclass
class Found:
    """What the XML of one sheet tells.

    Attributes:
        first_column: 0-based column of the leftmost cell with a value: the fast reader begins there.
        far: a cell stands so far out that reading the sheet would fill the memory.
        patches: (line, 0-based column, text) of cells to be put back.
        errors, formulas: names ("D20") of cells with an error, with a formula without result.
        merged: (first line, first column, last line, last column) of merged cells.
    """

    first_column: int = 0
    far: bool = False
    patches: list[tuple[int, int, str]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    formulas: list[str] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


FAR = 50_000_000
"""Most cells, blank ones included, between A1 and the last cell of a sheet."""


def look(xml: bytes, special: dict[int, Shown]) -> Found:
    """Search the XML of a sheet.

    Args:
        xml: as it stands in the workbook, unzipped.
        special: for cell styles whose cells look unlike their numbers, how they look.
    """
    xml = _usual(xml)
    found = Found(first_column=_first_column(xml), far=_too_far(xml))
    if found.far:
        return found
    for kind in (b'"e"', b'"b"'):
        for cell in _cells_with(xml, b" t=" + kind):
            _put_back_value(found, cell)
    if b"<f" in xml:
        _formulas(found, xml)
    if special:
        _styled(found, xml, special)
    if b"<mergeCell " in xml:
        for a, b, c, d in _MERGED.findall(xml):
            found.merged.append((int(b), column_of(a), int(d), column_of(c)))
    return found


def column_of(letters: bytes) -> int:
    """0-based position of a column: b"A" is 0, b"AA" is 26."""
    position = 0
    for letter in letters:
        position = position * 26 + letter - 64
    return position - 1


def _usual(xml: bytes) -> bytes:
    """The same XML with the usual prefix and quotes, and with every cell's name."""
    root = re.search(rb"<(?:(\w+):)?worksheet\b", xml[:4000])
    if root and root[1]:
        xml = xml.replace(b"<" + root[1] + b":", b"<").replace(b"</" + root[1] + b":", b"</")
    start = xml.find(b"<sheetData")
    if start < 0:
        return xml
    sample = xml[start : start + 4000]
    if re.search(rb"<c [^>]*='", sample) or re.search(rb"<row [^>]*='", sample):
        xml = re.sub(rb"='([^'<>\"]*)'", rb'="\1"', xml)
        sample = xml[start : start + 4000]
    cell = re.search(rb"<c(?:\s[^>]*)?>", sample)
    if cell and not _REFERENCE.search(cell[0]):
        xml = _named(xml)
    return xml


def _named(xml: bytes) -> bytes:
    """Give cells without a name the next in their row, as the format allows them to lack it."""
    row = column = 0

    def name(tag: re.Match[bytes]) -> bytes:
        nonlocal row, column
        given = re.search(rb'\br="([A-Z]*)(\d+)"', tag[0])
        if tag[0].startswith(b"<row"):
            row, column = (int(given[2]) if given else row + 1), 0
            return tag[0]
        if given:
            column = column_of(given[1]) + 1
            return tag[0]
        column += 1
        return b'<c r="%s%d"%s' % (_letters(column - 1), row, tag[0][2:])

    return re.sub(rb"<(?:row|c)(?:\s[^>]*)?>", name, xml)


def _letters(position: int) -> bytes:
    from loaders.words import letters

    return letters(position).encode()


def _too_far(xml: bytes) -> bool:
    last = re.search(rb'\br="(\d+)"', xml[xml.rfind(b"<row ") :][:2000])
    lines = int(last[1]) if last else xml.count(b"<row")
    if lines * 702 <= FAR and re.search(rb' r="[A-Z]{3}\d', xml) is None:
        return False
    if lines * 26 <= FAR and re.search(rb' r="[A-Z]{2,3}\d', xml) is None:
        return False
    widest = max((column_of(name) for name in set(re.findall(rb' r="([A-Z]+)\d', xml))), default=0)
    return lines * (widest + 1) > FAR


def _first_column(xml: bytes) -> int:
    """The fast reader leaves out empty columns at the left, and does not say how many."""
    at = 0
    for _ in range(50):
        at = xml.find(b'<c r="A', at)
        if at < 0:
            break
        cell = _cell_at(xml, at)
        reference = _REFERENCE.search(cell)
        if reference and reference[1] == b"A" and _FILLED.search(cell):
            return 0
        at += 6
    first = None
    for tag in re.finditer(rb'<c (?:[^>]*?\s)?r="([A-Z]+)\d+"[^>]*(?<!/)>', xml):
        column = column_of(tag[1])
        if (first is None or column < first) and _FILLED.search(_cell_at(xml, tag.start())):
            first = column
            if first == 0:
                break
    return first or 0


def _cell_at(xml: bytes, start: int) -> bytes:
    end = xml.find(b">", start)
    if xml[end - 1 : end] == b"/":
        return xml[start : end + 1]
    return xml[start : xml.find(b"</c>", end) + 4]


def _cells_with(xml: bytes, mark: bytes) -> Iterator[bytes]:
    """Cells whose tag holds a mark, or that hold it (a formula)."""
    at = xml.find(mark)
    while at >= 0:
        start = max(xml.rfind(b"<c ", 0, at), 0)
        cell = _cell_at(xml, start)
        if start and start + len(cell) > at:
            yield cell
            at = xml.find(mark, start + len(cell))
        else:
            at = xml.find(mark, at + len(mark))


def _put_back_value(found: Found, cell: bytes) -> None:
    """An error as its text, a truth value as TRUE or FALSE."""
    reference, value, kind = _REFERENCE.search(cell), _VALUE.search(cell), _KIND.search(cell)
    if reference is None or value is None or kind is None:
        return
    text = html.unescape(value[1].decode("utf-8", "replace"))
    if kind[1] == b"b":
        text = "TRUE" if text.strip() in {"1", "true"} else "FALSE"
    elif kind[1] == b"e":
        found.errors.append((reference[1] + reference[2]).decode())
    else:
        return
    found.patches.append((int(reference[2]), column_of(reference[1]), text))


def _formulas(found: Found, xml: bytes) -> None:
    """Formulas whose result was never stored stand as their own text, such as ``=SUM(B2:B9)``."""
    shared: dict[bytes, str] = {}
    for cell in _cells_with(xml, b"<f"):
        formula, reference = _FORMULA.search(cell), _REFERENCE.search(cell)
        if formula is None or reference is None:
            continue
        name = (reference[1] + reference[2]).decode()
        group = re.search(rb'\bsi="(\d+)"', formula[1] or b"")
        if group and formula[2]:
            shared[group[1]] = name
        value, kind = _VALUE.search(cell), _KIND.search(cell)
        # A text result that is empty was computed: =IF(A1="","",A1). A person sees a blank.
        if (value and value[1]) or b"<is" in cell or (value and kind and kind[1] == b"str"):
            continue
        if formula[2]:
            text = "=" + html.unescape(formula[2].decode("utf-8", "replace"))
        else:
            text = f"=(as in {shared.get(group[1], '?') if group else '?'})"
        found.formulas.append(name)
        found.patches.append((int(reference[2]), column_of(reference[1]), text))


def _styled(found: Found, xml: bytes, special: dict[int, Shown]) -> None:
    """Durations, and numbers shown with leading zeros."""
    styles = b"|".join(b"%d" % style for style in special)
    usual = re.compile(
        rb'<c r="([A-Z]+)(\d+)" s="(' + styles + rb')"(?: t="n")?>(?:<f[^>]*(?:/>|>[^<]*</f>))?<v>([^<]*)<'
    )
    any_order = re.compile(
        rb'<c (?=[^>]*?\br="([A-Z]+)(\d+)")(?=[^>]*?\bs="(' + styles + rb')")(?![^>]*\bt="(?!n"))[^>]*>'
        rb"(?:<f[^>]*(?:/>|>[^<]*</f>))?<v>([^<]*)<"
    )
    first = re.search(rb'<c [^>]*\bs="\d+"[^>]*>', xml)
    pattern = usual if first is None or re.match(rb'<c r="[A-Z]+\d+" s="', first[0]) else any_order
    shown = {b"%d" % style: show for style, show in special.items()}
    columns: dict[bytes, int] = {}
    for letters, line, style, value in pattern.findall(xml):
        text = shown[style](value.decode())
        if text is not None:
            column = columns.get(letters)
            if column is None:
                column = columns[letters] = column_of(letters)
            found.patches.append((int(line), column, text))
