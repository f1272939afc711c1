"""The text for the newsletter: a line a milestone, to be copied."""

from dataclasses import replace

from reports.newsletter import text
from tables.report import Celebrated

DAYS = ("2026-05-04", "2026-05-31")
TOLD = [
    Celebrated("goal_met", "2026-05-12", "Harbor Works", "no"),
    Celebrated("renewed", "2026-05-20", "", ""),
    Celebrated("renewed", "2026-05-20", "", ""),
]


def test_each_milestone_is_a_line_with_its_day_and_partner():
    assert text(TOLD, DAYS, "Cedar School", "en") == (
        "Good news from Cedar School\n"
        "May 4, 2026 to May 31, 2026\n"
        "\n"
        "• May 12, 2026: goal met, with Harbor Works\n"
        "• May 20, 2026: partnership renewed\n"
        "\n"
        "Thank you to all who made this happen!"
    )


def test_the_same_in_spanish():
    assert text(TOLD[:1], DAYS, "Cedar School", "es") == (
        "Buenas noticias de Cedar School\n"
        "Del 4 de mayo de 2026 al 31 de mayo de 2026\n"
        "\n"
        "• 12 de mayo de 2026: meta lograda, con Harbor Works\n"
        "\n"
        "¡Gracias a todas las personas que lo hicieron posible!"
    )


def test_a_goal_that_is_known_is_named():
    (met,) = TOLD[:1]
    known = replace(met, goal="Campus visits")
    assert "• May 12, 2026: goal met (“Campus visits”), with Harbor Works\n" in (
        text([known], DAYS, "Cedar School", "en")
    )
    assert "• 12 de mayo de 2026: meta lograda («Campus visits»), con Harbor Works\n" in (
        text([known], DAYS, "Cedar School", "es")
    )


def test_without_news_there_is_no_text():
    assert text([], DAYS, "Cedar School", "en") == ""
