"""Files that were handed in and are not loaded yet: a closed browser loses nothing.

They are kept as they came, in the home folder, with the answers given so far, until they are loaded or put
away. A file's own name is never the name of a path.
"""

import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from flows import home
from flows.intake import File

NOTE = "note.json"
"""What is known of the files: their names, the answers, when they came. Written last: without it the files
did not come whole."""


class Worded(TypedDict):
    """What was asked and answered in English, and what ``words.kept`` keeps to tell both again."""

    question: str
    answer: str
    told: str


_KEY = re.compile("[0-9a-f]{16}")


@dataclass(frozen=True)
class Pending:
    """Files that wait, handed in together.

    Attributes:
        key: tells them apart from others.
        names: of the files.
        came: seconds since 1970.
    """

    key: str
    names: tuple[str, ...]
    came: float


def key_of(files: Sequence[File]) -> str:
    """What tells files apart from others: their names and their bytes."""
    return hashlib.sha256("".join(file.name + file.hash for file in files).encode()).hexdigest()[:16]


def keep(
    db: str,
    files: Sequence[File],
    answers: Mapping[str, str],
    owner: str = "",
    worded: Mapping[str, Worded] | None = None,
) -> str:
    """Keep files and the answers given so far; what is there already is not written again.

    Args:
        owner: whose they are; they wait for nobody else. "" for the one person at a computer.
        worded: the questions that were answered, in words, by the name of the answer.

    Returns:
        The key of the files.
    """
    key = key_of(files)
    place = _folder(db, owner) / key
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    for file in files:
        if not (place / file.hash).exists():
            _write(place / file.hash, file.data)
    before = _note(place)
    note = {
        "files": [{"name": file.name, "hash": file.hash} for file in files],
        "answers": dict(answers),
        "worded": dict(worded or {}),
        "came": before.get("came", time.time()),
    }
    if note != before:
        _write(place / NOTE, json.dumps(note, ensure_ascii=False).encode())
    return key


def waiting(db: str, owner: str = "") -> list[Pending]:
    """What waits, the latest first; what did not come whole is left out."""
    found = []
    folder = _folder(db, owner)
    for place in folder.iterdir() if folder.is_dir() else ():
        if note := _note(place):
            names = tuple(file["name"] for file in note["files"])
            found.append(Pending(place.name, names, float(note["came"])))
    return sorted(found, key=lambda each: -each.came)


def take(db: str, key: str, owner: str = "") -> tuple[list[File], dict[str, str], dict[str, Worded]]:
    """The files that wait under a key, the answers given so far and their words; none where they are gone."""
    place = _place(db, key, owner)
    note = _note(place)
    try:
        files = [File(file["name"], (place / file["hash"]).read_bytes()) for file in note.get("files", ())]
    except OSError:
        return [], {}, {}
    return files, dict(note.get("answers", {})), dict(note.get("worded", {}))


def put_away(db: str, key: str, owner: str = "") -> None:
    """Forget files: they are loaded, or not wanted."""
    shutil.rmtree(_place(db, key, owner), ignore_errors=True)


def _folder(db: str, owner: str) -> Path:
    """Where one person's files for one database wait; those of another never mix with them."""
    whose = f"{db} {owner}" if owner else db
    return home.folder() / "inbox" / hashlib.sha256(whose.encode()).hexdigest()[:16]


def _place(db: str, key: str, owner: str) -> Path:
    """The folder of a key; a key that is none has a folder that is not there."""
    return _folder(db, owner) / (key if _KEY.fullmatch(key) else "none")


def _note(place: Path) -> dict:
    try:
        found = json.loads((place / NOTE).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and "files" in found and "came" in found else {}


def _write(path: Path, data: bytes) -> None:
    """A file is there whole or not at all, and only its owner may read it."""
    part = path.with_suffix(".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
    os.replace(part, path)
