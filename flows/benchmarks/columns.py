"""Which indicator a column of a published table is, told by its words and its figures."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal

from loaders.words import plain

NAMES = {
    "chronic_absence": re.compile(r"\b(?:chronic|cronic|chroniq|chronisch)\w*"),
    "average_daily_attendance": re.compile(
        r"\b(?:attendance|ada|asistencia|anwesenheit\w*|presence|assiduite|assiduidade|frequencia)\b"
    ),
}
"""What published tables call an indicator, in English, Spanish, German, French and Portuguese; without
accents. Of any other indicator staff say which column it is."""

RATE = re.compile(
    r"%|\b(?:percent\w*|pct|per|rates?|share|ratio|tasa|porcentaje|anteil|prozent\w*|taux|pourcentage|taxa|"
    r"percentual|\w*quote)\b"
)
"""Words of a share. Without one, percent signs or fractions in the column tell it."""

OTHER = re.compile(
    r"\b(?:not|non|no|without|sin|nicht|sans|nao|sem|change|growth|difference|diff|target|goal|gap|rank|"
    r"improvement|threshold|number|num|n|count|total|days?|hours?|disease|illness|conditions?|health|truan\w*|"
    r"teachers?|staff|faculty|conferences?|meetings?|events?|colleges?|postsecondary|parents?|famil\w*|"
    r"survey|points?|grade|grades|9\d)\b"
)
"""Words of something else that is said in the same words."""


def by_words(measure: str) -> str:
    """The indicator that a column's name speaks of; "" where it speaks of none, or of more than the one."""
    text = bare(measure)
    if OTHER.search(text):
        return ""
    found = [key for key, pattern in NAMES.items() if pattern.search(text)]
    return found[0] if found else ""  # "chronic absence" may be of attendance; nothing is the other way round


def about(text: str) -> str:
    """The indicator that a title or the name of a file speaks of; "" where it speaks of none."""
    return next((key for key, pattern in NAMES.items() if pattern.search(bare(text))), "")


def says_rate(measure: str) -> bool:
    """Whether a column's name says that it holds a share."""
    return bool(RATE.search(bare(measure)))


def shortest(measures: Iterable[str]) -> str:
    """Of several columns that may be one indicator the one with the fewest words: others are parts of it."""
    return min(measures, key=lambda measure: len(bare(measure).split()))


def parts_of_whole(values: Sequence[str], raw: Sequence[str], rate: bool) -> int:
    """How figures of a share are written.

    Args:
        values: different figures of the column as decimals; raw: its different cells as they stand.
        rate: whether its name says that it is a share.

    Returns:
        100 for percent, 1 for parts of one; 0: they are no shares.
    """
    found = [Decimal(text) for text in values if text]
    signs = any("%" in text for text in raw)
    if any(one < 0 or one > 100 for one in found) or not (found or signs):
        return 0
    if signs:
        return 100
    if found and max(found) <= 1 and any(one != int(one) for one in found):
        return 1
    return 100 if rate else 0


def bare(text: str) -> str:
    """A text as words are compared here: small letters, no punctuation, no accents."""
    apart = unicodedata.normalize("NFD", plain(text))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
