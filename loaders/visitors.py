"""People whom a file names but gives no id: told apart by name or e-mail, known by a code made of it."""

import hashlib
import re
from collections.abc import Callable

import numpy as np
import pandas as pd

from loaders.roles import folded
from loaders.rows import tidy_rows
from loaders.words import plain
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
    while (found := _ASIDE.search(name)) and _MARK.match(folded(found[1])):
        name = name[: found.start()]
    return " ".join(name.split())


def original_name(name: str) -> str:
    """The name somebody joined under, of one renamed later: "New (Original)" is "Original"."""
    bare = bare_name(name)
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
    people = pd.DataFrame({"name": _each(names, plain), "mail": _each(emails, _account)})
    known = people[(people["mail"] != "") & (people["name"] != "")].drop_duplicates()
    alone = known.groupby("name")["mail"].agg(["first", "size"])
    lent = people["name"].map(alone.loc[alone["size"] == 1, "first"].to_dict()).astype("str").fillna("")
    mail = people["mail"].where(people["mail"] != "", lent)
    return _codes(("mail:" + mail).where(mail != "", "name:" + people["name"]))


def by_name(names: pd.Series, emails: pd.Series) -> pd.Series:
    """A code for each name with its e-mail: a family or a buyer of tickets shares one address."""
    return _codes("both:" + _each(names, plain) + "|" + _each(emails, _account))


def apart(codes: pd.Series) -> pd.Series:
    """Codes of rows that are one person each, though two have the same name."""
    number = codes.groupby(codes).cumcount()
    again = number > 0
    return codes.where(~again, _codes(codes + "|" + number.astype("str")))


def _account(text: str) -> str:
    return text.strip().casefold()


def _each(values: pd.Series, what: Callable[[str], str]) -> pd.Series:
    numbers, texts = pd.factorize(values)
    return pd.Series([what(str(text)) for text in texts], dtype="str").take(numbers).set_axis(values.index)


def _codes(identities: pd.Series) -> pd.Series:
    return _each(identities, lambda text: UNMATCHED + hashlib.sha256(text.encode()).hexdigest()[:16])


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
