"""Every view in Spanish: what Trellis says itself is Spanish, whatever the data say."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from streamlit.testing.v1 import AppTest

from flows import database, home
from flows.intake import File, check, load
from pages import VIEWS, views_for
from pages.parts import tongue
from tables.withheld import ABOUT_WITHHELD
from tests.pages.seen import Seen, open_view
from tests.pages.viewers import called
from tests.proofs import left_but
from words import language, speaking, tr

OFFICE, BOARD = ([(view.key, role) for view in views_for(role)] for role in ("admin", "board"))

ENGLISH = re.compile(r"(?<!\w)(the|and|students|which|their|with|are|is)(?!\w)", re.IGNORECASE)
"""Words that hold English sentences together."""

QUOTED = re.compile(r"«[^»]*»|“[^”]*”|/\S+")
"""What people and files said, and places of files, within what we say."""


def labels(seen: Seen) -> Iterator[str]:
    """Names of the view, of its buttons, links, boxes and filters."""
    for node in seen.app.main:
        if node.type in ("title", "button", "download_button", "selectbox", "text_input", "multiselect"):
            yield node.value if node.type == "title" else node.label
        elif node.type == "page_link":
            yield node.proto.label


def is_english(text: str) -> bool:
    """Whether a text is English, without what it quotes."""
    return bool(ENGLISH.search(QUOTED.sub("", text)))


@pytest.mark.parametrize(("key", "role"), left_but(OFFICE, [*OFFICE, *BOARD], several=True))
def test_a_view_says_what_is_its_own_in_spanish(sample, key, role):
    seen = sample(key, show_as=called(role), lang="Español")
    assert not seen.app.exception
    assert not seen.app.error
    view = next(view for view in VIEWS if view.key == key)
    with speaking("es"):
        assert [title.value for title in seen.app.title] == [tr(view.title)]
    questions = [text for level, text in seen.headings if level == 2]
    answers = [text for level, text in seen.headings if level == 3]
    assert questions
    assert answers
    found = [*labels(seen), *questions, *answers]
    assert not [text for text in found if is_english(text)]


@pytest.mark.parametrize("key", [view.key for view in VIEWS])
def test_without_data_a_view_is_spanish(empty, key):
    seen = empty(key, lang="Español")
    assert not seen.app.exception
    if key != "method":  # it lists settings by their keys, and titles of what they rest on
        assert not [line for line in seen.words.splitlines() if is_english(line)]


BAD_FILES = {
    "lista.csv": b"Student ID,School,School Year,Grade,Entry Date\n"
    b"1001,0110,2025-26,3,2025-08-25\n,0110,2025-26,3,2025-08-25\n1002,0110,2025-26,3,2025-09-31\n"
    b"1003,0110,2025-26,Q,2025-08-25\n1001,0110,2025-26,3,2025-08-25\n",
    "horas.csv": b"Volunteer,Organisation,Date,Hours\nAna,YMCA,2025-09-02,zzz\nLuis,YMCA,,2\n",
    "nada.csv": b"uno,dos\nx,y\nz,w\n",
    "dibujo.csv": b"\x89PNG\r\n\x1a\n",
}
"""Files with lines that are wrong, one of no known kind, one that is no table."""


def given(app: AppTest, *names: str) -> AppTest:
    chosen = [(name, BAD_FILES[name], "text/csv") for name in names]
    with speaking("es"):
        return app.file_uploader[0].set_value(chosen).run()


def test_what_is_wrong_with_files_is_told_in_spanish(empty):
    app = given(empty("upload", lang="Español").app, *BAD_FILES)
    assert not app.exception
    seen = Seen(app)
    with speaking("es"):
        words = [*seen.words.splitlines(), *labels(seen), *(error.value for error in app.error)]
        words += [option for box in app.main.selectbox for option in box.options]
    assert not [line for line in words if is_english(line)]
    told = "\n".join(words)
    for said in (
        "Esta es una imagen.",
        '"2025-09-31" no es una fecha: septiembre tiene 30 días.',
        "«zzz» no es una duración.",
        "El número de estudiante está en blanco",
        "¿Qué tipo de archivo es este?",
        "Reconocido",
    ):
        assert said in told


def test_lines_that_wait_to_be_mended_are_told_in_spanish(empty):
    """They were kept by somebody who reads English."""
    file = File("horas.csv", BAD_FILES["horas.csv"])
    empty("upload")
    database.ready(home.own())
    [batch] = load(home.own(), [(file, check(file))], who="office").batches
    app = empty("loaded", lang="Español").app
    app.session_state[f"file_{batch.batch}"] = True
    with speaking("es"):
        app.run()
    assert not app.exception
    [table] = [frame.value for frame in app.main.dataframe]
    assert table["Qué está mal"].tolist() == [
        "«zzz» no es una duración. Escriba horas como 2.5, o 2h 30m, 90 min, 1:30.",
        "La fecha está en blanco. Escriba la fecha, por ejemplo 2025-09-02, o quite la fila.",
    ]


def test_another_language_keeps_the_page_and_what_is_chosen(sample_to_use):
    seen = sample_to_use("equity", group="Gender", show_as="Board member")
    app = seen.app
    app.selectbox(key="lang").set_value("Español")
    app.run()
    assert not app.exception
    assert app.title[0].value == "Equidad"
    with speaking("es"):
        chosen = {box.key: box.value for box in app.selectbox}
        assert (chosen["data"], chosen["as"]) == ("Sample district", "Board member")
        assert chosen["group"] == "gender"
        app.selectbox(key="year").set_value(2024).run()
        chosen = {box.key: box.value for box in app.selectbox}
    assert app.title[0].value == "Equidad"
    assert (chosen["data"], chosen["as"], chosen["group"]) == ("Sample district", "Board member", "gender")


@pytest.mark.parametrize("lang", ["English", "Español"])
@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.usefixtures("home_of_sample")
def test_an_address_is_understood_whatever_language_it_was_made_in(lang, code):
    with speaking(code):
        data, role, which = tr("Sample district"), tr("Board member"), tr("Family page")
    seen = open_view("report", data=data, show_as=role, report=which, lang=lang)
    assert not seen.app.exception
    chosen = {box.key: box.value for box in seen.app.selectbox}
    assert (chosen["data"], chosen["as"]) == ("Sample district", "Board member")
    assert seen.app.button_group[0].value == "family"


def test_the_usual_words_for_what_is_withheld_hold_the_number_they_are_changed_by():
    with speaking("es"):
        assert tr("10 students") in tr(ABOUT_WITHHELD)


def test_a_file_is_made_in_the_language_that_its_button_was_drawn_in():
    with speaking("es"):
        make = tongue.later(language)
    with ThreadPoolExecutor() as elsewhere:
        assert elsewhere.submit(make).result() == "es"
    assert language() == "en"


def test_a_choice_of_one_page_stays_in_another_language(sample_to_use):
    app = sample_to_use("equity").app
    before = app.button_group(key="closer").value
    chosen = next(one for one in ("reach", "chronic_absence") if one != before)
    app.button_group(key="closer").set_value(chosen).run()
    app.selectbox(key="lang").set_value("Español").run()
    assert not app.exception
    with speaking("es"):
        assert app.button_group(key="closer").value == chosen
