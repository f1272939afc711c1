"""Comments of a place and school year, searched and filtered, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows import labels
from flows.comments.whose import may, refusing
from flows.database import store
from flows.viewer import Viewer
from metrics import comment_agreement
from metrics.comment_agreement import Agreement
from metrics.comment_coding import read
from metrics.comment_words import folded
from store import comments, naming, quotes, sources
from store.comments import ONE, Key, Wanted
from tables import HOME_DISTRICT
from tables.codes import NO_THEME

PAGE = 10
"""Comments of a page."""


@dataclass(frozen=True)
class Filters:
    """What is asked for: by survey source (0: all), role (None: all), theme (NO_THEME: none of them), tone,
    whether somebody checked it (None: all), and the words it holds."""

    source: int = 0
    role: str | None = None
    theme: str = ""
    tone: str = ""
    checked: bool | None = None
    words: str = ""


@dataclass(frozen=True, eq=False)
class About:
    """What is told of all comments of a place together.

    Attributes:
        sources: surveys by number; roles: of who wrote, by code: what can be filtered by.
        tones: how many comments there are of each tone (``tables.codes.TONE``).
        agreement: how often the lists were right, by the comments that people checked.
    """

    sources: Mapping[int, str]
    roles: Mapping[str, str]
    tones: Mapping[str, int]
    agreement: Agreement


@dataclass(frozen=True)
class Comment:
    """One comment as it is shown.

    Attributes:
        key: what tells it apart.
        text: without names.
        day: ISO; role, school, survey, question: in words; "" where it is not known.
        themes: codes of ``tables.codes.THEME``; tone: of ``TONE``.
        checked: whether somebody said that these are right, or put them right.
        quote: words of it that may be shown to everybody; "" where none may.
        quote_key: by which that is withdrawn.
        quotable: whether the person, where known, does not refuse it.
    """

    key: Key
    text: str
    day: str
    role: str
    school: str
    survey: str
    question: str
    themes: tuple[str, ...]
    tone: str
    checked: bool
    quote: str
    quote_key: str
    quotable: bool


@dataclass(frozen=True)
class Page:
    """Comments of a page, the latest first, how many were asked for, and how many there are in all."""

    comments: tuple[Comment, ...]
    found: int
    every: int


def page(db: str, viewer: Viewer, school: int, year: int, filters: Filters, first: int = 0) -> Page:
    """A page of comments, after the first so many.

    Args:
        school: entity id of a school; 0 for the viewer's own, else the district.

    Raises:
        NotAllowed: the place is not shown live to this viewer.
    """
    place = _place(viewer, school)
    wanted = _wanted(place, year, filters)
    with store(db).reading() as tx:
        rows = comments.page(tx, wanted, first, PAGE)
        named = sources.names(tx, set(rows["source"].tolist()))
        asked = comments.questions(tx, set(rows["source"].tolist()))
        schools = naming.called(tx, "school", set(rows["place"].tolist()) - {HOME_DISTRICT})
        refused = refusing(tx, set(rows["person"].tolist()))
        keys = [tuple(row[name] for name in ONE) for row in rows.to_dict("records")]
        quoted = quotes.of_comments(tx, keys)
        shown = []
        for key, row in zip(keys, rows.to_dict("records"), strict=True):
            quote = quoted.get(key)
            words = asked.get((key[0], key[2], key[3]), "")
            shown.append(
                Comment(
                    key=key,
                    text=row["text"],
                    day=row["day"],
                    role=labels.label("role", row["role"], {}) if row["role"] else "",
                    school=schools.get(str(row["place"]), ""),
                    survey=named.get(row["source"], ""),
                    question=f"{words} · {key[3]}" if key[3] else words,
                    themes=read(row["themes"]),
                    tone=row["tone"],
                    checked=bool(row["checked"]),
                    quote=quote.text if quote else "",
                    quote_key=quote.key if quote else "",
                    quotable=row["person"] not in refused,
                )
            )
        every = comments.count(tx, Wanted(year, place))
        return Page(tuple(shown), comments.count(tx, wanted), every)


def about(db: str, viewer: Viewer, school: int, year: int) -> About:
    """What is told of all comments of a place together.

    Raises:
        NotAllowed: the place is not shown live to this viewer.
    """
    wanted = Wanted(year, _place(viewer, school))
    with store(db).reading() as tx:
        named = sources.names(tx, comments.sources(tx, wanted))
        roles = {role: labels.label("role", role, {}) for role in comments.roles(tx, wanted)}
        rows = comments.checked(tx, wanted)
        tones = comments.tones(tx, wanted)
    names = ("themes", "tone", "told_themes", "told_tone")
    checked = zip(*(rows[name].tolist() for name in names), strict=True)
    return About(named, roles, tones, comment_agreement.agreement(checked))


def _place(viewer: Viewer, school: int) -> int:
    place = viewer.place(school)
    may(viewer, place)
    return place


def _wanted(place: int, year: int, filters: Filters) -> Wanted:
    none = filters.theme == NO_THEME
    return Wanted(
        year=year,
        place=place,
        source=filters.source,
        role=filters.role,
        theme="" if none else filters.theme,
        none=none,
        tone=filters.tone,
        words=folded(filters.words),
        checked=filters.checked,
    )
