"""Comments are told from names, addresses and short answers by the question and by what was answered."""

import pytest

from loaders.comment_questions import asks_for_comments, asks_who

LONG = ["There is no bus after four", "Please start a little later", "The teachers are kind to us"]
SHORT = ["Choir", "Chess", "Garden club"]


@pytest.mark.parametrize(
    ("question", "kind", "answers", "comments"),
    [
        ("Comments", "text", ["More buses", "Start later", "Nothing"], True),
        ("What keeps your family from coming?", "text", ["Work", "Bus", "The hours"], False),
        ("What keeps your family from coming?", "text", ["Two jobs", "No bus", "The hours"], True),
        ("¿Qué deberíamos mejorar?", "text", ["Más autobuses", "El horario"], True),
        ("Q17", "text", LONG, True),
        ("Q17", "text", SHORT, False),
        ("Your name", "text", ["Ann Lee Smith Jones", "Bo de la Cruz Ruiz"], False),
        ("Nombre completo de su hijo", "text", ["Ana María de la Cruz"], False),
        ("Home address", "text", ["12 North Main Street Springfield"], False),
        ("E-mail for the newsletter", "text", ["a@b.org c d e"], False),
        ("Other (please specify)", "text", SHORT, False),
        ("Other (please specify)", "text", ["I came with my sister's children"] * 2, True),
        ("Anything else?", "single", ["Please keep the bus running"] * 4, True),
        ("Which grade is your child in?", "single", ["Third grade with Ms Lee"] * 4, False),
        ("Comments", "scale", LONG, False),
        ("Comments", "text", [], False),
        ("Comments", "text", ["12", "7"], False),
    ],
)
def test_what_asks_for_comments(question, kind, answers, comments):
    assert asks_for_comments(question, kind, answers) is comments


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Your full name", True),
        ("Name:", True),
        ("Teacher's name", True),
        ("Nombre completo", True),
        ("Nombre de su hija", True),
        ("E-mail (if you want an answer)", True),
        ("Phone number", True),
        ("Home address", True),
        ("Name of your school", False),
        ("Nombre de la escuela", False),
        ("How often do we address your worries?", False),
        ("Name one thing we should change", False),
        ("Comments", False),
    ],
)
def test_what_asks_who_somebody_is(question, who):
    assert asks_who(question) is who
