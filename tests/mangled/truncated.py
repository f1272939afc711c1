"""Downloads and copies that stopped half-way, and files that lost their beginning."""

from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled, refused

EIGHTHS = range(1, 8)


def cases() -> Cases:
    """Each kind of file cut at eighths of its length."""
    for file, make in good.TEXTS.items():
        for part in (1, 4, 7):
            yield Mangled(f"{file} ends after {part}/8", file, _head(make, part), (DONE, WAITS))
    for file, make in good.BOOKS.items():
        for part in EIGHTHS:
            yield refused(f"{file} ends after {part}/8", file, _head(make, part), "damaged")
        yield refused(f"{file} lacks its last byte", file, _cut(make, 0, -1), "damaged")
        yield refused(f"{file} lacks its first eighth", file, _tail(make), "")
    for part in EIGHTHS:
        yield refused(f"oneroster.zip ends after {part}/8", "oneroster.zip", _head(good.oneroster, part))
    yield Mangled("a table without its first line", "a.csv", _tail(good.attendance), (WAITS,))
    for size in (1, 2, 3, 4, 30):
        ends = (UNUSABLE,) if size > 3 else (WAITS, UNUSABLE)
        yield Mangled(
            f"the first {size} bytes of a workbook", "a.xlsx", _cut(good.roster_book, 0, size), ends
        )


def _head(make, eighths: int):
    return lambda: make()[: len(make()) * eighths // 8]


def _tail(make):
    return lambda: make()[len(make()) // 8 :]


def _cut(make, start: int, end: int):
    return lambda: make()[start:end]
