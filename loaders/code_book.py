"""The code book beside the answers: a sheet of the workbook, or a file of the folder or zip.

Without one a 5 is never called "agree". It is told by its headings and by the questions it names, which
are headings of the answers; what it tells is set on the questions of the survey.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from loaders import code_book_rows, odd_codes
from loaders.code_book_rows import Entry
from loaders.form import FATES, Answers, Document, Problem, Sheet
from loaders.grid import look_for_grid
from loaders.meaning import Meaning
from loaders.questions import Question
from loaders.quoted import quoted
from loaders.words import plain
from words import phrase, phrase_many

DESCRIBED = 0.5
"""Least share of its questions, or of those of the survey, that a code book has in common with it."""
SHOWN = 5
"""Names listed in one notice."""


@dataclass(frozen=True)
class CodeBook:
    """What one sheet says of the questions: by plain name, "*" of all."""

    sheet: Sheet
    entries: dict[str, Entry]

    def entry(self, question: Question) -> Entry | None:
        """What it says of a question, by the heading of its column, its name or its words."""
        for words in (question.heading, question.name, question.sub_item, question.text):
            if words and (found := self.entries.get(plain(words))) is not None:
                return found
        return None

    def applied(self, question: Question) -> Question:
        """The question with the words and codes of the book; one it does not name as it is."""
        entry, common = self.entry(question), self.entries.get("*")
        if question.option or question.kind or (entry is None and common is None):
            return question
        meaning = (entry or Entry()).meaning(common)
        if entry is None:
            return replace(question, meaning=meaning)
        name = question.name or question.text
        if entry.text and question.sub_item:
            return replace(question, meaning=meaning)
        return replace(question, meaning=meaning, text=entry.text or question.text, name=name)


def find(document: Document, taken: Iterable[Sheet], headings: Collection[str]) -> CodeBook | None:
    """The code book of a document.

    Args:
        taken: sheets that hold answers.
        headings: plain headings of the answers.
    """
    mine = {id(sheet) for sheet in taken}
    for sheet in document.sheets:
        if id(sheet) in mine or is_book(sheet):
            continue
        found = code_book_rows.table_of(sheet)
        if found is None:
            continue
        entries = code_book_rows.entries_of(*found, headings)
        named = {name for name in entries if name != "*"}
        common = len(named & set(headings))
        if "*" in entries or (common and common >= DESCRIBED * min(len(named), len(headings))):
            return CodeBook(sheet, entries)
    return None


def described(document: Document) -> tuple[CodeBook, list[Sheet]] | None:
    """A code book among the sheets, and those it explains; None where there is none."""
    grids = [(sheet, look_for_grid(sheet)) for sheet in document.sheets]
    names = [(sheet, {plain(text) for text in grid.headings} - {""}) for sheet, grid in grids if grid]
    for sheet, headings in names:
        found = find(document, [sheet], headings)
        if found is not None and "*" not in found.entries:
            named = set(found.entries)
            mine = [other for other, words in names if other is not found.sheet and words & named]
            return found, mine
    return None


def is_book(sheet: Sheet) -> bool:
    """Whether a sheet was read as a code book."""
    return bool((sheet.fates == FATES.index("code_book")).any())


def explain(
    document: Document, taken: Sequence[Sheet], questions: Sequence[Question], answers: Answers
) -> tuple[list[Question], list[Problem]]:
    """The questions with what a code book beside them tells, and what is to be said of it.

    Answers used: ``missing_codes`` ("-1, 99"): codes that stand for no answer wherever they occur.
    """
    headings = {plain(words) for q in questions for words in (q.heading, q.name) if words} - {""}
    book = find(document, taken, headings)
    problems: list[Problem] = []
    told = list(questions)
    if book is not None:
        book.sheet.mark("code_book", slice(None), slice(None))
        told = [book.applied(question) for question in told]
        problems = _told(book, headings)
    missing = odd_codes.said_missing(answers)
    return [_without(question, missing) for question in told], problems


def _without(question: Question, missing: frozenset[str]) -> Question:
    if not missing or question.option:
        return question
    meaning = question.meaning or Meaning()
    return replace(question, meaning=replace(meaning, missing=meaning.missing | missing))


def _told(book: CodeBook, headings: Collection[str]) -> list[Problem]:
    named = [name for name in book.entries if name != "*"]
    known = sum(name in headings for name in named)
    problems = [
        Problem(
            "notice",
            "code_book",
            phrase_many(
                known,
                "“{name}” was read as the code book: it tells what the answers to {n} questions mean.",
                "“{name}” was read as the code book: it tells what the answers to {n} questions mean.",
                n=known,
                name=book.sheet.name,
            ),
            phrase("Nothing to do."),
            book.sheet.name,
        )
    ]
    other = [name for name in named if name not in headings]
    if other:
        listed = quoted(other[:SHOWN])
        more = phrase(" and {more} more", more=len(other) - SHOWN) if len(other) > SHOWN else ""
        problems.append(
            Problem(
                "notice",
                "not_in_data",
                phrase(
                    "The code book names questions that the answers do not have: {listed}{more}.",
                    listed=listed,
                    more=more,
                ),
                phrase(
                    "Nothing to do if they were not asked; else write the heading of the answers in the "
                    "code book."
                ),
                book.sheet.name,
                book.entries[other[0]].line,
            )
        )
    return problems
