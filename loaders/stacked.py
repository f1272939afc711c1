"""Tables of equal headings set one below the other, and what became of each of their cells."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pyarrow as pa

from loaders.by_number import by_number, index_of
from loaders.coded import Coded, Written, written
from loaders.day_column import Days
from loaders.form import FATES, Answers, Document, Marks, Need, Problem, Severity, Sheet
from loaders.glance import top
from loaders.grid import Grid, find_grid, look_for_grid
from loaders.personal import personal_columns
from loaders.quoted import quoted
from loaders.rows import heading_name, with_value
from loaders.student_ids import one_id, without_lost
from loaders.titles import facts_of, likely_school
from loaders.words import Headings, headed
from words import phrase

_IDS = ("student", "old", "new")
"""Fields that hold the id of a person."""


def words(joined: str) -> frozenset[str]:
    """Headings out of one text, set apart by a bar."""
    return frozenset(joined.split("|"))


@dataclass(frozen=True)
class Part:
    """One table and where its fields stand: field to column position."""

    grid: Grid
    columns: dict[str, int]

    def head(self, rows: int) -> pd.DataFrame:
        """The first rows by field."""
        return pd.DataFrame({field: self.grid.body[at].iloc[:rows] for field, at in self.columns.items()})

    def heading(self, field: str) -> str:
        """The heading of a field as typed; "" where the table has none."""
        at = self.columns.get(field)
        return "" if at is None else heading_name(self.grid.headings, at)


def parts_of(document: Document, headings: Headings, needed: Collection[str]) -> list[Part]:
    """The sheets of a document that have all headings needed, with their columns.

    Every sheet that has them is taken; the marks that other forms left while recognising are wiped
    from it, so that each cell is judged afresh.
    """
    found = []
    for sheet in document.sheets:
        if sheet.cells.empty:
            continue
        wipe(sheet)
        grid = find_grid(sheet, headings.known)
        if grid is None:
            continue
        columns = one_id(headed(grid, headings))
        if all(field in columns for field in needed):
            found.append(Part(grid, columns))
    return found


def wipe(sheet: Sheet) -> None:
    """Forget what forms marked while recognising; surplus cells stay surplus."""
    if sheet not in _SURPLUS:
        surplus = FATES.index("surplus")
        _SURPLUS[sheet] = [(rows[codes == surplus], codes[codes == surplus]) for rows, codes in sheet.marks()]
    sheet.put_back(_SURPLUS[sheet])


_SURPLUS: WeakKeyDictionary[Sheet, Marks] = WeakKeyDictionary()
"""Surplus cells are told where lines are cut, before any form looks: they are looked for once a sheet."""


def titles_of(grid: Grid) -> list[list[str]]:
    """The rows above a table."""
    return top(grid.sheet)[: grid.header_rows[0]]


class Stacked:
    """The data rows of several tables as one.

    Attributes:
        parts: the tables.
        fields: text by field as typed, missing where blank; a field that no table has is absent.
        part: number of the table, for each row.
        line: line of the spreadsheet, for each row.
        body: all columns of all tables, to tell exact repeats.
    """

    def __init__(self, parts: list[Part]) -> None:
        self.parts = parts
        bodies, rows = [], []
        for part in parts:
            body, at = _without_headings(part)
            bodies.append(body)
            rows.append(at)
        self._rows = rows
        self._made: set[str] = set()
        self._as_found = len(parts) == 1 and bodies[0] is parts[0].grid.body
        self.body = (
            pd.concat(bodies, ignore_index=True) if len(bodies) > 1 else bodies[0].reset_index(drop=True)
        )
        sizes = [len(body) for body in bodies]
        self.part = np.repeat(np.arange(len(parts), dtype="int16"), sizes)
        lines = [_lines(body) for body in bodies]
        self.line = np.concatenate(lines) if len(lines) > 1 else lines[0]
        names = {field: None for part in parts for field in part.columns}
        self.fields = pd.DataFrame({field: self._field(field, bodies) for field in names}, copy=False)
        for number, part in enumerate(parts):
            if part.grid.sheet.merged:
                self._fill(number, part)

    def _fill(self, number: int, part: Part) -> None:
        """Give all rows of a cell merged over several of them what stands in its first."""
        spans = sorted((a, c, b) for a, b, c, _ in part.grid.sheet.merged if c > a)
        for field, at in part.columns.items():
            here = np.array([(first, last) for first, last, left in spans if left == at], dtype="int64")
            if not len(here):
                continue
            over = np.searchsorted(here[:, 0], self.line, "left") - 1
            inside = (self.part == number) & (over >= 0) & (self.line <= here[over, 1])
            blank = pd.Series(inside) & self.fields[field].isna()
            if blank.any():
                self.put(field, self.fields[field].mask(blank, self.fields[field].ffill()))

    def _field(self, field: str, bodies: list[pd.DataFrame]) -> pd.Series:
        pieces = []
        for part, body in zip(self.parts, bodies, strict=True):
            at = part.columns.get(field)
            pieces.append(pd.Series(np.nan, body.index, dtype="str") if at is None else body[at])
        return pd.concat(pieces, ignore_index=True) if len(pieces) > 1 else pieces[0].reset_index(drop=True)

    def put(self, field: str, values: pd.Series) -> None:
        """Give the rows a field that no table has, or another in its place."""
        self.fields[field] = values
        self._made.add(field)

    def __len__(self) -> int:
        return len(self.line)

    def coded(self, field: str) -> Coded:
        """A field by its different texts; all blank where no table has it.

        An id that a spreadsheet spoiled is blank: it is nobody's.
        """
        told = self.written(field).coded()
        kept = without_lost(told.texts) if field in _IDS else None
        return told if kept is None else told.as_told(kept)

    def written(self, field: str) -> Written:
        """A field by its different texts as typed; all missing where no table has it."""
        at = self.parts[0].columns.get(field, -1)
        if self._as_found and at >= 0 and field not in self._made:
            return self.parts[0].grid.written(at)
        if field in self.fields:
            return written(self.fields[field])
        return Written(np.full(len(self), -1, dtype="int8"), pa.array([], pa.large_string()))

    def verbatim(self, field: str) -> pd.Series:
        """A field as typed, "" where blank."""
        return (
            self.fields[field].fillna("")
            if field in self.fields
            else pd.Series([""] * len(self), dtype="str")
        )

    def verbatim_by_text(self, field: str) -> pd.Series:
        """As ``verbatim``, dtype ``category``."""
        told = self.written(field)
        numbers, texts = told.numbers, told.different
        if numbers.min(initial=0) < 0:
            numbers = np.where(numbers < 0, len(texts), numbers)
            texts = pa.concat_arrays([texts, pa.array([""], texts.type)])
        return pd.Series(by_number(numbers, index_of(texts)))

    @property
    def headings(self) -> list[str]:
        """Headings of the first table."""
        return self.parts[0].grid.headings

    def sheet(self, row: int) -> str:
        return self.parts[self.part[row]].grid.sheet.name

    def sheets(self) -> pd.Series:
        """Name of the sheet, for each row."""
        names = pd.Series([part.grid.sheet.name for part in self.parts], dtype="str")
        return names.take(self.part).reset_index(drop=True)

    def sheets_by_text(self) -> pd.Series:
        """Name of the sheet, for each row, dtype ``category``."""
        names = [part.grid.sheet.name for part in self.parts]
        return Coded(self.part, names).by_text(names)

    def heading(self, field: str, part: int = 0) -> str:
        """The heading of a field as typed; "" where the table has none."""
        return self.parts[part].heading(field)

    def schools(
        self, school: Coded, good: np.ndarray, answers: Answers, what: str
    ) -> tuple[pd.Series, list[Need]]:
        """The school of each row, and the question which it is where neither row nor title tells it.

        Args:
            school: as the rows name it.
            good: rows that count.
            answers: ``school`` is used where the file names none.
            what: what the file is called in the question.
        """
        told = [
            answers.get("school", "") or facts_of(titles_of(part.grid)).get("school", "")
            for part in self.parts
        ]
        site = pd.Series(told, dtype="str").take(self.part).reset_index(drop=True)
        schools = school.values if school.texts else pd.Series(np.nan, site.index, dtype="str")
        schools = schools.where(schools.notna(), site)
        if not (schools[good] == "").any():
            return schools, []
        likely = next((name for part in self.parts if (name := likely_school(titles_of(part.grid)))), "")
        question = phrase(
            "Which school is {file} about? It does not name one in every row.", file=phrase(what)
        )
        return schools, [Need("school", question, {}, likely)]

    def problems(
        self, rows: np.ndarray | pd.Series, field: str, severity: Severity, code: str, what: str, mend: str
    ) -> list[Problem]:
        """A problem for each row where ``rows`` is true; ``{value}`` in ``what`` is the cell as typed."""
        among = np.asarray(rows)
        if not among.any():  # to take no cell of a long column costs as much as to copy it
            return []
        found = []
        at: list[int] = np.flatnonzero(among).tolist()
        cells = self.fields[field].iloc[at].tolist() if field in self.fields else [""] * len(at)
        for row, cell in zip(at, cells, strict=True):
            value = "" if pd.isna(cell) else str(cell)
            number = int(self.part[row])
            place = (self.sheet(row), int(self.line[row]), self.heading(field, number), value)
            found.append(Problem(severity, code, with_value(what, value), mend, *place))
        return found

    def day_problems(self, days: Days, field: str, rows: np.ndarray | None = None) -> list[Problem]:
        """A problem for each cell of ``field`` that should be a day and is none (of ``rows``, if given)."""
        bad = days.bad.to_numpy() if rows is None else days.bad.to_numpy() & rows
        if not bad.any():
            return []
        mend = phrase("Correct the date, for example to 2025-09-02, and load the file again.")
        reasons = {text: days.why_bad(str(text)) for text in self.fields.loc[bad, field].unique()}
        found = self.problems(bad, field, "left_out", "not_a_date", "", mend)
        return [replace(problem, what=reasons[problem.value]) for problem in found]

    def settle(
        self, taken: Collection[str], aside: Mapping[str, np.ndarray], personal: Collection[str] = ()
    ) -> None:
        """Say what became of every cell.

        Args:
            taken: fields that stand in the tidy rows.
            aside: rows that are none, by fate ("rejected", "duplicate").
            personal: fields that are personal here, beside those every form drops.
        """
        for number, part in enumerate(self.parts):
            width = part.grid.sheet.cells.shape[1]
            fates = np.full(width, FATES.index("unmapped"), dtype="int8")
            for field, at in part.columns.items():
                if field in taken or field in personal:
                    fates[at] = FATES.index("row" if field in taken else "personal")
            hidden = [at for at in personal_columns(part.grid.headings) if fates[at] != FATES.index("row")]
            fates[hidden] = FATES.index("personal")
            mine = self.part == number
            place = together(self._rows[number])
            cells = part.grid.sheet.fates[place]
            surplus = cells == FATES.index("surplus") if cells.any() else None
            cells[...] = fates
            for fate, rows in aside.items():
                if rows.any():
                    cells[rows[mine]] = FATES.index(fate)
            if surplus is not None:
                cells[surplus] = FATES.index("surplus")
            part.grid.sheet.fates[place] = cells


def _lines(body: pd.DataFrame) -> np.ndarray:
    """Lines of the spreadsheet; a range would keep its numbers beside, once they are asked for."""
    lines = body.index
    if isinstance(lines, pd.RangeIndex):
        return np.arange(lines.start, lines.stop, lines.step, dtype="int32")
    return lines.to_numpy(dtype="int32")


def together(rows: np.ndarray) -> np.ndarray | slice:
    """Positions in order as a slice where none is left out: cells are then written, and rows taken, in one
    go."""
    whole = len(rows) > 0 and rows[-1] - rows[0] == len(rows) - 1
    return slice(int(rows[0]), int(rows[-1]) + 1) if whole else rows


def _without_headings(part: Part) -> tuple[pd.DataFrame, np.ndarray]:
    """The body without rows that repeat the headings, as printed reports do on every page."""
    body, rows = part.grid.body, part.grid.rows
    again = np.ones(len(body), dtype=bool)
    for at in list(part.columns.values())[:2]:
        told, heading = part.grid.written(at), part.grid.headings[at]
        if heading not in told.texts:
            again[:] = False
            break
        again &= told.numbers == told.texts.index(heading)
    if again.any():
        part.grid.sheet.mark("heading", rows[again], list(range(body.shape[1])))
        body, rows = body[~again], rows[~again]
    return body, rows


def personal_notice(parts: list[Part], kept: Collection[str] = ()) -> list[Problem]:
    """Say which personal columns were dropped.

    Args:
        kept: fields of the form that are kept although their heading is personal.
    """
    found = []
    for part in parts:
        used = {part.columns[field] for field in kept if field in part.columns}
        dropped = [at for at in personal_columns(part.grid.headings) if at not in used]
        if dropped:
            names = quoted(part.grid.headings[at].strip() for at in dropped)
            found.append(
                Problem(
                    "notice",
                    "personal",
                    phrase("Personal data was not kept: {names}.", names=names),
                    phrase("Nothing to do. Leave these columns out of the export if you can."),
                    part.grid.sheet.name,
                    int(part.grid.sheet.cells.index[part.grid.header_rows[0]]),
                )
            )
    return found


def lacking(document: Document, headings: Headings, wanted: Mapping[str, str]) -> tuple[str, ...]:
    """Names of the headings that the best sheet of a document lacks.

    Args:
        wanted: field to the heading a person would write.
    """
    best: tuple[str, ...] = tuple(wanted.values())
    for sheet in document.sheets:
        grid = None if sheet.cells.empty else look_for_grid(sheet, headings.known)
        if grid is not None:
            columns = one_id(headed(grid, headings))
            lacks = tuple(name for field, name in wanted.items() if field not in columns)
            best = min(best, lacks, key=len)
    return best
