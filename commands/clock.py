"""How far a long command is, and how long it still takes: a line for standard error."""

from time import monotonic

EARLY = 0.02
"""Share of the work before which nothing is said about the time left."""


class Clock:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._began = monotonic()

    def line(self, share: float, words: str) -> str:
        """As "12 %, about 3 minutes left. Making block 4 of 25"."""
        left = f", {about((monotonic() - self._began) * (1 - share) / share)} left" if share > EARLY else ""
        return f"{share:.0%}{left}. {words}" if share else words


def about(seconds: float) -> str:
    """A time as one would say it: "less than a minute", "about 3 minutes", "about 2 hours"."""
    if seconds < 60:
        return "less than a minute"
    number, unit = (round(seconds / 60), "minute") if seconds < 5400 else (round(seconds / 3600), "hour")
    return f"about {number} {unit}{'s' if number > 1 else ''}"
