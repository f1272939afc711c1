"""What one export is: a file, or a folder that belongs together."""

import hashlib
import io
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

MANIFESTS = ("manifest.csv",)
"""A folder or zip with one of these is one export."""

FILE_SETS = (("orgs.csv", "users.csv"), ("School.csv", "Student.csv"))
"""Or one that holds such a set of files."""

LARGEST = 512 * 2**20
"""Bytes; a larger file is refused before it is read."""

WORKBOOK = "[Content_Types].xml"
"""A zip that holds this is an office file."""

EPOCH = (1980, 1, 1, 0, 0, 0)


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


def gather(paths: list[Path]) -> list[File]:
    """All exports under the paths: files as they are, known bundles whole, other folders file by file.

    Raises:
        Unusable: a path is not there, cannot be read, or is too large.
    """
    found: list[File] = []
    for path in paths:
        if path.is_dir():
            found += [_bundle(path)] if _is_bundle([item.name for item in path.iterdir()]) else _inside(path)
        else:
            found += apart(_file(path))
    return found


def apart(file: File) -> list[File]:
    """The exports inside a zip that is no bundle; any other file as it is.

    Raises:
        Unusable: the zip is damaged, locked, or unpacks to far too much.
    """
    if not file.data.startswith(b"PK\x03\x04"):
        return [file]
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            inside = [item for item in archive.infolist() if not item.is_dir() and not _aside(item.filename)]
            names = [PurePosixPath(item.filename).name for item in inside]
            if WORKBOOK in archive.namelist() or _is_bundle(names):
                return [file]
            if sum(item.file_size for item in inside) > LARGEST:
                raise Unusable(
                    f"{file.name} unpacks to more than {LARGEST // 2**20} MB. Load its files one by one."
                )
            return [File(name, archive.read(item)) for name, item in zip(names, inside, strict=True)]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as fault:
        # A workbook or bundle that is damaged is told about by its own reader.
        if file.name.lower().endswith(".zip"):
            raise Unusable(
                f"{file.name} cannot be unpacked: {fault}. Unpack it and load its files."
            ) from fault
        return [file]


def _aside(name: str) -> bool:
    """Whether a file in a folder or zip is none of ours: hidden, a lock file, a note."""
    path = PurePosixPath(name)
    return (
        path.name.startswith((".", "~$"))
        or path.suffix.lower() in (".json", ".md")
        or "__MACOSX" in path.parts
    )


def _inside(folder: Path) -> list[File]:
    files: list[File] = []
    for item in sorted(folder.iterdir()):
        if _aside(item.name):
            continue
        files += gather([item])
    return files


def _is_bundle(names: list[str]) -> bool:
    held = {name.lower() for name in names}
    if any(name in held for name in MANIFESTS):
        return True
    return any(all(name.lower() in held for name in names_of) for names_of in FILE_SETS)


def _bundle(folder: Path) -> File:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in sorted(folder.iterdir()):
            if item.is_file():
                entry = zipfile.ZipInfo(item.name, date_time=EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, item.read_bytes())
    return File(f"{folder.name}.zip", packed.getvalue())


def _file(path: Path) -> File:
    try:
        if path.stat().st_size > LARGEST:
            raise Unusable(f"{path.name} is larger than {LARGEST // 2**20} MB. Export a shorter period.")
        return File(path.name, path.read_bytes())
    except OSError as fault:
        raise Unusable(f"{path} cannot be read: {fault.strerror}. Check the path and try again.") from fault
