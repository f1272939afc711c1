"""Answers for one file of several: ``roster.csv::format``."""

from collections.abc import Mapping

MARK = "::"


def addressed(file: str, name: str) -> str:
    """The name of an answer that holds for one file alone."""
    return f"{file}{MARK}{name}"


def of_file(answers: Mapping[str, str], file: str) -> dict[str, str]:
    """The answers that hold for a file: those for all, and over them its own, without the file's name."""
    mine = f"{file}{MARK}"
    general = {name: text for name, text in answers.items() if MARK not in name}
    return general | {
        name.removeprefix(mine): text for name, text in answers.items() if name.startswith(mine)
    }
