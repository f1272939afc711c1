"""What a column holds by the look of its texts, for proposals to staff."""

from collections.abc import Callable, Sequence

from loaders.dates import is_day

LONGEST = 30
"""Letters a code may have."""


def days(texts: Sequence[str]) -> float:
    """Share of texts that are days."""
    return _share(texts, is_day)


def ids(texts: Sequence[str]) -> float:
    """Share that are ids: one word of three letters or more with a figure in it, and no day."""
    return _share(
        texts,
        lambda text: len(text) > 2 and " " not in text and any(map(str.isdigit, text)) and not is_day(text),
    )


def codes(texts: Sequence[str]) -> float:
    """Share that are codes or short words, no days and no long numbers; none where they are many."""
    few = len(set(texts)) <= max(12, len(texts) // 4)
    short = _share(texts, lambda text: len(text) <= LONGEST and not text.isdigit() and not is_day(text))
    return short if few else 0.0


def words(texts: Sequence[str]) -> float:
    """Share that hold a letter and are no days: names, schools."""
    return _share(texts, lambda text: any(map(str.isalpha, text)) and not is_day(text))


def _share(texts: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(fits(text.strip()) for text in texts) / len(texts) if texts else 0.0
