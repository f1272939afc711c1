"""How a spreadsheet shows a number: leading zeros, durations longer than a day."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

Shown = Callable[[str], str | None]
"""From the number in the file to the text a person sees; None: as any other number."""

_BUILT_IN = {45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0"}


def special_styles(styles: bytes) -> dict[int, Shown]:
    """The cell styles of a workbook whose cells look unlike their numbers.

    Args:
        styles: ``xl/styles.xml``; b"" if there is none.
    """
    codes = dict(_BUILT_IN)
    for tag in re.findall(rb"<(?:\w+:)?numFmt\s[^>]*>", styles):
        number = re.search(rb"numFmtId=[\"'](\d+)[\"']", tag)
        code = re.search(rb"formatCode=(?:\"([^\"]*)\"|'([^']*)')", tag)
        if number and code:
            text = (code[1] or code[2] or b"").decode("utf-8", "replace")
            codes[int(number[1])] = text.replace("&quot;", '"').replace("&amp;", "&")
    block = re.search(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", styles, re.DOTALL)
    found: dict[int, Shown] = {}
    if block is None:
        return found
    for style, tag in enumerate(re.findall(rb"<(?:\w+:)?xf(?:\s[^>]*)?>", block[0])):
        number = re.search(rb"numFmtId=[\"'](\d+)[\"']", tag)
        show = shown(codes.get(int(number[1]), "")) if number else None
        if show is not None:
            found[style] = show
    return found


def shown(code: str) -> Shown | None:
    """How numbers of a format look, if they need putting back; else None."""
    code = code.split(";")[0].strip()
    elapsed = re.search(r"\[(h+|m+|s+)\]", code, re.IGNORECASE)
    if elapsed:
        return _elapsed(elapsed[1][0].lower(), code.lower())
    if re.fullmatch(r"mm:ss(\.0+)?(?:;@)?", code):
        return lambda number: _minutes_seconds(number)
    zeros = re.sub(r'\\(.)|"([^"]*)"|\[[^\]]*\]|_.', lambda part: part[1] or part[2] or "", code)
    if re.fullmatch(r"0{2,}", zeros):
        width = len(zeros)
        return lambda number: _padded(number, width)
    if re.fullmatch(r"[0#]*0[-\s/.]?[-0\s/]*0", zeros) and "-" in zeros and "." not in zeros:
        return lambda number: _patterned(number, zeros)
    return None


_DATES = {*range(14, 23), *range(27, 37), *range(50, 59)}
"""Numbers of the built-in formats of days and times."""


def clock(number: int, code: str, from_1904: bool) -> Shown | None:
    """How numbers of a format of days or times read: "2025-09-02 11:47:23"; None: no such format.

    Args:
        number, code: of the format; built-in ones have no code.
        from_1904: days are counted from 1904.
    """
    bare = re.sub(r'\\.|"[^"]*"|\[[^\]]*\]|_.', "", code.split(";")[0]).lower()
    if re.search(r"\[[hms]+\]", code, re.IGNORECASE) or re.fullmatch(r"mm:ss(\.0+)?(?:@)?", bare):
        return None
    if number not in _DATES and not (re.search(r"[ymdhs]", bare) and "general" not in bare):
        return None
    start = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
    return lambda text: _moment(text, start)


def _moment(number: str, start: datetime) -> str | None:
    value = _number(number)
    if value is None or not 0 <= value < 2_958_466:  # 31 December 9999
        return None
    seconds = int((value * 86400).to_integral_value(ROUND_HALF_UP))
    if seconds < 86400:
        return str(timedelta(seconds=seconds)).zfill(8)
    return (start + timedelta(seconds=seconds)).strftime("%Y-%m-%d %H:%M:%S")


def _number(number: str) -> Decimal | None:
    try:
        value = Decimal(number.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def _padded(number: str, width: int) -> str | None:
    if number.isdigit():
        return number.zfill(width)
    value = _number(number)
    if value is None or abs(value) > Decimal(10) ** 18:
        return None
    whole = int(value.to_integral_value(ROUND_HALF_UP))
    return ("-" if whole < 0 else "") + str(abs(whole)).zfill(width)


def _patterned(number: str, pattern: str) -> str | None:
    """Digits set into a pattern such as 000-00-0000, from the right."""
    digits = _padded(number, sum(sign in "0#" for sign in pattern))
    if digits is None or digits.startswith("-"):
        return digits
    rest = list(digits)
    text: list[str] = []
    for sign in reversed(pattern):
        text.append(rest.pop() if sign in "0#" and rest else "" if sign in "0#" else sign)
    return "".join(rest) + "".join(reversed(text))


def _seconds(number: str) -> int | None:
    value = _number(number)
    if value is None or abs(value) > 10_000_000:
        return None
    return int((value * 86400).to_integral_value(ROUND_HALF_UP))


def _minutes_seconds(number: str) -> str | None:
    seconds = _seconds(number)
    if seconds is None:
        return None
    return f"{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _elapsed(unit: str, code: str) -> Shown:
    """Time passed, with the parts its format names: [h]:mm, [h]:mm:ss, [mm]:ss, [ss]."""
    seconds_shown = bool(re.search(r"[^\[]s", code)) or unit == "s"

    def show(number: str) -> str | None:
        seconds = _seconds(number)
        if seconds is None:
            return None
        sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
        if unit == "s":
            return f"{sign}{seconds}"
        if unit == "m":
            return f"{sign}{seconds // 60}" + (f":{seconds % 60:02d}" if seconds_shown else "")
        if not seconds_shown and "m" not in code:
            return f"{sign}{seconds // 3600}"
        minutes = f"{sign}{seconds // 3600}:{seconds // 60 % 60:02d}"
        return minutes + (f":{seconds % 60:02d}" if seconds_shown else "")

    return show
