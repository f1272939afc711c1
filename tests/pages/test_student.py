"""A student's own page: reached from the list, shown to those who work with them alone."""

import shutil
from pathlib import Path

import pytest

from flows import accounts, database, home, sign_in
from flows.accounts import COMMAND_LINE
from flows.student import NO_STUDENT
from flows.students import listed
from flows.viewer import ADMIN
from pages.parts import data
from tests.databases import let_go
from tests.pages.signed import open_signed
from tests.pages.viewers import called

PEOPLE = {
    "pat": "principal",
    "oth": "principal",
    "sam": "staff",
    "bo": "board",
    "vi": "viewer",
    "pa": "partner",
}


@pytest.fixture
def district(sample_folder: Path, tmp_path: Path, monkeypatch) -> str:
    """Own data, as large as the sample: Pat and Sam work with the first school, Oth with the second."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    db = home.own()
    database.ready(db)
    own, other = data.fresh(db, ADMIN).schools
    for name, role in PEOPLE.items():
        of = {"pat": [own], "sam": [own], "oth": [other]}.get(name, [])
        accounts.add(db, COMMAND_LINE, f"{name}@school.example", role, of)
    yield db
    let_go(db)


def somebody(db: str, at: int, wanted: str = "everybody") -> tuple[str, str]:
    """Id and name of one student who is at one of the two schools alone."""
    here, there = (listed(db, ADMIN, school=school).rows for school in data.fresh(db, ADMIN).schools)
    mine, others = (here, there) if at == 0 else (there, here)
    row = mine[mine[wanted] & ~mine["code"].isin(others["code"])].iloc[0]
    return str(row["code"]), str(row["name"])


def seen(name: str, **choices):
    found = open_signed(f"{name}@school.example", "student", **choices)
    assert not found.app.exception
    assert not found.app.error
    return found


def test_the_page_tells_who_how_much_school_was_missed_and_why_they_are_listed(district):
    code, name = somebody(district, 0, "unmet")
    for who in ("pat", "sam"):
        found = seen(who, student=code)
        assert name in found.words
        assert code in found.words
        assert len(found.charts) == 1
        assert "present by month" in found.charts[0].alt
        assert "Chronically absent, and came to nothing" in found.words
        assert "came to no activity" in found.words
        levels = [level for level, _ in found.headings]
        assert levels.count(2) == levels.count(3)


def test_another_schools_student_is_told_from_none_by_nothing(district):
    code, name = somebody(district, 1)
    other = list(data.fresh(district, ADMIN).schools.values())[1]
    told = [
        seen("pat", **choices).everything
        for choices in (
            {"student": "nobody"},
            {"student": code},
            {"student": code, "school": other},
            {"student": code, "show_as": "Administrator", "data": "Sample district"},
            {"student": "' OR 1=1 --"},
        )
    ]
    assert len(set(told)) == 1
    assert NO_STUDENT in told[0]
    assert name not in told[0]
    assert name in seen("oth", student=code).words


@pytest.mark.parametrize("who", ["bo", "vi", "pa"])
def test_roles_that_see_no_people_have_no_such_page(district, who):
    code, _ = somebody(district, 0)
    with pytest.raises(ValueError, match="Could not find"):
        seen(who, student=code)


def test_what_one_has_looked_at_is_kept_for_nobody_else(district):
    """The viewer is part of the key of what is kept."""
    code, name = somebody(district, 0)
    version, year = data.fresh(district, ADMIN).version, data.fresh(district, ADMIN).years[0]
    assert name in seen("pat", student=code).words
    own, other = data.fresh(district, ADMIN).schools
    assert NO_STUDENT in seen("oth", student=code).words
    for viewer in [accounts.viewer_of(accounts.named(district, f"{who}@school.example")) for who in PEOPLE]:
        if viewer.within(own) and not viewer.live(own):
            assert data.student(district, version, viewer, code, own, year).name == ""
    assert own != other


def test_a_role_taken_away_is_gone_at_the_next_press(district):
    code, name = somebody(district, 0)
    found = seen("pat", student=code)
    assert name in found.words
    accounts.end(district, COMMAND_LINE, accounts.named(district, "pat@school.example").key)
    found.app.run()
    assert name not in found.words
    assert not found.charts


def test_the_lines_of_the_files_are_read_when_they_are_opened(district):
    code, _ = somebody(district, 0, "took_part")
    app = open_signed("pat@school.example", "student", student=code).app
    assert not app.dataframe
    app.session_state["student_lines"] = True
    app.run()
    assert not app.exception
    lines = app.dataframe[0].value
    assert {"On the roster", "Mark of a session"} <= {*lines["What"]}
    assert lines["File"].str.startswith("roster").any()
    assert lines["Line"].str.fullmatch(r"[\d,]+").all()


def test_a_line_of_the_list_can_be_ticked(sample):
    seen = sample("students", show_as=called("principal"))
    assert "Tick a line to open the student's own page" in seen.words
    assert list(seen.app.dataframe[0].proto.selection_mode)


def test_without_a_student_it_says_where_to_choose_one(sample):
    seen = sample("student", show_as=called("principal"))
    assert "No student has been chosen." in seen.words
    assert "students" in seen.links
