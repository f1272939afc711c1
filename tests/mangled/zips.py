"""Zips and workbooks with single parts or single header bytes changed."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

LOCAL, CENTRAL = b"PK\x03\x04", b"PK\x01\x02"
FIELDS = {  # offset in the local header, offset in the central one, bytes
    "flags": (6, 8, 2),
    "method": (8, 10, 2),
    "crc": (14, 16, 4),
    "packed": (18, 20, 4),
    "size": (22, 24, 4),
}


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 9, 1, 0, 0, 0)), data, method)
    return out.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """The members of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(data: bytes, part: str, change: Callable[[bytes], bytes | None] | bytes) -> bytes:
    """The same zip with one part changed; None takes it out, a part that is not there is added."""
    members = parts(data)
    after = change(members.get(part, b"")) if callable(change) else change
    if after is None:
        del members[part]
    else:
        members[part] = after
    return zipped(members)


def with_field(data: bytes, field: str, value: int, member: int = 0) -> bytes:
    """A header field of the n-th member overwritten, in both places where it stands."""
    local, central, size = FIELDS[field]
    changed = bytearray(data)
    for mark, offset in ((LOCAL, local), (CENTRAL, central)):
        at = -1
        for _ in range(member + 1):
            at = data.find(mark, at + 1)
        changed[at + offset : at + offset + size] = struct.pack("<Q", value)[:size]
    return bytes(changed)
