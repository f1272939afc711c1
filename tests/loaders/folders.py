"""Exports that are a folder of files."""

import io
import zipfile
from pathlib import Path

from loaders.document import Document, open_document


def opened(folder: Path) -> Document:
    """What is read of a folder, packed as loading packs one: in the order of its names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.writestr(file.name, file.read_bytes())
    return open_document(f"{folder.name}.zip", packed.getvalue())
