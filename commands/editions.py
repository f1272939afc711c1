"""``publish`` and ``release``: a new edition, and the edition on show as files."""

import argparse
from pathlib import Path
from typing import Any

from commands.output import Output, Unwritable, writing
from words import phrase, tr, tr_many

MANIFEST = "manifest.json"


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words these commands take."""
    command = commands.add_parser("publish", parents=[shared], help=tr("publish an edition"))
    command.set_defaults(run=publish)

    command = commands.add_parser("release", parents=[shared], help=tr("write the edition on show as files"))
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
        line = tr(
            "Edition {number} is published: {years}.", number=made.number, years=", ".join(made.year_names)
        )
    elif made.number:
        line = tr("Nothing has changed since edition {number} of {day}.", number=made.number, day=made.day)
    else:
        line = tr("Nothing has been loaded that could be published.")
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
        tr_many(
            tables,
            "Edition {number}: {n} table written to {out}.",
            "Edition {number}: {n} tables written to {out}.",
            number=number,
            out=call.out,
        )
        if number
        else tr("There is no edition yet.")
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
        raise Unwritable(
            phrase(
                "{folder} holds other files, such as {name}. Choose an empty folder.",
                folder=folder,
                name=there[0].name,
            )
        )
    (folder / MANIFEST).write_text("{}\n", encoding="utf-8")  # first: cut short, the folder is still known
    for path in there:
        if path.suffix == ".csv":
            path.unlink()
