"""Words compared without their accents: people leave them out."""

import unicodedata


def without_accents(text: str) -> str:
    """The text without accents and other marks on letters: "niño" is "nino"."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
