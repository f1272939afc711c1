"""When people came and left: times of a day as written, and the time between."""

import re

import numpy as np
import pandas as pd

from loaders import dates

_CLOCK = re.compile(
    r"^\s*(\d{1,2})(?:[:.hH](\d{2}))?(?::(\d{2}))?\s*(?:([ap])\.?\s?m?\.?)?\s*(?:Uhr|hs?|hrs?)?\s*$", re.I
)
_HALF_DAY = 12 * 3600


def day_seconds(text: str) -> tuple[int, bool] | None:
    """Seconds since midnight of "3:05 PM", "15.05", "15h05", "3pm" or of the time in "9/2/2025 15:05", and
    whether morning and afternoon are told apart; None where a cell is no time."""
    found = _CLOCK.match(text)
    if not found:
        full = dates.times(pd.Series([text], dtype="str"), "mdy").iloc[0]
        full = dates.times(pd.Series([text], dtype="str"), "dmy").iloc[0] if pd.isna(full) else full
        if pd.isna(full) or not re.search(r"\d:\d", text):
            return None
        hour, minute, second = (int(part) for part in str(full)[11:].split(":"))
        return hour * 3600 + minute * 60 + second, True
    if found[2] is None and found[4] is None:
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    half = (found[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second, bool(half) or hour > 12 or hour == 0


def between(came: pd.Series, left: pd.Series) -> pd.Series:
    """Seconds from coming to leaving; missing where one is blank or no time, or the leaving is earlier.

    "11:30" to "1:15" without morning or afternoon is past noon.
    """
    started, ended = _seconds(came), _seconds(left)
    spent = ended["at"] - started["at"]
    past_noon = (spent < 0) & ~ended["sure"] & (spent + _HALF_DAY > 0)
    spent = spent.where(~past_noon, spent + _HALF_DAY)
    return spent.where(spent >= 0)


def is_time(values: pd.Series) -> pd.Series:
    """Whether each cell is a time; False where blank."""
    return _seconds(values)["at"].notna()


def _seconds(values: pd.Series) -> pd.DataFrame:
    numbers, texts = pd.factorize(values)
    read = [day_seconds(str(text)) for text in texts]
    at = np.array([*(np.nan if one is None else one[0] for one in read), np.nan])
    sure = np.array([*(one is not None and one[1] for one in read), False])
    return pd.DataFrame({"at": at[numbers], "sure": sure[numbers]}, index=values.index)
