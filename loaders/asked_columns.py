"""Questions for school and role that stand among the columns of a list or report."""

from loaders.roles import might_ask_role, might_ask_school
from loaders.stacked import Part


def with_questions(part: Part) -> Part:
    """The table with questions of a form for school and role among its fields."""
    columns = dict(part.columns)
    for at, heading in enumerate(part.grid.headings):
        if heading and at not in columns.values():
            if "school" not in columns and might_ask_school(heading):
                columns["school"] = at
            elif "role" not in columns and might_ask_role(heading):
                columns["role"] = at
    return Part(part.grid, columns)
