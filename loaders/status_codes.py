"""What the codes, words and marks of attendance mean: in student systems, and on sign-in sheets.

A code that districts use in several ways is only proposed; then the person who loads the file is asked.
"""

import re

from loaders.form import Need
from loaders.words import plain
from tables.codes import STATUS
from words import phrase_many

_STATUS_LETTERS = {
    "present": "p|pr|prs|pre|pres",
    "tardy": "t|tdy|tar|tardy|l|lt|late|tu|te|ut|et|tx|utd|etd",
    "absent": "a|ab|abs|u|ua|ux|unx|unex|unexc|au|uab|una|aun|aux|unv",
    "excused": "e|ea|ex|exc|ae|aex|eab|exa|aexc",
    "partial": "",
    "not_expected": "",
}
STATUS_LETTERS = {
    word: code for code, joined in _STATUS_LETTERS.items() for word in joined.split("|") if word
}
"""The usual letters of daily attendance."""

_STATUS_PROPOSED = {
    "present": "iss|ss|fld|ft|field trip|school activity|act|sa|school related|remote|r|rp|virtual|v|online|"
    "distance|dl|homebound|hb|hosp|in school suspension|school business|sb|sr|college visit|testing|x|"
    "1|y|yes",
    "absent": "oss|sus|susp|s|out of school suspension|suspended|suspension|cut|truant|trn|trt|unk|unc|"
    "expelled|0|n|no",
    "excused": "m|med|medical|i|ill|illness|sick|sk|d|doc|doctor|dr|doctor appointment|b|bereavement|funeral|"
    "rel|religious|religious holiday|q|quarantine|v m|vac|family|parent|pn|court|legal|weather",
    "partial": "hd|h|half|am|pm|ha|left early|le|ed|early dismissal|early release|er|dismissed early|ahd|hda",
    "not_expected": "ne|not enrolled|w|withdrawn|ns|no school|nc|hol|holiday|closed|cancelled|canceled",
}
STATUS_PROPOSED = {word: code for code, joined in _STATUS_PROPOSED.items() for word in joined.split("|")}
"""Codes that districts use in several ways: proposed, never taken without an answer."""

_STATUS_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("tardy", ("tardy", "late", "tardies", "lateness", "tarde", "retardo", "tardanza", "retraso")),
    (
        "absent",
        ("unexcused", "truant", "truancy", "unverified", "nonexcused", "injustificada", "injustificado"),
    ),
    ("excused", ("excused", "justificada", "justificado", "excusada", "excusado")),
    ("absent", ("absent", "absence", "ausente", "ausencia", "falta", "inasistencia")),
    ("present", ("present", "attended", "here", "presente", "asistió", "asistio", "asistencia")),
)
"""Words looked for in this order: "excused tardy" is tardy, "unexcused absence" is not excused."""

_AWAY = frozenset("ausente ausencia falta inasistencia".split())
_UNSURE_WORDS = frozenset(
    "sin suspensión suspension suspended mañana "
    "half partial part early left not no never period hour minutes am pm day".split()
)


def day_status(text: str) -> tuple[str, bool]:
    """What a daily attendance code means.

    Returns:
        A key of ``tables.codes.STATUS`` and True where words or the usual letters tell it; a proposal
        and False where districts differ; ("", False) where there is no telling.
    """
    word = plain(text)
    if word in STATUS_LETTERS:
        return STATUS_LETTERS[word], True
    if word in STATUS_PROPOSED:
        return STATUS_PROPOSED[word], False
    for key, label in STATUS.items():
        if word in (plain(key), plain(label)):
            return key, True
    words = set(word.split())
    if "tarde" in words and words & _AWAY:  # late, or the afternoon
        return "absent", False
    if {"not", "no", "non"} & words and {"excused", "justificada", "justificado"} & words:
        return "absent", not (words & {"half", "period", "suspension", "suspended"})
    for status, signs in _STATUS_PHRASES:
        if words & set(signs):
            return status, not (words & _UNSURE_WORDS)
    for status, signs in _STATUS_PIECES:
        if any(sign in word for sign in signs):
            return status, False
    return "", False


_STATUS_PIECES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("present", ("in school",)),  # not text
    ("absent", ("out of school", "suspen")),  # not text
)
_MARKS = {
    "present": "x|✓|✔|√|☑|✅|1|p|pr|y|yes|present|here|in|attended|on|sí|si|"
    "presente|asistió|asistio|asistencia|vino|ja|oui|sim",
    "absent": "a|ab|abs|absent|0|n|no|u|ua|unexcused|✗|✘|ausente|falta|faltó|falto|inasistencia|"
    "no asistió|no asistio|no vino|nein|non|não",
    "excused": "e|ea|ex|exc|excused|ae",
    "tardy": "t|l|late|tardy|tarde|retardo|tardanza|retraso",
    "not_expected": "n/a|na|not enrolled|no program|no programme|no school|holiday|closed|cancelled|canceled|"
    "not expected|no class|no session",
}
_MARKS_PROPOSED = {
    "present": "/|\\|•|●|*|+|v",
    "not_expected": "-|–|—|--|w|withdrawn|dropped|h|ne|nc|ns",
    "partial": "h/d|le|left early|half|early",
}
_CLOCK = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m?\.?)?(?:\s*(?:[-–]|to)\s*\d{1,2}:\d{2}.*)?$")
"""A time of coming, or from when to when."""
MARKS = {mark: code for code, joined in _MARKS.items() for mark in joined.split("|")}
MARKS_PROPOSED = {mark: code for code, joined in _MARKS_PROPOSED.items() for mark in joined.split("|")}


def sign_in_status(text: str) -> tuple[str, bool]:
    """What a mark on a sign-in sheet means; returned as by ``day_status``."""
    mark = " ".join(text.replace("\u00a0", " ").split()).casefold()
    if mark in MARKS or plain(mark) in MARKS:
        return MARKS.get(mark, "") or MARKS[plain(mark)], True
    if mark in MARKS_PROPOSED:
        return MARKS_PROPOSED[mark], False
    if _CLOCK.match(mark):
        return "present", True
    return day_status(text)


def status_need(raw: str, proposed: str, rows: int) -> Need:
    """Ask what an attendance code means."""
    question = phrase_many(
        rows,
        'What does the attendance code "{raw}" mean? It stands in {n} row.',
        'What does the attendance code "{raw}" mean? It stands in {n} rows.',
        raw=raw,
    )
    if not raw:
        question = phrase_many(
            rows,
            "What does the attendance code a blank mean? It stands in {n} row.",
            "What does the attendance code a blank mean? It stands in {n} rows.",
        )
    return Need(
        f"code.{raw}",
        question,
        dict(STATUS),
        proposed,
    )
