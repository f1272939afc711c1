"""Zips: nested, locked, lying, with paths that lead out of them."""

import io
import zipfile

from tests.mangled import good
from tests.mangled.case import DONE, UNUSABLE, WAITS, Cases, Mangled, refused
from tests.mangled.zips import parts, with_field, zipped


def cases() -> Cases:
    """Zips of text files that are no plain bundle."""
    text = good.attendance()
    one = zipped({"attendance.csv": text})
    both = good.oneroster()
    yield refused("a locked zip", "a.zip", with_field(one, "flags", 1), "password")
    yield refused("a locked bundle", "a.zip", with_field(both, "flags", 1, 2), "password")
    yield refused(
        "a locked workbook part", "a.xlsx", with_field(good.roster_book(), "flags", 1, 1), "password"
    )
    for size in (0, 8, 2**31, 2**32 - 2):
        yield refused(f"a zip that says it holds {size} bytes", "a.zip", with_field(one, "size", size))
        yield refused(f"a bundle that says so of a part: {size}", "a.zip", with_field(both, "size", size, 2))
        yield refused(f"a workbook that says so of its sheet: {size}", "a.xlsx", _sheet_of_size(size))
    yield refused("a zip whose sum is wrong", "a.zip", with_field(one, "crc", 12345))
    yield refused("a bundle whose sum is wrong", "a.zip", with_field(both, "crc", 12345, 2))
    for method, name in ((1, "shrunk"), (9, "deflate64"), (12, "bzip2"), (93, "zstandard"), (99, "AES")):
        yield refused(f"a zip packed by another method: {name}", "a.zip", with_field(one, "method", method))
        yield refused(f"a bundle packed so: {name}", "a.zip", with_field(both, "method", method, 2))
    yield refused("an empty zip", "a.zip", lambda: zipped({}))
    yield refused("a zip of empty folders", "a.zip", lambda: zipped({"a/": b"", "a/b/": b""}))
    yield refused(
        "a zip of pictures", "a.zip", lambda: zipped({"a.png": b"\x89PNG\r\n", "b.png": b"\x89PNG"})
    )
    inner = zipped({"inner.zip": zipped({"attendance.csv": text})})
    yield Mangled("a zip in a zip in a zip", "a.zip", lambda: zipped({"a.zip": inner}))
    yield Mangled("a zip in a zip", "a.zip", lambda: inner)
    yield Mangled("a workbook in a zip", "a.zip", lambda: zipped({"x.xlsx": good.attendance_book()}), (DONE,))
    for path in (
        "../../etc/attendance.csv",
        "/tmp/attendance.csv",
        "C:\\Users\\attendance.csv",
        "..",
        "a\x00b.csv",
    ):
        yield Mangled(
            f"a zip whose member is called {path!r}", "a.zip", lambda path=path: zipped({path: text})
        )
    yield Mangled("a bundle with paths that lead out", "a.zip", _leading_out)
    yield Mangled("two members of one name", "a.zip", _twice, (DONE, WAITS, UNUSABLE))
    yield Mangled("a zip behind other bytes", "a.zip", lambda: b"#!/bin/sh\nexit\n" + one)
    yield Mangled("a zip with other bytes behind", "a.zip", lambda: one + b"\n\nsent by mail\n" * 3)
    yield Mangled("a zip with a name in another encoding", "a.zip", lambda: _renamed(one))
    yield Mangled("a bundle without its students", "a.zip", _without_users, (WAITS, UNUSABLE))
    yield Mangled("a bundle with a member that is no text", "a.zip", _with_noise)
    yield Mangled("two hundred small members", "a.zip", _many)


def _sheet_of_size(size: int) -> bytes:
    book = good.roster_book()
    return with_field(book, "size", size, list(parts(book)).index("xl/worksheets/sheet1.xml"))


def _leading_out() -> bytes:
    with zipfile.ZipFile(io.BytesIO(good.oneroster())) as archive:
        return zipped({f"../../{name}": archive.read(name) for name in archive.namelist()})


def _twice() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("attendance.csv", good.attendance())
        archive.writestr("attendancX.csv", good.attendance())
    return out.getvalue().replace(b"attendancX", b"attendance")


def _renamed(data: bytes) -> bytes:
    return data.replace(b"attendance.csv", b"\x81\x8d\x8f\x90\x9dnce\xff.csv")


def _without_users() -> bytes:
    with zipfile.ZipFile(io.BytesIO(good.oneroster())) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist() if name != "users.csv"})


def _with_noise() -> bytes:
    with zipfile.ZipFile(io.BytesIO(good.oneroster())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**members, "notes.csv": bytes(range(256)) * 20, "photo.jpg": b"\xff\xd8\xff"})


def _many() -> bytes:
    return zipped({"manifest.csv": b"propertyName,value\n"} | {f"{n}.csv": b"a,b\n1,2\n" for n in range(200)})
