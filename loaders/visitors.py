"""People whom a file names but gives no id: told apart by name or e-mail, known by a code made of it."""

import hashlib
import re
from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from loaders.roles import folded
from loaders.rows import tidy_rows
from loaders.words import plain, plains
from tables.codes import UNMATCHED

_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_MARK = re.compile(
    r"^(?:ext|extern[oa]?|external|externe|unverified|no verificad[oa]|non verifie|nicht verifiziert|"
    r"nicht uberpruft|nao verificad[oa]|guest|gast|invitad[oa]|invite|convidad[oa]|host|co host|me|yo|"
    r"ich|moi|eu|anfitrion|organizer|presenter|host me|"
    r"(?:she|he|they|ella|el|elle|il|sie|er|xe|ze|her|him)(?: \w+){0,2})$"
)


def bare_name(name: str) -> str:
    """A name without what tools add to it: "Ana Rhea (External)", "Ana Rhea (she/her)" are "Ana Rhea"."""
    while (
        name.rstrip()[-1:] in (")", "]") and (found := _ASIDE.search(name)) and _MARK.match(folded(found[1]))
    ):
        name = name[: found.start()]
    return " ".join(name.split())


def original_name(name: str) -> str:
    """The name somebody joined under, of one renamed later: "New (Original)" is "Original"."""
    bare = bare_name(name)
    if bare[-1:] not in (")", "]"):
        return bare
    found = _ASIDE.search(bare)
    return bare_name(found[1]) if found and found.start() and plain(found[1]) else bare


def by_account(names: pd.Series, emails: pd.Series) -> pd.Series:
    """A code a person, where an e-mail is an account: whoever joins with it is one person.

    Somebody without an e-mail is the person of that name, and the one whose account has it where
    exactly one has.

    Args:
        names: "" where blank; as ``bare_name`` or ``original_name`` makes them.
        emails: "" where blank.
    """
    name, called = _told(names, plains)
    mail, accounts = _told(emails, _accounts)
    unnamed, without = called.index(""), accounts.index("")
    both = (mail != without) & (name != unnamed)
    pairs = np.unique(name[both].astype("int64") * len(accounts) + mail[both])
    whose, theirs = pairs // len(accounts), pairs % len(accounts)
    lent = np.full(len(called), without)
    lent[whose] = theirs
    lent[np.bincount(whose, minlength=len(called)) != 1] = without
    mail = np.where(mail != without, mail, lent[name])
    of_mail = ["mail:" + text for text in accounts]
    of_name = ["name:" + text for text in called]
    return _codes(np.where(mail != without, mail, len(of_mail) + name), [*of_mail, *of_name], names.index)


def by_name(names: pd.Series, emails: pd.Series) -> pd.Series:
    """A code for each name with its e-mail: a family or a buyer of tickets shares one address."""
    name, called = _told(names, plains)
    mail, accounts = _told(emails, _accounts)
    number, pairs = pd.factorize(name.astype("int64") * len(accounts) + mail)
    whose = ((called[pair // len(accounts)], accounts[pair % len(accounts)]) for pair in pairs.tolist())
    return _codes(number, [f"both:{one}|{other}" for one, other in whose], names.index)


def apart(codes: pd.Series) -> pd.Series:
    """Codes of rows that are one person each, though two have the same name."""
    number = codes.groupby(codes).cumcount()
    again = number > 0
    numbers, texts = pd.factorize(codes + "|" + number.astype("str"))
    return codes.where(~again, _codes(numbers, texts.tolist(), codes.index))


def _accounts(texts: Sequence[str]) -> list[str]:
    return [text.strip().casefold() for text in texts]


def _told(values: pd.Series, what: Callable[[Sequence[str]], list[str]]) -> tuple[np.ndarray, list[str]]:
    """Rows by number of what is made of each text, and the different results, "" among them."""
    codes, texts = pd.factorize(values)
    different = {"": 0}
    made = [different.setdefault(text, len(different)) for text in what(texts.tolist())]
    return np.array([*made, 0], dtype="int64")[codes], list(different)


def _codes(numbers: np.ndarray, identities: Sequence[str], index: pd.Index) -> pd.Series:
    """A code for each row; only identities that a row has are coded."""
    used, rows = np.unique(numbers, return_inverse=True)
    codes = [
        UNMATCHED + hashlib.sha256(identities[number].encode()).hexdigest()[:16] for number in used.tolist()
    ]
    return pd.Series(codes, dtype="str").take(rows).set_axis(index)


def attendance_and_people(
    file: str, visits: pd.DataFrame, column: int, *, expected: str = "yes"
) -> dict[str, pd.DataFrame]:
    """The tables of a reading about who came.

    Args:
        file: name of the file.
        visits: a row a person and session: ``key, name, email, role, school, day, session, raw, status,
            minutes, sheet, line``; text, "" where blank.
        column: position of the column that names the person.
        expected: whether the file tells who was expected, too (yes, no).
    """
    columns: dict[str, pd.Series | str] = {
        "source_file": file,
        "person_key": visits["key"],
        "school": visits["school"],
        "session_key": visits["session"],
        "session_date": visits["day"],
        "status_raw": visits["raw"],
        "status": visits["status"],
        "minutes": visits["minutes"],
        "denominator_known": expected,
        "sheet": visits["sheet"],
    }
    lines = visits["line"].to_numpy(dtype="int64")
    once = visits[~visits["key"].duplicated().to_numpy()]
    people: dict[str, pd.Series | str] = {
        "person_key": once["key"],
        "person_name": once["name"],
        "person_email": once["email"],
        "role": once["role"],
        "sheet": once["sheet"],
    }
    whose = once["line"].to_numpy(dtype="int64")
    return {
        "attendance": tidy_rows("attendance", columns, lines=lines, column=column),
        "people": tidy_rows("people", people, lines=np.asarray(whose), column=column),
    }
