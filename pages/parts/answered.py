"""What was answered for the files on the page: it stands there until they are loaded, and can be changed."""

from collections.abc import Mapping

import streamlit as st

from flows import intake
from flows.inbox import Worded
from flows.intake.addressed import MARK
from pages.parts.answers import forget
from pages.parts.question import question
from pages.parts.written import written
from words import mark, said_again, tr, tr_in, tr_many

GROUPS = mark(
    {
        "field.": "Which column holds what:",
        "code.": "What the marks mean:",
        "person.": "Who people of the file are:",
        "scale.": "The order of the answers:",
        "item_scale.": "Which questions belong together:",
        "reversed.": "Which questions belong together:",
        "same.": "Which questions were asked before:",
        "version.": "Which questions were asked before:",
        "format": "What kind of file it is:",
        **dict.fromkeys(intake.OF_PUBLISHED, "What the columns show:"),
    }
)
"""Answers told together, by the beginning of their names, and what they answer."""


def listing(answers: Mapping[str, str], worded: Mapping[str, Worded], fingerprint: str) -> None:
    """Each answer with its question, and a way to be asked again."""
    lines = _lines(answers, worded)
    if not lines:
        return
    with st.container(border=True):
        question(
            tr("What did you answer?"),
            tr("It holds for what is shown below. Change what is wrong before you load."),
            first=True,
        )
        for number, (asked, (told, names)) in enumerate(lines.items()):
            with st.container(horizontal=True, gap="small", vertical_alignment="center"):
                st.markdown(f"{written(asked)} **{written(told)}**")
                st.button(
                    tr_in("of an answer", "Change"),
                    icon=":material/edit:",
                    type="tertiary",
                    key=f"change_{number}_{fingerprint}",
                    help=tr("Ask this again: {question}", question=written(asked)),
                    on_click=forget,
                    args=(fingerprint, names),
                )


def _lines(
    answers: Mapping[str, str], worded: Mapping[str, Worded]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """By what is asked: the answer in words, and the names it is kept by."""
    groups: dict[str, list[str]] = {}
    lines: dict[str, tuple[str, tuple[str, ...]]] = {}
    for name, text in answers.items():
        own = name.split(MARK, 1)[-1]
        start = next((start for start in GROUPS if own.startswith(start)), "")
        if start:
            groups.setdefault(tr(GROUPS[start]), []).append(name)
        elif name in worded:
            one = worded[name]
            asked, told = map(tr, said_again(one["told"], one["question"], one["answer"]))
            file = f"{name.split(MARK, 1)[0]}: " if MARK in name else ""
            lines[file + asked] = (told, (name,))
        else:
            lines[own] = (text, (name,))
    kinds = intake.kinds()
    for asked, names in groups.items():
        single = kinds.get(answers[names[0]], "") if len(names) == 1 else ""
        told = tr(single) if single else tr_many(len(names), "{n} answer", "{n} answers")
        lines[asked] = (told, tuple(names))
    return lines
