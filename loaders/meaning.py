"""What the codes of a question mean, as a code book or a data dictionary tells it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from loaders import scales

_WHOLE = re.compile(r"^\s*([-+]?)0*(\d+)(?:[.,]0+)?\s*$")
_TRUTH = {"true": "1", "false": "0"}

NO_ANSWER = frozenset(
    scales.word(text)
    for text in (
        "Missing|No answer|No response|Not answered|Not asked|Skipped|Blank|No data|System missing|"
        "Sin respuesta|No contesta|No respondió|Keine Angabe|Nicht beantwortet|Nicht gefragt|Pas de réponse|"
        "Non réponse|Sans réponse|Sem resposta|Não respondeu"
    ).split("|")
)
"""Words of a code that stands for a blank cell."""


def code_of(text: str) -> str:
    """A code as it is compared: spaces outside, zeros in front and ".0" behind do not count."""
    found = _WHOLE.match(text)
    if found is None:
        return text.strip()
    sign = "-" if found[1] == "-" and found[2] != "0" else ""
    return sign + found[2]


@dataclass(frozen=True)
class Meaning:
    """What the codes of one question mean.

    Attributes:
        labels: words by code (as ``code_of`` folds it), in the order of the code book; empty: it
            does not list them.
        missing: codes that stand for no answer.
        outside: codes whose words are an answer, but no place on a scale.
        ordered: the codes are places on a scale, the lowest number lowest, whatever their words.
        item_scale: the scale the question is an item of; "" where it is of none.
        reversed: high answers mean a low place on the item's scale; None where the book does not say.
        several: a cell holds several codes, set apart by spaces.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    ordered: bool = False
    item_scale: str = ""
    reversed: bool | None = None
    several: bool = False

    def knows(self, text: str) -> bool:
        """Whether a cell is a code of the book, one of its words, or stands for a blank."""
        return not self.labels or self.is_missing(text) or self._label(text) is not None

    def is_missing(self, text: str) -> bool:
        """Whether a cell stands for no answer."""
        code = code_of(text)
        return code in self.missing or scales.word(self.labels.get(code, "")) in NO_ANSWER

    def said(self, text: str) -> str:
        """The words of a cell; a code that the book does not have stays as typed."""
        found = self._label(text)
        return text if found is None else found

    def _label(self, text: str) -> str | None:
        code = code_of(text)
        if code not in self.labels:
            # Programs that guess types write the codes 1 and 0 as TRUE and FALSE.
            code = _TRUTH.get(code.casefold(), code)
        if code in self.labels:
            return self.labels[code]
        folded = scales.word(text)
        return next((label for label in self.labels.values() if scales.word(label) == folded), None)

    def scale(self, beside: Mapping[str, int]) -> scales.Scale | None:
        """The scale of the question's words; ``beside``: answers given, by their words."""
        valid = {code: label for code, label in self.labels.items() if not self.is_missing(code)}
        valid = {code: label for code, label in valid.items() if code not in self.outside}
        rungs = {code: label for code, label in valid.items() if not scales.apart(label)}
        offered = {label: beside.get(label, 0) + 1 for label in rungs.values()}
        on_ladder = scales.scale(offered)
        if on_ladder is not None and all(scales.word(label) in on_ladder.codes for label in offered):
            return on_ladder
        numbered = {int(code): label for code, label in rungs.items() if re.fullmatch(r"-?\d{1,2}", code)}
        if not self.ordered or len(numbered) < len(rungs) or len(numbered) < 2:
            return None
        places = {scales.word(numbered[code]): place for place, code in enumerate(sorted(numbered), start=1)}
        return scales.Scale("rating", len(numbered), places) if len(places) == len(numbered) else None
