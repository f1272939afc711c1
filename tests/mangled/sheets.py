"""A good list of every sheet of our own templates, each as a file of its own, told as rows."""

from loaders.outcome_fields import SHEETS
from loaders.register_fields import REGISTERS
from loaders.register_sheet import Field, Register

LINES = 3
"""Rows below the headings."""

CELLS = {
    "day": "2025-10-0{}",
    "money": "12{}.50",
    "number": "{}.5",
    "count": "1{}",
    "minutes": "9{}",
    "hours": "{}.5",
    "one_to_four": "{}",
    "one_to_five": "{}",
    "respondent": "{}",
}
"""What stands in a cell, by kind; of others a word."""

INVENTORY = {"item": "reliability", "factor": "1"}

SINGLE = tuple(register for register in (*REGISTERS, *SHEETS) if register.name != "consents")
"""Every sheet; lists of consents are a form of their own."""


def rows(register: Register) -> list[list[str]]:
    """Headings as in the template, and some rows that say what they may."""
    lines = range(1, LINES + 1)
    return [
        [field.title for field in register.fields],
        *([_cell(field, line) for field in register.fields] for line in lines),
    ]


def _cell(field: Field, line: int) -> str:
    if field.name == "year":
        return "2025" if field.kind == "count" else "2025-26"
    if field.choices:
        labels = list(field.choices.values())
        return labels[line % len(labels)]
    if field.example and field.example != "Example" and field.kind not in CELLS:
        return field.example
    return CELLS.get(field.kind, INVENTORY.get(field.kind, "Lark {}")).format(line)
