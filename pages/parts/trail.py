"""The list of changes as it stands on the page, put together once for the same lines."""

import pandas as pd

from flows.history import Line
from pages.parts import moments
from pages.parts.written import written
from words import held, tr

KEPT = 50
"""Lists that are kept."""


def frame(lines: tuple[Line, ...], when: str) -> pd.DataFrame:
    """The lines as a table; ``when``: what the first column is called."""
    heads = [when, tr("Who"), tr("What"), tr("Which")]
    return pd.DataFrame(lines, columns=heads, dtype="str")


@held(KEPT)
def table(lines: tuple[Line, ...], zone: str) -> pd.DataFrame:
    """The table that is shown, as markup.

    Args:
        zone: where the reader is, as the browser tells it, whose clock times are told by.
    """
    here = (one._replace(when=moments.at(one.when)) for one in lines)
    return frame(tuple(Line(*map(written, one)) for one in here), tr("When"))
