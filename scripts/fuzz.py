"""Random slips in generated files of every form, for as long as told: `python -m scripts.fuzz --minutes 10`.

Each file is made from the seed and its number alone, so that one that ends badly is made again by
`python -m scripts.fuzz --seed SEED --only NUMBER`; its bytes are then left in the folder that is named.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.mangled import forms, slips_of_containers, slips_of_rows
from tests.mangled.outcome import wrong
from tests.mangled.test_prove import slip

TABLES, WHOLE = sorted(forms.ROWS), sorted(forms.WHOLE)
CONTAINERS = [name for name in forms.CONTAINERS if name not in ("csv", "cp1252")]


def make(seed: int, number: int) -> tuple[str, bytes]:
    """The n-th file of a seed, and what was done to it."""
    chance = random.Random(f"{seed} {number}")
    form = chance.choice(TABLES + WHOLE)
    told = [form]
    if form in forms.WHOLE:
        data = forms.WHOLE[form]()
    else:
        rows = _mixed([list(row) for row in forms.ROWS[form]()], chance)
        how = chance.choice(sorted(slips_of_rows.CHANGES) + CONTAINERS * 5)
        told.append(how)
        data = (
            forms.CONTAINERS[how](rows)
            if how in forms.CONTAINERS
            else slips_of_rows.CHANGES[how](rows, chance)
        )
    for _ in range(chance.choice((0, 1, 1, 2))):
        if data.startswith((b"PK", b"<", b"\xd0\xcf")) and chance.random() < 0.7:
            name = chance.choice(sorted(slips_of_containers.CHANGES))
            told.append(name)
            data = _whole(lambda data=data, name=name: slips_of_containers.CHANGES[name](data, chance), data)
        else:
            told.append("bytes")
            data = slip(data, chance)
    return ", ".join(told), data


def _whole(change, data: bytes) -> bytes:
    """A change of a zip; a zip that is already broken stays as it is."""
    try:
        return change()
    except (ValueError, OSError, EOFError, NotImplementedError, IndexError, RuntimeError):
        return data
    except Exception as fault:  # zipfile and zlib have errors of their own, and struct another
        if type(fault).__module__ not in ("zipfile", "zlib", "struct"):
            raise
        return data


def _mixed(rows: list[list[str]], chance: random.Random) -> list[list[str]]:
    """Cells of one row set into another, rows doubled or lost: the look stays, the sense goes."""
    for _ in range(chance.choice((0, 1, 3, 10))):
        line, other = chance.randrange(len(rows)), chance.randrange(len(rows))
        match chance.randrange(4):
            case 0:
                rows[line] = list(rows[other])
            case 1 if len(rows) > 2:
                del rows[line]
            case 2 if rows[line] and rows[other]:
                rows[line][chance.randrange(len(rows[line]))] = chance.choice(rows[other])
            case _ if rows[line]:
                rows[line][chance.randrange(len(rows[line]))] = chance.choice(
                    (*slips_of_rows.STRANGE, *slips_of_rows.FORMULAS, *slips_of_rows.DAYS, "")
                )
    return rows


def main(words: list[str] | None = None) -> int:
    """Try files until the time is over; says how many were tried and which ended badly."""
    asked = argparse.ArgumentParser(prog="python -m scripts.fuzz", description=__doc__)
    asked.add_argument("--minutes", type=float, default=10.0)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--only", type=int, help="make this one file again, and leave it to be looked at")
    told = asked.parse_args(words)
    folder = Path(tempfile.mkdtemp(prefix="trellis-fuzz-"))
    ends = time.monotonic() + 60 * told.minutes
    number, bad = told.only or 0, 0
    while time.monotonic() < ends:
        what, data = make(told.seed, number)
        found = wrong(folder / "a.csv", data)
        if found:
            bad += 1
            print(f"{number} ({what}): {'; '.join(found)}", flush=True)
        if told.only is not None:
            print(f"{what}: left in {folder}")
            return 1 if bad else 0
        number += 1
    print(f"{number:,} files tried, {bad} ended badly")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
