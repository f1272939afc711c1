"""The bytes of every loaded file: there, and the ones that were loaded."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select

from store import batches
from store.connect import StoreError, Tx
from store.doctor.finding import Finding
from store.schema import BATCHES, RAW_FILES

CHUNK = 2**20


def findings(tx: Tx) -> list[Finding]:
    """Uploads whose file is not kept, or not as it was."""
    wrong = []
    query = select(BATCHES.c.hash, func.max(BATCHES.c.id), func.max(BATCHES.c.file)).group_by(BATCHES.c.hash)
    for hash, batch, name in tx.connection.execute(query.order_by(func.max(BATCHES.c.id))).all():
        what = _fault(tx, hash)
        if what:
            mend = (
                f"What was loaded from it is unharmed. Restore a backup that holds it, or take upload "
                f"{batch} back (python trellis.py undo {batch}) and load the original file again."
            )
            wrong.append(Finding(what, f"upload {batch}, file {name}", mend))
    return wrong


def _fault(tx: Tx, hash: str) -> str:
    """What is wrong with a kept file; "" for nothing."""
    kept = select(RAW_FILES.c.packing, RAW_FILES.c.size, RAW_FILES.c.bytes).where(RAW_FILES.c.hash == hash)
    found = tx.connection.execute(kept).first()
    if found is None:
        return "The file is not kept."
    if found.packing == "file":
        return _fault_beside((tx.store.folder or Path()) / found.bytes.decode(), hash)
    try:
        data = batches.raw(tx, hash)
    except (StoreError, OSError, ValueError) as fault:  # what pyarrow raises for bytes it cannot unpack
        return f"The kept file cannot be unpacked ({fault})."
    if hashlib.sha256(data).hexdigest() != hash:
        return "The kept file is not the one that was loaded: its fingerprint differs."
    return ""


def _fault_beside(path: Path, hash: str) -> str:
    if not path.is_file():
        return f"The kept file is missing: {path}."
    whole = hashlib.sha256()
    for part in _parts(path):
        whole.update(part)
    if whole.hexdigest() != hash:
        return f"The kept file is not the one that was loaded: {path} has {path.stat().st_size:,} bytes."
    return ""


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while part := file.read(CHUNK):
            yield part
