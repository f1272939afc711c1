"""What one export is: a file, or a folder that belongs together."""

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path, PurePosixPath

from words import phrase

MANIFESTS = ("manifest.csv",)
"""A folder or zip with one of these is one export."""

FILE_SETS = (("orgs.csv", "users.csv"), ("School.csv", "Student.csv"))
"""Or one that holds such a set of files."""

LARGEST = 512 * 2**20
"""Bytes; a larger file is refused before it is read."""

WORKBOOK = "[Content_Types].xml"
"""A zip that holds this is an office file."""

ZIP = b"PK\x03\x04"
"""What a zip begins with."""

PLAIN_ZIP = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The ways of packing whose size is known before they are unpacked; spreadsheets use no other."""

BROKEN = (zipfile.BadZipFile, ValueError, struct.error, IndexError, NotImplementedError, OSError)
"""What a damaged zip raises, by where the damage is."""

EPOCH = (1980, 1, 1, 0, 0, 0)

HEAD = 4096
"""Bytes by which files that belong together are looked for."""


class Unusable(Exception):
    """The path cannot be read at all; the message says why and what to do."""


@dataclass(frozen=True)
class File:
    """One export: its name and its bytes (a folder as a zip of its files, always the same)."""

    name: str
    data: bytes

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Found:
    """One export under a path, not read yet.

    Attributes:
        name: of its file.
        size: bytes to be held when it is read; what is packed counts unpacked, as far as that is known.
        open: reads it.
        head: its first bytes; b"" where they cannot be read, which ``open`` tells.
    """

    name: str
    size: int
    open: Callable[[], File]
    head: Callable[[], bytes]


def find(paths: list[Path]) -> list[Found]:
    """All exports under the paths: files as they are, known bundles whole, other folders file by file.

    Raises:
        Unusable: a path is not there, cannot be read, or is too large.
    """
    found: list[Found] = []
    for path in paths:
        inside = _inside(path)
        if inside is None:
            found += _apart(path)
        elif _is_bundle([item.name for item in inside]):
            found.append(_whole(path, inside))
        else:
            found += find([item for item in inside if not _aside(item.name)])
    return found


def _inside(path: Path) -> list[Path] | None:
    """What a folder holds, in order; None for what is no folder.

    Raises:
        Unusable: it may not be looked into.
    """
    try:
        return sorted(path.iterdir()) if path.is_dir() else None
    except PermissionError as fault:
        raise Unusable(
            phrase("{path} may not be read by this user. Change its rights, or copy it.", path=path)
        ) from fault
    except OSError as fault:
        raise _unread(path, fault) from fault


def _together(files: list[Path]) -> int:
    """Bytes of the files of a bundle.

    Raises:
        Unusable: one cannot be looked at.
    """
    try:
        return sum(file.stat().st_size for file in files if file.is_file())
    except OSError as fault:
        raise _unread(Path(fault.filename), fault) from fault


def _apart(path: Path) -> list[Found]:
    """The exports inside a zip that is no bundle; any other file as it is.

    Raises:
        Unusable: it cannot be read, or is a zip that is damaged, locked, or unpacks to far too much.
    """
    alone = Found(path.name, _size(path), partial(_file, path), partial(_head, path))
    if not _packed(path):
        return [alone]
    try:
        archive = zipfile.ZipFile(path)
        if any(item.compress_type not in PLAIN_ZIP for item in archive.infolist()):
            raise Unusable(
                phrase("{file} is packed in an unusual way. Unpack it and load its files.", file=path.name)
            )
        inside = [item for item in archive.infolist() if not item.is_dir() and not _aside(item.filename)]
        names = [PurePosixPath(item.filename).name for item in inside]
        unpacked = sum(item.file_size for item in archive.infolist())
        if WORKBOOK in archive.namelist() or _is_bundle(names):
            return [replace(alone, size=unpacked)]
        if sum(item.file_size for item in inside) > LARGEST:
            raise Unusable(
                phrase(
                    "{file} unpacks to more than {size} MB. Load its files one by one.",
                    file=path.name,
                    size=LARGEST // 2**20,
                )
            )
        return [
            Found(
                name,
                item.file_size,
                partial(_member, path.name, archive, item),
                partial(_member_head, archive, item),
            )
            for name, item in zip(names, inside, strict=True)
        ]
    except BROKEN as fault:
        # A workbook or bundle that is damaged is told about by its own reader.
        if path.name.lower().endswith(".zip"):
            raise _damaged(path.name, fault) from fault
        return [alone]


def _whole(folder: Path, inside: list[Path]) -> Found:
    """A folder that is one export."""
    return Found(f"{folder.name}.zip", _together(inside), partial(_bundle, folder), lambda: ZIP)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""


def _member_head(archive: zipfile.ZipFile, item: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(item) as file:
            return file.read(HEAD)
    except (*BROKEN, RuntimeError, zlib.error, EOFError):
        return b""


def _member(name: str, archive: zipfile.ZipFile, item: zipfile.ZipInfo) -> File:
    try:
        return File(PurePosixPath(item.filename).name, archive.read(item))
    except (*BROKEN, RuntimeError, zlib.error, EOFError) as fault:
        raise _damaged(name, fault) from fault


def _damaged(name: str, fault: Exception) -> Unusable:
    return Unusable(
        phrase("{file} cannot be unpacked: {why}. Unpack it and load its files.", file=name, why=str(fault))
    )


def _aside(name: str) -> bool:
    """Whether a file in a folder or zip is none of ours: hidden, a lock file, a note."""
    path = PurePosixPath(name)
    return (
        path.name.startswith((".", "~$"))
        or path.suffix.lower() in (".json", ".md")
        or "__MACOSX" in path.parts
    )


def _is_bundle(names: list[str]) -> bool:
    held = {name.lower() for name in names}
    if any(name in held for name in MANIFESTS):
        return True
    return any(all(name.lower() in held for name in names_of) for names_of in FILE_SETS)


def _bundle(folder: Path) -> File:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in _inside(folder) or []:
            if item.is_file():
                entry = zipfile.ZipInfo(item.name, date_time=EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, _file(item).data)
    return File(f"{folder.name}.zip", packed.getvalue())


def _size(path: Path) -> int:
    try:
        told = path.stat()
    except OSError as fault:
        raise _unread(path, fault) from fault
    if not stat.S_ISREG(told.st_mode):
        raise Unusable(phrase("{file} is no file. Give the path of the export itself.", file=path.name))
    if told.st_size > LARGEST:
        raise Unusable(
            phrase(
                "{file} is larger than {size} MB. Export a shorter period.",
                file=path.name,
                size=LARGEST // 2**20,
            )
        )
    return told.st_size


def _packed(path: Path) -> bool:
    """Whether a file begins as a zip does."""
    try:
        with path.open("rb") as file:
            return file.read(4) == ZIP
    except OSError as fault:
        raise _unread(path, fault) from fault


def _file(path: Path) -> File:
    try:
        return File(path.name, path.read_bytes())
    except OSError as fault:
        raise _unread(path, fault) from fault


def _unread(path: Path, fault: OSError) -> Unusable:
    if isinstance(fault, PermissionError):
        return Unusable(
            phrase("{path} may not be read. If it is open in Excel, close it there and try again.", path=path)
        )
    return Unusable(
        phrase("{path} cannot be read: {why}. Check the path and try again.", path=path, why=fault.strerror)
    )
