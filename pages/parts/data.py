"""Figures for a view, cached by data version, viewer and arguments."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from flows import choices
from flows.choices import Fresh
from flows.viewer import Viewer
from tables import HOME_DISTRICT
from tables.figure import Figure
from words import held

if TYPE_CHECKING:
    import pandas as pd

    from flows.comments import About, Approved, Filters, Page
    from flows.cooling import Cooling
    from flows.provenance import Origin
    from flows.reach import Reach
    from flows.release import Hiding
    from flows.renewals import Record
    from flows.settings import Set
    from flows.sheet import Sheet
    from flows.similar import Beside
    from flows.strangers.listed import Shown
    from flows.strangers.sources import Source
    from flows.student import Student
    from flows.students import Listed
    from flows.ties import Ties
    from flows.uploads import Files


def fresh(db: str, viewer: Viewer) -> Fresh:
    """What there is to look at; read anew whenever the data version changed."""
    return _fresh(db, choices.version(db), viewer)


def figure(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> Figure:
    """One indicator as the viewer may see it."""
    return _figure(db, version, viewer, key, by, school, year)


def beside_group(
    db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int, group: str
) -> Figure:
    """Ratios of groups beside one of them, as the viewer may see them."""
    return _beside_group(db, version, viewer, key, by, school, year, group)


def beside(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Beside":
    """Participants of each activity beside similar students, as the viewer may see them."""
    return _beside(db, version, viewer, school, year)


def refused(db: str, version: int, viewer: Viewer, school: int, year: int) -> str:
    """How many students refuse what, in lines; "" where the viewer sees no people, or nobody does."""
    return _refused(db, version, viewer, school, year)


def students(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Listed":
    """The students of a school, for those who work with them."""
    return _students(db, version, viewer, school, year)


def student(db: str, version: int, viewer: Viewer, code: str, school: int, year: int) -> "Student":
    """One student, for those who work with them."""
    return _student(db, version, viewer, code, school, year)


def renewals(db: str, version: int, viewer: Viewer, school: int, year: int) -> "tuple[Record, ...]":
    """What is on record of each partner, as the viewer may be told."""
    return _renewals(db, version, viewer, school, year)


def ties(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Ties":
    """Who is linked to whom, as the viewer may be told."""
    return _ties(db, version, viewer, school, year)


def cooling(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Cooling":
    """Which relationships go cold, as the viewer may be told."""
    return _cooling(db, version, viewer, school, year)


def lines_of(db: str, version: int, viewer: Viewer, code: str, school: int, year: int) -> "pd.DataFrame":
    """The lines of files behind all that is counted of one student."""
    return _lines_of(db, version, viewer, code, school, year)


def comments(
    db: str, version: int, viewer: Viewer, school: int, year: int, filters: "Filters", first: int
) -> "Page":
    """A page of comments, for those who work with the people who wrote them."""
    return _comments(db, version, viewer, school, year, filters, first)


def about_comments(db: str, version: int, viewer: Viewer, school: int, year: int) -> "About":
    """What comments can be filtered by, how they sound, and how often the lists were right."""
    return _about_comments(db, version, viewer, school, year)


def quotes(db: str, version: int, viewer: Viewer, school: int, year: int) -> tuple["Approved", ...]:
    """Words of comments that this viewer may read."""
    return _quotes(db, version, viewer, school, year)


def origin(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> "Origin":
    """The files behind a finding, as the viewer may be told."""
    return _origin(db, version, viewer, key, by, school, year)


def settings(db: str, version: int, viewer: Viewer) -> "tuple[Set, ...]":
    """Every setting as the figures that the viewer sees were made with it."""
    return _settings(db, version, viewer)


def not_on_show(db: str, version: int) -> str:
    """What was counted and is in no edition yet, in words: the same for everybody who loads files."""
    return _not_on_show(db, version)


def hiding(db: str, version: int, viewer: Viewer) -> "Hiding":
    """By which thresholds figures are withheld, and how many are, as the viewer may be told."""
    return _hiding(db, version, viewer)


def last_asked(db: str, version: int, groups: tuple[str, ...]) -> list[str]:
    """Of questions that several surveys asked alike, those of the last one; of groups a figure shows."""
    return _last_asked(db, version, groups)


def of_staff(db: str, version: int, year: int, groups: tuple[str, ...]) -> tuple[str, ...]:
    """Of questions that a figure shows, those that staff were asked."""
    return _of_staff(db, version, year, groups)


def stranger_sources(db: str, version: int, viewer: Viewer, school: int) -> "tuple[Source, ...]":
    """Sources with people on no roster, and how many; none for who sees no people."""
    return _stranger_sources(db, version, viewer, school)


def strangers(
    db: str, version: int, viewer: Viewer, school: int, source: int, said: bool, first: int, most: int
) -> "tuple[Shown, ...]":
    """People of files who are on no roster, some at a time, for those who work with a school."""
    return _strangers(db, version, viewer, school, source, said, first, most)


def files(db: str, version: int, viewer: Viewer) -> "Files":
    """How many files were loaded of the viewer's schools."""
    return _files(db, version, viewer)


def uploads(db: str, version: int, viewer: Viewer, kind: str, first: int, most: int) -> list[dict[str, Any]]:
    """Files of the viewer's schools, latest first: ``most`` of a kind ("": all) after the first so many."""
    return _uploads(db, version, viewer, kind, first, most)


# The viewer, role and schools, is an argument, and so part of the key of what is cached.
@held(200)
def _fresh(db: str, version: int, viewer: Viewer) -> Fresh:
    return choices.fresh(db, viewer)


# The very same figure is given again, so that what is worked out of it can be kept for it; nobody changes it.
@held(2000)
def _figure(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> Figure:
    from flows import figures  # the catalogue comes with it; a start screen without data needs none

    sheet = _sheet_for(db, version, viewer, school)
    return figures.figure(db, key, viewer, by=by, school=school, year=year, of=sheet)


@held(200)
def _beside_group(
    db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int, group: str
) -> Figure:
    from flows import figures

    sheet = _sheet_for(db, version, viewer, school)
    return figures.figure(db, key, viewer, by=by, school=school, year=year, of=sheet, reference=group)


@held(200)
def _beside(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Beside":
    from flows import figures, similar  # statistics come with it

    of = _sheet_for(db, version, viewer, school)
    found = similar.beside(db, viewer, school=school, year=year, of=of)
    return replace(found, figure=figures.told(found.figure))


@held(200)
def _refused(db: str, version: int, viewer: Viewer, school: int, year: int) -> str:
    from flows import consents

    sheet = _sheet_for(db, version, viewer, school)
    return consents.in_words(consents.refused(db, viewer, school=school, year=year, of=sheet))


@held(20)
def _students(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Listed":
    from flows import students

    return students.listed(db, viewer, school=school, year=year, of=_sheet_for(db, version, viewer, school))


@held(20)
def _student(db: str, version: int, viewer: Viewer, code: str, school: int, year: int) -> "Student":
    from flows import student  # what counts students comes with it

    sheet = _sheet_for(db, version, viewer, school)
    return student.student(db, viewer, code, school=school, year=year, of=sheet)


@held(50)
def _ties(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Ties":
    from flows import ties as flow  # what counts networks comes with it

    return flow.ties(db, viewer, school=school, year=year, of=_sheet_for(db, version, viewer, school))


@held(50)
def _renewals(db: str, version: int, viewer: Viewer, school: int, year: int) -> "tuple[Record, ...]":
    from flows import renewals as flow  # the catalogue comes with it

    return flow.renewals(db, viewer, school=school, year=year, of=_sheet_for(db, version, viewer, school))


@held(50)
def _cooling(db: str, version: int, viewer: Viewer, school: int, year: int) -> "Cooling":
    from flows import cooling as flow  # the catalogue comes with it

    return flow.cooling(db, viewer, school=school, year=year, of=_sheet_for(db, version, viewer, school))


@held(20)
def _lines_of(db: str, version: int, viewer: Viewer, code: str, school: int, year: int) -> "pd.DataFrame":
    from flows import provenance

    sheet = _sheet_for(db, version, viewer, school)
    return provenance.of_student(db, viewer, code, school=school, year=year, of=sheet)


@held(50)
def _comments(
    db: str, version: int, viewer: Viewer, school: int, year: int, filters: "Filters", first: int
) -> "Page":
    from flows import comments

    return comments.page(db, viewer, school, year, filters, first)


@held(50)
def _about_comments(db: str, version: int, viewer: Viewer, school: int, year: int) -> "About":
    from flows import comments

    return comments.about(db, viewer, school, year)


@held(200)
def _quotes(db: str, version: int, viewer: Viewer, school: int, year: int) -> tuple["Approved", ...]:
    from flows import comments

    return comments.approved(db, viewer, school, year, _sheet_for(db, version, viewer, school))


@held(200)
def _origin(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> "Origin":
    from flows import provenance  # all readers of files come with it

    sheet = _sheet_for(db, version, viewer, school)
    return provenance.origin(db, viewer, key, by=by, school=school, year=year, of=sheet)


@held(50)
def _hiding(db: str, version: int, viewer: Viewer) -> "Hiding":
    from flows import release

    return release.hiding(db, viewer)


@held(50)
def _not_on_show(db: str, version: int) -> str:
    from flows import release

    return release.not_on_show(db)


@held(50)
def _settings(db: str, version: int, viewer: Viewer) -> "tuple[Set, ...]":
    from flows import settings as flow  # what counts comes with it

    return flow.shown(db, viewer)


def _sheet_for(db: str, version: int, viewer: Viewer, school: int) -> "Sheet":
    place = viewer.place(school)
    return _sheet(db, version, viewer.live(place), place)


@held(50)
def _of_staff(db: str, version: int, year: int, groups: tuple[str, ...]) -> tuple[str, ...]:
    from flows import asked_of

    return tuple(asked_of.of_staff(db, year, groups))


@held(200)
def _last_asked(db: str, version: int, groups: tuple[str, ...]) -> list[str]:
    from flows import last_asked as flow

    return flow.last_asked(db, groups)


@held(50)
def _sheet(db: str, version: int, live: bool, place: int) -> "Sheet":
    from flows.sheet import sheet

    return sheet(db, place, live, _reach(db, version, live, place if live else HOME_DISTRICT))


@held(20)
def _reach(db: str, version: int, live: bool, place: int) -> "Reach":
    from flows.reach import reach

    return reach(db, place, live)


@held(50)
def _stranger_sources(db: str, version: int, viewer: Viewer, school: int) -> "tuple[Source, ...]":
    from flows.strangers import sources

    return sources.sources_of(db, viewer, school)


@held(50)
def _strangers(
    db: str, version: int, viewer: Viewer, school: int, source: int, said: bool, first: int, most: int
) -> "tuple[Shown, ...]":
    from flows.strangers import listed  # all readers of files come with it

    return listed.page(db, viewer, school=school, source=source, said=said, first=first, most=most)


@held(50)
def _files(db: str, version: int, viewer: Viewer) -> "Files":
    from flows import uploads  # all readers of files come with it; only the office needs them

    return uploads.files(db, viewer)


@held(50)
def _uploads(db: str, version: int, viewer: Viewer, kind: str, first: int, most: int) -> list[dict[str, Any]]:
    from flows import uploads

    return uploads.page(db, viewer, kind, first, most)


def forget() -> None:
    """Have everything read anew."""
    _fresh.cache_clear()
    _figure.cache_clear()
    _beside.cache_clear()
    _beside_group.cache_clear()
    _refused.cache_clear()
    _origin.cache_clear()
    _comments.cache_clear()
    _about_comments.cache_clear()
    _quotes.cache_clear()
    _student.cache_clear()
    _ties.cache_clear()
    _cooling.cache_clear()
    _renewals.cache_clear()
    _lines_of.cache_clear()
    _hiding.cache_clear()
    _not_on_show.cache_clear()
    _settings.cache_clear()
    _students.cache_clear()
    _last_asked.cache_clear()
    _sheet.cache_clear()
    _reach.cache_clear()
    _stranger_sources.cache_clear()
    _strangers.cache_clear()
    _files.cache_clear()
    _uploads.cache_clear()
