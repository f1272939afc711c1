"""What a view shows, read from the script's run as a reader would meet it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from streamlit.testing.v1 import AppTest

from pages import VIEWS
from words import LANGUAGES, SOURCE, speaking

ENTRY = Path(__file__).resolve().parents[2] / "pages" / "front" / "entry.py"
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
ESCAPED = re.compile(r"\\([^\w\s])")

LANGUAGE = {name: code for code, name in LANGUAGES.items()}
"""Codes by what the address calls languages."""

PATIENCE = 60
"""Seconds for one run of a view: the first one imports what statistics needs."""


@dataclass(frozen=True)
class Seen:
    """One view after its run."""

    app: AppTest

    @property
    def charts(self) -> list[Any]:
        """The charts as they are sent to the browser: ``spec`` (JSON) and ``alt``."""
        return [chart.proto for chart in self.app.get("plotly_chart")]

    @property
    def figures(self) -> list[dict[str, Any]]:
        return [json.loads(chart.spec) for chart in self.charts]

    @property
    def tables(self) -> list[pd.DataFrame]:
        return [table.value for table in self.app.table]

    @property
    def headings(self) -> list[tuple[int, str]]:
        """Level and text of every heading, in order."""
        found: list[tuple[int, str]] = []
        for node in self.app.main:
            if node.type == "title":
                found.append((1, node.value))
            elif node.type == "markdown":
                found += [(len(marks), text) for marks, text in HEADING.findall(node.value)]
        return found

    @property
    def links(self) -> list[str]:
        """Addresses of the views that links of this view lead to."""
        return [link.proto.page for link in self.app.get("page_link")]

    @property
    def words(self) -> str:
        """All that is written, tables too, without the filters and their choices."""
        return ESCAPED.sub(r"\1", "\n".join(_words(self.app)))

    @property
    def everything(self) -> str:
        """All that reaches the browser of this view, but the filters: words, charts, alt texts."""
        charts = [text for chart in self.charts for text in (json.dumps(json.loads(chart.spec)), chart.alt)]
        return "\n".join([self.words, *charts])

    @property
    def numbers(self) -> set[float]:
        """Every number in a chart with more than four decimals: values, not places on the paper."""
        found = {round(number, 9) for figure in self.figures for number in _numbers(figure)}
        return {number for number in found if round(number, 4) != number}


def open_view(key: str, **choices: object) -> Seen:
    """Open a view from the entry script; ``choices`` stand in the address (``show_as`` for "as")."""
    app = AppTest.from_file(str(ENTRY), default_timeout=PATIENCE)
    for name, value in choices.items():
        app.query_params["as" if name == "show_as" else name] = str(value)
    view = next(view for view in VIEWS if view.key == key)
    # What is chosen AppTest names by its words, in this thread.
    with speaking(LANGUAGE.get(str(choices.get("lang")), SOURCE)):
        app.run()
        if not app.exception and view.key != "overview":
            app.switch_page(f"../{view.section}/{view.key}.py").run()
    return Seen(app)


def _words(app: AppTest) -> Iterator[str]:
    for node in app.main:
        if node.type in ("table", "arrow_data_frame"):
            yield node.value.to_csv(index=False)
        elif node.type in ("button", "download_button", "button_group", "segmented_control"):
            yield f"{node.label} {getattr(node.proto, 'help', '')}"
        elif node.type in ("page_link", "expander"):
            yield node.proto.label
        elif node.type not in ("selectbox", "plotly_chart") and isinstance(getattr(node, "value", None), str):
            yield node.value


def _numbers(node: Any) -> Iterator[float]:
    """Numbers of a figure; a packed array would hide them, and none is packed."""
    if isinstance(node, dict):
        assert "bdata" not in node, "a packed array in a chart: the tests cannot read it"
        for value in node.values():
            yield from _numbers(value)
    elif isinstance(node, list):
        for value in node:
            yield from _numbers(value)
    elif isinstance(node, float):
        yield node
