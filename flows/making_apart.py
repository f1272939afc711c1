"""Tables of an edition made by a process of its own.

It is a Python that runs this file, and not one of ``multiprocessing``: that would run the program's first
file once more, which under Streamlit is a page. Its input stays open as long as it is wanted: it ends with
the process that began it, however that ends.
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from flows.database import StoreError, store
from store.editions import Made
from words import tr

TOP = Path(__file__).resolve().parent.parent


@contextmanager
def begun(
    db: str, number: int, due: Mapping[int, Collection[str]], settings: Mapping[str, object]
) -> Iterator[Callable[[], list[Made]]]:
    """A process that makes the tables of some years (``flows.making.made_here``), until the block ends.

    Args:
        due: {}: nothing is to be made, and no process begun.

    Yields:
        Waits for what was made; raises what was raised there, and StoreError where the process was ended.
    """
    if not due:
        yield list
        return
    paths = os.pathsep.join(filter(None, (str(TOP), os.environ.get("PYTHONPATH", ""))))
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "flows.making_apart"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": paths},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with suppress(BrokenPipeError):  # it was ended: so the answer will tell
            pickle.dump((db, number, dict(due), dict(settings)), process.stdin)
            process.stdin.flush()
        yield lambda: _answer(process)
    finally:
        process.kill()  # done it is nothing to it; else it works for nobody
        process.wait()
        with suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()


def _answer(process: subprocess.Popen) -> list[Made]:
    assert process.stdout is not None
    try:
        answer = pickle.load(process.stdout)
    except EOFError:
        raise StoreError(
            tr("A process that made part of the tables was ended. What was on show stays; publish once more.")
        ) from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def main() -> None:
    """Make what is asked on standard input, and answer on standard output."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever is printed is no answer
    asked = pickle.load(sys.stdin.buffer)
    threading.Thread(target=_end_with, args=(sys.stdin.buffer,), daemon=True).start()
    pickle.dump(_answered(*asked), out)
    out.close()


def _answered(
    db: str, number: int, due: Mapping[int, Collection[str]], settings: Mapping[str, Any]
) -> object:
    from flows.making import made_here  # which begins this process, and knows it

    try:
        with store(db).reading() as tx:
            return made_here(db, tx, number, due, settings)
    except Exception as error:  # raised again where it is waited for
        error.add_note("In the process that makes tables of an edition.")  # not text
        return error


def _end_with(asked: BinaryIO) -> None:
    """End when nobody is there any more to ask."""
    asked.read()
    os._exit(1)


if __name__ == "__main__":
    main()
