"""Who sits where it is decided, who can follow, who the partners are: one sentence of a count."""

from charts.sentences import few, of_people, sentence, total
from tables.figure import Figure
from words import mark, tr

SAID: dict[str, tuple[str, str]] = mark(
    {
        "family_voice": ("{share} seats are held by families", "{share} seats is held by families"),
        "language_access": (
            "{share} sessions were interpreted, or their material translated",
            "{share} sessions was interpreted, or its material translated",
        ),
        "partner_diversity": (
            "{share} partners say that they are led by, or serve, an under-represented community",
            "{share} partners says that it is led by, or serves, an under-represented community",
        ),
    }
)
"""What is said of a share by indicator: of many, and of one."""


def finding(figure: Figure) -> str:
    """How many of all; "" where it is not known."""
    row = total(figure)
    if row is None:
        return ""
    many, one = SAID[figure.key]
    alone = few(row) and row["count"] == 1
    return sentence(tr(one if alone else many, share=of_people(row, every=True)))
