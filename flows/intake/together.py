"""Files that were chosen one by one but are one export: answers and their code book, a form and its repeats.

They are told by what they hold. Each file of answers takes along what belongs to it, as a zip that is
the same whenever it is packed of the same files.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from flows.intake import package
from flows.intake.package import EPOCH, HEAD, ZIP, File, Found
from loaders import companions
from loaders.document import open_document
from loaders.form import Document
from loaders.unreadable import Unreadable

GLANCE = 1 << 16
"""Bytes of a text file in which its headings stand."""
LARGEST = 1 << 22
"""Bytes of the largest code book."""
FEW = 20
"""Files among which a workbook is opened to see whether it is a code book."""


@dataclass(frozen=True)
class _Companion:
    """A file that belongs to another, and what it holds."""

    found: Found
    document: Document


def find(paths: list[Path]) -> list[Found]:
    """All exports under the paths: what belongs together as one, other files as they are.

    Raises:
        Unusable: a path is not there, cannot be read, or is too large.
    """
    found: list[Found] = []
    for path in paths:
        inside = package.find([path])
        joined = together(inside)
        if len(joined) == 1 < len(inside):
            joined = [_named(joined[0], f"{path.name.removesuffix('.zip')}.zip")]
        found += joined
    return together(found)


def gather(paths: list[Path]) -> list[File]:
    """All exports under the paths, read.

    Raises:
        Unusable: as ``find``.
    """
    return [found.open() for found in find(paths)]


def joined(files: Sequence[File]) -> list[File]:
    """Files that are held already, with what belongs to each."""
    found = [Found(f.name, len(f.data), partial(_held, f), partial(_start, f)) for f in files]
    return [each.open() for each in together(found)]


def _held(file: File) -> File:
    return file


def _start(file: File) -> bytes:
    return file.data[:HEAD]


def _named(found: Found, name: str) -> Found:
    return replace(found, name=name, open=lambda: replace(found.open(), name=name))


def together(found: Sequence[Found]) -> list[Found]:
    """Set beside each file of answers what belongs to it; a file that belongs to none stays alone."""
    if len(found) < 2:
        return list(found)
    beside = [each for item in found if (each := _companion(item, len(found))) is not None]
    if not beside:
        return list(found)
    taken: set[int] = set()
    out: list[Found] = []
    for item in found:
        if any(item is each.found for each in beside):
            continue
        mine = _belonging(item, beside)
        taken |= {id(each.found) for each in mine}
        out.append(_joined(item, [each.found for each in mine]) if mine else item)
    return out + [each.found for each in beside if id(each.found) not in taken]


def _companion(item: Found, files: int) -> _Companion | None:
    if item.size > LARGEST:
        return None
    head = item.head()
    if head.startswith(ZIP):
        if files > FEW:
            return None
    elif not companions.may_be(head):
        return None
    document = _opened(item.open())
    if document is None or (document.container != "text" and len(document.sheets) > 1):
        return None
    return _Companion(item, document) if companions.is_one(document) else None


def _belonging(item: Found, beside: Sequence[_Companion]) -> list[_Companion]:
    packed = item.head().startswith(ZIP)
    if packed and item.size > LARGEST:
        return []
    file = item.open()
    head = file if packed or len(file.data) <= GLANCE else File(file.name, _lines(file.data))
    document = _opened(head)
    if document is None:
        return []
    return [each for each in beside if companions.belongs(each.document, document)]


def _lines(data: bytes) -> bytes:
    return data[: data.rfind(b"\n", 0, GLANCE) + 1] or data


def _opened(file: File) -> Document | None:
    try:
        return open_document(file.name, file.data)
    except Unreadable:
        return None


def _joined(item: Found, mine: Sequence[Found]) -> Found:
    parts = [item, *mine]
    stem = item.name.rsplit(".", 1)[0]
    name = f"{stem}.zip"
    return Found(name, sum(each.size for each in parts), partial(_pack, name, parts), lambda: ZIP)


def _pack(name: str, parts: Sequence[Found]) -> File:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in parts:
            entry = zipfile.ZipInfo(each.name, date_time=EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, each.open().data)
    return File(name, packed.getvalue())
