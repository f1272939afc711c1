"""What stands in a filled-in template of ours beside its rows: sheets of prose, the example row."""

from loaders.register_sheet import Register
from loaders.stacked import Part, words
from loaders.words import plain

PROSE = words("instructions|read me|readme|lists|how to|notes|help")
"""Sheets of our templates that hold no rows: set aside without a word."""


def without_example(part: Part, register: Register) -> Part:
    """The part without the example row of our template."""
    at = part.columns.get(register.fields[0].name, part.columns.get("name", 0))
    body = part.grid.body
    example = body[at].map(plain, na_action="ignore").eq("example").fillna(False).to_numpy(dtype=bool)
    if not example.any():
        return part
    part.grid.sheet.mark("title", part.grid.rows[example], slice(None))
    grid = type(part.grid)(
        part.grid.sheet, part.grid.header_rows, part.grid.headings, body[~example], part.grid.rows[~example]
    )
    return Part(grid, part.columns)
