"""Cells of workbooks that hold something else than their text."""

from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled
from tests.mangled.parts import SHEET
from tests.mangled.zips import changed

HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
HEADINGS = ("Student_Number", "SchoolID", "Att_Date", "Att_Code")
GOOD = ("00100001", "0110", "2025-09-01", "A")


def cases() -> Cases:
    """Rows of daily attendance as XML, each with one cell that is not what it seems."""
    two = _row(1, HEADINGS) + _row(2, GOOD)
    odd = {
        "a formula without a value": b'<c r="A3"><f>B1</f></c>',
        "a formula with an empty value": b'<c r="A3"><f>B1</f><v></v></c>',
        "a shared formula without its first": b'<c r="A3"><f t="shared" si="9"/></c>',
        "an error": b'<c r="A3" t="e"><v>#REF!</v></c>',
        "an error nobody knows": b'<c r="A3" t="e"><v>#WHAT!</v></c>',
        "a truth value": b'<c r="A3" t="b"><v>1</v></c>',
        "a truth value of 7": b'<c r="A3" t="b"><v>7</v></c>',
        "a shared text that is not there": b'<c r="A3" t="s"><v>99999</v></c>',
        "a shared text numbered minus one": b'<c r="A3" t="s"><v>-1</v></c>',
        "a shared text without a number": b'<c r="A3" t="s"><v>two</v></c>',
        "a number that is none": b'<c r="A3"><v>twelve</v></c>',
        "a number too large": b'<c r="A3"><v>1e999</v></c>',
        "a number nan": b'<c r="A3"><v>NaN</v></c>',
        "a kind nobody knows": b'<c r="A3" t="zz"><v>1</v></c>',
        "a date of the newer kind": b'<c r="A3" t="d"><v>2025-09-02T00:00:00</v></c>',
        "a date of that kind that is none": b'<c r="A3" t="d"><v>31/02</v></c>',
        "a style that is not there": b'<c r="A3" s="4000000000"><v>1</v></c>',
        "a style numbered minus one": b'<c r="A3" s="-1"><v>1</v></c>',
        "a name beyond the last column": b'<c r="ZZZZ3"><v>1</v></c>',
        "a name beyond all numbers": b'<c r="AAAAAAAAAAAAAAA3"><v>1</v></c>',
        "a line beyond all numbers": b'<c r="A99999999999999999999"><v>1</v></c>',
        "a line zero": b'<c r="A0"><v>1</v></c>',
        "a name without a line": b'<c r="A"><v>1</v></c>',
        "a name without letters": b'<c r="3"><v>1</v></c>',
        "a name in small letters": b'<c r="a3"><v>1</v></c>',
        "a name twice": b'<c r="A3"><v>1</v></c><c r="A3"><v>2</v></c>',
        "no name": b"<c><v>1</v></c>",
        "no end": b'<c r="A3"><v>1</v>',
        "an inline text in parts": b'<c r="A3" t="inlineStr"><is><r><t>001</t></r><r><t>2</t></r></is></c>',
        "an inline text without text": b'<c r="A3" t="inlineStr"/>',
        "a control sign": b'<c r="A3" t="inlineStr"><is><t>a&#1;b_x0007_</t></is></c>',
        "half a sign": b'<c r="A3" t="inlineStr"><is><t>a&#xD83D;b</t></is></c>',
        "an entity nobody knows": b'<c r="A3" t="inlineStr"><is><t>a&nbsp;b</t></is></c>',
        "bytes that are no UTF-8": b'<c r="A3" t="inlineStr"><is><t>Jos\xe9</t></is></c>',
    }
    for name, cell in odd.items():
        yield Mangled(f"a cell with {name}", "a.xlsx", _sheet(two + b'<row r="3">' + cell + b"</row>"))
    tails = {
        "that merges the whole sheet": b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        "that merges nothing": b'<mergeCells><mergeCell ref=""/></mergeCells>',
        "that merges backwards": b'<mergeCells><mergeCell ref="D9:A1"/></mergeCells>',
        "that merges headings": b'<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
        "with a password for changes": b'<sheetProtection sheet="1" password="CC1A"/>',
    }
    for name, tail in tails.items():
        yield Mangled(f"a sheet {name}", "a.xlsx", _sheet(two, tail=tail), (DONE, WAITS))
    yield Mangled(
        "a dimension that lies",
        "a.xlsx",
        _sheet(two, b'<dimension ref="A1:XFD1048576"/>'),
        (DONE,),
        rows=(1, 0),
    )
    yield Mangled(
        "a dimension too small", "a.xlsx", _sheet(two, b'<dimension ref="A1"/>'), (DONE,), rows=(1, 0)
    )
    yield Mangled(
        "a dimension of words", "a.xlsx", _sheet(two, b'<dimension ref="all of it"/>'), (DONE, UNUSABLE)
    )
    yield Mangled("one cell at the far corner", "a.xlsx", _sheet(two + _far()), (UNUSABLE,), "so far out")
    yield Mangled(
        "rows out of order", "a.xlsx", _sheet(_row(2, GOOD) + _row(1, HEADINGS)), (DONE, WAITS, UNUSABLE)
    )
    yield Mangled("the same row twice", "a.xlsx", _sheet(two + _row(2, GOOD)), (DONE, WAITS, UNUSABLE))
    yield Mangled("headings and no rows", "a.xlsx", _sheet(_row(1, HEADINGS)), (WAITS,))
    yield Mangled("a sheet without cells", "a.xlsx", _sheet(b""), (UNUSABLE,), "empty")
    yield Mangled("a sheet of blank styled cells", "a.xlsx", _sheet(_styled(500)), (UNUSABLE,), "empty")


def _row(line: int, texts: tuple[str, ...]) -> bytes:
    cells = "".join(
        f'<c r="{letter}{line}" t="inlineStr"><is><t>{text}</t></is></c>'
        for letter, text in zip("ABCD", texts, strict=True)
    )
    return f'<row r="{line}">{cells}</row>'.encode()


def _far() -> bytes:
    return b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def _styled(lines: int) -> bytes:
    return b"".join(
        b'<row r="%d"><c r="A%d" s="0"/><c r="D%d" s="0"/></row>' % (n, n, n) for n in range(1, lines)
    )


def _sheet(rows: bytes, head: bytes = b"", tail: bytes = b""):
    xml = HEAD + head + b"<sheetData>" + rows + b"</sheetData>" + tail + b"</worksheet>"
    return lambda: changed(good.attendance_book(), SHEET, xml)
