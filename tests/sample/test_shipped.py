"""The sample district that is shipped is the one the code makes."""

import zipfile
from io import BytesIO

from scripts.sample import TARGET, packed


def contents(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {item.filename: archive.read(item) for item in archive.infolist()}


def test_the_shipped_sample_is_what_the_code_makes():
    assert contents(TARGET.read_bytes()) == contents(packed())
