"""Loaded exports: who loaded what and when, what each speaks for, its raw bytes and its rejects."""

import json
import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
from sqlalchemy import Select, delete, func, insert, select, update

from store import tally
from store.bulk import Rows, fetch, insert_columns, insert_rows, listed, text, tuples, whole
from store.connect import StoreError, Tx
from store.one_of import one_of
from store.schema import BATCHES, COVERAGE, RAW_FILES, REJECTS, SAID, SOURCES
from tables.facts import ACTIVITIES

LARGE = 64 * 2**20
"""Bytes, packed, above which a raw file is kept beside the database, as it is, instead of in it."""

COVERS = ("tbl", "school", "first_day", "last_day", "year")
REJECTED = ("sheet", "line", "column", "value", "code", "what", "mend", "severity", "told")


def add(
    tx: Tx,
    source: int,
    file: str,
    format: str,
    kind: str,
    hash: str,
    mode: str,
    answers: Mapping,
    counts: Mapping,
    loaded_by: str,
) -> int:
    """Open a batch, live. ``mode``: "replace" (a full export of what it covers) or "add".

    Returns:
        Its number: the place in load order, never used again.
    """
    if mode not in ("replace", "add"):
        raise ValueError(f"mode {mode!r}")
    number = (tx.connection.scalar(select(func.max(BATCHES.c.id))) or 0) + 1
    tx.connection.execute(
        insert(BATCHES).values(
            id=number,
            source=source,
            file=file,
            format=format,
            kind=kind,
            hash=hash,
            mode=mode,
            answers=_json(answers),
            counts=_json(counts),
            loaded_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            loaded_by=loaded_by,
            live=1,
        )
    )
    tally.change(tx, kind, True, 1)
    return number


def set_counts(tx: Tx, batch: int, counts: Mapping) -> None:
    """Write down what a load did, once it is known."""
    tx.connection.execute(update(BATCHES).where(BATCHES.c.id == batch).values(counts=_json(counts)))


def same(tx: Tx, source: int, hash: str, answers: Mapping) -> int | None:
    """The live batch of the same file, source and answers, if there is one."""
    return tx.connection.scalar(
        select(func.max(BATCHES.c.id)).where(
            BATCHES.c.hash == hash,
            BATCHES.c.source == source,
            BATCHES.c.answers == _json(answers),
            BATCHES.c.live == 1,
        )
    )


def live_of(tx: Tx, hashes: Iterable[str]) -> list[int]:
    """The latest live batch of each of these files; of those that were not loaded, none."""
    query = select(func.max(BATCHES.c.id)).where(one_of(tx, BATCHES.c.hash, hashes), BATCHES.c.live == 1)
    return [int(row[0]) for row in tx.connection.execute(query.group_by(BATCHES.c.hash))]


def set_live(tx: Tx, batch: int, live: bool) -> None:
    """Take a batch back, or bring it back; ``store.fold.apply`` must follow.

    Raises:
        StoreError: there is no such batch.
    """
    here = BATCHES.c.id == batch
    known = tx.connection.execute(select(BATCHES.c.kind, BATCHES.c.live).where(here)).first()
    if known is None:
        raise StoreError(f"There is no upload number {batch}.")
    if bool(known.live) != live:
        tx.connection.execute(update(BATCHES).where(here).values(live=int(live)))
        tally.change(tx, str(known.kind), not live, -1)
        tally.change(tx, str(known.kind), live, 1)


def listing(tx: Tx, among: Iterable[int] | None = None) -> pd.DataFrame:
    """Batches, newest first: the columns of ``batches`` with ``source_name`` beside ``source``;
    ``answers`` and ``counts`` are dicts, ``live`` is a bool.

    Args:
        among: of these numbers alone; None: all, which costs as much as was ever loaded.
    """
    query = (
        select(BATCHES, SOURCES.c.name.label("source_name"))
        .join_from(BATCHES, SOURCES, SOURCES.c.id == BATCHES.c.source, isouter=True)
        .order_by(BATCHES.c.id.desc())
    )
    if among is not None:
        query = query.where(one_of(tx, BATCHES.c.id, among))
    found = fetch(tx, query)
    return found.assign(
        answers=pd.Series([json.loads(text) for text in found["answers"]], dtype=object),
        counts=pd.Series([json.loads(text) for text in found["counts"]], dtype=object),
        live=found["live"] == 1,
    )


def page(tx: Tx, kind: str, first: int, most: int) -> list[int]:
    """Numbers of batches, newest first: ``most`` of them after the first so many; ``kind``: "" for all."""
    query = select(BATCHES.c.id).order_by(BATCHES.c.id.desc()).offset(first).limit(most)
    if kind:
        query = query.where(BATCHES.c.kind == kind)
    return [int(row[0]) for row in tx.connection.execute(query)]


def tallied(tx: Tx) -> tally.Files:
    """How many there are, counted from what is there."""
    query = select(BATCHES.c.kind, BATCHES.c.live, func.count()).group_by(BATCHES.c.kind, BATCHES.c.live)
    return {(str(kind), bool(live)): int(files) for kind, live, files in tx.connection.execute(query)}


def given(tx: Tx) -> list[tuple[int, dict]]:
    """What was answered for the live batches: source and answers, each once, the latest last."""
    query = (
        select(BATCHES.c.source, BATCHES.c.answers)
        .where(BATCHES.c.live == 1)
        .group_by(BATCHES.c.source, BATCHES.c.answers)
        .order_by(func.max(BATCHES.c.id))
    )
    found = tuples(tx, query)
    read = {text: json.loads(text) for text in {text for _, text in found}}  # most answer alike
    return [(source, read[text]) for source, text in found]


def counts(tx: Tx, among: Iterable[int]) -> dict[int, dict]:
    """What these batches counted, by number."""
    query = select(BATCHES.c.id, BATCHES.c.counts).where(one_of(tx, BATCHES.c.id, among))
    return {int(number): json.loads(text) for number, text in tx.connection.execute(query)}


def sources(tx: Tx, among: Iterable[int]) -> dict[int, int]:
    """The source of each of these batches, by number."""
    query = select(BATCHES.c.id, BATCHES.c.source).where(one_of(tx, BATCHES.c.id, among))
    return {int(number): int(source) for number, source in tx.connection.execute(query)}


def counts_about(tx: Tx, year: int, among: Iterable[int] | None = None) -> list[tuple[int, dict]]:
    """Source and counts of each live batch about a school year; ``among``: of these sources, None: of all."""
    about = BATCHES.c.counts.contains(f'"year": {year}')
    query = select(BATCHES.c.source, BATCHES.c.counts).where(BATCHES.c.live == 1, about)
    return _about(tx, query if among is None else query.where(one_of(tx, BATCHES.c.source, among)), year)


def without(tx: Tx, name: str) -> list[int]:
    """Batches that counted nothing of this name."""
    query = select(BATCHES.c.id).where(~BATCHES.c.counts.contains(f'"{name}": '))
    return [int(row[0]) for row in tx.connection.execute(query.order_by(BATCHES.c.id))]


def problems_about(
    tx: Tx, year: int, codes: Iterable[str], among: Iterable[int] | None = None
) -> list[tuple[int, str, int]]:
    """Source, code and how many problems of these codes the live batches about a school year have.

    Args:
        among: of these sources; None: of all.
    """
    query = (
        select(BATCHES.c.source, BATCHES.c.counts, REJECTS.c.code, func.count())
        .join_from(REJECTS, BATCHES, BATCHES.c.id == REJECTS.c.batch)
        .where(BATCHES.c.live == 1, REJECTS.c.code.in_(sorted(codes)))
        .group_by(BATCHES.c.id, BATCHES.c.source, BATCHES.c.counts, REJECTS.c.code)
    )
    found = tuples(tx, query if among is None else query.where(one_of(tx, BATCHES.c.source, among)))
    return [
        (int(source), str(code), int(many))
        for source, counts, code, many in found
        if json.loads(counts).get("year") == year
    ]


def _about(tx: Tx, query: Select, year: int) -> list[tuple[int, dict]]:
    found = [(source, json.loads(text)) for source, text in tuples(tx, query)]
    return [(source, counts) for source, counts in found if counts.get("year") == year]


def counts_of(tx: Tx, source: int) -> list[dict]:
    """What the live batches of a source counted, in load order."""
    query = select(BATCHES.c.counts).where(BATCHES.c.source == source, BATCHES.c.live == 1)
    return [json.loads(text) for (text,) in tx.connection.execute(query.order_by(BATCHES.c.id))]


def told(tx: Tx, kind: str) -> list[tuple[int, str, dict]]:
    """Source, its name and counts of each live batch of a kind, in load order."""
    query = (
        select(BATCHES.c.source, SOURCES.c.name, BATCHES.c.counts)
        .join_from(BATCHES, SOURCES, SOURCES.c.id == BATCHES.c.source)
        .where(BATCHES.c.live == 1, BATCHES.c.kind == kind)
        .order_by(BATCHES.c.id)
    )
    return [(int(source), str(name), json.loads(text)) for source, name, text in tx.connection.execute(query)]


def lacking(tx: Tx, kind: str, count: str) -> list[tuple[int, str, dict]]:
    """Batches of a kind, live or not, whose counts do not say something: number, file, answers given."""
    table = BATCHES.c
    query = select(table.id, table.file, table.answers, table.counts).where(table.kind == kind)
    found = [(int(row.id), str(row.file), row) for row in tx.connection.execute(query)]
    return [
        (number, file, json.loads(row.answers))
        for number, file, row in found
        if count not in json.loads(row.counts)
    ]


def latest(tx: Tx) -> int:
    """The number of the last upload, in use or not; 0 for none."""
    return tx.connection.scalar(select(func.max(BATCHES.c.id))) or 0


def cover(tx: Tx, batch: int, rows: Rows) -> None:
    """Say what a batch speaks for.

    Args:
        rows: ``tbl``, ``school`` (0: all), ``first_day``, ``last_day`` ("": open), ``year`` (0: all).
    """
    tbl, first, last = ([text(value) for value in listed(rows[n])] for n in ("tbl", "first_day", "last_day"))
    school, year = ([number or 0 for number in whole(rows[n])] for n in ("school", "year"))
    lines = dict.fromkeys(zip(tbl, school, first, last, year, strict=True))
    insert_rows(tx, COVERAGE, ("batch", *COVERS), [(batch, *line) for line in lines])


def coverage(tx: Tx, tbl: str | None = None) -> pd.DataFrame:
    """What the live batches speak for: ``batch, source, mode`` and the columns of ``cover``."""
    query = (
        select(
            BATCHES.c.id.label("batch"), BATCHES.c.source, BATCHES.c.mode, *(COVERAGE.c[n] for n in COVERS)
        )
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(BATCHES.c.live == 1)
        .order_by(BATCHES.c.id, *(COVERAGE.c[name] for name in COVERS))
    )
    return fetch(tx, query if tbl is None else query.where(COVERAGE.c.tbl == tbl))


def kind(tx: Tx, batch: int) -> str:
    """What kind of file a batch is; "" where there is no such batch."""
    return str(tx.connection.scalar(select(BATCHES.c.kind).where(BATCHES.c.id == batch)) or "")


def beside(tx: Tx, batch: int) -> list[int]:
    """Other live batches of the same source."""
    own = select(BATCHES.c.source).where(BATCHES.c.id == batch).scalar_subquery()
    query = select(BATCHES.c.id).where(BATCHES.c.source == own, BATCHES.c.live == 1, BATCHES.c.id != batch)
    return [int(row[0]) for row in tx.connection.execute(query.order_by(BATCHES.c.id))]


def schools(tx: Tx, batch: int) -> set[int]:
    """Schools a batch speaks for; 0 stands for all those of its source."""
    query = select(COVERAGE.c.school).distinct().where(COVERAGE.c.batch == batch)
    return {int(row[0]) for row in tx.connection.execute(query)}


def told_schools(tx: Tx, batch: int) -> set[int]:
    """Schools of the rows a batch says; 0 where a row names none. Reads all of its rows."""
    found: set[int] = set()
    for name, said in SAID.items():
        if "school" in said.c and name not in ("schools", ACTIVITIES.name):
            query = select(said.c.school).distinct().where(said.c.batch == batch)
            found |= {int(row[0]) for row in tx.connection.execute(query)}
    return found


def keep_raw(tx: Tx, hash: str, name: str, data: bytes) -> None:
    """Keep the bytes of a file, once; what was damaged meanwhile is kept anew. Those that stay large when
    they are packed go beside the database first, and are named in it by the transaction: killed in between,
    a file is left that nothing refers to."""
    if tx.connection.scalar(select(RAW_FILES.c.size).where(RAW_FILES.c.hash == hash)) is not None:
        if _is_whole(tx, hash, data):
            return
        tx.connection.execute(delete(RAW_FILES).where(RAW_FILES.c.hash == hash))
    import pyarrow

    packing, kept = "zstd", pyarrow.compress(data, codec="zstd", asbytes=True) if data else b""
    if len(kept) > LARGE and tx.store.folder is not None:
        packing, kept = "file", _beside(tx.store.folder, hash, data).encode()
    tx.connection.execute(
        insert(RAW_FILES).values(hash=hash, name=name, size=len(data), packing=packing, bytes=kept)
    )


def _is_whole(tx: Tx, hash: str, data: bytes) -> bool:
    try:
        return raw(tx, hash) == data
    except (StoreError, OSError, ValueError):  # gone, or nothing that could be unpacked
        return False


def _beside(folder: Path, name: str, data: bytes) -> str:
    """Write bytes under the name of their content; a file is there whole or not at all."""
    part = folder / f"{name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not (folder / name).exists() or (folder / name).read_bytes() != data:
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, folder / name)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(
            f"The file cannot be kept in {folder}: {error.strerror}. Nothing is left half done. Make room, "
            "then try again."
        ) from error
    return name


def raw(tx: Tx, hash: str) -> bytes:
    """The bytes of a file as they were loaded.

    Raises:
        StoreError: not kept, or its file beside the database is missing.
    """
    found = tx.connection.execute(select(RAW_FILES).where(RAW_FILES.c.hash == hash)).first()
    if found is None:
        raise StoreError("The file of this upload is not kept any more.")
    if found.packing == "file":
        path = (tx.store.folder or Path()) / found.bytes.decode()
        if not path.exists():
            raise StoreError(f"The file '{found.name}' is missing from {path.parent}.")
        return path.read_bytes()
    if not found.size:
        return b""
    import pyarrow

    return pyarrow.decompress(found.bytes, decompressed_size=found.size, codec="zstd", asbytes=True)


def reject(tx: Tx, batch: int, rows: pd.DataFrame) -> None:
    """Keep the cells that were left out (columns ``REJECTED``), in the order given."""
    last = tx.connection.scalar(select(func.max(REJECTS.c.position)).where(REJECTS.c.batch == batch))
    first = 0 if last is None else last + 1
    count = len(rows)
    told = {n: [text(value) for value in listed(rows[n])] if n in rows else [""] * count for n in REJECTED}
    lines = [number or 0 for number in whole(rows["line"])] if "line" in rows else [0] * count
    place = {"batch": [batch] * count, "position": list(range(first, first + count)), "line": lines}
    insert_columns(tx, REJECTS, told | place)


def rejects(tx: Tx, batch: int) -> pd.DataFrame:
    """The cells left out of a batch: columns ``REJECTED``, in order of the file."""
    query = select(*(REJECTS.c[name] for name in REJECTED)).where(REJECTS.c.batch == batch)
    return fetch(tx, query.order_by(REJECTS.c.position))


def _json(value: Mapping) -> str:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
