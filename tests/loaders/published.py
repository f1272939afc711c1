"""One small published table, and writers that lay it out as different publishers do."""

import io

from openpyxl import Workbook

SCHOOLS = (("0100", "Maple Elementary"), ("0200", "Cedar Middle"))
GROUPS = ("All Students", "Hispanic", "English Learners")
ENROLLED = {
    ("0100", "All Students"): "354",
    ("0100", "Hispanic"): "<10",
    ("0100", "English Learners"): "19",
    ("0200", "All Students"): "1,214",
    ("0200", "Hispanic"): "82",
    ("0200", "English Learners"): "n<10",
}
RATE = {
    ("0100", "All Students"): "38.7%",
    ("0100", "Hispanic"): "*",
    ("0100", "English Learners"): "≥95%",
    ("0200", "All Students"): "7.5%",
    ("0200", "Hispanic"): "<5%",
    ("0200", "English Learners"): "DS",
}
MEANT = {
    "354": ("354", "no", ""),
    "<10": ("", "yes", "<10"),
    "19": ("19", "no", ""),
    "1,214": ("1214", "no", ""),
    "82": ("82", "no", ""),
    "n<10": ("", "yes", "<10"),
    "38.7%": ("38.7", "no", ""),
    "*": ("", "yes", ""),
    "≥95%": ("", "yes", ">=95%"),
    "7.5%": ("7.5", "no", ""),
    "<5%": ("", "yes", "<5%"),
    "DS": ("", "yes", ""),
}
"""What each cell means: value, suppressed, bound."""

WANTED = {
    (code, name, "2023", group, measure, *MEANT[cells[code, group]], cells[code, group])
    for code, name in SCHOOLS
    for group in GROUPS
    for measure, cells in (("Enrolled", ENROLLED), ("% chronic", RATE))
}
"""The table as tidy rows: code, name, year, group, measure, value, suppressed, bound, raw."""


def text(rows, delimiter: str = ",") -> str:
    """Rows as a text file; cells with the delimiter in quotes."""
    quoted = [[f'"{cell}"' if delimiter in cell else cell for cell in row] for row in rows]
    return "".join(delimiter.join(row) + "\r\n" for row in quoted)


def long_rows(year: str = "2023-24") -> list[list[str]]:
    """A line for each school and group, two measures across."""
    lines = [["School Year", "School Code", "School Name", "Student Group", "Enrolled", "% chronic"]]
    for code, name in SCHOOLS:
        lines += [[year, code, name, group, ENROLLED[code, group], RATE[code, group]] for group in GROUPS]
    return lines


def longest_rows() -> list[list[str]]:
    """A line for each figure."""
    lines = [["Measure", "Value", "Subgroup", "Campus Name", "Campus Number", "Year", "Notes"]]
    for measure, cells in (("Enrolled", ENROLLED), ("% chronic", RATE)):
        for code, name in SCHOOLS:
            lines += [[measure, cells[code, group], group, name, code, "2023-2024", ""] for group in GROUPS]
    return lines


def wide_rows() -> list[list[str]]:
    """A line for each school, two heading rows, the group said once over its two measures."""
    lines = [["Chronic absence 2023-24"], [], ["School code", "School"], ["", ""]]
    for group in GROUPS:
        lines[2] += [group, ""]
        lines[3] += ["Enrolled", "% chronic"]
    for code, name in SCHOOLS:
        cells = [(ENROLLED[code, group], RATE[code, group]) for group in GROUPS]
        lines.append([code, name, *(cell for pair in cells for cell in pair)])
    return lines


def upper_rows() -> list[list[str]]:
    """The measures over the groups, in a row above the one that names the school."""
    lines = [["Published 2023-24"], ["", ""], ["Campus", "School Name"]]
    for measure in ("Enrolled", "% chronic"):
        lines[1] += [measure, "", ""]
        lines[2] += list(GROUPS)
    for code, name in SCHOOLS:
        cells = [ENROLLED[code, group] for group in GROUPS] + [RATE[code, group] for group in GROUPS]
        lines.append([code, name, *cells])
    return lines


def apart_rows() -> list[list[str]]:
    """Group and measure in one heading, set apart by a dash."""
    lines = [["DBN", "School", "School Year"]]
    for group in GROUPS:
        lines[0] += [f"{group} - Enrolled", f"{group} - % chronic"]
    for code, name in SCHOOLS:
        cells = [(ENROLLED[code, group], RATE[code, group]) for group in GROUPS]
        lines.append([code, name, "20232024", *(cell for pair in cells for cell in pair)])
    return lines


def workbook(rows, merged: tuple[str, ...] = ()) -> bytes:
    """Rows as a workbook; cells of text."""
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append([cell or None for cell in row])
    for span in merged:
        sheet.merge_cells(span)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
