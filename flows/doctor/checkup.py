"""Every check in order; nothing is changed."""

from collections.abc import Callable, Iterator
from functools import partial

from flows import database
from flows.doctor import counted
from flows.doctor.outcome import Check, Problem
from store.connect import StoreError, Tx
from store.doctor import folded, leftovers, published, raw, shape, soundness, version
from store.doctor.finding import RESTORE, Finding
from store.schema import FACTS

Look = Callable[[Tx], list[Finding]]
Tell = Callable[[str], None]

LEFTOVERS = "leftovers"

SKIPPED = Problem(
    "This was not looked at, because of what was found before.",
    "",
    "Mend what was found before, then run: python trellis.py doctor",
)


def _in_force(tx: Tx) -> list[Finding]:
    return [finding for name in FACTS for finding in folded.findings(tx, name)]


CHECKS: dict[str, Look] = {
    "schema": shape.findings,
    "database": soundness.damage,
    "references": soundness.lost,
    "data version": version.findings,
    "in force": _in_force,
    "derived": counted.findings,
    "editions": published.findings,
    "raw files": raw.findings,
    LEFTOVERS: leftovers.findings,
}
"""In this order: each may rely on what those before have looked at."""


def examine(db: str, tell: Tell) -> list[Check]:
    """Look at everything.

    Args:
        tell: told what is being looked at.

    Raises:
        StoreError: the database cannot be opened at all, or is older or newer than this program.
    """
    looked: list[tuple[str, list[Finding] | None]] = []
    try:
        with database.store(db).reading() as tx:
            looked.extend(looks(tx, tell))
    except StoreError:
        # In a damaged file even the end of a look can fail; what was found stands.
        if len(looked) < len(CHECKS):
            raise
    return [
        Check(name, [SKIPPED])
        if found is None
        else Check(name, [problem(one) for one in (_sure(db, found) if name == LEFTOVERS else found)])
        for name, found in looked
    ]


def looks(tx: Tx, tell: Tell) -> Iterator[tuple[str, list[Finding] | None]]:
    """What each check finds; None for those after one that stops the rest.

    A check is asked when the one before was dealt with: what it found may have been mended in between.
    """
    stopped = False
    for name, look in CHECKS.items():
        if stopped:
            yield name, None
            continue
        tell(f"Looking at: {name}")
        found = look_safely(tx, look)
        yield name, found
        if any(one.stops for one in found):
            stopped = any(one.stops for one in look_safely(tx, look))


def look_safely(tx: Tx, look: Look) -> list[Finding]:
    """What a check finds; that it cannot be made is a finding, too: damage shows in ways nobody foresaw."""
    try:
        with tx.savepoint():
            return look(tx)
    except Exception as fault:
        said = ": ".join([type(fault).__name__, *str(fault).splitlines()[:1]])
        return [Finding(f"This cannot be looked at ({said}).", "the database", RESTORE)]


def problem(finding: Finding, repaired: bool = False) -> Problem:
    """A finding as it is told."""
    return Problem(finding.what, finding.where, finding.mend, repaired)


def _sure(db: str, found: list[Finding]) -> list[Finding]:
    """Leftovers that are none of a running load: it has written its file, and not yet its row."""
    if not found:
        return found
    try:
        with database.store(db).writing() as tx:
            return look_safely(tx, partial(leftovers.findings))
    except StoreError:  # somebody loads for long, or the database may only be read
        return found
