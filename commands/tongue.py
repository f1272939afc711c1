"""The language of the command line: the one a call names, else the surroundings', else English."""

import os
from collections.abc import Mapping, Sequence

from words import LANGUAGES, SOURCE, Phrase, tr

OPTION = "--lang"
"""Stands before the command: ``report`` has one of its own, for the file it writes."""

AS_JSON = ("--j", "--js", "--jso", "--json")
"""As it may be shortened, too."""

SURROUNDINGS = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, as everywhere on the command line."""


def chosen(words: Sequence[str], surroundings: Mapping[str, str] = os.environ) -> str:
    """Code of the language of a call.

    What programs read is English whatever people read: with ``--json`` nothing else is spoken.

    Args:
        words: of the call, not parsed yet: its help speaks the language, too.
    """
    if any(word in AS_JSON for word in words):
        return SOURCE
    named = _named(words)
    return named if named in LANGUAGES else _around(surroundings)


def _named(words: Sequence[str]) -> str:
    """What stands behind the option, before the command; "" where it is not there."""
    for at, word in enumerate(words):
        if word == OPTION:
            return words[at + 1] if at + 1 < len(words) else ""
        if word.startswith(f"{OPTION}="):
            return word.partition("=")[2]
        if not word.startswith("-"):
            return ""
    return ""


def _around(surroundings: Mapping[str, str]) -> str:
    """As ``es_US.UTF-8`` tells it; English for C, POSIX, what is not spoken here, and nothing."""
    told = next((surroundings[name] for name in SURROUNDINGS if surroundings.get(name)), "")
    code = told.replace("-", "_").replace(".", "_").partition("_")[0].lower()
    return code if code in LANGUAGES else SOURCE


def message(fault: BaseException) -> str:
    """What a fault says, in the language spoken; said as a ``Phrase`` or in parts it is told anew."""
    what, mend = getattr(fault, "what", ""), getattr(fault, "mend", "")
    if what:
        return " ".join(tr(part) for part in (what, mend) if part)
    said = fault.args[0] if len(fault.args) == 1 else None
    return tr(said) if isinstance(said, Phrase) else str(fault)
