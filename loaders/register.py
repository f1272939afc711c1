"""The register, as our workbook holds it: who there is, what is offered, given, promised and asked."""

import pandas as pd

from loaders import consents
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.grid import find_grid
from loaders.quoted import quoted
from loaders.register_fields import CONSENTS, REGISTERS
from loaders.register_rows import rows_of
from loaders.register_sheet import Register
from loaders.rows import fingerprint, set_aside
from loaders.stacked import Part, wipe
from loaders.student_ids import STUDENT_IDS
from loaders.template_rows import PROSE, without_example
from loaders.words import headed, plain
from words import phrase


def _sheets(document: Document) -> list[tuple[Register, Part]]:
    """The sheets that are registers, each of another kind."""
    found: list[tuple[Register, Part]] = []
    for sheet in document.sheets:
        if sheet.cells.empty or plain(sheet.name) in PROSE:
            continue
        fits = [(register, part) for register in REGISTERS if (part := _fits(sheet, register))]
        fits = [pair for pair in fits if pair[0] not in [register for register, _ in found]]
        if fits:
            found.append(max(fits, key=lambda pair: (_named(sheet, pair[0]), len(pair[1].columns))))
    return found


def _named(sheet: Sheet, register: Register) -> bool:
    name = plain(sheet.name.removesuffix(".csv"))
    return name in {register.name, *(plain(word) for word in register.also.split("|"))}


def _fits(sheet: Sheet, register: Register) -> Part | None:
    if register is CONSENTS:
        return consents.part_of(sheet)
    wipe(sheet)
    grid = find_grid(sheet, register.headings.known)
    if grid is None:
        return None
    if not register.of_students and {plain(heading) for heading in grid.headings} & STUDENT_IDS:
        return None
    columns = headed(grid, register.headings)
    named = {register.required[0]: "name"} if not register.needed else {}  # the name may tell the first
    lacks = [each for each in register.required if not {each, named.get(each, each)} & set(columns)]
    if lacks or not (_named(sheet, register) or _tells(register, columns)):
        return None
    if register.needed and not set(register.telling) & set(columns):  # other sheets are called so, too
        return None
    return Part(grid, columns)


def _tells(register: Register, columns: dict[str, int]) -> bool:
    """Whether headings alone tell a register, without the name of the sheet."""
    every = {register.required[0], *register.alone}
    return (
        every <= set(columns)
        and len(columns) >= min(3, len(register.fields))
        and bool(set(register.telling) & set(columns))
    )


def recognise(document: Document) -> Match | None:
    """Sheets named as our register's, or tables with its headings."""
    found = _sheets(document)
    if not found or [register for register, _ in found] == [CONSENTS]:  # by itself it is a list of its own
        return None
    named = [register.name for register, part in found if _named(part.grid.sheet, register)]
    every = ", ".join(register.name for register, _ in found)
    if len(named) > 1:
        # Of many sheets with our names and headings one may look like a survey's, too: that is no question.
        return Match(
            1.0 if len(named) > 2 else 0.97,
            phrase("the sheets {every} with the headings of the register", every=every),
        )
    _, part = found[0]
    share = len(part.columns) / max(1, sum(bool(heading) for heading in part.grid.headings))
    headings = quoted(part.heading(field) for field in list(part.columns)[:3])
    return Match(
        0.5 + 0.4 * min(1.0, share),
        phrase("the headings {headings} of the register of {every}", headings=headings, every=every),
    )


def read(document: Document, answers: Answers) -> Reading:
    """Turn the register's sheets into a table each; the example rows of the template are ignored.

    Columns without a name of ours go to ``extra`` as JSON. Where a row names a partner or activity
    by its name, its code is put in.
    """
    found = _sheets(document)
    problems = [
        problem
        for problem in set_aside(document, [part.grid.sheet for _, part in found])
        if plain(problem.sheet) not in PROSE
    ]
    tables: dict[str, pd.DataFrame] = {}
    needs: list[Need] = []
    rows = accepted = rejected = 0
    names: dict[str, dict[str, str]] = {}
    order = [register.name for register in REGISTERS]
    for register, part in sorted(found, key=lambda pair: order.index(pair[0].name)):
        part = without_example(part, register)
        here = (
            consents.rows_of([part], answers)
            if register is CONSENTS
            else rows_of(register, part, answers, names)
        )
        tables |= here.tables
        problems += here.problems
        needs += [need for need in here.needs if need.name not in {each.name for each in needs}]
        rows, rejected, accepted = rows + here.rows, rejected + here.rejected, accepted + here.accepted
    if not found:
        what = phrase("No sheet has the headings of the register.")
        problems.append(
            Problem("question", "no_table", what, phrase("Start from the template of the register."))
        )
    headings = [heading for _, part in found for heading in part.grid.headings]
    facts = {"fingerprint": fingerprint("register", headings)}
    columns = sum(bool(heading) for heading in headings)
    return Reading(tables, problems, needs, rows, columns, accepted, rejected, facts=facts)


FORM = Form("register", "register", "Register of schools, partners and what they do", recognise, read)
