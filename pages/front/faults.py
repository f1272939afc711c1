"""A fault of ours or of the database: kind words for the reader, the details in the log."""

import logging

import streamlit as st

from words import tr

log = logging.getLogger("trellis")


def on_fault(fault: Exception) -> bool:
    """Show what to do instead of a traceback; the traceback goes to the log."""
    log.error("A view failed", exc_info=fault)
    st.error(_words(fault), icon=":material/error:")
    return True


def _words(fault: Exception) -> str:
    from flows.database import StoreError, Unreached  # the server starts faster without
    from flows.viewer import NotAllowed
    from pages.parts.written import written

    if isinstance(fault, Unreached):  # where the server stands is for the log
        return tr(
            "**The database cannot be reached.** Nothing was changed. Reload the page in a "
            "minute; if it happens again, tell whoever runs Trellis the time, and they will find "
            "the reason in the log."
        )
    if isinstance(fault, NotAllowed):
        return tr("**This is not yours to see or to do.** {fault}", fault=written(fault))
    if isinstance(fault, StoreError):
        return tr("**The data cannot be shown now.** {fault}", fault=written(fault))
    return tr(
        "**This page could not be shown.** Nothing was changed. Reload the page; if it "
        "happens again, tell whoever runs Trellis the time, and they will find the reason in "
        "the log."
    )
