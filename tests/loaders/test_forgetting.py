"""A load of thousands of files holds one at a time: what was found in a sheet goes with the sheet."""

import gc
import weakref
from pathlib import Path

import pytest

import loaders
from loaders.document import open_document

FILES = sorted(path for path in (Path(__file__).parent.parent / "files").rglob("*.*") if path.is_file())


def read(path: Path) -> list[weakref.ref]:
    document = open_document(path.name, path.read_bytes())
    sheets = [weakref.ref(sheet) for sheet in document.sheets]
    loaders.read(document)
    return sheets


@pytest.mark.parametrize("kind", sorted({path.parent.name for path in FILES}))
def test_nothing_of_a_sheet_is_kept_after_it_was_read(kind):
    sheets = []
    for path in FILES:
        if path.parent.name == kind and path.suffix in (".csv", ".txt", ".tsv", ".xlsx"):
            sheets += read(path)
    gc.collect()
    assert [each() for each in sheets if each() is not None] == []
