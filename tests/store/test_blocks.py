import numpy as np
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.blocks import Block, packed, unpacked
from store.errors import StoreError

SPACE, A, B = 0x20, 0x41, 0x42


def block(persons, marks, lines, batches=None):
    characters = [list(row.ljust(31).encode("latin-1")) for row in marks]
    return Block(
        np.array(persons, dtype="int64"),
        np.array(characters, dtype="uint8").reshape(len(persons), 31),
        np.array(lines, dtype="int64"),
        None if batches is None else np.array(batches, dtype="int64"),
    )


def told(one):
    """A block in plain words."""
    marks = [bytes(row).decode("latin-1") for row in one.marks]
    batches = None if one.batches is None else one.batches.tolist()
    return one.persons.tolist(), marks, one.lines.tolist(), batches


TINY = block([7, 263], ["A", " B"], [3, 2])
"""Two students: 263 is 256 more than 7, and line 2 one less than line 3."""

CONTENT = bytes(
    [
        *(7, 0, 0, 1, *[0] * 12),  # persons 7 and +256: the lowest bytes, the second ones, six more pairs
        *(3, 255, *[0, 255] * 7),  # lines 3 and -1, which is eight times 255
        *(A, SPACE, SPACE, B, *[SPACE] * 58),  # the first day of both, the second, 29 more
    ]
)


def test_the_bytes_of_a_small_block_are_those_written_by_hand():
    data = packed(TINY)
    assert data[:6] == bytes([1, 2, 2, 0, 0, 0])
    assert pyarrow.decompress(data[10:], len(CONTENT), codec="zstd", asbytes=True) == CONTENT


def test_a_block_written_by_hand_is_read():
    data = packed(TINY)
    assert told(unpacked(data, "")) == ([7, 263], ["A".ljust(31), " B".ljust(31)], [3, 2], None)


numbers = st.integers(-(2**40), 2**40)
rows = st.lists(
    st.tuples(st.integers(0, 2**53), st.text("A éÿ", min_size=31, max_size=31), numbers, numbers),
    max_size=30,
    unique_by=lambda row: row[0],
)


@settings(max_examples=100)
@given(rows, st.booleans())
def test_unpacking_gives_back_what_was_packed_and_packing_the_same_bytes(said, in_force):
    columns = [list(column) for column in zip(*sorted(said), strict=True)] or [[], [], [], []]
    made = block(*columns) if in_force else block(*columns[:3])
    data = packed(made)
    back = unpacked(data, "")
    assert told(back) == told(made)
    assert packed(back) == data


DATA = packed(block(range(1, 40), ["A"] * 39, range(39), [5] * 39))


@pytest.mark.parametrize("at", range(0, len(DATA), 7))
def test_a_changed_byte_is_told_in_words_with_its_place(at):
    damaged = DATA[:at] + bytes([DATA[at] ^ 0x10]) + DATA[at + 1 :]
    with pytest.raises(StoreError, match=r"^The block of school 3 is damaged.*doctor"):
        unpacked(damaged, "The block of school 3")


@pytest.mark.parametrize("length", [0, 1, 5, 9, 10, len(DATA) - 1])
def test_bytes_that_were_cut_off_are_told_in_words(length):
    with pytest.raises(StoreError, match="is damaged"):
        unpacked(DATA[:length], "The block")


def test_a_later_packing_is_named():
    with pytest.raises(StoreError, match=r"newer Trellis \(packing 2\)"):
        unpacked(bytes([2]) + DATA[1:], "The block")
