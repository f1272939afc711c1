"""Text in other encodings, in several at once, or with signs nobody sees."""

from tests.commands import small
from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled

NAMES = "Student_Number,SchoolID,Att_Date,Att_Code,Name\n"


def cases() -> Cases:
    """Nine absences, or a few with names, in bytes that were not meant so."""
    text = small.attendance()
    for encoding in ("utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "cp1252", "mac-roman"):
        yield Mangled(f"attendance in {encoding}", "a.csv", _in(text, encoding), (DONE,), rows=(9, 0))
    for encoding in ("utf-32-le", "utf-32-be", "utf-32", "cp037"):
        yield Mangled(f"attendance in {encoding}", "a.csv", _in(text, encoding), (WAITS, UNUSABLE))
    yield Mangled(
        "UTF-16 with an odd byte at its end", "a.csv", lambda: text.encode("utf-16") + b"\n", (DONE,)
    )
    yield Mangled(
        "two byte order marks", "a.csv", lambda: b"\xef\xbb\xbf" * 2 + text.encode(), (DONE,), rows=(9, 0)
    )
    yield Mangled("a byte order mark in the middle", "a.csv", _joined, (DONE, WAITS))
    for name, bad in (
        ("cp1252 in one line", "Jos\xe9".encode("cp1252")),
        ("a lone surrogate", b"\xed\xa0\x80"),
        ("bytes cp1252 has not", b"\x81\x8d\x8f\x90\x9d"),
        ("UTF-8 cut within a sign", b"Jos\xc3"),
        ("an overlong sign", b"\xc0\xaf"),
        ("a sign beyond Unicode", b"\xf5\x80\x80\x80"),
        ("Shift-JIS", "学校".encode("shift_jis")),
        ("a bell and a backspace", b"\x07\x08\x7f"),
        ("a page break and a vertical tab", b"a\x0b\x0cb"),
        ("line ends of other worlds", "a\u2028b\u2029c\x85d".encode()),
        ("a hundred marks on one letter", ("e" + "\u0301" * 100).encode()),
        ("text that runs from the right", "\u202e\u05d0\u05d1\u200f".encode()),
        ("a family of emoji", "👩‍👩‍👧‍👦".encode()),
    ):
        yield Mangled(f"{name}, in a name", "a.csv", _named(bad), (DONE,), rows=(2, 0), cells=15)
    yield Mangled("a zero byte in each line", "a.csv", lambda: text.encode().replace(b",0110", b"\x00,0110"))
    yield Mangled(
        "one zero byte", "a.csv", lambda: text.encode().replace(b",A", b",A\x00", 1), (DONE,), rows=(9, 0)
    )
    yield Mangled("zero bytes behind the text", "a.csv", lambda: text.encode() + bytes(5000))
    yield Mangled("the end sign of DOS", "a.csv", lambda: text.encode() + b"\x1a", (DONE, WAITS))
    yield Mangled(
        "lines ended by CR alone", "a.csv", lambda: text.encode().replace(b"\n", b"\r"), (DONE,), rows=(9, 0)
    )
    yield Mangled(
        "lines ended by LF and CR",
        "a.csv",
        lambda: text.encode().replace(b"\n", b"\n\r"),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled(
        "lines ended in two ways",
        "a.csv",
        lambda: text.encode().replace(b"\n", b"\r\n", 4),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled(
        "lines ended by CR CR LF",
        "a.csv",
        lambda: text.encode().replace(b"\n", b"\r\r\n"),
        (DONE,),
        rows=(9, 0),
    )
    for name, sign in (
        ("zero-width", "\u200b"),
        ("right-to-left", "\u200f"),
        ("no-break", "\u00a0"),
        ("soft", "\u00ad"),
    ):
        yield Mangled(
            f"{name} marks in the headings",
            "a.csv",
            lambda sign=sign: text.replace("SchoolID", f"{sign}SchoolID{sign}").encode(),
            (DONE,),
            rows=(9, 0),
        )
    yield Mangled("a file of one sign", "a.csv", lambda: "é".encode(), (WAITS,))
    yield Mangled(
        "Qualtrics in cp1252 with UTF-8 in it", "q.csv", lambda: good.qualtrics() + b"\xe9,\xc3\xa9\n"
    )


def _in(text: str, encoding: str):
    return lambda: text.encode(encoding)


def _joined() -> bytes:
    """Two exports copied one behind the other."""
    return small.attendance().encode("utf-8-sig") * 2


def _named(bad: bytes):
    lines = NAMES.encode() + b"00100001,0110,2025-09-01,A," + bad + b"\n00100002,0110,2025-09-02,A,Ben\n"
    return lambda: lines
