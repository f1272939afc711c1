"""The edition that board members see: how old it is, and the button that publishes the next."""

import streamlit as st

from flows import release
from pages.parts import data
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope
from words import short_day, tr


def standing(scope: Scope) -> None:
    """What of the uploads is not shown to roles without people yet; an admin may publish it."""
    late = release.not_counted(scope.db) or data.not_on_show(scope.db, scope.fresh.version)
    if not late:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.info(late, icon=":material/hourglass_top:")
        if scope.viewer.publishes and st.button(
            tr("Publish an edition"), icon=":material/newsmode:", key="publish"
        ):
            _publish(scope)


def standing_in_words(scope: Scope) -> str:
    """Which edition is on show; to who sees every school also how much is withheld, which moves with each."""
    last = release.NONE if scope.fresh.empty else release.latest(scope.db)
    if not last.number:
        return tr("No edition has been published yet: the first is, as soon as there are figures.")
    told = tr("Board members see edition {number} of {day}.", number=last.number, day=short_day(last.day))
    if scope.viewer.schools:
        return told
    withheld = tr(
        "Of its {rows:,} values, those of partners and money among them, {withheld:,} ({share:.0%}) are "
        "withheld.",
        rows=last.rows,
        withheld=last.withheld,
        share=last.share_withheld,
    )
    return f"{told} {withheld}"


@dialog("Publish an edition?")
def _publish(scope: Scope) -> None:
    """Say what changes for whom, then publish."""
    st.markdown(
        tr(
            "Board members then see figures of all uploads so far. Small groups stay withheld, "
            "and a figure moves only where enough people differ from every earlier edition: "
            "otherwise the earlier one stays."
        )
    )
    if st.button(tr("Publish"), type="primary", icon=":material/newsmode:", key="publish_sure"):
        scope.person.confirm()
        with st.spinner(tr("Protecting all tables…")):
            made = release.publish(scope.db, scope.viewer, scope.person.by.key)
        st.toast(tr("Edition {number} is published.", number=made.number))
        st.rerun()
