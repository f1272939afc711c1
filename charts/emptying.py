"""Which activities are emptying, and since when, in words.

A fall is told where its interval excludes none and it is large enough; who was taken off a sheet is told
elsewhere, so that the words speak of those expected.
"""

from charts import numbers
from charts.phrases import and_more, capital, listed, of_others, small
from charts.sentences import Record, of_people, status
from tables.figure import Figure
from words import tr, tr_many

NAMED = 3
"""Activities named in a headline; others are counted."""


def finding(figure: Figure, known: list[Record]) -> str:
    """Which activities fewer of those expected come to, and since which month; "" where none was looked at.

    Args:
        known: activities with a change, the worst first.
    """
    fell = [row for row in known if status(row) == "real_gap"]
    little = [row for row in known if status(row) == "watch"]
    steady = sum(status(row) == "no_gap" for row in known)
    unclear = sum(status(row) == "cannot_tell" for row in known)
    if not known:
        return ""
    if fell or little:
        told = _of_one((fell or little)[0]) if len(fell or little) == 1 else _of_several(fell or little)
        small_one = "" if fell else tr("Small, but more than chance.")
        return " ".join(
            part for part in (told, small_one, _rest(len(little) if fell else 0, unclear)) if part
        )
    if not steady:
        return tr(
            "Cannot tell yet. In no activity did the share who came fall by more than chance could explain."
        )
    least = f"{float(figure.settings.get('gap_size', 0)):g}"
    if not unclear:
        return tr("No activity is emptying. A fall of {least} points or more would have shown.", least=least)
    seen = tr_many(
        steady,
        "No fall of {least} points or more in {count} activity.",
        "No fall of {least} points or more in {count} activities.",
        count=small(steady),
        least=least,
    )
    return f"{seen} {of_others(unclear)}"


def _of_one(row: Record) -> str:
    """The one activity, with both shares and how large the fall is likely to be."""
    told = tr(
        "Fewer of those expected come to {activity}, most clearly since {month}.",
        activity=row["label"],
        month=row["since"],
    )
    near, far = sorted((abs(row["low"]), abs(row["high"])))
    first, last = numbers.ends(near, far, "points", 0)
    likely = tr(
        "The fall is likely between {low} and {high} points.",
        low=numbers.written(first),
        high=numbers.written(last),
    )
    return f"{told} {capital(tr('{before} came before, {since} since.', **_sides(row)))} {likely}"


def _of_several(rows: list[Record]) -> str:
    """Several activities, each with its month and both shares."""
    named = listed(
        [
            tr(
                "{activity} (since {month}: {before} before, {since} since)",
                activity=row["label"],
                month=row["since"],
                **_sides(row),
            )
            for row in rows[:NAMED]
        ]
    )
    return tr("Fewer of those expected come to {names}.", names=and_more(named, len(rows) - NAMED))


def _sides(row: Record) -> dict[str, str]:
    """Both shares in words, with as many decimals as tell them apart: "81 of 100" and "62"."""
    digits = numbers.parting_digits(row["came_before"], row["came_since"], "share", 0)
    before, since = (
        of_people({"value": row[name], "count": None, "n": None}, digits=digits)
        for name in ("came_before", "came_since")
    )
    plain = 0.01 <= row["came_since"] < row["came_before"] < 1
    return {
        "before": before,
        "since": numbers.written(numbers.rounded(row["came_since"], "share", digits)) if plain else since,
    }


def _rest(little: int, unclear: int) -> str:
    """The activities that are not named: a small fall, or none that can be told."""
    parts = []
    if little:
        parts.append(
            capital(
                tr_many(
                    little,
                    "{count} more shows a small fall.",
                    "{count} more show a small fall.",
                    count=small(little),
                )
            )
        )
    if unclear:
        parts.append(of_others(unclear))
    return " ".join(parts)
