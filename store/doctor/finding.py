"""One thing that is not as it should be."""

from collections.abc import Callable
from dataclasses import dataclass, field

from store.connect import Tx

RESTORE = "This cannot be worked out again. Restore the last good backup: python trellis.py restore FILE"
"""How to mend what only a backup holds."""

REPAIR = "Mend it with: python trellis.py doctor --repair"
"""How to mend what can be made again."""


@dataclass(frozen=True)
class Finding:
    """What is wrong, where, and how to mend it, in the words of whoever looks after Trellis.

    Attributes:
        cure: mends it inside a write transaction; None where that is not in the program's power.
        stops: nothing else can be judged before this is mended.
    """

    what: str
    where: str
    mend: str
    cure: Callable[[Tx], None] | None = field(default=None, compare=False)
    stops: bool = False


def rows(count: int) -> str:
    """ "1 row", "12 rows"."""
    return f"{count:,} row" if count == 1 else f"{count:,} rows"
