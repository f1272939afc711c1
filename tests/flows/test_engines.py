"""One district on SQLite and on PostgreSQL: every row and every figure is the same, byte for byte."""

import json
import re

import pytest

from flows.database import ready
from flows.documents import as_json
from flows.figures import YEARS, BadSplit, catalogue, figure
from flows.intake import check, gather, load
from flows.uploads import undo
from flows.viewer import ADMIN, BOARD, Viewer
from sample import make
from store.pseudonyms import SECRET
from tests.databases import Databases, Postgresql, Sqlite, let_go
from tests.flows.office import Office
from tests.proofs import left_but

STAMP = re.compile(r"'\d{4}-\d\d-\d\dT[0-9:]+Z', ")
"""When a batch was loaded: the one thing that differs."""

PSEUDONYM = re.compile(r"(?<='unmatched:)[0-9a-f]{16}(?=')")
"""What stands for a name, by a secret that is drawn by lot for each database."""


@pytest.fixture(scope="module")
def places(server, tmp_path_factory) -> tuple[Databases, Databases]:
    return Sqlite(tmp_path_factory.mktemp("sqlite")), Postgresql(server.url())


@pytest.fixture(scope="module")
def both(places, tmp_path_factory) -> list[Office]:
    """A made-up district of three schools, loaded on each engine."""
    folder = tmp_path_factory.mktemp("both")
    make(folder / "files", students=300, schools=3, history=1)
    files = [(file, check(file)) for file in gather([folder / "files"])]
    offices = [Office(place.new()) for place in places]
    for office in offices:
        ready(office.db)
        loaded = load(office.db, files, who="a test")
        assert not loaded.waiting
        assert len(loaded.batches) == len(files)
    return offices


def everything(office: Office) -> dict[str, list[str]]:
    rows = office.everything()
    undated = {name: [STAMP.sub("", row) for row in rows[name]] for name in ("batches", "audit")}
    # Drawn by lot for each database; nothing that is counted or released depends on it.
    undated["entities"] = [PSEUDONYM.sub("", row) for row in rows["entities"]]
    return rows | undated | {"settings": [row for row in rows["settings"] if SECRET not in row]}


def document(office: Office, key: str, viewer: Viewer, **asked) -> str:
    """What the command line prints of a figure, or why there is none."""
    try:
        return json.dumps(as_json(figure(office.db, key, viewer, **asked)))
    except BadSplit as refused:
        return str(refused)


def figures(office: Office, viewer: Viewer, school: int = 0) -> dict[tuple[str, str], str]:
    """Every indicator by every split."""
    return {
        (item.key, by): document(office, item.key, viewer, by=by, school=school)
        for item in catalogue()
        for by in ("", *item.dimensions, YEARS)
    }


def test_every_row_of_every_table_is_the_same(both):
    sqlite, postgresql = (everything(office) for office in both)
    assert sqlite.keys() == postgresql.keys()
    for name, rows in sqlite.items():
        assert postgresql[name] == rows, name
    for name in ("cells", "released", "answers", "participation"):
        assert len(sqlite[name]) > 100, name
    assert len(sqlite["attendance_months"]) >= 30, "a block for each of three schools and ten months"


@pytest.mark.parametrize("who", left_but(["board"], ["admin", "board", "principal"]))
def test_every_figure_is_the_same(both, who):
    where = "" if who == "admin" else "0120"
    school = both[0].school(where) if where else 0
    assert not where or both[1].school(where) == school
    viewer = {"admin": ADMIN, "board": BOARD, "principal": Viewer("principal", (school or 1,))}[who]
    told, again = (figures(office, viewer, school) for office in both)
    assert told == again
    shown = [json.loads(text)["rows"] for text in told.values() if text.startswith("{")]
    assert sum(map(bool, shown)) > 30


@pytest.mark.prove
def test_after_an_undo_every_row_is_the_same(both, places):
    copies = [Office(place.copy(let_go(office.db))) for place, office in zip(places, both, strict=True)]
    for number in (5, 3):
        for office in copies:
            undo(office.db, number, ADMIN)
    assert everything(copies[0]) == everything(copies[1])
    assert everything(copies[0]) != everything(both[0])
    for place, office in zip(places, copies, strict=True):
        place.drop(office.db)
