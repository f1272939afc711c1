"""The workbook of student outcomes as a template to fill in."""

from pathlib import Path

from loaders.outcome_fields import SHEETS
from loaders.register_template import write_workbook
from words import mark

_HOW = (
    mark(
        "Student outcomes: marks, averages, growth, ratings, suspensions, goals, "
        "credentials, what comes after"
    ),
    mark(
        "Fill in the sheets you have files for, and leave the others empty. "
        "Each may also be a file of its own."
    ),
    mark(
        "The first row of each sheet holds the headings: please keep them. The second row is an example, "
        "marked “Example”. It is ignored; you may delete it."
    ),
    mark("Write the student's number as in your attendance files. Names are not kept."),
    mark("A blank cell is “not told”, never none. A student without a row is not known."),
    mark(
        "Suspensions and credentials: say on the last sheet of which school years the list holds everything. "
        "Only then is a student who is not on it counted as having none."
    ),
    mark(
        "Growth: write whether your state's rule was met, and what your state calls the rule. "
        "Trellis has none."
    ),
    mark("School years are written 2025-26, dates 2025-09-02."),
)


def write_template(path: Path) -> None:
    """Write the template of student outcomes.

    Args:
        path: where to write the workbook (.xlsx); an existing file is replaced.
    """
    write_workbook(path, _HOW, SHEETS)
