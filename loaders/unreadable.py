"""A file that cannot be read at all."""


class Unreadable(Exception):
    """The file as a whole cannot be read: ``what`` is wrong and how to ``mend`` it, in words for
    a school office. Everything smaller is a ``Problem``."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend
