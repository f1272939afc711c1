"""A report as a file: which kinds there are, in which formats and languages."""

from reports import brief as brief_page
from reports import family as family_page
from tables.report import BRIEF, FAMILY, FEDERAL, Family, Item, Report
from words import LANGUAGES as SPOKEN
from words import mark, phrase, speaking

FORMATS = {BRIEF: ("html", "xlsx"), FEDERAL: ("html", "xlsx"), FAMILY: ("html",)}
"""Formats by kind."""

LANGUAGES = dict.fromkeys(FORMATS, tuple(SPOKEN))
"""Languages by kind, by their codes."""

TITLES = mark({BRIEF: "The board brief", FEDERAL: "The federal report", FAMILY: "The family page"})


class Unwritten(Exception):
    """A report was asked for in a way it is not written; the message says in which ways it is."""


def checked(kind: str, form: str, lang: str) -> None:
    """See that a kind of report is written so.

    Raises:
        Unwritten: it is not.
    """
    if kind not in FORMATS:
        raise Unwritten(
            phrase('There is no report "{kind}". There are: {known}.', kind=kind, known=", ".join(FORMATS))
        )
    if form not in FORMATS[kind]:
        raise Unwritten(
            phrase(
                '{report} is not written as "{form}". Choose: {known}.',
                report=phrase(TITLES[kind]),
                form=form,
                known=", ".join(FORMATS[kind]),
            )
        )
    if lang not in LANGUAGES[kind]:
        raise Unwritten(
            phrase(
                '{report} is not written in "{lang}". Choose: {known}.',
                report=phrase(TITLES[kind]),
                lang=lang,
                known=", ".join(LANGUAGES[kind]),
            )
        )


def written(made: Report | Family, form: str = "html", lang: str = "en") -> bytes:
    """The file of a report.

    Raises:
        Unwritten: it is not written in this format or language.
    """
    checked(FAMILY if isinstance(made, Family) else made.kind, form, lang)
    if isinstance(made, Family):
        return family_page.html(made, lang)
    with speaking(lang):
        if form == "xlsx":
            from reports import workbook  # what writes workbooks comes with it

            return workbook.workbook(made)
        return brief_page.html(made)


def fingerprint(made: Report) -> str:
    """The mark of all numbers of a brief."""
    return brief_page.print_of(made)


def reading_grade(made: Family, lang: str) -> float:
    """The school grade from which on a family page is read."""
    return family_page.reading_grade(made, lang)


def answer(item: Item) -> str:
    """The answer of a question of a brief, in a sentence."""
    return brief_page.answer(item)


def evidence(item: Item) -> str:
    """The grey line under an answer: of whom, when, with which interval."""
    return brief_page.evidence(item.figure, alone=True)


def family_blocks(made: Family, lang: str) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """The parts of a family page: heading, and its sentences, each with the list under it."""
    return [
        (
            block.heading,
            [(words, [family_page.listed(item, lang) for item in items]) for words, items in block.lines],
        )
        for block in family_page.blocks(made, lang)
    ]
