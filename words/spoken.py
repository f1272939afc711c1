"""Which language is spoken now: in this thread, and so in this reader's run of the dashboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from words.catalogues import LANGUAGES, SOURCE

_chosen: ContextVar[str] = ContextVar("language", default=SOURCE)


def language() -> str:
    """Code of the language that text is given in now."""
    return _chosen.get()


def speak(code: str) -> None:
    """Give all text that follows in this thread in a language; one that is not spoken here is English."""
    _chosen.set(code if code in LANGUAGES else SOURCE)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """All text of a block in one language."""
    before = language()
    speak(code)
    try:
        yield
    finally:
        speak(before)
