"""What a report holds, shown before it is handed out: its sentences, and the files."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from flows import reports
from flows.reports import BRIEF, FAMILY
from flows.viewer import NotAllowed
from pages.parts import data
from pages.parts.finding import WITHHELD, chip
from pages.parts.freshness import day
from pages.parts.person import Person
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from tables import HOME_DISTRICT
from tables.figure import Figure
from tables.report import Family, Report

__all__ = ["ASKED", "BRIEF", "FAMILY", "brief", "choices", "family", "newsletter"]

ASKED = "In one page: is this working, how sure are we, and compared with what?"
FOR_FAMILIES = "What did families tell us, what did we do, and how did it go?"
NEWS = "What should I put in Friday’s newsletter?"

KINDS = {BRIEF: "Brief", FAMILY: "Family page"}
LANGUAGES = {"en": "English", "es": "Español"}

MIME = {
    "html": "text/html",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
LABELS = {"html": "Download to print (HTML)", "xlsx": "Download as a workbook (Excel)"}

HEARD = 6
"""School grade from which on the page for families should be read at the latest."""


def choices(scope: Scope) -> tuple[str, str]:
    """Which report, and for families in which language."""
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        kind = st.segmented_control(
            "Which report",
            list(KINDS),
            format_func=KINDS.__getitem__,
            default=BRIEF,
            required=True,
            key="report",
            bind="query-params",
            label_visibility="collapsed",
        )
        lang = "en"
        if kind == FAMILY:
            lang = st.segmented_control(
                "Language",
                list(LANGUAGES),
                format_func=LANGUAGES.__getitem__,
                default="en",
                required=True,
                key="language",
                bind="query-params",
                label_visibility="collapsed",
            )
    return str(kind or BRIEF), str(lang or "en")


def brief(scope: Scope) -> None:
    """The answers that stand in the brief, section by section, and its files."""
    made = _put_together(scope)
    if not made.sections:
        question(ASKED, "Nothing can be told yet.", _why(made), first=True)
        return
    many = sum(len(section.items) for section in made.sections)
    question(
        ASKED,
        f"{many} questions have an answer, {len(made.missing)} have none yet."
        if made.missing
        else f"All {many} questions have an answer.",
        f":gray[{written(made.place)} · school year {made.year_name} · {_whose(made)}]",
        first=True,
    )
    with st.container(horizontal=True, gap="small"):
        for form in reports.FORMATS[BRIEF]:
            _button(scope, made, form, "en")
    for section in made.sections:
        lines = [f"**{written(section.title)}**"]
        for item in section.items:
            answer, evidence = written(reports.answer(item)), written(reports.evidence(item))
            lines.append(
                f":gray[{written(item.question)}]  \n{answer}  \n{chip(item.figure)} :gray[{evidence}]"
            )
        with st.container(border=True):
            st.markdown("\n\n".join(lines))
    if made.missing:
        with st.container(border=True):
            st.markdown(_why(made))
    if any(item.figure.rows["hidden"].astype(bool).any() for item in made.items):
        st.markdown(f":violet[:material/lock:] :gray[{WITHHELD}]")
    st.markdown(f":gray[Fingerprint of the numbers: {reports.fingerprint(made)}]")


def _put_together(scope: Scope) -> Report:
    """The brief, from the figures that the pages show; how far it is, where it takes a while."""
    bar = st.empty()

    def progress(share: float, words: str) -> None:
        bar.progress(share, text=f":gray[{written(words)}]")

    def ask(key: str, by: str) -> Figure:
        if key == "adjusted_absence":
            return data.beside(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year).figure
        return scope.figure(key, by)

    reading = reports.Reading(scope.db, scope.viewer, scope.school, scope.year, ask)
    made = reports.brief(reading, date.today(), progress)
    bar.empty()
    return made


def _whose(made: Report) -> str:
    number, published = made.edition
    if number:
        return f"edition {number} of {published}: protected before anybody looked"
    return "counted live: small groups are not hidden, so keep it among those who work with these students"


def _why(made: Report) -> str:
    """Questions without an answer, with their reasons."""
    lines = [f"- {written(asked)} :gray[{written(why)}]" for asked, why in made.missing]
    return "\n".join(["**What is not known, or not told here**\n", *lines])


def family(scope: Scope, lang: str) -> None:
    """What stands on the page for families, and its file."""
    place = scope.viewer.place(scope.school)
    school = 0 if place == HOME_DISTRICT else place

    def ask(key: str, by: str) -> Figure:
        return data.figure(scope.db, scope.fresh.version, reports.PUBLIC, key, by, school, scope.year)

    try:
        made = reports.family(
            scope.db, scope.viewer, school=scope.school, year=scope.year, made_on=date.today(), ask=ask
        )
    except NotAllowed as why:
        question(FOR_FAMILIES, "You may make it of your own schools.", written(why), first=True)
        return
    if made.empty:
        question(
            FOR_FAMILIES,
            "Nothing has been published yet.",
            "The page holds published numbers alone: the first are, as soon as there are figures.",
            first=True,
        )
        return
    grade = max(round(reports.reading_grade(made, lang)), 1)
    question(
        FOR_FAMILIES,
        f"The page is ready, and reads at grade {grade}."
        if grade <= HEARD
        else f"The page is ready, but reads at grade {grade}: shorten what is named on it.",
        f":gray[{written(made.place)} · school year {made.year_name} · published numbers alone, no names]",
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
    question(NEWS, _news(new, many, weeks, days[1]))
    st.segmented_control(
        "How far back",
        list(reports.WEEKS),
        format_func=lambda number: "1 week" if number == 1 else f"{number} weeks",
        default=reports.WEEKS[-1],
        required=True,
        key="news_weeks",
    )
    if text:
        st.code(text, language=None, wrap_lines=True)
    if many > new:
        st.markdown(f":gray[{many - new} more {'was' if many - new == 1 else 'were'} made public before.]")


def _news(new: int, many: int, weeks: int, last: str) -> str:
    if not last:
        return "No milestone is known yet."
    span = "In the last week" if weeks == 1 else f"In the last {weeks} weeks"
    until = f"up to {day(last)}"
    if not many:
        return f"{span} {until} no milestone was reached."
    if not new:
        return f"{span} {until} all that was reached is public already."
    return f"{span} {until} {new} {'milestone is' if new == 1 else 'milestones are'} not public yet."


def _button(scope: Scope, made: Report | Family, form: str, lang: str) -> None:
    """Hands out the file, to who may still see it."""
    kind = FAMILY if isinstance(made, Family) else BRIEF
    tongue = f"_{lang}" if kind == FAMILY else ""
    st.download_button(
        LABELS[form],
        data=_file(scope.person, made, form, lang),
        file_name=f"{KINDS[kind].lower().replace(' ', '_')}{tongue}_{scope.year}.{form}",
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
