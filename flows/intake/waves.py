"""A workbook whose sheets are waves of one survey: loaded as several files, one a wave."""

from flows.intake.check import Checked, check
from flows.intake.package import File
from loaders.survey_waves import FACT, WAVE

REMEMBERED = "wave"
"""Setting of a source: the wave of a workbook it holds."""

YEAR = "year"


def apart(file: File, checked: Checked, answers: dict[str, str]) -> list[tuple[Checked, dict[str, str]]]:
    """The waves of a file in the order they were, each with the answers that hold for it; else the file.

    A wave whose sheet tells its school year, where the sheets tell several, is of that one.
    """
    told = checked.reading.facts.get(FACT, "") if checked.reading else ""
    if not told:
        return [(checked, answers)]
    found = []
    for wave in told.split("\x1f"):
        mine = answers | {WAVE: wave}
        found.append((check(file, mine, checked.format), mine))
    years = [read.reading.facts.get("told_year", "") if read.reading else "" for read, _ in found]
    if "" not in years and len(set(years)) > 1:
        return [(read, mine | {YEAR: year}) for (read, mine), year in zip(found, years, strict=True)]
    return found
