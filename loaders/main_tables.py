"""Which of several tables on one sheet is read: the only one that is for us, else the one that staff name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from loaders import several_tables
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Sheet
from loaders.glance import filled
from loaders.quoted import quoted
from loaders.several_tables import Part
from loaders.signin_blocks import HEADS
from words import Phrase, phrase

TABLE = "table"
"""The answer that names a table by its cells."""

Recogniser = Callable[[Document], list[tuple[Form, Match]]]


@dataclass(frozen=True)
class Found:
    """One table of a sheet that has several.

    Attributes:
        name: its cells, with the sheet's name where the file has several sheets.
        form: the kind of file it would be by itself; None where it fits none.
    """

    sheet: Sheet
    part: Part
    cut: Sheet
    name: str
    form: Form | None


@dataclass(frozen=True)
class Choice:
    """What is to be read of a document.

    Attributes:
        document: with the chosen tables in place of their sheets; as it was where there is no choice.
        tables: all tables of the sheets that hold several.
        kept: those that are read.
        need: which one is asked, where that is open.
    """

    document: Document
    tables: tuple[Found, ...] = ()
    kept: tuple[Found, ...] = ()
    need: Need | None = None
    problems: tuple[Problem, ...] = field(default=())

    def settle(self) -> None:
        """Write back what became of the cells, and put aside what was not read."""
        for each in self.tables:
            if each in self.kept:
                several_tables.put_fates(each.sheet, each.part, each.cut)
            else:
                each.sheet.mark("other_sheet", slice(*each.part.rows), slice(*each.part.columns))
        for sheet in {id(each.sheet): each.sheet for each in self.tables}.values():
            rest = filled(sheet) & (sheet.fates == 0)
            if self.kept and rest.any():
                sheet.fates[rest] = FATES.index("footnote")


def chosen(document: Document, answers: Answers, forms: Sequence[Form], recognise: Recogniser) -> Choice:
    """What is to be read of a document whose sheets may hold several tables.

    Args:
        forms: all there are.
        recognise: the forms that a document may be, best first, if they fit.
    """
    known = {word for form in forms for each in form.fields for word in each.headings} | HEADS.known
    parts = {sheet: several_tables.tables(sheet, known, below=True) for sheet in document.sheets}
    if not any(parts.values()):
        return Choice(document)
    whole = recognise(document)
    if whole and whole[0][0].sections:
        parts = {sheet: several_tables.tables(sheet, known, below=False) for sheet in document.sheets}
    found = [_found(document, sheet, part, recognise) for sheet in parts for part in parts[sheet]]
    if not any(each.form for each in found):
        return Choice(document, problems=() if whole or not found else (_unknown(found),))
    named = next((each for each in found if each.name == answers.get(TABLE, "")), None)
    ours = [each for each in found if each.form] if named is None else [named]
    alike = {(each.form.key if each.form else "", each.part.headings) for each in ours}
    if len(alike) > 1:
        return Choice(document, tuple(found), need=_need(ours))
    kept = {id(each.sheet): [one for one in ours if one.sheet is each.sheet] for each in found}
    sheets = [
        cut
        for sheet in document.sheets
        for cut in ([each.cut for each in kept[id(sheet)]] if id(sheet) in kept else [sheet])
    ]
    aside = tuple(_aside(each) for each in found if each not in ours)
    return Choice(replace(document, sheets=tuple(sheets)), tuple(found), tuple(ours), problems=aside)


def _found(document: Document, sheet: Sheet, part: Part, recognise: Recogniser) -> Found:
    cut = several_tables.cut_out(sheet, part)
    fitting = recognise(several_tables.alone(document, cut))
    name = f"{sheet.name} {cut.part}" if len(document.sheets) > 1 else cut.part
    return Found(sheet, part, cut, name, fitting[0][0] if fitting else None)


def _described(each: Found) -> Phrase:
    """Where a table stands, its first headings, and what it is."""
    row = each.sheet.cells.iloc[each.part.header, slice(*each.part.columns)].dropna()
    heads = quoted(text.strip() for text in row.tolist()[:3])
    if each.form is None:
        return phrase("{place}, headed {headings} …", place=each.name, headings=heads)
    return phrase(
        "{place}, headed {headings} …: {kind}", place=each.name, headings=heads, kind=phrase(each.form.title)
    )


def _need(ours: Sequence[Found]) -> Need:
    places = ", ".join(each.name for each in ours)
    question = phrase(
        "Several tables stand on one sheet, at {places}. Which one is to be loaded? To load the others, too, "
        "set each on a sheet of its own in a file of its own.",
        places=places,
    )
    return Need(TABLE, question, {each.name: _described(each) for each in ours})


def _aside(each: Found) -> Problem:
    what = phrase("Another table stands on this sheet, at {table}. It was left out.", table=_described(each))
    mend = phrase("If it should be loaded, set it on a sheet of its own in a file of its own.")
    line = int(each.sheet.cells.index[each.part.header])
    return Problem("notice", "table_aside", what, mend, each.sheet.name, line, value=each.name)


def _unknown(found: Sequence[Found]) -> Problem:
    places = "; ".join(str(_described(each)) for each in found)
    what = phrase("Several tables stand on one sheet: {places}. None is of a known kind.", places=places)
    mend = phrase("Set the one to be loaded on a sheet of its own, with one row of headings, and load that.")
    return Problem("question", "several_tables", what, mend, found[0].sheet.name)
