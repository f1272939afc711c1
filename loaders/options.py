"""Questions with several answers in one cell, split into the options ticked.

Tools join ticked options with ", " or ";", and an option may hold a comma of its own ("Reading
night, library"). The options are inferred from all cells of the question together; where that does
not hold, the cell is left whole: a wrong split counts answers nobody gave.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

HELD = 0.9
"""Least part of the joined cells that must be made of known options alone."""
HELD_SEMICOLON = 0.75
"""For ";", which options hardly ever contain."""
MOST_OPTIONS = 60
LONGEST = 160
"""Letters of an option; longer pieces are sentences of an open answer."""
SMALL = 12
"""Answers too few to show which options come back."""
MANY = 4000
"""Distinct cells above which only a look at the first ones decides whether it is worth splitting."""

_ASKED = re.compile(
    r"\b(?:all (?:that|which) apply|all that are true|tick all|check all|select all|mark all|choose all|"
    r"select (?:one|two|three|as many|any|up to)|choose up to|"
    r"(?:marque|marca|seleccione|selecciona|elija|elige)\w* tod[oa]s|todas las que|todos los que)\b",
    re.IGNORECASE,
)
_SPLIT = {
    ";": re.compile(r"\s*;\s*"),
    ", ": re.compile(r",\s+"),
    ",": re.compile(r",(?!\s)"),
    "|": re.compile(r"\s*\|\s*"),
}
_START, _END = "\x02", "\x03"


def asks_for_several(heading: str) -> bool:
    """Whether the wording says that several answers may be ticked."""
    return _ASKED.search(heading) is not None


def choices(
    counts: Mapping[str, int], heading: str = "", separators: Sequence[str] = (";", ", ")
) -> dict[str, tuple[str, ...]] | None:
    """The options in each distinct cell of one question.

    Args:
        counts: distinct cells as typed and how often each was given.
        heading: the question; "choose all that apply" makes a split likelier.
        separators: what the tool may have joined the options with, the safest first.

    Returns:
        For each cell its options in order, each once, without outer spaces; None if the question
        has one answer a cell, or cannot be split with confidence.
    """
    asked = asks_for_several(heading)
    joined = {s: sum(n for cell, n in counts.items() if s in cell.strip()) for s in separators}
    order = sorted(separators, key=lambda s: -joined[s]) if asked else separators
    for separator in order:
        if not joined[separator]:
            continue
        if separator == ";" and _all_end_so(counts):
            return {cell: _once(_pieces(cell, separator)) for cell in counts}
        found = _infer(counts, separator, asked)
        if found is not None:
            return found
    return None


def _all_end_so(counts: Mapping[str, int]) -> bool:
    """Microsoft Forms ends every cell of such a question with ";", a single option's too."""
    total = sum(counts.values())
    return sum(n for cell, n in counts.items() if cell.rstrip().endswith(";")) >= HELD * total


def _pieces(cell: str, separator: str) -> list[str]:
    return [piece for text in _SPLIT[separator].split(cell.strip()) if (piece := text.strip())]


def _once(pieces: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(pieces))


def _infer(counts: Mapping[str, int], separator: str, asked: bool) -> dict[str, tuple[str, ...]] | None:
    if len(counts) > MANY and not asked:
        some = list(counts)[:MANY]
        if len({piece for cell in some for piece in _pieces(cell, separator)}) > 10 * MOST_OPTIONS:
            return None
    cells = {cell: _pieces(cell, separator) for cell in counts}
    if separator in (", ", ","):
        join = ", " if separator == ", " else ","
        cells = _rejoin_small(cells, join)
        cells = _rejoin_pairs(cells, join)
    uses: dict[str, int] = defaultdict(int)
    alone: set[str] = set()
    for pieces in cells.values():
        for piece in set(pieces):
            uses[piece] += 1
        if len(pieces) == 1:
            alone.add(pieces[0])
    known = {piece for piece in uses if (piece in alone or uses[piece] >= 2) and len(piece) <= LONGEST}
    several = {cell: pieces for cell, pieces in cells.items() if len(pieces) > 1}
    if not several:
        return None
    good = sum(
        counts[cell]
        for cell, pieces in several.items()
        if known.issuperset(pieces) and len(set(pieces)) == len(pieces)
    )
    used = {piece for pieces in several.values() for piece in pieces if piece in known}
    lengths = {len(pieces) for pieces in cells.values()}
    if asked:
        likely = good >= 0.5 * sum(counts[cell] for cell in several) or sum(counts.values()) <= SMALL
        enough = likely and len(used) <= 4 * MOST_OPTIONS
    else:
        held = HELD_SEMICOLON if separator in (";", "|") else HELD
        enough = (
            good >= held * sum(counts[cell] for cell in several)
            and 2 <= len(used) <= MOST_OPTIONS
            and len(lengths) > 1
            and _repeated(counts, uses, used)
        )
    if not enough:
        return None
    if separator in (";", "|"):
        return {cell: _once(pieces) for cell, pieces in cells.items()}
    return {cell: _once(_written_in(pieces, known, separator)) for cell, pieces in cells.items()}


def _repeated(counts: Mapping[str, int], uses: Mapping[str, int], used: set[str]) -> bool:
    """Whether options come back: words of open answers hardly do."""
    return sum(uses[piece] for piece in used) >= 2 * len(used) or sum(counts.values()) <= SMALL


def _rejoin_small(cells: dict[str, list[str]], join: str) -> dict[str, list[str]]:
    """Put "library" back to "Reading night" where options begin with a capital and it does not."""
    first = [pieces[0][0] for pieces in cells.values() if pieces]
    if sum(letter.islower() for letter in first) > 0.1 * len(first):
        return cells
    return {cell: _glue(pieces, lambda _, piece: piece[0].islower(), join) for cell, pieces in cells.items()}


def _rejoin_pairs(cells: dict[str, list[str]], join: str) -> dict[str, list[str]]:
    """Put together pieces that are never seen apart, always in this order: one option."""
    while True:
        after: dict[str, set[str]] = defaultdict(set)
        before: dict[str, set[str]] = defaultdict(set)
        for pieces in cells.values():
            for left, right in zip([_START, *pieces], [*pieces, _END], strict=True):
                after[left].add(right)
                before[right].add(left)
        pairs = {
            (left, next(iter(rights)))
            for left, rights in after.items()
            if left != _START
            and len(rights) == 1
            and _END not in rights
            and before[next(iter(rights))] == {left}
        }
        if not pairs:
            return cells
        cells = _join_pairs(cells, pairs, join)


def _join_pairs(cells: dict[str, list[str]], pairs: set[tuple[str, str]], join: str) -> dict[str, list[str]]:
    return {
        cell: _glue(pieces, lambda left, right: (left, right) in pairs, join)
        for cell, pieces in cells.items()
    }


def _glue(pieces: list[str], belongs: Callable[[str, str], bool], join: str) -> list[str]:
    glued: list[str] = []
    last = ""
    for piece in pieces:
        if glued and belongs(last, piece):
            glued[-1] += join + piece
        else:
            glued.append(piece)
        last = piece
    return glued


def _written_in(pieces: Sequence[str], known: set[str], separator: str) -> list[str]:
    """Known options as they are; what stands between them is one answer written in."""
    out: list[str] = []
    open_text = False
    for piece in pieces:
        if piece in known:
            out.append(piece)
        elif open_text:
            out[-1] += separator + piece
        else:
            out.append(piece)
        open_text = piece not in known
    return out
