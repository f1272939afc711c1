"""``indicators`` and ``figure``: the catalogue, and one indicator for one role."""

import argparse
from collections.abc import Sequence
from typing import Any

from commands.output import Output
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words these commands take."""
    command = commands.add_parser("indicators", parents=[shared], help=tr("list the catalogue"))
    command.set_defaults(run=indicators)

    command = commands.add_parser("figure", parents=[shared], help=tr("one indicator"))
    command.add_argument("key", metavar="KEY", help=tr("key or id: chronic_absence, S2"))
    command.add_argument("--by", default="", metavar="DIMENSION")
    command.add_argument("--school", default="", metavar="S", help=tr("code or name"))
    command.add_argument(
        "--reference",
        default="",
        metavar="GROUP",
        help=tr("of ratios: the group the others are held against"),
    )
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
    command.set_defaults(run=figure)


def indicators(call: argparse.Namespace, output: Output) -> int:
    """List the catalogue."""
    from flows import documents

    listed = documents.indicators()
    output.document(listed, [f"{row['id']:>4}  {row['key']:<28} {row['title']}" for row in listed])
    return 0


def figure(call: argparse.Namespace, output: Output) -> int:
    """One indicator frame, as the role may see it."""
    from commands.data import database
    from flows import documents, figures
    from flows.viewer import NotAllowed, Viewer

    db = database(call)
    school = school_of(db, call.school)
    if call.role == "principal" and not school:
        raise NotAllowed(tr("--as principal needs --school: a principal sees one school."))
    viewer = Viewer(call.role, (school,) if call.role == "principal" else ())
    try:
        shown = figures.figure(
            db, call.key, viewer, by=call.by, school=school, year=call.year, reference=call.reference
        )
    except KeyError as fault:
        raise unknown_indicator(call.key) from fault
    told: Any = documents.as_json(shown)
    lines = [f"{shown.title} · {shown.place} · {shown.period}", shown.reason] if shown.reason else []
    if not lines:
        lines = [f"{shown.title} · {shown.place} · {shown.period}"]
        lines += [_line(row) for row in told["rows"]]
    lines += documents.published_lines(shown)
    output.document(told, lines)
    return 0


def school_of(db: str, named: str) -> int:
    """Entity id of a school by code or name; 0 where none is named.

    Raises:
        UnknownName: there is none.
    """
    from flows.choices import school_named

    if not named:
        return 0
    school, known = school_named(db, named)
    if not school:
        raise no_school(named, known)
    return school


def no_school(named: str, known: Sequence[str]) -> Exception:
    """What to tell of a school that is none: those there are."""
    from commands.main import UnknownName

    listed = "; ".join(known) or tr("none yet")
    return UnknownName(tr('There is no school "{named}". Schools: {known}.', named=named, known=listed))


def unknown_indicator(key: str) -> Exception:
    """What to tell of an indicator that is none: those there are."""
    from commands.main import UnknownName
    from flows import documents

    keys = ", ".join(str(row["key"]) for row in documents.indicators())
    return UnknownName(tr('There is no indicator "{key}". There are: {keys}.', key=key, keys=keys))


def _line(row: dict[str, Any]) -> str:
    if row["hidden"]:
        return f"  {row['label']}: {row.get('bound') or tr('withheld')}"
    if row["value"] is None:
        return f"  {row['label']}: {row['reason']}"
    said = f"  {row['label']}: {row['value']:.4g} (n {row['n']:,.0f}"
    if row["low"] is None:
        return f"{said})"
    between = tr("likely between {low:.4g} and {high:.4g}", low=row["low"], high=row["high"])
    return f"{said}, {between})"
