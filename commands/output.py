"""Where words and documents go: results to standard output, everything else to standard error."""

import sys
from dataclasses import dataclass
from typing import Any

import orjson


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
