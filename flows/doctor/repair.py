"""Mending what can be made again: a copy first, then all of it in one transaction."""

from datetime import UTC, datetime
from pathlib import Path

from flows import database, release, safekeeping
from flows.doctor.checkup import CHECKS, SKIPPED, Tell, examine, look_safely, looks, problem
from flows.doctor.outcome import Check, Problem
from store.connect import StoreError, Tx
from store.doctor.finding import REPAIR, Finding


def repair(db: str, tell: Tell, backed_up: bool = False) -> tuple[list[Check], Path | None]:
    """Look at everything and mend what can be; nothing is touched where all is well.

    Args:
        tell: told what is being done.
        backed_up: somebody has copied the database of a server by its own tools.

    Returns:
        The checks, and where the copy is that was made before (None: none was made).

    Raises:
        StoreError: as ``examine``; or no copy could be made, and so nothing was mended.
    """
    checks = examine(db, tell)
    if not any(one.mend == REPAIR for check in checks for one in check.problems):
        return checks, None
    copy = None if backed_up and database.path_of(db) is None else _copied(db, tell)
    with database.store(db).writing() as tx:
        mended = []
        for name, found in looks(tx, tell):
            problems = [SKIPPED] if found is None else _mended(tx, name, found, tell)
            mended.append(Check(name, problems))
    release.follow(db)
    return mended, copy


def _copied(db: str, tell: Tell) -> Path:
    path = database.path_of(db)
    if path is None:
        raise StoreError(
            "Nothing was mended: a server's database is copied by its own tools. Copy it with pg_dump, then "
            "run: python trellis.py doctor --repair --backed-up"
        )
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S")
    copy = path.with_name("backups") / f"{path.stem}-before-repair-{stamp}.db"
    tell(f"Copying the database to {copy} before anything is mended")
    safekeeping.backup(db, copy)
    return copy


def _mended(tx: Tx, name: str, found: list[Finding], tell: Tell) -> list[Problem]:
    """Each finding with whether it is gone, and what is there only now."""
    cures = {id(one.cure): one.cure for one in found if one.cure}
    if not cures:
        return [problem(one) for one in found]
    for finding in found:
        if finding.cure:
            tell(f"Mending: {finding.where}")
    for cure in cures.values():
        cure(tx)
    left = look_safely(tx, CHECKS[name])
    return [problem(one, one not in left) for one in found] + [
        problem(one) for one in left if one not in found
    ]
