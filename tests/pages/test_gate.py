"""Who is not signed in, or has no role, sees nothing but how to get further."""

import shutil
import time
from pathlib import Path

import pytest

from flows import accounts, database, home, sign_in
from flows.accounts import COMMAND_LINE
from flows.viewer import ADMIN
from pages import VIEWS
from pages.parts import data
from tests.databases import let_go
from tests.pages.seen import Seen
from tests.pages.signed import app, claims, open_signed

ANN, PAT = "ann@school.example", "pat@school.example"


@pytest.fixture
def district(sample_folder: Path, tmp_path: Path, monkeypatch) -> str:
    """Own data, as large as the sample, with an administrator and a principal; its address."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    monkeypatch.setattr(sign_in, "_last", {})
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    db = home.own()
    database.ready(db)
    accounts.add(db, COMMAND_LINE, ANN, "admin")
    accounts.add(db, COMMAND_LINE, PAT, "principal", [school(db)])
    yield db
    let_go(db)


def school(db: str) -> int:
    return next(iter(data.fresh(db, ADMIN).schools))


def nothing_of_the_data(seen) -> bool:
    boxes = [box.key for box in seen.app.selectbox]
    return not seen.app.exception and not seen.charts and set(boxes) <= {"lang"} and not seen.app.table


@pytest.mark.parametrize("key", [view.key for view in VIEWS])
def test_who_is_not_signed_in_is_asked_to_and_sees_nothing(district, key):
    seen = Seen(app({"is_logged_in": False}, school="Cedar").run())
    assert seen.app.title[0].value == "Sign in"
    assert [button.label for button in seen.app.button] == ["Sign in"]
    assert nothing_of_the_data(seen)
    assert "Cedar" not in seen.everything


@pytest.mark.parametrize("user", [{}, {"email": ANN}, {"is_logged_in": "true", "email": ANN}])
def test_what_is_no_sign_in_is_none(district, user):
    seen = Seen(app(user).run())
    assert seen.app.title[0].value == "Sign in"
    assert nothing_of_the_data(seen)


def test_the_sign_in_speaks_the_language_that_is_chosen_there(district):
    seen = Seen(app({"is_logged_in": False}).run())
    seen.app.selectbox(key="lang").set_value("Español").run()
    assert seen.app.title[0].value == "Iniciar sesión"


def test_who_has_no_role_is_told_so_with_their_address_and_sees_nothing(district):
    seen = open_signed("eve@elsewhere.example")
    assert "nobody has given you a role yet" in seen.words
    assert "**eve**@elsewhere.example" in seen.words
    assert [button.label for button in seen.app.button] == ["Sign out"]
    assert nothing_of_the_data(seen)


def test_an_address_with_markup_in_it_stays_text(district):
    seen = open_signed("[click](http://evil)@x.example")
    assert r"**\[click\](http://evil)**@x.example" in "".join(node.value for node in seen.app.markdown)


def test_a_principal_sees_the_own_school_and_chooses_neither_data_nor_role(district):
    seen = open_signed(PAT, "impact", data="Sample district", show_as="Administrator")
    assert seen.charts
    assert not {"data", "as", "school"} & {box.key for box in seen.app.selectbox}
    assert "Principal" in seen.words
    for key in ("upload", "loaded", "understood"):
        with pytest.raises(ValueError, match="Could not find"):
            open_signed(PAT, key)


def test_an_administrator_may_look_as_others_and_at_the_sample(district):
    seen = open_signed(ANN, show_as="Board member")
    assert {"data", "as"} <= {box.key for box in seen.app.selectbox}
    assert seen.app.selectbox(key="as").value == "Board member"


def test_a_role_taken_away_in_another_window_is_gone_at_the_next_press(district):
    seen = open_signed(PAT, "equity")
    assert seen.charts
    accounts.end(district, COMMAND_LINE, accounts.named(district, PAT).key)
    seen.app.button_group[0].set_value("chronic_absence").run()
    assert "nobody has given you a role yet" in seen.words
    assert nothing_of_the_data(seen)


def test_another_school_holds_from_the_next_press_on(district):
    seen = open_signed(PAT, "equity")
    before = seen.figures
    _, other, *_ = data.fresh(district, ADMIN).schools
    accounts.change(district, COMMAND_LINE, accounts.named(district, PAT).key, "principal", [other])
    seen.app.run()
    assert seen.charts
    assert seen.figures != before
    assert accounts.people(district, COMMAND_LINE)[1].schools == (other,)


def test_signing_out_in_one_window_ends_the_other_at_its_next_press(district):
    told = claims(ANN, iat=int(time.time()) - 5)
    one, other = app(told).run(), app(told).run()
    one.button(key="sign_out").click().run()
    other.run()
    assert other.title[0].value == "Sign in again"
    assert "You signed out" in other.markdown[0].value + other.markdown[-1].value
    assert [box.key for box in other.selectbox] == ["lang"]


def test_after_half_an_hour_without_a_press_one_signs_in_again(district, monkeypatch):
    opened = app(claims(ANN)).run()
    later = time.time() + 31 * 60
    monkeypatch.setattr(sign_in, "time", lambda: later)
    opened.run()
    assert opened.title[0].value == "Sign in again"
    assert [box.key for box in opened.selectbox] == ["lang"]


def test_without_any_data_only_an_administrator_is_shown_the_doors(tmp_path, monkeypatch):
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    home.prepare()
    database.ready(home.own())
    accounts.add(home.own(), COMMAND_LINE, ANN, "admin")
    accounts.add(home.own(), COMMAND_LINE, PAT, "viewer")
    assert "Look at the sample" in [button.label for button in open_signed(ANN).app.button]
    seen = open_signed(PAT)
    assert [button.label for button in seen.app.button] == ["Sign out"]
    assert str(tmp_path) not in seen.words


def test_sign_in_set_up_by_half_opens_nothing(district):
    made = app(claims(ANN))
    del made.secrets["auth"]["client_secret"]
    seen = Seen(made.run())
    assert "set up by half" in seen.app.error[0].value
    assert nothing_of_the_data(seen)
