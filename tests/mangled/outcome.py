"""Whether checking one file ends well: in words, soon, with every cell accounted for."""

import time
from pathlib import Path

from tests.commands.conftest import call
from tests.mangled.case import UNUSABLE
from tests.mangled.telling import faults, unaccounted

MOST_TIME = 10
"""Processor seconds for the slowest file."""


def wrong(path: Path, data: bytes) -> list[str]:
    """What is wrong with the outcome, in sentences; none: it ended well.

    Args:
        path: where to put the file; its name tells nothing.
        data: what it holds.
    """
    path.write_bytes(data)
    begun = time.process_time()
    try:
        said = call("check", path, "--json")
    except Exception as fault:  # whatever it is, the others shall be tried, too
        return [f"it ended in {fault!r}"]
    took = time.process_time() - begun
    found = faults(said, path)
    if said.status != UNUSABLE:
        found += unaccounted(said.json, None)
    return found + ([f"it took {took:.0f} s"] if took > MOST_TIME else [])
