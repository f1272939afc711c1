"""A view is pinned where it stands, found on the overview, and opened as far as the reader may see it."""

import pytest

from flows import accounts, pins, sign_in
from flows.accounts import COMMAND_LINE, HERE, By
from flows.viewer import ADMIN, Viewer
from pages.parts import data
from tests.pages.seen import open_view
from tests.pages.signed import open_signed
from words import speaking, tr


@pytest.fixture
def own(own: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Nobody has signed in yet."""
    monkeypatch.setattr(sign_in, "_last", {})
    return own


def schools(db: str) -> dict[int, str]:
    return data.fresh(db, ADMIN).schools


def of_pins(app) -> dict[str, str]:
    """Label by key of the buttons that open pins."""
    return {
        one.key: one.label
        for one in app.button
        if one.key and one.key.startswith("pin_") and one.key != "pin_view"
    }


def test_a_view_is_pinned_with_its_filters_opened_again_and_unpinned(own):
    number, name = list(schools(own).items())[1]
    app = open_view("equity", school=name, year="2024–25", group="Gender").app
    assert app.text_input[0].value == f"Equity · {name} · 2024–25 · Gender"
    app.text_input[0].set_value("Girls *and* boys").run()
    app.button(key="pin_view").click().run()
    assert [one.value for one in app.toast] == ["Pinned. You find it on the overview."]
    app = open_view("overview").app
    ((key, label),) = of_pins(app).items()
    assert label == r"Girls \*and\* boys"
    app.button(key=key).click().run()
    assert not app.exception
    assert app.title[0].value == "Equity"
    chosen = {box.key: box.value for box in app.selectbox}
    assert (chosen["school"], chosen["year"], chosen["group"]) == (number, 2024, "gender")
    app = open_view("overview").app
    app.button(key=key.replace("pin_", "unpin_", 1)).click().run()
    assert not of_pins(app)
    assert "What do I come back to?" not in "".join(one.value for one in app.markdown)


def test_a_second_pin_of_the_same_view_is_refused_in_words(own):
    app = open_view("impact").app
    app.button(key="pin_view").click().run()
    app.button(key="pin_view").click().run()
    assert "pinned already" in app.error[0].value


def test_a_pin_opens_nothing_that_is_not_the_readers(own):
    first, second = schools(own)
    for name, of in (("pat", [first]), ("oth", [second])):
        accounts.add(own, COMMAND_LINE, f"{name}@school.example", "principal", of)
    pat = accounts.named(own, "pat@school.example").key
    by = By(pat, Viewer("principal", (first,)))
    pins.add(own, by, "impact", {"school": second, "year": 2025}, "The other school")
    pins.add(own, by, "upload", {}, "The office")
    pins.add(own, by, "equity", {"school": 0, "year": 2025}, "The whole district")
    pins.add(own, by, "equity", {"school": first, "year": 1850}, "Long ago")
    pins.add(own, by, "equity", {"school": first, "year": 2024, "group": "star_sign"}, "Mine")
    app = open_signed("pat@school.example", "overview").app
    assert not app.exception
    ((key, label),) = of_pins(app).items()
    assert label == "Mine"
    told = [one.label for one in app.button if one.key and one.key.startswith("unpin_")]
    assert sum("not yours to see now" in one for one in told) == 4
    app.button(key=key).click().run()
    assert not app.exception
    assert {box.key: box.value for box in app.selectbox if box.key in ("year", "group")} == {
        "year": 2024,
        "group": "",
    }
    assert not of_pins(open_signed("oth@school.example", "overview").app)


def test_what_stands_in_wait_is_checked_before_it_is_chosen(own):
    """Whatever a pin holds, a filter takes what it offers, and else stays as it is."""
    first, second = schools(own)
    accounts.add(own, COMMAND_LINE, "pat@school.example", "principal", [first])
    app = open_signed("pat@school.example", "overview").app
    app.session_state["_pinned"] = {"school": second, "year": "2024", "group": 3, "data": "Sample district"}
    app.run()
    assert not app.exception
    assert schools(own)[second] not in "".join(one.value for one in app.markdown)
    assert next(box.value for box in app.selectbox if box.key == "year") == 2025


def test_a_pin_of_a_spanish_reader_is_kept_in_english_and_opens_in_either_language(own):
    kept = "Missed 20% of school and more"
    name = next(iter(schools(own).values()))
    with speaking("es"):
        shown = tr(kept)
        app = open_view("students", school=name, list=shown, lang="Español").app
        assert app.selectbox(key="list").value == "severe"
        app.button(key="pin_view").click().run()
        assert not app.exception
    (pin,) = pins.listed(own, HERE)
    assert pin.choices["list"] == kept
    for lang, code in (("English", "en"), ("Español", "es")):
        with speaking(code):
            app = open_view("overview", lang=lang).app
            app.button(key=f"pin_{pin.key}").click().run()
            assert not app.exception
            assert app.selectbox(key="list").value == "severe"
