"""Saying what a comment is about and how it sounds, where the lists are wrong or right."""

from collections.abc import Sequence

from flows.accounts import By
from flows.actions.shown import called
from flows.comments.whose import one
from flows.database import store
from flows.derive.comments import count_again
from loaders.comment_print import fingerprint
from metrics.comment_coding import read, written
from store import accounts, comment_codings, comments, derived
from store.comment_codings import Coding
from store.comments import Key
from tables.codes import THEME, TONE
from words import tr


class BadCoding(Exception):
    """A comment cannot be coded so; the message says why and what to do."""


def correct(db: str, by: By, key: Key, themes: Sequence[str], tone: str) -> None:
    """Say what a comment is about and how it sounds: it counts at once, and when its file comes back.

    Args:
        themes: codes of ``tables.codes.THEME``; none: it is about none of them.
        tone: of ``tables.codes.TONE``.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
        BadCoding: a theme or tone that is none.
    """
    unknown = [theme for theme in themes if theme not in THEME]
    if unknown:
        known = ", ".join(map(tr, THEME.values()))
        known = ", ".join(map(tr, THEME.values()))
        raise BadCoding(
            tr('There is no theme "{theme}". Themes are: {known}.', theme=unknown[0], known=known)
        )
    if tone not in TONE:
        raise BadCoding(tr("Choose how it sounds."))
    with store(db).writing() as tx:
        row = one(tx, by.viewer, key)
        before = comment_codings.codings_of(tx, key)
        version = before[-1].version + 1 if before else 1
        told = written(themes)
        said = Coding(*key, version, fingerprint(str(row["text"])), told, tone, accounts.now(), by.key)
        comment_codings.say(tx, said)
        comments.recode(tx, key, told, tone)
        year = int(row["year"])
        count_again(tx, year)
        derived.note_counted(tx, [year])


def history(db: str, by: By, key: Key) -> list[tuple[tuple[str, ...], str, str, str]]:
    """Everything that was said of a comment, in order: themes, tone, when (ISO time in UTC) and by whom.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
    """
    with store(db).reading() as tx:
        one(tx, by.viewer, key)
        known = {each.key: each for each in accounts.listing(tx)}
        said = comment_codings.codings_of(tx, key)
    return [(read(each.themes), each.tone, each.at, called(each.who, known)) for each in said]
