"""Which group of ours a published table means by what it writes."""

import re
from collections.abc import Iterator

from loaders.codes import GROUP_OF, grade
from loaders.words import plain
from tables.codes import WHOLE

EVERYBODY = frozenset(
    plain(word)
    for word in "|All|All Students|All Pupils|Total|Overall|Everyone|Whole School|All Grades|All Groups|"
    "Todos|Todos los estudiantes|Total de estudiantes|Alle|Insgesamt|Alle Schüler|Tous|Ensemble|"
    "Tous les élèves|Todos os alunos".split("|")
)

_CODES = frozenset(
    "y yes n no t true f false x x1 ja si sí oui none a b c d e h i m p r s w se ed am an in".split()
)
"""Codes of a roster that name no group where they stand alone."""

_OF_GRADE = re.compile(r"\b(?:grade|gr|kindergarten|pre ?k|prek|klasse|grado)\b")


def group_of(text: str) -> tuple[str, str] | None:
    """Dimension and code of a group as a table names it; ("", "whole") for everybody, None where it is no
    group of ours, or a mix of two."""
    word = plain(text)
    if word in EVERYBODY:
        return "", WHOLE
    if _OF_GRADE.search(word):
        found = grade(text)
        return ("grade", found) if found else None
    for each in _ways(word):
        for dimension, codes in GROUP_OF.items():
            if each in codes and each not in _CODES and not each.isdigit() and each != "other":
                return dimension, codes[each]
    denied = re.sub(r"^(?:non|not) ", "", word)
    if denied != word:
        found_as = group_of(denied)
        if found_as and found_as[1] == "yes":
            return found_as[0], "no"
    return None


def _ways(word: str) -> Iterator[str]:
    """A group's name without what says that it is of students, and in the singular."""
    short = re.sub(r"^(?:students?|pupils?) (?:who are |with )?|(?: students?| pupils?)$", "", word)
    for each in (word, short):
        yield each
        yield re.sub(r"s$", "", each)
        yield re.sub(r"s\b", "", each)
