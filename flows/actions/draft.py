"""What is written of an action, and whether it can be kept so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from words import tr

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
    text = sentence(draft.text, tr("Say what is to be done."))
    name = " ".join(draft.owner_name.split())[:LONGEST_NAME]
    if draft.owner and draft.owner not in known:
        raise BadAction(tr("This person does not work with this school any more. Choose somebody else."))
    if not (draft.owner or name):
        raise BadAction(tr("Say who does it: choose a person, or write a name."))
    try:
        due = date.fromisoformat(draft.due).isoformat()
    except ValueError as fault:
        raise BadAction(tr('"{day}" is no day. Write it as 2026-11-30.', day=draft.due)) from fault
    if draft.shared and any(letter.isdigit() for letter in text):
        raise BadAction(
            tr(
                "The board reads this text as it stands, and may not see every number: write it without "
                "figures, or do not share it."
            )
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
        raise BadAction(
            tr("Write at most {most} letters; these are {letters}.", most=LONGEST, letters=len(text))
        )
    return text
