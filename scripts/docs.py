"""Write docs/data-model.md and docs/indicators.md from the code: `make docs`.

The words stand beside the tables and in the catalogue; a test compares, so that the documents
cannot fall behind.
"""

import ast
import inspect
from collections.abc import Iterable
from itertools import pairwise
from types import ModuleType

from metrics.catalogue import EQUITY, EVERY
from metrics.entry import Entry
from metrics.settings import SETTINGS
from scripts.environment import TOP, say
from store import schema
from tables import codes, community_codes, network_codes, outcome_codes, partnership_codes
from tables.columns import Column, Table
from tables.derived import ALL as DERIVED
from tables.derived import STRANGERS
from tables.editions import ALL as OF_EDITIONS
from tables.facts import ATTENDANCE_MONTHS, MARKS, ROWS
from tables.readings import FORMATS, SHAPES

MADE = "<!-- Made by `make docs` from {source}. Change it there. -->\n"

KINDS = {
    "text": "text",
    "int": "whole number",
    "bool": "0 or 1",
    "date": "day, ISO text",
    "time": "local date and time, ISO text",
    "entity": "id",
    "json": "JSON text",
    "bytes": "bytes",
}

UNITS = {
    "share": "share, 0 to 1",
    "points": "percentage points; in files and `--json` a part of 1, so that 0.05 is five",
    "hours": "hours",
    "days": "days",
    "count": "count",
    "index": "index, 0 to 1",
    "steps": "steps of the answer scale",
    "money": "dollars",
    "ratio": "times as much",
    "of 4": "1 to 4",
    "of 5": "1 to 5",
    "of 100": "0 to 100",
    "score": "-100 to 100",
}
DIRECTIONS = {"up": "more is better", "down": "less is better", "none": "neither way is better"}

MODEL = """# Data model

Generated from `tables/` and `store/schema.py`.

- What each batch says is kept apart (`said_<name>`, with `batch` and `line` of the spreadsheet). What is
  **in force** (`<name>`) is the fold of the live batches in load order; undo is the same fold without one.
- "Each source speaks for itself": the table's key also carries `source`, and rows of one source never
  overwrite another's. "One for all sources": the latest batch that says it holds.
- A blank is never NULL but "" (text, days) or 0 (ids); only a number outside a key may be NULL.
- Numbers are whole: a day is 2,520 units (halves to ninths are exact), time is minutes, money is cents.
- An id is the number of a district, school, person, partner or activity in the table `entities`.
"""


def data_model() -> str:
    """Every table: what one row is, its key, its columns."""
    parts = [MADE.format(source="tables/ and store/schema.py"), MODEL, "\n## Facts\n"]
    parts += [_table(table) for table in (*ROWS, ATTENDANCE_MONTHS, MARKS)]
    parts += ["\n## Counted from facts\n", _paragraphs("tables.derived")]
    parts += [_table(table, fact=False) for table in (*DERIVED, STRANGERS)]
    parts += ["\n## Editions of the release\n", _paragraphs("tables.editions")]
    parts += [_table(table, fact=False) for table in OF_EDITIONS]
    parts += ["\n## About loading\n"]
    parts += [_kept(name, meaning) for name, meaning in house_tables().items()]
    parts += ["\n## Canonical rows\n", _paragraphs("tables.readings")]
    parts += [
        _grid(("Shape", "Columns"), [(f"`{name}`", ", ".join(shape)) for name, shape in SHAPES.items()])
    ]
    parts += ["\nFormats that are recognised, and the kind of each:\n"]
    parts += [_grid(("Format", "Kind"), [(f"`{name}`", kind) for name, kind in FORMATS.items()])]
    parts += ["\n## Code lists\n"]
    lists = ("STATUS", "ROLE", "PARTNER_TYPE", "STAGE", "CONSENT", "SETTING", "LEVEL")
    of_offers = ("CALENDAR_KIND", "ACTIVITY_TYPE", "DELIVERY_MODE", "VENUE", "PURPOSE", "PART", "TONE")
    parts += [_codes(codes, name) for name in (*lists, *of_offers)]
    of_partnerships = ("RESOURCE_TYPE", "DIRECTION", "VALUED_BY", "GOAL_DOMAIN", "GOAL_STATUS", "CHANNEL")
    more = ("BETTER", "CHALLENGE_TYPE", "EXPENSE", "MILESTONE_TYPE", "SHARED_IN")
    parts += [_codes(partnership_codes, name) for name in (*of_partnerships, *more)]
    parts += [_codes(network_codes, name) for name in ("FREQUENCY", "SIDE", "FACTOR", "INVOLVEMENT")]
    parts += [_involvement_of()]
    parts += [_codes(community_codes, name) for name in ("AT_HOME", "OUTPUT", "MENTION")]
    of_outcomes = ("SUSPENSION", "TEACHER_RATING", "GROWTH_SUBJECT", "CASE_GOAL", "LISTED")
    parts += [_codes(outcome_codes, name) for name in of_outcomes]
    return "\n".join(parts) + "\n"


def _involvement_of() -> str:
    """The type of involvement that each kind of activity has where nobody told another."""
    kinds = {
        kind: [name for name, of in network_codes.INVOLVEMENT_OF.items() if of == kind]
        for kind in network_codes.INVOLVEMENT
    }
    told = "; ".join(f"`{kind}` {', '.join(names)}" for kind, names in kinds.items())
    return f"- **Type of involvement by kind of activity**, where the register tells none: {told}."


def indicators() -> str:
    """Every indicator of the catalogue, and the settings behind them."""
    head = (
        "# Indicators\n\nGenerated from the catalogue (`metrics/catalogue.py`), which help texts, charts and "
        'the page "How it is computed" read as well.\n'
    )
    listed = _grid(
        ("Id", "Key", "Title", "Unit"),
        [(entry.id, f"`{entry.key}`", entry.title, UNITS[entry.unit]) for entry in EVERY.values()],
    )
    settings = _grid(
        ("Setting", "Default", "Unit", "Governs", "Source"),
        [(f"`{s.key}`", s.default, s.unit, s.applies_to, s.source) for s in SETTINGS.values()],
    )
    flags = ", ".join(f"`{key}`" for key in EQUITY)
    return (
        "\n".join(
            [
                MADE.format(source="metrics/catalogue.py and metrics/settings.py"),
                head,
                listed,
                *(_indicator(entry) for entry in EVERY.values()),
                f"\n## Flags\n\nGroups are flagged on {flags} together, as one family of comparisons.\n",
                "## Settings\n",
                settings,
            ]
        )
        + "\n"
    )


def _indicator(entry: Entry) -> str:
    units = [f"{_split(name)}: {UNITS[unit]}" for name, unit in entry.unit_by.items()]
    facts = {
        "Asked": entry.question,
        "Unit": "; ".join([UNITS[entry.unit], *units]) + f"; {DIRECTIONS[entry.direction]}",
        "Formula": entry.formula,
        "Counted": entry.numerator,
        "Out of": entry.denominator,
        "Left out": entry.exclusions,
        "n counts": entry.counted_as or entry.unit_of_count,
        "Can be split by": ", ".join(f"`{name}`" for name in (*entry.dimensions, *entry.composed)),
        "Seen by": "" if entry.released else "those who see the people of a place; not in editions",
        "Evidence": codes.EVIDENCE[entry.evidence]
        + (
            f"; {codes.EVIDENCE['compared'].lower()} by {', '.join(entry.compared)}" if entry.compared else ""
        ),
        "Settings": ", ".join(f"`{name}`" for name in entry.settings),
        "Source": entry.source,
        "Version": entry.version,
    }
    lines = [f"- **{name}.** {text}" for name, text in facts.items() if text]
    return f"\n## {entry.id} {entry.title} (`{entry.key}`)\n\n{entry.sentence}\n\n" + "\n".join(lines)


def _split(dimension: str) -> str:
    """How a figure is split, in words: "" is the total."""
    return f"by {codes.DIMENSIONS[dimension].lower()}" if dimension else "in total"


def _table(table: Table, fact: bool = True) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    whose = ("One for all sources" if table.shared else "Each source speaks for itself") if fact else ""
    lines = [
        f"\n### `{table.name}`\n",
        table.meaning,
        f"Key: {key}. {whose + '.' if whose else ''}".strip(),
        "",
    ]
    return "\n".join([*lines, _grid(("Column", "Type", "Meaning"), [_column(one) for one in table.columns])])


def _column(column: Column) -> tuple[str, str, str]:
    of = f" (list `{column.of}`)" if column.of and column.kind != "entity" else ""
    return f"`{column.name}`", KINDS[column.kind], column.meaning.replace("``", "`") + of


def house_tables() -> dict[str, str]:
    """Tables about loading: their name, and what their docstring in the schema says."""
    found = {}
    for node, after in pairwise(ast.parse(inspect.getsource(schema)).body):
        match node, after:
            case (
                ast.Assign(value=ast.Call(func=ast.Name("_table"), args=[ast.Constant(str(name)), *_])),
                ast.Expr(ast.Constant(str(meaning))),
            ):
                found[name] = inspect.cleandoc(meaning)
    return {name: meaning for name, meaning in found.items() if name != MARKS.name}


def _kept(name: str, meaning: str) -> str:
    columns = ", ".join(f"`{column.name}`" for column in schema.metadata.tables[name].columns)
    return f"\n### `{name}`\n\n{meaning.replace('``', '`')}\n\nColumns: {columns}."


def _codes(module: ModuleType, name: str) -> str:
    listed = ", ".join(f"`{code}` {words}" for code, words in getattr(module, name).items())
    return f"- **{name}**: {listed}."


def _paragraphs(module: str) -> str:
    """What a module says of itself, without its first line."""
    words = inspect.cleandoc(__import__(module, fromlist=["x"]).__doc__ or "")
    return words.partition("\n\n")[2].replace("``", "`") + "\n"


def _grid(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


DOCUMENTS = {"docs/data-model.md": data_model, "docs/indicators.md": indicators}
"""Each generated document and what makes it."""


def main() -> None:
    """Write them."""
    for path, make in DOCUMENTS.items():
        (TOP / path).write_text(make(), encoding="utf-8")
        say(f"{path} written")


if __name__ == "__main__":
    main()
