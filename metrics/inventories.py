"""Inventories: lists of items that stand each for itself, though a code book names them together.

Barriers, and roles that people see for themselves, are lists, not scales: no mean over them means anything,
and how well they agree with one another says nothing (Schueler, McIntyre & Gehlbach 2017).
"""

INVENTORY = ("inventory", "inventario", "inventaire", "inventar", "inventário")
BARRIER = ("barrier", "barrera", "barrière", "barriere", "barreira", "hindernis")


def is_barriers(item_scale: str) -> bool:
    """Whether the items a code book names so are barriers: what keeps people away."""
    return _holds(item_scale, BARRIER)


def is_inventory(item_scale: str) -> bool:
    """Whether the items a code book names so are a list without a mean: barriers, or "... (inventory)"."""
    return _holds(item_scale, (*INVENTORY, *BARRIER))


def _holds(text: str, words: tuple[str, ...]) -> bool:
    told = text.casefold()
    return any(word in told for word in words)
