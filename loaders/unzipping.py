"""Parts of a zip that is held in memory, each unpacked in one go."""

import struct
import zipfile

import pyarrow as pa

_HEAD = struct.Struct("<26xHH")
"""The head of a member: where its name and its extra field end."""

_BARE = b"\x1f\x8b\x08" + bytes(7)
"""The head of a gzip file that says nothing but how it is packed."""


def unzipped(archive: zipfile.ZipFile, data: bytes, name: str) -> bytes:
    """A part of a zip, sure to be as long as the zip says and to have its checksum.

    Deflated parts are handed to pyarrow as gzip files, whose packing is the same: it unpacks straight
    into memory of the right length, in half the time of ``ZipFile.read``, which unpacks whatever is packed
    or written in another way.

    Args:
        archive: the zip.
        data: its bytes.
        name: of the part.

    Raises:
        Exception: one of ``loaders.unreadable.BROKEN``: there is no such part, or it is damaged.
    """
    info = archive.getinfo(name)
    at = info.header_offset
    plain = info.compress_type == zipfile.ZIP_DEFLATED and not info.flag_bits & 1
    if not plain or not info.file_size or not data.startswith(b"PK\x03\x04", at):
        return archive.read(name)
    start = at + _HEAD.size + sum(_HEAD.unpack_from(data, at))
    packed = data[start : start + info.compress_size]
    tail = struct.pack("<II", info.CRC, info.file_size & 0xFFFFFFFF)
    try:
        return pa.decompress(_BARE + packed + tail, info.file_size, codec="gzip", asbytes=True)
    except OSError:
        return archive.read(name)
