"""A number is followed to its files and lines, and is what these cells make of it."""

import random
import shutil
from pathlib import Path

import pytest

from flows import choices, figures, provenance, uploads
from flows.database import store
from flows.figures import BadSplit
from flows.provenance.counted_from import FACTS, facts_of
from flows.provenance.documents import UnknownGroup, document
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from metrics.catalogue import EVERY
from store.schema import FACTS as TABLES
from tables.codes import WHOLE
from tests import sample_home
from tests.databases import let_go
from tests.flows.raw_cells import Raw, chronic, favourable, reached

MADE_OF = {
    ("chronic_absence", ""): chronic,
    ("chronic_absence", "grade"): chronic,
    ("chronic_absence", "gender"): chronic,
    ("chronic_absence", "low_income"): chronic,
    ("reach", ""): reached,
    ("reach", "grade"): reached,
    ("reach", "disability"): reached,
    ("reach", "activity"): reached,
    ("favourable", "item"): favourable,
}
"""Numbers that are made again, and how."""

EVERY_DAY, PROOF = 4, 50
"""Numbers that are followed: each costs as much as reading its files."""

OF_FILES = (
    *("acceptance", "match_rate", "completeness", "repeated_rows", "rule_breaks"),
    *("freshness", "newest_day", "withheld_share"),
)
"""Numbers about all files together."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Address of a copy of the small sample district."""
    path = tmp_path_factory.mktemp("provenance") / "sample.db"
    shutil.copyfile(sample_home.once(tmp_path_factory) / "sample.db", path)
    yield f"sqlite:///{path}"
    let_go(f"sqlite:///{path}")


@pytest.fixture(scope="module")
def schools(sample: str) -> list[int]:
    return list(choices.fresh(sample, ADMIN).schools)


def numbers(db: str) -> list[tuple]:
    """Every number of MADE_OF in every school and year: indicator, split, row, school, year, count, n."""
    known = choices.fresh(db, ADMIN)
    found = []
    for key, by in MADE_OF:
        for school in (0, *known.schools):
            for year in known.years:
                rows = figures.figure(db, key, ADMIN, by=by, school=school, year=year).rows
                rows = rows[rows["count"].notna() & (rows["n"] > 0)]
                rows = rows[rows["grp"] == WHOLE] if not by else rows[rows["grp"] != WHOLE]
                found += [
                    (key, by, row["grp"] if by else None, school, year, row["count"], row["n"])
                    for row in rows.to_dict("records")
                ]
    return found


def followed(db: str, seed: int, many: int) -> list[tuple]:
    """Numbers drawn by lot: each is what the cells of its lines make of it."""
    drawn = random.Random(seed).sample(numbers(db), many)
    files: dict[int, Raw] = {}
    for key, by, group, school, year, count, n in drawn:
        cells = provenance.lines(db, ADMIN, key, by=by, group=group, school=school, year=year)
        for batch in {*cells["batch"].tolist()} - {*files}:
            files[batch] = Raw(*uploads.raw(db, batch))
        made = MADE_OF[key, by](files, cells.to_dict("records"))
        assert made == (count, n), (key, by, group, school, year)
        told = provenance.origin(db, ADMIN, key, by=by, group=group, school=school, year=year)
        assert {one.batch for one in told.files} >= {*cells["batch"].tolist()}
    return drawn


def test_a_few_numbers_are_what_the_cells_of_their_lines_make_of_them(sample):
    followed(sample, seed=7, many=EVERY_DAY)


@pytest.mark.prove
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_fifty_numbers_are_what_the_cells_of_their_lines_make_of_them(sample, seed):
    assert {one[0] for one in followed(sample, seed, PROOF)} == {"chronic_absence", "reach", "favourable"}


def test_every_indicator_says_what_it_is_counted_from():
    assert FACTS.keys() <= EVERY.keys()
    for indicator in EVERY.values():
        told = facts_of(indicator, "")
        assert told or indicator.key in OF_FILES
        assert {*told} <= TABLES.keys()


@pytest.mark.parametrize("key", sorted(EVERY))
def test_every_figure_of_the_sample_has_its_files(sample, schools, key):
    shown = figures.figure(sample, key, ADMIN, school=schools[0])
    told = provenance.origin(sample, ADMIN, key, school=schools[0])
    assert told.place == shown.place
    assert bool(told.files) != bool(told.reason)
    if not shown.reason:
        assert told.files
        assert all(one.file and one.loaded_at and one.loaded_by and one.used for one in told.files)


def test_a_row_of_schools_side_by_side_has_the_files_of_that_school(sample, schools):
    rows = figures.figure(sample, "reach", ADMIN, by="school").rows
    group = rows.loc[rows["grp"] != WHOLE, "grp"].iloc[0]
    told = provenance.origin(sample, ADMIN, "reach", by="school", group=group)
    alone = [provenance.origin(sample, ADMIN, "reach", school=school).files for school in schools]
    assert told.files in alone
    assert alone[0] != alone[1]


def test_what_is_compared_with_the_year_before_has_the_files_of_both_years(sample, schools):
    this, both = (
        {one.file for one in provenance.origin(sample, ADMIN, key, school=schools[0]).files}
        for key in ("chronic_absence", "absence_gap_change")
    )
    assert "roster_2025-26.csv" in this & both
    assert "roster_2024-25.csv" in both - this


def test_a_principal_is_told_the_files_of_the_own_school_alone(sample, schools):
    own, other = schools
    viewer = Viewer("principal", (own,))
    mine = provenance.origin(sample, viewer, "chronic_absence", school=own)
    code = dict(zip(schools, ("0110", "0120"), strict=False))
    assert any(code[own] in one.file for one in mine.files)
    assert not any(code[other] in one.file for one in mine.files)
    for act in (provenance.origin, provenance.lines):
        with pytest.raises(NotAllowed):
            act(sample, viewer, "chronic_absence", school=other)
    # Of the district they see the edition, as its figures.
    whole = provenance.origin(sample, viewer, "chronic_absence", school=1)
    assert whole.files == ()
    assert whole.edition[0] > 0


def test_roles_that_see_editions_are_told_the_edition_and_its_day_alone(sample, schools):
    for school in (0, *schools):
        told = provenance.origin(sample, BOARD, "chronic_absence", school=school)
        assert told.files == ()
        assert told.edition[0] > 0
        assert len(told.edition[1]) == 10
        with pytest.raises(NotAllowed):
            provenance.lines(sample, BOARD, "chronic_absence", school=school)


def test_one_students_marks_have_each_its_file_sheet_and_line(sample, schools):
    own, other = schools
    everybody = provenance.lines(sample, ADMIN, "reach", school=own)
    came = everybody[everybody["table"] == "participation"]
    student = str(came["student"].iloc[0])
    told = provenance.of_student(sample, Viewer("principal", (own,)), student, school=own)
    assert {*told["student"]} == {student}
    assert {"enrolments", "participation"} <= {*told["table"]}
    for one in told.to_dict("records"):
        file = Raw(*uploads.raw(sample, one["batch"]))
        assert file.name == one["file"]
        assert student in [str(cell) for cell in file.row(one["sheet"], one["line"])]
    for viewer, school in ((Viewer("principal", (other,)), other), (ADMIN, other)):
        with pytest.raises(NotAllowed, match="no such student"):
            provenance.of_student(sample, viewer, student, school=school)
    with pytest.raises(NotAllowed):
        provenance.of_student(sample, BOARD, student, school=own)


def test_a_student_who_is_none_is_told_as_one_of_another_school(sample, schools):
    with pytest.raises(NotAllowed, match="no such student"):
        provenance.of_student(sample, ADMIN, "' OR 1=1 --", school=schools[0])


def test_a_file_that_was_taken_back_stands_behind_nothing(sample, schools, tmp_path):
    path = tmp_path / "taken.db"
    shutil.copyfile(Path(sample.removeprefix("sqlite:///")), path)
    db = f"sqlite:///{path}"
    before = provenance.origin(db, ADMIN, "reach", school=schools[0]).files
    sheet = next(one for one in before if "signin" in one.file)
    uploads.undo(db, sheet.batch, ADMIN)
    after = provenance.origin(db, ADMIN, "reach", school=schools[0]).files
    assert {one.batch for one in before} - {one.batch for one in after} == {sheet.batch}
    store.cache_clear()
    let_go(db)


def test_the_document_holds_the_number_and_runs_of_lines(sample, schools):
    told = document(sample, ADMIN, "chronic_absence", by="grade", group="3", school=schools[0])
    row = figures.figure(sample, "chronic_absence", ADMIN, by="grade", school=schools[0]).rows
    row = row[row["grp"] == "3"].iloc[0]
    assert (told["count"], told["n"]) == (row["count"], row["n"])
    roster = next(one for file in told["files"] for one in file["lines"] if one["table"] == "enrolments")
    assert sum(last - first + 1 for first, last in roster["lines"]) >= row["n"]
    assert all(a[1] + 1 < b[0] for a, b in zip(roster["lines"], roster["lines"][1:], strict=False))


def test_what_cannot_be_asked_is_told_with_what_can(sample):
    with pytest.raises(UnknownGroup, match='"K", "1"'):
        document(sample, ADMIN, "reach", by="grade", group="99")
    with pytest.raises(BadSplit, match="grade"):
        document(sample, ADMIN, "reach", by="star_sign")
    with pytest.raises(BadSplit, match="--by"):
        document(sample, ADMIN, "reach", group="3")
    with pytest.raises(KeyError):
        document(sample, ADMIN, "no_such")
