"""The documents say what is true: generated ones are current, commands and files exist."""

import re
from pathlib import Path

import pytest

from commands.main import _parser
from pages import VIEWS
from scripts import pictures, sheets
from scripts.docs import DOCUMENTS

TOP = Path(__file__).resolve().parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")
MAKEFILE = (TOP / "Makefile").read_text(encoding="utf-8")
WRITTEN = [TOP / "README.md", TOP / "CHANGELOG.md", *sorted((TOP / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", DOCUMENTS)
def test_generated_documents_are_current(path):
    assert (TOP / path).read_text(encoding="utf-8") == DOCUMENTS[path](), "run: make docs"


def test_every_code_list_that_the_data_model_names_is_printed_in_it():
    told = (TOP / "docs/data-model.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\(list `(\w+)`\)", told))
    assert len(named) > 20
    assert named <= set(re.findall(r"^- \*\*(\w+)\*\*:", told, re.MULTILINE))


def test_what_n_counts_is_printed_as_it_stands_beside_the_number():
    told = (TOP / "docs/indicators.md").read_text(encoding="utf-8")
    # The chip of the leverage ratio reads "17,089 dollars of coordination"; the reference said "entries".
    leverage = told.partition("(`leverage`)\n")[2].partition("\n## ")[0]
    assert "- **n counts.** dollars of coordination\n" in leverage


def test_every_make_command_that_is_named_exists():
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert {"run", "test", "prove", "lock", "pictures", "help"} <= targets
    for path in WRITTEN:
        named = set(re.findall(r"(?:`|^ {4})make ([a-z]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
        assert named <= targets, path.name


def test_every_command_of_trellis_that_is_named_exists():
    words = _parser()._subparsers
    assert words is not None
    known = set(words._group_actions[0].choices or ())
    for path in WRITTEN:
        named = set(re.findall(r"trellis\.py ([a-z]+)", path.read_text(encoding="utf-8")))
        assert named <= known, path.name


def test_links_and_pictures_of_the_readme_lead_somewhere():
    links = [link for link in re.findall(r"\]\(([^)#:]+)\)", README) if not link.endswith(".png")]
    assert [link for link in links if not (TOP / link).exists()] == []
    shown = set(re.findall(r"docs/pictures/([a-z-]+)\.png", README))
    assert shown == {picture.name for picture in pictures.PICTURES}


def test_every_contact_sheet_is_there_is_linked_and_all_are_small_together():
    paths = [pictures.FOLDER / f"{sheet.name}.webp" for sheet in sheets.SHEETS]
    assert [path.name for path in paths if f"docs/pictures/{path.name}" not in README] == []
    assert sum(path.stat().st_size for path in paths) < 1_500_000


def test_every_view_is_on_the_contact_sheets():
    assert {view.title for view in VIEWS} <= {shot.name for shot in sheets.shots()}


def test_the_readme_names_every_view_of_the_menu():
    assert [view.title for view in VIEWS if view.title not in README] == []


def test_every_view_has_its_file():
    assert [view.path for view in VIEWS if not (TOP / view.path).is_file()] == []


def test_every_view_that_stands_in_a_section_is_in_the_table_of_contents():
    files = {
        path.relative_to(TOP).as_posix()
        for section in {view.section for view in VIEWS}
        for path in (TOP / "pages" / section).glob("*.py")
        if path.stem != "__init__"
    }
    assert files == {view.path for view in VIEWS}


def test_no_page_stands_beside_another_folder_of_pages():
    # Streamlit opens pages/*.py beside the entry script by itself, without the gate.
    assert [path.name for path in (TOP / "pages").glob("*.py")] == ["__init__.py"]


def test_lock_files_pin_exact_versions_and_name_no_address():
    for name in ("requirements.lock", "requirements-dev.lock"):
        lines = (TOP / name).read_text(encoding="utf-8").splitlines()
        pinned = [line for line in lines if not line.startswith("#")]
        assert pinned
        assert [line for line in pinned if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_the_lock_file_of_the_tests_holds_the_other_one():
    runtime, tests = (
        set((TOP / name).read_text(encoding="utf-8").splitlines()[1:])
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert runtime < tests


def test_every_function_that_the_statistics_name_exists():
    rows = re.findall(r"^\|[^|]+\|([^|]+)\|", (TOP / "docs/statistics.md").read_text("utf-8"), re.MULTILINE)
    named = [re.findall(r"`([\w.]+)`", cell) for cell in rows]
    assert sum(len(names) for names in named) > 50
    for names in filter(None, named):
        module = ""
        for name in names:  # "`module.one`, `another`": both of the same module
            module, _, function = name.rpartition(".") if "." in name else (module, "", name)
            homes = [TOP / "metrics/statistics" / f"{module}.py", TOP / "metrics" / f"{module}.py"]
            written = "".join(home.read_text("utf-8") for home in homes if home.exists())
            assert f"def {function}(" in written, name
