"""Make the shipped sample district: data/sample-district.zip, the same bytes every time."""

import io
import tempfile
import zipfile
from pathlib import Path

from sample import make

TARGET = Path(__file__).resolve().parent.parent / "data" / "sample-district.zip"
EPOCH = (1980, 1, 1, 0, 0, 0)


def packed() -> bytes:
    """The default sample district as one zip."""
    target = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(target, "w") as archive:
        make(Path(folder))
        for item in sorted(Path(folder).iterdir()):
            entry = zipfile.ZipInfo(item.name, date_time=EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, item.read_bytes(), compresslevel=9)
    return target.getvalue()


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(packed())
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")
