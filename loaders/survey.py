"""What all survey forms share: from the columns of a wide table to a reading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

import numpy as np
import pandas as pd

from loaders import answers as wide
from loaders import dates, respondent, roles, rows, scales
from loaders.answers import Question
from loaders.form import Answers, Document, Need, Problem, Reading, Sheet
from loaders.words import plain

DATE_ORDER = "date_order"
_COUNTER = re.compile(
    r"\s*\((?:responses|respuestas|\d+(?:-\d+)?)\)\s*|\s+-\s+form responses.*$", re.IGNORECASE
)


@dataclass
class Layout:
    """Which column of one sheet is what.

    Attributes:
        sheet: where it stands.
        headings: one a column, verbatim, by position.
        body: data rows; index the line numbers.
        rows: their positions in ``sheet.cells``.
        questions: columns that hold answers.
        identity: the tool's id of a respondent; None: keyed by time and answers.
        completed: completion time; None where the tool keeps none.
        meta, personal: columns set aside.
        unmapped: columns without a heading.
        previews: data rows (True each) that are the author's tests.
    """

    sheet: Sheet
    headings: list[str]
    body: pd.DataFrame
    rows: np.ndarray
    questions: list[Question] = field(default_factory=list)
    identity: int | None = None
    completed: int | None = None
    meta: list[int] = field(default_factory=list)
    personal: list[int] = field(default_factory=list)
    unmapped: list[int] = field(default_factory=list)
    previews: np.ndarray | None = None


def read(
    form: str,
    document: Document,
    layouts: Sequence[Layout],
    answers: Answers,
    separators: Sequence[str] = (";", ", "),
    notices: Sequence[Problem] = (),
) -> Reading:
    """Turn laid-out sheets into a reading.

    Args:
        form: key of the form, also the tool in the rows.
        document: the file.
        layouts: its sheets that hold answers.
        answers: given so far; ``date_order`` is used here.
        separators: what the tool joins ticked options with.
        notices: what the form itself found.
    """
    problems, needs = list(notices), []
    problems += rows.set_aside(document, [layout.sheet for layout in layouts])
    order, need = _order(layouts, answers)
    if need is not None:
        needs.append(need)
    tables, asked, days, schools = [], [], [], []
    count = accepted = 0
    for layout in layouts:
        _mark(layout)
        problems += _personal(layout)
        count += len(layout.body) - (0 if layout.previews is None else int(layout.previews.sum()))
        body, times, lost = _lines(layout, order, need is None)
        problems += lost
        layout.questions = wide.keyed(layout.questions)
        people, more = _people(layout, body, times)
        problems += more
        kept = people["respondent_key"].notna()
        body, people = body[kept], people[kept]
        constants = {"source_file": document.name, "sheet": layout.sheet.name, "tool": form}
        made = wide.long(body, people, layout.questions, constants, separators)
        problems += _codes_only(layout, made.questions, body)
        accepted += len(body)
        tables.append(made.rows)
        asked.append(made.questions)
        days.append(people["responded_at"].str[:10])
        schools.append(people["school"])
    questions = pd.concat(asked, ignore_index=True).drop_duplicates(["question_key", "sub_item"])
    main = layouts[0]
    return Reading(
        {"answers": rows.stack("answers", tables), "questions": questions.reset_index(drop=True)},
        problems,
        needs,
        rows=count,
        columns=len(main.headings),
        accepted=accepted,
        rejected=count - accepted,
        respondents=accepted,
        questions=len(questions),
        facts=_facts(form, document, main, pd.concat(days), pd.concat(schools)),
    )


def _order(layouts: Sequence[Layout], answers: Answers) -> tuple[str, Need | None]:
    """How the file writes dates, and the question if it cannot be told."""
    stamps = [layout.body[layout.completed] for layout in layouts if layout.completed is not None]
    if not stamps:
        return dates.NONE, None
    both = pd.concat(stamps)
    order = dates.order(both)
    if order != dates.UNDECIDED:
        return order, None
    if answers.get(DATE_ORDER) in (dates.MDY, dates.DMY):
        return answers[DATE_ORDER], None
    example = str(both.dropna().iloc[0]).split()[0]
    question = f"Dates such as {example} can be read in two ways. Which comes first, the month or the day?"
    choices = {dates.MDY: "The month", dates.DMY: "The day"}
    rising = [way for way in choices if _rising(both, way)]
    return order, Need(DATE_ORDER, question, choices, rising[0] if len(rising) == 1 else "")


def _rising(stamps: pd.Series, way: str) -> bool:
    """Tools write answers in the order they come: only the right reading need be in order."""
    return bool(dates.times(stamps, way).dropna().is_monotonic_increasing)


def _mark(layout: Layout) -> None:
    sheet, kept = layout.sheet, layout.rows
    meta = list(layout.meta)
    meta += [column for column in (layout.identity, layout.completed) if column is not None]
    columns = {
        "row": [question.position for question in layout.questions],
        "meta": meta,
        "personal": layout.personal,
        "unmapped": layout.unmapped,
    }
    for fate, positions in columns.items():
        if positions and len(kept):
            sheet.mark(fate, kept, positions)


def _personal(layout: Layout) -> list[Problem]:
    filled = [c for c in layout.personal if layout.body[c].notna().any()]
    if not filled:
        return []
    names = ", ".join(f"“{layout.headings[c].strip()}”" for c in filled)
    return [
        Problem(
            "notice",
            "personal",
            f"Personal data is not kept: {names}.",
            "Nothing to do. No figure needs it.",
            layout.sheet.name,
        )
    ]


def _lines(layout: Layout, order: str, decided: bool) -> tuple[pd.DataFrame, pd.Series, list[Problem]]:
    """The lines that can be used and their completion times; the others marked and told."""
    body, sheet = layout.body, layout.sheet
    bad = np.zeros(len(body), dtype=bool)
    if layout.previews is not None and layout.previews.any():
        sheet.mark("preview", layout.rows[layout.previews], slice(None))
        bad |= layout.previews
    times = pd.Series(np.nan, index=body.index, dtype="str")
    problems: list[Problem] = []
    if layout.completed is not None:
        stamps = body[layout.completed]
        times = dates.times(stamps, order)
        unreadable = (times.isna() & stamps.notna()).to_numpy() & ~bad
        if decided and unreadable.any():
            problems += rows.problems_at(
                stamps[unreadable],
                "left_out",
                "time",
                "“{value}” is not a date and time.",
                "Write it as the other lines do, such as 2025-09-14 16:30:10.",
                sheet.name,
                rows.heading_name(layout.headings, layout.completed),
            )
            sheet.mark("rejected", layout.rows[unreadable], slice(None))
            bad |= unreadable
    return body[~bad], times[~bad], problems


def _people(layout: Layout, body: pd.DataFrame, times: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """Key, time, school and role of each line; a line that only repeats another has no key."""
    problems: list[Problem] = []
    said = {f"{q.key}\x1d{q.sub_item}\x1d{q.option}": body[q.position] for q in layout.questions}
    if layout.identity is not None:
        ids = body[layout.identity]
        keys = respondent.by_id(ids)
        again = respondent.repeats(ids, {**said, "time": times})
        if again.any():
            problems.append(_again(layout, body.index[again]))
            layout.sheet.mark(
                "duplicate", np.isin(layout.sheet.cells.index, body.index[again]).nonzero()[0], slice(None)
            )
            keys = respondent.by_id(ids.where(~again)).where(~again, "")
        without = keys.isna()
        if without.any():
            some = {name: column[without] for name, column in said.items()}
            keys = keys.where(~without, respondent.by_answers(times[without], some).reindex(keys.index))
        keys = keys.mask(keys == "")
        twice = keys.str.contains("~", regex=False).fillna(False) & ~ids.str.contains("~").fillna(False)
        if twice.any():
            problems.append(_same_id(layout, ids[twice]))
    else:
        keys = respondent.by_answers(times, said)
    school, role, more = _who(layout, body)
    people = pd.DataFrame({"respondent_key": keys, "responded_at": times, "school": school, "role": role})
    return people, problems + more


def _again(layout: Layout, lines: pd.Index) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "duplicate",
        f"{len(lines)} lines repeat an earlier line in full and are counted once.",
        "Nothing to do, unless the file was pasted together from different surveys.",
        layout.sheet.name,
        int(lines[0]),
        rows.heading_name(layout.headings, layout.identity),
    )


def _same_id(layout: Layout, ids: pd.Series) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "same_id",
        f"{len(ids)} lines have an id that an earlier line has, but other answers. Each counts as a respondent.",
        "Check whether one person answered twice, or ids were given twice.",
        layout.sheet.name,
        int(ids.index[0]),
        rows.heading_name(layout.headings, layout.identity),
        str(ids.iloc[0]),
    )


def _who(layout: Layout, body: pd.DataFrame) -> tuple[pd.Series, pd.Series, list[Problem]]:
    """School and role of each line, as an explicit question tells them; "" where none does."""
    school = role = pd.Series("", index=body.index, dtype="str")
    problems: list[Problem] = []
    named: list[str] = []
    for question in layout.questions:
        if question.option or question.kind or question.sub_item:
            continue
        if "role" not in named and roles.might_ask_role(question.text):
            values = _tidied(body[question.position])
            if roles.asks_role(question.text, _counts(values)):
                role = roles.roles(values)
                named.append("role")
                problems += _other_roles(layout, question, values[(role == "") & values.notna()])
                continue
        if "school" not in named and roles.might_ask_school(question.text):
            values = _tidied(body[question.position])
            if roles.asks_school(question.text, _counts(values)):
                school = values.fillna("").astype("str")
                named.append("school")
    return school, role, problems


def _counts(values: pd.Series) -> dict[str, int]:
    return {str(text): int(n) for text, n in values.value_counts().items()}


def _tidied(cells: pd.Series) -> pd.Series:
    """Choices with spaces and case folded to the commonest way of writing them; "NA" is missing."""
    cells = cells.str.replace(r"\s+", " ", regex=True).str.strip()
    texts = cells.dropna().unique()
    cells = cells.mask(cells.isin([text for text in texts if not text or scales.missing(text)]))
    n = cells.value_counts()
    if not len(n):
        return cells
    usual = wide.usual(pd.Series(n.index, dtype="str"), n.to_numpy())
    return cells.map(dict(zip(n.index, usual, strict=True))).astype("str")


def _other_roles(layout: Layout, question: Question, values: pd.Series) -> list[Problem]:
    if not len(values):
        return []
    words = ", ".join(f"“{text}”" for text in sorted(values.unique())[:5])
    return [
        Problem(
            "notice",
            "role_words",
            f"{len(values)} answers name a role Trellis has no word for: {words}. "
            "They count, but in no role.",
            "Use words such as Parent, Student, Teacher, Counselor, Principal, Community partner.",
            layout.sheet.name,
            int(values.index[0]),
            question.heading.strip(),
            str(values.iloc[0]),
        )
    ]


def _codes_only(layout: Layout, asked: pd.DataFrame, body: pd.DataFrame) -> list[Problem]:
    """Say so where nearly all answers are bare numbers: their order is not known."""
    kinds = asked["answer_kind"]
    numbers = asked[kinds == "number"]
    if len(numbers) < 3 or len(numbers) < 0.5 * len(asked) or (asked["points"].notna()).any():
        return []
    return [
        Problem(
            "notice",
            "codes_only",
            f"{len(numbers)} of {len(asked)} questions hold only numbers. What a 5 means is not in the file, "
            "so no answer counts as favourable.",
            "Export again with the words of the answers (in Qualtrics: “Use choice text”).",
            layout.sheet.name,
        )
    ]


def _facts(
    form: str, document: Document, main: Layout, days: pd.Series, schools: pd.Series
) -> dict[str, str]:
    stem = PurePath(document.name).stem
    title = " ".join(_COUNTER.sub(" ", stem).replace("_", " ").split())
    facts = {"title": title or stem, "fingerprint": rows.fingerprint(form, main.headings)}
    known = days.dropna()
    if len(known):
        facts |= {"first_day": str(known.min()), "last_day": str(known.max())}
    one = rows.constant_value(schools)
    if one:
        facts["school"] = one
    return facts


def unheaded(headings: Sequence[str], body: pd.DataFrame) -> list[int]:
    """Columns with cells but no heading."""
    return [c for c, heading in enumerate(headings) if not heading.strip() and body[c].notna().any()]


def named(headings: Sequence[str], words: Mapping[str, object] | Sequence[str] | frozenset[str]) -> list[int]:
    """Positions of the columns whose plain heading is among plain words."""
    return [c for c, heading in enumerate(headings) if plain(heading) in words]


def question(headings: Sequence[str], position: int, kind: str = "") -> Question:
    """A column's question, its grid row taken apart."""
    heading = headings[position]
    text, row = wide.grid_parts(heading)
    return Question(position, heading, _spaced(text), _spaced(row), kind=kind)


def _spaced(text: str) -> str:
    return " ".join(text.split()) or ""
