"""Text that is no table, whatever the name of the file says."""

import re

from words import phrase

_COMMENT = re.compile(rb"\s*<!--.*?(?:-->|\Z)", re.DOTALL)
_JSON = re.compile(rb'(?:\{\s*"|\[\s*(?:\{\s*"|\[|"[^"]*"\s*,))')
WEB_PAGE = phrase("This is a web page, whatever its name says.")
XML_WORKBOOK = phrase("This is an XML workbook of Excel 2003.")
_SCRIPT = (b"{\\rtf", b"%!ps", b"begin:v")


def other_text(start: bytes) -> str:
    """What a text is that is no table, as a sentence; "" where it may be one.

    Args:
        start: the first few thousand bytes.
    """
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    while comment := _COMMENT.match(start):
        start = start[comment.end() :].lstrip()
        if not start:
            return WEB_PAGE
    lower = start.lower()
    if lower.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<script", b"<body")):
        return WEB_PAGE
    if lower.startswith(b"<") and (b"mso-application" in lower or b"office:spreadsheet" in lower):
        return XML_WORKBOOK
    if lower.startswith(b"<?xml") and (b"<!doctype html" in lower or b"<html" in lower):
        return WEB_PAGE
    if _JSON.match(start):
        return phrase("This is a JSON file, which is not read yet.")
    if lower.startswith(_SCRIPT):
        return phrase("This is a document or a card, not a table.")
    return ""
