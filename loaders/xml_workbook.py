"""XML workbooks of Excel 2003, as report servers and student systems still write them."""

from collections.abc import Iterator
from xml.etree import ElementTree

from loaders.form import Document
from loaders.unreadable import Unreadable
from loaders.web_table import sheet_of
from words import phrase

_OFFICE = "{urn:schemas-microsoft-com:office:spreadsheet}"
WIDEST = 16_384
"""Columns a spreadsheet can have."""


def open_xml_workbook(name: str, data: bytes) -> Document:
    """The sheets of an XML workbook as text; days as ISO text, numbers as they are written.

    Raises:
        Unreadable: it is damaged, holds no cell, or has a document type.
    """
    try:
        root = None if b"<!DOCTYPE" in data else ElementTree.fromstring(data)
    except ElementTree.ParseError:
        root = None
    sheets = []
    for sheet in [] if root is None else root.iter(f"{_OFFICE}Worksheet"):
        rows, lines, merged = [], [], []
        for line, row in _numbered(sheet.iter(f"{_OFFICE}Row")):
            texts: list[str] = []
            for at, cell in _numbered(row.iter(f"{_OFFICE}Cell")):
                if at > WIDEST:
                    break
                across, down = _reach(cell)
                texts += [""] * (at - 1 - len(texts)) + [_text(cell)] + [""] * min(across, WIDEST)
                if across or down:
                    merged.append((line, at - 1, line + down, at - 1 + across))
            rows.append(texts)
            lines.append(line)
        if any(any(texts) for texts in rows):
            sheets.append(sheet_of(sheet.get(f"{_OFFICE}Name", ""), rows, lines, merged))
    if not sheets:
        raise Unreadable(
            phrase("This XML workbook of Excel 2003 is damaged or empty."),
            phrase("Export the data as CSV or as an Excel workbook (.xlsx)."),
        )
    return Document(name, "workbook", tuple(sheets))


def _numbered(elements: Iterator[ElementTree.Element]) -> Iterator[tuple[int, ElementTree.Element]]:
    """Rows or cells with their number: that of their index, else the next; merged cells are passed over."""
    number = 0
    for element in elements:
        told = element.get(f"{_OFFICE}Index", "")
        number = int(told) if told.isdigit() else number + 1
        yield number, element
        number += _reach(element)[0]


def _reach(cell: ElementTree.Element) -> tuple[int, int]:
    """How many columns and rows further a cell is merged over."""
    across, down = cell.get(f"{_OFFICE}MergeAcross", "0"), cell.get(f"{_OFFICE}MergeDown", "0")
    return int(across), int(down)


def _text(cell: ElementTree.Element) -> str:
    data = cell.find(f"{_OFFICE}Data")
    if data is None:
        return ""
    text = "".join(data.itertext())
    if data.get(f"{_OFFICE}Type") == "DateTime":
        day, _, time = text.partition("T")
        return day if time.startswith("00:00:00") else f"{day} {time.partition('.')[0]}"
    return text
