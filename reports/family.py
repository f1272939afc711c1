"""The page for families: what you told us, what we did, how it went; in plain words, on a sheet of paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from html import escape

import pandas as pd

from charts import describe
from reports import reading_grade as grades
from reports.page import heading, page, paragraph, table
from reports.tongues import asked, day, milestone, quoted, say
from tables.report import Family, Told
from words import LANGUAGES

__all__ = ["LANGUAGES", "Block", "Quote", "blocks", "html", "reading_grade"]

COUNTS_BELOW = 50
"""People. Below it a share is told as a count, as everywhere."""

THREE = 3


@dataclass(frozen=True)
class Quote:
    """What a survey asked, and how many say so.

    Attributes:
        words: in the page's language where it is known in it.
        known: whether it is.
        share: "41 of every 100".
    """

    words: str
    known: bool
    share: str


@dataclass(frozen=True)
class Block:
    """A part of the page: its heading, its sentences, and lists under some of them.

    Attributes:
        heading: as text.
        lines: a sentence or two, each with the items of a list under it (quotes of a survey, or phrases).
    """

    heading: str
    lines: tuple[tuple[str, tuple[Quote | str, ...]], ...]


def html(family: Family, lang: str) -> bytes:
    """The file."""
    title = f"{say(lang, 'title')}: {family.place}"
    body = [heading(1, title), paragraph(say(lang, "year", year=family.year_name), "lead")]
    body.append(paragraph(say(lang, "intro"), "big"))
    for block in blocks(family, lang):
        body.append(heading(2, block.heading))
        for sentence, items in block.lines:
            body.append(paragraph(sentence, "big"))
            if items:
                body.append(f"<ul>{''.join(_item(item, lang) for item in items)}</ul>")
    numbers = in_numbers(family, lang)
    if len(numbers):
        body += [heading(2, say(lang, "numbers")), table(numbers, say(lang, "range_is"))]
    body.append(paragraph(" ".join(_dates(family, lang)), "evidence"))
    return page(title, body, lang)


def reading_grade(family: Family, lang: str) -> float:
    """The school grade from which on the page is read: of our own sentences, without what surveys asked,
    names and the table."""
    return grades.reading_grade("\n".join(sentences(family, lang)), lang)


def sentences(family: Family, lang: str) -> list[str]:
    """Every sentence, heading and phrase of ours on the page."""
    found = [say(lang, "title"), say(lang, "intro")]
    for block in blocks(family, lang):
        found.append(block.heading)
        for sentence, items in block.lines:
            found += [sentence, *(item for item in items if isinstance(item, str))]
    return [*found, *_dates(family, lang)]


def blocks(family: Family, lang: str) -> tuple[Block, ...]:
    """The parts of the page, in order; each has a sentence, whatever is known."""
    parts = (("said", _said), ("did", _did), ("went", _went))
    found = [
        Block(say(lang, key), tuple(made(family, lang)) or ((say(lang, f"nothing_{key}"), ()),))
        for key, made in parts
    ]
    return (*found, Block(say(lang, "help"), ((say(lang, "tell"), ()),)))


Lines = Iterator[tuple[str, tuple[Quote | str, ...]]]


def _said(family: Family, lang: str) -> Lines:
    if family.answered:
        yield say(lang, "surveys", family.answered), ()
    beside = tuple(told for _, told in (*family.barriers, *family.agreed[:1], *family.agreed[-1:]))
    if family.barriers:
        yield say(lang, "barriers"), tuple(_quote(one, lang, beside) for one in family.barriers)
    elif family.answered:
        yield say(lang, "no_barriers"), ()
    if family.agreed:
        yield say(lang, "most"), (_quote(family.agreed[0], lang, beside),)
    if len(family.agreed) >= THREE:
        yield say(lang, "fewest"), (_quote(family.agreed[-1], lang, beside),)


def _did(family: Family, lang: str) -> Lines:
    if family.partners:
        yield f"{say(lang, 'partners', family.partners)} {say(lang, 'partner_is')}", ()
    if family.gifts:
        yield say(lang, "gifts", dollars=dollars(family.gifts)), ()
    steps, done = family.steps
    if steps:
        told = [say(lang, "steps", steps)]
        if done == steps:
            told.append(say(lang, "steps_all"))
        else:
            told.append(say(lang, "steps_done", done) if done else say(lang, "steps_none"))
        if family.steps_on_barriers:
            told.append(say(lang, "steps_barriers", family.steps_on_barriers))
        yield " ".join(told), ()
    if family.milestones:
        news = tuple(f"{count} {milestone(lang, kind, count)}" for kind, count in family.milestones)
        yield say(lang, "milestones"), news


def _went(family: Family, lang: str) -> Lines:
    beside = tuple(one for one in (family.reached, family.absent, family.absent_before) if one.known)
    if family.reached.known:
        yield say(lang, "reached", share=share(family.reached, lang, beside)), ()
    if family.absent.known:
        told = [say(lang, "absent", share=share(family.absent, lang, beside))]
        if family.absent_before.known:
            before = share(family.absent_before, lang, beside)
            told.append(say(lang, "absent_before", share=before[:1].lower() + before[1:]))
            if may_be_chance(family.absent, family.absent_before):
                told.append(say(lang, "chance"))
        yield " ".join(told), ()
    if family.reached.known or family.absent.known:
        yield say(lang, "small"), ()


def may_be_chance(now: Told, before: Told) -> bool:
    """Whether the likely ranges of two shares overlap, or one has none."""
    if now.low is None or now.high is None or before.low is None or before.high is None:
        return True
    return now.low <= before.high and before.low <= now.high


def _quote(one: tuple[str, Told], lang: str, beside: tuple[Told, ...]) -> Quote:
    words, known = asked(lang, one[0])
    return Quote(words, known, share(one[1], lang, beside))


def share(told: Told, lang: str, beside: tuple[Told, ...] = ()) -> str:
    """A share of people: "41 of every 100"; of few people their count: "18 of 31".

    Args:
        beside: what stands in the same part of the page, which is told in one way: where one of them is of
            few people, all are counts.
    """
    value, n = told.value, told.n
    assert value is not None
    few = any(one.n is not None and 0 < one.n < COUNTS_BELOW for one in (told, *beside))
    if few and n:
        return say(lang, "counted", n=f"{value * n:.0f}", of=f"{n:.0f}")
    exact = Decimal(repr(round(value, 12))) * 100
    hundred = exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    if value > 0 and hundred == 0:
        return say(lang, "under")
    return say(lang, "every", n=hundred)


def dollars(value: float) -> str:
    """An amount as it is said: three digits that count, the rest noughts."""
    places = max(len(str(int(value))) - THREE, 0)
    return f"${int((value / 10**places) + 0.5) * 10**places:,}"


def in_numbers(family: Family, lang: str) -> pd.DataFrame:
    """The shares of the page with how many people they are of and their interval, a row each."""
    named = (
        ("row_reached", family.reached),
        ("row_absent", family.absent),
        ("row_before", family.absent_before),
    )
    rows = [
        (
            say(lang, key),
            describe.percent(told.value),
            "" if told.n is None else f"{told.n:,.0f}",
            _range(told, lang),
        )
        for key, told in named
        if told.known
    ]
    questions = (*family.barriers, *family.agreed[:1], *family.agreed[-1:][: len(family.agreed) >= THREE])
    rows += [
        (
            quoted(lang, asked(lang, words)[0]),
            describe.percent(told.value),
            "" if told.n is None else f"{told.n:,.0f}",
            _range(told, lang),
        )
        for words, told in questions
    ]
    heads = [say(lang, key) for key in ("what", "number", "of", "likely")]
    return pd.DataFrame(rows, columns=heads, dtype="str")


def _range(told: Told, lang: str) -> str:
    if told.low is None or told.high is None:
        return say(lang, "no_range")
    low, high = describe.share_ends(told.low, told.high)
    return say(lang, "to", low=f"{low}%", high=f"{high}%")


def _dates(family: Family, lang: str) -> list[str]:
    told = [("up_to", family.as_of), ("public", family.edition_day), ("made", family.made_on)]
    return [say(lang, key, day=day(lang, when)) for key, when in told if when]


def listed(item: Quote | str, lang: str) -> str:
    """A line of a list as text: "“I feel safe at school”: 76 of every 100"."""
    return item if isinstance(item, str) else f"{quoted(lang, item.words)}: {item.share}"


def _item(item: Quote | str, lang: str) -> str:
    if isinstance(item, str):
        return f"<li>{escape(item)}</li>"
    # What was asked in another tongue is read out in it.
    tongue = "" if item.known else ' lang="en"'
    return f"<li><span{tongue}>{escape(quoted(lang, item.words))}</span>: {escape(item.share)}</li>"
