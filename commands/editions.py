"""``publish`` and ``release``: a new edition, and the edition on show as files."""

import argparse
from pathlib import Path
from typing import Any

from commands.output import Output, Unwritable, writing

MANIFEST = "manifest.json"


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words these commands take."""
    command = commands.add_parser("publish", parents=[shared], help="publish an edition")
    command.set_defaults(run=publish)

    command = commands.add_parser("release", parents=[shared], help="write the edition on show as files")
    command.add_argument("-o", dest="out", type=Path, required=True, metavar="FOLDER")
    command.set_defaults(run=release)


def publish(call: argparse.Namespace, output: Output) -> int:
    """Publish an edition of everything counted since the last."""
    from commands.data import database
    from flows import release as editions
    from flows.accounts import COMMAND_LINE

    made = editions.publish(database(call), COMMAND_LINE.viewer, COMMAND_LINE.key)
    told = {"edition": {"number": made.number, "day": made.day, "years": list(made.years)}}
    if made.years:
        line = f"Edition {made.number} is published: {', '.join(made.year_names)}."
    elif made.number:
        line = f"Nothing has changed since edition {made.number} of {made.day}."
    else:
        line = "Nothing has been loaded that could be published."
    output.document(told, [line])
    return 0


def release(call: argparse.Namespace, output: Output) -> int:
    """Write the edition on show as tables and a manifest; an earlier release in the folder is replaced."""
    import orjson

    from commands.data import database
    from flows.release_files import released

    found = released(database(call))
    with writing(call.out):
        _clear(call.out)
        for name, text in found.files.items():
            (call.out / name).write_bytes(text)
        written = orjson.dumps(found.manifest, option=orjson.OPT_INDENT_2 | orjson.OPT_SERIALIZE_NUMPY)
        (call.out / MANIFEST).write_bytes(written + b"\n")
    number, tables = found.edition.number, len(found.files)
    line = (
        f"Edition {number}: {tables:,} tables written to {call.out}."
        if number
        else "There is no edition yet."
    )
    output.document(found.manifest, [line])
    return 0


def _clear(folder: Path) -> None:
    """Make the folder, or take an earlier release out of it.

    Raises:
        Unwritable: something else is in it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    there = sorted(folder.iterdir())
    if there and not (folder / MANIFEST).is_file():
        raise Unwritable(f"{folder} holds other files, such as {there[0].name}. Choose an empty folder.")
    (folder / MANIFEST).write_text("{}\n", encoding="utf-8")  # first: cut short, the folder is still known
    for path in there:
        if path.suffix == ".csv":
            path.unlink()
