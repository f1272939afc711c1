"""Sheets of ratings that have no line for each respondent: known, and sent back with what to do.

Students as headings and counts of answers cannot be read as answers of people. Read all the same, a
student's number would stand as a question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders import scales
from loaders.form import Problem, Sheet
from loaders.glance import first, texts
from loaders.survey_signs import NOT_A_SURVEY, Table
from loaders.ticks import TICKED, folded
from loaders.words import plain
from words import Phrase, mark, phrase

_THINGS = frozenset(
    plain(word)
    for word in (
        "Skill, Skills, Statement, Statements, Item, Items, Indicator, Behavior, Behaviour, Criterion, "
        "Question, Questions, Trait, Habilidad, Habilidades, Afirmación, Enunciado, Indicador, Pregunta, "
        "Preguntas, Conducta, Criterio"
    ).split(",")
)
"""Headings of what was rated: each line is a question."""
_RATERS = frozenset(
    plain(word)
    for word in (
        "Teacher, Teacher name, Rater, Rated by, Evaluator, Observer, Staff member, Completed by, Maestro, "
        "Maestra, Docente, Profesor, Profesora, Evaluador, Evaluadora"
    ).split(",")
)
_ID = re.compile(r"[A-Za-z]{0,3}-?\d{3,12}")
_NAME = re.compile(r"[^\W\d_][\w'’. -]*,\s*[^\W\d_][\w'’. -]*")
_AMOUNT = re.compile(r"\s*\d{1,7}(?:[.,]\d+)?\s*%?\s*")
FEWEST = 3
"""Columns of such a table, at least."""
LEADING = 3
"""Columns that may stand before the answers, beside the first."""
LOOKED_AT = 200

_ANSWERS = frozenset(
    plain(word)
    for word in (
        "Answer, Answers, Answer Choice, Answer Choices, Answer Option, Answer Options, Choice, Choices, "
        "Option, Options, Response Option, Response Options, Response Choice, Value, Label, Respuesta, "
        "Opción, Opciones, Opción de respuesta, Opciones de respuesta, Antwort, Antwortoption, Réponse, "
        "Choix de réponses"
    ).split(",")
)
"""Headings of the answers a summary lists."""
_SHARES = frozenset(
    plain(word)
    for word in (
        "%, Percent, Percentage, Pct, Response Percent, Percent of responses, % of responses, Responses, "
        "Response Total, % responses, Porcentaje, % de respuestas, Respuestas, Prozent, Anteil, Pourcentage, "
        "Réponses, Share"
    ).split(",")
)
"""Headings of how many gave each."""
_BESIDE = frozenset(
    plain(word)
    for word in (
        "n, N =, Total, Count, Base, Responses, Response count, Answered, Skipped, Respondents, Mean, "
        "Average, Weighted average, Std dev, Favorable, % favorable, Percent favorable, Top 2, Respuestas, "
        "Encuestados, Promedio, Media, Favorables, % favorable"
    ).split(",")
)
"""Headings beside the answers of such a table."""
_PERCENT = frozenset(plain(word) for word in "Percent,Percentage,Porcentaje,Response Percent".split(","))
_SHARE = re.compile(r"\s*\d{1,3}(?:[.,]\d+)?\s*%\s*")
_FIGURE = re.compile(r"\s*(?:\d{1,7}(?:[.,]\d+)?\s*%?|-|–)\s*")
_MOST = 5000
"""Rows of a summary, at most."""
_EXPORT = mark("Export the answers themselves from the survey tool: a row for each respondent.")

_TURN = mark(
    "In Excel, copy the table, choose Paste special and Transpose, and head the first column “Student ID” "
    "or “Respondent”: a row for each person, a column for each question."
)


@dataclass(frozen=True)
class Shape:
    """A sheet that is sent back: by what it was known, and what is said of it."""

    why: Phrase
    problem: Problem


def sent_back(table: Table) -> Shape | None:
    """What is to be said of a sheet that has no line for each respondent; None where it may have."""
    named = [c for c, heading in enumerate(table.headings) if heading.strip()]
    if len(named) <= FEWEST or any(table.second) or NOT_A_SURVEY & {plain(h) for h in table.headings}:
        return None
    corner, others = named[0], named[1:]
    others = [c for c in others if plain(table.headings[c]) not in _BESIDE]
    headings = [table.headings[c].strip() for c in others]
    for at in range(len(others) - FEWEST + 1):  # before them the person and the statement
        if at < LEADING and (steps := _steps(headings[at:])):
            return _of_answers(table, steps, _said(table, others[at:]))
    word = plain(table.headings[corner])
    if word not in _THINGS | _RATERS:
        return None
    said = _said(table, others)
    if word in _THINGS and _rated(said):
        return _shape(
            table,
            phrase("“{heading}” heads the first column: each row is a question", heading=_of(table, corner)),
            phrase("Each row of this sheet is a question, and each column somebody: it stands on its side."),
            phrase(_TURN),
        )
    if word in _RATERS and _rated(said) and all(_ID.fullmatch(h) or _NAME.fullmatch(h) for h in headings):
        return _shape(
            table,
            phrase("beside “{heading}” each column is headed with a student", heading=_of(table, corner)),
            phrase("Each column of this sheet is a student; what was asked is no heading."),
            phrase(
                "Write a row for each student who was rated: the columns “Student ID” and the question, "
                "such as “Listens (1 = never, 4 = always)”."
            ),
        )
    return None


def summary(sheet: Sheet) -> Shape | None:
    """What is to be said of a sheet that lists the answers of each question with how many gave them.

    A row names the answers and how many; below it stand answers, each with a figure, and among all some
    shares in percent.
    """
    if sheet.cells.empty or len(sheet.cells) > _MOST or sheet.cells.shape[1] < 2:
        return None
    lines = texts(sheet.cells)
    for row, line in enumerate(lines[:-1]):
        words = [plain(text) for text in line]
        answers = next((at for at, word in enumerate(words) if word in _ANSWERS), None)
        counted = [at for at, word in enumerate(words) if word in _SHARES and at != answers]
        if answers is None or not counted:
            continue
        below = [each for each in lines[row + 1 :] if each[answers] and each[counted[0]]]
        figures = [
            each for each in below if all(_FIGURE.fullmatch(text) for text in each[counted[0] :] if text)
        ]
        shares = sum(any(_SHARE.fullmatch(text) for text in each[counted[0] :]) for each in figures)
        told = plain(line[counted[0]]) in _PERCENT or "%" in words
        if len(figures) >= 2 and 2 * len(figures) > len(below) and (shares >= 2 or told):
            why = phrase(
                "“{answers}” stands beside “{counted}”: answers, and how many gave them",
                answers=line[answers].strip(),
                counted=line[counted[0]].strip(),
            )
            what = phrase(
                "This is a summary of answers, with how many gave each; whose they were is not in it."
            )
            place = int(sheet.cells.index[row])
            return Shape(
                why, Problem("question", "not_by_respondent", what, phrase(_EXPORT), sheet.name, place)
            )
    return None


def _said(table: Table, columns: Sequence[int]) -> set[str]:
    return {text for c in columns for text in first(table.body[c], LOOKED_AT)}


def _of(table: Table, column: int) -> str:
    return table.headings[column].strip()


def _steps(headings: Sequence[str]) -> list[str]:
    """The headings as steps of one answer scale, where all are; [] where they are none."""
    counts = dict.fromkeys(headings, 1)
    on = [heading for heading in headings if not scales.apart(heading)]
    name = scales.ladder(counts)
    known = name not in ("", "yes_no") and len({scales.word(heading) for heading in on}) == len(on)
    return on if known and len(on) >= FEWEST and scales.scale(dict.fromkeys(on, 1)) is not None else []


def _rated(said: set[str]) -> bool:
    """Whether the cells are small numbers, or steps of a scale."""
    asked = [text for text in said if not scales.apart(text)]
    small = bool(asked) and all(re.fullmatch(r"\s*\d{1,2}\s*", text) for text in asked)
    return small or scales.ladder(dict.fromkeys(said, 1)) != ""


def _of_answers(table: Table, steps: Sequence[str], said: set[str]) -> Shape | None:
    """Of a sheet whose headings are the answers: it counts them, or holds ticks."""
    ticks = {folded(text) for text in said} <= TICKED
    if not said or not (ticks or all(_AMOUNT.fullmatch(text) for text in said)):
        return None
    why = phrase("the headings are answers, from “{low}” to “{high}”", low=steps[0], high=steps[-1])
    if ticks:
        return _shape(
            table,
            why,
            phrase("Each column of this sheet is an answer, and a tick says who gave it."),
            phrase(
                "Write the answer itself, in one column for each question: a row for each respondent, and "
                "“{such}” in the cell.",
                such=steps[-1],
            ),
        )
    return _shape(
        table,
        why,
        phrase("This sheet counts the answers; whose they were is not in it."),
        phrase(_EXPORT),
    )


def _shape(table: Table, why: Phrase, what: Phrase, mend: Phrase) -> Shape:
    line = int(table.sheet.cells.index[table.heads[-1]])
    return Shape(why, Problem("question", "not_by_respondent", what, mend, table.sheet.name, line))
