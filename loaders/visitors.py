"""People whom a file names but gives no id: told apart by name or e-mail, known by a code made of it."""

import hashlib
import re
from collections.abc import Callable

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.by_number import by_number, hexadecimal, index_of
from loaders.cell_pattern import CellPattern
from loaders.coded import is_by_text, parts_of
from loaders.many_texts import plain_texts, single_spaced
from loaders.roles import folded
from loaders.rows import tidy_rows
from loaders.words import plain
from tables.codes import UNMATCHED

HASHED = 8
"""Bytes of a person's hash that stand in the code."""

_ASIDE = CellPattern(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
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


def bare_names(names: pa.Array) -> pa.Array:
    """``bare_name`` of each: only names that end in a bracket are looked at one by one."""
    return _mended(names, bare_name)


def original_names(names: pa.Array) -> pa.Array:
    """``original_name`` of each, as fast."""
    return _mended(names, original_name)


def _mended(names: pa.Array, way: Callable[[str], str]) -> pa.Array:
    bare = single_spaced(names)
    odd = pc.or_(pc.ends_with(bare, ")"), pc.ends_with(bare, "]"))
    if not pc.any(odd).as_py():
        return bare
    return pc.replace_with_mask(
        bare, odd, pa.array([way(name) for name in bare.filter(odd).to_pylist()], bare.type)
    )


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
        names: "" where blank; as ``bare_name`` or ``original_name`` makes them. Dtype ``str`` or
            ``category``.
        emails: "" where blank; of either dtype.

    Returns:
        dtype ``category``, index of ``names``.
    """
    name, called = _told(names, plain_texts)
    mail, accounts = _told(emails, _accounts)
    both = (mail != BLANK) & (name != BLANK)
    pairs = pd.unique(name[both].astype("int64") * len(accounts) + mail[both])
    whose, theirs = pairs // len(accounts), pairs % len(accounts)
    lent = np.full(len(called), BLANK)
    lent[whose] = theirs
    lent[np.bincount(whose, minlength=len(called)) != 1] = BLANK
    mail = np.where(mail != BLANK, mail, lent[name])
    of = pa.concat_arrays([_joined("mail:", accounts), _joined("name:", called)])
    return _codes(np.where(mail != BLANK, mail, len(accounts) + name), of, names.index)


def by_name(names: pd.Series, emails: pd.Series) -> pd.Series:
    """A code for each name with its e-mail, as ``by_account``: a family or a buyer of tickets shares one
    address."""
    name, called = _told(names, plain_texts)
    mail, accounts = _told(emails, _accounts)
    number, pairs = pd.factorize(name.astype("int64") * len(accounts) + mail)
    whose = _joined("both:", called.take(pairs // len(accounts)), "|", accounts.take(pairs % len(accounts)))
    return _codes(number, whose, names.index)


def only_where(codes: pd.Series, named: np.ndarray) -> pd.Series:
    """Codes where somebody is named, and "" elsewhere."""
    if named.all():
        return codes
    texts = codes.cat.categories
    numbers = np.where(named, codes.cat.codes.to_numpy(), len(texts))
    return pd.Series(by_number(numbers, texts.append(pd.Index([""], dtype="str"))), codes.index)


def apart(codes: pd.Series) -> pd.Series:
    """Codes of rows that are one person each, though two have the same name; dtype ``str``."""
    codes = codes.astype("str")
    number = codes.groupby(codes).cumcount()
    again = number > 0
    numbers, texts = pd.factorize(codes + "|" + number.astype("str"))
    return codes.where(~again, _codes(numbers, pa.array(texts, pa.large_string()), codes.index).astype("str"))


def _accounts(texts: pa.Array) -> pa.Array:
    bare = pc.utf8_trim_whitespace(texts)
    if pc.all(pc.string_is_ascii(bare)).as_py():
        return pc.ascii_lower(bare)
    return pa.array([text.casefold() for text in bare.to_pylist()], bare.type)


BLANK = 0
"""Number of the blank text among those that ``_told`` tells."""


def _told(values: pd.Series, what: Callable[[pa.Array], pa.Array]) -> tuple[np.ndarray, pa.Array]:
    """Rows by number of what is made of each text, and the different results; the first is ""."""
    by_text = is_by_text(values)
    texts = pa.concat_arrays(parts_of((values.cat.categories if by_text else values).array))
    blank = pa.array([""], texts.type)
    told = pa.concat_arrays([blank, what(texts.fill_null(""))]).dictionary_encode()
    numbers = told.indices.to_numpy()[1:]
    if by_text:
        numbers = np.append(numbers, BLANK)[values.cat.codes.to_numpy()]
    return numbers, told.dictionary


def _joined(*parts: str | pa.Array) -> pa.Array:
    texts = [pa.scalar(part, pa.large_string()) if isinstance(part, str) else part for part in parts]
    return pc.binary_join_element_wise(*texts, pa.scalar("", pa.large_string()))


def _codes(numbers: np.ndarray, identities: pa.Array, index: pd.Index) -> pd.Series:
    """A code for each row, dtype ``category``; only identities that a row has are coded."""
    rows, used = pd.factorize(numbers)
    whose = identities.take(pa.array(used)).cast(pa.large_binary()).to_pylist()
    hashed = b"".join(hashlib.sha256(one).digest()[:HASHED] for one in whose)
    return pd.Series(by_number(rows, index_of(hexadecimal(hashed, HASHED, UNMATCHED))), index)


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
