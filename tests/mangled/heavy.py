"""Files that are small on disk and large once they are opened."""

import zipfile

from tests.commands import small
from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled
from tests.mangled.cells import HEAD
from tests.mangled.parts import LAUGHS, SHEET
from tests.mangled.zips import changed, zipped

LINES = 1_048_576


def cases() -> Cases:
    """The worst of each kind."""
    yield Mangled("a zip that unpacks to 600 MB", "a.zip", _zip_bomb, (UNUSABLE,))
    yield Mangled("a workbook that unpacks to 1.1 GB", "a.xlsx", _book_bomb, (UNUSABLE,), "after unzipping")
    yield Mangled("a sheet of 200 MB of spaces", "a.xlsx", _spaces, (UNUSABLE,), "times its size")
    yield Mangled("a million blank rows with a format", "a.xlsx", _blank_rows, (DONE,), rows=(9, 0))
    yield Mangled("a cell of 10 MB in a text", "a.csv", _long_text, (DONE,), rows=(10, 0))
    yield Mangled("a cell of 10 MB in a workbook", "a.xlsx", _long_cell)
    yield Mangled("16,384 columns", "a.xlsx", _wide, (DONE, WAITS))
    yield Mangled("a cell named beyond the last column", "a.xlsx", _far, (UNUSABLE,), "so far out")
    yield Mangled("entities within entities", "a.xlsx", _laughs)
    yield Mangled("20 MB without a line end", "a.csv", lambda: b"x" * 20_000_000, (WAITS, UNUSABLE))
    yield Mangled("a million blank lines", "a.csv", lambda: _text(b"\n" * LINES), (DONE,), rows=(9, 0))
    yield Mangled("a million lines of commas", "a.csv", lambda: _text(b",,,\n" * LINES), (DONE,), rows=(9, 0))


def _text(tail: bytes) -> bytes:
    return small.attendance().encode() + tail


def _zip_bomb() -> bytes:
    return zipped({"a.csv": b"0," * 300_000_000})


def _book_bomb() -> bytes:
    """Parts of zeros beside a good sheet: a thousandth of their size on disk."""
    from io import BytesIO

    out = BytesIO(good.attendance_book())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(11):
            archive.writestr(f"xl/media/{number}.bin", bytes(100 * 2**20))
    return out.getvalue()


def _spaces() -> bytes:
    return changed(
        good.attendance_book(),
        SHEET,
        lambda xml: xml.replace(b"</sheetData>", b" " * 200_000_000 + b"</sheetData>"),
    )


def _blank_rows() -> bytes:
    cells = b'<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/></row>'
    blank = b"".join(cells % (line, line) for line in range(11, LINES + 1))
    return changed(
        good.attendance_book(), SHEET, lambda xml: xml.replace(b"</sheetData>", blank + b"</sheetData>")
    )


def _long_text() -> bytes:
    return _text(b"00100009,0110,09/22/2025,A," + b"x" * 10_000_000 + b"\n")


def _long_cell() -> bytes:
    cell = b'<row r="11"><c r="E11" t="inlineStr"><is><t>' + b"x" * 10_000_000 + b"</t></is></c></row>"
    return changed(
        good.attendance_book(), SHEET, lambda xml: xml.replace(b"</sheetData>", cell + b"</sheetData>")
    )


def _wide() -> bytes:
    return good.workbook({"Wide": [[f"h{column}" for column in range(16_384)], ["x"] * 16_384]})


def _far() -> bytes:
    row = b'<row r="2"><c r="A2"><v>1</v></c><c r="ZZZZ900000"><v>1</v></c></row>'
    return changed(good.attendance_book(), SHEET, HEAD + b"<sheetData>" + row + b"</sheetData></worksheet>")


def _laughs() -> bytes:
    return changed(
        good.attendance_book(),
        SHEET,
        lambda xml: LAUGHS + xml.split(b"?>", 1)[1].replace(b"<v>", b"<v>&l9;", 1),
    )
