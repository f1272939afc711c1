"""Answer scales on the page: shown as they were recognised, put in order where nobody knows them."""

import streamlit as st

from flows import intake, settings
from flows.intake import Checked, Need
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written
from words import tr


def known(checked: Checked, fingerprint: str, db: str) -> None:
    """The scales of a survey, each with its words in order; staff may put them in another one.

    Args:
        db: address of the database into which it will be loaded.
    """
    needs = {need.name: need for need in (checked.reading.shown if checked.reading else ())}
    if not intake.answer_scales(needs.values()):
        return
    shown = intake.answer_scales(needs.values(), settings.favourable_from(db))
    with st.popover(
        tr("Answer scales"), icon=":material/linear_scale:", type="tertiary", key=f"scales_{checked.file}"
    ):
        question(
            tr("Are the answers in the right order?"),
            tr("Lowest first, as they will be counted."),
            first=True,
        )
        for scale in shown:
            st.markdown(_told(scale))
            with st.expander(
                tr("Another order"), key=f"other_{checked.file}_{scale.name}", on_change="rerun"
            ) as one:
                if one.open:
                    _pick(needs[scale.name], fingerprint)


def order(need: Need, fingerprint: str) -> None:
    """Ask for the order of words that nobody knows."""
    question(
        tr("What is the order of these answers?"),
        tr("Choose them from the lowest to the highest."),
        tr("Leave out what stands apart, like “Don't know”. Said once, remembered for the next export."),
        first=True,
    )
    st.markdown(f":gray[{written(tr(need.question))}]")
    _pick(need, fingerprint)


def _pick(need: Need, fingerprint: str) -> None:
    widget = f"order_{fingerprint}_{need.name}"
    st.multiselect(
        tr("From the lowest to the highest"),
        list(need.choices),
        format_func=lambda word: written(need.choices[word] or word),
        placeholder=tr("Choose the lowest first"),
        key=widget,
    )
    with st.container(horizontal=True, gap="small"):
        st.button(
            tr("Use this order"),
            type="primary",
            key=f"go_{widget}",
            on_click=_say,
            args=(need, fingerprint, widget),
        )
        st.button(
            tr("They have no order"),
            key=f"none_{widget}",
            on_click=say,
            args=(fingerprint, {need.name: intake.NO_ORDER}),
        )


def _say(need: Need, fingerprint: str, widget: str) -> None:
    told = intake.in_order(need, st.session_state.get(widget, []))
    if told:
        say(fingerprint, {need.name: told})


def _told(scale: intake.AnswerScale) -> str:
    """One scale as markup: its steps, what counts as favourable, what stands apart, whose it is."""
    said = [f"**{' < '.join(map(written, scale.steps))}**"]
    if scale.favourable:
        said.append(tr("Favourable: {answers}.", answers=", ".join(map(written, scale.favourable))))
    else:
        said.append(
            tr(
                "No share is counted: for {steps} steps there is no agreed favourable answer.",
                steps=len(scale.steps),
            )
        )
    if scale.apart:
        said.append(tr("Outside the scale: {answers}.", answers=", ".join(map(written, scale.apart))))
    return "  \n".join([*said, f":gray[{written(tr(scale.questions))}]"])
