"""``check`` and ``tidy``: a file without a database; ``load``, ``undo``, ``uploads``: with one."""

import argparse
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.output import Output, writing
from words import mark, phrase, tr

if TYPE_CHECKING:
    import pandas as pd

IN_USE, TAKEN_BACK = mark(("in use", "taken back"))
"""What became of a batch."""


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """The words these commands take."""
    command = commands.add_parser("check", parents=[shared], help=tr("recognise and read a file"))
    command.add_argument("file", type=Path, metavar="FILE")
    _answers(command)
    command.set_defaults(run=check)

    command = commands.add_parser("tidy", parents=[shared], help=tr("write the canonical rows of a file"))
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT.csv")
    _answers(command)
    command.set_defaults(run=tidy)

    command = commands.add_parser("load", parents=[shared], help=tr("load files or folders"))
    command.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    command.add_argument("--source", default="", metavar="NAME")
    command.add_argument("--school", default="", metavar="S")
    command.add_argument("--year", type=int, default=0, metavar="Y")
    command.add_argument("--dry-run", action="store_true")
    _answers(command)
    command.set_defaults(run=load)

    command = commands.add_parser("undo", parents=[shared], help=tr("take a batch back"))
    command.add_argument("batch", type=int, metavar="BATCH")
    command.set_defaults(run=undo)

    command = commands.add_parser("uploads", parents=[shared], help=tr("list what was loaded"))
    command.set_defaults(run=uploads)


def _answers(command: argparse.ArgumentParser) -> None:
    command.add_argument("--answer", action="append", default=[], type=_pair, metavar="NAME=VALUE")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(tr('"{text}" is not NAME=VALUE', text=text))
    return name, value


def check(call: argparse.Namespace, output: Output) -> int:
    """Recognise and read; exit 1 where it is not recognised, asks something or holds nothing."""
    checked = _check(call)
    told = checked.as_json()
    form = told["format"] or tr("not recognised")
    lines = [f"{told['file']}: {form} ({told['confidence']:.0%}). {tr(told['why'])}"]
    counts = {name: told[name] for name in ("rows", "accepted", "rejected")}
    lines += [tr("{rows:,} rows, {accepted:,} can be loaded, {rejected:,} cannot.", **counts)]
    output.document(told, lines + _told(checked.problems) + _asked(told["needs"]))
    return 0 if checked.reading and not told["needs"] and told["accepted"] else 1


def tidy(call: argparse.Namespace, output: Output) -> int:
    """Write the canonical rows of a file."""
    from flows.intake.check import beside
    from flows.intake.check import tidy as tidy_rows

    checked = _check(call)
    rows = tidy_rows(checked)
    told = checked.as_json()
    if checked.reading is None:
        output.document(told, _told(checked.problems))
        return 1
    with writing(call.out):
        _write(rows, call.out)
        further = {shape: call.out.with_suffix(f".{shape}.csv") for shape in beside(checked)}
        for shape, table in beside(checked).items():
            _write(table, further[shape])
    if further:
        told |= {"also": {shape: str(path) for shape, path in further.items()}}
    output.document(told, [tr("{rows:,} rows written to {out}.", rows=len(rows), out=call.out)])
    return 0


def _write(rows: "pd.DataFrame", path: Path) -> None:
    # Opened here: pandas says of a folder that is not there what is no word of the computer's.
    with path.open("w", encoding="utf-8", newline="") as file:
        rows.to_csv(file, index=False, lineterminator="\n")


def _check(call: argparse.Namespace) -> Any:
    from flows.intake import Unusable, check, gather

    found = gather([call.file])
    if len(found) != 1:
        raise Unusable(
            phrase("{file} holds {found} exports. Check them one by one.", file=call.file, found=len(found))
        )
    return check(found[0], dict(call.answer))


def load(call: argparse.Namespace, output: Output) -> int:
    """Load files; exit 1 if any waits."""
    from commands.clock import Clock
    from commands.data import database
    from flows import release
    from flows.database import StoreError
    from flows.intake import find, load_found

    db, clock = database(call), Clock()
    answers = dict(call.answer)
    # What is said for the whole load answers the readers' own questions, too.
    answers |= {name: str(value) for name, value in (("school", call.school), ("year", call.year)) if value}
    loaded = load_found(
        db,
        find(call.paths),
        answers=answers,
        source=call.source,
        school=call.school,
        year=call.year,
        who="command line",  # not text: it is kept
        dry_run=call.dry_run,
        progress=lambda share, words: output.say(clock.line(share, words)),
    )
    told = loaded.as_json()
    lines = [_line(batch) for batch in told["batches"]]
    for waiting in told["waiting"]:
        lines.append(tr("{file} waits:", file=waiting["file"]))
        lines += _asked(waiting["needs"]) + [
            f"  {tr(item['what'])} {tr(item['mend'])}" for item in waiting["problems"][:5]
        ]
    output.document(told, lines)
    with suppress(StoreError):  # the files are loaded, whatever happens to a look at what follows
        if late := release.pending(db):
            output.say(late)
    return 1 if told["waiting"] else 0


def undo(call: argparse.Namespace, output: Output) -> int:
    """Take a batch back."""
    from commands.data import database
    from flows import uploads as flow
    from flows.viewer import ADMIN

    batch = flow.undo(database(call), call.batch, ADMIN).as_json() | {"live": False}
    output.document(
        {"batches": [batch]}, [tr("Batch {batch} was taken back.", batch=call.batch), _line(batch)]
    )
    return 0


def uploads(call: argparse.Namespace, output: Output) -> int:
    """List batches, latest first."""
    from commands.data import database
    from flows import uploads as flow

    listed = flow.uploads(database(call))
    lines = [
        f"{row['batch']:>5}  {tr(IN_USE if row['live'] else TAKEN_BACK):<10}  {row['loaded_at']}  "
        f"{row['source']} · {row['file']} · {tr('{rows:,} rows', rows=row['accepted'])}"
        for row in listed
    ]
    output.document({"batches": listed}, lines or [tr("Nothing has been loaded yet.")])
    return 0


def _line(batch: dict[str, Any]) -> str:
    again = " " + tr("(loaded before, nothing changes)") if batch["again"] else ""
    counts = tr(
        "{new:,} new, {changed:,} changed, {unchanged:,} unchanged, {withdrawn:,} withdrawn, "
        "{rejected:,} left out",
        **{name: batch[name] for name in ("new", "changed", "unchanged", "withdrawn", "rejected")},
    )
    return f"{batch['file']} · {batch['source']}: {counts}{again}"


def _told(problems: Any) -> list[str]:
    return [
        "  "
        + tr(
            "{sheet}line {line}, {column}: {what} {mend}",
            sheet=item.sheet + ", " if item.sheet else "",
            line=item.line,
            column=item.column,
            what=item.what,
            mend=item.mend,
        )
        for item in list(problems)[:40]
    ]


def _asked(needs: list[dict[str, Any]]) -> list[str]:
    lines = []
    for need in needs:
        choices = "; ".join(f"{key} ({tr(words)})" for key, words in need["words"].items())
        likely = tr("Likely: {answer}.", answer=need["proposed"]) if need["proposed"] else ""
        how = tr("Answer with --answer '{name}=…'.", name=need["name"])
        lines.append("  ? " + " ".join(part for part in (tr(need["question"]), likely, how) if part))
        lines[-1] += f" {choices}"
    return lines
