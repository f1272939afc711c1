"""Where words and documents go: results to standard output, everything else to standard error."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from words import tr


@dataclass(frozen=True)
class Output:
    """How one call prints."""

    as_json: bool

    def document(self, value: Any, lines: list[str]) -> None:
        """The result: as JSON, or as lines for people."""
        if self.as_json:
            sys.stdout.write(
                orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY, default=str).decode() + "\n"
            )
        else:
            sys.stdout.write("\n".join(lines) + ("\n" if lines else ""))

    def say(self, text: str) -> None:
        """A message or progress."""
        print(text, file=sys.stderr)


class Unwritable(Exception):
    """A result cannot be written where the call says; the message says why and what to do."""


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the computer says of a place to write to, in words.

    Raises:
        Unwritable: it said something.
    """
    try:
        yield
    except BrokenPipeError:  # of where words go, not of the place
        raise
    except OSError as fault:
        where, why = fault.filename or path, fault.strerror or fault
        raise Unwritable(
            tr("{where} cannot be written: {why}. Make room, or choose another place.", where=where, why=why)
        ) from fault
