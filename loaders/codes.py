"""What the codes and words of student systems mean: grades, groups, days present and absent.

Every function takes one cell as typed and says what it means, or None where that would be a guess:
then the person who loads the file is asked. ``recode`` applies one of them to a whole column.
"""

import re
from collections.abc import Callable, Mapping

import pandas as pd

from loaders.form import Need
from loaders.words import plain
from tables.codes import GRADE, GROUP_LABEL, STATUS

BLANK_WORDS = frozenset(
    "unknown|not known|not recorded|not specified|unspecified|not reported|not provided|missing|none given|"
    "prefer not to say|prefer not to answer|declined|declined to state|n a|na|null|undefined".split("|")
)
"""Answers that leave a group unknown; they join the group "not recorded" and are not lost from totals."""


def recode(values: pd.Series, meaning: Callable[[str], str | None]) -> pd.Series:
    """Apply a meaning to a column, once for each different text.

    Args:
        values: text as typed; missing where the cell is blank.
        meaning: what one text means; None where it is not understood.

    Returns:
        Codes, index as given; "" where the cell is blank, missing where it is not understood.
    """
    numbers, texts = pd.factorize(values)
    found = pd.Series([*(meaning(str(text)) for text in texts), ""], dtype="str")
    return found.take(numbers).set_axis(values.index)


# --- grades ---------------------------------------------------------------------------------------

_GRADE_WORDS = {
    "PK": "pk|prek|pre k|p|pk3|pk4|tk|prekindergarten|pre kindergarten|preschool|early childhood|ec|"
    "pre school|pre primary|prek3|prek4|p3|p4|it|pr|transitional kindergarten",
    "K": "k|kg|kn|kdg|kind|kinder|kindergarten|kf|kh|ka|kp|k5|0k",
    "1": "first|one",
    "2": "second|two",
    "3": "third|three",
    "4": "fourth|four",
    "5": "fifth|five",
    "6": "sixth|six",
    "7": "seventh|seven",
    "8": "eighth|eight",
    "9": "ninth|nine|freshman",
    "10": "tenth|ten|sophomore",
    "11": "eleventh|eleven|junior",
    "12": "twelfth|twelve|senior",
}
GRADE_OF = {word: grade for grade, words in _GRADE_WORDS.items() for word in words.split("|")}


def grade(text: str) -> str | None:
    """Grade code of ``tables.codes.GRADE``.

    Understands -1, PK, KG, K, 0, 00, "06", "6th", "Grade 6", "6.0", "Grade K". Student systems write
    -1 and below for the years before kindergarten and 0 for kindergarten.
    """
    bare = text.strip()
    if bare.startswith("-") and bare[1:].strip().isdigit():
        return "PK"
    words = [word for word in plain(bare).split() if word not in {"grade", "gr", "year", "level", "the"}]
    word = " ".join(words)
    if word in GRADE_OF:
        return GRADE_OF[word]
    if word in BLANK_WORDS:
        return ""
    if bare.endswith(".0"):
        word = bare[:-2]
    number = word.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd").strip()
    number = number.removeprefix("g") if number[1:].isdigit() else number
    if not number.isdigit() or int(number) > 12:
        return None
    return GRADE[int(number) + 1]


# --- groups ---------------------------------------------------------------------------------------

_RACE_WORDS = {
    "american_indian": "american indian|american indian or alaska native|american indian alaska native|ai|an|"
    "aian|ai an|i|am|in|native american|alaska native|american indian or alaskan native|indigenous|"
    "american indian alaskan native|american indian and alaska native|nat am",
    "asian": "asian|a|as|asian american|asn",
    "black": "black|black or african american|african american|black african american|b|bl|aa|blk|"
    "african american black|african american or black",
    "hispanic": "hispanic|hispanic or latino|hispanic latino|latino|latina|latinx|latine|h|hi|hl|hs|his|hisp|"
    "hispanic latino of any race|hispanic or latino of any race|hispanic latinx|hispanic or latinx|"
    "latino hispanic|hispanic of any race",
    "pacific_islander": "pacific islander|native hawaiian or other pacific islander|native hawaiian|p|pi|hp|"
    "nh|nhpi|nh pi|hawaiian pacific islander|native hawaiian pacific islander|"
    "native hawaiian or pacific islander|native hawaiian other pacific islander|hawaiian|"
    "native hawaiian and other pacific islander",
    "white": "white|w|wh|wht|caucasian|white not hispanic",
    "two_or_more": "two or more races|two or more|m|mu|mr|multi|multiracial|multi racial|multiple|2 or more|"
    "two races|tr|tom|2 or more races|multiple races|mixed|two+|2+|biracial|"
    "two or more race|mult|more than one race",
}
_GENDER_WORDS = {
    "female": "female|f|girl|girls|woman|fem",
    "male": "male|m|boy|boys|man",
    "nonbinary": "nonbinary|non binary|x|nb|n|other|another gender|gender x",
}
_YES = "y|yes|true|t|1|x|✓|✔|ja|si|sí|oui"
_NO = "n|no|false|f|0|2"
_YES_NO: dict[str, dict[str, str]] = {
    "english_learner": {
        "yes": f"{_YES}|el|ell|lep|english learner|english language learner|ml|mll|multilingual learner|"
        "esl|esol|limited english proficient|current el",
        "no": f"{_NO}|eo|english only|rfep|ifep|fep|r fep|i fep|not el|non el|non ell|never el|former el|"
        "exited|reclassified|reclassified fluent english proficient|"
        "initial fluent english proficient|not lep|monitored",
    },
    "disability": {
        "yes": f"{_YES}|iep|swd|sped|special education|student with disabilities|student with a disability|"
        "students with disabilities|disability|with disabilities|se|idea|with iep|has iep",
        "no": f"{_NO}|general education|gen ed|regular education|not swd|non swd|without disabilities|no iep|"
        "non sped|ge|without iep|general ed|none|no disability|504|504 plan",
    },
    "low_income": {
        "yes": f"{_YES}|free|reduced|reduced price|r|frl|frpl|free or reduced|free reduced|free lunch|"
        "reduced lunch|economically disadvantaged|ed|eligible|direct certification|directly certified|dc|"
        "low income|disadvantaged|fr|free meals|reduced price meals|reduced price lunch|sed|"
        "socioeconomically disadvantaged",
        "no": f"{_NO}|paid|full|full price|p|not eligible|ineligible|not economically disadvantaged|none|"
        "not disadvantaged|non ed|not ed|not low income|non eligible|full pay|denied",
    },
}
_YES_NO["low_income"]["yes"] += "|f"  # F stands for free meals here, not for false
_YES_NO["low_income"]["no"] = "|".join(word for word in _YES_NO["low_income"]["no"].split("|") if word != "f")


def _turned(words: Mapping[str, str]) -> dict[str, str]:
    return {word: code for code, joined in words.items() for word in joined.split("|")}


GROUP_OF: dict[str, dict[str, str]] = {
    "race_ethnicity": _turned(_RACE_WORDS),
    "gender": _turned(_GENDER_WORDS),
    **{name: _turned(words) for name, words in _YES_NO.items()},
}
"""Words and codes of each group, by column of the roster. Numbered races are not here: states number
them differently, so they are asked."""

GROUP_TITLE = {
    "race_ethnicity": "race or ethnicity",
    "gender": "gender",
    "english_learner": "English learner",
    "disability": "disability",
    "low_income": "low income",
}


def group(name: str) -> Callable[[str], str | None]:
    """The meaning of cells in the column ``name`` of the roster (a key of ``GROUP_OF``)."""
    known = GROUP_OF[name]

    def meaning(text: str) -> str | None:
        word = plain(text)
        if word in BLANK_WORDS:
            return ""
        if word.endswith(" 0") and word[:-2].isdigit():  # "1.0" of a column turned to decimals
            word = word[:-2]
        return known.get(word)

    return meaning


def truth(text: str) -> bool | None:
    """Whether a cell says yes (Y, yes, 1, true, x) or no; None where it says neither."""
    word = plain(text)
    if word in _YES.split("|"):
        return True
    return False if word in _NO.split("|") else None


def group_need(name: str, raw: str, rows: int) -> Need:
    """Ask what a group code means."""
    labels = {code: label for code, label in GROUP_LABEL[name].items() if code}
    return Need(
        f"code.{name}.{raw}",
        f'What does "{raw}" mean in the column for {GROUP_TITLE[name]}? It stands in {rows:,} rows.',
        {**labels, "blank": "Not recorded"},
    )


# --- days present and absent ----------------------------------------------------------------------

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

_STATUS_PHRASES = (
    ("tardy", ("tardy", "late", "tardies", "lateness")),
    ("absent", ("unexcused", "truant", "truancy", "unverified", "nonexcused")),
    ("excused", ("excused",)),
    ("absent", ("absent", "absence")),
    ("present", ("present", "attended", "here")),
)
"""Words looked for in this order: "excused tardy" is tardy, "unexcused absence" is not excused."""

_UNSURE_WORDS = frozenset(
    "suspension suspended half partial part early left not no never period hour minutes am pm day".split()
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
    if {"not", "no", "non"} & words and {"excused"} & words:
        return "absent", not (words & {"half", "period", "suspension", "suspended"})
    for status, signs in _STATUS_PHRASES:
        if words & set(signs):
            return status, not (words & _UNSURE_WORDS)
    for status, signs in (("present", ("in school",)), ("absent", ("out of school", "suspen"))):
        if any(sign in word for sign in signs):
            return status, False
    return "", False


_MARKS = {
    "present": "x|✓|✔|√|☑|✅|1|p|pr|y|yes|present|here|in|attended|on",
    "absent": "a|ab|abs|absent|0|n|no|u|ua|unexcused|✗|✘",
    "excused": "e|ea|ex|exc|excused|ae",
    "tardy": "t|l|late|tardy",
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
    shown = f'"{raw}"' if raw else "a blank"
    return Need(
        f"code.{raw}",
        f"What does the attendance code {shown} mean? It stands in {rows:,} "
        f"{'row' if rows == 1 else 'rows'}.",
        dict(STATUS),
        proposed,
    )
