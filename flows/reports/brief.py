"""The brief for a board or a principal: which questions it answers, in which order, from which figures."""

from datetime import date

from flows import choices
from flows.database import store
from flows.progress import Progress, silent
from flows.reports import federal
from flows.reports.asked import COUNTS, GROUPS, LAST, Asked
from flows.reports.reading import Reading
from flows.viewer import ROLES
from store import lookup
from tables import HOME_DISTRICT, year_name
from tables.figure import Figure
from tables.report import BRIEF, FEDERAL, Item, Report, Section
from words import mark, tr

QUESTIONS: dict[str, tuple[Asked, ...]] = {
    mark("Is it working?"): (
        # As the overview asks it, in its words and with its evidence label; then the stronger comparison.
        Asked(
            *("average_daily_attendance", "took_part", "dots"),
            mark("Do students who take part come to school more than others?"),
        ),
        Asked(
            *("adjusted_absence", "activity", "dots"),
            mark("Do they miss less school than similar students who did not take part?"),
        ),
    ),
    mark("Attendance"): (
        Asked("chronic_absence", "year", words=mark("Is chronic absence rising or falling?")),
        Asked("average_daily_attendance", "year", words=mark("Is attendance rising or falling?")),
        Asked("attendance_bands", "", "bars"),
        Asked(
            *("chronic_absence", "activity", "dots"),
            mark("In which activities do students miss less school, and where can one not tell?"),
        ),
    ),
    mark("Who is reached, and how much"): (
        Asked("reach", "grade", "bars"),
        Asked("reach", "activity", "bars", mark("Which activities reach how many students?")),
        Asked("dosage", "hours_band", "bars", mark("How much time do participants get?")),
        Asked("sustained_participation", "activity", words=mark("Who stuck with it?")),
    ),
    mark("Equity"): (
        Asked(
            *("reach", "", "dots"),
            mark("Which groups do we under-serve, and is it a real gap or small numbers?"),
            GROUPS,
        ),
        Asked("chronic_absence", "", words=mark("Which groups are absent more often?"), how=GROUPS),
        Asked("absence_gap_change", "", words=mark("Are these gaps closing or widening?"), how=GROUPS),
        Asked("unmet_need", "", words=mark("Who needs help and gets none?"), how=GROUPS),
    ),
    mark("Voices"): (
        Asked("favourable", "scale", words=mark("What do students and families say?"), how=LAST),
        Asked("barriers", "barrier", "bars", how=LAST),
        Asked("representation", "", words=mark("Whose voice is it?"), how=GROUPS),
        Asked("response", "survey", "bars"),
    ),
    mark("Partners and promises"): (
        Asked("active_partners", "partner_type", "bars", mark("Who is really working with us?")),
        Asked("agreement_coverage", "agreement", "bars", mark("Are agreements covered?")),
        Asked("goal_attainment", "domain", "bars", mark("Did it do what it promised?")),
        Asked("delivery_fidelity", "partner", "bars"),
        Asked("dependency", "partner", "bars"),
        Asked("organisation_gifts", "resource_type", "bars", mark("What do organisations give?")),
        Asked("contribution_value", "resource_type", "bars", mark("What is it worth?")),
        Asked("cost_per_hour", "", ""),
        Asked("open_challenges", "challenge_type", "bars"),
        Asked("milestones", "milestone_type", "bars", mark("What can we celebrate?")),
    ),
    mark("Can the numbers be trusted?"): (
        Asked("acceptance", "source_ends", "bars"),
        Asked("match_rate", "source_ends", "bars"),
        Asked("reliability", "scale", words=mark("Can these scales be trusted?"), how=LAST),
    ),
}
"""The sections; the first question of each that has an answer stands on the first page, of the first section
all of them."""


OF_KIND = {BRIEF: QUESTIONS, FEDERAL: federal.QUESTIONS}


def brief(reading: Reading, made_on: date, progress: Progress = silent, kind: str = BRIEF) -> Report:
    """Put the brief together, or the federal tables, as the reader may see every number.

    Args:
        reading: who reads, of what place and year.
        progress: told before each question.
        kind: BRIEF or FEDERAL.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    asked_for = OF_KIND[kind]
    many, done = sum(map(len, asked_for.values())), 0
    sections, missing = [], []
    for title, questions in asked_for.items():
        items = []
        for asked in questions:
            progress(done / many, tr(title))
            item = _item(reading, asked)
            if item.figure.reason:
                missing.append((item.question, item.figure.reason))
            else:
                items.append(item)
            done += 1
        if items:
            sections.append(Section(tr(title), tuple(items)))
    return _report(reading, tuple(sections), tuple(missing), made_on, kind)


def _item(reading: Reading, asked: Asked) -> Item:
    parts: tuple[Figure, ...] = ()
    gaps: tuple[Figure, ...] = ()
    if asked.how == GROUPS:
        figure, parts = reading.groups(asked.key)
        if asked.key == "reach":  # the first sentence on equity is of both, as on its page
            gaps = (*parts, *reading.groups("chronic_absence")[1])
        elif asked.key in ("chronic_absence", "unmet_need"):
            gaps = (figure,)
    elif asked.how == LAST:
        figure = reading.asked_last(asked.key, asked.by)
    else:
        figure = reading.figure(asked.key, asked.by)
    return Item(tr(asked.words) or figure.question, figure, asked.picture, parts, gaps, asked.how == COUNTS)


def _report(
    reading: Reading,
    sections: tuple[Section, ...],
    missing: tuple[tuple[str, str], ...],
    made_on: date,
    kind: str,
) -> Report:
    viewer, fresh = reading.viewer, choices.fresh(reading.db, reading.viewer)
    place = viewer.place(reading.school)
    year = reading.year or max(fresh.years, default=0)
    live = viewer.live(place)
    figures = [item.figure for section in sections for item in section.items]
    editions = [figure.edition for figure in figures if figure.edition[0]]
    return Report(
        place=figures[0].place if figures else _named(reading.db, place, fresh),
        year_name=year_name(year) if year else tr("none"),
        reader=tr(ROLES[viewer.role]),
        sections=sections,
        missing=missing,
        edition=max(editions, default=(0, "")) if not live else (0, ""),
        live=live,
        version=fresh.version if live and not viewer.schools else 0,
        attendance_to=fresh.attendance_to,
        surveys_to=fresh.surveys_to,
        made_on=made_on.isoformat(),
        command=_command(reading, place, year),
        kind=kind,
    )


def _named(db: str, place: int, fresh: choices.Fresh) -> str:
    return fresh.schools.get(place) or fresh.district or tr("All schools")


def _command(reading: Reading, place: int, year: int) -> str:
    """The words that name place, year and reader, as the command line takes them."""
    words = [f"--year {year}", f"--as {reading.viewer.role}"]  # not text
    if place != HOME_DISTRICT:
        with store(reading.db).reading() as tx:
            code = lookup.codes_of(tx, [place]).get(place, "")
        words.insert(0, f'--school "{code}"' if " " in code else f"--school {code}")  # not text
    return " ".join(words)
