"""What the codes and words of student systems mean: grades and groups.

Every function takes one cell as typed and says what it means, or None where that would be a guess:
then the person who loads the file is asked. ``recode`` applies one of them to a whole column.
"""

import re
from collections.abc import Callable, Mapping

import pandas as pd

from loaders.form import Need
from loaders.words import plain
from tables.codes import GRADE, GROUP_LABEL
from words import mark, phrase, phrase_many

BLANK_WORDS = frozenset(
    "unknown|not known|not recorded|not specified|unspecified|not reported|not provided|missing|none given|"
    "prefer not to say|prefer not to answer|declined|declined to state|n a|na|null|undefined|not hispanic|"
    "not hispanic or latino|not hispanic latino|non hispanic|non hispanic latino|"
    "non hispanic or latino".split("|")
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
    "pre school|pre primary|prek3|prek4|p3|p4|it|pr|transitional kindergarten|"
    "prekinder|pre kinder|prekínder|pre kínder|preescolar|prejardín|transición",
    "K": "k|kg|kn|kdg|kind|kinder|kindergarten|kf|kh|ka|kp|k5|0k|kínder|"
    "jardín infantes|jardín infantil|jardín niños",
    "1": "first|one|primero|primer|primera",
    "2": "second|two|segundo|segunda",
    "3": "third|three|tercero|tercer|tercera",
    "4": "fourth|four|cuarto|cuarta",
    "5": "fifth|five|quinto|quinta",
    "6": "sixth|six|sexto|sexta",
    "7": "seventh|seven|séptimo|séptima|septimo",
    "8": "eighth|eight|octavo|octava",
    "9": "ninth|nine|freshman|noveno|novena",
    "10": "tenth|ten|sophomore|décimo|décima|decimo",
    "11": "eleventh|eleven|junior|undécimo|once",
    "12": "twelfth|twelve|senior|duodécimo|doce",
}
_ABOUT_GRADE = frozenset("grade gr year level the grado nivel el de".split())
_ORDINAL = re.compile(r"^(\d{1,2}) ?(?:th|st|nd|rd|er|ero|ro|do|to|mo|vo|no)$")
"""A number with the letters of its language behind it: 6th, 6to, 6º."""
_SIGNS = re.compile(r"(?<=\d)\.?[º°ª]")
GRADE_OF = {word: grade for grade, words in _GRADE_WORDS.items() for word in words.split("|")}


def grade(text: str) -> str | None:
    """Grade code of ``tables.codes.GRADE``.

    Understands -1, PK, KG, K, 0, 00, "06", "6th", "Grade 6", "6.0", "Grade K", "6º", "Sexto grado". Student
    systems write -1 and below for the years before kindergarten and 0 for kindergarten.
    """
    bare = _SIGNS.sub("", text.strip())
    if bare.startswith("-") and bare[1:].strip().isdigit():
        return "PK"
    words = [word for word in plain(bare).split() if word not in _ABOUT_GRADE]
    word = " ".join(words)
    if word in GRADE_OF:
        return GRADE_OF[word]
    if word in BLANK_WORDS:
        return ""
    if bare.endswith(".0"):
        word = bare[:-2]
    number = _ORDINAL.sub(r"\1", word)
    number = number.removeprefix("g") if number[1:].isdigit() else number
    if not number.isdigit() or len(number) > 2 or int(number) > 12:
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
    "race_ethnicity": mark("race or ethnicity"),
    "gender": mark("gender"),
    "english_learner": mark("English learner"),
    "disability": mark("disability"),
    "low_income": mark("low income"),
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
        phrase_many(
            rows,
            'What does "{raw}" mean in the column for {group}? It stands in {n} row.',
            'What does "{raw}" mean in the column for {group}? It stands in {n} rows.',
            raw=raw,
            group=phrase(GROUP_TITLE[name]),
        ),
        {**labels, "blank": phrase("Not recorded")},
    )
