"""Findings in Spanish, written by hand: whole sentences, not pieces of English ones."""

import pytest

from charts import data_quality, describe, next_steps
from charts.phrases import listed, small
from tests.charts.frames import LEARNERS, figure, frame, of
from words import speaking

pytestmark = pytest.mark.usefixtures("_in_spanish")


@pytest.fixture
def _in_spanish():
    with speaking("es"):
        yield


def test_a_group_beside_all_others():
    assert describe.finding(LEARNERS) == (
        "29 de cada 100 estudiantes que aprenden inglés, 42 de cada 100 de los demás: 13 puntos menos, "
        "probablemente entre 9 y 17."
    )


def test_the_whole_alone():
    whole = of(2090, 5140, grp="whole", label="Todos los estudiantes", low=0.393, high=0.42)
    assert (
        describe.finding(figure(frame(whole))) == "41 de cada 100 estudiantes fueron al menos a una sesión."
    )
    assert describe.evidence_line(figure(frame(whole), period="")) == "5,140 estudiantes"


def test_one_part_that_stands_out():
    rows = frame(
        of(
            110, 500, grp="8", label="8.º grado", low=0.186, high=0.258, gap=-0.2, gap_low=-0.24,
            gap_high=-0.16, status="real_gap",
        ),
        of(2090, 5140, grp="whole", label="Todos los estudiantes", low=0.393, high=0.42),
    )  # fmt: skip
    told = describe.finding(figure(rows, by="grade", direction="up"))
    assert told == ("41 de cada 100 estudiantes fueron al menos a una sesión, pero solo 22 en 8.º grado.")


def test_where_one_cannot_tell():
    row = of(
        12, 40, grp="yes", label="Aprendices de inglés", low=0.18, high=0.45, gap=-0.02, gap_low=-0.05,
        gap_high=0.03, status="cannot_tell",
    )  # fmt: skip
    told = describe.finding(figure(frame(row), by="english_learner"))
    assert told == "Aún no se puede saber. La diferencia podría ser cualquiera, de 5 puntos menos a 3 más."


def test_what_is_withheld_says_why_and_no_more():
    rows = frame({"grp": "whole", "label": "Todos los estudiantes", "hidden": True})
    told = describe.finding(figure(rows, by="band"))
    assert told == "No se muestra: podría señalar a un estudiante en particular."


@pytest.mark.parametrize(
    ("active", "all_of_them", "told"),
    [
        (9, 12, "9 de 12 socios trabajaron con nosotros en los últimos 90 días."),
        (1, 12, "1 de 12 socios trabajó con nosotros en los últimos 90 días."),
        (0, 12, "0 de 12 socios trabajaron con nosotros en los últimos 90 días."),
        (1, 1, "1 de 1 socio trabajó con nosotros en los últimos 90 días."),
    ],
)
def test_a_verb_goes_with_its_number(active, all_of_them, told):
    rows = frame(of(active, all_of_them, grp="whole", label="Todos los socios"))
    assert describe.finding(figure(rows, key="active_partners", unit_of_count="partners")) == told


def test_the_table_has_spanish_heads_and_words():
    table = describe.table(LEARNERS)
    assert table.columns.tolist() == [
        *("Aprendices de inglés", "Cantidad", "De estudiantes", "Porcentaje", "Probable"),
        *("Frente a los demás", "Brecha"),
    ]
    assert table.iloc[0].tolist()[1:] == [
        *("177", "612", "29%", "entre 25% y 33%", "−13 puntos", "◆ brecha real"),
    ]
    assert table.iloc[-1].tolist()[:1] == ["Todos los estudiantes"]


def test_a_next_step_is_polite():
    whole = of(12, 100, grp="whole", label="Todos los estudiantes")
    told = next_steps.proposed(figure(frame(whole), key="chronic_absence"))
    assert told == (
        "Llame a 12 familias de estudiantes que faltaron a la escuela una décima parte del tiempo o más."
    )


def test_lists_and_counts():
    assert listed(["Cedar", "Oak", "Elm"]) == "Cedar, Oak y Elm"
    assert [small(count) for count in (0, 1, 2, 12)] == ["0", "1", "dos", "12"]


@pytest.mark.parametrize(
    ("key", "count", "all_of_them", "told"),
    [
        ("repeated_rows", 0, 500, "No: ninguna de 500 filas está dos veces."),
        ("repeated_rows", 1, 500, "1 de 500 filas repite otra."),
        ("closed_day_sessions", 2, 500, "2 de 500 sesiones realizadas cayeron en un día cerrado."),
        ("student_leadership", 1, 20, "1 de 20 dirigió, planeó o presentó una sesión."),
        (
            "family_participation",
            60,
            100,
            "60 de cada 100 hogares vinieron al menos a un evento.",
        ),
        ("language_access", 1, 12, "1 de 12 sesiones tuvo interpretación o material traducido."),
    ],
)
def test_a_count_stands_in_a_whole_sentence(key, count, all_of_them, told):
    rows = frame(of(count, all_of_them, grp="whole", label="Todo"))
    assert describe.finding(figure(rows, key=key)) == told


def test_a_band_of_hours_has_its_unit_once():
    rows = frame(
        of(4, 50, grp="h1", label="Menos de 15 horas", low=0.06, high=0.1),
        of(3, 50, grp="h15", label="15 a 44", low=0.04, high=0.08),
        of(7, 100, grp="whole", label="Todos los participantes", low=0.05, high=0.09),
    )
    assert describe.finding(figure(rows, key="dose_response", by="dose")) == (
        "Tiempo de clases perdido. Menos de 15 horas: 8.0%, probablemente entre 6.0% y 10.0%; 15 a 44 horas: "
        "6.0%, probablemente entre 4.0% y 8.0%. Quienes participan más tiempo se distinguen en más que las "
        "horas: esto no es un efecto."
    )


def test_all_checks_together():
    assert data_quality.together(["good", "watch", "mend"]) == (
        "1 de tres revisiones está como debe; 1 por corregir."
    )
    assert data_quality.together(["good", "good", "mend"]) == (
        "Dos de tres revisiones están como deben; 1 por corregir."
    )
