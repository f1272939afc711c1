"""Questions whose options or rows stand in headings of their own: below them in a second row, behind
them ("question - option"), or behind their number alone ("3. option")."""

import re
from collections.abc import Iterator, Sequence

import pandas as pd

from loaders import scales, survey_columns
from loaders.option_columns import Part, parted, repeats, said_in, stems
from loaders.questions import Question
from loaders.wording import cleaned
from loaders.words import plain

RESPONSE = frozenset(
    plain(word)
    for word in ("Response, Respuesta, Réponse, Antwort, Beantwortung, Resposta, Risposta, Antwoord").split(
        ","
    )
)
OPEN = frozenset(
    plain(word)
    for word in (
        "Open-Ended Response, Respuesta abierta, Réponse ouverte, Réponse libre, Offene Antwort, "
        "Offene Beantwortung, Resposta aberta, Risposta aperta, Open antwoord"
    ).split(",")
)
_NUMBER = re.compile(r"^\s*(\d{1,3})\s*[.)]\s*(\S.*)$", re.DOTALL)
_FEW = 12
"""Different answers of a closed question, at most."""


def under_headings(
    headings: Sequence[str], under: Sequence[str], asked: Sequence[int], body: pd.DataFrame
) -> list[Question]:
    """The questions of two rows of headings.

    Args:
        headings: the first row; blank where the question to the left goes on.
        under: the second: options, rows of a grid, or "Response".
        asked: columns of questions.
        body: data rows by column position.
    """
    groups: list[tuple[str, list[int]]] = []
    for c, heading in enumerate(headings):
        if not groups or (heading and heading != groups[-1][0]):
            groups.append((heading, []))
        groups[-1][1].append(c)
    condensed = any(plain(text) in RESPONSE for text in under)
    made: list[Question] = []
    for heading, columns in groups:
        stem, here = cleaned(heading), [c for c in columns if c in asked]
        plainly = [c for c in here if plain(under[c]) in RESPONSE | OPEN or not under[c]]
        made += [Question(c, headings[c] or under[c], stem) for c in plainly]
        parts = [Part(c, headings[c] or under[c], cleaned(under[c])) for c in here if c not in plainly]
        made += _parted(stem, parts, body, spread=not condensed)
    return made


def joined(
    headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame
) -> tuple[list[Question], list[str]]:
    """The questions of one row of headings, and the names of those that are only numbered.

    Args:
        headings: "question", "question - option", "question - row" or "3. option".
        asked: columns of questions.
        body: data rows by column position.
    """
    taken = {**_dashed(headings, asked, body), **(numbered := _numbered(headings, asked, body))}
    spread = not any(_closed(body[c]) for c in asked if c not in taken)
    groups: dict[str, list[Part]] = {}
    for c, (stem, item) in taken.items():
        groups.setdefault(cleaned(stem), []).append(Part(c, headings[c], cleaned(item)))
    made = [survey_columns.question(headings, c) for c in asked if c not in taken]
    for stem, parts in groups.items():
        made += _parted(stem, parts, body, spread)
    return made, sorted({stem for stem, _ in numbered.values()}, key=lambda stem: (len(stem), stem))


def _parted(stem: str, parts: Sequence[Part], body: pd.DataFrame, spread: bool) -> list[Question]:
    """A scale is a single choice in any case; other options only where the export spreads choices."""
    scale = scales.ladder({part.item: 1 for part in parts}) != ""
    return parted(stem, parts, body, spread or scale) if parts else []


def _closed(cells: pd.Series) -> bool:
    """Whether one column holds the choices of a question: few answers that come again."""
    said = cells.dropna()
    return 2 <= said.nunique() <= _FEW and len(said) >= 2 * said.nunique()


def _dashed(headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame) -> dict[int, tuple[str, str]]:
    """Headings "question - option", told by cells that repeat the option or by other headings."""
    found = stems(headings, asked, _dash)
    for c in asked:
        said = said_in(body[c])
        for stem, item in _dash(headings[c]):
            if stem and item and repeats(said, cleaned(item)):
                found[c] = stem, item
                break
    return found


def _dash(heading: str) -> Iterator[tuple[str, str]]:
    for link in re.finditer(r"\s+[-–]\s+", heading):
        yield heading[: link.start()].strip(), heading[link.end() :].strip()


def _numbered(
    headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame
) -> dict[int, tuple[str, str]]:
    """Headings "3. option", told by cells that repeat the option."""
    parts = {c: found for c in asked if (found := _NUMBER.match(headings[c]))}
    said = {c: said_in(body[c]) for c in parts}
    own = {found[1] for c, found in parts.items() if repeats(said[c], cleaned(found[2]))}
    return {
        c: (f"Question {found[1]}", found[2])  # not text
        for c, found in parts.items()
        if found[1] in own and (not said[c] or repeats(said[c], cleaned(found[2])))
    }
