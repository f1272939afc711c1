"""A file in, a reading out: recognise, read, and say what was wrong.

A new kind of file is one module that ends in its ``FORM`` and one line in ``FORMS``.
"""

from dataclasses import dataclass

from loaders import (
    alchemer,
    attendance_totals,
    calendar,
    consents,
    corrections,
    crosswalk,
    edfi_attendance,
    edfi_survey,
    eventbrite,
    google_forms,
    kobo,
    limesurvey,
    main_tables,
    mapping,
    microsoft_forms,
    oneroster,
    outcomes,
    published_table,
    qualtrics,
    redcap,
    register,
    roster,
    school_directory,
    sds,
    session_counts,
    signin_list,
    signin_matrix,
    sis_daily,
    sis_period,
    survey_long,
    survey_wide,
    surveymonkey,
    teams_attendance,
    typeform,
    volunteer_hours,
    zoom_participants,
)
from loaders.answer_scales import with_scales
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.glance import filled
from loaders.item_groups import with_items
from loaders.quoted import quoted
from loaders.rows import told_headings
from loaders.told_year import told_year
from words import mark, phrase

FORMS: tuple[Form, ...] = (
    corrections.FORM,
    oneroster.FORM,
    sds.FORM,
    edfi_attendance.FORM,
    edfi_survey.FORM,
    teams_attendance.FORM,
    register.FORM,
    microsoft_forms.FORM,
    qualtrics.FORM,
    surveymonkey.FORM,
    limesurvey.FORM,
    alchemer.FORM,
    typeform.FORM,
    redcap.FORM,
    kobo.FORM,
    zoom_participants.FORM,
    eventbrite.FORM,
    google_forms.FORM,
    signin_matrix.FORM,
    signin_list.FORM,
    session_counts.FORM,
    volunteer_hours.FORM,
    calendar.FORM,
    sis_period.FORM,
    sis_daily.FORM,
    crosswalk.FORM,
    consents.FORM,
    outcomes.FORM,
    attendance_totals.FORM,
    roster.FORM,
    school_directory.FORM,
    published_table.FORM,
    survey_long.FORM,
    survey_wide.FORM,
)
"""In the order of detection: cheapest and least ambiguous first; the generic survey last."""

CLOSE = 0.15
"""Two forms whose confidence differs by less fit alike: the user is asked."""

FITS = 0.5
"""Least confidence of a form that is taken without being named."""


WHAT_KIND = mark("What kind of file is this?")


@dataclass(frozen=True)
class Recognised:
    """What came of a document.

    Attributes:
        form: the form used, or None if none fits or the user must choose.
        match: how it fits; of the closest form where none is used.
        candidates: all forms that could be, best first.
        reading: empty but for its problems and needs where no form was used.
        columns: which column holds what, as the form took it: for staff to see and to change.
    """

    form: Form | None
    match: Match | None
    candidates: tuple[tuple[Form, Match], ...]
    reading: Reading
    columns: tuple[Need, ...] = ()


def recognise(document: Document) -> list[tuple[Form, Match]]:
    """The forms a document may be, best first; of equals the one first in ``FORMS``."""
    before = [sheet.marks() for sheet in document.sheets]
    found = [(form, match) for form in FORMS if (match := form.recognise(document)) is not None]
    for sheet, marks in zip(document.sheets, before, strict=True):
        sheet.put_back(marks)  # a look at a file settles nothing
    return sorted(found, key=lambda pair: -pair[1].confidence)


def read(document: Document, answers: Answers | None = None, form: str = "") -> Recognised:
    """Recognise a document and read it.

    Args:
        document: as ``loaders.document.open_document`` returns it.
        answers: given so far, by the name of the need; ``format`` among them names the form.
        form: key of the form to use, whatever is recognised.

    Returns:
        The reading. Two forms that fit alike: a need "format". None: a problem naming the closest.

    Raises:
        ValueError: there is no form of that key.
    """
    answers = answers or {}
    choice = main_tables.chosen(document, answers, FORMS, _fitting)
    found = _asked(choice) if choice.need is not None else _read(choice.document, answers, form)
    found.reading.problems[:0] = choice.problems
    choice.settle()
    return found


def _fitting(document: Document) -> list[tuple[Form, Match]]:
    """The forms that a document is likely to be, best first."""
    return [pair for pair in recognise(document) if pair[1].confidence >= FITS]


def _asked(choice: main_tables.Choice) -> Recognised:
    """A file of which staff must say which table is meant."""
    assert choice.need is not None
    return Recognised(None, None, (), Reading({}, [], [choice.need], 0, 0, 0, 0))


def _read(document: Document, answers: Answers, form: str) -> Recognised:
    wanted = form or answers.get("format", "")
    candidates = tuple(recognise(document))
    if wanted:
        chosen = next((each for each in FORMS if each.key == wanted), None)
        if chosen is None:
            raise ValueError(f"no form is called {wanted!r}")
        match = next((m for f, m in candidates if f is chosen), Match(0.0, phrase("chosen by you")))
        asked = mapping.needs(document, chosen, answers)
        if mapping.is_open(asked):
            return Recognised(chosen, match, candidates, Reading({}, [], asked, 0, 0, 0, 0))
        return _use(document, answers, chosen, match, candidates)
    fitting = [pair for pair in candidates if pair[1].confidence >= FITS]
    if not fitting:
        is_table = mapping.main_table(document) is not None
        closest = _closest(candidates, is_table)
        if is_table:
            closest.needs.append(_what_kind(document, candidates))
        return Recognised(None, candidates[0][1] if candidates else None, candidates, closest)
    best, match = fitting[0]
    alike = [f for f, m in fitting if match.confidence - m.confidence < CLOSE]
    if len(alike) > 1 and match.confidence < 1.0:
        need = Need("format", WHAT_KIND, {each.key: each.title for each in alike}, best.key)
        return Recognised(None, match, candidates, Reading({}, [], [need], 0, 0, 0, 0))
    return _use(document, answers, best, match, candidates)


def _use(
    document: Document,
    answers: Answers,
    form: Form,
    match: Match,
    candidates: tuple[tuple[Form, Match], ...],
) -> Recognised:
    reading = form.read(mapping.mapped(document, form, answers), answers)
    if mapping.answered(answers):
        reading.facts.update(told_headings(form.key, mapping.headings(document)))
    if not reading.tables:
        _refuse(document)
    elif form.kind == "survey":
        reading = with_items(with_scales(reading, answers), answers)
    if form.kind == "survey" and (year := told_year(document)):
        reading.facts.setdefault("told_year", year)
    reading.problems[:0] = [*document.problems, *_sheets_aside(document)]
    if reading.rows == 0 and all(problem.severity == "notice" for problem in reading.problems):
        reading.problems.append(_no_rows(form))
    return Recognised(form, match, candidates, reading, tuple(mapping.needs(document, form, answers)))


def _refuse(document: Document) -> None:
    """Of a file the form could not use, all that has no fate yet was left out, with the problem it names."""
    for sheet in document.sheets:
        sheet.fates[sheet.fates == 0] = FATES.index("rejected")


def _what_kind(document: Document, candidates: tuple[tuple[Form, Match], ...]) -> Need:
    """Ask staff; proposed is the form whose columns the file most likely has, listed first the likely."""
    near = {form.key: match.confidence for form, match in candidates}
    fits = {form.key: mapping.likely_fields(document, form) for form in FORMS}
    forms = sorted(FORMS, key=lambda form: (-fits[form.key], -near.get(form.key, 0.0), not form.fields))
    proposed = forms[0].key if fits[forms[0].key] else ""
    return Need("format", WHAT_KIND, {form.key: form.title for form in forms}, proposed)


def _no_rows(form: Form) -> Problem:
    return Problem(
        "question",
        "no_rows",
        phrase("The headings are those of {kind}, but no row stands below them.", kind=phrase(form.title)),
        phrase("Check the school and the period chosen for the export, and export it again."),
    )


def _sheets_aside(document: Document) -> list[Problem]:
    """Sheets of which the form took nothing are put aside as a whole, and named."""
    problems = []
    for sheet in document.sheets:
        cells = filled(sheet)
        if cells.any() and not (cells & (sheet.fates != 0)).any():
            sheet.mark("other_sheet", slice(None), slice(None))
            problems.append(
                Problem(
                    "notice",
                    "sheet_aside",
                    phrase("Sheet “{name}” was put aside: it holds no table of this kind.", name=sheet.name),
                    phrase("If it should be loaded, give it the same headings as the others."),
                    sheet=sheet.name,
                )
            )
    return problems


def _closest(candidates: tuple[tuple[Form, Match], ...], is_table: bool) -> Reading:
    what: str = phrase("The file fits no known kind by its headings.")
    mend = phrase("Choose the kind of file; then say which column holds what.")
    if candidates:
        form, match = candidates[0]
        kind, lacks = phrase(form.title), quoted(match.lacks)
        what = phrase("The file fits no known kind. It comes closest to {kind}.", kind=kind)
        if lacks:
            what = phrase(
                "The file fits no known kind. It comes closest to {kind}, but lacks {lacks}.",
                kind=kind,
                lacks=lacks,
            )
    elif not is_table:
        what = phrase("The file fits no known kind: no row of headings was found.")
        mend = phrase("Check that the first rows hold headings and each column one thing.")
    return Reading({}, [Problem("question", "not_recognised", what, mend)], [], 0, 0, 0, 0)
