"""Findings about what families and neighbours get, ask and hear: counted in full, without a cause."""

from collections.abc import Callable

from charts import numbers
from charts.partners import agreeing, names, so_many
from charts.phrases import listed
from charts.sentences import Record, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_many


def of_online(figure: Figure, known: list[Record], row: Record) -> str:
    """How many of those with access opened what is offered, and what fewest opened."""
    told = sentence(
        tr(
            "{share} people given access to an online resource opened it",
            share=so_many(row["count"], row["n"]),
        )
    )
    if len(known) < 2:
        return told
    fewest = min(known, key=lambda each: each["value"])
    least = {"name": str(fewest["label"]), "share": so_many(fewest["count"], fewest["n"])}
    return f"{told} {tr('Least used: {name} ({share}).', **least)}"


def of_neighbours(figure: Figure, known: list[Record], row: Record) -> str:
    many = tr_many(
        row["value"],
        "{n} person of the neighbourhood was served.",
        "{n} people of the neighbourhood were served.",
        n=numbers.whole_number(row["value"]),
    )
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2:
        return many
    largest = {"name": most["label"], "count": numbers.whole_number(most["value"])}
    return f"{many} {tr('Most by {name}: {count}.', **largest)}"


def of_outputs(figure: Figure, known: list[Record], row: Record) -> str:
    """How many of each kind; a sum over kinds means nothing."""
    if not known:
        return tr("Projects brought about {count} things.", count=numbers.whole_number(row["value"]))
    kinds = [f"{str(each['label']).lower()} ({numbers.whole_number(each['value'])})" for each in known]
    return tr("Projects brought about: {kinds}.", kinds=listed(kinds))


def of_service(figure: Figure, known: list[Record], row: Record) -> str:
    hours = numbers.amount(row["value"], "hours", 0)
    return tr_many(
        row["n"],
        "{n} student gave {hours} hours to others.",
        "{n} students gave {hours} hours to others.",
        n=numbers.whole_number(row["n"]),
        hours=hours,
    )


SEEN = mark(
    {
        "media_items": (
            "{n} item in the media this school year.",
            "{n} items in the media this school year.",
        ),
        "posts_shared": ("A post was shared {n} time.", "Posts were shared {n} times."),
        "newsletters_opened": (
            "The newsletter was opened {n} time.",
            "The newsletter was opened {n} times.",
        ),
        "partner_enquiries": (
            "{n} organisation asked to become a partner.",
            "{n} organisations asked to become partners.",
        ),
    }
)
"""How often, once and several times."""


def of_mentions(figure: Figure, known: list[Record], row: Record) -> str:
    """How often, and in which month most."""
    told = tr(SEEN[figure.key][0 if row["value"] == 1 else 1], n=numbers.whole_number(row["value"]))
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2 or figure.by != "month":
        return told
    month = {"month": most["label"], "count": numbers.whole_number(most["value"])}
    return f"{told} {tr('Most in {month}: {count}.', **month)}"


def of_suggestions(figure: Figure, known: list[Record], row: Record) -> str:
    """How many were answered, and whose least."""
    told = agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} suggestion was answered",
                "{share} suggestions was answered",
                "{share} suggestions were answered",
            )
        ),
    )
    waiting = [str(each["label"]).lower() for each in known if each["value"] < 1]
    if figure.by != "role" or not waiting:
        return told
    return f"{told} {tr('Still waiting: {names}.', names=names(waiting))}"


FINDINGS: dict[str, Callable[[Figure, list[Record], Record], str]] = {
    "online_resource_use": of_online,
    "neighbours_served": of_neighbours,
    "project_outputs": of_outputs,
    "service_hours": of_service,
    **dict.fromkeys(SEEN, of_mentions),
    "suggestions_answered": of_suggestions,
}
"""By indicator."""


def finding(figure: Figure, known: list[Record]) -> str:
    """The answer of an indicator of this kind; "" where there is no total.

    Args:
        known: rows of groups that may be told.
    """
    row = total(figure)
    return "" if row is None else FINDINGS[figure.key](figure, known, row)
