"""Who took part beside others who began alike, as the definitions print it."""

import math

from tests.stranger.figures import Figure, share, wilson
from tests.stranger.files import Files, Learner
from tests.stranger.groups import Table, came


def beside_others(rows: list[tuple[Learner, int, bool]], files: Files, by: str | None, alone: bool) -> Table:
    """Of (student, where they began, improved): who took part beside the others who began alike.

    The others' share is weighted by where those participants began beside whom anybody else did. Where the
    others may stand ``alone``, they do so where nobody took part, and all participants are counted.
    """
    asked = [row for row in rows if row[0].student not in files.refuses]
    took, others = ([row for row in asked if came(row[0]) == side] for side in (True, False))
    table = {"whole": share(sum(row[2] for row in rows), len(rows))}
    if alone and not took and by:
        table["no"] = share(sum(row[2] for row in others), len(others))
    both = {row[1] for row in took} & {row[1] for row in others}
    if by != "took_part" or not both:
        return table
    inside = [row for row in took if row[1] in both]
    shown = took if alone else inside
    table["yes"] = share(sum(row[2] for row in shown), len(shown))
    parts = []
    for band in both:
        told = [row[2] for row in others if row[1] == band]
        parts.append((sum(row[1] == band for row in inside) / len(inside), sum(told) / len(told), len(told)))
    table["no"] = Figure(sum(w * p for w, p, _ in parts), sum(n for *_, n in parts), None, *stratified(parts))
    return table


def stratified(parts: list[tuple[float, float, int]]) -> tuple[float, float]:
    """Of (weight, share, people): the distances to Wilson's limits, times the weights, squared and added."""
    value = sum(w * p for w, p, _ in parts)
    limits = [(w, p, *wilson(p, n)) for w, p, n in parts]
    below = math.sqrt(sum((w * (p - low)) ** 2 for w, p, low, _ in limits))
    return value - below, value + math.sqrt(sum((w * (high - p)) ** 2 for w, p, _, high in limits))
