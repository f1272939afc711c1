"""What the cells of a published table say: a number, a mark that hides one, or a bound.

A mark is never a number: where a small group was hidden the value is not known, and surely not 0.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.words import plain

_MARKS = frozenset(
    "s ds ps ns n na n/a n.a. n/d nd s/d n.d. n.v. k.a. nr dnr n/r nc np x z c k u e i m tfs sup "
    "supp ## # * ** *** **** ***** - -- --- – — … ... . .. : ~ / † ‡ ¤ • null none hidden".split()
)
_WORDS = frozenset(
    plain(word)
    for word in "suppressed|data suppressed|value suppressed|redacted|masked|withheld|not reported|"
    "not applicable|not available|no data|not enough data|insufficient data|too few|too few students|"
    "too few to report|too small|low|below minimum|below n size|n<min|min n not met|not displayed|"
    "not calculated|not tested|not collected|not published|missing|unknown|hidden|small n|small cell|"
    "no aplica|no disponible|sin datos|suprimido|reservado|dato reservado|confidencial|"
    "keine angabe|unterdrückt|geheim|nicht verfügbar|"
    "non disponible|secret|secret statistique|sans objet|não disponível|não se aplica|suprimido".split("|")
)
_SIDE = {
    "<": "<",
    ">": ">",
    "≤": "<=",
    "≥": ">=",
    "<=": "<=",
    ">=": ">=",
    "=<": "<=",
    "=>": ">=",
    "⩽": "<=",
    "⩾": ">=",
    "fewer than": "<",
    "less than": "<",
    "under": "<",
    "below": "<",
    "at most": "<=",
    "more than": ">",
    "greater than": ">",
    "over": ">",
    "above": ">",
    "at least": ">=",
    "menos de": "<",
    "más de": ">",
    "mas de": ">",
    "weniger als": "<",
    "unter": "<",
    "mehr als": ">",
    "über": ">",
    "moins de": "<",
    "plus de": ">",
    "mais de": ">",
}
_SIDES = "|".join(re.escape(word) for word in sorted(_SIDE, key=len, reverse=True))
_SIZE = r"(?:\s*(?:students|pupils|percent))?"
_DIGITS = r"\d[\d.,'’\u00a0\u202f ]*"
_BOUND = re.compile(rf"^(?:n\s*)?({_SIDES})\s*({_DIGITS})\s*(%)?{_SIZE}$")
_OR = re.compile(rf"^({_DIGITS})\s*(%)?\s+or\s+(fewer|less|more|greater){_SIZE}$")
_RANGE = re.compile(rf"^({_DIGITS})\s*%?\s*(?:-|–|—|\bto\b|\ba\b|\bbis\b)\s*({_DIGITS})\s*(%)?$")
_NOTED = re.compile(r"(?<=[\d%])\s*(?:[*†‡^¹²³⁴⁵⁶⁷⁸⁹⁰]+|\([a-z*]\)|\[\w\])$")
_NUMBER = re.compile(r"^[-+−]?(?:\d[\d.,'’\u00a0\u202f ]*|[.,]\d+)(?:e[-+]?\d+)?$", re.IGNORECASE)
_COMMA_DECIMAL = re.compile(
    r"\d,(?:\d{1,2}|\d{4,})$|^[-+−]?0?,\d+$|\d\.\d{3},\d|\d\.\d{3}\.\d{3}|^[-+−]?0,\d+$"
)
_POINT_DECIMAL = re.compile(r"\d\.(?:\d{1,2}|\d{4,})$|^[-+−]?0?\.\d+$|\d,\d{3}\.\d|\d,\d{3},\d{3}")
_COMMA_UNSURE = re.compile(r"^[-+−]?[1-9]\d{0,2},\d{3}$")
_SPACES = str.maketrans({"−": "-", **dict.fromkeys("\u00a0\u202f\u2009 '’+", "")})


@dataclass(frozen=True)
class Said:
    """One cell: ``value`` as a decimal ("" where it is hidden), ``bound`` such as "<10" or ">=95%",
    ``suppressed``; ``strange`` where it is neither a number nor a known mark."""

    value: str = ""
    bound: str = ""
    suppressed: bool = False
    strange: bool = False


def decimal_mark(texts: Sequence[str]) -> str:
    """The decimal mark that cells tell: "," or "."; "?" where only such as "1,234" could."""
    bare = [_bare(text)[0] for text in texts]
    commas = sum(_COMMA_DECIMAL.search(text) is not None for text in bare)
    points = sum(_POINT_DECIMAL.search(text) is not None for text in bare)
    if commas != points:
        return "," if commas > points else "."
    return "?" if any(_COMMA_UNSURE.match(text) for text in bare) else "."


def said(text: str, decimal: str = ".") -> Said:
    """What a cell says.

    Args:
        decimal: the decimal mark of the file.
    """
    bare, _ = _bare(text)
    if _NUMBER.match(bare):
        number = _decimal(bare, decimal)
        return Said(number) if number else Said(suppressed=True, strange=True)
    low = " ".join(text.casefold().split())
    if found := _BOUND.match(low):
        return _hidden(_SIDE[found[1]], found[2], found[3], decimal)
    if found := _OR.match(low):
        return _hidden("<=" if found[3] in ("fewer", "less") else ">=", found[1], found[2], decimal)
    if found := _RANGE.match(low):
        first, last = (_decimal(part, decimal) for part in (found[1], found[2]))
        return Said(bound=f"{first}-{last}{found[3] or ''}", suppressed=True)
    return Said(suppressed=True, strange=not is_mark(low))


def is_mark(text: str) -> bool:
    """Whether a cell stands in for a value, such as "s", "DS", "*" or "too few students"."""
    low = " ".join(text.casefold().split()).strip("()[]")
    return low in _MARKS or plain(low) in _WORDS


def _hidden(side: str, number: str, percent: str | None, decimal: str) -> Said:
    return Said(bound=f"{side}{_decimal(number, decimal)}{percent or ''}", suppressed=True)


def _bare(text: str) -> tuple[str, bool]:
    """A number without its percent sign, currency and footnote marks; and whether it had a percent."""
    bare = _NOTED.sub("", text.strip().replace("\u00a0", " ")).strip().lstrip("$€£").strip()
    percent = bare.endswith("%")
    return bare.removesuffix("%").strip(), percent


def _decimal(text: str, decimal: str) -> str:
    """A number with a point as decimal mark and nothing between thousands; "" where it is none."""
    bare = text.translate(_SPACES)
    thousands = "," if decimal == "." else "."
    whole, mark, rest = bare.partition(decimal)
    if thousands in whole and not re.fullmatch(r"-?\d{1,3}(?:\D\d{3})+", whole):
        return ""
    number = whole.replace(thousands, "") + ("." + rest if mark else "")
    if not re.fullmatch(r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", number, re.IGNORECASE):
        return ""
    number = number.replace("-.", "-0.")
    return ("0" + number if number.startswith(".") else number).removesuffix(".")
