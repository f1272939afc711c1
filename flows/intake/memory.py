"""Answers that the office gave for earlier exports of the same source, and that still hold."""

from collections.abc import Iterable, Mapping

from flows.benchmarks.meaning import COLUMN, LINE
from flows.intake.addressed import of_file
from flows.intake.check import Checked, check
from flows.intake.item_names import called
from flows.intake.package import File
from flows.intake.source import FIXED, is_alike
from flows.intake.surveys import SAME, VERSION
from loaders import mapping
from loaders.form import Need
from loaders.rows import fingerprint
from loaders.survey_waves import WAVES
from loaders.words import plain
from store import batches, sources
from store.connect import Tx

LASTING = (
    "code.",
    "school.",
    "date_order",
    "unmarked",
    "blank",
    "format",
    "field.",
    "year_means",
    "counted",
    "attended",
    "span_means",
    "decimal_mark",
    "district",
    "person.",
    "scale.",
    "item_scale.",
    "reversed.",
    "same.",
    "version.",
    WAVES,
    COLUMN,
)
"""Beginnings of the names of questions whose answer is the same for the next export: what a code or a
school's name means, how days are written, which column holds what, who somebody is. Whether a file is a
correction is asked each time."""

SURVEY = ("scale.", "item_scale.", "reversed.")
"""Those with which a survey is read, asked or not: the order of its answers, the scales of its items."""

UNASKED = ("school.", "person.", SAME, VERSION, COLUMN, LINE, *SURVEY)
"""Answers that hold though nothing is asked: who somebody is, which item is which, which indicator a
published column is, was said once."""

ROUNDS = 4
"""How often a file is read again with answers given before: the kind of file, then its columns, then what
their codes mean."""


class Memory:
    """What was answered for live batches, and their sources, as they were before the load."""

    def __init__(self, tx: Tx) -> None:
        # The latest of a source's answers hold; an undo takes its answers back, too.
        given = ((source, _lasting(answers)) for source, answers in batches.given(tx))
        self._given = [(source, answers) for source, answers in given if answers]
        self._sources = sources.among(tx, {source for source, _ in self._given})

    def given_before(self, checked: Checked) -> dict[str, str]:
        """Answers kept with the live batches of the sources a file may belong to."""
        if not self._given:
            return {}
        alike = _fingerprints(checked, {each["format"] for each in self._sources})
        fixed = FIXED.get(checked.kind, "") if checked.form is not None else None
        mine = {
            each["id"]
            for each in self._sources
            if (each["fingerprint"] in alike or each["name"] == fixed)
            and (checked.form is None or each["format"] == checked.format)
        } | self._next_forms(checked)
        found: dict[str, str] = {}
        for source, answers in self._given:
            if source in mine:
                found |= answers
        return found

    def _next_forms(self, checked: Checked) -> set[int]:
        """Sources of which a survey asks most questions, some worded anew."""
        if checked.kind != "survey" or checked.reading is None:
            return set()
        near = (each for each in self._sources if each["kind"] == "survey")
        return {each["id"] for each in near if is_alike(checked.reading, each)}


def _lasting(answers: Mapping[str, object]) -> dict[str, str]:
    return {name: str(text) for name, text in answers.items() if name.startswith(LASTING)}


def _fingerprints(checked: Checked, formats: Iterable[str]) -> set[str]:
    """What the reading tells; of a file that no form could read yet, what each format would."""
    told = checked.reading.facts.get("fingerprint", "") if checked.reading else ""
    if told:
        return {told}
    return {fingerprint(format, checked.headings) for format in formats} if checked.headings else set()


def open_needs(checked: Checked, answers: Mapping[str, str]) -> tuple[Need, ...]:
    """Questions of a file that nobody has answered; which column holds what stays open until one does."""
    return tuple(
        need
        for need in checked.needs
        if not need.sure and (need.name not in answers or need.name.startswith(mapping.PREFIX))
    )


def _concerns(name: str, checked: Checked) -> bool:
    """Whether an answer is about this file: which earlier item one is, only if the file asks it."""
    start = next((start for start in (SAME, VERSION) if name.startswith(start)), "")
    if not start or checked.reading is None or "questions" not in checked.reading.tables:
        return True
    items, item = called(checked.reading.tables["questions"]), name.removeprefix(start)
    return item in items or plain(item) in items


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
    own = of_file(answers, file.name)
    unasked = {name: text for name, text in before.items() if name.startswith(UNASKED)}
    merged = {name: text for name, text in unasked.items() if _concerns(name, checked)} | own
    held = {name: text for name, text in merged.items() if name.startswith(SURVEY) and name not in own}
    if held and checked.kind == "survey":
        own |= held
        checked = check(file, own, checked.format)
    for _ in range(ROUNDS):
        wanted = {need.name for need in open_needs(checked, merged | own)}
        helpful = {name: text for name, text in (before | dict(options)).items() if name in wanted}
        if not helpful:
            break
        own |= helpful
        checked = check(file, own, checked.format)
        merged |= {name: text for name, text in helpful.items() if name not in options}
        before |= memory.given_before(checked)
    return checked, merged
