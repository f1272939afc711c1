"""Whether making and loading a large district takes more memory than a small one, and how long it takes.

    python -m benchmarks.size [FEW MANY]

Two districts of one school year with FEW and MANY students (16,000 and 64,000 unless told; a million
takes hours), a school for every 667 of them. Each is made and loaded from its folder in processes of
their own. Memory is the most a process held, in MB: of making, of loading the files, and of counting at
the end, which holds a school year at once. The goals are about memory that does not grow: making and
loading at most 1.3 times that of the small district, and making within 1.5 GB.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

GOAL = 1.3
"""Times the memory of the small district."""

MOST = 1500
"""MB that making may take."""

A_SCHOOL = 667
"""Students of a school."""


@dataclass(frozen=True)
class Cost:
    """MB and seconds of the processor: of making, of loading without counting, of counting."""

    made: tuple[float, float]
    loaded: tuple[float, float]
    counted: tuple[float, float]


def spent() -> tuple[float, float]:
    """Most memory held so far in MB, and seconds of the processor."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, time.process_time()


def make(folder: Path, students: int) -> None:
    """Make a district's files and print what it took."""
    import sample

    sample.make(folder, students=students, schools=max(6, students // A_SCHOOL), history=1)
    print(json.dumps([spent()]))


def load(folder: Path) -> None:
    """Load the files beside a new database and print what it took before counting and in all."""
    from flows import database
    from flows.intake import find, load_found

    db, told = f"sqlite:///{folder.with_suffix('.db')}", []

    def progress(_share: float, words: str) -> None:
        if words.startswith("Counting") and not told:
            told.append(spent())

    database.ready(db)
    loaded = load_found(db, find([folder]), progress=progress)
    if loaded.waiting:
        raise ValueError(f"{loaded.waiting[0].file} asks something.")
    # A district of one group is counted in its transaction: then nothing is told before.
    print(json.dumps([*told, spent()]))


def measured(students: int) -> Cost:
    """What a district of so many students takes."""
    with tempfile.TemporaryDirectory() as place:
        folder = str(Path(place) / "files")
        made = _said("make", folder, str(students))
        loaded = _said("load", folder)
    before, after = loaded[0], loaded[-1]
    return Cost(made[0], before, (after[0], after[1] - before[1]))


def _said(*words: str) -> list[tuple[float, float]]:
    command = [sys.executable, "-m", "benchmarks.size", *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [tuple(pair) for pair in json.loads(done.stdout)]


def main() -> int:
    if sys.argv[1:2] == ["make"]:
        make(Path(sys.argv[2]), int(sys.argv[3]))
        return 0
    if sys.argv[1:2] == ["load"]:
        load(Path(sys.argv[2]))
        return 0
    few, many = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (16_000, 64_000)
    small, large = measured(few), measured(many)
    met = large.made[0] <= MOST
    for name in ("made", "loaded", "counted"):
        (less, short), (more, long) = getattr(small, name), getattr(large, name)
        met &= name == "counted" or more <= GOAL * less
        print(
            f"{name}: {less:,.0f} MB and {short:,.0f} s at {few:,} students; "
            f"memory {more / less:.2f} x, time {long / max(short, 0.1):.1f} x at {many:,} "
            f"({more:,.0f} MB, {long:,.0f} s)"
        )
    print(f"goal {GOAL} x for making and loading, {MOST:,} MB for making: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
