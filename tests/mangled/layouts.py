"""More than a table on a sheet, or less."""

from tests.commands import small
from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled
from tests.mangled.values import GOOD, HEAD


def cases() -> Cases:
    """Sheets people made for people."""
    text = small.attendance()
    yield Mangled(
        "two tables, one below the other", "a.csv", lambda: (text + "\n\n" + small.roster()).encode()
    )
    yield Mangled("two tables side by side", "a.xlsx", _beside)
    yield Mangled(
        "a total in the middle",
        "a.csv",
        lambda: (HEAD + GOOD + "Total,,,2\n" + GOOD.replace("-09-0", "-09-1")).encode(),
    )
    yield Mangled(
        "a total at the end", "a.csv", lambda: (text + "Total,,,9\n").encode(), (DONE,), rows=(9, 0)
    )
    yield Mangled(
        "a note at the end",
        "a.csv",
        lambda: (text + "\nPrinted by the office on 1 October\n").encode(),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled("a page number every five lines", "a.csv", _paged, (DONE, WAITS))
    yield Mangled(
        "500 blank lines in the middle",
        "a.csv",
        lambda: (HEAD + GOOD + "\n" * 500 + GOOD.replace("-09-0", "-09-1")).encode(),
        (DONE,),
        rows=(4, 0),
    )
    yield Mangled(
        "the table begins at column Z",
        "a.csv",
        lambda: "".join("," * 25 + line + "\n" for line in text.splitlines()).encode(),
    )
    yield Mangled(
        "300 empty columns",
        "a.csv",
        lambda: text.replace("\n", "," * 300 + "\n").encode(),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled(
        "an empty sheet first",
        "a.xlsx",
        lambda: good.workbook({"Cover": [], "Data": good.table(text)}),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled(
        "a cover sheet of prose first",
        "a.xlsx",
        lambda: good.workbook({"Cover": [["Dear all,"], ["see page 2"]], "Data": good.table(text)}),
    )
    yield Mangled(
        "the same sheet twice",
        "a.xlsx",
        lambda: good.workbook({"A": good.table(text), "B": good.table(text)}),
        (DONE, WAITS),
    )
    yield Mangled(
        "sheets of two kinds",
        "a.xlsx",
        lambda: good.workbook({"A": good.table(text), "B": good.table(small.roster())}),
    )
    yield Mangled(
        "a hundred empty sheets",
        "a.xlsx",
        lambda: good.workbook({f"S{n}": [] for n in range(100)}),
        (UNUSABLE,),
        "empty",
    )
    yield Mangled(
        "prose",
        "a.csv",
        lambda: b"Dear office,\nplease find the list in the other mail, thanks.\nBest\n" * 5,
        (WAITS,),
    )
    yield Mangled("one cell", "a.csv", lambda: b"Student_Number\n", (WAITS,))
    yield Mangled("one number", "a.csv", lambda: b"42", (WAITS,))
    yield Mangled(
        "a sheet with nobody on it",
        "s.csv",
        lambda: b"\n".join(good.signin().splitlines()[:5]) + b"\n",
        (WAITS, DONE),
    )
    yield Mangled("a sheet without marks", "s.csv", lambda: good.signin().replace(b"X", b""), (DONE, WAITS))
    yield Mangled(
        "a sheet with marks nobody knows", "s.csv", lambda: good.signin().replace(b"X", b"@"), (DONE, WAITS)
    )
    yield Mangled(
        "a sheet whose days have no year",
        "s.csv",
        lambda: good.signin().replace(b"/2025", b""),
        (DONE, WAITS),
    )
    yield Mangled(
        "a sheet whose days are out of the calendar",
        "s.csv",
        lambda: good.signin().replace(b"09/01/2025", b"02/31/2025"),
    )
    yield Mangled("a register with an empty template", "r.xlsx", _empty_register, (WAITS, DONE, UNUSABLE))
    yield Mangled("a survey nobody answered", "g.csv", lambda: small.form(0).encode(), (WAITS,))
    yield Mangled("a survey of one answer", "g.csv", lambda: small.form(1).encode(), (DONE, WAITS))


def _beside() -> bytes:
    left, right = good.table(small.attendance()), good.table(small.roster())
    return good.workbook({"Both": [[*row, "", *other] for row, other in zip(left, right, strict=False)]})


def _paged() -> bytes:
    lines = small.attendance().splitlines()
    return "\n".join(
        part for at in range(0, len(lines), 5) for part in [*lines[at : at + 5], f"Page {at // 5 + 1}"]
    ).encode()


def _empty_register() -> bytes:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from loaders.register_template import write_template

    with TemporaryDirectory() as folder:
        path = Path(folder) / "register.xlsx"
        write_template(path)
        return path.read_bytes()
