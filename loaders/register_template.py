"""The register workbook as a template to fill in, with drop-downs from the code lists."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from loaders.register_fields import REGISTERS
from loaders.register_sheet import Field, Register
from loaders.words import letters
from words import mark, tr

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ROWS = 2000
"""Rows of each sheet that carry drop-downs."""

_TITLE = mark("Register of schools, partners, and what they do, give, promise and are asked")
_HOW = (
    mark(
        "This workbook tells Trellis which schools, partners, activities and sessions there are, and what is "
        "given, promised, asked and spent, and what families and neighbours get."
    ),
    mark("Fill in one sheet after the other. Leave a sheet empty if you have nothing for it yet."),
    mark(
        "The first row of each sheet holds the headings: please keep them. Add columns of "
        "your own at the right of schools, partners, activities and sessions; they are kept."
    ),
    mark("The second row is an example, marked “Example”. It is ignored; you may delete it."),
    mark("Cells with a list open it at the arrow. Several purposes are set apart by commas."),
    mark("Write dates as 2025-09-02, or let Excel format them as dates."),
    mark("A session stands on its sheet even if nobody came: else it could not be told from a missing one."),
    mark(
        "Money is in dollars, such as 1250.00. A gift without a value is counted as not valued, never as 0."
    ),
    mark("Contacts, challenges and trainings: write about organisations. Notes and names are not kept."),
    mark(
        "Ratings: one row for each organisation and another that it rates. Factor answers "
        "and perceptions: number the respondents; names are not kept."
    ),
    mark(
        "Families: a student's number stands for the family. Households tell who lives together. "
        "Write no names."
    ),
    mark("Online resources, projects, mentions, suggestions: numbers alone, no people."),
    mark(
        "Consents: write who was asked and what was said. What is refused stays so until a "
        "later row says yes."
    ),
)


def write_template(path: Path) -> None:
    """Write the register template.

    Args:
        path: where to write the workbook (.xlsx); an existing file is replaced.
    """
    write_workbook(path, (_TITLE, *_HOW), REGISTERS)


def write_workbook(path: Path, how: Sequence[str], registers: Sequence[Register]) -> None:
    """Write a workbook to fill in.

    Args:
        path: as for ``write_template``.
        how: lines of its first sheet, the title first.
        registers: its other sheets, in order.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Instructions"  # not text
    for line in how:
        first.append([tr(line)])
    first["A1"].font = Font(bold=True, size=14)
    first.column_dimensions["A"].width = 100
    for row in first.iter_rows():
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
    lists = book.create_sheet("Lists")  # not text
    lists.sheet_state = "hidden"
    places: dict[str, str] = {}
    for register in registers:
        _write(book.create_sheet(register.name.replace("_", " ").capitalize()), register, lists, places)
    book.move_sheet(lists, offset=len(registers))
    book.save(path)


def _write(sheet: "Worksheet", register: Register, lists: "Worksheet", places: dict[str, str]) -> None:
    """Headings, example row, drop-downs and notes of one sheet."""
    from openpyxl.comments import Comment
    from openpyxl.styles import Font, PatternFill
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.append([field.title for field in register.fields])
    sheet.append([field.example or None for field in register.fields])
    sheet.freeze_panes = "A2"
    for at, field in enumerate(register.fields):
        letter = letters(at)
        head, example = sheet[f"{letter}1"], sheet[f"{letter}2"]
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor="E8EDF2")
        example.font = Font(italic=True, color="6B7280")
        sheet.column_dimensions[letter].width = max(14, len(field.title) + 4)
        if field.kind in ("text", "day"):
            sheet.column_dimensions[letter].number_format = "yyyy-mm-dd" if field.kind == "day" else "@"
        said = " ".join(tr(text) for text in (register.says if at == 0 else "", field.help) if text)
        if said:
            head.comment = Comment(said, "Trellis")  # not text
        if field.choices and field.kind not in ("codes", "factor"):
            pick = DataValidation("list", formula1=_list(field, lists, places), allow_blank=True)
            pick.error = tr("Please choose from the list for {column}.", column=field.title.lower())
            sheet.add_data_validation(pick)
            pick.add(f"{letter}2:{letter}{_ROWS + 1}")


def _list(field: Field, lists: "Worksheet", places: dict[str, str]) -> str:
    """Where the hidden sheet holds the labels of a code list; written there once."""
    labels = list((field.choices or {}).values())
    if field.title not in places:
        letter = letters(len(places))
        for row, label in enumerate([field.title, *labels], start=1):
            lists[f"{letter}{row}"] = label
        places[field.title] = f"Lists!${letter}$2:${letter}${len(labels) + 1}"
    return places[field.title]
