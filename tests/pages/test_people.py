"""The page on which it is said who sees what."""

import shutil
from pathlib import Path

import pytest

from flows import accounts, database, home, sign_in
from flows.accounts import COMMAND_LINE
from flows.viewer import ADMIN, Viewer
from pages.parts import data
from tests.databases import let_go
from tests.pages.seen import Seen, open_view
from tests.pages.signed import open_signed

ANN, PAT = "ann@school.example", "pat@school.example"


@pytest.fixture
def district(sample_folder: Path, tmp_path: Path, monkeypatch) -> str:
    """Own data, as large as the sample, and nobody let in."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    database.ready(home.own())
    yield home.own()
    let_go(home.own())


def let_in(seen: Seen, email: str, role: str, schools: list[int] = ()) -> None:
    seen.app.text_input(key="let_in_email").set_value(email)
    seen.app.selectbox(key="role_let_in").set_value(role)
    seen.app.multiselect(key="schools_let_in").set_value(list(schools))
    next(button for button in seen.app.button if button.label == "Let in").click().run()
    assert not seen.app.exception


def opened(seen: Seen, email: str, db: str) -> str:
    """Open somebody's line; their key."""
    key = accounts.named(db, email).key
    seen.app.session_state[f"person_{key}"] = True
    seen.app.run()
    return key


def viewers(db: str) -> dict[str, Viewer]:
    """What everybody sees who may come."""
    listed = accounts.people(db, COMMAND_LINE)
    return {one.email: accounts.viewer_of(one) for one in listed if not one.ended}


def test_people_are_let_in_changed_and_ended(district):
    first, second, *_ = data.fresh(district, ADMIN).schools
    seen = open_view("people")
    assert "Nobody has been let in yet." in seen.words
    assert "No sign-in is set up" in seen.app.info[0].value
    let_in(seen, "Ann@School.example", "admin")
    let_in(seen, PAT, "principal", [second])
    assert viewers(district) == {ANN: ADMIN, PAT: Viewer("principal", (second,))}
    assert "2 people: 1 administrator, 1 principal." in seen.words

    key = opened(seen, PAT, district)
    seen.app.selectbox(key=f"role_{key}").set_value("staff")
    seen.app.multiselect(key=f"schools_{key}").set_value([first, second])
    seen.app.button(key=f"save_{key}").click().run()
    assert viewers(district)[PAT] == Viewer("staff", tuple(sorted((first, second))))
    opened(seen, PAT, district)
    seen.app.button(key=f"end_{key}").click().run()
    assert viewers(district) == {ANN: ADMIN}
    assert "1 more was let in once" in seen.words
    assert seen.tables[-1]["What"].tolist() == ["ended", "changed", "added", "added"]
    assert "4 changes were noted" in seen.words


@pytest.mark.parametrize(
    ("email", "role", "why"),
    [
        ("pat", "viewer", "no e-mail address"),
        (PAT, "principal", "name at least one"),
        (ANN, "board", "already"),
    ],
)
def test_what_cannot_be_done_is_said(district, email, role, why):
    accounts.add(district, COMMAND_LINE, ANN, "admin")
    seen = open_view("people")
    let_in(seen, email, role)
    assert why in seen.app.error[0].value
    assert list(viewers(district)) == [ANN]


def test_the_last_administrator_cannot_end_themselves(district):
    accounts.add(district, COMMAND_LINE, ANN, "admin")
    seen = open_signed(ANN, "people")
    assert not seen.app.info, "a sign-in is set up"
    key = opened(seen, ANN, district)
    seen.app.button(key=f"end_{key}").click().run()
    assert "last administrator" in seen.app.error[0].value
    assert list(viewers(district)) == [ANN]


def test_a_change_is_noted_as_of_who_made_it(district):
    ann = accounts.add(district, COMMAND_LINE, ANN, "admin")
    let_in(open_signed(ANN, "people"), PAT, "board")
    noted = accounts.changes(district, COMMAND_LINE)
    assert noted.iloc[0][["Who", "What", "Whom", "Now"]].tolist() == [
        ANN,
        "added",
        PAT,
        "Board member, every school",
    ]
    assert ann.key not in noted.to_csv()


def test_only_administrators_have_the_page(district):
    (school, *_) = data.fresh(district, ADMIN).schools
    accounts.add(district, COMMAND_LINE, ANN, "admin")
    for role in ("staff", "principal", "board", "partner", "viewer"):
        accounts.add(district, COMMAND_LINE, f"{role}@school.example", role, [school])
        with pytest.raises(ValueError, match="Could not find"):
            open_signed(f"{role}@school.example", "people")
    with pytest.raises(ValueError, match="Could not find"):
        open_signed(ANN, "people", show_as="Board member")


def test_people_belong_to_own_data_and_not_to_the_sample(district, sample_folder):
    shutil.copyfile(sample_folder / "sample.db", home.folder() / "sample.db")
    seen = open_view("people", data="Sample district")
    assert "not of the sample" in seen.words
    assert not seen.app.text_input
