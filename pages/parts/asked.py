"""What a file leaves open, asked on the page: single questions, columns, and what codes mean."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from flows import intake
from flows.intake import Checked, Loaded, Need, addressed
from pages.parts import scales
from pages.parts.answers import given, keep
from pages.parts.question import question
from pages.parts.written import written
from words import mark, tr

COLUMN, CODE = "field.", "code."
TOGETHER = mark(
    {
        COLUMN: (
            "Which column holds what?",
            "Likely columns are set. Change what is wrong.",
            "Use these columns",
        ),
        CODE: ("What do these marks mean?", "Said once, remembered for the next export.", "They mean this"),
    }
)
"""Questions that are answered with one press: their names' beginning, what is asked, why, the button."""


def waiting(preview: Loaded) -> list[tuple[str, Need]]:
    """Questions of the files that wait; what holds for all of them once."""
    found: dict[str, tuple[str, Need]] = {}
    for one in preview.waiting:
        for need in one.needs:
            found.setdefault(_answer(one.file, need), (one.file, need))
    return list(found.values())


def _answer(file: str, need: Need) -> str:
    """What an answer is kept by: the kind of a file, whether it is all, its columns and what they show are
    its own."""
    own = need.name in ("format", "mode") or need.name.startswith((COLUMN, *intake.OF_PUBLISHED))
    return addressed(file, need.name) if own else need.name


def questions(asked: Sequence[tuple[str, Need]], fingerprint: str) -> None:
    """All that is asked: columns and marks of a file in a box each, the rest one by one."""
    for starts, (title, note, done) in TOGETHER.items():
        of_file: dict[str, list[Need]] = {}
        for file, need in asked:
            if need.name.startswith(starts):
                of_file.setdefault(file, []).append(need)
        for file, needs in of_file.items():
            with st.container(border=True):
                _badge(file)
                question(tr(title), tr(note), first=True)
                _form(file, needs, fingerprint, tr(done))
    for file, need in asked:
        if need.ordered:
            with st.container(border=True):
                _badge(file)
                scales.order(need, fingerprint)
        elif not need.name.startswith(tuple(TOGETHER)):
            _single(file, need, fingerprint)


def columns(checked: Checked, fingerprint: str) -> None:
    """Which column holds what, as it was taken; staff may say otherwise."""
    if not checked.columns:
        return
    with st.popover(
        tr("Other columns"), icon=":material/view_column:", type="tertiary", key=f"columns_{checked.file}"
    ):
        _form(checked.file, checked.columns, fingerprint, tr(TOGETHER[COLUMN][2]))


def published(checked: Checked, fingerprint: str) -> None:
    """Which figure each column of a published table is, as it was taken; staff may say otherwise."""
    needs = intake.shows(checked)
    if not needs:
        return
    kept = given(fingerprint)
    said = [replace(need, proposed=kept.get(_answer(checked.file, need), need.proposed)) for need in needs]
    with st.popover(
        tr("What it shows"), icon=":material/query_stats:", type="tertiary", key=f"shows_{checked.file}"
    ):
        _form(checked.file, said, fingerprint, tr("It shows this"))


def overrule(checked: Checked, fingerprint: str) -> None:
    """Staff know better: the kind of file by hand."""
    widget = f"format_{fingerprint}_{checked.file}"
    label = tr("It is another kind of file")
    with st.popover(label, icon=":material/swap_horiz:", type="tertiary", key=f"p{widget}"):
        names = intake.kinds()
        st.selectbox(
            tr("What kind of file is it?"),
            list(names),
            index=None,
            format_func=lambda name: tr(names[name]),
            placeholder=tr("Choose"),
            key=widget,
            on_change=keep,
            args=(fingerprint, {addressed(checked.file, "format"): widget}),
        )


def _form(file: str, needs: Sequence[Need], fingerprint: str, done: str) -> None:
    """Several questions answered with one press."""
    place = f"{fingerprint}_{file}_{needs[0].name}"
    widgets = {_answer(file, need): f"{place}_{number}" for number, need in enumerate(needs)}
    with st.form(f"form_{place}", border=False):
        with st.grid(2, min_column_width=260):
            for need, widget in zip(needs, widgets.values(), strict=True):
                _choice(need, widget)
        st.form_submit_button(
            done, type="primary", on_click=keep, args=(fingerprint, widgets), key=f"go_{place}"
        )


def _choice(need: Need, widget: str, hint: str = "", **change: Any) -> None:
    """One of some answers, the proposed one set; a school or year that is not listed may be typed."""
    answers = list(need.choices)
    st.selectbox(
        written(tr(need.question)),
        answers,
        index=answers.index(need.proposed) if need.proposed in answers else None,
        format_func=lambda answer: tr(need.choices.get(answer) or answer),
        placeholder=hint or tr("Choose"),
        accept_new_options=need.name in ("school", "year"),
        key=widget,
        **change,
    )


def _single(file: str, need: Need, fingerprint: str) -> None:
    widget = f"need_{fingerprint}_{file}_{need.name}"
    name = _answer(file, need)
    kept = (fingerprint, {name: widget}, {name: need})
    with st.container(border=True):
        _badge(file)
        if need.choices:
            likely = tr(need.choices.get(need.proposed, ""))
            hint = tr("Likely: {answer}", answer=likely) if likely else ""
            _choice(replace(need, proposed=""), widget, hint, on_change=keep, args=kept)
        else:
            st.text_input(
                written(tr(need.question)), value=need.proposed, key=widget, on_change=keep, args=kept
            )


def _badge(file: str) -> None:
    with st.container(horizontal=True, gap="small"):
        st.badge(tr("Answer needed"), icon=":material/help:", color="orange")
        st.markdown(f":gray[{written(file)}]")
