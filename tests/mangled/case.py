"""One mangled file, and what must come of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

DONE, WAITS, UNUSABLE = 0, 1, 2


@dataclass(frozen=True)
class Mangled:
    """A file that went wrong.

    Attributes:
        name: what happened to it; the test is called by it.
        file: the name it has on disk.
        make: its bytes, made when asked for.
        ends: the statuses ``check`` may end with.
        says: words the message must hold, whatever else it says.
        rows: how many rows can be loaded and how many cannot, counted by hand; None: not told.
        lines: the lines of the rows that cannot, as the spreadsheet shows them.
        cells: non-blank cells of the file, counted by hand; None: not told.
        answers: what a person would answer, by the name of the need.
    """

    name: str
    file: str
    make: Callable[[], bytes]
    ends: tuple[int, ...] = (DONE, WAITS, UNUSABLE)
    says: str = ""
    rows: tuple[int, int] | None = None
    lines: tuple[int, ...] = ()
    cells: int | None = None
    answers: Mapping[str, str] | None = None


Cases = Iterator[Mangled]


def refused(name: str, file: str, data: bytes | Callable[[], bytes], says: str = "") -> Mangled:
    """A file that cannot be read at all."""
    return Mangled(name, file, data if callable(data) else lambda: data, (UNUSABLE,), says)


def waits(name: str, file: str, data: bytes | Callable[[], bytes], says: str = "") -> Mangled:
    """A file that can be read, but fits nothing or leaves something open."""
    return Mangled(name, file, data if callable(data) else lambda: data, (WAITS,), says)


def partly(
    name: str, file: str, text: str, rows: tuple[int, int], lines: tuple[int, ...] = (), says: str = ""
) -> Mangled:
    """A text file whose good rows are loaded while the bad ones are told by their line."""
    return Mangled(name, file, lambda: text.encode(), (DONE,), says, rows, lines)
