"""The command line in another language: for people alone, and only where it is asked for."""

import json

import pytest

from commands import tongue
from tests.commands import small
from tests.commands.conftest import call


@pytest.mark.parametrize(
    ("surroundings", "code"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "es_US.UTF-8"}, "es"),
        ({"LANG": "et_EE.UTF-8"}, "en"),  # Estonian begins alike
        ({"LANG": "es_US.UTF-8", "LC_MESSAGES": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "es_MX.UTF-8"}, "es"),
        ({"LANG": "es_US.UTF-8", "LC_ALL": ""}, "es"),
    ],
)
def test_the_surroundings_say_the_language_and_english_is_the_default(surroundings, code):
    assert tongue.chosen(["uploads"], surroundings) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--lang", "es", "uploads"], "es"),
        (["--lang=es", "uploads"], "es"),
        (["report", "--lang", "es"], "en"),  # of the file that it writes
        (["--lang", "es", "report", "--lang", "en"], "es"),
        (["--lang", "es", "uploads", "--json"], "en"),
        (["--lang"], "en"),
    ],
)
def test_a_call_may_name_it_before_the_command(words, code):
    assert tongue.chosen(words, {}) == code


def test_what_is_named_goes_before_the_surroundings():
    assert tongue.chosen(["--lang", "en", "uploads"], {"LANG": "es_US.UTF-8"}) == "en"


def test_people_read_their_language():
    assert call("--lang", "es", "uploads").out == "Aún no se ha cargado nada.\n"
    assert call("uploads").out == "Nothing has been loaded yet.\n"


def test_another_language_is_refused_with_those_there_are():
    said = call("--lang", "fr", "uploads")
    assert said.status == 2
    assert "'en', 'es'" in said.err


def test_problems_of_a_file_and_faults_are_told_in_it(tmp_path):
    path = small.write(tmp_path, file=small.attendance().replace("09/10/2025", "the tenth"))["file"]
    said = call("--lang", "es", "check", path)
    assert "9 filas: 8 se pueden cargar, 1 no." in said.out
    assert "línea 8, Att_Date: " in said.out
    assert "no es una fecha" in said.out
    fault = call("--lang", "es", "figure", "no_such_indicator")
    assert fault.status == 2
    assert fault.err.startswith("No hay un indicador «no_such_indicator». Existen: ")


def test_programs_read_the_same_in_every_language(tmp_path, monkeypatch):
    path = small.write(tmp_path, file=small.attendance().replace("09/10/2025", "the tenth"))["file"]
    plain = call("check", path, "--json")
    monkeypatch.setenv("LC_ALL", "es_US.UTF-8")
    again = call("check", path, "--json")
    assert (again.status, again.out, again.err) == (plain.status, plain.out, plain.err)
    assert json.loads(again.out)["problems"][0]["what"].isascii()


def test_help_speaks_it_too():
    assert "cargar archivos o carpetas" in call("--lang", "es", "--help").out
    assert "load files or folders" in call("--help").out


def test_a_path_that_leads_nowhere_is_told_in_it_and_in_english_where_nothing_is_asked(tmp_path):
    assert call("--lang", "es", "check", tmp_path / "nada.csv").err.startswith("No se puede leer ")
    assert call("check", tmp_path / "nada.csv").err.endswith("Check the path and try again.\n")
