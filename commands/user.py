"""``user``: who may use Trellis, and what they see. The first administrator is made here."""

import argparse
from typing import Any

from commands.output import Output
from words import tr


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words this command takes."""
    from flows.viewer import ROLES

    command = commands.add_parser("user", help=tr("say who sees what"))
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    roles = ", ".join(ROLES)

    one = actions.add_parser("list", parents=[shared], help=tr("everybody who was let in"))
    one.set_defaults(run=list_people)

    one = actions.add_parser("add", parents=[shared], help=tr("let somebody in"))
    one.add_argument("email", metavar="EMAIL", help=tr("the confirmed address of the sign-in"))
    one.add_argument("role", metavar="ROLE", help=roles)
    _schools(one)
    one.add_argument("--issuer", default="", metavar="URL", help=tr("the sign-in must be by this provider"))
    one.set_defaults(run=let_in)

    one = actions.add_parser("change", parents=[shared], help=tr("say anew what somebody sees"))
    one.add_argument("email", metavar="EMAIL")
    one.add_argument("role", metavar="ROLE", help=roles)
    _schools(one)
    one.set_defaults(run=change)

    one = actions.add_parser("end", parents=[shared], help=tr("let somebody in no more"))
    one.add_argument("email", metavar="EMAIL")
    one.set_defaults(run=end)


def _schools(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--school",
        dest="schools",
        action="append",
        default=[],
        metavar="S",
        help=tr("code or name, once for each; without it every school"),
    )


def list_people(call: argparse.Namespace, output: Output) -> int:
    """Everybody who was let in."""
    from commands.data import database
    from flows import accounts

    db = database(call)
    found = accounts.people(db, accounts.COMMAND_LINE)
    codes = accounts.school_codes(db)
    told = [_told(one, codes) for one in found]
    output.document({"people": told}, [_line(one) for one in told] or [tr("Nobody has been let in yet.")])
    return 0


def let_in(call: argparse.Namespace, output: Output) -> int:
    """Let somebody in."""
    from commands.data import database
    from flows import accounts

    db = database(call)
    made = accounts.add(
        db, accounts.COMMAND_LINE, call.email, call.role, _named(db, call.schools), call.issuer
    )
    return _say(db, made, output)


def change(call: argparse.Namespace, output: Output) -> int:
    """Say anew what somebody sees."""
    from commands.data import database
    from flows import accounts

    db = database(call)
    key = accounts.named(db, call.email).key
    made = accounts.change(db, accounts.COMMAND_LINE, key, call.role, _named(db, call.schools))
    return _say(db, made, output)


def end(call: argparse.Namespace, output: Output) -> int:
    """Let somebody in no more."""
    from commands.data import database
    from flows import accounts

    db = database(call)
    made = accounts.end(db, accounts.COMMAND_LINE, accounts.named(db, call.email).key)
    return _say(db, made, output)


def _named(db: str, schools: list[str]) -> list[int]:
    """Entity ids of schools by code or name."""
    from commands.numbers import no_school
    from flows.choices import school_named

    found = []
    for text in schools:
        school, known = school_named(db, text)
        if not school:
            raise no_school(text, known)
        found.append(school)
    return found


def _say(db: str, account: Any, output: Output) -> int:
    from flows import accounts

    told = _told(account, accounts.school_codes(db))
    output.document({"people": [told]}, [_line(told)])
    return 0


def _told(account: Any, codes: dict[int, str]) -> dict[str, Any]:
    return {
        "email": account.email,
        "role": account.role,
        "schools": [codes.get(school, str(school)) for school in account.schools],
        "issuer": account.issuer,
        "signed_in": bool(account.subject),
        "since": account.since,
        "ended": account.ended,
    }


def _line(told: dict[str, Any]) -> str:
    where = ", ".join(told["schools"]) or tr("every school")
    state = (
        tr("ended {ended}", ended=told["ended"][:10])
        if told["ended"]
        else tr("since {since}", since=told["since"][:10])
    )
    never = "" if told["signed_in"] else " · " + tr("has not signed in yet")
    return f"{told['email']} · {told['role']} · {where} · {state}{never}"
