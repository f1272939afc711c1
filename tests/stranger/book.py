"""Which indicators a stranger recomputes from the files and the printed definition alone, and which not."""

from collections.abc import Callable

from tests.stranger import (
    attendance,
    comments,
    community,
    equity,
    families,
    giving,
    network,
    outcomes,
    participation,
    partners,
    promises,
    scales,
    sessions,
    surveys,
)
from tests.stranger.figures import Figure
from tests.stranger.files import Files

Recomputed = Callable[[Files, int, str | None, str | None], dict[str, Figure]]
"""Files, school year, code of a school or None for the district, split or None: a figure of each group."""

NOT_RECOMPUTED = {
    "adjusted_absence": "whom a student is matched with hangs on the order of ties",
    "dose_response": "where the same start of all bands lies is a choice of the regression",
    "omega": "a search for the largest likelihood, held against lavaan in tests/reference",
    "freshness": "how far files tell in full is what their uploads say they cover",
    "acceptance": "what is a row is a matter of loading",
    "match_rate": "what is a row is a matter of loading",
    "completeness": "what is a row in use is a matter of loading",
    "repeated_rows": "what is a row is a matter of loading",
    "rule_breaks": "the files of the sample break no rule",
    "withheld_share": "of editions: what hiding chooses has more than one right answer",
    "student_leadership": "no file of the sample tells it",
    "service_hours": "no file of the sample tells it",
    "straight_lines": "no survey of the sample has a reversed item",
}
"""By key, and why."""

SPLITS_NOT_RECOMPUTED = {
    ("emptying", "activity"): "how much months differ is estimated over all activities in a way of its own",
}

GROUPS_NOT_RECOMPUTED = {
    ("newest_day", "offers"): "how far the register tells in full is what its upload says it covers",
    ("newest_day", "surveys"): "how far a survey tells in full is what its upload says it covers",
}

MORE_SPLITS = {"chronic_absence": ("least_days", "half_day_rule")}
"""Put together from others, and so not among the dimensions that the catalogue lists."""

CHAPTERS = (
    *(attendance, participation, equity, outcomes, families),
    *(partners, promises, sessions, giving, network, community),
    *(surveys, scales, comments),
)


def _arguments(made: object) -> tuple[str, ...]:
    code = getattr(made, "__code__", None)
    return code.co_varnames[: code.co_argcount] if code else ()


ANSWERS: dict[str, Recomputed] = {
    name: made
    for chapter in CHAPTERS
    for name, made in vars(chapter).items()
    if getattr(made, "__module__", "") == chapter.__name__
    and not name.startswith("_")
    and _arguments(made) == ("files", "year", "school", "by")
}
