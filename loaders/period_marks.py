"""What marks of class periods and half days mean, in several languages and in the registers of England."""

from collections.abc import Callable, Collection

from loaders.status_codes import day_status
from loaders.words import plain

_ENGLAND = {
    "present": "/ \\ B K P V W J",
    "tardy": "L",
    "excused": "C C1 C2 E H I J1 M R S T",
    "absent": "G N O U",
    "not_expected": "D Q X Y Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z #",
    "unknown": "-",
}
ENGLAND = {mark: status for status, marks in _ENGLAND.items() for mark in marks.split()}
"""The national attendance codes of England's schools. U is arrival after the register closed: absent."""

_WORDS = {
    "present": "anwesend|da|presente|present|présent|asiste|asistió|asistencia|asistio|presença|"
    "presenca|aanwezig",
    "tardy": "verspätet|verspätung|zu spät|verspaetet|retardo|tarde|llegada tarde|impuntual|impuntualidad|"
    "en retard|retard|atraso|atrasado|te laat",
    "absent": "abwesend|fehlt|fehlend|unentschuldigt|nicht entschuldigt|ausente|ausencia|falta|inasistencia|"
    "falta injustificada|no justificada|injustificada|absente|absence injustifiée|non justifiée|abi|faltou|"
    "falta não justificada|afwezig|ongeoorloofd",
    "excused": "entschuldigt|krank|beurlaubt|attest|justificada|falta justificada|ausencia justificada|"
    "justificado|permiso|enfermo|abj|absence justifiée|justifiée|excusé|excusée|malade|falta justificada|"
    "geoorloofd",
    "not_expected": "frei|entfall|entfällt|ausfall|no lectivo|sin clase|libre|pas de cours|sem aula",
}
WORDS = {word: status for status, words in _WORDS.items() for word in words.split("|")}

_PROPOSED = {
    "present": "/|\\|.|✓|✔|•|+",
    "absent": "f|fi|nj|an",
    "excused": "k|b|fj|ja|pe",
    "tardy": "vs|sp|z|r|tl|re",
    "unknown": "-|–|—",
}
PROPOSED = {mark: status for status, marks in _PROPOSED.items() for mark in marks.split("|")}
"""Marks that schools use in several ways: proposed, never taken without an answer."""

_GERMAN = {"a": "present", "u": "absent", "e": "excused", "v": "tardy"}
"""Letters that mean something else where headings are German: ``a`` is anwesend, ``v`` verspätet."""


def meaning_of(marks: Collection[str], german: bool) -> Callable[[str], tuple[str, bool]]:
    """What one mark means, as ``status_codes.day_status`` gives it, in a file of these marks.

    Args:
        marks: all different ones of the file. Both ``/`` and ``\\``: the codes of England.
        german: the headings are.
    """
    english = {"/", "\\"} <= set(marks)

    def meaning(mark: str) -> tuple[str, bool]:
        if english and mark.upper() in ENGLAND:
            return ENGLAND[mark.upper()], True
        if plain(mark) in WORDS:
            return WORDS[plain(mark)], True
        if german and mark.lower() in _GERMAN:
            return _GERMAN[mark.lower()], False
        if mark.lower() in PROPOSED and day_status(mark)[0] == "":
            return PROPOSED[mark.lower()], False
        return day_status(mark)

    return meaning
