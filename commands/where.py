"""``where``: from a number to the files and lines it was counted from."""

import argparse
from typing import Any

from commands.output import Output
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words this command takes."""
    command = commands.add_parser("where", parents=[shared], help=tr("the files and lines behind a number"))
    command.add_argument("key", metavar="KEY", help=tr("key or id: chronic_absence, S2"))
    command.add_argument("--by", default="", metavar="DIMENSION")
    command.add_argument("--group", default=None, metavar="G", help=tr("the row, as figure --json calls it"))
    command.add_argument("--school", default="", metavar="S", help=tr("code or name"))
    command.add_argument(
        "--year", type=int, default=0, metavar="Y", help=tr("the year the school year begins in")
    )
    command.add_argument("--student", default="", metavar="ID", help=tr("what is said of one student alone"))
    command.set_defaults(run=where)


def where(call: argparse.Namespace, output: Output) -> int:
    """The files and lines; the kept files are read again for it."""
    from commands.data import database
    from commands.main import UnknownName
    from commands.numbers import school_of, unknown_indicator
    from flows.provenance import documents
    from flows.viewer import ADMIN

    db = database(call)
    asked = {"by": call.by, "group": call.group, "year": call.year, "student": call.student}
    try:
        told = documents.document(db, ADMIN, call.key, school=school_of(db, call.school), **asked)
    except KeyError as fault:
        raise unknown_indicator(call.key) from fault
    except documents.UnknownGroup as fault:
        raise UnknownName(*fault.args) from fault
    output.document(told, documents.words(told))
    return 0
