"""Reading the words of a call, and turning every outcome into an exit status."""

import argparse
import os
import sys
from collections.abc import Sequence

from commands import data, doctor, editions, files, numbers, report, settings, tongue, user, where
from commands.output import Output, Unwritable
from flows import home
from words import LANGUAGES, speaking, tr

DONE, WAITS, UNUSABLE = 0, 1, 2


def main(words: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    with speaking(tongue.chosen(words)):
        return _run(words)


def _run(words: Sequence[str]) -> int:
    call = _parser().parse_args(words)  # exits with 2 on an unusable call
    output = Output(as_json=call.json)
    try:
        return call.run(call, output)
    except _expected() as fault:
        output.say(_with_notes(tongue.message(fault), fault))
        return UNUSABLE
    except BrokenPipeError:
        # The reader of a pipe left; there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt as stopped:
        output.say(_with_notes(tr("Stopped. Nothing was changed by what had not finished."), stopped))
        return UNUSABLE
    except Exception as fault:  # no traceback reaches a user; TRELLIS_DEBUG shows it
        if os.environ.get("TRELLIS_DEBUG"):
            raise
        what = tr(
            "Trellis stopped at a fault of its own ({name}: {fault}).", name=type(fault).__name__, fault=fault
        )
        output.say(_with_notes(tr("{what} Nothing is left half done.", what=what), fault))
        output.say(tr("Please report it; TRELLIS_DEBUG=1 shows where it happened."))
        return UNUSABLE


def _with_notes(words: str, fault: BaseException) -> str:
    """Words, and what was noted with a fault on its way: how far a load came."""
    return " ".join([words, *getattr(fault, "__notes__", [])])


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--db",
        default="",
        metavar="URL",
        help=tr("database address; else TRELLIS_DATABASE_URL or the home folder's"),
    )
    shared.add_argument("--json", action="store_true", help=tr("print one JSON document and nothing else"))
    parser = argparse.ArgumentParser(
        prog="trellis.py", description=tr("Judge school-community partnerships."), parents=[]
    )
    parser.add_argument(
        tongue.OPTION,
        dest="tongue",  # ``report`` has a --lang of its own
        choices=tuple(LANGUAGES),
        help=tr("language of what is said to people: en or es; else the computer's"),
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for group in (files, data, numbers, where, report, editions, doctor, user, settings):
        group.add(commands, shared)
    return parser


def _expected() -> tuple[type[Exception], ...]:
    """What can go wrong by the input or the computer; its message is meant for people."""
    from flows.accounts import BadAccount
    from flows.database import StoreError
    from flows.figures import BadSplit
    from flows.intake import Unreadable, Unusable
    from flows.reports import Unwritten
    from flows.settings import UnknownSetting
    from flows.uploads import NoSuchBatch
    from flows.viewer import NotAllowed
    from sample import Unfit

    of_input = (
        Unreadable,
        Unusable,
        Unfit,
        BadSplit,
        NoSuchBatch,
        UnknownName,
        BadAccount,
        Unwritten,
        UnknownSetting,
    )
    return (*of_input, StoreError, NotAllowed, home.BadHome, Unwritable)


class UnknownName(Exception):
    """A school, indicator or file was named that is not there; the message lists those that are."""
