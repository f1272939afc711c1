"""A file that cannot be read at all."""

import struct
import zipfile
import zlib

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    KeyError,
    IndexError,
    NotImplementedError,
    OSError,
    EOFError,
    ValueError,
)
"""What the standard library raises for a damaged archive or a member of it: a broken extra field or an
empty name ends in ``IndexError`` or ``struct.error``, a wrong place of a member in ``ValueError``."""


class Unreadable(Exception):
    """The file as a whole cannot be read: ``what`` is wrong and how to ``mend`` it, in words for
    a school office. Everything smaller is a ``Problem``."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend
