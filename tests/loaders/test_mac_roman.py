"""Files of an old Mac are told from those of Windows by their words."""

import pytest

from loaders.document import open_document
from loaders.mac_roman import MAC, WINDOWS, encoding_of
from loaders.unreadable import Unreadable

SPANISH = (
    "Estudiante,Escuela,Comentario\r"
    "José Muñoz,Colegio Simón Bolívar,¿Cuándo empieza el año? ¡Gracias!\r"
    "MARÍA PEÑA,Niños Héroes,Aquí también — sí\r"
)
ENGLISH = (
    "Name,Comment\nAna,I don’t know – maybe…\nBo,“Great” program—I’ll come back\n"
    "Kim,The parents’ night in Hawai’i\n"
)
FRENCH = "Nom,Avis\nRené,L’école était très bien, ça c’est sûr\nZoé,À bientôt cœur\n"
GERMAN = "Name,Ort\nJürgen Groß,Köln\nÄnne,Überall schön\n"


@pytest.mark.parametrize("text", [SPANISH, FRENCH, GERMAN, "Name\nO’Brien\nNúñez\n", "A\nPÉREZ ÑANDÚ\n"])
def test_each_is_read_as_it_was_written(text):
    assert encoding_of(text.encode("mac_roman")) == MAC
    assert encoding_of(text.encode("cp1252")) == WINDOWS


def test_quotes_and_dashes_of_windows_are_no_letters_of_a_mac():
    assert encoding_of(ENGLISH.encode("cp1252")) == WINDOWS
    assert encoding_of("Name,x\nY’all,ma’am\n".encode("cp1252")) == WINDOWS


@pytest.mark.parametrize("name", ["García", "Muñiz", "Jesús", "Peña", "José"])
def test_one_name_is_never_read_wrongly(name):
    assert encoding_of(f"Name\n{name}\n".encode("mac_roman")) in (MAC, "")
    assert encoding_of(f"Name\n{name}\n".encode("cp1252")) in (WINDOWS, "")


def test_a_file_of_a_mac_is_opened_and_it_is_said():
    document = open_document("x.csv", SPANISH.encode("mac_roman"))
    cells = document.sheets[0].cells
    assert cells.iloc[1].tolist() == [
        "José Muñoz",
        "Colegio Simón Bolívar",
        "¿Cuándo empieza el año? ¡Gracias!",
    ]
    assert document.encoding == "mac_roman"
    assert [problem.code for problem in document.problems] == ["encoding"]


def test_a_file_pasted_from_both_is_sent_back():
    mixed = "Name\nJosé\nIrún\n".encode("mac_roman") + "Íñigo\nMuñoz\n".encode("cp1252")
    with pytest.raises(Unreadable, match="two ways"):
        open_document("x.csv", mixed)
