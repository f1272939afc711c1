"""The code lists that docs/data-model.md prints: which code stands for which words of a file."""

import re
from functools import cache
from pathlib import Path

PRINTED = Path(__file__).parents[2] / "docs" / "data-model.md"


@cache
def codes(name: str) -> dict[str, str]:
    """Code by words: ``codes("EXPENSE")["Other staff"]`` is ``staff``."""
    line = _line(name)
    return {words: code for code, words in re.findall(r"`(\w+)` (.+?)(?=, `|\.$)", line)}


@cache
def involvement_of() -> dict[str, str]:
    """Type of involvement by kind of activity."""
    told = _line("Type of involvement by kind of activity").split(": ", 1)[1]
    kinds = re.findall(r"`(\w+)` ([^;.]+)", told)
    return {kind: involvement for involvement, listed in kinds for kind in listed.split(", ")}


def _line(name: str) -> str:
    told = PRINTED.read_text(encoding="utf-8").splitlines()
    return next(line for line in told if line.startswith(f"- **{name}**"))
