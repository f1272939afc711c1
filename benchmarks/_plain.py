"""A page of constants: as much of everything as a view shows, and nothing to work out."""

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from streamlit.testing.v1 import AppTest

from benchmarks._districts import PATIENCE
from pages import VIEWS
from pages.parts.look import LOGO

BUTTONS: dict[str, Callable[[str], Any]] = {
    "button": lambda key: st.button("Press", key=key),
    "download_button": lambda key: st.download_button("Press", lambda: b"", key=key, on_click="ignore"),
    "popover": lambda key: st.popover("Press", key=key),
    "expander": lambda key: st.expander("Press", key=key, on_change="rerun"),
    "page_link": lambda key: st.button("Press", key=key, type="tertiary"),
    "button_group": lambda key: st.segmented_control("Press", ["a", "b"], key=key),
    "selectbox": lambda key: st.selectbox("Press", ["a", "b"], key=key, bind="query-params"),
    "pagination": lambda key: st.pagination(9, key=key),
    "file_uploader": lambda key: st.file_uploader("Press", key=key),
}
"""What is pressed or chosen from, by its kind on the page."""

WRITTEN = ("markdown", "divider", "html", "info")

BOXES = ("flex_container", "column")

ENTRY = """
from benchmarks import _plain

_plain.menu()
"""

PAGE = """
from benchmarks import _plain

_plain.write()
"""


@dataclass
class Constants:
    """What a view showed.

    Attributes:
        charts: as they were sent, built and ready to be sent again.
        tables: with their values.
        buttons: how many there were of each kind.
        texts: texts, headings and lines.
        boxes: columns and containers that things stand in.
    """

    charts: list[go.Figure] = field(default_factory=list)
    tables: list[pd.DataFrame] = field(default_factory=list)
    buttons: Counter[str] = field(default_factory=Counter)
    texts: list[str] = field(default_factory=list)
    boxes: int = 0

    @property
    def bare(self) -> "Constants":
        """The charts, tables and buttons alone."""
        return replace(self, texts=[], boxes=0)


def seen(app: AppTest) -> Constants:
    """What a view showed in its last run."""
    found = Constants()
    for node in _nodes(app._tree):
        if node.type == "plotly_chart":
            found.charts.append(go.Figure(json.loads(node.proto.spec)))
        elif node.type == "table":
            found.tables.append(node.value)
        elif node.type in BUTTONS:
            found.buttons[node.type] += 1
        elif node.type in BOXES:
            found.boxes += 1
        elif node.type in WRITTEN:
            found.texts.append(str(getattr(node, "value", "") or "text"))
    return found


def _nodes(block: Any) -> Iterator[Any]:
    for node in block.children.values():
        yield node
        if hasattr(node, "children"):
            yield from _nodes(node)


def page_of(shown: Constants) -> AppTest:
    """The plain page, run once: the first of as many pages as there are views."""
    folder = Path(tempfile.mkdtemp())
    (folder / "entry.py").write_text(ENTRY, encoding="utf-8")
    for view in VIEWS:
        (folder / f"{view.key}.py").write_text(PAGE, encoding="utf-8")
    app = AppTest.from_file(str(folder / "entry.py"), default_timeout=PATIENCE)
    app.session_state["folder"], app.session_state["shown"] = folder, shown
    app.run()
    if app.exception:
        raise ValueError(app.exception[0].value)
    return app


def menu() -> None:
    """The frame every page stands in (settings, logo, menu, name), and the page."""
    folder = st.session_state["folder"]
    st.set_page_config(page_title="Plain", layout="wide")
    st.logo(LOGO, size="small")
    page = st.navigation([st.Page(folder / f"{view.key}.py") for view in VIEWS], position="top")
    st.title(page.title)
    page.run()


def write() -> None:
    """The constants, one below the other."""
    shown: Constants = st.session_state["shown"]
    for number, chart in enumerate(shown.charts):
        st.plotly_chart(chart, theme=None, key=f"chart{number}")
    for table in shown.tables:
        st.table(table, hide_index=True)
    for kind, many in shown.buttons.items():
        for number in range(many):
            BUTTONS[kind](f"{kind}{number}")
    for text in shown.texts:
        st.markdown(text)
    for _ in range(shown.boxes):
        st.container()
