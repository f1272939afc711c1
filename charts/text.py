"""Words in a chart: how wide they are, where long ones break, what may not be markup."""

from html import escape

LINE = 18
"""Pixels from one line of label text to the next."""

NARROW, WIDE, MIDDLE, CAPITAL = 4.0, 12.0, 7.2, 8.6
"""Pixels of letters in bold Source Sans 14; a little generous, since other letters exist."""


def pixels(text: str) -> float:
    """About how wide a text is in bold 14; never less than it is by more than a letter."""
    return sum(
        NARROW
        if letter in " .,:;'’|!iIjlft()·"
        else WIDE
        if letter in "mwMW%—@…“”" or ord(letter) > 0x2E80
        else CAPITAL
        if letter.isupper()
        else MIDDLE
        for letter in text
    )


def cut(text: str, room: float) -> str:
    """The text, or as much of it as fits with an ellipsis; at a word's end where one is near."""
    if pixels(text) <= room:
        return text
    kept = text
    while kept and pixels(kept + "…") > room:
        kept = kept[:-1]
    at_word = kept.rsplit(" ", 1)[0]
    return (at_word if len(at_word) >= 0.6 * len(kept) else kept).rstrip(" ,.;:") + "…"


def break_lines(text: str, room: float, last: float, most: int = 3) -> list[str]:
    """Break a label into as few lines as fit.

    Args:
        text: the label.
        room: pixels of every line but the last.
        last: pixels of the last line, which shares its height with the value at the right.
        most: lines at most; what does not fit is cut with an ellipsis.

    Returns:
        At least one line.
    """
    words, lines = text.split(), list[str]()
    while words and pixels(" ".join(words)) > last and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and pixels(" ".join(words[: taken + 1])) <= room:
            taken += 1
        if taken == len(words):
            # All would fit but for the value at the right: a last line of one word looks lost.
            taken -= 2 if taken > 3 and pixels(" ".join(words[-2:])) <= last else 1
        if not taken:
            break
        lines.append(cut(" ".join(words[:taken]), room))
        words = words[taken:]
    return [*lines, cut(" ".join(words), last)]


def plain(text: object) -> str:
    """A name from somebody's file as text, so that "<b>" in it stays what it is."""
    return escape(str(text), quote=False)
