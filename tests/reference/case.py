"""Reference cases: what is given and asked (``Case``), and apart from it what is right (``Answer``)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd


class NotUnderstood(Exception):
    """A case of a shape that the adapter of its area does not know."""


class NotAFolder(Exception):
    """A folder that holds no reference cases; the message says what is wrong and how to mend it."""


@dataclass(frozen=True)
class Case:
    """What an adapter sees of a case: everything but the right values.

    Attributes:
        id: what the case is called; for messages alone.
        area: which adapter computes it.
        parameters: as the file has them.
        inputs: paths of its CSV files, in order.
        asked: names of what is to be computed, nested as the answer is; nothing below a value.
    """

    id: str
    area: str
    parameters: dict
    inputs: list[Path]
    asked: dict = field(default_factory=dict)

    def frame(self, i: int = 0, text: Sequence[str] = ()) -> pd.DataFrame:
        """One of its files. Only an empty cell is missing; columns of ``text`` stay as they are written."""
        if i >= len(self.inputs):
            raise NotUnderstood(f"{self.id} names no input file number {i + 1}")
        as_written = dict.fromkeys(text, "str")
        return pd.read_csv(self.inputs[i], dtype=as_written, keep_default_na=False, na_values=[""])


@dataclass(frozen=True)
class Answer:
    """What is right, and how near is near enough.

    Attributes:
        expected: values by name; None: cannot be computed.
        tolerance: ``abs``, ``rel``, and ``fields`` with those of single names; or a ``rule`` in words.
        folder: where files of answers are found.
    """

    expected: dict
    tolerance: dict
    folder: Path


def cases(folder: Path) -> list[tuple[Case, Answer]]:
    """Read every case of a folder.

    Raises:
        NotAFolder: ``expected.json`` is not there or is no list of cases.
    """
    path = folder / "expected.json"
    if not path.is_file():
        raise NotAFolder(f"{path} is not there. Name a folder with expected.json and the inputs beside it.")
    try:
        told = json.loads(path.read_text(encoding="utf-8"))["cases"]
        return [(_case(one, folder), _answer(one, folder)) for one in told]
    except (ValueError, KeyError, TypeError, AttributeError) as why:
        raise NotAFolder(f"{path} is no file of cases ({why}). Its README says how it is laid out.") from why


def _case(told: dict, folder: Path) -> Case:
    given = told.get("input") or []
    paths = [given] if isinstance(given, str) else given
    names = _names(told["expected"])
    return Case(
        told["id"], told["area"], told.get("parameters") or {}, [folder / one for one in paths], names
    )


def _answer(told: dict, folder: Path) -> Answer:
    return Answer(told["expected"], told.get("tolerance") or {}, folder)


def _names(value: object) -> dict:
    """The names in a nested answer, without its values."""
    return {str(name): _names(below) for name, below in value.items()} if isinstance(value, dict) else {}
