"""The brief for a board or a principal: which questions it answers, in which order, from which figures."""

from dataclasses import dataclass
from datetime import date

from flows import choices
from flows.database import store
from flows.progress import Progress, silent
from flows.reports.reading import Reading
from flows.viewer import ROLES
from store import lookup
from tables import HOME_DISTRICT, year_name
from tables.figure import Figure
from tables.report import Item, Report, Section

LAST, GROUPS = "last", "groups"
"""How a figure is asked for: of what surveys asked alike, the last; the groups of all dimensions together."""


@dataclass(frozen=True)
class Asked:
    """A question of the brief: the indicator, what it is split by, its picture ("dots", "bars" or ""), the
    reader's words ("" for the catalogue's), and how it is asked for."""

    key: str
    by: str = ""
    picture: str = "dots"
    words: str = ""
    how: str = ""


QUESTIONS: dict[str, tuple[Asked, ...]] = {
    "Is it working?": (
        Asked(
            *("adjusted_absence", "activity", "dots"),
            "Do they miss less school than similar students who did not take part?",
        ),
        Asked(
            *("average_daily_attendance", "took_part", "dots"),
            "Do students who take part come to school more than others?",
        ),
    ),
    "Attendance": (
        Asked("chronic_absence", "year", words="Is chronic absence rising or falling?"),
        Asked("average_daily_attendance", "year", words="Is attendance rising or falling?"),
        Asked("attendance_bands", "", "bars"),
        Asked(
            *("chronic_absence", "activity", "dots"),
            "In which activities do students miss less school, and where can one not tell?",
        ),
    ),
    "Who is reached, and how much": (
        Asked("reach", "grade", "bars"),
        Asked("reach", "activity", "bars", "Which activities reach how many students?"),
        Asked("dosage", "hours_band", "bars", "How much time do participants get?"),
        Asked("sustained_participation", "activity", words="Who stuck with it?"),
    ),
    "Equity": (
        Asked(
            *("reach", "", "dots"),
            "Which groups do we under-serve, and is it a real gap or small numbers?",
            GROUPS,
        ),
        Asked("chronic_absence", "", words="Which groups are absent more often?", how=GROUPS),
        Asked("absence_gap_change", "", words="Are these gaps closing or widening?", how=GROUPS),
        Asked("unmet_need", "", words="Who needs help and gets none?", how=GROUPS),
    ),
    "Voices": (
        Asked("favourable", "scale", words="What do students and families say?", how=LAST),
        Asked("barriers", "barrier", "bars", how=LAST),
        Asked("representation", "", words="Whose voice is it?", how=GROUPS),
        Asked("response", "survey", "bars"),
    ),
    "Partners and promises": (
        Asked("active_partners", "partner_type", "bars", "Who is really working with us?"),
        Asked("agreement_coverage", "agreement", "bars", "Are agreements covered?"),
        Asked("goal_attainment", "domain", "bars", "Did it do what it promised?"),
        Asked("delivery_fidelity", "partner", "bars"),
        Asked("dependency", "partner", "bars"),
        Asked("organisation_gifts", "resource_type", "bars", "What do organisations give?"),
        Asked("contribution_value", "resource_type", "bars", "What is it worth?"),
        Asked("cost_per_hour", "", ""),
        Asked("open_challenges", "challenge_type", "bars"),
        Asked("milestones", "milestone_type", "bars", "What can we celebrate?"),
    ),
    "Can the numbers be trusted?": (
        Asked("acceptance", "source_ends", "bars"),
        Asked("match_rate", "source_ends", "bars"),
        Asked("reliability", "scale", words="Can these scales be trusted?", how=LAST),
    ),
}
"""The sections; the first question of each that has an answer stands on the first page."""


def brief(reading: Reading, made_on: date, progress: Progress = silent) -> Report:
    """Put the brief together, as the reader may see every number.

    Args:
        reading: who reads, of what place and year.
        progress: told before each question.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    many, done = sum(map(len, QUESTIONS.values())), 0
    sections, missing = [], []
    for title, questions in QUESTIONS.items():
        items = []
        for asked in questions:
            progress(done / many, title)
            item = _item(reading, asked)
            if item.figure.reason:
                missing.append((item.question, item.figure.reason))
            else:
                items.append(item)
            done += 1
        if items:
            sections.append(Section(title, tuple(items)))
    return _report(reading, tuple(sections), tuple(missing), made_on)


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
    return Item(asked.words or figure.question, figure, asked.picture, parts, gaps)


def _report(
    reading: Reading,
    sections: tuple[Section, ...],
    missing: tuple[tuple[str, str], ...],
    made_on: date,
) -> Report:
    viewer, fresh = reading.viewer, choices.fresh(reading.db, reading.viewer)
    place = viewer.place(reading.school)
    year = reading.year or max(fresh.years, default=0)
    live = viewer.live(place)
    figures = [item.figure for section in sections for item in section.items]
    editions = [figure.edition for figure in figures if figure.edition[0]]
    return Report(
        place=figures[0].place if figures else _named(reading.db, place, fresh),
        year_name=year_name(year) if year else "none",
        reader=ROLES[viewer.role],
        sections=sections,
        missing=missing,
        edition=max(editions, default=(0, "")) if not live else (0, ""),
        live=live,
        version=fresh.version if live and not viewer.schools else 0,
        attendance_to=fresh.attendance_to,
        surveys_to=fresh.surveys_to,
        made_on=made_on.isoformat(),
        command=_command(reading, place, year),
    )


def _named(db: str, place: int, fresh: choices.Fresh) -> str:
    return fresh.schools.get(place) or fresh.district or "All schools"


def _command(reading: Reading, place: int, year: int) -> str:
    """The words that name place, year and reader, as the command line takes them."""
    words = [f"--year {year}", f"--as {reading.viewer.role}"]
    if place != HOME_DISTRICT:
        with store(reading.db).reading() as tx:
            code = lookup.codes_of(tx, [place]).get(place, "")
        words.insert(0, f'--school "{code}"' if " " in code else f"--school {code}")
    return " ".join(words)
