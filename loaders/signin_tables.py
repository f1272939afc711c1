"""Which tables of a file are lists of visits: people, days, and when they came or what for."""

import pandas as pd

from loaders import dates, microsoft_forms, teams_sections, zoom_tables
from loaders.asked_columns import with_questions
from loaders.cell_pattern import CellPattern
from loaders.clock import is_time
from loaders.day_column import of_serials
from loaders.form import Document, Sheet
from loaders.glance import different
from loaders.roles import folded
from loaders.signin_headings import HEADINGS, SAYS_SIGN_IN, unknown_share
from loaders.stacked import Part, parts_of, titles_of
from loaders.status_codes import sign_in_status
from loaders.volunteer_headings import speaks_of_volunteers
from loaders.words import plain

LOOKED_AT = 50
"""Different answers of a column looked at; a status has few."""

_CAME = frozenset(
    plain(word)
    for word in (
        "Present, Attended, Here, Came, Late, Tardy, Excused, Presente, Asistió, Asistencia, Tarde, Retardo, "
        "Tardanza, Retraso, Justificado, Justificada, Excusado"
    ).split(",")
)
_ABSENT = frozenset(
    plain(word)
    for word in (
        "Absent, No show, No-show, Did not attend, Not attended, Not present, Unexcused, Ausente, "
        "No asistió, Faltó, Falta, Inasistencia, Ausencia, Falta injustificada"
    ).split(",")
)
"""What a column says of people only where it says who came."""

PERSON = {"student", "name", "first", "last"}
_WHEN = {"day", "stamp"}
_VISIT = {"time_in", "time_out", "activity", "organisation"}
MOST_STRANGE = 0.34
"""Share of headings that no list of visits has, above which a table is another."""


def lists_of(document: Document) -> list[Part]:
    """The lists of a document; reports of online meetings and of forms are of another kind."""
    if any(not sheet.cells.empty and _of_a_meeting(sheet) for sheet in document.sheets):
        return []
    if microsoft_forms.recognise(document) is not None:  # its times are those of answering
        return []
    found = (with_questions(part) for part in parts_of(document, HEADINGS, ()))
    return [_with_status(part) for part in found if _is_list(part)]


def _with_status(part: Part) -> Part:
    """The list with the column that says who was present and who absent, whatever it is called: who stands
    on a list as absent did not come."""
    if "status" in part.columns and not _is_status(part.grid.body[part.columns["status"]]):
        part = Part(part.grid, {field: at for field, at in part.columns.items() if field != "status"})
    if {"status", "absent"} & set(part.columns):
        return part
    for at, heading in enumerate(part.grid.headings):
        if heading and at not in part.columns.values() and _says_who_came(part.grid.body[at]):
            return Part(part.grid, {**part.columns, "status": at})
    return part


def _is_status(cells: pd.Series) -> bool:
    """Whether a column headed "Status" is about coming: "Member" and "Guest" are not."""
    return any(sign_in_status(text)[0] for text in different(cells, LOOKED_AT))


def _says_who_came(cells: pd.Series) -> bool:
    said = {plain(text) for text in different(cells, LOOKED_AT)}
    return bool(said & _ABSENT) and said <= _ABSENT | _CAME


def _of_a_meeting(sheet: Sheet) -> bool:
    zoom = zoom_tables.report_of(sheet)
    return teams_sections.report_of(sheet) is not None or (zoom is not None and zoom_tables.like_zoom(zoom))


def _is_list(part: Part) -> bool:
    fields = set(part.columns)
    if not fields & PERSON or unknown_share(part.grid.headings) > MOST_STRANGE or _of_volunteers(part):
        return False
    top = part.head(200)
    if "name" in fields and top["name"].dropna().str.fullmatch(r"[\s\d.,]+").mean() > 0.5:
        return False  # how many took part, not who
    if "stamp" in fields and fields & _VISIT:
        return _days_read(top["stamp"])
    if "day" in fields and fields & (_VISIT - {"organisation"}):
        return _days_read(top["day"])
    if {"student", "day", "minutes"} <= fields:
        return _days_read(top["day"])
    if "time_in" in fields and is_time(top["time_in"]).mean() > 0.5:
        return True
    titles = [text for row in titles_of(part.grid) for text in row if text]
    if _is_signed(part):
        return True
    said = any(SAYS_SIGN_IN.search(folded(text)) for text in titles)
    return said and (fields & _WHEN != set() or bool(title_days(part)))


_SIGNED = frozenset(
    "signature|sign here|parent signature|initials|firma|firma del padre|unterschrift".split("|")
)


def _is_signed(part: Part) -> bool:
    """Whether people signed: a name and a signature, and titles that tell a day or an event."""
    signed = any(plain(heading) in _SIGNED for heading in part.grid.headings)
    return signed and bool(title_days(part) or _WHEN & set(part.columns))


def _days_read(values: pd.Series) -> bool:
    return values.dropna().empty or days_share(values) >= 0.5


def days_share(values: pd.Series) -> float:
    """Share of the cells that are days; 0 where there is none."""
    cells = values.dropna().str.strip()
    if of_serials(cells.tolist()) is not None:
        return 1.0
    return float(dates.are_days(cells).mean()) if len(cells) else 0.0


def _of_volunteers(part: Part) -> bool:
    """Whether headings or titles say that it is a log of volunteers' hours."""
    words = [*part.grid.headings, *(text for row in titles_of(part.grid) for text in row)]
    return speaks_of_volunteers(words)


def title_days(part: Part) -> list[str]:
    """Days that stand above the table, alone or after "Date:" or "Family Night -"."""
    return [day for _, day in _told_by_titles(part)]


def title_event(part: Part) -> str:
    """What a title names before its day ("Family Night - 10/9/2025"), unless the list itself; or ""."""
    events = (event for event, _ in _told_by_titles(part))
    return next((event for event in events if event and not SAYS_SIGN_IN.search(folded(event))), "")


def _told_by_titles(part: Part) -> list[tuple[str, str]]:
    """Days of titles, each with the event before it; "" where a colon stands between, as in "Date: "."""
    told = []
    for text in (text for row in titles_of(part.grid) for text in row if text):
        if found := _EVENT_DAY.fullmatch(" ".join(text.split())):
            told.append((found[1].strip(), found[2].strip()))
        else:
            told.append(("", text.rpartition(": ")[2].strip()))
    return [(event, day) for event, day in told if dates.is_day(day)]


_EVENT_DAY = CellPattern(r"([^\d:]*[^\W\d][^\d:]*?)(?: [-–—|,] ?| ?\()(\S*\d[^()]*|[^\W\d]+\.? \d[^()]*)\)?")
