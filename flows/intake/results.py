"""What a load did, or would do."""

from dataclasses import asdict, dataclass, field
from typing import Any

from flows.intake.check import need_json, problem_json
from loaders.form import Need, Problem


@dataclass(frozen=True)
class Likeness:
    """Somebody whom a file only names, and the student of the roster whose name is like theirs.

    Attributes:
        code: what they go by until somebody says who they are.
        name, line: as the file writes it, and where.
        student, student_name: the student's id and name.
        score: 0 to 100; 100: the same name.
    """

    code: str
    name: str
    line: int
    student: str
    student_name: str
    score: int


@dataclass(frozen=True)
class ItemLikeness:
    """An item of a survey that may be one of an earlier wave in other words.

    Attributes:
        item, words: what it is called by in the answers of staff, and as it is worded.
        before, before_words: of the earlier one.
        score: 0 to 100; 100: the same words.
        translated: it stands at the same place of the same survey in another language.
    """

    item: str
    words: str
    before: str
    before_words: str
    score: int
    translated: bool = False


@dataclass(frozen=True)
class Batch:
    """One file that was loaded (or would be, in a dry run).

    Attributes:
        batch: its number; 0 in a dry run.
        coverage: table, schools by code, first and last day or year the file speaks for in full.
        new, changed, unchanged, withdrawn: rows in force, against before.
        rejected: rows of the file that wait in the reject list.
        moved: headline indicators that move: indicator, school, before, after.
        again: the same file was loaded before and still holds.
        people: whom the file only names and the roster may know: for a person to confirm.
        items: of a survey, those that may be one of an earlier wave in other words: for a person to confirm.
    """

    batch: int
    source: str
    file: str
    format: str
    mode: str
    coverage: list[dict[str, Any]]
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    rejected: int = 0
    moved: list[dict[str, Any]] = field(default_factory=list)
    problems: tuple[Problem, ...] = ()
    again: bool = False
    people: tuple[Likeness, ...] = ()
    items: tuple[ItemLikeness, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The batch as the command ``load`` prints it."""
        names = ["batch", "source", "file", "format", "mode", "coverage"]
        names += ["new", "changed", "unchanged", "withdrawn", "rejected", "moved", "again"]
        return {name: getattr(self, name) for name in names} | {
            "people": [asdict(one) for one in self.people],
            "items": [asdict(one) for one in self.items],
            "problems": [problem_json(problem) for problem in self.problems],
        }


@dataclass(frozen=True)
class Waiting:
    """A file that was not loaded: it asks something, or could not be recognised or read."""

    file: str
    needs: tuple[Need, ...] = ()
    problems: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The file as the command ``load`` prints it."""
        return {
            "file": self.file,
            "needs": [need_json(need) for need in self.needs],
            "problems": [problem_json(problem) for problem in self.problems],
        }


@dataclass(frozen=True)
class Loaded:
    """What a load did: batches in the order they were loaded, and the files that wait."""

    batches: list[Batch]
    waiting: list[Waiting]

    def as_json(self) -> dict[str, Any]:
        """The document of the command ``load``."""
        return {
            "batches": [batch.as_json() for batch in self.batches],
            "waiting": [waiting.as_json() for waiting in self.waiting],
        }
