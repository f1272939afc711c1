"""How many periods or sections a school day has: what turns an absence from one into part of a day."""

import re

from loaders.form import Answers, Need
from words import mark, phrase

PERIODS, SECTIONS = mark(("periods", "sections"))
MARKED = "marked"
"""In ``Reading.facts["sessions"]``: the marked ones of a student's day are its whole."""


def sessions_need(
    answers: Answers, matters: bool, what: str, proposed: str = ""
) -> tuple[dict[str, str], list[Need]]:
    """The fact ``sessions``, and the question where nothing tells it.

    Args:
        answers: ``sessions`` is the number a school day has.
        matters: somebody was absent from one; else nothing is asked.
        what: what the file calls them, one of ``PARTS``.
        proposed: the likely number, "" if there is none.
    """
    answer = answers.get("sessions", "").strip()
    if re.fullmatch(r"[1-9]\d?", answer):
        return {"sessions": answer}, []
    question = phrase(
        "How many {parts} has a school day? The file lists absences from single {parts}, and "
        "one of them counts as that part of the day.",
        parts=phrase(what),
    )
    need = [Need("sessions", question, {}, proposed)] if matters else []
    return {"sessions": proposed or "1"}, need
