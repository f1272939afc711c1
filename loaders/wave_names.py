"""Which wave of a survey the name of a sheet tells: "Pre", "Fall 2025", "Después", "Ronda 2"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.month_names import MONTHS
from loaders.roles import folded, role_of

_STAGES = (
    r"pre(?! ?k\b) ?(?:test|survey|program|assessment|encuesta|prueba)?|previ[oa]|before|baseline|base ?line|"
    r"linea (?:de )?base|antes|inicial|inicio|initial|beginning(?: of (?:the )?year)?|"
    r"start of (?:the )?year|boy|entrada|intake|vorher|avant",
    r"mid ?(?:point|year|line|survey|program|term)?|moy|intermedi[oa]|medio ano|mitad de(?:l)? ano|durante|"
    r"during|interim",
    r"post ?(?:test|survey|program|assessment|encuesta|prueba)?|after|end ?line|end of (?:the )?year|eoy|"
    r"despues|posterior|final|fin de(?:l)? ano|salida|cierre|exit|follow ?up|seguimiento|nachher|apres|now|"
    r"ahora",
)
_SEASONS = (
    r"fall|autumn|otono|herbst|automne|fa",
    r"winter|invierno|hiver|wi",
    r"spring|primavera|fruhjahr|fruhling|printemps|sp",
    r"summer|verano|sommer|ete|su",
)
_SHORT = frozenset({"fa", "wi", "sp", "su"})
_WITHIN = (0.8, 0.05, 0.3, 0.6)
"""Where in its calendar year a season stands: the winter of a year is the one it begins with."""
_COUNTED = (
    r"wave|round|administration|admin|cycle|time(?: ?point)?|semester|sem|trimester|quarter|term|"
    r"ola|onda|ronda|vuelta|aplicacion|medicion|momento|toma|semestre|trimestre|welle|vague"
)
_FIRST = (
    r"1st|first|1er[ao]?|1[ao]|primer[ao]?",
    r"2nd|second|2[ao]|segund[ao]",
    r"3rd|third|3er[ao]?|3[ao]|tercer[ao]?",
    r"4th|fourth|4t[ao]|4[ao]|cuart[ao]",
)
_STAGE = tuple(re.compile(rf"\b(?:{words})\b") for words in _STAGES)
_SEASON = tuple(re.compile(rf"\b({words})(?: ?(?:de(?:l)? )?(20\d\d|\d\d))?\b") for words in _SEASONS)
_NUMBER = re.compile(rf"\b(?:{_COUNTED}) ?(\d{{1,2}})\b")
_ORDINAL = tuple(re.compile(rf"\b(?:{words}) (?:{_COUNTED})\b") for words in _FIRST)
_YEARS = re.compile(r"\b(20\d\d)(?: ?(?:20)?(\d\d))?\b(?! ?\d)")
_MONTH = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b")
_GROUP = re.compile(
    r"\b(?:grades?|grado|k ?\d+|\d(?:st|nd|rd|th)|kindergarten|room|salon|aula|class|clase|period|homeroom|"
    r"school|escuela|colegio|elementary|primaria|middle|secundaria|high|campus|english|ingles|spanish|"
    r"espanol|language|idioma|online|paper|papel)\b"
)


@dataclass(frozen=True)
class Told:
    """A wave as a name tells it: ``order`` sorts waves in time, ``each`` are the words that told it."""

    order: tuple[float, float, float]
    each: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of them."""
        return " ".join(self.each)


def told(name: str) -> Told | None:
    """The wave that the name of a sheet tells plainly; None where it tells none.

    A season of two letters ("SP26") needs its year. A month is no wave: answers of one survey come in over
    months.
    """
    text = folded(name.rpartition(".")[0] if re.search(r"\.\w{2,4}$", name) else name)
    words: list[str] = []
    year = stage = number = -1.0
    for at, season in enumerate(_SEASON):
        if (found := season.search(text)) and (found[2] or found[1] not in _SHORT):
            begins = float(found[2]) + (2000 if len(found[2]) == 2 else 0) if found[2] else 0.0
            year = begins + _WITHIN[at] if begins else (at - 4) / 10
            words.append(found[0])
    if not words and (found := _YEARS.search(text)) and not _MONTH.search(text):
        begins = int(found[1])
        if not found[2] or int(found[2]) == (begins + 1) % 100:
            year = float(begins)
            words.append(found[0])
    for at, each in enumerate(_STAGE):
        if found := each.search(text):
            stage = float(at)
            words.append(found[0])
    if found := _NUMBER.search(text):
        number = float(found[1])
        words.append(found[0])
    for at, each in enumerate(_ORDINAL, start=1):
        if found := each.search(text):
            number = float(at)
            words.append(found[0])
    return Told((year, stage, number), tuple(words)) if words else None


def groups(names: Sequence[str]) -> bool:
    """Whether all names are those of groups of people: grades, classes, roles, schools, languages."""
    return all(role_of(name) or _GROUP.search(folded(name)) for name in names)
