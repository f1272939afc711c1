"""Which source a file belongs to: chosen, remembered, or proposed."""

from dataclasses import dataclass, field

import pandas as pd

from flows.intake.check import Checked
from flows.intake.places import Places
from loaders.form import Problem

FIXED = {
    "attendance": "Daily attendance",
    "roster": "Roster",
    "calendar": "School calendar",
    "register": "Register",
}
"""One source a district for these kinds: files of several schools and years differ by coverage."""


@dataclass(frozen=True)
class Source:
    """A source proposed for a file: ``id`` 0 for a new one; ``settings`` what it remembers."""

    name: str
    id: int = 0
    settings: dict[str, object] = field(default_factory=dict)


def propose(checked: Checked, known: pd.DataFrame, places: Places, named: str = "") -> Source:
    """The source a file belongs to.

    Args:
        checked: the file, recognised.
        known: listing of the store's sources.
        places: for the names of schools.
        named: the name staff chose; "" for the likely one: a source of the same format with the
            same headings, else one of that name, else a new one.
    """
    reading = checked.reading
    assert reading is not None
    name = named or _name(checked, places)
    same = known[known["name"] == name]
    if same.empty and not named and checked.kind == "survey":
        print_of = reading.facts.get("fingerprint", "")
        same = known[
            (known["format"] == checked.format) & (known["fingerprint"] == print_of) & (print_of != "")
        ]
    if same.empty:
        return Source(name)
    row = same.iloc[0]
    return Source(str(row["name"]), int(row["id"]), dict(row["settings"]))


def _name(checked: Checked, places: Places) -> str:
    if checked.kind in FIXED:
        return FIXED[checked.kind]
    assert checked.reading is not None
    facts = checked.reading.facts
    if checked.kind == "participation":
        what = facts.get("activity") or facts.get("title") or facts.get("partner") or "activity"
        where = places.schools.label(places.schools.code(facts.get("school", "")) or facts.get("school", ""))
        return ", ".join(part for part in (f"Sign-in sheets, {what}", where) if part)
    return facts.get("title") or checked.file


def changed_headings(checked: Checked, source: Source) -> list[Problem]:
    """A notice where the headings of a source's export are not those remembered."""
    assert checked.reading is not None
    before = {str(text) for text in _listed(source.settings.get("headings"))}
    now = set(checked.reading.facts.get("headings", "").split("\x1f")) - {""}
    if not before or not now or before == now:
        return []
    gained = ", ".join(f'"{text}"' for text in sorted(now - before))
    lost = ", ".join(f'"{text}"' for text in sorted(before - now))
    told = "; ".join(
        part for part in (f"new: {gained}" if gained else "", f"gone: {lost}" if lost else "") if part
    )
    return [
        Problem(
            "notice",
            "headings_changed",
            f'The headings differ from the last export of "{source.name}": {told}.',
            "Nothing to do if the export was changed on purpose.",
        )
    ]


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
