"""What a report holds, shown before it is handed out: its sentences, and the files."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import streamlit as st

from flows import reports
from flows.reports import BRIEF, FAMILY, FEDERAL
from flows.viewer import NotAllowed
from pages.parts import data, tongue
from pages.parts.finding import chip
from pages.parts.person import Person
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from tables import HOME_DISTRICT
from tables.figure import Figure
from tables.report import Family, Item, Report
from tables.withheld import about_withheld
from words import LANGUAGES, SOURCE, language, mark, short_day, speaking, tr, tr_many

__all__ = ["ASKED", "BRIEF", "FAMILY", "FEDERAL", "brief", "choices", "family", "newsletter"]

ASKED = mark(
    {
        BRIEF: "In one page: is this working, how sure are we, and compared with what?",
        FEDERAL: "What does the federal report ask, and what do our numbers say?",
    }
)
FOR_FAMILIES = mark("What did families tell us, what did we do, and how did it go?")
NEWS = mark("What should I put in Friday's newsletter?")

KINDS = mark({BRIEF: "Brief", FEDERAL: "Federal tables", FAMILY: "Family page"})
MIME = {
    "html": "text/html",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
LABELS = mark({"html": "Download to print (HTML)", "xlsx": "Download as a workbook (Excel)"})

HELD = "_reports_told"
MOST = 4
"""Reports kept in a window: going back to the place before costs nothing."""

HEARD = 6
"""School grade from which on the page for families should be read at the latest."""


def choices(scope: Scope) -> tuple[str, str]:
    """Which report, and for families in which language."""
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        tongue.understand("report", KINDS, _called)
        if "report" not in st.session_state:
            # No default of the box: an address leaves that out, and a link to it would not choose it.
            st.session_state["report"] = BRIEF
        kind = st.segmented_control(
            tr("Which report"),
            list(KINDS),
            format_func=_called,
            required=True,
            key="report",
            bind="query-params",
            label_visibility="collapsed",
        )
        lang = "en"
        if kind == FAMILY:
            lang = st.segmented_control(
                tr("Language"),
                list(LANGUAGES),
                format_func=LANGUAGES.__getitem__,
                default="en",
                required=True,
                key="language",
                bind="query-params",
                label_visibility="collapsed",
            )
    return str(kind or BRIEF), str(lang or "en")


def _called(kind: str) -> str:
    return tr(KINDS[kind])


def brief(scope: Scope, kind: str) -> None:
    """The answers that stand in the brief or the federal tables, section by section, and its files."""
    told = _held(scope, kind)
    made = told.made
    if not made.sections:
        question(tr(ASKED[kind]), tr("Nothing can be told yet."), _why(made), first=True)
        return
    verdict = _verdict(made)
    question(
        tr(ASKED[kind]),
        written(reports.answer(verdict)) if verdict else _how_many(made),
        *([f"{chip(verdict.figure)} :gray[{written(reports.evidence(verdict))}]"] if verdict else []),
        *([f":gray[{_how_many(made)}]"] if verdict else []),
        tr(
            ":gray[{place} · school year {year} · {whose}]",
            place=written(made.place),
            year=made.year_name,
            whose=_whose(made),
        ),
        first=True,
    )
    with st.container(horizontal=True, gap="small"):
        for form in reports.FORMATS[kind]:
            _button(scope, made, form, language())
    for box in told.boxes:
        with st.container(border=True):
            st.markdown(box)
    if made.missing:
        with st.container(border=True):
            st.markdown(_why(made))
    if told.withheld:
        st.markdown(f":violet[:material/lock:] :gray[{told.withheld}]")
    st.markdown(
        tr(
            ":gray[Fingerprint of the numbers: {fingerprint}. Two reports with the same one have the same "
            "numbers.]",
            fingerprint=told.fingerprint,
        )
    )


@dataclass(frozen=True, eq=False)
class _Told:
    """A report in words: markup of its sections, what is said of what is withheld, and its fingerprint."""

    made: Report
    boxes: tuple[str, ...]
    withheld: str
    fingerprint: str


def _verdict(made: Report) -> Item | None:
    """What answers whether it is working: the first comparison of the brief that may be told, as the overview
    tells it; the federal tables are asked nothing of the kind."""
    items = made.sections[0].items if made.kind == BRIEF else ()
    compared = [item for item in items if item.figure.evidence != "descriptive"]
    told = [item for item in compared if not item.figure.rows["hidden"].any()]
    return next(iter(told or compared), None)


def _how_many(made: Report) -> str:
    """How many questions have an answer, how many of these in part alone, and how many have none."""
    many = sum(len(section.items) for section in made.sections)
    part = sum(bool(item.figure.rows["hidden"].astype(bool).any()) for item in made.items)
    told = (
        tr("{many} questions have an answer, {missing} have none yet.", many=many, missing=len(made.missing))
        if made.missing
        else tr("All {many} questions have an answer.", many=many)
    )
    if not part:
        return told
    return f"{told} " + tr_many(
        part,
        "{part} of the answers is in part alone: some groups are withheld.",
        "{part} of the answers are in part alone: some groups are withheld.",
        part=part,
    )


def _held(scope: Scope, kind: str) -> _Told:
    """The report as it is told: put together once for the same data, reader and choices; the last are kept,
    in this window alone."""
    today, asked = date.today(), (scope.viewer, scope.school, scope.year, kind, language())
    key = (scope.db, scope.fresh.version, *asked, today)
    kept: dict[tuple, _Told] = st.session_state.setdefault(HELD, {})
    if key not in kept:
        kept[key] = _in_words(_put_together(scope, kind, today))
        for old in list(kept)[:-MOST]:
            del kept[old]
    return kept[key]


def _in_words(made: Report) -> _Told:
    boxes = []
    for section in made.sections:
        lines = [f"**{written(section.title)}**"]
        for item in section.items:
            answer, evidence = written(reports.answer(item)), written(reports.evidence(item))
            lines.append(
                f":gray[{written(item.question)}]  \n{answer}  \n{chip(item.figure)} :gray[{evidence}]"
            )
        boxes.append("\n\n".join(lines))
    some = any(item.figure.rows["hidden"].astype(bool).any() for item in made.items)
    withheld = about_withheld(*(item.figure.settings for item in made.items)) if some else ""
    return _Told(made, tuple(boxes), withheld, reports.fingerprint(made))


def _put_together(scope: Scope, kind: str, today: date) -> Report:
    """The report, from the figures that the pages show; how far it is, where it takes a while."""
    bar = st.empty()

    def progress(share: float, words: str) -> None:
        bar.progress(share, text=f":gray[{written(words)}]")

    def ask(key: str, by: str) -> Figure:
        if key == "adjusted_absence":
            return data.beside(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year).figure
        return scope.figure(key, by)

    reading = reports.Reading(scope.db, scope.viewer, scope.school, scope.year, ask)
    made = reports.brief(reading, today, progress, kind)
    bar.empty()
    return made


def _whose(made: Report) -> str:
    number, published = made.edition
    if number:
        return tr(
            "edition {number} of {published}: protected before anybody looked",
            number=number,
            published=published,
        )
    return tr(
        "counted live: small groups are not hidden, so keep it among those who work with these students"
    )


def _why(made: Report) -> str:
    """Questions without an answer, with their reasons."""
    lines = [f"- {written(asked)} :gray[{written(why)}]" for asked, why in made.missing]
    return "\n".join([tr("**What is not known, or not told here**") + "\n", *lines])


def family(scope: Scope, lang: str) -> None:
    """What stands on the page for families, and its file."""
    place = scope.viewer.place(scope.school)
    school = 0 if place == HOME_DISTRICT else place

    def ask(key: str, by: str) -> Figure:
        return data.figure(scope.db, scope.fresh.version, reports.PUBLIC, key, by, school, scope.year)

    try:
        with speaking(SOURCE):  # the page has a language of its own
            made = reports.family(
                scope.db, scope.viewer, school=scope.school, year=scope.year, made_on=date.today(), ask=ask
            )
    except NotAllowed as why:
        reason = written(tr(str(why)))
        question(tr(FOR_FAMILIES), tr("You may make it of your own schools."), reason, first=True)
        return
    if made.empty:
        question(
            tr(FOR_FAMILIES),
            tr("Nothing has been published yet."),
            tr("The page holds published numbers alone: the first are, as soon as there are figures."),
            first=True,
        )
        return
    grade = max(round(reports.reading_grade(made, lang)), 1)
    question(
        tr(FOR_FAMILIES),
        tr("The page is ready, and reads at grade {grade}.", grade=grade)
        if grade <= HEARD
        else tr("The page is ready, but reads at grade {grade}: shorten what is named on it.", grade=grade),
        tr(
            ":gray[{place} · school year {year} · published numbers alone, no names]",
            place=written(made.place),
            year=made.year_name,
        ),
        first=True,
    )
    _button(scope, made, "html", lang)
    with st.container(border=True):
        st.markdown("\n\n".join(_preview(made, lang)))


def _preview(made: Family, lang: str) -> list[str]:
    """Headings and sentences of the page for families, as markup."""
    lines = []
    for heading, told in reports.family_blocks(made, lang):
        lines.append(f"**{written(heading)}**")
        for sentence, items in told:
            lines.append(written(sentence))
            if items:
                lines.append("\n".join(f"- {written(item)}" for item in items))
    return lines


def newsletter(scope: Scope, lang: str) -> None:
    """A text to copy, for those who work with the school."""
    place = scope.viewer.place(scope.school)
    if not scope.viewer.live(place):
        return
    weeks = st.session_state.get("news_weeks") or reports.WEEKS[-1]
    reading = reports.Reading(scope.db, scope.viewer, scope.school, scope.year, scope.figure)
    told, days = reports.celebrated(reading, weeks, date.today())
    text = reports.newsletter(told, days, scope.place, lang)
    new, many = sum(one.shared != "yes" for one in told), len(told)
    question(tr(NEWS), _news(new, many, weeks, days[1]), key="news")
    st.segmented_control(
        tr("How far back"),
        list(reports.WEEKS),
        format_func=lambda number: tr_many(number, "{n} week", "{n} weeks"),
        default=reports.WEEKS[-1],
        required=True,
        key="news_weeks",
    )
    if text:
        st.code(text, language=None, wrap_lines=True)
    elif many:
        st.markdown(tr("**Told before** · public already, each with its day, if you want to tell it again:"))
        st.code(reports.told_before(told, days, scope.place, lang), language=None, wrap_lines=True)
    if text and many > new:
        st.markdown(
            tr_many(
                many - new,
                ":gray[{n} more was made public before.]",
                ":gray[{n} more were made public before.]",
            )
        )


def _news(new: int, many: int, weeks: int, last: str) -> str:
    if not last:
        return tr("No milestone is known yet.")
    span = tr_many(
        weeks, "In the last week up to {day}", "In the last {n} weeks up to {day}", day=short_day(last)
    )
    if not many:
        return tr("{span} no milestone was reached.", span=span)
    if not new:
        return tr("{span} nothing was reached that is not public already.", span=span)
    return tr_many(
        new,
        "{span} {n} milestone is not public yet.",
        "{span} {n} milestones are not public yet.",
        span=span,
    )


def _button(scope: Scope, made: Report | Family, form: str, lang: str) -> None:
    """Hands out the file, to who may still see it."""
    kind = FAMILY if isinstance(made, Family) else made.kind
    of_language = f"_{lang}" if kind == FAMILY else ""
    st.download_button(
        tr(LABELS[form]),
        data=tongue.later(_file(scope.person, made, form, lang)),
        file_name=f"{KINDS[kind].lower().replace(' ', '_')}{of_language}_{scope.year}.{form}",
        mime=MIME[form],
        icon=":material/print:" if form == "html" else ":material/table_view:",
        type="primary" if form == "html" else "secondary",
        key=f"report_{kind}_{form}_{lang}",
        on_click="ignore",
    )


def _file(person: Person, made: Report | Family, form: str, lang: str) -> Callable[[], bytes]:
    def handed_out() -> bytes:
        person.confirm()
        return reports.written(made, form, lang)

    return handed_out
