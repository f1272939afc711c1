"""Writes an OpenDocument spreadsheet with the standard library alone."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
    '<office:automatic-styles><style:style style:name="away" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    "<office:body><office:spreadsheet>"
)


def text(value: str) -> str:
    """A cell of text."""
    shown = escape(value).replace("\n", "</text:p><text:p>")
    return f'<table:table-cell office:value-type="string"><text:p>{shown}</text:p></table:table-cell>'


def cell(kind: str, value: str, shown: str, more: str = "") -> str:
    """A cell of another kind: its value as kept and as shown."""
    named = {"float": "value", "percentage": "value", "currency": "value"}.get(kind, f"{kind}-value")
    given = f'office:value-type="{kind}" office:{named}={quoteattr(value)} {more}'
    return f"<table:table-cell {given}><text:p>{escape(shown)}</text:p></table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def spreadsheet(*sheets: tuple[str, str, str], manifest: str = "") -> bytes:
    """Sheets by name, attributes and rows."""
    body = "".join(
        f"<table:table table:name={quoteattr(name)} {more}>{rows}</table:table>"
        for name, more, rows in sheets
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        if manifest:
            archive.writestr("META-INF/manifest.xml", manifest)
        tail = "</office:spreadsheet></office:body></office:document-content>"
        archive.writestr("content.xml", f"{_HEAD}{body}{tail}")
    return out.getvalue()


def of_texts(rows) -> bytes:
    """Rows of text as a spreadsheet of one sheet."""
    return spreadsheet(
        ("Sheet1", "", "".join(row(*(text(one) if one else BLANK for one in each)) for each in rows))
    )


BLANK = "<table:table-cell/>"
