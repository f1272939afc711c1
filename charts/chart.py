"""A chart as every builder gives it: built in one go, then only sent."""

from functools import cached_property
from typing import Any

import plotly.graph_objects as go


class Chart(go.Figure):
    """A figure nobody changes after it was built, so that what is sent of it is worked out once.

    Plotly copies a figure every time it is asked for its dictionary: most of what sending one costs.
    """

    @cached_property
    def _sent(self) -> dict[str, Any]:
        return super().to_dict()

    def to_dict(self) -> dict[str, Any]:
        """The dictionary of the figure; the same one each time, not to be changed."""
        return self._sent
