"""Sample districts the benchmarks look at, made once and kept in the folder for temporary files."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest

from flows import choices, database
from flows.intake import check, gather, load
from flows.viewer import ADMIN
from pages import VIEWS, View
from sample import make

TOP = Path(__file__).resolve().parent.parent
SCHOOLS = 6

PATIENCE = 300
"""Seconds for one run of a view."""

MADE_AS = 1
"""Part of the name of what is kept; to be raised when districts are made otherwise."""


def home_of(students: int, years: int = 2, schools: int = SCHOOLS) -> Path:
    """A home folder with a sample district in it; making it takes a while.

    Args:
        students: in all schools together.
        years: school years.
    """

    def made(folder: Path) -> Path:
        path = folder / "making.db"
        make(folder / "files", students=students, schools=schools, history=years)
        db = f"sqlite:///{path}"
        database.ready(db)
        loaded = load(db, [(file, check(file)) for file in gather([folder / "files"])], who="sample")
        if loaded.waiting:
            raise ValueError("The sample district asks something.")
        return path

    of = "" if schools == SCHOOLS else f"-{schools}-schools"
    return kept_home(f"{students}-students{of}-{years}-years-{MADE_AS}", made)


def kept_home(name: str, make_in: Callable[[Path], Path]) -> Path:
    """The home folder of this name, made where it is not there yet.

    Args:
        make_in: makes the database of its sample district in a folder that is thrown away, and tells where.
    """
    kept = Path(tempfile.gettempdir()) / f"trellis-benchmarks-{os.getuid()}"
    kept.mkdir(mode=0o700, exist_ok=True)
    home = kept / name
    if home.is_dir():
        database.ready(f"sqlite:///{home / 'sample.db'}")  # it may have been made by an older Trellis
        return home
    with tempfile.TemporaryDirectory(dir=kept) as folder:
        path, made = make_in(Path(folder)), Path(folder) / "home"
        made.mkdir()
        # A copy by SQLite itself is whole: a copy of the file would miss what is still in its log.
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(made / "sample.db")) as target:
            source.backup(target)
        made.rename(home)
    return home


@contextmanager
def at_home(home: Path) -> Iterator[str]:
    """Trellis with this home folder; gives the address of its sample district."""
    before = {name: os.environ.get(name) for name in ("TRELLIS_HOME", "TRELLIS_DATABASE_URL")}
    os.environ["TRELLIS_HOME"] = str(home)
    os.environ.pop("TRELLIS_DATABASE_URL", None)
    try:
        yield f"sqlite:///{home / 'sample.db'}"
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def compile_once() -> None:
    """Let each script be compiled once, as a server does; the test bench would at every run."""
    compiled: dict[str, Any] = {}
    compiling = ScriptCache.get_bytecode

    def known(self: ScriptCache, script_path: str) -> Any:
        if script_path not in compiled:
            compiled[script_path] = compiling(self, script_path)
        return compiled[script_path]

    ScriptCache.get_bytecode = known  # type: ignore[method-assign]


def opened(view: View, show_as: str = "") -> AppTest:
    """A view of the sample district, run once; ``show_as``: as the page names it, "" for the office."""
    return switched(started(show_as), view)


def started(show_as: str = "") -> AppTest:
    """The sample district, opened at its first view."""
    app = AppTest.from_file(str(TOP / "pages" / "front" / "entry.py"), default_timeout=PATIENCE)
    app.query_params["data"] = "Sample district"
    if show_as:
        app.query_params["as"] = show_as
    return _run(app.run(), VIEWS[0])


def switched(app: AppTest, view: View) -> AppTest:
    """The app, opened at the first view, at another; the first is run once more."""
    if view != VIEWS[0]:
        app.switch_page(f"../{view.section}/{view.key}.py")
    return _run(app.run(), view)


def _run(app: AppTest, view: View) -> AppTest:
    if app.exception:
        raise ValueError(f"{view.key}: {app.exception[0].value}")
    return app


def principal(db: str) -> str:
    """The principal of the first school, as "Show as" names them."""
    return f"Principal, {next(iter(choices.fresh(db, ADMIN).schools.values()))}"


def views_of(show_as: str) -> list[View]:
    """The views of a role, as "Show as" names it."""
    roles = {"": "admin", "Board member": "board"}
    return [view for view in VIEWS if roles.get(show_as, "principal") in view.roles]
