"""What a checkup comes to."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """What is wrong, where, how to mend it, and whether that was done."""

    what: str
    where: str
    mend: str
    repaired: bool = False


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    name: str
    problems: list[Problem] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Nothing is wrong, or all of it was mended."""
        return all(problem.repaired for problem in self.problems)

    def as_json(self) -> dict[str, Any]:
        return {"name": self.name, "ok": self.ok, "problems": [asdict(problem) for problem in self.problems]}
