"""A file or folder as sheets of text, told by its content, never by its name."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from loaders.disguise import WEB_PAGE, XML_WORKBOOK, other_text
from loaders.form import Document, Problem, Sheet
from loaders.old_workbook import open_old_workbook
from loaders.opendocument import open_spreadsheet
from loaders.text import open_text, read_text
from loaders.unreadable import BROKEN, Unreadable
from loaders.web_table import open_web_table
from loaders.workbook import open_workbook
from loaders.xml_records import is_xml, open_xml, read_xml
from loaders.xml_workbook import open_xml_workbook
from words import mark, phrase

LARGEST = 1 << 30
"""Most bytes a zip or workbook may hold after unzipping."""

DENSE, MOST_DENSE = 64 << 20, 250
"""From so many bytes unzipped, so many times the size of the file are too many: a full sheet shrinks to
a tenth, one of blank rows to a fiftieth, only a file made to do harm to a thousandth."""

_EXPORT = mark("Export the data as CSV or as an Excel workbook (.xlsx).")
_MAGIC = {
    b"%PDF": (mark("This is a PDF."), _EXPORT),
    b"\x89PNG": (mark("This is a picture."), _EXPORT),
    b"\xff\xd8\xff": (mark("This is a picture."), _EXPORT),
    b"GIF8": (mark("This is a picture."), _EXPORT),
    b"\x1f\x8b": (mark("This is a gzip archive."), mark("Unpack it and choose the file inside.")),
    b"7z\xbc\xaf": (mark("This is a 7z archive."), mark("Unpack it and choose the file inside.")),
    b"Rar!": (mark("This is a RAR archive."), mark("Unpack it and choose the file inside.")),
    b"SQLite format 3": (mark("This is a database."), _EXPORT),
    b"PAR1": (mark("This is a Parquet file."), _EXPORT),
}
_NOTHING = b"\x00\r\n\t "
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def open_document(name: str, data: bytes) -> Document:
    """Turn a file into sheets of text.

    Args:
        name: file name, kept for messages; the content decides what it is.
        data: its bytes.

    Raises:
        Unreadable: empty, protected by a password, damaged, too large after unzipping, or no
            table file at all.
    """
    if not data[:4096].strip(_NOTHING) and not data.strip(_NOTHING):  # the second copies the whole
        raise Unreadable(
            phrase("The file is empty."), phrase("Export it again and check that it holds rows.")
        )
    for magic, (what, mend) in _MAGIC.items():
        if data.startswith(magic):
            raise Unreadable(what, mend)
    if data.startswith(_OLE):
        return _ole(name, data)
    if data.startswith(b"PK\x03\x04"):
        return _zip(name, data)
    if _is_owner(data) or (name.startswith("~$") and len(data) < 1024):
        raise Unreadable(
            phrase("This small file only says that a workbook is open in Excel; it holds no rows."),
            phrase("Close the workbook in Excel and choose the workbook itself (its name without “~$”)."),
        )
    other = other_text(data[:4000])
    if other == WEB_PAGE and (table := open_web_table(name, data)) is not None:
        return table
    if other == XML_WORKBOOK:
        return open_xml_workbook(name, data)
    if other:
        raise Unreadable(other, _EXPORT)
    if is_xml(data[:4000]):
        return open_xml(name, data)
    return open_text(name, data)


def _is_owner(data: bytes) -> bool:
    """Whether this is the ``~$name.xlsx`` that Excel keeps beside a workbook while it is open: the
    user's name by its length, in 55 bytes, and once more in UTF-16."""
    length = data[0]
    return (
        len(data) in (165, 171)
        and 0 < length < 55
        and data[1 + length : 54].strip(b"\x00 ") == b""
        and data[55:57] == bytes([length, 0])
    )


def _ole(name: str, data: bytes) -> Document:
    if "EncryptedPackage".encode("utf-16-le") in data or b"EncryptedPackage" in data:
        raise Unreadable(
            phrase("The workbook is protected by a password."),
            phrase("Open it in Excel, remove the password (File, Info, Protect Workbook) and save it."),
        )
    return open_old_workbook(name, data)


def _zip(name: str, data: bytes) -> Document:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = [info for info in archive.infolist() if not info.is_dir()]
    except BROKEN as fault:
        raise Unreadable(
            phrase("The file is damaged: its end is missing or broken."), phrase("Download or copy it again.")
        ) from fault
    unzipped = sum(info.file_size for info in infos)
    if unzipped > max(DENSE, MOST_DENSE * len(data)) and unzipped <= LARGEST:
        raise Unreadable(
            phrase(
                "The file unpacks to {times:,} times its size; no table does.", times=unzipped // len(data)
            ),
            phrase("Open it in Excel, copy the table to a new workbook and load that."),
        )
    if unzipped > LARGEST:
        raise Unreadable(
            phrase("The file is larger than {megabytes} MB after unzipping.", megabytes=LARGEST >> 20),
            phrase("Split it, for instance by year, and load the parts."),
        )
    if any(info.flag_bits & 1 for info in infos):
        raise Unreadable(
            phrase("The archive is protected by a password."),
            phrase("Unpack it and choose the files inside."),
        )
    names = {info.filename for info in infos}
    if "[Content_Types].xml" in names:
        if any(member.startswith("xl/") for member in names):
            return open_workbook(name, data, archive)
        raise Unreadable(phrase("This is an Office file, but not a workbook."), _EXPORT)
    if any(member.lower().endswith(".iwa") for member in names):
        raise Unreadable(
            phrase("This is a Numbers or Pages file."), phrase("Export it as Excel (File, Export To, Excel).")
        )
    if "mimetype" in names or "content.xml" in names:
        return _opendocument(name, archive)
    wanted = [info for info in infos if not _hidden(info.filename)]
    try:
        members = [(Path(info.filename).name, archive.read(info)) for info in wanted]
    except BROKEN as fault:
        raise Unreadable(phrase("The archive is damaged."), phrase("Download or copy it again.")) from fault
    if len(members) == 1 and not members[0][1].startswith(b"PK"):
        return open_document(*members[0])
    return _folder(name, members)


def _opendocument(name: str, archive: zipfile.ZipFile) -> Document:
    try:
        kind = archive.read("mimetype").decode("ascii", "replace") if "mimetype" in archive.namelist() else ""
    except BROKEN as fault:
        raise Unreadable(phrase("The file is damaged."), phrase("Download or copy it again.")) from fault
    if kind and "spreadsheet" not in kind:
        raise Unreadable(phrase("This is an OpenDocument file, but not a spreadsheet."), _EXPORT)
    return open_spreadsheet(name, archive)


def _hidden(member: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in Path(member).parts)


def _folder(name: str, members: list[tuple[str, bytes]]) -> Document:
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    encoding = delimiter = ""
    for member, data in members:
        if data.startswith(b"PK\x03\x04"):
            book = _workbook(member, data)
            if book is not None:
                sheets += [replace(each, name=f"{member}: {each.name}") for each in book.sheets]
                problems += book.problems
                continue
        if not member.lower().endswith((".csv", ".txt", ".tsv", ".tab", ".xml")):
            problems.append(_aside(member, phrase("It is not a text table.")))
            continue
        try:
            if is_xml(data[:4000]):
                more_sheets, encoding, more = read_xml(member, data)
            else:
                sheet, encoding, delimiter, more = read_text(member, data)
                more_sheets = [sheet]
        except Unreadable as reason:
            problems.append(_aside(member, reason.what))
            continue
        sheets += more_sheets
        problems += more
    if not sheets:
        raise Unreadable(phrase("There is no table in the folder."), _EXPORT)
    return Document(name, "folder", tuple(sheets), encoding, delimiter, tuple(problems))


def _workbook(member: str, data: bytes) -> Document | None:
    """A workbook in a folder; None if it is none, or cannot be read. No zip within a zip is opened."""
    try:
        if "[Content_Types].xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist():
            return None
        return open_document(member, data)
    except (Unreadable, *BROKEN):
        return None


def _aside(member: str, what: str) -> Problem:
    return Problem(
        "notice",
        "member_aside",
        phrase("{member} was put aside. {what}", member=member, what=phrase(what)),
        _EXPORT,
        sheet=member,
    )
