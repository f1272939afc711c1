"""What the rows above a table say about it: "Site: Oak School", "Program: Chess", or just a title."""

import re
from collections.abc import Iterable, Sequence

from loaders.words import plain

_FACT = re.compile(r"^\s*([A-Za-z][A-Za-z /-]{1,30}?)\s*[:=]\s*(.*)$", re.DOTALL)
_FACTS = {
    "school": "site|school|location|campus|building|school name|school site|site name|program site|"
    "schule|escuela|colegio|centro|centro educativo|ecole|etablissement|escola",
    "partner": "partner|provider|organization|organisation|agency|vendor|community partner|"
    "partner organization|operated by|partner name|host",
    "activity": "activity|program|programme|club|class|course|group|activity name|program name|session|"
    "club name|class name|enrichment",
}
_FACT_OF = {name: key for key, names in _FACTS.items() for name in names.split("|")}
_NAME = r"[A-Z][\w.'’-]*"
_SCHOOL = re.compile(
    rf"\b((?:{_NAME}\s+){{1,4}}(?:Elementary|Middle|High|Primary|Intermediate|Junior High|Academy|School|"
    r"ES|MS|HS)(?:\s+School)?)\b"
)


def facts_of(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    """School, partner and activity that title rows name, and the title itself; what they do not say
    is absent. A value may stand in the cell after its name."""
    facts: dict[str, str] = {}
    for row in rows:
        filled = [text for text in row if text]
        for number, text in enumerate(filled):
            found = _FACT.match(text)
            if not found:
                facts.setdefault("title", " ".join(text.split()))
                continue
            key = _FACT_OF.get(plain(found[1]), "")
            value = found[2].strip()
            if not value and number + 1 < len(filled) and not _FACT.match(filled[number + 1]):
                value = filled[number + 1].strip()
            if key and value:
                facts.setdefault(key, " ".join(value.split()))
    return facts


def likely_school(rows: Iterable[Sequence[str]]) -> str:
    """A name in title rows that sounds like a school's, such as "Maple Elementary"; "" if there is none."""
    return next((found[1] for row in rows for text in row if (found := _SCHOOL.search(text))), "")
