"""``sample``, ``migrate``, ``backup``, ``restore``: the databases themselves."""

import argparse
from pathlib import Path
from typing import Any

from commands.output import Output, writing
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words these commands take."""
    command = commands.add_parser("sample", parents=[shared], help=tr("make up a district as files"))
    command.add_argument("--students", type=int, default=2400, metavar="N")
    command.add_argument("--schools", type=int, default=6, metavar="K")
    command.add_argument("--history", type=int, default=3, metavar="Y", help=tr("school years"))
    command.add_argument("--seed", type=int, default=1, metavar="S")
    command.add_argument(
        "--hidden-motivation", action="store_true", help=tr("participation also follows what no file records")
    )
    command.add_argument("-o", dest="out", type=Path, required=True, metavar="FOLDER")
    command.set_defaults(run=sample)

    command = commands.add_parser(
        "migrate", parents=[shared], help=tr("make the database, or bring it up to date")
    )
    command.set_defaults(run=migrate)

    for name, words in (("backup", tr("copy the database")), ("restore", tr("put a copy back"))):
        command = commands.add_parser(name, parents=[shared], help=words)
        command.add_argument("file", type=Path, metavar="FILE")
        command.set_defaults(run={"backup": backup, "restore": restore}[name])
    command.add_argument(
        "--without-originals", action="store_true", help=tr("also where large originals of the copy are lost")
    )


def address(call: argparse.Namespace) -> str:
    """Address of the database of a call; the home folder is made where it lies there."""
    from flows import home

    if not call.db and not _elsewhere():
        home.prepare()
    return call.db or home.own()


def database(call: argparse.Namespace) -> str:
    """Address of the database of a call, made ready."""
    from flows.database import ready

    db = address(call)
    ready(db)
    return db


def _elsewhere() -> bool:
    import os

    return bool(os.environ.get("TRELLIS_DATABASE_URL"))


def sample(call: argparse.Namespace, output: Output) -> int:
    """Make up a district as the files its tools would export."""
    from commands.clock import Clock
    from sample import make

    mode, clock = "hidden" if call.hidden_motivation else "history", Clock()

    def progress(share: float, words: str) -> None:
        output.say(clock.line(share, words))

    with writing(call.out):
        made = make(call.out, call.students, call.schools, call.history, call.seed, mode, progress)
    lines = [
        tr(
            "{files} files in {out}; what was put in stands in {truth}.",
            files=len(made["files"]),
            out=call.out,
            truth=made["truth"],
        )
    ]
    output.document(made, [*lines, tr("Load them with: python trellis.py load {out}", out=call.out)])
    return 0


def migrate(call: argparse.Namespace, output: Output) -> int:
    """Make the database, or bring it up to date."""
    from flows.database import shown

    db = shown(database(call))
    output.document({"database": db}, [tr("The database is up to date: {db}", db=db)])
    return 0


def backup(call: argparse.Namespace, output: Output) -> int:
    """Copy the database into one file, also while it is in use."""
    from flows import safekeeping

    safekeeping.backup(address(call), call.file)
    output.document({"file": str(call.file)}, [tr("Copied to {file}.", file=call.file)])
    return 0


def restore(call: argparse.Namespace, output: Output) -> int:
    """Put a copy back; what is there now is kept beside it."""
    from flows import safekeeping

    kept = safekeeping.restore(call.file, address(call), without_originals=call.without_originals)
    lines = [tr("Restored from {file}.", file=call.file)]
    lines += [tr("What was there before is kept in {kept}.", kept=kept)] if kept else []
    output.document({"file": str(call.file), "kept": str(kept or "")}, lines)
    return 0
