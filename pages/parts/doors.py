"""The first screen: where one is, and three ways in."""

from collections.abc import Sequence

import streamlit as st

from flows import home, sample_district, templates
from pages.parts import menu, tongue
from pages.parts.question import question
from pages.parts.written import written
from words import mark, tr


def three() -> None:
    """Look at the sample, load a file, or start from the templates."""
    question(
        tr("Do our partnerships work, for whom, and how sure can we be?"),
        tr("Nothing has been loaded yet. There are three ways to begin."),
        first=True,
    )
    st.markdown(tr(":gray[Everything stays on this computer, in {folder}.]", folder=written(home.folder())))
    with st.container(border=True):
        st.markdown(
            tr("**Look at the sample district.** Six made-up schools, three years, every view filled.")
        )
        if st.button(
            tr("Look at the sample"), icon=":material/visibility:", type="primary", key="door_sample"
        ):
            _open_sample()
    with st.container(border=True):
        st.markdown(
            tr("**Load a file.** A roster, a calendar, attendance, sign-in sheets or a survey, as exported.")
        )
        menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
    with st.container(border=True):
        st.markdown(tr("**Start from the templates.** Workbooks to fill in, with the choices as drop-downs."))
        template_buttons()


def template_buttons() -> None:
    """A download for each template."""
    _buttons(templates.TEMPLATES)


def code_book_buttons() -> None:
    """A download for the code book of each open instrument."""
    _buttons(templates.CODE_BOOK_TEMPLATES)


def _buttons(listed: Sequence[templates.Template]) -> None:
    with st.container(horizontal=True, gap="small"):
        for template in listed:
            st.download_button(
                tr(template.title),
                data=tongue.later(template.make),
                file_name=template.file,
                mime=template.mime,
                icon=":material/download:",
                key=f"template_{template.file}",
                help=tr(template.holds),
                on_click="ignore",
            )


def _open_sample() -> None:
    """Make the sample district where there is none yet, then show it."""
    with st.status(tr("Making the sample district…"), expanded=True) as status:
        bar = st.progress(0.0)

        def tell(share: float, words: str) -> None:
            bar.progress(share, words)

        sample_district.ensure(home.sample(), tell)
        status.update(label=tr("The sample district is ready."), state="complete")
    st.session_state["_data_wanted"] = mark("Sample district")
    st.rerun()
