"""A text for the newsletter: what can be celebrated, a line each, to be copied."""

from collections.abc import Sequence

from reports.tongues import day, milestone, say
from tables.report import Celebrated
from words import speaking, tr_in


def text(told: Sequence[Celebrated], days: tuple[str, str], place: str, lang: str) -> str:
    """The text; "" where there is nothing to tell.

    Args:
        told: milestones, in order.
        days: first and last day, ISO.
        place: name of the school or district.
    """
    if not told:
        return ""
    first, last = (day(lang, one) for one in days)
    lines = [_line(one, lang) for one in told]
    head = [say(lang, "news_title", place=place), _from_to(first, last, lang)]
    return "\n".join([*head, "", *dict.fromkeys(lines), "", say(lang, "news_thanks")])


def _line(one: Celebrated, lang: str) -> str:
    when, kind = day(lang, one.day), milestone(lang, one.kind)
    if one.goal:
        kind = say(lang, "news_goal", kind=kind, goal=one.goal)
    if one.partner:
        return f"• {say(lang, 'news_with', day=when, kind=kind, partner=one.partner)}"
    return f"• {say(lang, 'news_line', day=when, kind=kind)}"


def _from_to(first: str, last: str, lang: str) -> str:
    with speaking(lang):
        return tr_in("days in words", "{first} to {last}", first=first, last=last)
