"""Every view, as everybody, with addresses that ask for more than is theirs."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from flows import accounts, database, home, sign_in
from flows.accounts import COMMAND_LINE
from flows.schools import SOME_SCHOOLS
from flows.viewer import ADMIN, Viewer
from pages import VIEWS, views_for
from pages.parts import data
from tests.databases import let_go
from tests.pages.seen import Seen
from tests.pages.signed import open_signed
from tests.pages.viewers import ANSWERS

PEOPLE = {
    "admin": ("admin", ""),
    "staff": ("staff", ""),
    "staff of one": ("staff", "own"),
    "principal": ("principal", "own"),
    "principal of two": ("principal", "own other"),
    "board": ("board", ""),
    "board of one": ("board", "own"),
    "partner": ("partner", "own"),
    "viewer": ("viewer", "own"),
}
"""Everybody: role, and which of the two schools."""

SCOPED = [name for name, (_, schools) in PEOPLE.items() if schools == "own"]

MORE = {"school": "OTHER", "as": "Administrator", "data": "Sample district", "group": "Gender"}
"""An address that asks for the other school, another role, and other data."""

NONSENSE = [
    {"school": "Nowhere High", "year": "1850–51", "group": "Star sign", "as": "King", "data": "theirs"},
    {"school": "' OR 1=1 --", "year": "<script>", "group": "../../x", "as": "admin", "data": "sqlite:///x"},
    {"school": "0", "year": "", "group": "", "as": "", "data": "", "_scope": "1", "people_page": "-1"},
]


@dataclass(frozen=True)
class Walked:
    """Own data with everybody in it: what the two schools are called, by what they are to the scoped."""

    own: str
    other: str
    ids: dict[str, int]


@pytest.fixture(scope="module")
def walked(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    folder = tmp_path_factory.mktemp("walk")
    shutil.copyfile(sample_folder / "sample.db", folder / "trellis.db")
    shutil.copyfile(sample_folder / "sample.db", folder / "sample.db")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TRELLIS_HOME", str(folder))
        patched.delenv("TRELLIS_DATABASE_URL", raising=False)
        patched.setattr(sign_in, "_last", {})
        db = home.own()
        database.ready(db)
        (own_id, own), (other_id, other) = data.fresh(db, ADMIN).schools.items()
        ids = {"own": own_id, "other": other_id}
        for name, (role, schools) in PEOPLE.items():
            accounts.add(db, COMMAND_LINE, email(name), role, [ids[school] for school in schools.split()])
        yield Walked(own, other, ids)
        let_go(db)


def email(name: str) -> str:
    return f"{name.replace(' ', '.')}@school.example"


def visit(walked: Walked, name: str, key: str, **choices: str) -> Seen:
    """A view with an address; OTHER stands for the name of the other school."""
    told = {what: text.replace("OTHER", walked.other) for what, text in choices.items()}
    seen = open_signed(email(name), key, **told)
    assert not seen.app.exception, (name, key)
    assert not seen.app.error, (name, key)
    return seen


EVERY = [(name, view.key) for name, (role, _) in PEOPLE.items() for view in views_for(role)]

FIRST = ("principal",)
"""Who is walked first: the others are left to the proofs."""

WALKED = [
    one if one[0] in FIRST else pytest.param(*one, marks=pytest.mark.prove, id="-".join(one)) for one in EVERY
]


@pytest.mark.parametrize(("name", "key"), WALKED)
def test_an_address_that_asks_for_more_gives_what_is_theirs(walked, name, key):
    seen = visit(walked, name, key, **MORE)
    role, schools = PEOPLE[name]
    boxes = {box.key: box for box in seen.app.selectbox}
    if role != "admin":
        assert not {"data", "as"} & set(boxes)
    if schools == "own":
        assert walked.other not in seen.everything
        assert walked.other not in str([box.options for box in boxes.values()])
    if key == "schools" and schools:
        assert SOME_SCHOOLS in seen.words
        assert not seen.charts
    elif key in ANSWERS:
        assert seen.charts
        place = walked.other if "school" in boxes and walked.other in boxes["school"].options else ""
        assert not place or boxes["school"].value == walked.ids["other"], (
            "what is theirs is reached by the address"
        )


@pytest.mark.parametrize("name", SCOPED)
def test_what_is_shown_of_the_own_school_is_what_a_viewer_of_it_gets(walked, name):
    """Not the numbers of somebody who looked before: the scope is part of what is kept."""
    role = PEOPLE[name][0]
    db, version = home.own(), data.fresh(home.own(), ADMIN).version
    own = Viewer(role, (walked.ids["own"],))
    whole = Viewer("staff") if own.sees_people else Viewer(role)
    year = data.fresh(db, ADMIN).years[0]
    for viewer in (whole, own, whole):
        told = data.figure(db, version, viewer, "reach", "grade", walked.ids["own"], year)
        assert told.place == walked.own
        assert told.rows["hidden"].fillna(False).astype(bool).any() == (not viewer.sees_people)


@pytest.mark.parametrize("name", PEOPLE)
def test_views_of_other_roles_have_no_address(walked, name):
    app = visit(walked, name, "overview", **MORE).app
    for view in {*VIEWS} - {*views_for(PEOPLE[name][0])}:
        with pytest.raises(ValueError, match="Could not find"):
            app.switch_page(f"../{view.section}/{view.key}.py")


@pytest.mark.prove
@pytest.mark.parametrize("choices", NONSENSE, ids=["unknown", "hostile", "blank"])
@pytest.mark.parametrize(("name", "key"), EVERY)
def test_an_address_that_means_nothing_falls_back_to_what_is_theirs(walked, name, key, choices):
    seen = visit(walked, name, key, **choices)
    plain = visit(walked, name, key)
    assert seen.everything == plain.everything
    assert [box.value for box in seen.app.selectbox] == [box.value for box in plain.app.selectbox]
