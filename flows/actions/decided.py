"""Deciding a next step on a finding, changing it, saying what came of it."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from flows.accounts import By, viewer_of
from flows.actions.draft import BadAction, Draft, checked, sentence
from flows.actions.shown import STATUS, called, there
from flows.database import store
from flows.schools import SCHOOL
from flows.viewer import NotAllowed, Viewer
from metrics.catalogue import EVERY
from store import accounts, actions
from store.accounts import Account
from store.actions import DONE, DROPPED, OPEN, Action
from store.connect import Tx
from words import tr

CLOSED = {DONE: STATUS[DONE], DROPPED: STATUS[DROPPED]}

TOGETHER = "group"
"""The split of a finding that shows the groups of several dimensions together."""


def owners(db: str, by: By, place: int) -> dict[str, str]:
    """Who may be asked to do something at a place, by key: those who see its people, oneself first.

    Raises:
        NotAllowed: the place is not one of this viewer's.
    """
    _may(by.viewer, place)
    with store(db).reading() as tx:
        return _owners(tx, by, place)


def add(db: str, by: By, place: int, indicator: str, dimension: str, year: int, draft: Draft) -> Action:
    """Decide a next step on a finding.

    Args:
        place: entity id of the school, or of the district.
        indicator, dimension: the finding.
        year: school year that was looked at.

    Raises:
        NotAllowed: the place is not one of this viewer's.
        BadAction: there is no such finding, or something is missing.
    """
    _may(by.viewer, place)
    if indicator not in EVERY or dimension not in _splits(indicator):
        raise BadAction(tr("There is no such finding. Open the page again and decide from there."))
    with store(db).writing() as tx:
        told = checked(draft, _owners(tx, by, place))
        made = Action(
            key=secrets.token_hex(8),
            place=place,
            indicator=indicator,
            dimension=dimension,
            year=year,
            text=told.text,
            owner=told.owner,
            owner_name=told.owner_name,
            due=told.due,
            shared=told.shared,
            made_at=accounts.now(),
            made_by=by.key,
        )
        actions.add(tx, made, by.key)
    return made


def change(db: str, by: By, key: str, version: int, draft: Draft) -> Action:
    """Write an action anew.

    Args:
        version: the one that was looked at.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
        BadAction: somebody else changed it meanwhile, or something is missing.
    """

    def written(tx: Tx, before: Action) -> Action:
        known = _owners(tx, by, before.place)
        if before.owner:
            known = {before.owner: before.owner} | known  # may stay, though the account has ended
        told = checked(draft, known)
        return replace(
            before,
            text=told.text,
            owner=told.owner,
            owner_name=told.owner_name,
            due=told.due,
            shared=told.shared,
        )

    return _changed(db, by, key, version, "changed", written)


def close(db: str, by: By, key: str, version: int, status: str, outcome: str) -> Action:
    """Say that an action is done or dropped, and what came of it.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
        BadAction: somebody else changed it meanwhile, or it is not said what came of it.
    """
    if status not in CLOSED:
        raise BadAction(
            tr("An action is closed as one of: {states}.", states=", ".join(map(tr, CLOSED.values())).lower())
        )
    missing = tr("Say in a sentence what came of it: whoever looks here next year will ask.")
    told = sentence(outcome, missing)
    return _changed(
        db, by, key, version, status, lambda _, before: replace(before, status=status, outcome=told)
    )


def reopen(db: str, by: By, key: str, version: int) -> Action:
    """Take back that an action was closed.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
        BadAction: somebody else changed it meanwhile.
    """
    what = "opened again"  # not text
    return _changed(db, by, key, version, what, lambda _, before: replace(before, status=OPEN, outcome=""))


def _changed(
    db: str, by: By, key: str, version: int, what: str, made: Callable[[Tx, Action], Action]
) -> Action:
    with store(db).writing() as tx:
        before = there(tx, by.viewer, key)
        if before.version != version:
            raise BadAction(tr("Somebody else changed this meanwhile. Close the window and look again."))
        after = made(tx, before)
        if after != before:
            after = replace(after, version=version + 1)
            actions.change(tx, before, after, by.key, what)
    return after


def _may(viewer: Viewer, place: int) -> None:
    if not viewer.live(place):
        raise NotAllowed(tr("Actions are decided by those who work with the students of a school."))


def _splits(indicator: str) -> tuple[str, ...]:
    known = EVERY[indicator]
    return ("", TOGETHER, SCHOOL, "year", *known.dimensions, *known.composed)


def _owners(tx: Tx, by: By, place: int) -> dict[str, str]:
    others = {one.key: one.email for one in accounts.listing(tx) if not one.ended and _works_at(one, place)}
    return {by.key: others.get(by.key, called(by.key, {}))} | others


def _works_at(account: Account, place: int) -> bool:
    try:
        return viewer_of(account).live(place)
    except NotAllowed:
        return False
