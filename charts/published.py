"""What published tables say, in words beside the figure."""

from collections.abc import Iterable

from tables.codes import WHOLE
from tables.figure import Figure, Published
from words import mark, tr

LEVELS = mark({"school": "This school", "district": "District", "state": "State"})


def published_line(figure: Figure) -> str:
    """The latest value of everybody, one a level: "State, published: 21.3% (2024-25)"; "" if none."""
    everybody = [one for one in figure.published if figure.by == "year" or one.group == WHOLE]
    parts = []
    for level, name in LEVELS.items():
        mine = [one for one in everybody if one.level == level]
        latest = [one for one in mine if one.year == max(each.year for each in mine)]
        if latest:
            year, told = latest[0].year_name, _values(latest)
            parts.append(tr("{level}, published: {value} ({year})", level=tr(name), value=told, year=year))
    return " · ".join(parts)


def published_cell(figure: Figure, group: str) -> str:
    """What is published of one row: "State <5% (2024-25)"; in words where nothing is."""
    mine = [one for one in figure.published if one.group == group]
    names = {"school": tr("School"), **{level: tr(LEVELS[level]) for level in ("district", "state")}}
    told = (f"{names[one.level]} {one.words} ({one.year_name})" for one in mine)
    return "; ".join(dict.fromkeys(told)) or tr("not published")


def _values(values: Iterable[Published]) -> str:
    """Different values of one place and year, each with its table where they differ."""
    told = {one.words: one.source for one in values}
    if len(told) == 1:
        return next(iter(told))
    return ", ".join(f"{words} ({source})" for words, source in told.items())
