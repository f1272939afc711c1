"""Whether a text that is no UTF-8 was written on an old Mac (Mac OS Roman) or on Windows (cp1252).

A byte is one letter in one of them and a letter or a sign in the other: "Jos\\x8e" is José or JosŽ. Each word
with such a byte is read both ways; one that reads as a word in one way alone is evidence for it.
"""

import re

MAC, WINDOWS = "mac_roman", "cp1252"

MOST = 5000
"""Different words that are looked at."""

CLEARLY = 4
"""So many times the words of the other must speak for an encoding, where some speak for each."""

FEWEST = 3
"""Words that tell a Mac where all could be quotes and dashes of Windows: "Garc\\x92a" is García or Garc’a."""

_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_LOWER = frozenset("áéíóúñüàâçèêëîïôùûãõäößìò")
_UPPER = frozenset("ÁÉÍÓÚÑÜÀÂÇÈÊËÎÔÖÄÃÕ")
_ALONE = frozenset("áéíóúàèòÁÉÓÀ")
_AT_AN_EDGE = frozenset("“”‘«»–—•™®°ºª€£©·\u00a0")
_APOSTROPHE = re.compile(
    r"(?:.*[^\W\d_]’(?:s|t|re|ve|ll|d|m|em|all|am|clock|n)|(?:[dlnsjcmtoDLNSJCMTO]|[Qq]u|[Jj]usqu|Mc|ma|y)’[^\W\d_]+|"
    r"\w{3,}s’|’\w{1,5})"
)
_VOWEL = re.compile(r"[aeiouyáéíóú]", re.IGNORECASE)
_ENGLISH = re.compile(rb"(?:n\x92t|\x92ll|\x92ve|\x92re|I\x92m)$")
_JOINED = re.compile(rb"[A-Za-z][\x96\x97][A-Za-z]")
"""A dash of Windows that joins two words, or the ñ or ó of a Mac."""


def encoding_of(data: bytes) -> str:
    """The encoding of bytes that are no UTF-8; "" where words speak for each and it cannot be known.

    Where nothing speaks for a Mac it is Windows, as nearly all such files are.
    """
    words = list(dict.fromkeys(_WORD.findall(data)))[:MOST]
    told = {word: (reads(word, MAC), reads(word, WINDOWS)) for word in words}
    mac = [word for word, (as_mac, as_windows) in told.items() if as_mac and not as_windows]
    windows = sum(not as_mac and as_windows for as_mac, as_windows in told.values())
    sure = any(byte >= 0x80 and not 0x91 <= byte <= 0x97 for word in mac for byte in word)
    if not mac and not windows and any(all(ways) and _JOINED.search(word) for word, ways in told.items()):
        return ""
    if not mac or windows >= CLEARLY * len(mac):
        return WINDOWS
    if windows and len(mac) < CLEARLY * windows:
        return ""
    return MAC if sure or len(mac) >= FEWEST else ""


def reads(word: bytes, encoding: str) -> bool:
    """Whether bytes read as a word in an encoding: its letters and signs stand where such stand."""
    if _ENGLISH.search(word):
        return encoding == WINDOWS
    text = word.decode(encoding, errors="replace")
    return all(c.isascii() or _fits(text, at) for at, c in enumerate(text))


def _fits(text: str, at: int) -> bool:
    """Whether a letter or sign beyond ASCII may stand where it does."""
    c, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if len(text) == 1 and c not in _AT_AN_EDGE and c.isalpha():
        return c in _ALONE
    if c == "œ":
        return after in ("u", "i")
    if c in _LOWER:
        return not after.isupper() and not (at > 1 and text[at - 2 : at].isupper())
    if c in _UPPER:
        capitals = after.isupper() and text[at + 2 : at + 3].islower()
        return (before == "" or not before.isalpha() or before.isupper()) and not (not before and capitals)
    if c == "…":
        return True
    if c in "¿¡":
        return before == "" and (after == "" or after.isupper())
    if c == "’" and _APOSTROPHE.fullmatch(text):
        return True
    if c in "–—" and min(at, len(text) - at - 1) > 1:
        return bool(_VOWEL.search(text[:at]) and _VOWEL.search(text[at + 1 :]))
    return c in _AT_AN_EDGE and at in (0, len(text) - 1)
