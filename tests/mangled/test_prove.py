"""Thousands of random slips in every good file: none may end in a fault, lose a cell or half a load."""

import random

import pytest

from tests.commands.conftest import call
from tests.mangled import good
from tests.mangled.case import UNUSABLE
from tests.mangled.telling import dump, faults, unaccounted
from tests.mangled.zips import parts, zipped

TIMES = 200
"""Slips for each good file."""


def slip(data: bytes, chance: random.Random) -> bytes:
    """One to four bytes turned, cut out, doubled or set, anywhere."""
    after = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(after) or 1)
        end = min(len(after), at + chance.choice((1, 1, 2, 7, 100)))
        match chance.randrange(5):
            case 0 if after:
                after[at % len(after)] ^= 1 << chance.randrange(8)
            case 1:
                del after[at:end]
            case 2:
                after[at:at] = after[at:end]
            case 3:
                after[at:end] = bytes([chance.choice(b'\x00",;\t\n\r<>&=0\xff\xfe\xef')]) * (end - at)
            case _:
                after[at:at] = chance.choice((b"\n", b",", b'"', b"\xff", b"\x00", b"99999999", b"<c>"))
    return bytes(after)


def slipped(file: str, seed: int) -> bytes:
    """A good file with slips: of a zip in one of its parts, every fourth time in the zip itself."""
    chance = random.Random(f"{file} {seed}")
    data = good.ALL[file]()
    if not file.endswith((".xlsx", ".zip")) or seed % 4 == 0:
        return slip(data, chance)
    members = parts(data)
    name = chance.choice(sorted(members))
    return zipped(members | {name: slip(members[name], chance)})


@pytest.mark.prove
@pytest.mark.parametrize("file", good.ALL)
def test_no_slip_ends_in_a_fault(file, tmp_path):
    path = tmp_path / file
    for seed in range(TIMES):
        path.write_bytes(slipped(file, seed))
        said = call("check", path, "--json")
        assert faults(said, path) == [], seed
        assert said.status == UNUSABLE or unaccounted(said.json, None) == [], seed


@pytest.mark.prove
@pytest.mark.parametrize("file", good.ALL)
def test_no_slip_is_half_loaded(file, tmp_path, district):
    path = tmp_path / file
    for seed in range(TIMES // 10):
        path.write_bytes(slipped(file, seed))
        said = district.load(path, "--json")
        assert faults(said, path) == [], seed
        if said.status == UNUSABLE or not said.json["batches"]:
            assert dump(district.path) == district.hash, seed
        else:
            district.put_back()
