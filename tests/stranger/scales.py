"""Whether scales hold together, and what changed, from the printed definitions."""

import math
from collections import defaultdict

from tests.stranger.answers import Answered, label, lines, scales_of
from tests.stranger.figures import Figure, Z, f, mean, share
from tests.stranger.files import Files
from tests.stranger.groups import Table


def _full_answers(some: list[Answered], survey: str, asked: list[str]) -> list[list[int]]:
    return [
        [one.agree[q] for q in asked]
        for one in some
        if one.survey == survey and all(q in one.agree for q in asked)
    ]


def variance(values: list[float]) -> float:
    middle = sum(values) / len(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


def _correlation(one: list[float], two: list[float]) -> float:
    a, b = sum(one) / len(one), sum(two) / len(two)
    top = sum((x - a) * (y - b) for x, y in zip(one, two, strict=True))
    return top / math.sqrt(sum((x - a) ** 2 for x in one) * sum((y - b) ** 2 for y in two))


def reliability(files, year, school, by) -> Table:
    """Cronbach 1951 with Feldt's interval; of questions the correlation with the others, with Fisher's."""
    some = lines(files, year, school)
    pairs = [(survey, scale) for survey in {one.survey for one in some} for scale in scales_of(files, survey)]
    table: Table = {}
    for survey, scale in pairs:
        asked = scales_of(files, survey)[scale]
        told, k = _full_answers(some, survey, asked), len(asked)
        n = len(told)
        if k < 3 or n < 3 or scale == "Barriers":
            continue
        name = label(scale, survey, pairs)
        if by == "scale":
            sums = variance([sum(row) for row in told])
            alpha = k / (k - 1) * (1 - sum(variance([row[i] for row in told]) for i in range(k)) / sums)
            one, two = n - 1, (n - 1) * (k - 1)
            table[name] = Figure(
                alpha, n, None, 1 - (1 - alpha) * f(0.975, one, two), 1 - (1 - alpha) * f(0.025, one, two)
            )
        if by == "scale_item":
            for i, question in enumerate(asked):
                r = _correlation([row[i] for row in told], [sum(row) - row[i] for row in told])
                z, half = math.atanh(r), Z / math.sqrt(n - 3)
                table[question] = table[f"{question} · {survey}"] = Figure(
                    r, n, None, math.tanh(z - half), math.tanh(z + half)
                )
    return table


def _waves(files: Files, year: int, school: str | None):
    """Of each scale (school by school) the first and last answers in full of each student."""
    first: dict[str, dict[str, float]] = defaultdict(dict)
    last: dict[str, dict[str, float]] = defaultdict(dict)
    for place in sorted({one.school for one in lines(files, year, school)}):
        some = lines(files, year, place)
        surveys = defaultdict(list)
        for survey in sorted({one.survey for one in some}, key=lambda name: name[-7:]):
            for scale, asked in scales_of(files, survey).items():
                if any(one.student for one in some if one.survey == survey) and scale != "Barriers":
                    surveys[scale, tuple(asked)].append(survey)
        for (scale, asked), waves in surveys.items():
            if len(waves) < 2:
                continue
            for survey, scores in ((waves[0], first[scale]), (waves[-1], last[scale])):
                for one in some if scores is first[scale] else lines(files, year, None):
                    if one.survey == survey and one.student and all(q in one.agree for q in asked):
                        scores[one.student] = sum(one.agree[q] for q in asked) / len(asked)
    return first, last


def change(files, year, school, by) -> Table:
    first, last = _waves(files, year, school)
    return {
        scale: mean([last[scale][key] - first[scale][key] for key in first[scale] if key in last[scale]])
        for scale in first
    }


def matched_pairs(files, year, school, by) -> Table:
    first, last = _waves(files, year, school)
    return {scale: share(len(first[scale].keys() & last[scale].keys()), len(first[scale])) for scale in first}
