"""Answers that the office gave for earlier exports of the same source, and that still hold."""

from collections.abc import Mapping

from flows.intake.check import Checked, check
from flows.intake.package import File
from flows.intake.source import FIXED
from loaders.form import Need
from store import batches, sources
from store.connect import Tx

LASTING = ("code.", "school.", "date_order", "unmarked", "blank")
"""Beginnings of the names of questions whose answer is the same for the next export: what a code or a
school's name means, how days are written. Whether a file is a correction is asked each time."""


class Memory:
    """Sources and live batches as they were before the load."""

    def __init__(self, tx: Tx) -> None:
        self._sources = sources.listing(tx)
        # The latest of a source's answers hold; an undo takes its answers back, too.
        self._given = batches.given(tx)

    def given_before(self, checked: Checked) -> dict[str, str]:
        """Answers kept with the live batches of the sources a file may belong to."""
        if checked.reading is None or self._given.empty:
            return {}
        known = self._sources
        told = checked.reading.facts.get("fingerprint", "")
        fits = (known["name"] == FIXED.get(checked.kind, "")) | (
            (known["fingerprint"] == told) & (told != "")
        )
        mine = set(known.loc[fits & (known["format"] == checked.format), "id"])
        found: dict[str, str] = {}
        for answers in self._given.loc[self._given["source"].isin(mine), "answers"]:
            found |= {name: str(text) for name, text in answers.items() if name.startswith(LASTING)}
        return found


def open_needs(checked: Checked, answers: Mapping[str, str]) -> tuple[Need, ...]:
    """Questions of a file that nobody has answered."""
    return tuple(need for need in checked.needs if not need.sure and need.name not in answers)


def recall(
    memory: Memory, file: File, checked: Checked, answers: Mapping[str, str], options: Mapping[str, str]
) -> tuple[Checked, dict[str, str]]:
    """Read a file again where an earlier answer, or what was said for the whole load, answers it.

    Args:
        answers: given now; they hold over earlier ones.
        options: school and year said for the whole load.

    Returns:
        The file as read with them, and the answers that hold for it.
    """
    before = memory.given_before(checked)
    merged = {name: text for name, text in before.items() if name.startswith("school.")} | dict(answers)
    wanted = {need.name for need in open_needs(checked, answers)}
    if not wanted:
        return checked, merged
    helpful = {name: text for name, text in (before | dict(options)).items() if name in wanted}
    if not helpful:
        return checked, merged
    again = check(file, dict(answers) | helpful, checked.format)
    return again, merged | {name: text for name, text in helpful.items() if name not in options}
