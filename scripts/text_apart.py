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


OF_SOURCES = "names of sources are kept as they were given"
AS_IN_FILES = "headings, marks and words as files and people write them, to be looked for"
OF_COMMANDS = "told to who looks after the database, and kept beside what is written for programs"
SETTING_UP = "told to who sets Trellis up, beside the English names of settings"

APART = (
    *(
        Apart(f"tables/{name}.py", "what columns hold, for docs/data-model.md")
        for name in (
            *("beside", "community", "facts", "derived", "editions", "network"),
            *("outcomes", "partnership"),
        )
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
    *(Apart(f"flows/{name}.py", OF_COMMANDS) for name in ("release_files", "safekeeping")),
    *(Apart(f"flows/intake/{name}.py", OF_SOURCES) for name in ("session_days", "source")),
    *(
        Apart(f"loaders/{name}.py", AS_IN_FILES)
        for name in (
            *("*_headings", "calendar_words", "lengths", "month_names", "period_marks", "reason_columns"),
            *("redcap_columns", "scale_words", "scrub"),
        )
    ),
    Apart("loaders/code_book_templates.py", "read from the code books themselves: ``of_the_loaders``"),
)
"""Where text needs no mark, and why."""
