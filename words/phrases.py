"""Text that is made now and told later, each time in the language of who reads it."""

import json
from operator import index
from typing import Any


class Phrase(str):
    """A text of ours in English, its blanks filled in, which ``tr`` tells in the reader's language.

    To everything else it is its English: to a database, a log, a document for programs.

    Attributes:
        one: the text with its blanks, as the catalogues know it; of a plural the form for one.
        many: of a plural the form for several, else "".
        number: of a plural the one it goes by.
        blanks: what is filled in: text, numbers, and what was said before.
    """

    __slots__ = ("blanks", "many", "number", "one")

    one: str
    many: str
    number: float | None
    blanks: dict[str, Any]

    def filled(self, **blanks: object) -> "Phrase":
        """The same with these blanks filled in, too, or otherwise."""
        if self.many:
            return phrase_many(self.number, self.one, self.many, **(self.blanks | blanks))
        return phrase(self.one, **(self.blanks | blanks))


def phrase(text: str, /, **blanks: object) -> Phrase:
    """A text to be told later; arguments as for ``tr``. What was said already stays as it is."""
    if isinstance(text, Phrase):
        return text
    return _made(text.format(**blanks) if blanks else text, text, "", None, blanks)


def phrase_many(count: float | None, one: str, many: str, /, **blanks: object) -> Phrase:
    """The form for a number, to be told later; arguments as for ``tr_many``."""
    blanks.setdefault("n", "" if count is None else f"{count:,}")
    return _made((one if count == 1 else many).format(**blanks), one, many, count, blanks)


def phrases(*parts: str, by: str = " ") -> Phrase:
    """Several texts one after the other, each told by itself; those that are "" are left out."""
    blanks = {f"part{number}": part for number, part in enumerate(part for part in parts if part)}
    text = by.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in blanks)
    return phrase(text, **blanks)


def kept(*texts: str) -> str:
    """What must be kept beside the English of texts for them to be told again; "" for nothing more."""
    parts = [
        _parts(text) if isinstance(text, Phrase) and (text.many or text.blanks) else None for text in texts
    ]
    return json.dumps(parts, ensure_ascii=False, default=index) if any(parts) else ""


def said_again(beside: str, *texts: str) -> tuple[str, ...]:
    """Texts that were kept as their English and what ``kept`` made of them."""
    if not beside:
        return texts
    return tuple(
        text if parts is None else _of(parts) for text, parts in zip(texts, json.loads(beside), strict=True)
    )


def _made(text: str, one: str, many: str, count: float | None, blanks: dict[str, Any]) -> Phrase:
    said = Phrase(text)
    said.one, said.many, said.number, said.blanks = one, many, count, blanks
    return said


def _parts(said: Phrase) -> dict[str, Any]:
    blanks = {name: _parts(one) if isinstance(one, Phrase) else one for name, one in said.blanks.items()}
    plural = {"many": said.many, "number": said.number} if said.many else {}
    return {"one": said.one, **plural, "blanks": blanks}


def _of(parts: dict[str, Any]) -> Phrase:
    blanks = {name: _of(one) if isinstance(one, dict) else one for name, one in parts["blanks"].items()}
    if "many" in parts:
        return phrase_many(parts["number"], parts["one"], parts["many"], **blanks)
    return phrase(parts["one"], **blanks)
