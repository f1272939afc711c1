"""How far a long command is, and how long it still takes: a line for standard error."""

from time import monotonic

from words import tr, tr_many

EARLY = 0.02
"""Share of the work before which nothing is said about the time left."""


class Clock:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._began = monotonic()

    def line(self, share: float, words: str) -> str:
        """As "12 %, about 3 minutes left. Making block 4 of 25"."""
        if not share:
            return words
        if share <= EARLY:
            return f"{share:.0%}. {words}"
        left = about((monotonic() - self._began) * (1 - share) / share)
        return f"{tr('{share:.0%}, {time} left', share=share, time=left)}. {words}"


def about(seconds: float) -> str:
    """A time as one would say it: "less than a minute", "about 3 minutes", "about 2 hours"."""
    if seconds < 60:
        return tr("less than a minute")
    if seconds < 5400:
        return tr_many(round(seconds / 60), "about {n} minute", "about {n} minutes")
    return tr_many(round(seconds / 3600), "about {n} hour", "about {n} hours")
