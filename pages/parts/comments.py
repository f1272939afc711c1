"""Comments on a page: how they sound, which words may be quoted, and the comments themselves."""

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING

import streamlit as st

from charts import numbers
from charts.phrases import listed
from flows.viewer import Viewer
from pages.parts import comment_forms, contents, data, draw
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from tables.codes import FAMILY, NO_THEME, THEME, TONE
from tables.figure import Figure
from words import mark, short_day, tr, tr_many

if TYPE_CHECKING:
    from flows.comments import About, Comment, Filters, Page


NOT_WORDS = mark(
    "Themes are told by a list of words in English and Spanish; nothing learns, and no "
    "word leaves the computer. The list is wrong about one theme in four."
)
FAMILIES = "families"
"""What an address calls the comments of families, which the page then shows first."""

READ_FIRST = mark("Read before you act.")

SINGLES = mark(
    {"positive": "praises", "negative": "complains", "mixed": "does both", "neither": "does neither"}
)
SEVERAL = mark({"positive": "praise", "negative": "complain", "mixed": "do both", "neither": "do neither"})

RIGHT = mark(
    {
        "precision": "{right:,} of {of:,} themes that were told were right (likely {low} to {high}).",
        "recall": "{right:,} of {of:,} themes that people see were told (likely {low} to {high}).",
        "tone": "{right:,} of {of:,} tones were right (likely {low} to {high}).",
    }
)
"""How often the lists were right."""

COLOURS = {"positive": "green", "negative": "orange", "mixed": "violet", "neither": "gray"}
ICONS = {
    "positive": ":material/thumb_up:",
    "negative": ":material/flag:",
    "mixed": ":material/balance:",
    "neither": ":material/remove:",
}

_MARKUP = re.compile(r"^(\s*)([#+\-=]|\d+[.)])", re.MULTILINE)


def needs(scope: Scope) -> str:
    """What the page is made of."""
    if not scope.year_name:
        return tr("a survey with a question that people answer in their own words")
    return tr(
        "a survey of {year} with a question that people answer in their own words", year=scope.year_name
    )


def none(figure: Figure) -> bool:
    """Whether nothing was written at all, so far as the viewer may know."""
    return bool(figure.reason)


def chart(figure: Figure) -> draw.Draw | None:
    """The chart of the themes; none where all of them are withheld."""
    return draw.themes_of(figure) if draw.any_value(figure) else None


def how_sure(scope: Scope) -> None:
    """How comments sound, and how often the lists were right; for who works with those who wrote."""
    if not _live(scope):
        st.markdown(f":gray[{tr(NOT_WORDS)}]")
        return
    about = data.about_comments(*_asked(scope))
    every = sum(about.tones.values())
    told = [
        f"{many:,} {tr((SINGLES if many == 1 else SEVERAL)[tone])}"
        for tone, many in ((tone, about.tones.get(tone, 0)) for tone in TONE)
        if many
    ]
    answer = tr_many(every, "Of {n} comment {told}.", "Of {n} comments {told}.", told=listed(told))
    question(tr("Do they praise or complain?"), answer)
    st.markdown(f":gray[{tr(NOT_WORDS)} {tr(READ_FIRST)}]\n\n:gray[{_agreement(about)}]")


def _agreement(about: "About") -> str:
    """How often the lists were right about the comments that people here checked."""
    found = about.agreement
    if not found.comments:
        return tr(
            "Nobody has checked any of these comments yet. Press *Right or wrong?* beside a few: "
            "then it stands here how often the lists are right."
        )
    told = [tr_many(found.comments, "People checked {n} comment.", "People checked {n} comments.")]
    for part, words in (
        (found.precision, RIGHT["precision"]),
        (found.recall, RIGHT["recall"]),
        (found.tone, RIGHT["tone"]),
    ):
        if part.interval is not None:
            low, high = (numbers.number(one, "share") for one in part.interval)
            told.append(tr(words, right=part.right, of=part.of, low=low, high=high))
    return " ".join([*told, tr("They chose what to check, so it may be otherwise for the rest.")])


def quotes(scope: Scope) -> None:
    """The words that may be shown to everybody; nothing where there are none and nobody here approves any."""
    found = data.quotes(*_asked(scope))
    if not found:
        if _live(scope):
            question(
                tr("What may be quoted?"),
                tr("No words of a comment are approved yet. Press *Quote* beside one."),
            )
        return
    answer = tr_many(
        len(found),
        "Words of One comment, approved by those who work with who wrote them.",
        "Words of {n} comments, approved by those who work with who wrote them.",
    )
    question(tr("What may be quoted?"), answer)
    for one in found:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            who = f"  \n:gray[{one.who}]" if one.who else ""
            st.markdown(f"“{comment_text(one.text)}”{who}", width="stretch")
            if _live(scope) and st.button(
                tr("Withdraw"), icon=":material/undo:", type="tertiary", key=f"withdraw_{one.key}"
            ):
                comment_forms.withdraw(scope, one.key)


def reading(scope: Scope) -> None:
    """The comments themselves: searched, filtered, a page at a time; never for who sees no people."""
    if not _live(scope):
        return
    from flows.comments import PAGE  # what reads comments comes with it

    about = data.about_comments(*_asked(scope))
    place = st.container()  # the answer stands above the filters it follows from
    filters = _filters(about)
    page = data.comments(*_asked(scope), filters, 0)
    pages = -(-page.found // PAGE)
    with place:
        question(tr("What did they write?"), _found(page), key=FAMILIES)
    below = st.container()
    # Other filters begin on their first page.
    of = blake2b(repr(filters).encode(), digest_size=4).hexdigest()
    chosen = st.pagination(pages, key=f"comments_page_{of}") if pages > 1 else 1
    if chosen > 1:
        page = data.comments(*_asked(scope), filters, (chosen - 1) * PAGE)
    with below:
        for one in page.comments:
            _one(scope, one)
    st.markdown(
        tr(
            ":gray[Names, addresses and numbers are taken out as far as they can be told; the "
            "file as it was loaded keeps them. If a name was left, do not pass it on. Board "
            "members and partners read none.]"
        )
    )


def _found(page: "Page") -> str:
    if not page.found:
        return tr("No comment is like this. Take a filter back, or look for another word.")
    if page.found == page.every:
        return tr_many(page.every, "{n} comment, the latest first.", "{n} comments, the latest first.")
    return tr_many(
        page.every,
        "{found:,} of {n} comment, the latest first.",
        "{found:,} of {n} comments, the latest first.",
        found=page.found,
    )


def _filters(about: "About") -> "Filters":
    from flows.comments import Filters

    words = st.text_input(
        tr("Search"),
        key="comment_words",
        placeholder=tr("Search in the comments"),
        icon=":material/search:",
        label_visibility="collapsed",
        max_chars=100,
    )
    with st.container(horizontal=True, gap="small"):
        theme = _choice(tr("Theme"), "theme", THEME | {NO_THEME: mark("None of these")})
        tone = _choice(tr("Tone"), "tone", TONE)
        roles = {code: name or mark("Not recorded") for code, name in about.roles.items()}
        role = _choice(tr("Role"), "role", roles, FAMILY if contents.wanted(FAMILIES) else "")
        source = _choice(
            tr("Survey"), "survey", {str(number): name for number, name in about.sources.items()}
        )
        checked = _choice(tr("Checked"), "checked", mark({"yes": "Checked", "no": "Not checked yet"}))
    return Filters(
        source=int(source or 0),
        role=role,
        theme=theme or "",
        tone=tone or "",
        checked=None if checked is None else checked == "yes",
        words=words or "",
    )


def _choice(label: str, name: str, named: Mapping[str, str], first: str = "") -> str | None:
    """One filter, with ``first`` chosen where the view opens, if there is one; None: all."""
    return st.selectbox(
        label,
        list(named),
        index=list(named).index(first) if first in named and first else None,
        format_func=lambda code: tr(named.get(code, code)),
        placeholder=tr("All"),
        key=f"comment_{name}",
        width=165,
    )


def _one(scope: Scope, one: "Comment") -> None:
    """One comment in a box, with what it is about, and what may be done with it."""
    key = blake2b(repr(one.key).encode(), digest_size=8).hexdigest()
    badges = [f":blue-badge[{tr(THEME[theme])}]" for theme in one.themes]
    badges += [f":{COLOURS[one.tone]}-badge[{ICONS[one.tone]} {tr(TONE[one.tone])}]"]
    if one.checked:
        badges.append(tr(":gray-badge[:material/check: Checked]"))
    if one.quote:
        badges.append(tr(":gray-badge[:material/format_quote: Quoted]"))
    told = [one.role, one.school if not scope.school else "", short_day(one.day), one.survey, one.question]
    line = " :gray[·] ".join(f":gray[{written(text)}]" for text in told if text)
    with st.container(border=True, gap="small"):
        st.markdown(f"{comment_text(one.text)}\n\n{' '.join(badges)}  \n{line}")
        with st.container(horizontal=True, gap="small"):
            if st.button(tr("Right or wrong?"), icon=":material/rule:", type="tertiary", key=f"code_{key}"):
                comment_forms.code(scope, one, key)
            if one.quotable:
                label = tr("Change quote") if one.quote else tr("Quote")
                if st.button(label, icon=":material/format_quote:", type="tertiary", key=f"quote_{key}"):
                    comment_forms.quote(scope, one, key)
            else:
                st.markdown(tr(":gray[:material/block: Refuses to be quoted]"))


def comment_text(text: str) -> str:
    """What somebody wrote, line by line, so that no part of it is taken for markup."""
    return _MARKUP.sub(r"\1\\\2", written(text)).replace("\n", "  \n")


def _live(scope: Scope) -> bool:
    return scope.viewer.live(scope.viewer.place(scope.school))


def _asked(scope: Scope) -> tuple[str, int, Viewer, int, int]:
    return scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year
