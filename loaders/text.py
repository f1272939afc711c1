"""Bytes to text, and text to cells: encodings, delimiters, ragged lines."""

import re

import numpy as np
import pandas as pd

from loaders import mac_roman
from loaders.cutting import cut_even, cut_uneven
from loaders.form import FATES, Document, Problem, Sheet
from loaders.unreadable import Unreadable
from words import phrase

BOM = b"\xef\xbb\xbf"
_HEAD = 1 << 17
"""Bytes at the beginning by which a text is told from other files."""
LOOKED_AT = 200
"""Lines by which it is told whether a column holds texts written as formulas."""
_FORMULA_OF_TEXT = re.compile(r'^="([^"]*)"$')
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b]")
"""Control characters but tabs, line ends, the end of a DOS file and separators of records."""


def open_text(name: str, data: bytes) -> Document:
    """Turn the bytes of a text file into a document of one sheet.

    Raises:
        Unreadable: the file is empty or is not text.
    """
    sheet, encoding, delimiter, problems = read_text("", data)
    return Document(name, "text", (sheet,), encoding, delimiter, tuple(problems))


def read_text(name: str, data: bytes) -> tuple[Sheet, str, str, list[Problem]]:
    """The cells of a text file as one sheet, with its encoding and delimiter."""
    encoding = _encoding(data)
    problems: list[Problem] = []
    found = None
    if encoding.startswith("utf-8") and b"\x00" not in data:
        # Of a large file every copy counts: what is UTF-8 already is read as it stands.
        _refuse_controls(data[:_HEAD].decode("utf-8", errors="ignore"))
        found = cut_even(data.removeprefix(BOM))
    if found is None:
        text, encoding, problems = decode(data, name)
        if not text or text.isspace():
            raise Unreadable(
                phrase("The file is empty."), phrase("Export it again and check that it holds rows.")
            )
        found = cut_even(text.encode("utf-8", errors="replace")) or cut_uneven(text)
    cells = _as_shown(found.cells)
    fates = np.zeros(cells.shape, dtype="int8", order="F")
    problems += _surplus(name, cells, found.widths, fates)
    return Sheet(name, cells, fates), encoding, found.delimiter, problems


def _as_shown(cells: pd.DataFrame) -> pd.DataFrame:
    """Cells such as ="00123" as a spreadsheet shows them: programs write so to keep the zeros of an id."""
    some = cells.iloc[:LOOKED_AT]
    wrapped = [at for at in cells if some[at].dropna().str.startswith('="').any()]
    if not wrapped:
        return cells
    made = {at: cells[at] for at in cells}
    for at in wrapped:
        shown = cells[at].str.replace(_FORMULA_OF_TEXT, r"\1", regex=True)
        made[at] = shown.where(shown != "")
    return pd.DataFrame(made, index=cells.index, copy=False)


def decode(data: bytes, name: str = "") -> tuple[str, str, list[Problem]]:
    """Bytes to text: byte order mark, else UTF-16 by its zero bytes, else UTF-8, else cp1252 or
    Mac OS Roman, by its words.

    Returns:
        Text without byte order mark, the encoding's name, and a notice where it was guessed.

    Raises:
        Unreadable: too many control characters for a text, or letters that may be those of two encodings.
    """
    problems: list[Problem] = []
    encoding = _encoding(data)
    if encoding.startswith("utf-16") and len(data) % 2:
        data = data[:-1]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding.startswith("utf-16"):
            text = data.decode(encoding, errors="replace")
            problems.append(_notice("damaged_text", phrase("Some characters are damaged."), name))
        else:
            encoding = mac_roman.encoding_of(data)
            if not encoding:
                raise Unreadable(
                    phrase("Accented letters of this file read in two ways: as of Windows, and as of a Mac."),
                    phrase("Open it where it was made, and save it as CSV UTF-8 or as an Excel workbook."),
                ) from None
            text = data.decode(encoding, errors="replace")
            problems.append(
                Problem(
                    "notice",
                    "encoding",
                    phrase("The file is not UTF-8; it was read as Windows Western (cp1252).")
                    if encoding == mac_roman.WINDOWS
                    else phrase("The file is not UTF-8; it was read as written on a Mac (Mac OS Roman)."),
                    phrase(
                        "Look at accented letters in the preview. If they are wrong, save the file as CSV "
                        "UTF-8."
                    ),
                    sheet=name,
                )
            )
    text = text.removeprefix("\ufeff")
    if "\x00" in text:
        if text.count("\x00") > len(text) / 100:
            raise Unreadable(
                phrase("This is not a text file."), phrase("Export the data as CSV or as an Excel workbook.")
            )
        text = text.replace("\x00", "")
        problems.append(_notice("nul", phrase("Zero bytes in the file were left out."), name))
    _refuse_controls(text)
    return text, encoding, problems


def _refuse_controls(text: str) -> None:
    sample = text[:20000]
    if len(_CONTROLS.findall(sample)) > len(sample) / 50:
        raise Unreadable(
            phrase("This is not a text file."), phrase("Export the data as CSV or as an Excel workbook.")
        )


def _notice(code: str, what: str, name: str) -> Problem:
    return Problem(
        "notice", code, what, phrase("Check the rows in the preview; export again if some miss."), name
    )


def _encoding(data: bytes) -> str:
    if data.startswith(BOM):
        return "utf-8-sig"
    if data.startswith(b"\xff\xfe"):
        return "utf-16-le"
    if data.startswith(b"\xfe\xff"):
        return "utf-16-be"
    sample = data[:4096]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > 0.3 * half and sample[::2].count(0) < 0.05 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.3 * half and sample[1::2].count(0) < 0.05 * half:
        return "utf-16-be"
    return "utf-8"


def _surplus(name: str, cells: pd.DataFrame, widths: np.ndarray | None, fates: np.ndarray) -> list[Problem]:
    """Fields beyond the headings of a ragged line are put aside and the line is named."""
    if widths is None or len(widths) < 2:
        return []
    expected = int(widths[:30].max())
    beyond = cells.iloc[:, expected:].notna().to_numpy()
    lines = np.flatnonzero(beyond.any(axis=1))
    if len(lines) == 0 or len(lines) > max(3, len(widths) // 50):
        return []
    problems = []
    for at in lines.tolist():
        fates[at, expected:][beyond[at]] = FATES.index("surplus")
        extra = cells.iloc[at].iloc[expected:].dropna().tolist()
        problems.append(
            Problem(
                "notice",
                "ragged_line",
                phrase(
                    "The line has {fields} fields where the headings have {expected}.",
                    fields=int(widths[at]),
                    expected=expected,
                ),
                phrase(
                    "The fields beyond the headings were put aside. Look for a comma that should be in "
                    "quotes."
                ),
                sheet=name,
                line=int(cells.index[at]),
                value=", ".join(extra),
            )
        )
    return problems
