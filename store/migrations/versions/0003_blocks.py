"""Daily attendance in blocks: a row for each school and month in place of one for each student and month.

Carries the packing of that day (version 1 of ``store.blocks``): a revision says for ever what it did. One
batch, and one school of what is in force, is held at a time, in 55 bytes a student and month.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SAID, NOW = "said_attendance_months", "attendance_months"
INDEXES = {SAID: [f"{SAID}_key"], NOW: [f"{NOW}_person", f"{NOW}_school"]}
DAYS = 31
FETCHED = 20_000

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ROW = np.dtype([("school", "i8"), ("month", "i8"), ("person", "i8"), ("line", "i8"), ("batch", "i8"),
                ("marks", "u1", (DAYS,))])  # fmt: skip


def upgrade() -> None:
    for name, indexes in INDEXES.items():
        for index in indexes:
            op.drop_index(index, name)
        if op.get_bind().dialect.name == "postgresql":  # the name of the key goes with the new table
            op.execute(f"ALTER TABLE {name} RENAME CONSTRAINT {name}_pkey TO {name}_before_pkey")
        op.rename_table(name, f"{name}_before")
    _create(SAID, "batch", "batch source school month")
    op.create_index(f"{SAID}_key", SAID, ["source", "school", "month", "batch"])
    _create(NOW, "source", "source school month")
    for batch, source in _different(f"{SAID}_before", "batch", "source"):
        rows = _read(
            f"{SAID}_before", "school, month, person, line, batch, marks", batch=batch, source=source
        )
        _write(SAID, {"batch": batch, "source": source}, _blocks(rows, ("person", "line")))
    op.create_index("by_school_before", f"{NOW}_before", ["source", "school"])
    for source, school in _different(f"{NOW}_before", "source", "school"):
        rows = _read(
            f"{NOW}_before", "school, month, person, line, batch, marks", source=source, school=school
        )
        _write(NOW, {"source": source}, _blocks(rows, ("person", "line", "batch")))
    for name in INDEXES:
        op.drop_table(f"{name}_before")


def _create(name: str, whose: str, numbers: str) -> None:
    op.create_table(
        name,
        *(sa.Column(column, NUMBER, nullable=False, autoincrement=False) for column in numbers.split()),
        sa.Column("block", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(whose, "school", "month"),
    )


def _different(table: str, *columns: str) -> list[tuple[int, ...]]:
    names = ", ".join(columns)
    return [
        tuple(row)
        for row in op.get_bind().execute(sa.text(f"SELECT DISTINCT {names} FROM {table} ORDER BY {names}"))
    ]


def _read(table: str, columns: str, **where: int) -> np.ndarray:
    """Rows of the old table, by school, month and person."""
    condition = " AND ".join(f"{name} = :{name}" for name in where)
    query = sa.text(f"SELECT {columns} FROM {table} WHERE {condition}").execution_options(yield_per=FETCHED)
    parts = [np.zeros(0, dtype=ROW)]
    for rows in op.get_bind().execute(query, where).partitions():
        part = np.zeros(len(rows), dtype=ROW)
        *numbers, marks = zip(*rows, strict=True)
        for name, values in zip(("school", "month", "person", "line", "batch"), numbers, strict=True):
            part[name] = values
        text = "".join(mark.ljust(DAYS) for mark in marks)
        part["marks"] = np.frombuffer(text.encode("latin-1"), dtype="u1").reshape(len(rows), DAYS)
        parts.append(part)
    found = np.concatenate(parts)
    return found[np.lexsort((found["person"], found["month"], found["school"]))]


def _blocks(rows: np.ndarray, numbers: Iterable[str]) -> Iterator[dict]:
    """Runs of one school and month, packed."""
    place = rows["school"] * 1_000_000 + rows["month"]
    edges: list[int] = np.flatnonzero(np.append(True, place[1:] != place[:-1])).tolist() if len(rows) else []
    for start, end in zip(edges, [*edges[1:], len(rows)], strict=True):
        part = rows[start:end]
        block = _packed([part[name] for name in numbers], part["marks"])
        yield {"school": int(part["school"][0]), "month": int(part["month"][0]), "block": block}


def _packed(numbers: list[np.ndarray], marks: np.ndarray) -> bytes:
    steps = [np.diff(column, prepend=np.int64(0)).astype("<i8") for column in numbers]
    planes = [each.view("u1").reshape(len(marks), 8).T.tobytes() for each in steps]
    content = b"".join([*planes, np.ascontiguousarray(marks.T).tobytes()])
    head = struct.pack("<BBI", 1, len(numbers), len(marks))
    rest = pyarrow.Codec("zstd", compression_level=1).compress(content, asbytes=True)
    return head + struct.pack("<I", zlib.crc32(rest, zlib.crc32(head))) + rest


def _write(table: str, whose: dict[str, int], blocks: Iterator[dict]) -> None:
    columns = [*whose, "school", "month", "block"]
    statement = sa.text(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"
    )
    rows = [whose | block for block in blocks]
    if rows:
        op.get_bind().execute(statement, rows)
