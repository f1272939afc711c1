"""Something else under the name of a table."""

import gzip

from tests.mangled import good
from tests.mangled.case import UNUSABLE, WAITS, Cases, Mangled, refused, waits
from tests.mangled.zips import changed, parts, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HTML = b"<!DOCTYPE html>\n<html><title>Sign in</title><body><form>Password</form></body></html>"
EMAIL = (
    b"From: office@maple.example\r\nTo: district@example.org\r\nSubject: attendance\r\nDate: 1 Sep 2025\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello, the list is attached. Best, the office\r\n"
)
XML_2003 = (
    b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>'
)
OWNER = b"\x06Office" + b" " * 48 + b"\x06\x00" + "Office".encode("utf-16-le") + b" \x00" * 48
"""What Excel writes beside a workbook while it is open: ``~$roster.xlsx``, 165 bytes."""


def cases() -> Cases:
    """Other kinds of files, each under the name of a workbook and of a text."""
    others = {
        "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", "PDF"),
        "a picture (png)": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture"),
        "a picture (jpeg)": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)), "picture"),
        "a picture (gif)": (b"GIF89a" + bytes(range(256)), "picture"),
        "a picture (heic)": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(range(256)), ""),
        "a gzip": (gzip.compress(good.attendance()), "gzip"),
        "a 7z": (b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(range(256)), "7z"),
        "a RAR": (b"Rar!\x1a\x07\x01\x00" + bytes(range(256)), "RAR"),
        "a database": (b"SQLite format 3\x00" + bytes(range(256)), "database"),
        "a Parquet file": (b"PAR1" + bytes(range(256)) + b"PAR1", "Parquet"),
        "an old workbook (.xls)": (OLE + bytes(600) + "Workbook".encode("utf-16-le"), "old Office"),
        "a workbook with a password": (
            OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        "a very old workbook (BIFF)": (b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(range(256)) * 4, ""),
        "a web page": (HTML, "web page"),
        "a web page after a blank line": (b"\r\n\r\n  " + HTML, "web page"),
        "a web page after a comment": (b"<!-- saved from url=(0014) -->\n" + HTML, "web page"),
        "an XML workbook of 2003": (XML_2003, "XML"),
        "a program": (b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)) * 4, ""),
        "random bytes": (bytes((i * 7919 + 13 * (i >> 3)) % 256 for i in range(5000)), ""),
        "an owner file Excel leaves while a workbook is open": (OWNER, "open in Excel"),
    }
    for name, (data, says) in others.items():
        yield refused(f"{name} as .csv", "export.csv", data, says)
        yield refused(f"{name} as .xlsx", "export.xlsx", data, says)
    yield refused("the owner file by its own name", "~$roster.xlsx", OWNER, "open in Excel")
    yield refused("JSON as .csv", "export.csv", b'{"students": [{"id": 1, "days": [1, 2]}]}', "JSON")
    yield refused("a JSON list as .csv", "export.csv", b'[{"id": 1, "name": "Ada"},\n {"id": 2}]', "JSON")
    yield refused(
        "RTF as .csv", "export.csv", b"{\\rtf1\\ansi{\\fonttbl Arial;}Student ID, School}", "document"
    )
    yield refused("a business card as .csv", "export.csv", b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", "card")
    yield waits("an email as .csv", "export.csv", EMAIL)
    yield waits("a shell message as .csv", "export.csv", b"curl: (6) Could not resolve host: sis.example\n")
    yield from _office()


def _office() -> Cases:
    """Zips of other office programs."""
    ods = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
    yield refused("an OpenDocument sheet as .xlsx", "a.xlsx", lambda: zipped(ods))
    numbers = {"Index/Document.iwa": b"\x00" * 90, "Metadata/Properties.plist": b"x", "preview.jpg": b"\xff"}
    yield refused("a Numbers sheet as .xlsx", "a.xlsx", lambda: zipped(numbers))
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    word = {"[Content_Types].xml": types, "word/document.xml": b"<w:document/>"}
    yield refused("a Word document as .xlsx", "a.xlsx", lambda: zipped(word), "not a workbook")
    slides = {"[Content_Types].xml": types, "ppt/presentation.xml": b"<p:presentation/>"}
    yield refused("slides as .xlsx", "a.xlsx", lambda: zipped(slides), "not a workbook")
    yield refused("a binary workbook as .xlsx", "a.xlsx", _binary, "another kind")
    yield Mangled("a workbook as .csv", "a.csv", good.attendance_book, (0,), rows=(9, 0))
    yield Mangled("a text as .xlsx", "a.xlsx", good.attendance, (0,), rows=(9, 0))
    yield Mangled("a zip of a text as .xlsx", "a.xlsx", lambda: zipped({"a.csv": good.attendance()}), (0,))
    yield Mangled(
        "a workbook with macros",
        "a.xlsm",
        lambda: changed(good.attendance_book(), "xl/vbaProject.bin", OLE + bytes(600)),
        (0,),
        rows=(9, 0),
    )
    yield Mangled("an empty file", "a.csv", lambda: b"", (UNUSABLE,), "empty")
    yield Mangled("an empty file as .xlsx", "a.xlsx", lambda: b"", (UNUSABLE,), "empty")
    yield Mangled("only blank lines", "a.csv", lambda: b"\r\n \r\n\t\r\n", (UNUSABLE,), "empty")
    yield Mangled("only commas", "a.csv", lambda: b",,,,\n" * 20, (WAITS, UNUSABLE))
    yield Mangled("only zero bytes", "a.csv", lambda: bytes(4096), (UNUSABLE,), "empty")


def _binary() -> bytes:
    members = parts(good.attendance_book())
    members["xl/workbook.bin"] = b"\x83\x01\x00" * 30
    del members["xl/workbook.xml"]
    return zipped(members)
