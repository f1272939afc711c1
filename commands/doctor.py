"""``doctor``: whether the database is as it should be, and mending what can be."""

import argparse
from typing import Any

from commands.output import Output
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words this command takes."""
    command = commands.add_parser(
        "doctor", parents=[shared], help=tr("look whether everything kept is as it should be")
    )
    command.add_argument("--repair", action="store_true", help=tr("mend what can be, after a copy was made"))
    command.add_argument(
        "--backed-up", action="store_true", help=tr("for PostgreSQL: a copy was made by its own tools")
    )
    command.set_defaults(run=doctor)


def doctor(call: argparse.Namespace, output: Output) -> int:
    """Look, and mend if asked; exit 1 where a problem is left."""
    from commands.data import address
    from flows.doctor import examine, repair

    db = address(call)
    if call.repair:
        checks, copy = repair(db, output.say, call.backed_up)
        if copy:
            output.say(tr("The database as it was before is kept in {copy}.", copy=copy))
    else:
        checks = examine(db, output.say)
    lines = []
    for check in checks:
        lines.append(f"{'ok   ' if check.ok else 'WRONG'}  {tr(check.name)}")
        for one in check.problems:
            where = f"{one.where}: " if one.where else ""
            lines.append(f"       {where}{tr(one.what)} {tr('Mended.') if one.repaired else tr(one.mend)}")
    output.document({"checks": [check.as_json() for check in checks]}, lines)
    return 0 if all(check.ok for check in checks) else 1
