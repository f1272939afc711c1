"""What the family page tells: the public figures of a place, and how many shared steps are done.

It is the same page whoever makes it: figures are those that a viewer is shown, from the edition, and of
steps and milestones only how many there are.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from flows.asked_of import of_families
from flows.database import store
from flows.reports.reading import Ask, Reading
from flows.viewer import NotAllowed, Viewer
from store import actions
from store.actions import DONE, DROPPED
from tables import HOME_DISTRICT, year_name
from tables.codes import FAMILY, TOGETHER, WHOLE
from tables.figure import Figure
from tables.report import Family, Told
from words import tr

PUBLIC = Viewer("viewer")
"""As whom the figures are looked up, whoever asks."""

MOST = 3
"""Things that are named of a list."""


def family(
    db: str, viewer: Viewer, *, school: int = 0, year: int = 0, made_on: date, ask: Ask | None = None
) -> Family:
    """Put the page together.

    Args:
        viewer: who makes it; decides of which place it may be.
        school: entity id; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        ask: gives figures of this place and year as PUBLIC is shown them; None: they are read here.

    Raises:
        NotAllowed: the place is not one of this viewer's.
    """
    place = viewer.place(school)
    if not viewer.within(place):
        raise NotAllowed(tr("You may see your own schools, and the district as a whole."))
    reading = Reading(db, PUBLIC, 0 if place == HOME_DISTRICT else place, year, ask)
    reached, absent = reading.figure("reach"), reading.figure("chronic_absence")
    found = reached.year or absent.year
    asked = _of_families(db, found, reading.asked_last("favourable", "item"))
    steps, done, on_barriers = _steps(db, place, found)
    return Family(
        place=reached.place,
        district=place == HOME_DISTRICT,
        year_name=year_name(found) if found else "",
        year_before=year_name(found - 1) if found else "",
        answered=_of_role(reading.figure("favourable", "role"), FAMILY),
        barriers=_said(reading.asked_last("barriers", "barrier"))[:MOST],
        agreed=_said(asked),
        steps=(steps, done),
        steps_on_barriers=on_barriers,
        milestones=_kinds(reading.figure("milestones", "milestone_type")),
        partners=_count(reading.figure("active_partners"), "value"),
        gifts=_amount(reading.figure("organisation_gifts")),
        reached=_told(reached),
        absent=_told(absent),
        absent_before=_before(reading.figure("chronic_absence", "year"), found),
        as_of=max(reached.as_of, absent.as_of),
        edition_day=max(reached.edition[1], absent.edition[1]),
        made_on=made_on.isoformat(),
    )


def _of_families(db: str, year: int, asked: Figure) -> Figure:
    """Questions that families alone were asked."""
    theirs = of_families(db, year, [str(grp) for grp in asked.rows["grp"]])
    return replace(asked, rows=asked.rows[asked.rows["grp"].isin(theirs)])


def _of_role(answers: Figure, role: str) -> int | None:
    """How many people of a role answered; None where it is not told."""
    rows = answers.rows[(answers.rows["grp"] == role) & ~answers.rows["hidden"].astype(bool)]
    return None if rows.empty or rows["n"].isna().all() else int(rows["n"].iloc[0])


def _told(figure: Figure) -> Told:
    return Told() if figure.whole is None else _of(figure.whole)


def _of(row: Any) -> Told:
    """The numbers of a row; none where it is withheld or has none."""
    if row["hidden"] or row["value"] != row["value"] or row["value"] is None:
        return Told()
    value, n, low, high = (
        None if row[name] != row[name] else float(row[name]) for name in ("value", "n", "low", "high")
    )
    return Told(value, n, low, high)


def _before(years: Figure, year: int) -> Told:
    """The total of the school year before, where both are over."""
    rows = years.rows.set_index("grp")
    if str(year) not in rows.index or str(year - 1) not in rows.index:
        return Told()
    return _of(rows.loc[str(year - 1)])


def _said(figure: Figure) -> tuple[tuple[str, Told], ...]:
    """What was asked, and the share who say so, most first; without what may not be shown."""
    rows = figure.rows[~figure.rows["grp"].isin([WHOLE, TOGETHER])]
    told = [(str(row["label"]), _of(row)) for row in rows.to_dict("records")]
    known = [(words, one) for words, one in told if one.known]
    return tuple(sorted(known, key=lambda each: -(each[1].value or 0)))


def _kinds(figure: Figure) -> tuple[tuple[str, int], ...]:
    rows = figure.rows[(figure.rows["grp"] != WHOLE) & (figure.rows["value"] > 0)]
    return tuple((str(row["grp"]), int(row["value"])) for row in rows.to_dict("records"))


def _count(figure: Figure, name: str) -> int | None:
    found = _amount(figure, name)
    return None if found is None else int(found)


def _amount(figure: Figure, name: str = "value") -> float | None:
    """A number of the total row; None where there is none that may be told."""
    row = figure.whole
    if figure.reason or row is None or row["hidden"] or row[name] != row[name]:
        return None
    return float(row[name])


def _steps(db: str, place: int, year: int) -> tuple[int, int, int]:
    """How many steps were decided in a school year and shared, how many of them are done, and how many of
    these are about what keeps families away."""
    with store(db).reading() as tx:
        found = [one for one in actions.of_places(tx, [place]) if one.shared and one.year == year]
    kept = [one for one in found if one.status != DROPPED]
    done = [one for one in kept if one.status == DONE]
    return len(kept), len(done), sum(one.indicator == "barriers" for one in done)
