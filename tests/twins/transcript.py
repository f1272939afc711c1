"""Everything one home folder says to the roles of a proof, step by step, with what is drawn by lot taken out.

Taken out is only what is random by nature, the same database giving another each time:

- the ids of a session, of a run and of a download's address, which Streamlit draws by lot, and the hash of
  a message that holds one (the hash says nothing that the message does not);
- the moment and the session's id at the head of a line of the log, the day of an HTTP answer, and the
  port, which is a free one.

All else is compared: charts, alt texts, tables, tooltips, orders, keys, file names, sizes, hashes, headers.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from flows import home as homes
from metrics.catalogue import CATALOGUE
from tests.commands.conftest import call
from tests.databases import let_go
from tests.twins.session import Session, serving, session

Said = dict[str, bytes]
"""What was said, by what was done."""

MOMENT = re.compile(rb"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} ", re.MULTILINE)
PORT = re.compile(rb"(127\.0\.0\.1|localhost):\d+")
ENDING = re.compile(rb"^\s*(Stopping\.\.\.)?\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Visit:
    """A view that is opened: its address, what stands in it, and whether the reader's screen is dark."""

    view: str
    choices: Mapping[str, str] = field(default_factory=dict)
    dark: bool = False


@dataclass(frozen=True)
class Window:
    """Somebody's window, and what is opened in it.

    Attributes:
        email: who signs in.
        visits: in order.
    """

    email: str
    visits: Sequence[Visit]


@dataclass(frozen=True, eq=False)
class Walk:
    """All that is asked of a home.

    Attributes:
        windows: one after the other, of one dashboard.
        calls: words of each command, called after the dashboard has ended; "FOLDER" stands for an empty
            folder to write into.
    """

    windows: Sequence[Window]
    calls: Sequence[Sequence[str]]


def told(home: Path, walk: Walk, scratch: Path) -> Said:
    """All that is said on a walk: messages and files of windows, what commands print and write, the log.

    Args:
        home: a home folder.
        scratch: a folder to write into, the same for all homes: its name is printed.
    """
    said: Said = _windows(home, walk.windows, scratch / "log") if walk.windows else {}
    with patch.dict(os.environ, {"TRELLIS_HOME": str(home)}):
        for words in walk.calls:
            said.update(_called(words, scratch / "released"))
        let_go(homes.own())
    return said


def _windows(home: Path, windows: Sequence[Window], log: Path) -> Said:
    """What a dashboard says in some windows, and its log."""
    said: Said = {}
    with serving(home, log) as running:
        for window in windows:
            with session(running, window.email) as opened:
                for number, visit in enumerate(window.visits):
                    said.update(_visited(opened, f"{window.email}, visit {number}, {visit}", visit))
    said["log"] = ENDING.sub(b"", PORT.sub(b"HERE", MOMENT.sub(b"", log.read_bytes())))
    return said


def _visited(opened: Session, step: str, visit: Visit) -> Iterator[tuple[str, bytes]]:
    """The messages of a view, and its downloads."""
    found = opened.opened(visit.view, visit.choices, visit.dark)
    yield from ((f"{step}, message {at}", plain(one)) for at, one in enumerate(found))
    for at, file in enumerate(downloads(found)):
        where = opened.pressed(file)
        address = where.backend_operation_response.deferred_file.url
        yield f"{step}, press {at}", where.SerializeToString()
        yield f"{step}, file {at}", opened.fetched(address)


def downloads(told: Sequence[ForwardMsg]) -> list[str]:
    """The files that the buttons of a view hand out."""
    elements = [one.delta.new_element for one in told if one.HasField("delta")]
    buttons = [one.download_button for one in elements if one.HasField("download_button")]
    assert all(one.deferred_file_id for one in buttons), "a file that was made before it was asked for"
    return [one.deferred_file_id for one in buttons]


def plain(one: ForwardMsg) -> bytes:
    """A message without what was drawn by lot."""
    kept = ForwardMsg()
    kept.CopyFrom(one)
    if kept.metadata.HasField("run"):
        kept.metadata.run.script_run_id = ""
    if kept.HasField("new_session"):
        kept.new_session.initialize.session_id = ""
    if kept.delta.new_element.download_button.deferred_file_id:
        kept.delta.new_element.download_button.deferred_file_id = ""
        kept.hash = ""
    return kept.SerializeToString(deterministic=True)


def _called(words: Sequence[str], folder: Path) -> Iterator[tuple[str, bytes]]:
    """What a command prints, its status, and every file that it writes."""
    step = " ".join(words)
    answer = call(*(str(folder) if word == "FOLDER" else word for word in words))
    yield f"{step} prints", f"{answer.status}\n{answer.out}\n{answer.err}".encode()
    if folder.exists():
        for path in sorted(folder.iterdir()):
            yield f"{step} writes {path.name}", path.read_bytes()
        shutil.rmtree(folder)


def figures(role: str, school: str = "") -> list[list[str]]:
    """The commands that ask for every figure of a role, however it may be split.

    Args:
        school: code of a school; "" for the district.
    """
    where = ["--as", role, "--json", *(["--school", school] if school else [])]
    splits = [(key, by) for key, one in CATALOGUE.items() for by in ("", *one.dimensions, "year")]
    return [["figure", key, *(["--by", by] if by else []), *where] for key, by in splits]


def first_difference(one: Said, other: Said) -> str:
    """What is not the same, and where, in words; "" where everything is."""
    if list(one) != list(other):
        return f"other steps: {sorted(set(one) ^ set(other))[:5]}"
    for step, text in one.items():
        if text != other[step]:
            at = next(
                (at for at, pair in enumerate(zip(text, other[step], strict=False)) if pair[0] != pair[1]), 0
            )
            near = [repr(each[max(at - 80, 0) : at + 80]) for each in (text, other[step])]
            return f"{step}: " + " and ".join(near)
    return ""
