import io
import zipfile

import pytest

from loaders.unreadable import BROKEN
from loaders.unzipping import unzipped

LONG = b"<row><c>7</c></row>" * 5_000


def zipped(how: int = zipfile.ZIP_DEFLATED, before: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        archive.writestr("first.xml", b"")
        archive.writestr("sheet.xml", LONG)
    return before + out.getvalue()


def part(data: bytes, name: str = "sheet.xml") -> bytes:
    return unzipped(zipfile.ZipFile(io.BytesIO(data)), data, name)


@pytest.mark.parametrize("how", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2])
def test_a_part_comes_out_however_it_is_packed(how):
    assert part(zipped(how)) == LONG
    assert part(zipped(how), "first.xml") == b""


def test_bytes_before_the_zip_do_not_count():
    assert part(zipped(before=b"#!/bin/sh\n")) == LONG


def test_a_part_that_is_not_there_is_a_key_error():
    with pytest.raises(KeyError):
        part(zipped(), "other.xml")


def test_a_part_that_is_longer_than_the_zip_says_is_refused():
    data = bytearray(zipped())
    entry = data.rindex(b"PK\x01\x02")  # of sheet.xml, the last in the list of parts
    data[entry + 24 : entry + 28] = (len(LONG) - 1).to_bytes(4, "little")
    with pytest.raises(BROKEN):
        part(bytes(data))


def test_a_letter_that_fell_over_is_noticed():
    data = bytearray(zipped())
    middle = data.index(b"sheet.xml") + 60
    data[middle] ^= 1
    with pytest.raises(BROKEN):
        part(bytes(data))
