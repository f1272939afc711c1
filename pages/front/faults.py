"""A fault of ours or of the database: kind words for the reader, the details in the log."""

import logging

import streamlit as st

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
        return (
            "**The database cannot be reached.** Nothing was changed. Reload the page in a minute; if it "
            "happens again, tell whoever runs Trellis the time, and they will find the reason in the log."
        )
    if isinstance(fault, NotAllowed):
        return f"**This is not yours to see or to do.** {written(fault)}"
    if isinstance(fault, StoreError):
        return f"**The data cannot be shown now.** {written(fault)}"
    return (
        "**This page could not be shown.** Nothing was changed. Reload the page; if it happens again, "
        "tell whoever runs Trellis the time, and they will find the reason in the log."
    )
