"""Words of comments that may be shown to everybody."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields

from sqlalchemy import Select, and_, insert, select, update

from store.comments import ONE, Key, is_
from store.connect import Tx
from store.schema import COUNTS, QUOTES
from tables import HOME_DISTRICT

READ = COUNTS["comments"].c


@dataclass(frozen=True)
class Quote:
    """Words of one comment.

    Attributes:
        key: opaque.
        source, respondent, question_key, sub_item: of which comment.
        print: how it read when its words were approved (``loaders.comment_print``).
        text: the words.
        made_at: ISO time in UTC; made_by: as ``flows.accounts.By`` says.
        gone_at, gone_by: when and by whom it was withdrawn; "" while it stands.
    """

    key: str
    source: int
    respondent: str
    question_key: str
    sub_item: str
    print: str
    text: str
    made_at: str
    made_by: str
    gone_at: str = ""
    gone_by: str = ""

    @property
    def comment(self) -> Key:
        return self.source, self.respondent, self.question_key, self.sub_item


def standing(tx: Tx, year: int, place: int) -> list[Quote]:
    """Quotes that were not withdrawn, of comments in force of a school year and place, in the order in which
    they were approved; of the district, of every place."""
    query = _of_comments().where(QUOTES.c.gone_at == "", READ.year == year)
    if place != HOME_DISTRICT:
        query = query.where(READ.place == place)
    return _listed(tx, query.order_by(QUOTES.c.made_at, QUOTES.c.key))


def of_comments(tx: Tx, keys: Iterable[Key]) -> dict[Key, Quote]:
    """The quote that stands of each of these comments; of most none does."""
    found: dict[Key, Quote] = {}
    for key in keys:
        query = select(QUOTES).where(*is_(QUOTES.c, key), QUOTES.c.gone_at == "")
        found |= {one.comment: one for one in _listed(tx, query)}
    return found


def of_key(tx: Tx, key: str) -> Quote | None:
    """The quote of a key that stands, if there is one."""
    found = _listed(tx, select(QUOTES).where(QUOTES.c.key == key, QUOTES.c.gone_at == ""))
    return found[0] if found else None


def add(tx: Tx, quote: Quote) -> None:
    """Keep a new quote."""
    tx.connection.execute(insert(QUOTES).values(asdict(quote)))


def withdraw(tx: Tx, key: str, at: str, by: str) -> None:
    """Let a quote stand no more; what it said, and who withdrew it, stays known."""
    tx.connection.execute(update(QUOTES).where(QUOTES.c.key == key).values(gone_at=at, gone_by=by))


def _of_comments() -> Select:
    comments = COUNTS["comments"]
    same = (QUOTES.c[name] == READ[name] for name in ONE[1:])
    # The sum keeps the index over quotes out, so that a comment is looked up for each quote: quotes are few.
    return select(QUOTES).join_from(QUOTES, comments, and_(READ.source == QUOTES.c.source + 0, *same))


def _listed(tx: Tx, query: Select) -> list[Quote]:
    names = [one.name for one in fields(Quote)]
    return [Quote(**{name: row._mapping[name] for name in names}) for row in tx.connection.execute(query)]
