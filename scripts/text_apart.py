"""Files whose text stands in the code unmarked, and why it needs no mark."""

from typing import NamedTuple


class Apart(NamedTuple):
    """Files in which text stands that is not marked; what is marked in them is translated all the same.

    Attributes:
        files: as ``Path.match`` knows them.
        why: what becomes of their text.
    """

    files: str
    why: str


OF_FILES = "a problem of a file is kept with it as it was told; so are names of sources"
OF_COMMANDS = "said by the command line alone"
SETTING_UP = "told to who sets Trellis up, beside the English names of settings"

APART = (
    *(
        Apart(f"tables/{name}.py", "what columns hold, for docs/data-model.md")
        for name in ("beside", "facts", "derived", "editions", "network", "partnership")
    ),
    Apart("tables/rates.py", "quoted by an entry of the catalogue"),
    Apart("metrics/entries_*.py", "read from the catalogue that they make up: ``of_the_catalogue``"),
    Apart("reports/look.py", "style"),
    Apart("metrics/settings.py", "read from the settings themselves: ``of_the_catalogue``"),
    Apart("metrics/statistics/*.py", "why a number cannot be worked out, told to whoever calls"),
    Apart("pages/front/door.py", "plain answers to who is not let in, before any page and its language"),
    Apart("pages/front/provider.py", SETTING_UP),
    Apart("flows/home.py", SETTING_UP),
    Apart("flows/doctor/*.py", OF_COMMANDS),
    *(
        Apart(f"flows/{name}.py", OF_COMMANDS)
        for name in ("provenance/documents", "release_files", "reports/files", "safekeeping")
    ),
    *(
        Apart(f"flows/intake/{name}.py", OF_FILES)
        for name in (
            *("attendance_totals", "comments", "consents", "corrected", "network", "package", "partnership"),
            *("people", "published", "session_days", "source", "survey", "versions", "wordings"),
        )
    ),
)
"""Where text needs no mark, and why."""
