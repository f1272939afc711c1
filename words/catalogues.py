"""The catalogues: what each text of ours is called in another language, as gettext's PO files."""

from functools import cache
from pathlib import Path

SOURCE = "en"
"""The language the code is written in."""

LANGUAGES = {SOURCE: "English", "es": "Español"}
"""By code, as each is called by those who speak it."""

FOLDER = Path(__file__).resolve().parent.parent / "data" / "languages"

Said = str | tuple[str, ...]
"""A text, or its forms for one and for several."""


@cache
def catalogue(code: str) -> dict[tuple[str, str], Said]:
    """All that a language says, by context ("" for none) and English text (of a plural: the singular).

    Read when the first text is asked for in this language; a text without a translation is left out.
    """
    from babel.messages.pofile import read_po

    found: dict[tuple[str, str], Said] = {}
    for path in sorted((FOLDER / code).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=code, abort_invalid=True):
                source = message.id if isinstance(message.id, str) else message.id[0]
                said = message.string if isinstance(message.string, str) else tuple(message.string or ())
                if source and said and all(said):
                    found[message.context or "", source] = said
    return found
