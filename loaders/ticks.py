"""What a column of one option says instead of the option itself: ticked, or not."""

from loaders.questions import Question
from loaders.words import plain

TICKED = frozenset("1 y yes x true checked selected sí si ja oui sim sì".split())
UNTICKED = frozenset("0 n no false unchecked nein non não nee -".split()) | {"not selected"}


def folded(text: str) -> str:
    """A cell as it is compared; what has no letters ("-", "+") as it stands."""
    return plain(text) or text.strip()


def ticks(text: str) -> bool:
    """Whether a cell only marks its option, in place of repeating it: "1", "Y", or a code."""
    return folded(text) in TICKED or (text.strip().isdigit() and folded(text) not in UNTICKED)


def is_unticked(question: Question, text: str) -> bool:
    """Whether a cell of an option's column says that it was offered and not ticked."""
    return question.marks and folded(text) in UNTICKED and folded(text) != folded(question.option)
