"""Thousands of mangled files: each form of the loaders, each slip; made again the same from their names."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.mangled import forms, slips_of_containers, slips_of_rows


@dataclass(frozen=True)
class Slip:
    """A good file of a form after one slip.

    Attributes:
        form: key of what it was.
        name: of all slips, unique.
        file: the name it has on disk; its ending tells nothing.
        make: its bytes.
    """

    form: str
    name: str
    file: str
    make: Callable[[], bytes]


def every() -> Iterator[Slip]:
    """Tables as text with each slip of rows and in each container with each slip of those; then the
    forms that are several tables."""
    for form, rows in forms.ROWS.items():
        for name, change in slips_of_rows.CHANGES.items():
            full = f"{form}: {name}"
            yield Slip(form, full, f"a.{_ending(full)}", _of_rows(rows, change, full))
        for container, pack in forms.CONTAINERS.items():
            if container in ("csv", "txt", "tab", "cp1252"):
                full = f"{form}: as {container}"
                yield Slip(form, full, f"a.{_ending(full)}", lambda pack=pack, rows=rows: pack(rows()))
            else:
                yield from _packed(form, container, lambda pack=pack, rows=rows: pack(rows()))
    for form, make in forms.WHOLE.items():
        yield from _packed(form, "whole", make)


def _packed(form: str, container: str, make: Callable[[], bytes]) -> Iterator[Slip]:
    for name, change in slips_of_containers.CHANGES.items():
        full = f"{form} as {container}: {name}"
        yield Slip(form, full, f"a.{_ending(full)}", _of_bytes(make, change, full))


def _ending(name: str) -> str:
    """Any ending: files come under wrong names."""
    return random.Random(f"{name} ending").choice(("csv", "xlsx", "xls", "ods", "xml", "zip", "txt"))


def _of_rows(rows, change, name: str) -> Callable[[], bytes]:
    return lambda: change([list(row) for row in rows()], random.Random(name))


def _of_bytes(make, change, name: str) -> Callable[[], bytes]:
    return lambda: change(make(), random.Random(name))
