"""What is written of an action, and whether it can be kept so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

LONGEST = 500
"""Letters of what to do, and of what came of it."""

LONGEST_NAME = 100


class BadAction(Exception):
    """An action cannot be kept so; the message says why and what to do."""


@dataclass(frozen=True)
class Draft:
    """What is written of an action: as the attributes of ``Action``."""

    text: str
    owner: str
    owner_name: str
    due: str
    shared: bool = False


def checked(draft: Draft, known: Mapping[str, str]) -> Draft:
    """What was written, without blanks around it.

    Raises:
        BadAction: something is missing, or is not what it should be.
    """
    text = sentence(draft.text, "Say what is to be done.")
    name = " ".join(draft.owner_name.split())[:LONGEST_NAME]
    if draft.owner and draft.owner not in known:
        raise BadAction("This person does not work with this school any more. Choose somebody else.")
    if not (draft.owner or name):
        raise BadAction("Say who does it: choose a person, or write a name.")
    try:
        due = date.fromisoformat(draft.due).isoformat()
    except ValueError as fault:
        raise BadAction(f'"{draft.due}" is no day. Write it as 2026-11-30.') from fault
    if draft.shared and any(letter.isdigit() for letter in text):
        raise BadAction(
            "The board reads this text as it stands, and may not see every number: write it without figures, "
            "or do not share it."
        )
    return Draft(text, draft.owner, "" if draft.owner else name, due, draft.shared)


def sentence(told: str, missing: str) -> str:
    """The words without needless blanks.

    Raises:
        BadAction: there are none (``missing`` says so), or too many.
    """
    text = " ".join(told.split())
    if not text:
        raise BadAction(missing)
    if len(text) > LONGEST:
        raise BadAction(f"Write at most {LONGEST} letters; these are {len(text)}.")
    return text
