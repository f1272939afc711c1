"""One HTML file that needs nothing else: no script, no picture, no type from anywhere."""

import re
from collections.abc import Iterable, Sequence
from html import escape

import pandas as pd

from reports.look import STYLE

NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'"  # not text
"""What a browser is told of the file: nothing is fetched and nothing is run."""


YEAR = re.compile(r"\b(\d{4}–\d\d)\b")


def text(words: object) -> str:
    """Plain text as HTML; a school year stays on one line."""
    return YEAR.sub(r'<span class="year">\1</span>', escape(str(words)))


def page(title: str, body: Iterable[str], lang: str = "en") -> bytes:
    """The file.

    Args:
        title: as text.
        body: HTML, with everything from data escaped already.
        lang: code of the language it is written in.
    """
    head = (
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_FROM_OUTSIDE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>"
    )
    inside = "\n".join(body)
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n{head}\n</head>\n<body>\n<main>\n{inside}\n</main>\n'
        "</body>\n</html>\n"
    ).encode()


def paragraph(words: str, of: str = "") -> str:
    """A paragraph of plain text; ``of``: its class."""
    mark = f' class="{of}"' if of else ""
    return f"<p{mark}>{text(words)}</p>"


def heading(level: int, words: str, of: str = "") -> str:
    """A heading of plain text."""
    mark = f' class="{of}"' if of else ""
    return f"<h{level}{mark}>{text(words)}</h{level}>"


def table(rows: pd.DataFrame, caption: str) -> str:
    """A table of words: the first column names its rows; what a row says in every other, it says once."""
    heads = "".join(f'<th scope="col">{escape(str(head))}</th>' for head in rows.columns)
    lines = [_line(cells) for cells in rows.itertuples(index=False, name=None)]
    return (
        f'<div class="scroll"><table><caption>{text(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>{''.join(lines)}</tbody></table></div>"
    )


def _line(cells: Sequence[object]) -> str:
    first, *rest = (text(cell) for cell in cells)
    if len(rest) > 1 and len(set(rest)) == 1:
        others = f'<td colspan="{len(rest)}">{rest[0]}</td>'
    else:
        others = "".join(f"<td>{cell}</td>" for cell in rest)
    return f'<tr><th scope="row">{first}</th>{others}</tr>\n'
