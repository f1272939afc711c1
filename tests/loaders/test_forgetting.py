"""A load of thousands of files holds one at a time: what was found in a sheet goes with the sheet."""

import gc
import weakref
from pathlib import Path

import pytest

import loaders
from loaders.document import open_document
from tests.flows import district

FILES = Path(__file__).parent.parent / "files"


def examples() -> dict[str, list[bytes]]:
    """Files by kind."""
    found: dict[str, list[bytes]] = {
        "signin_matrix": [district.chess().encode()],
        "register": [district.register()],
    }
    for path in sorted(FILES.rglob("*.*")):
        if path.suffix in (".csv", ".txt", ".tsv", ".xlsx"):
            found.setdefault(path.parent.name, []).append(path.read_bytes())
    return found


def read(data: bytes) -> list[weakref.ref]:
    document = open_document("a file", data)
    assert loaders.read(document).form is not None
    return [weakref.ref(sheet) for sheet in document.sheets]


@pytest.mark.parametrize("kind", examples())
def test_nothing_of_a_sheet_is_kept_after_it_was_read(kind: str):
    sheets = [each for data in examples()[kind] for each in read(data)]
    gc.collect()
    assert [each() for each in sheets if each() is not None] == []
