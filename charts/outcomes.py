"""What became of students: the federal shares beside the same of others, and what teachers say."""

from charts import numbers
from charts.findings import of_groups
from charts.sentences import NOT_ADJUSTED, Record, everybody, few, of_people, sentence, status, total
from charts.shadow import counted, gap_between, share
from tables.counted import named
from tables.figure import Figure
from words import mark, tr

BESIDE: dict[str, str] = mark(
    {
        "gpa_improved": (
            "{share} participants with an average below 3.0 last year have a higher one this year; so do "
            "{others} others who began alike"
        ),
        "growth_reading": (
            "{share} participants met the state's growth rule in reading; so did {others} others"
        ),
        "growth_maths": (
            "{share} participants met the state's growth rule in mathematics; so did {others} others"
        ),
        "suspensions_down": (
            "{share} participants suspended in school last year were so less often this year; so were "
            "{others} others who began alike"
        ),
    }
)
"""What is said of those who took part, with the others beside them."""

MEANT = mark(
    "Who begins low mostly rises without taking part in anything: the second number says how many would, had "
    "they begun where the participants did. Of growth it is told as it is: the two groups may have begun at "
    "different levels. They differ in more than taking part."
)
"""Why the others stand beside, wherever these are drawn."""


def beside_others(figure: Figure, known: list[Record]) -> str:
    """Those who took part, the others, and whether they differ by more than chance.

    Args:
        figure: of BESIDE, by who took part.
    """
    row = next((one for one in known if one["grp"] == "yes"), None)
    other = next((one for one in known if one["grp"] == "no"), None)
    if row is None or other is None or not numbers.finite(row.get("gap")):
        return " ".join(
            filter(None, (sentence(everybody(figure)), tr("Cannot tell yet. One side is missing.")))
        )
    as_they_are = numbers.finite(other["count"])  # else they are weighed, and none of them is counted
    others = of_people(other) if as_they_are and few(other) else share(other["value"])
    said = {"share": counted(row), "others": others}
    told = sentence(tr(BESIDE[figure.key], **said))
    if row["gap_low"] <= 0 <= row["gap_high"] or status(row) == "cannot_tell":
        return f"{told} {tr('Cannot tell them apart: {difference}.', difference=gap_between(row))}"
    near, far = sorted((abs(row["gap_low"]), abs(row["gap_high"])))
    first, last = numbers.ends(near, far, "points", 0)
    gap = {
        "points": numbers.points(abs(row["gap"])).lstrip("+").capitalize(),
        "low": numbers.written(first),
        "high": numbers.written(last),
    }
    if row["gap"] > 0:
        way = tr("{points} more, likely between {low} and {high}.", **gap)
    else:
        way = tr("{points} fewer, likely between {low} and {high}.", **gap)
    return f"{told} {way} {tr(NOT_ADJUSTED)}" if as_they_are else f"{told} {way}"


LEVEL_FIRST = ("discipline_rate", "career_readiness")
"""Asked of everybody: how many come before how groups differ."""


def level_first(figure: Figure, known: list[Record]) -> str:
    """How many of all, then whether groups differ; where all are withheld, the groups alone."""
    gaps, level, whole = of_groups(figure, known), sentence(everybody(figure)), total(figure)
    if whole is not None and whole["value"] == 0:
        people = named(figure.unit_of_count, whole["n"])
        level = sentence(tr("0 of {n} {people}", n=numbers.whole_number(whole["n"]), people=people))
    return gaps if level in gaps else f"{level} {gaps}"


RATINGS = "teacher_rated"


def of_ratings(known: list[Record]) -> str:
    """How many improved, and how many had no need to."""
    by_code = {row["grp"]: row for row in known}
    row, none = by_code.get("improved"), by_code.get("no_need")
    if row is None:
        return ""
    told = sentence(
        tr("Teachers say of {share} participants that they improved", share=of_people(row, every=True))
    )
    if none is None or not none["count"]:
        return told
    return f"{told} {tr('Of {share} they say that there was no need to.', share=of_people(none))}"
