"""A fault of ours: kind words for the reader, the details in the log."""

import logging

import streamlit as st

log = logging.getLogger("trellis")


def on_fault(fault: Exception) -> bool:
    """Show what to do instead of a traceback; the traceback goes to the log."""
    log.error("A view failed", exc_info=fault)
    st.error(
        "**This page could not be shown.** Nothing was changed. Reload the page; if it happens again, "
        "tell whoever runs Trellis the time, and they will find the reason in the log.",
        icon=":material/error:",
    )
    return True
