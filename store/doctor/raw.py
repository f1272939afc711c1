"""The bytes of every loaded file: there, and the ones that were loaded."""

import hashlib
from pathlib import Path

from sqlalchemy import case, func, select

from store import batches
from store.connect import StoreError, Tx
from store.copies import fingerprint
from store.doctor.finding import Finding
from store.schema import BATCHES, RAW_FILES

IN_USE = (
    "What was loaded from it is unharmed. Restore a backup that holds it, or take upload {batch} back "
    "(python trellis.py undo {batch}) and load the original file again."
)
TAKEN_BACK = (
    "Nothing in use depends on it: upload {batch} was taken back. Restore a backup that holds it, or load "
    "the original file again; if it is not to be used, take that upload back, too."
)


def findings(tx: Tx) -> list[Finding]:
    """Uploads whose file is not kept, or not as it was."""
    wrong = []
    live = func.max(case((BATCHES.c.live == 1, BATCHES.c.id)))
    last = func.max(BATCHES.c.id)
    query = select(BATCHES.c.hash, live, last, func.max(BATCHES.c.file)).group_by(BATCHES.c.hash)
    for hash, used, latest, name in tx.connection.execute(query.order_by(last)).all():
        what = _fault(tx, hash)
        if what:
            batch, words = (used, IN_USE) if used else (latest, TAKEN_BACK)
            wrong.append(Finding(what, f"upload {batch}, file {name}", words.format(batch=batch)))
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
    if fingerprint(path) != hash:
        return f"The kept file is not the one that was loaded: {path} has {path.stat().st_size:,} bytes."
    return ""
