"""``settings``: the thresholds of the district, and changing one."""

import argparse
from typing import TYPE_CHECKING, Any

from commands.output import Output
from words import tr

if TYPE_CHECKING:
    from flows.settings import BadSetting, Set

WAITS = 1
"""Exit status where the value cannot be used, or its reason is missing."""


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words this command takes."""
    command = commands.add_parser(
        "settings", parents=[shared], help=tr("the thresholds of the district, and changing one")
    )
    command.add_argument("key", nargs="?", default="", metavar="KEY", help=tr("one of them alone"))
    value = command.add_mutually_exclusive_group()
    value.add_argument("value", nargs="?", default=None, metavar="VALUE", help=tr("change it to this"))
    value.add_argument("--default", action="store_true", help=tr("put it back to what is shipped"))
    command.add_argument(
        "--source", default="", metavar="WHO", help=tr('who or what decided it, such as "board, 12 May"')
    )
    command.set_defaults(run=settings)


def settings(call: argparse.Namespace, output: Output) -> int:
    """List the settings, or change one and count again what depends on it."""
    from commands.data import database
    from flows import settings as flow

    db = database(call)
    if call.value is None and not call.default:
        found = [one for one in flow.listed(db) if call.key in ("", one.setting.key)]
        if not found:
            raise flow.unknown(call.key)
        output.document([_told(one) for one in found], _table(found))
        return 0
    try:
        now = _change(call, db, output)
    except flow.UnknownSetting:
        raise
    except flow.BadSetting as fault:
        return _wrong(fault, output)
    output.document([_told(now)], [*_table([now]), tr(flow.CONSEQUENCE[now.setting.again])])
    return 0


def _change(call: argparse.Namespace, db: str, output: Output) -> "Set":
    from commands.clock import Clock
    from flows import settings as flow
    from flows.accounts import COMMAND_LINE

    clock = Clock()

    def progress(share: float, words: str) -> None:
        output.say(clock.line(share, words))

    if call.default:
        return flow.put_back(db, COMMAND_LINE, call.key, call.source, progress)
    return flow.changed(db, COMMAND_LINE, call.key, call.value, call.source, progress)


def _wrong(fault: "BadSetting", output: Output) -> int:
    """All that is wrong, each with how to mend it."""
    told = [{"where": one.where, "what": one.what, "mend": one.mend} for one in fault.problems]
    for one in fault.problems:
        output.say(f"{tr(one.where)}: {tr(one.what)} {tr(one.mend)}")
    output.document({"problems": told}, [])
    return WAITS


def _told(one: "Set") -> dict[str, str]:
    return {
        "key": one.setting.key,
        "value": one.value,
        "default": one.setting.default,
        "unit": one.setting.unit,
        "applies_to": one.setting.applies_to,
        "source": one.source,
    }


def _table(found: "list[Set]") -> list[str]:
    """A line a setting; what differs from what is shipped is marked and says who decided it."""
    widths = [max(len(text) for text in column) for column in zip(*map(_cells, found), strict=True)]
    return [
        "  ".join(text.ljust(width) for text, width in zip(_cells(one), widths, strict=True)).rstrip()
        for one in found
    ]


def _cells(one: "Set") -> tuple[str, str, str, str]:
    if not one.changed:
        said = tr(one.setting.applies_to)
    else:
        said = tr(
            "{applies_to} (shipped: {default}; {source})",
            applies_to=tr(one.setting.applies_to),
            default=one.setting.default,
            source=one.source,
        )
    return ("*" if one.changed else " ", one.setting.key, f"{one.value} {tr(one.setting.unit)}".strip(), said)
