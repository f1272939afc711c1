"""Figures for a view, cached by data version, viewer and arguments."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from flows import choices
from flows.choices import Fresh
from flows.viewer import Viewer
from tables.figure import Figure

if TYPE_CHECKING:
    from flows.reach import Reach


def fresh(db: str, viewer: Viewer) -> Fresh:
    """What there is to look at; read anew whenever the data version changed."""
    return _fresh(db, choices.version(db), viewer)


def figure(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> Figure:
    """One indicator as the viewer may see it."""
    return _figure(db, version, viewer, key, by, school, year)


def uploads(db: str, version: int, viewer: Viewer) -> list[dict[str, Any]]:
    """Every file that was loaded of the viewer's schools, latest first."""
    return _uploads(db, version, viewer)


# The viewer, role and schools, is an argument, and so part of the key of what is cached.
@lru_cache(200)
def _fresh(db: str, version: int, viewer: Viewer) -> Fresh:
    return choices.fresh(db, viewer)


# The very same figure is given again, so that what is worked out of it can be kept for it; nobody changes it.
@lru_cache(2000)
def _figure(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> Figure:
    from flows import figures  # the catalogue comes with it; a start screen without data needs none

    known = _reach(db, version, viewer.live(figures.place_of(viewer, school)))
    return figures.figure(db, key, viewer, by=by, school=school, year=year, reach=known)


@lru_cache(20)
def _reach(db: str, version: int, live: bool) -> "Reach":
    from flows.reach import reach

    return reach(db, live)


@lru_cache(50)
def _uploads(db: str, version: int, viewer: Viewer) -> list[dict[str, Any]]:
    from flows import uploads  # all readers of files come with it; only the office needs them

    return uploads.uploads(db, viewer)


def forget() -> None:
    """Have everything read anew."""
    _fresh.cache_clear()
    _figure.cache_clear()
    _reach.cache_clear()
    _uploads.cache_clear()
