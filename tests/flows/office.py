"""A school office with a database of its own: loads texts as files, undoes, and looks at every row."""

from collections.abc import Iterable
from pathlib import Path

from flows import derive, uploads
from flows.database import store
from flows.figures import figure
from flows.intake import File, Loaded, check, load
from flows.intake.results import Batch
from flows.viewer import ADMIN, Viewer
from store import derived, fold, lookup
from tables.derived import ALL
from tables.facts import ATTENDANCE_MONTHS, ROWS
from tests.databases import Rows, let_go, path_of, rows

IN_FORCE = [table.name for table in (*ROWS, ATTENDANCE_MONTHS)]
DERIVED = [table.name for table in ALL]


class Office:
    """``db``: address of the database."""

    def __init__(self, db: str) -> None:
        self.db = db

    @property
    def path(self) -> Path:
        """The file of a SQLite database."""
        return path_of(self.db)

    def load(self, answers: dict[str, str] | None = None, **files: str) -> Loaded:
        """Load texts as CSV files named by their keyword; ``dry_run`` and the like by ``offer``."""
        return self.offer(files, answers)

    def offer(
        self, files: dict[str, str] | dict[str, bytes], answers: dict[str, str] | None = None, **options
    ) -> Loaded:
        """Load with the options of ``flows.intake.load``."""
        return load(self.db, read(files, answers), answers=answers, **options)

    def done(self, answers: dict[str, str] | None = None, **files: str) -> list[Batch]:
        """Load what must not ask anything; returns the batches."""
        loaded = self.load(answers, **files)
        assert not loaded.waiting, [(w.file, w.needs, w.problems) for w in loaded.waiting]
        return loaded.batches

    def undo(self, batch: int) -> Batch:
        return uploads.undo(self.db, batch, ADMIN)

    def live(self) -> list[int]:
        return sorted(row["batch"] for row in uploads.uploads(self.db) if row["live"])

    def rows(self, names: Iterable[str] = (*IN_FORCE, *DERIVED)) -> Rows:
        """Every row of tables, as text and in order."""
        return rows(self.db, names)

    def rebuilt(self, names: Iterable[str] = (*IN_FORCE, *DERIVED)) -> Rows:
        """As ``rows``, after what is in force and what is counted were made again from scratch."""
        with store(self.db).writing() as tx:
            fold.rebuild(tx)
            derive.rebuild(tx)
        return self.rows(names)

    def everything(self) -> Rows:
        """Every row of every table there is."""
        return rows(self.db)

    def version(self) -> int:
        with store(self.db).reading() as tx:
            return derived.version(tx)

    def school(self, code: str) -> int:
        with store(self.db).reading() as tx:
            return {text: entity for entity, text in lookup.codes(tx, "school").items()}[code]

    def absent(self, day: str) -> int:
        """Students absent on a day, as in force."""
        with store(self.db).reading() as tx:
            days = lookup.attendance_days(tx, first=day, last=day)
        return int((days["units"] > 0).sum())

    def answers(self) -> int:
        """Respondents in force over all sources."""
        return len({row.split(",")[0] + row.split(",")[1] for row in self.rows(["answers"])["answers"]})

    def number(self, key: str, viewer: Viewer = ADMIN, **where) -> tuple:
        """Count, n and value of the total row of an indicator."""
        whole = figure(self.db, key, viewer, **where).whole
        assert whole is not None, f"{key} has no total row"
        return whole["count"], whole["n"], whole["value"]


def closed(path: Path) -> Path:
    """Let go of a SQLite database, so that its file holds everything and can be copied."""
    let_go(f"sqlite:///{path}")
    return path


def read(files: dict[str, str] | dict[str, bytes], answers: dict[str, str] | None = None) -> list:
    """Files as ``load`` wants them, checked."""
    made = [
        File(name if "." in name else f"{name}.csv", text.encode() if isinstance(text, str) else text)
        for name, text in files.items()
    ]
    return [(file, check(file, answers)) for file in made]
