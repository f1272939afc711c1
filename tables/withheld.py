"""The one sentence about withheld figures, the same for both causes, on the screen and in reports."""

import re
from collections.abc import Mapping

from words import mark, tr

ABOUT_WITHHELD = mark(
    "Withheld figures have fewer than 10 students behind them, or would let another withheld figure "
    "be worked out. We do not say which."
)
"""With what is shipped; ``about_withheld`` tells it with the thresholds in use."""

STUDENTS = mark("10 students")

FEWER = mark(
    {
        "raters": "5 raters",
        "respondents": "5 respondents",
        "possible ties": "5 raters",
        "organisations": "5 raters",
        "partnerships": "5 partnerships",
    }
)
"""Behind figures that count no students, by what they count."""

OF_STUDENTS, HIDE_BELOW = "hide_below.students", "hide_below."
"""Settings that hide: the key of students', and how all of them begin."""

NUMBER = re.compile(r"\d+")


def about_withheld(*settings: Mapping[str, object], counted: str = "") -> str:
    """The sentence in the reader's language.

    Args:
        settings: of the figures it speaks of; the highest threshold among them is told.
        counted: what they count; "" for students.
    """
    usual = FEWER.get(counted, STUDENTS)
    told = [
        int(str(value))
        for each in settings
        for key, value in each.items()
        if (key == OF_STUDENTS if usual == STUDENTS else key.startswith(HIDE_BELOW) and key != OF_STUDENTS)
    ]
    fewer = NUMBER.sub(str(max(told)), tr(usual), count=1) if told else tr(usual)
    return tr(ABOUT_WITHHELD).replace(tr(STUDENTS), fewer)
