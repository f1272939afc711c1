"""What people said a comment is about and how it sounds: kept for ever, beside the files."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from sqlalchemy import insert, select

from store.bulk import tuples
from store.comments import ONE, Key, is_
from store.connect import Tx
from store.one_of import one_of
from store.schema import COMMENT_CODINGS


@dataclass(frozen=True)
class Coding:
    """What somebody said of a comment.

    Attributes:
        source, respondent, question_key, sub_item: which one.
        version: how often it was said; the first time is 1.
        print: by what the comment is known again (``loaders.comment_print``).
        themes: with a blank on either side of each; "": about none of them.
        tone: of ``tables.codes.TONE``.
        at: ISO time in UTC; who: as ``flows.accounts.By`` says.
    """

    source: int
    respondent: str
    question_key: str
    sub_item: str
    version: int
    print: str
    themes: str
    tone: str
    at: str
    who: str

    @property
    def key(self) -> Key:
        return self.source, self.respondent, self.question_key, self.sub_item


def codings(tx: Tx, among: Iterable[int] | None = None) -> list[Coding]:
    """Everything that was said of the comments of some sources (None: of all), in order."""
    here = COMMENT_CODINGS.c
    query = select(*(here[one.name] for one in fields(Coding))).order_by(
        *(here[n] for n in (*ONE, "version"))
    )
    if among is not None:
        query = query.where(one_of(tx, here.source, among))
    return [Coding(*row) for row in tuples(tx, query)]


def codings_of(tx: Tx, key: Key) -> list[Coding]:
    """Everything that was said of one comment, in order."""
    here = COMMENT_CODINGS.c
    query = select(*(here[one.name] for one in fields(Coding))).where(*is_(here, key))
    return [Coding(*row) for row in tuples(tx, query.order_by(here.version))]


def say(tx: Tx, coding: Coding) -> None:
    """Keep what somebody said of a comment."""
    values = {one.name: getattr(coding, one.name) for one in fields(Coding)}
    tx.connection.execute(insert(COMMENT_CODINGS).values(values))
