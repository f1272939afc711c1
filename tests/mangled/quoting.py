"""Quotes, delimiters and line ends that lead a reader astray."""

from tests.commands import small
from tests.mangled.case import DONE, WAITS, Cases, Mangled, partly

HEAD = "Student_Number,SchoolID,Att_Date,Att_Code,Comment\n"
FIRST = "00100001,0110,2025-09-01,A,"


def cases() -> Cases:
    """Daily attendance with a comment column that spoils its lines."""
    text = small.attendance()
    half = text.splitlines(keepends=True)
    yield Mangled("a quote that never closes, at the start", "a.csv", lambda: ('"' + text).encode(), (WAITS,))
    yield Mangled("a quote that never closes, in the middle", "a.csv", lambda: _with('"ill\n'))
    yield Mangled("a quote within a word", "a.csv", lambda: _with('the "flu" again\n'), (DONE,), rows=(4, 0))
    yield Mangled("a quote behind a space", "a.csv", lambda: _with(' "flu"\n'), (DONE,), rows=(4, 0))
    yield Mangled(
        "text behind a closing quote", "a.csv", lambda: _with('"flu" again\n'), (DONE,), rows=(4, 0)
    )
    yield Mangled("quotes escaped by a backslash", "a.csv", lambda: _with('"the \\"flu\\" again"\n'))
    yield Mangled("curly quotes", "a.csv", lambda: _with("“flu, again”\n"))
    yield Mangled(
        "a line end within quotes", "a.csv", lambda: _with('"ill\nsince Monday"\n'), (DONE,), rows=(4, 0)
    )
    yield Mangled("a hundred quotes", "a.csv", lambda: _with('"' * 100 + "\n"))
    yield Mangled("the delimiter changes half-way", "a.csv", lambda: _changed(half))
    yield Mangled(
        "the line that names the delimiter",
        "a.csv",
        lambda: ("sep=,\n" + text).encode(),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled("colons between cells", "a.csv", lambda: text.replace(",", ":").encode(), (WAITS,))
    yield Mangled("spaces between cells", "a.csv", lambda: text.replace(",", "   ").encode(), (WAITS,))
    yield Mangled(
        "one comma too many in one line", "a.csv", lambda: _with("flu, again\n"), (DONE,), rows=(4, 0)
    )
    yield Mangled(
        "one comma too many in every line", "a.csv", lambda: text.replace("\n", ",\n").encode(), (DONE,)
    )
    yield Mangled("cells missing at the end of lines", "a.csv", lambda: _short(half), (DONE, WAITS))
    yield Mangled(
        "blank lines between all lines",
        "a.csv",
        lambda: text.replace("\n", "\n\n").encode(),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled("a line of a megabyte", "a.csv", lambda: _with("x" * 2**20 + "\n"), (DONE,), rows=(4, 0))
    yield Mangled("no line end at all", "a.csv", lambda: text.replace("\n", ",").encode(), (WAITS,))
    yield Mangled("a thousand commas", "a.csv", lambda: _with("," * 1000 + "\n"))
    yield Mangled("all in one column, quoted", "a.csv", lambda: _one_column(text), (WAITS, DONE))
    yield partly(
        "a file opened and saved in a language of decimal commas",
        "a.csv",
        text.replace(",", ";"),
        (9, 0),
    )


def _with(comment: str) -> bytes:
    """Four rows; the first has the comment (with its line end)."""
    rest = "".join(f"0010000{n},0110,2025-09-0{n},A,\n" for n in (2, 3, 4))
    return (HEAD + FIRST + comment + rest).encode()


def _changed(lines: list[str]) -> bytes:
    return "".join(lines[:5] + [line.replace(",", ";") for line in lines[5:]]).encode()


def _short(lines: list[str]) -> bytes:
    return "".join([lines[0]] + [line.rsplit(",", 1)[0] + "\n" for line in lines[1:]]).encode()


def _one_column(text: str) -> bytes:
    return "".join(f'"{line}"\n' for line in text.splitlines()).encode()
