"""The questions of a wide survey: a column each, told apart by their words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from loaders.meaning import Meaning
from loaders.words import letters, plain

_CODE = re.compile(r"(?=\D*\d|\w*_)[\w.#-]{1,24}")
"""A heading that is a name, no word: it has a figure or an underscore."""


@dataclass(frozen=True)
class Question:
    """What one column of a survey asks.

    Attributes:
        position: of the column in the sheet.
        heading: verbatim.
        text: the wording; of a grid its stem.
        sub_item: row of a grid; "" if there is none.
        option: the option a column of its own stands for; "" if the cells hold the answers.
        kind: as ``answer_kind`` where the tool tells; "" to be told from the answers; with an
            ``option`` "multi", or "single": the columns of all options hold one answer together.
        key: tells the questions of the survey apart; see ``keyed``.
        name: what it is keyed by where the tool or its file names it apart from its words; "": its words.
        marks: the cells of an option's column say whether it was ticked (1 or 0, Checked or Unchecked).
        meaning: what its codes mean, where a code book tells it.
        beside: what stands beside the table about the ends of its numbers; "" where nothing does.
        span: the lowest and the highest number it may be answered with, where the file tells only these.
    """

    position: int
    heading: str
    text: str
    sub_item: str = ""
    option: str = ""
    kind: str = ""
    key: str = ""
    name: str = ""
    marks: bool = False
    meaning: Meaning | None = None
    beside: str = ""
    span: tuple[int, int] | None = None

    @property
    def words(self) -> str:
        """All it asks, for what the wording tells ("choose all that apply", "0 = not at all")."""
        return f"{self.text} {self.sub_item} {self.beside}".strip()

    @property
    def called(self) -> str:
        """What the tool calls it, apart from its words: its name, or a heading that is a code; else ""."""
        if self.name and plain(self.name) != plain(self.text):
            return self.name
        code = self.heading.strip()
        return code if _CODE.fullmatch(code) and plain(code) != plain(self.text) else ""

    @property
    def spread(self) -> bool:
        """Whether it is one of the columns over which a single choice is spread."""
        return bool(self.option) and self.kind == "single"


def grid_parts(heading: str) -> tuple[str, str]:
    """Stem and row of a grid heading: "How often? [Reading]" is ("How often?", "Reading")."""
    text = heading.strip()
    if text.endswith("]") and (start := _last_bracket(text)) > 0:
        stem, row = text[:start].strip(), text[start + 1 : -1].strip()
        if stem and row:
            return stem, row
    return text, ""


def _last_bracket(text: str) -> int:
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] == "]") - (text[at] == "[")
        if depth == 0:
            return at
    return -1


def keyed(questions: Sequence[Question]) -> list[Question]:
    """Give each question its key: its words or its name, shortened, and a hash of them all.

    The same wording has the same key in every download, whatever its column. Columns of one grid or
    one multiple choice share a key; a question that comes again with the same words gets an ordinal.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    out = []
    for question in questions:
        asked = question.name or question.text
        words = plain(asked) or asked.strip() or letters(question.position)
        mark = blake2b(words.encode(), digest_size=4).hexdigest()
        key = f"{words[:40].strip().replace(' ', '_')}_{mark}"
        part = (key, plain(question.sub_item), plain(question.option))
        seen[part] += 1
        out.append(replace(question, key=key if seen[part] == 1 else f"{key}_{seen[part]}"))
    return out
