"""What all survey forms share: from the columns of a wide table to a reading."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders import answers as wide
from loaders import (
    code_book,
    dates,
    paired_waves,
    repeats,
    rows,
    scales,
    survey_students,
    survey_waves,
    wave_column,
)
from loaders.answer_columns import column_of
from loaders.by_number import by_number, index_of
from loaders.cell_pattern import CellPattern
from loaders.explained import explained, spanned
from loaders.explained import told as told_scales
from loaders.form import Answers, Document, Need, Problem, Reading
from loaders.odd_codes import Asked, problems_of
from loaders.questions import keyed
from loaders.quoted import quoted
from loaders.ranks import ranked
from loaders.survey_columns import Layout
from loaders.survey_people import people_of
from loaders.ticks import is_unticked
from loaders.told_year import year_in
from loaders.zones import zone_problems
from words import phrase, phrase_many

DATE_ORDER = "date_order"
NO_QUESTIONS = ("meta", "timing")
"""Kinds of columns that the tool filled in, not the respondent."""
_COUNTER = CellPattern(
    r"\s*\((?:responses|respuestas|\d+(?:-\d+)?)\)\s*|\s+-\s+form responses.*$", re.IGNORECASE
)


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
    if not layouts:
        return not_so(form)
    problems = list(notices)
    layouts, needs, more = _in_waves(layouts, answers)
    problems += more
    for layout in layouts:
        survey_students.set_apart(layout)
        layout.questions = spanned(layout)
    linked = any(
        layout.above is not None for layout in layouts
    )  # repeated questions have sheets of their own
    sheets = [] if linked else [survey_waves.Asked.of(layout) for layout in layouts]
    waves = survey_waves.waves_of(sheets, answers)
    away = [layout for layout in layouts if waves.is_away(layout.label, answers)]
    layouts = [layout for layout in layouts if not waves.is_away(layout.label, answers)]
    for layout in away:
        layout.sheet.mark("other_sheet", layout.rows if layout.wave else slice(None), slice(None))
    if away:  # a line that asks of two waves tells of this one, too
        for layout in layouts:
            layout.again = None
    if waves.problem is not None and not away:
        problems.append(waves.problem)
    problems += _explained(document, layouts, answers)
    if away:
        _explained(document, away, answers)  # what is odd of them is said when their wave is read
    for layout in (*layouts, *away):
        layout.questions = explained(layout)
        layout.questions = keyed(ranked(layout))
    books = [sheet for sheet in document.sheets if code_book.is_book(sheet)]
    problems += rows.set_aside(
        document, [*(layout.sheet for layout in layouts), *books, *(layout.sheet for layout in away)]
    )
    order, need = date_order([layout.stamps for layout in layouts if layout.stamps], answers)
    if need is not None:
        needs.append(need)
    timed = [(layout, layout.completed) for layout in layouts if layout.completed is not None]
    problems += zone_problems(
        [layout.body[at] for layout, at in timed],
        [layout.headings[at] for layout, at in timed],
        timed[0][0].sheet.name if timed else "",
    )
    told = _shared_scales([*layouts, *away]) if len(layouts) + len(away) > 1 else None
    tables, asked, students = [], [], []
    known: list[pd.DataFrame] = []
    count = accepted = left_out = before = 0
    items: set[tuple[str, str]] = set()
    seen: Counter[str] = Counter()
    for layout in layouts:
        _mark(layout)
        problems += [*told_scales(layout), *_personal(layout)]
        usable, times, lost = _lines(layout, order, need is None)
        problems += _fresh(layout, lost)
        if layout.above is None:
            people, more = people_of(layout, usable, times)
            if not layout.repeated and len(layouts) > 1:
                people["respondent_key"] = _own(people["respondent_key"], seen, layout)
        else:
            people, more = repeats.people_of(layout, times.index, known[layout.above])
        problems += more
        kept = people["respondent_key"].notna().to_numpy()
        people = people if kept.all() else people[kept]
        usable[usable] = kept
        students.append(survey_students.named(layout, people))
        constants = {"source_file": document.name, "sheet": layout.sheet.name, "tool": form}
        columns = [column_of(layout.told(q.position).of(usable), q) for q in layout.questions]
        made = wide.long_of(people, columns, constants, separators, told)
        problems += [] if books else _codes_only(layout, made.questions)
        own = made.questions[~made.questions["answer_kind"].isin(NO_QUESTIONS)]
        items |= set(zip(own["question_key"], own["sub_item"], strict=True))
        made = repeats.told_apart(made, layout.occasions)
        tables.append(made.rows)
        asked.append(made.questions)
        known.append(people)
        if layout.above is None:
            fresh = np.ones(len(layout.body), dtype=bool) if layout.again is None else ~layout.again
            before += len(people) - int(fresh[usable].sum())
            count += int((fresh if layout.previews is None else fresh & ~layout.previews).sum())
            left_out += sum(problem.severity == "left_out" for problem in _fresh(layout, lost + more))
            accepted += int(fresh[usable].sum())
    questions = pd.concat(asked, ignore_index=True).drop_duplicates(["question_key", "sub_item"])
    everyone = rows.below(
        [people for people, layout in zip(known, layouts, strict=True) if layout.above is None]
    )
    if waves.asked:
        needs.append(survey_waves.need(sheets, [people["responded_at"] for people in known]))
    main = layouts[0]
    facts = facts_of(form, document, main.headings, everyone) | waves.facts(answers)
    if away and (year := year_in(main.label)):
        facts["told_year"] = year
    made_of = {"answers": rows.stack("answers", tables), "questions": questions.reset_index(drop=True)}
    respondents = pd.concat(students, ignore_index=True)
    return Reading(
        made_of | ({"respondents": respondents} if len(respondents) else {}),
        problems,
        needs,
        rows=count,
        columns=len(main.headings),
        accepted=accepted,
        rejected=left_out,
        respondents=everyone["respondent_key"].nunique() - before,
        questions=len(items),
        facts=facts,
    )


def _in_waves(layouts: Sequence[Layout], answers: Answers) -> tuple[list[Layout], list[Need], list[Problem]]:
    """Tables as one of each wave that a column or the headings tell; what is asked and said of it."""
    found: list[Layout] = []
    needs: list[Need] = []
    problems: list[Problem] = []
    for layout in layouts:
        own, asked, said = paired_waves.by_heading(layout, answers)
        found += [each for one in own for each in (wave_column.by_wave(one) if len(own) == 1 else [one])]
        needs += asked if not needs else []
        problems += said
    return found, needs, problems


def _fresh(layout: Layout, problems: Sequence[Problem]) -> list[Problem]:
    """Problems of lines that are not told of an earlier wave already."""
    if layout.again is None or not layout.again.any():
        return list(problems)
    told = set(layout.body.index[layout.again].tolist())
    return [problem for problem in problems if problem.line not in told]


def _explained(document: Document, layouts: Sequence[Layout], answers: Answers) -> list[Problem]:
    """Set on the questions of all sheets what a code book tells; say which codes stay odd."""
    sheets = [layout.sheet for layout in layouts]
    every = [question for layout in layouts for question in layout.questions]
    told, problems = code_book.explain(document, sheets, every, answers)
    for layout in layouts:
        layout.questions, told = told[: len(layout.questions)], told[len(layout.questions) :]
        asked = [
            Asked(
                question,
                layout.told(question.position),
                layout.body.index,
                rows.heading_name(layout.headings, question.position),
            )
            for question in layout.questions
        ]
        problems += problems_of(asked, layout.sheet.name)
    return problems


def _shared_scales(layouts: Sequence[Layout]) -> dict[wide.Part, scales.Scale | None]:
    """The scales of questions that several sheets ask: an answer has one place, whatever its sheet shows."""
    return wide.scales_of(
        [[column_of(layout.told(q.position), q) for q in layout.questions] for layout in layouts]
    )


def _own(keys: pd.Series, seen: Counter[str], layout: Layout) -> pd.Series:
    """Keys of a sheet that no sheet before it has.

    Ids that another sheet counts from 1, too, get the sheet's name behind them. Keys made of the answers
    go on counting: who answered just as somebody on another sheet is somebody else.
    """
    keys = keys.astype("str")
    found = Counter(key.partition("~")[0] for key in keys.dropna())
    again = found.keys() & seen.keys()
    if again and layout.identity is not None:
        keys = keys + "@" + layout.label
    elif again:
        keys = keys.map(lambda key: _after(key, seen), na_action="ignore")
    seen.update(found)
    return keys


def _after(key: str, seen: Counter[str]) -> str:
    """A key of the answers, its ordinal counted on from those of other sheets."""
    hashed, _, ordinal = key.partition("~")
    return f"{hashed}~{seen[hashed] + int(ordinal or 1)}" if seen[hashed] else key


def not_so(form: str) -> Reading:
    """Nothing of the file has this form's shape, though it was asked for."""
    what = phrase("No sheet looks like an export of this kind ({kind}).", kind=form.replace("_", " "))
    mend = phrase("Choose another kind of file, or export it again from the survey tool.")
    return Reading({}, [Problem("question", "not_this_form", what, mend)], [], 0, 0, 0, 0)


def date_order(stamps: Sequence[dates.Stamps], answers: Answers) -> tuple[str, Need | None]:
    """How the columns of a file write dates, and the question if it cannot be told."""
    order = dates.order_of(stamps)
    if order != dates.UNDECIDED:
        return order, None
    if answers.get(DATE_ORDER) in (dates.MDY, dates.DMY):
        return answers[DATE_ORDER], None
    example = next(each.told.texts[0] for each in stamps if each.told.texts).split()[0]
    question = phrase(
        "Dates such as {example} can be read in two ways. Which comes first, the month or the day?",
        example=example,
    )
    choices = {dates.MDY: phrase("The month"), dates.DMY: phrase("The day")}
    rising = [way for way in choices if _rising(stamps, way)]
    return order, Need(DATE_ORDER, question, choices, rising[0] if len(rising) == 1 else "")


def _rising(stamps: Sequence[dates.Stamps], way: str) -> bool:
    """Tools write answers in the order they come: only the right reading need be in order."""
    times = pd.concat([each.read(way, with_time=True).values for each in stamps])
    return bool(times.dropna().is_monotonic_increasing)


def _mark(layout: Layout) -> None:
    sheet, kept = layout.sheet, layout.rows
    meta = list(layout.meta)
    meta += [column for column in (layout.identity, layout.completed, layout.student) if column is not None]
    columns = {
        "row": [question.position for question in layout.questions],
        "meta": meta,
        "personal": layout.personal,
        "unmapped": layout.unmapped,
    }
    for fate, positions in columns.items():
        if positions and len(kept):
            sheet.mark(fate, kept, positions)
    for question in layout.questions:
        if question.marks:
            told = layout.told(question.position)
            unticked = np.array([*(is_unticked(question, text) for text in told.texts), False])
            sheet.mark("unticked", kept[unticked[told.numbers]], [question.position])


def _personal(layout: Layout) -> list[Problem]:
    filled = [layout.headings[c].strip() for c in layout.personal if layout.body[c].notna().any()]
    return [personal_dropped(filled, layout.sheet.name)] if filled else []


def personal_dropped(headings: Sequence[str], sheet: str) -> Problem:
    """Say which columns are not kept."""
    names = quoted(headings)
    what = phrase("Personal data is not kept: {names}.", names=names)
    return Problem("notice", "personal", what, phrase("Nothing to do. No figure needs it."), sheet)


def _lines(layout: Layout, order: str, decided: bool) -> tuple[np.ndarray, pd.Series, list[Problem]]:
    """Which lines can be used (True each) and their completion times; the others marked and told."""
    body, sheet = layout.body, layout.sheet
    bad = np.zeros(len(body), dtype=bool)
    if layout.previews is not None and layout.previews.any():
        sheet.mark("preview", layout.rows[layout.previews], slice(None))
        bad |= layout.previews
    times = pd.Series(np.nan, index=body.index, dtype="str")
    problems: list[Problem] = []
    if layout.completed is not None and layout.stamps is not None:
        read, blank = layout.stamps.read(order, with_time=True), layout.stamps.told.numbers < 0
        times = pd.Series(by_number(read.numbers, index_of(read.different)), body.index)
        unreadable = (read.numbers < 0) & ~blank & ~bad
        if decided and unreadable.any():
            problems += rows.problems_at(
                body[layout.completed][unreadable],
                "left_out",
                "time",
                phrase("“{value}” is not a date and time."),
                phrase("Write it as the other lines do, such as 2025-09-14 16:30:10."),
                sheet.name,
                rows.heading_name(layout.headings, layout.completed),
            )
            sheet.mark("rejected", layout.rows[unreadable], slice(None))
            bad |= unreadable
        without = int((blank & ~bad).sum())
        if without:
            problems.append(_without_time(layout, without))
    return ~bad, times if not bad.any() else times[~bad], problems


def _without_time(layout: Layout, lines: int) -> Problem:
    assert layout.completed is not None
    heading = rows.heading_name(layout.headings, layout.completed)
    return Problem(
        "notice",
        "no_time",
        phrase_many(
            lines,
            "{n} lines have no time of completion: they were not finished, or typed in by hand.",
            "{n} lines have no time of completion: they were not finished, or typed in by hand.",
            n=int(lines),
        ),
        phrase("Fill in the time if they should count in a school year."),
        layout.sheet.name,
        column=heading,
    )


def _codes_only(layout: Layout, asked: pd.DataFrame) -> list[Problem]:
    """Say so where nearly all answers are bare numbers: their order is not known."""
    asked = asked[~asked["answer_kind"].isin(NO_QUESTIONS)]
    kinds = asked["answer_kind"]
    numbers = asked[kinds == "number"]
    if len(numbers) < 3 or len(numbers) < 0.5 * len(asked) or (asked["points"].notna()).any():
        return []
    return [
        Problem(
            "notice",
            "codes_only",
            phrase(
                "{coded} of {asked} questions hold only numbers. What a 5 means is not in the "
                "file, so no answer counts as favourable.",
                coded=len(numbers),
                asked=len(asked),
            ),
            phrase(
                "Export again with the words of the answers (in Qualtrics: “Use choice text”), or "
                "put a code book beside the file."
            ),
            layout.sheet.name,
        )
    ]


def facts_of(form: str, document: Document, headings: Sequence[str], people: pd.DataFrame) -> dict[str, str]:
    """What the file says about itself; ``people``: ``responded_at`` and ``school`` of its lines."""
    stem = PurePath(document.name).stem
    title = " ".join(_COUNTER.sub(" ", stem).replace("_", " ").split())
    facts = {"title": title or stem, **rows.told_headings(form, headings)}
    times = people["responded_at"]
    known = pc.min_max(pa.array((rows.different(times) if rows.is_by_text(times) else times).array))
    if known["min"].is_valid:
        facts |= {"first_day": known["min"].as_py()[:10], "last_day": known["max"].as_py()[:10]}
    one = rows.constant_value(people["school"])
    if one:
        facts["school"] = one
    return facts
