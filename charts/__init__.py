"""Charts, and the words that stand for them: builders draw and describe, they never count.

- ``charts.theme``: colours, type, the layout all charts share.
- ``charts.rows``: charts made of rows, a label line above a track.
- ``charts.groups``, ``charts.bars``, ``charts.compare``, ``charts.trend``, ``charts.months``,
  ``charts.matrix``: builders.
- ``charts.numbers``, ``charts.describe``, ``charts.alt``: numbers, findings, alt texts and tables.
"""

from importlib import import_module
from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    """Builders are imported where the first chart is drawn: a start screen without charts needs none."""
    if name.startswith("_"):
        raise AttributeError(name)
    return import_module(f"charts.{name}")
