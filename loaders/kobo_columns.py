"""Which column of a KoboToolbox or ODK export is what."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import pandas as pd

from loaders.glance import every, first

SEPARATORS = "/:.-"
"""What the exporter may set between group and question."""
_PATH = re.compile(r"^\w+(?:[/:.\-]\w+)*$")
_UUID = re.compile(r"^\s*(?:uuid:)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?:/.*)?\s*$", re.IGNORECASE)
_POINT = re.compile(
    r"^\s*-?\d{1,3}\.\d+[ ,]+-?\d{1,3}\.\d+(?:[ ,]+-?\d+(?:\.\d+)?){0,2}\s*(?:;.*)?$", re.DOTALL
)
_GPS = re.compile(
    r"(?:^_.*_(?:latitude|longitude|altitude|precision)|[/:.\-](?:latitude|longitude|altitude|accuracy))$"
)

IDS = ("instanceid", "_uuid", "key", "_id")
"""Ends of the headings of a submission's id, the surest first."""
COMPLETED = (
    "end",
    "endtime",
    "end_time",
    "submissiondate",
    "_submission_time",
    "today",
    "interview_date",
    "date",
)
META = frozenset(
    "start end today starttime endtime start_time end_time audit _id _uuid _submission_time "
    "_validation_status _notes _status __version__ _version_ _version _tags _index _parent_table_name "
    "_parent_index rootuuid deprecatedid instanceid instancename key parent_key submissiondate "
    "attachmentspresent attachmentsexpected status reviewstate edits formversion formdef_version "
    "_xform_id_string _xform_id _bamboo_dataset_id _attachments caseid duration formdef_id uuid version "
    "isvalidated reviewquality".split()
)
"""Ends of the headings of the tool's own columns, in small letters."""
PERSONAL = frozenset(
    "username deviceid phonenumber simserial simid subscriberid devicephonenum email _submitted_by "
    "submitterid submittername _geolocation".split()
)
SIGNS = frozenset(
    "_id _submission_time _index _validation_status _submitted_by __version__ _tags _notes _status _uuid "
    "_parent_index submissiondate parent_key reviewstate formversion submitterid attachmentspresent".split()
)
"""Columns that hardly any other tool writes; those at the top of a form without a group."""
_ALONE = frozenset({"status", "key", "edits", "duration", "version", "uuid", "date"})
"""Ends that are the tool's own only where no group stands before them."""


def end_of(heading: str) -> str:
    """The last part of a heading in small letters: "meta/instanceID" ends in "instanceid"."""
    bare = heading.strip()
    if not _PATH.match(bare):
        return bare.casefold()
    return re.split(r"[/:.\-]", bare)[-1].casefold()


def is_meta(heading: str) -> bool:
    """Whether a column is the tool's own."""
    bare, end = heading.strip().casefold(), end_of(heading)
    if bare.startswith(("_submission_", "set-of-", "formhub/", "__system", "_parent_")):
        return True
    return end in META and (end == bare or end not in _ALONE)


def is_personal(heading: str, cells: pd.Series) -> bool:
    """Whether a column holds places, devices or people."""
    bare = heading.strip().casefold()
    if end_of(heading) in PERSONAL or _GPS.search(bare):
        return True
    return _mostly(cells, _POINT)


def is_uuid(cells: pd.Series) -> bool:
    """Whether nearly all cells are ids of submissions."""
    return _mostly(cells, _UUID)


def _mostly(cells: pd.Series, pattern: re.Pattern[str]) -> bool:
    some = first(cells, 200)
    return len(some) > 0 and sum(pattern.match(text) is not None for text in some) >= 0.9 * len(some)


def names(headings: Sequence[str]) -> list[str]:
    """What each question is called: its own part of the path where that tells it apart, else all of it."""
    ends = [_end(heading) for heading in headings]
    counts = Counter(end.casefold() for end in ends)
    return [
        end if counts[end.casefold()] == 1 else heading.strip()
        for heading, end in zip(headings, ends, strict=True)
    ]


def _end(heading: str) -> str:
    bare = heading.strip()
    return re.split(r"[/:.\-]", bare)[-1] if _PATH.match(bare) else bare


def options_of(
    headings: Sequence[str], body: pd.DataFrame, columns: Iterable[int]
) -> dict[int, tuple[str, str]]:
    """Columns that say whether an option was ticked, with their question and option.

    Their cells are 1 or 0, and their heading is that of the question and the option's. The question
    may have a column of its own beside them, with all options ticked in one cell.
    """
    binary = [c for c in columns if _binary(body[c])]
    known = {headings[c].strip() for c in columns}
    found: dict[int, tuple[str, str]] = {}
    loose: dict[str, list[tuple[int, str]]] = {}
    for c in binary:
        heading = headings[c].strip()
        cuts = [at for at, letter in enumerate(heading) if letter in SEPARATORS and 0 < at < len(heading) - 1]
        stem = next((heading[:at] for at in reversed(cuts) if heading[:at].strip() in known), "")
        if stem:
            found[c] = stem.strip(), heading[len(stem) + 1 :].strip()
        elif "/" in heading:
            parent, option = heading.rsplit("/", 1)
            loose.setdefault(parent.strip(), []).append((c, option.strip()))
    for parent, members in loose.items():
        if len(members) > 1 and not re.search(r"(?:^|/)group_\w+$", parent) and _together(body, members):
            found |= {c: (parent, option) for c, option in members}
    return found


def _binary(cells: pd.Series) -> bool:
    known = {"0", "1", "true", "false", "0.0", "1.0"}
    return every(cells, lambda text: text.strip().casefold() in known) and len(first(cells, 1)) > 0


def _together(body: pd.DataFrame, members: Sequence[tuple[int, str]]) -> bool:
    """Whether the columns are filled in the same lines, as the options of one question are."""
    filled = body[[c for c, _ in members]].notna()
    return bool((filled.all(axis=1) | ~filled.any(axis=1)).all())
