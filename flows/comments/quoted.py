"""Words of comments that may be shown to everybody: approved by those who work with who wrote them."""

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from flows.accounts import By
from flows.comments.whose import NOT_YOURS, one, refusing
from flows.database import NoDatabase, store
from flows.figures import figure
from flows.sheet import Sheet
from flows.viewer import NotAllowed, Viewer
from loaders.comment_print import fingerprint, same
from loaders.scrub import MARKS
from metrics.comment_words import folded
from store import accounts, comments, derived, quotes
from store.comments import ONE, Key
from store.connect import Tx
from store.quotes import Quote
from words import mark, tr

LONGEST = 300
"""Letters of a quote."""

WHO = mark({"parent_caregiver": "A family", "student": "A student"})
"""Who wrote, told to everybody: of the others there may be one alone at a school."""

ELSE = mark("Somebody at work with the school")

_WORD = re.compile(r"[^\W_]+")


class BadQuote(Exception):
    """Words cannot be quoted so; the message says why and what to do."""


@dataclass(frozen=True)
class Approved:
    """Words that may be shown: ``who`` wrote them, in words that tell of no one; "" where it is not known."""

    key: str
    text: str
    who: str


def approve(db: str, by: By, key: Key, text: str) -> None:
    """Let words of a comment be shown to everybody; they take the place of those approved before.

    Args:
        text: words of the comment in their order; what was left out may be marked by "…".

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
        BadQuote: the person refuses it, or the words are too many, none, or not of the comment.
    """
    told = " ".join(text.split())
    with store(db).writing() as tx:
        row = one(tx, by.viewer, key)
        if refusing(tx, {int(row["person"])}):
            raise BadQuote(tr("This person refuses to be quoted. Ask them, and load their consent."))
        _check(told, str(row["text"]))
        known = quotes.of_comments(tx, [key])
        if key in known:
            quotes.withdraw(tx, known[key].key, accounts.now(), by.key)
        print_of = fingerprint(str(row["text"]))
        quotes.add(tx, Quote(secrets.token_hex(8), *key, print_of, told, accounts.now(), by.key))
        derived.bump(tx)


def withdraw(db: str, by: By, key: str) -> None:
    """Let a quote be shown no more.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
    """
    with store(db).writing() as tx:
        found = quotes.of_key(tx, key)
        if found is None:
            raise NotAllowed(tr(NOT_YOURS))
        one(tx, by.viewer, found.comment)
        quotes.withdraw(tx, key, accounts.now(), by.key)
        derived.bump(tx)


def approved(
    db: str, viewer: Viewer, school: int, year: int, of: Sheet | None = None
) -> tuple[Approved, ...]:
    """The words of comments of a place and school year that this viewer may read, latest approved last.

    Whoever sees no people there is shown none where the edition tells of no comments: of fewer than ten.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    place = viewer.place(school)
    if not viewer.live(place):
        whole = figure(db, "comment_themes", viewer, school=school, year=year, of=of).whole
        if whole is None or bool(whole["hidden"]) or not whole["n"] > 0:
            return ()
    try:
        opened = store(db)
    except NoDatabase:
        return ()
    with opened.reading() as tx:
        return tuple(_standing(tx, quotes.standing(tx, year, place)))


def _standing(tx: Tx, found: list[Quote]) -> Iterable[Approved]:
    """Quotes of comments that still read the same, of people who do not refuse it now."""
    rows = comments.of_keys(tx, [each.comment for each in found]).to_dict("records")
    known = {tuple(row[name] for name in ONE): row for row in rows}
    refused = refusing(tx, {int(row["person"]) for row in rows})
    for each in found:
        row = known[each.comment]
        if row["person"] not in refused and same(each.print, fingerprint(row["text"])):
            yield Approved(each.key, each.text, tr(WHO.get(row["role"], ELSE)) if row["role"] else "")


def _check(told: str, comment: str) -> None:
    if not _WORD.search(_unmarked(told)):
        raise BadQuote(tr("Leave at least a word of the comment."))
    if len(told) > LONGEST:
        raise BadQuote(
            tr(
                "Quote at most {most} letters; these are {letters}. Shorten it.",
                most=LONGEST,
                letters=len(told),
            )
        )
    words = iter(_WORD.findall(folded(comment)))
    strange = next((word for word in _WORD.findall(folded(told)) if word not in words), "")
    if strange:
        raise BadQuote(
            tr(
                "“{word}” does not stand there in the comment. A quote may be shortened; its words stay as "
                "they were written.",
                word=strange,
            )
        )


def _unmarked(text: str) -> str:
    for each in MARKS:
        text = text.replace(each, "")
    return text
