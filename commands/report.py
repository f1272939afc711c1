"""``report``: the brief for a board or a principal, and the page for families, as files."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from commands.output import Output, writing
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words this command takes."""
    command = commands.add_parser(
        "report", parents=[shared], help=tr("write a brief, federal tables, the family page")
    )
    command.add_argument("--kind", default="board", metavar="KIND", help=tr("board, federal or family"))
    command.add_argument("--format", dest="form", default="html", metavar="FORMAT", help=tr("html or xlsx"))
    command.add_argument("--lang", default="en", metavar="LANG", help=tr("en or es"))
    command.add_argument("--school", default="", metavar="S", help=tr("code or name"))
    command.add_argument(
        "--year", type=int, default=0, metavar="Y", help=tr("the year the school year begins in")
    )
    command.add_argument(
        "--as",
        dest="role",
        default="board",
        metavar="ROLE",
        help=tr("board, partner, viewer, principal, staff, admin"),
    )
    command.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE")
    command.set_defaults(run=report)


def report(call: argparse.Namespace, output: Output) -> int:
    """Write the file; exit 1 where there is nothing to tell yet."""
    from commands.data import database
    from commands.numbers import school_of
    from flows import reports
    from flows.viewer import NotAllowed, Viewer
    from words import speaking

    reports.checked(call.kind, call.form, call.lang)
    db = database(call)
    school = school_of(db, call.school)
    if call.role == "principal" and not school:
        raise NotAllowed(tr("--as principal needs --school: a principal sees one school."))
    viewer = Viewer(call.role, (school,) if call.role == "principal" else ())
    told: dict[str, Any] = {"kind": call.kind, "format": call.form, "lang": call.lang}
    if call.kind == reports.FAMILY:
        made: Any = reports.family(db, viewer, school=school, year=call.year, made_on=date.today())
        told |= {"place": made.place, "year": made.year_name, "edition_day": made.edition_day}
        told |= {"reading_grade": round(reports.reading_grade(made, call.lang), 1)}
        empty = made.empty
    else:
        reading = reports.Reading(db, viewer, school, call.year)
        with speaking(call.lang):
            made = reports.brief(reading, date.today(), _progress(output), call.kind)
        told |= {"place": made.place, "year": made.year_name, "fingerprint": reports.fingerprint(made)}
        told |= {"edition": {"number": made.edition[0], "day": made.edition[1]} if made.edition[0] else None}
        told |= {"figures": [{"indicator": one.figure.key, "by": one.figure.by} for one in made.items]}
        told |= {"missing": [{"question": asked, "why": why} for asked, why in made.missing]}
        empty = not made.sections
    if empty:
        output.document(told | {"file": None}, [tr("There is nothing to tell yet: no file was written.")])
        return 1
    file = reports.written(made, call.form, call.lang)
    with writing(call.out):
        call.out.write_bytes(file)
    line = tr(
        "{place}, {year_name}: {size:,} bytes written to {out}.",
        place=made.place,
        year_name=made.year_name,
        size=len(file),
        out=call.out,
    )
    output.document(told | {"file": str(call.out)}, [line])
    return 0


def _progress(output: Output) -> Callable[[float, str], None]:
    """Tells how far the work is, once for each section."""
    from commands.clock import Clock

    clock, told = Clock(), set[str]()

    def say(share: float, words: str) -> None:
        if words not in told:
            told.add(words)
            output.say(clock.line(share, words))

    return say
