"""Which questions of a survey ask for comments: an answer in people's own words, worth reading as such."""

import re
from collections.abc import Sequence

from tables.accents import without_accents

OPEN = ("text", "single")
"""Kinds of answers that may be comments: of few people, short comments look like choices."""

WORDS = 4
"""Words that half of the answers have at least, where the question's words do not ask for a comment."""

FEW_WORDS = 2
"""The same where they do."""

_WHO = re.compile(
    r"\b(?:e-?mail|correo electronico|(?:phone|telephone|cell) number|telefono|(?:home|street|mailing|your) "
    r"address|direccion|(?:your|first|last|full|child'?s|children'?s|student'?s|teacher'?s|parent'?s|"
    r"guardian'?s|family) name|nombre (?:completo|y apellidos?)|(?:su|tu) nombre|apellidos?|nombre de "
    r"(?:su|tu|mi) (?:hij[oa]|nin[oa])|nombre del? (?:la )?(?:estudiante|alumn[oa]|padre|madre|maestr[oa])|"
    r"initials|iniciales|signature|firma)\b|^(?:name|nombre|phone|address)\W*$"
)
"""Asks who somebody is, or where they are found."""

_NO_COMMENT = re.compile(
    r"\b(?:zip|postal|birth|nacimiento|age|edad|(?:student|staff|parent|employee) (?:id|number)|name of|"
    r"how many|cuantos|what (?:grade|date|year|time)|(?:que|en que) (?:grado|fecha|ano|hora))\b"
)
_ASKS = re.compile(
    r"\b(?:comment|comments|suggest\w*|feedback|anything else|something else you|tell us|share|"
    r"explain|describe|"
    r"why|in your own words|thoughts|ideas?|improv\w*|what (?:should|could|can|would|do|did|keeps?|"
    r"kept|else)|"
    r"how (?:can|could|should|might) we|what is (?:one|working)|what'?s|what has|recommend|concerns?|"
    r"questions or|"
    r"wish|change|comentarios?|sugerenc\w*|opinion\w*|algo mas|diganos|cuentenos|comparta|explique|describa|"
    r"por que|ideas|mejorar|que (?:deberiamos|podemos|podriamos|le|cambiaria|les)|como podemos|"
    r"preocupacion\w*|"
    r"recomend\w*)\b"
)
_OTHER = re.compile(r"\b(?:other|otro|otra|otros|specify|especifi\w*|if yes|si respondio)\b")


def asks_for_comments(question: str, kind: str, answers: Sequence[str]) -> bool:
    """Whether a question asks for comments.

    Args:
        question: its words, with those of its row.
        kind: of its answers (``tables.facts.ANSWERS``); none on a scale is one of OPEN.
        answers: what was answered, as typed.

    Returns:
        False for names, addresses and numbers of people, for "other, please specify" of a few words, and for
        whatever is answered in a word or two.
    """
    told = [len(text.split()) for text in answers if any(map(str.isalpha, text))]
    if kind not in OPEN or not told:
        return False
    words = _folded(question)
    if _WHO.search(words) or _NO_COMMENT.search(words):
        return False
    half = sorted(told)[len(told) // 2]
    if kind == "single":
        return bool(_ASKS.search(words)) and half >= WORDS and not _OTHER.search(words)
    if _OTHER.search(words):
        return half > WORDS
    return half >= (FEW_WORDS if _ASKS.search(words) else WORDS)


def asks_who(question: str) -> bool:
    """Whether a question asks for a name, an address or a number: what is answered is not kept."""
    return bool(_WHO.search(_folded(question)))


def _folded(question: str) -> str:
    return without_accents(" ".join(question.casefold().split()))
