"""The register workbook as a template to fill in, with drop-downs from the code lists."""

from pathlib import Path
from typing import TYPE_CHECKING

from loaders.register_fields import REGISTERS
from loaders.register_sheet import Field, Register
from loaders.words import letters

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ROWS = 2000
"""Rows of each sheet that carry drop-downs."""

_HOW = (
    "This workbook tells Trellis which schools, partners, activities and sessions there are, and what is "
    "given, promised, asked and spent.",
    "Fill in one sheet after the other. Leave a sheet empty if you have nothing for it yet.",
    "The first row of each sheet holds the headings: please keep them. Add columns of your own at the "
    "right of schools, partners, activities and sessions; they are kept.",
    "The second row is an example, marked “Example”. It is ignored; you may delete it.",
    "Cells with a list open it at the arrow. Several purposes are set apart by commas.",
    "Write dates as 2025-09-02, or let Excel format them as dates.",
    "A session stands on its sheet even if nobody came: else it could not be told from a missing one.",
    "Money is in dollars, such as 1250.00. A gift without a value is counted as not valued, never as 0.",
    "Contacts, challenges and trainings: write about organisations. Notes and names are not kept.",
    "Ratings: one row for each organisation and another that it rates. Factor answers and perceptions: "
    "number the respondents; names are not kept.",
    "Consents: write who was asked and what was said. What is refused stays so until a later row says yes.",
)


def write_template(path: Path) -> None:
    """Write the register template.

    Args:
        path: where to write the workbook (.xlsx); an existing file is replaced.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    how = book.active
    assert how is not None
    how.title = "Instructions"
    for line in ("Register of schools, partners, and what they do, give, promise and are asked", *_HOW):
        how.append([line])
    how["A1"].font = Font(bold=True, size=14)
    how.column_dimensions["A"].width = 100
    for row in how.iter_rows():
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
    lists = book.create_sheet("Lists")
    lists.sheet_state = "hidden"
    places: dict[str, str] = {}
    for register in REGISTERS:
        _write(book.create_sheet(register.name.replace("_", " ").capitalize()), register, lists, places)
    book.move_sheet(lists, offset=len(REGISTERS))
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
        said = " ".join(text for text in (register.says if at == 0 else "", field.help) if text)
        if said:
            head.comment = Comment(said, "Trellis")
        if field.choices and field.kind not in ("codes", "factor"):
            pick = DataValidation("list", formula1=_list(field, lists, places), allow_blank=True)
            pick.error = f"Please choose from the list for {field.title.lower()}."
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
