"""Who looks at what: set once by the entry script, asked for by every view."""

from dataclasses import dataclass

import streamlit as st

from flows.choices import Fresh
from flows.viewer import Viewer
from pages.parts import data
from pages.parts.person import Person
from tables import year_name
from tables.figure import Figure
from words import tr

KEY = "_scope"


@dataclass(frozen=True)
class Scope:
    """The viewer and the choices of the shared filters.

    Attributes:
        db: address of the database.
        sample: whether it is the sample district.
        person: who is here.
        viewer: as whom they look: as themselves, or narrower.
        school: entity id of the chosen school; 0 for the district (or the viewer's own).
        year: chosen school year; 0 where there is none.
        group: chosen dimension of groups; "" for all.
        fresh: what there is.
    """

    db: str
    sample: bool
    person: Person
    viewer: Viewer
    school: int
    year: int
    group: str
    fresh: Fresh

    def figure(self, key: str, by: str = "", *, school: int | None = None, year: int = 0) -> Figure:
        """One indicator for this viewer, school and year; ``year``: another school year."""
        place = self.school if school is None else school
        return data.figure(self.db, self.fresh.version, self.viewer, key, by, place, year or self.year)

    @property
    def place(self) -> str:
        """Name of what is looked at."""
        return self.fresh.schools.get(self.school) or self.fresh.district or tr("All schools")

    @property
    def year_name(self) -> str:
        return year_name(self.year) if self.year else ""


def keep(chosen: Scope) -> None:
    """Set the scope of this run; the entry script alone does it, anew in every run."""
    st.session_state[KEY] = chosen


def scope() -> Scope:
    """The scope of this run.

    A view that is run without the entry script has none, and stops: the gate was not passed.
    """
    chosen = st.session_state.get(KEY)
    if not isinstance(chosen, Scope):
        st.error(tr("Open Trellis at its start page."))
        st.stop()
    return chosen
