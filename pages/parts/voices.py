"""Questions and scales as they were asked last, and what stands where surveys do not tell enough."""

import streamlit as st

from charts.phrases import listed
from flows.last_asked import alone, of_scale
from pages.parts import data
from pages.parts.scope import Scope
from pages.parts.told import MOST
from pages.parts.written import written
from tables.codes import TOGETHER, WHOLE
from tables.figure import Figure
from words import held, mark, tr, tr_many

ALL = mark("All questions")

NO_NUMBERS = mark(
    "Cannot tell yet. This needs a survey that asks for the student's number, in fall and again in spring."
)
NO_VOICES = mark("Cannot tell yet. No survey tells which students answered.")
NO_STUDENTS = mark("Cannot tell yet. No survey tells who of those who answered are students.")
NO_BARRIERS = mark(
    "Cannot tell yet. No code book names a list of barriers; say which questions they "
    "are when you load the survey."
)
NO_SCALES = mark("Cannot tell yet. Say which questions belong together when you load the survey.")


def or_else(figure: Figure, words: str) -> str:
    """What stands as the answer where there is nothing at all; "" where the figure speaks for itself.

    Args:
        words: in English.
    """
    return tr(words) if figure.reason else ""


def others(by_role: Figure) -> None:
    """Who answered beside students, below how many students did; nothing where nobody did, or may be told.

    Args:
        by_role: favourable answers by role.
    """
    rows = by_role.rows[~by_role.rows["hidden"].astype(bool) & by_role.rows["n"].notna()]
    rows = rows[~rows["grp"].isin([WHOLE, "student"])]
    told = [f"{row['label']} ({row['n']:,.0f})" for row in rows.to_dict("records") if row["n"]]
    if told:
        many = tr("Others answered, too: {roles}.", roles=listed(told))
        st.markdown(f":gray[{written(many)} {tr('How many there are, no roster tells: there is no rate.')}]")


def last_asked(scope: Scope, key: str, by: str) -> Figure:
    """An indicator by what surveys asked; of what several asked alike, the last alone."""
    figure = scope.figure(key, by)
    groups = tuple(figure.rows["grp"])
    kept = data.last_asked(scope.db, scope.fresh.version, groups)
    return _of(figure, tuple(kept)) if len(kept) < len(groups) - 1 else figure


def questions(scope: Scope) -> Figure:
    """Favourable answers by question, of the scale that is chosen below a rule: the longest unless told."""
    st.divider()
    asked = last_asked(scope, "favourable", "item")
    scales = last_asked(scope, "favourable", "scale")
    names = _named(scales)
    if not names:
        return asked
    items = _items(scope.figure("reliability", "scale_item"), tuple(names))
    longest = max(names, key=lambda code: len(items[code]))
    chosen = st.selectbox(
        tr("Scale"),
        [ALL, *names],
        format_func=lambda code: written(names.get(code) or tr(ALL)),
        key="scale",
        index=1 + list(names).index(longest),
        width=320,
    )
    return _of_scale(asked, items[chosen], scales, chosen) if items.get(chosen) else asked


@held(MOST)
def _items(parts: Figure, scales: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The questions of each scale."""
    found = {}
    for scale in scales:
        begins = f"{scale}\x1f"
        codes = [code for code in parts.rows["grp"] if code.startswith(begins)] if len(parts.rows) else []
        found[scale] = tuple(code.removeprefix(begins) for code in codes)
    return found


@held(MOST)
def _named(scales: Figure) -> dict[str, str]:
    """The scales by code, in the order of their names."""
    rows = scales.rows[~scales.rows["grp"].isin([TOGETHER, WHOLE])]
    return dict(sorted(zip(rows["grp"], rows["label"], strict=True), key=lambda pair: pair[1]))


@held(MOST)
def _of_scale(asked: Figure, items: tuple[str, ...], scales: Figure, scale: str) -> Figure:
    return of_scale(asked, items, scales, scale)


@held(MOST)
def _of(figure: Figure, groups: tuple[str, ...]) -> Figure:
    return alone(figure, groups)


def without_number(figure: Figure) -> None:
    """How many questions a chart leaves out, for they have no number; nothing where it has all."""
    left_out = figure.rows["value"].isna() & ~figure.rows["hidden"].astype(bool)
    if many := int(left_out.sum()):
        said = tr_many(
            many,
            "{n} more question has no number: the table says why.",
            "{n} more questions have no number: the table says why.",
        )
        st.markdown(f":gray[{said}]")
