"""Boxes that ask before something is done, in the reader's language also where they alone run again."""

from collections.abc import Callable
from functools import wraps
from typing import Literal, ParamSpec

import streamlit as st

from pages.parts import tongue
from words import tr

Asked = ParamSpec("Asked")


def dialog(
    title: str, width: Literal["small", "medium", "large"] = "small"
) -> Callable[[Callable[Asked, None]], Callable[Asked, None]]:
    """``st.dialog`` with its title in the language of the reader.

    Args:
        title: in English.
    """

    def decorate(ask: Callable[Asked, None]) -> Callable[Asked, None]:
        @wraps(ask)
        def body(*args: Asked.args, **named: Asked.kwargs) -> None:
            tongue.begin()
            ask(*args, **named)

        @wraps(ask)
        def opened(*args: Asked.args, **named: Asked.kwargs) -> None:
            st.dialog(tr(title), width=width)(body)(*args, **named)

        return opened

    return decorate
