"""What was asked last, of questions and scales that several surveys of a year asked alike."""

from collections.abc import Sequence

from flows.database import store
from store import lookup


def last_asked(db: str, groups: Sequence[str]) -> list[str]:
    """Of groups that differ in nothing but their survey, the one whose survey was answered last.

    Args:
        groups: of questions or scales, "<source>:<what was asked>"; others are left out.

    Returns:
        In the order given.
    """
    asked = {code: code.partition(":")[::2] for code in groups if ":" in code}
    with store(db).reading() as tx:
        days = lookup.spoken_to(tx, lookup.SURVEYS, {int(source) for source, _ in asked.values()})
    last: dict[str, str] = {}
    for code, (source, what) in sorted(
        asked.items(), key=lambda one: (days.get(int(one[1][0]), ""), int(one[1][0]))
    ):
        last[_alike(what, source)] = code
    kept = set(last.values())
    return [code for code in groups if code in kept]


def _alike(what: str, source: str) -> str:
    """What was asked, without the survey in it: a question of a scale names its survey twice."""
    return what.replace(f"\x1f{source}:", "\x1f")
