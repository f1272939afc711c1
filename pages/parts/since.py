"""What changed since the reader last looked at this place."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from charts import numbers
from flows import since
from flows.since import Moved, Visit
from pages.parts import data
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from tables.figure import Figure
from words import short_day, tr, tr_many

KEYS = ("chronic_absence", "average_daily_attendance", "reach", "active_partners")
"""Figures that are held against those of the last visit."""

KEPT = "_since"


def at_home(scope: Scope) -> None:
    """What changed since the last visit, in a few lines."""
    if scope.viewer != scope.person.by.viewer or scope.year != scope.fresh.years[0]:
        return  # who looks as somebody else, or at another year, sees nobody's news
    then, now = _then(scope), _told(scope)
    if not then.at:
        st.markdown(f":gray[:material/history: {tr('At your next visit it is told here what has changed.')}]")
        return
    lines = _lines(scope, then, now)
    if not lines:
        unchanged = tr("Nothing has changed since you last looked, {day}.", day=short_day(then.at[:10]))
        st.markdown(f":gray[:material/history: {unchanged}]")
        return
    question(tr("What changed since I last looked?"), written(lines[0]), first=True)
    if len(lines) > 1:
        st.markdown("\n".join(f"- {written(line)}" for line in lines[1:]))
    st.markdown(f":gray[{tr('You last looked {day}.', day=short_day(then.at[:10]))}]")


def _then(scope: Scope) -> Visit:
    """The visit before this one: asked for once in a session and place, so that it stays till one leaves."""
    kept = st.session_state.setdefault(KEPT, {})
    place = (scope.db, scope.person.by.key, scope.viewer.place(scope.school))
    if place not in kept:
        kept[place] = since.looked(*place, _told(scope))
    return kept[place]


def _told(scope: Scope) -> dict[str, Any]:
    """What is told now, as it is kept."""
    fresh = scope.fresh
    values = {}
    for figure in (scope.figure(key) for key in KEYS):
        row = figure.whole
        if row is not None and not row["hidden"] and numbers.finite(row["value"]):
            values[figure.key] = [float(row["value"]), float(row["n"])]
    told: dict[str, Any] = {
        "year": scope.year,
        "attendance_to": fresh.attendance_to,
        "surveys_to": fresh.surveys_to,
        "values": values,
        "edition": scope.figure("reach").edition[0],
    }
    if scope.viewer.loads:
        told["files"] = data.files(scope.db, fresh.version, scope.viewer).live
    return told


def _lines(scope: Scope, then: Visit, now: dict[str, Any]) -> list[str]:
    """Each change as a sentence, what was loaded first."""
    told, found = then.told, []
    found += _reaches("attendance_to", told, now, tr("Attendance now reaches {day}"))
    found += _reaches("surveys_to", told, now, tr("Surveys now reach {day}"))
    if now["edition"] > told.get("edition", 0):
        found.append(tr("Edition {number} was published.", number=now["edition"]))
    more = now.get("files", 0) - told.get("files", 0)
    if "files" in told and more > 0:
        found.append(tr_many(more, "{n} more file is in use.", "{n} more files are in use."))
    if "files" in told and more < 0:
        found.append(tr_many(-more, "{n} file was taken back.", "{n} files were taken back."))
    if told.get("year") == now["year"]:
        found += [_line(scope.figure(one.key), one) for one in since.moved(told, now)]
    return found


def _reaches(key: str, told: Mapping[str, Any], now: Mapping[str, Any], words: str) -> list[str]:
    """Up to which day something is known, where it was another."""
    before = told.get(key, "")
    if not now[key] or now[key] == before:
        return []
    sentence = words.format(day=short_day(now[key]))
    return [
        tr("{sentence}; it was {then}.", sentence=sentence, then=short_day(before))
        if before
        else f"{sentence}."
    ]


def _line(figure: Figure, one: Moved) -> str:
    """One number now and then, each with how many it is of."""
    places = numbers.digits_for(figure.unit, figure.key)
    now, then = (numbers.number(value, figure.unit, places) for value in (one.value, one.value_then))
    if figure.unit == "count":
        return tr("{title}: {now}; it was {then}.", title=figure.title, now=now, then=then)
    return tr(
        "{title}: {now} ({n} {people}); it was {then} ({n_then}).",
        title=figure.title,
        now=now,
        n=f"{one.n:,.0f}",
        people=figure.unit_of_count,
        then=then,
        n_then=f"{one.n_then:,.0f}",
    )
