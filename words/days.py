"""Days and months as the reader's language writes them."""

from datetime import date

from words.spoken import language

LOCALES = {"es": "es_US"}
"""Whose way of writing days a language follows, where that is not all its readers'."""


def day_name(day: date, pattern: str = "long") -> str:
    """A day in words: "May 12, 2026", "12 de mayo de 2026".

    Args:
        pattern: of Unicode's date fields, such as "d MMM y", or one of its names.
    """
    from babel.dates import format_date

    code = language()
    return format_date(day, pattern, locale=LOCALES.get(code, code))


def short_day(text: str) -> str:
    """An ISO day as it is read: "Fri 13 Nov 2026"."""
    return day_name(date.fromisoformat(text), "EEE d MMM y")  # not text


def month_name(year: int, month: int) -> str:
    """A month with its year: "Sep 2025", "sept 2025"."""
    return day_name(date(year, month, 1), "MMM y")
