"""What people say in surveys, from their files, code books and the printed definitions."""

import math
from collections import defaultdict

from tests.stranger.answers import (
    STAFF,
    Answered,
    codes_of,
    favourable_mean,
    label,
    lines,
    questions,
    scales_of,
)
from tests.stranger.figures import Figure, Z, full, mean, newcombe, share, t, wilson
from tests.stranger.groups import GROUPED, Table
from tests.stranger.scales import variance


def _of_people(some: list[Answered], least: int = 4) -> Figure:
    """The mean over questions, with Wilson's interval of as many answers as respondents."""
    some = [one for one in some if one.agree]
    value, n = favourable_mean(some, questions(some), least), len(some)
    return Figure(value, n, None, *wilson(value, n)) if value is not None else Figure(None, 0)


def favourable(files, year, school, by) -> Table:
    some = lines(files, year, school)
    asked = questions(some)
    table = {"whole": _of_people(some)}
    if by == "item":
        for survey, question in asked:
            told = codes_of(some, survey, question)
            table[label(question, survey, asked)] = share(sum(code >= 4 for code in told), len(told))
    if by == "role":
        for role in {one.role for one in some}:
            table[role] = _of_people([one for one in some if one.role == role])
    if by == "favourable_set":
        table["top"], table["strongest"] = table["whole"], _of_people(some, least=5)
    if by == "scale":
        pairs = [
            (survey, scale) for survey in {one.survey for one in some} for scale in scales_of(files, survey)
        ]
        for survey, scale in pairs:
            wanted = [(survey, question) for question in scales_of(files, survey)[scale]]
            value = favourable_mean(some, wanted)
            if value is not None:
                n = max(len(codes_of(some, *pair)) for pair in wanted)
                table[label(scale, survey, pairs)] = Figure(value, n, None, *wilson(value, n))
    return table


def barriers(files, year, school, by) -> Table:
    some = lines(files, year, school)
    asked = questions(some, "problem")
    table = {"whole": Figure(None, sum(bool(one.problem) for one in some))}
    for survey, question in asked:
        told = codes_of(some, survey, question, "problem")
        table[label(question, survey, asked)] = share(sum(code >= 3 for code in told), len(told))
    return table


def net_promoters(files, year, school, by) -> Table:
    """Rocks 2016: three answers more, three quarters to either side and the rest to the middle."""
    some = [one for one in lines(files, year, school) if one.likely is not None]
    question = "How likely are you to recommend our school to another family? (0 = not at all, 10 = very)"
    pairs = [(survey, question) for survey in {one.survey for one in some}]
    table: Table = {}
    for survey, _ in pairs:
        told = [one.likely for one in some if one.survey == survey]
        n, up, down = len(told), sum(x >= 9 for x in told), sum(x <= 6 for x in told)
        p, q = (up + 0.75) / (n + 3), (down + 0.75) / (n + 3)
        half = Z * math.sqrt((p + q - (p - q) ** 2) / (n + 3))
        low, high = max(-1.0, p - q - half), min(1.0, p - q + half)
        table[label(question, survey, pairs)] = Figure(100 * (up - down) / n, n, None, 100 * low, 100 * high)
    return table


def representation(files, year, school, by) -> Table:
    if by not in GROUPED:
        return {}
    answered = {one.student for one in lines(files, year, None) if one.student and (one.agree or one.problem)}
    ones = list(files.learners(year, school).values())
    inside = [one for one in ones if one.student in answered]
    took, others = len(inside), len(ones) - len(inside)
    table: Table = {}
    for group in {one.group(by) for one in ones}:
        n, count = sum(one.group(by) == group for one in ones), sum(one.group(by) == group for one in inside)
        if took and others:
            low, high = newcombe(count / took, took, (n - count) / others, others)
            part = others / len(ones)
            table[group] = Figure(count / took - n / len(ones), n, count, low * part, high * part)
    return table


def response(files, year, school, by) -> Table:
    some, table = lines(files, year, school), {}
    n = len(files.learners(year, school))
    for survey in {one.survey for one in some}:
        count = sum(one.survey == survey and one.role == "student" and bool(one.agree) for one in some)
        if count:
            table[survey] = full(count, n)
    return table


CAPACITIES = ("Capabilities", "Connections", "Cognition", "Confidence")


def four_cs(files, year, school, by) -> Table:
    some = lines(files, year, school)
    sides = [
        [one for one in some if one.role == "parent_caregiver"],
        [one for one in some if one.role in STAFF],
    ]

    def made(names: list[str]) -> Figure:
        told = []
        for side in sides:
            asked = [
                (survey, question)
                for survey in {one.survey for one in side}
                for name in names
                for question in scales_of(files, survey).get(f"4 Cs: {name}", [])
            ]
            people = sum(any(one.survey == survey and q in one.agree for survey, q in asked) for one in side)
            told.append((favourable_mean(side, asked), people))
        (p, n), (q, m) = told
        return Figure(p - q, n + m, None, *newcombe(p, n, q, m)) if n and m else Figure(None, None)

    return {"whole": made(list(CAPACITIES))} | {name.lower(): made([name]) for name in CAPACITIES}


def favourable_weighted(files, year, school, by) -> Table:
    """Each student's share of favourable answers, weighed by group; groups of fewer than five together."""
    if not school:
        return {}
    codes: dict[str, list[int]] = defaultdict(list)
    ones = files.learners(year, school)
    for one in lines(files, year, school):
        if one.student in ones:
            codes[one.student] += one.agree.values()
    shares = {key: sum(code >= 4 for code in told) / len(told) for key, told in codes.items() if told}
    table: Table = {"whole": mean(list(shares.values()), 0.0, 1.0)}
    for weight in GROUPED if by else ():
        groups: dict[str, list[float]] = defaultdict(list)
        for key, value in shares.items():
            groups[ones[key].group(weight)].append(value)
        few = {group for group in {one.group(weight) for one in ones.values()} if len(groups[group]) < 5}
        rest = sum(one.group(weight) in few for one in ones.values())
        parts = [
            (groups[g], sum(o.group(weight) == g for o in ones.values())) for g in groups if g not in few
        ]
        together = [value for group in few for value in groups[group]]
        if len(together) >= 5:
            parts.append((together, rest))
        elif rest > 0.05 * len(ones):
            continue
        total = sum(part for _, part in parts)
        value = sum(part / total * sum(some) / len(some) for some, part in parts)
        spreads = [((part / total) ** 2 * variance(some) / len(some), len(some) - 1) for some, part in parts]
        freedom = sum(v for v, _ in spreads) ** 2 / sum(v * v / below for v, below in spreads)
        half = t(0.975, freedom) * math.sqrt(sum(v for v, _ in spreads))
        table[weight] = Figure(value, len(shares), None, max(0.0, value - half), min(1.0, value + half))
    return table
