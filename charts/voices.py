"""What surveys tell, by rule: whether a scale holds together, what changed, who is heard."""

from charts import numbers
from charts.phrases import capital, listed, people, small
from charts.sentences import Record, few, of_people, sentence
from tables.figure import Figure

NAMED = 3
"""Barriers named in a headline."""

ACCEPTABLE, GOOD, REDUNDANT = 0.70, 0.80, 0.90
"""Alpha from which on a scale is acceptable, good, and perhaps redundant (Nunnally & Bernstein 1994)."""

WEAK = 0.2
"""Correlation with the other questions below which a question hardly belongs to its scale."""

CARELESS = 0.10
"""Share of people with the same answer to everything from which on a survey is looked at closer."""

POINTS = 0.10
"""Difference of shares from which on a group is heard too much or too little (NCES Standard 4-4-1)."""

NOT_ONE_THING = "That they agree is no proof that they measure one thing."
NOBODY_BESIDE = "Nobody stands beside them, so it says nothing of why."


def of_reliability(figure: Figure, known: list[Record]) -> str:
    """Which scales can be trusted, which cannot, and of which it cannot be told."""
    if figure.by == "scale_item":
        return of_questions(known)
    if not known:
        return cannot_tell(figure)
    bands = [
        ("agree well", [row for row in known if _printed(row) >= GOOD]),
        ("agree well enough", [row for row in known if ACCEPTABLE <= _printed(row) < GOOD]),
        ("agree too little to be one number", [row for row in known if _printed(row) < ACCEPTABLE]),
    ]
    parts = [f"the questions of {_scales(rows)} {words}" for words, rows in bands if rows]
    begins = "Yes" if not bands[2][1] else "Not all" if bands[0][1] or bands[1][1] else "No"
    also = (
        " Above 0.90 some may only repeat others." if any(_printed(row) > REDUNDANT for row in known) else ""
    )
    return f"{begins}: {'; '.join(parts)}.{also} {NOT_ONE_THING}"


def of_questions(known: list[Record]) -> str:
    """Which questions do not go with the others of their scale."""
    against = [f"“{row['label']}”" for row in known if row["value"] < 0]
    weak = [f"“{row['label']}”" for row in known if 0 <= row["value"] < WEAK]
    if against:
        return f"{listed(against)}: against the other questions. It was probably worded the other way round."
    if weak:
        return f"{listed(weak)}: hardly with the other questions."
    return "Every question goes with the others of its scale." if known else "Cannot tell yet."


def of_changes(figure: Figure, known: list[Record]) -> str:
    """On which scales the same students changed, with the interval; never why."""
    sure = [row for row in known if _sure(row)]
    if not known:
        return cannot_tell(figure)
    if not sure:
        row = max(known, key=lambda row: row["n"])
        return f"Cannot tell yet. {capital(_span(row))}."
    parts = [
        f"{row['label']} {'rose' if row['value'] > 0 else 'fell'} by {_steps(abs(row['value']))} "
        f"for the same {numbers.whole_number(row['n'])} students, likely {_between(row)}"
        for row in sorted(sure, key=lambda row: -abs(row["value"]))
    ]
    open_ones = len(known) - len(sure)
    rest = f" Of {small(open_ones)} {'other' if open_ones == 1 else 'others'} one cannot tell." * bool(
        open_ones
    )
    return f"{sentence('; '.join(parts))}{rest} {NOBODY_BESIDE}"


def of_barriers(figure: Figure, known: list[Record]) -> str:
    """The barriers named most, in order; none is called the worst where it cannot be told from the next."""
    ranked = sorted(known, key=lambda row: -row["value"])
    if not ranked:
        return cannot_tell(figure)
    first = ranked[0]
    share = of_people(first, every=True)
    told = f"{capital(share)}{'' if few(first) else ' people'} name “{first['label']}”"
    after = [f"“{row['label']}” ({of_people(row)})" for row in ranked[1:NAMED]]
    return sentence(f"{told}; then {listed(after)}" if after else told)


def of_comment_themes(figure: Figure, known: list[Record]) -> str:
    """The themes most comments are about, in order, and those that nobody wrote of."""
    ranked = sorted((row for row in known if row["value"] > 0), key=lambda row: -row["value"])
    if not figure.by or (not ranked and not known):
        return cannot_tell(figure)
    if not ranked:
        return "No comment is about any of these themes."
    named = [f"{_theme(row)} ({of_people(row)})" for row in ranked[1:NAMED]]
    share = capital(of_people(ranked[0], every=True))
    is_one = few(ranked[0]) and ranked[0]["count"] == 1
    verb = "is" if is_one else "are" if few(ranked[0]) else "comments are"
    told = f"{share} {verb} about {_theme(ranked[0])}"
    return sentence(f"{told}; then {listed(named)}" if named else told)


def of_straight_lines(figure: Figure, known: list[Record]) -> str:
    """How many gave one answer to everything, the survey with most first."""
    ranked = sorted(known, key=lambda row: -row["value"])
    if not ranked:
        return cannot_tell(figure)
    parts = [
        f"{of_people(row, every=at == 0)} gave the same answer to everything in “{row['label']}”"
        for at, row in enumerate(ranked[:NAMED])
    ]
    closer = " From 10 of 100 on, look closer." if ranked[0]["value"] >= CARELESS else ""
    return f"{sentence(listed([capital(parts[0]), *parts[1:]]))}{closer}"


def _theme(row: Record) -> str:
    """A theme inside a sentence: they are ordinary words, no names."""
    label = str(row["label"])
    return label[:1].lower() + label[1:]


def of_representation(figure: Figure, known: list[Record]) -> str:
    """Groups heard less or more than their share; that none is, or that it cannot be told."""
    told = [row for row in known if row["grp"] not in ("", "no") and _sure(row)]
    large = sorted((row for row in told if abs(row["value"]) >= POINTS), key=lambda row: row["value"])
    small_ones = sorted((row for row in told if abs(row["value"]) < POINTS), key=lambda row: row["value"])
    if not known:
        return cannot_tell(figure)
    if large:
        return sentence("; ".join(_heard(figure, row) for row in large))
    if small_ones:
        return f"{sentence(_heard(figure, small_ones[0]))} No group is off by ten points or more."
    return "No group is heard more or less than its share by more than chance."


def of_response(figure: Figure, known: list[Record]) -> str:
    """How many answered each survey, lowest first."""
    ranked = sorted(known, key=lambda row: row["value"])
    if not ranked:
        return cannot_tell(figure)
    parts = [
        f"{of_people(row, every=at == 0)} students answered “{row['label']}”" for at, row in enumerate(ranked)
    ]
    more = f" and {len(parts) - NAMED} more surveys were answered by more" if len(parts) > NAMED else ""
    return sentence(f"{listed([capital(parts[0]), *parts[1:NAMED]])}{more}")


def cannot_tell(figure: Figure) -> str:
    """Why no row can be told, where one says so."""
    hidden = figure.rows["hidden"].astype(bool)
    if hidden.any():
        return "Withheld: showing this could point at single people."
    reasons = [
        why for why in figure.rows.loc[figure.rows["grp"] != "whole", "reason"] if isinstance(why, str)
    ]
    return f"Cannot tell yet. {sentence(next(filter(None, reasons), 'too little was answered'))}"


def of_matched_pairs(figure: Figure, known: list[Record]) -> str:
    """How many of those who answered first were there the last time, too."""
    if not known:
        return cannot_tell(figure)
    parts = [
        f"{row['label']}: {of_people(row)} who answered first did so the last time, too" for row in known
    ]
    return f"{sentence('; '.join(parts))} Those who left may differ from those who stayed."


OF_SURVEYS = {
    "reliability": of_reliability,
    "change": of_changes,
    "matched_pairs": of_matched_pairs,
    "barriers": of_barriers,
    "comment_themes": of_comment_themes,
    "representation": of_representation,
    "response": of_response,
    "straight_lines": of_straight_lines,
}
"""The headline of an indicator, by its key, where its split alone does not say how it is told."""


def _scales(rows: list[Record]) -> str:
    return listed([f"{row['label']} ({numbers.number(row['value'], 'index')})" for row in rows])


def _printed(row: Record) -> float:
    """The coefficient as it is printed: 0.797 is "0.80", and must not be called less."""
    return round(float(row["value"]), numbers.digits_for("index"))


def _sure(row: Record) -> bool:
    low, high = row["low"], row["high"]
    return numbers.finite(low) and numbers.finite(high) and (low > 0 or high < 0)


def _steps(value: float) -> str:
    digits = numbers.telling_digits(value, "steps", numbers.digits_for("steps"))
    return f"{numbers.amount(value, 'steps', digits)} steps of the answers"


def _between(row: Record) -> str:
    near, far = sorted((abs(row["low"]), abs(row["high"])))
    first, last = numbers.ends(near, far, "steps", numbers.digits_for("steps"))
    return f"{numbers.written(first)} to {numbers.written(last)}"


def _span(row: Record) -> str:
    if not (numbers.finite(row["low"]) and numbers.finite(row["high"])):
        return f"too few of the same students answered {row['label']} twice"
    first, last = numbers.ends(row["low"], row["high"], "steps", numbers.digits_for("steps"))
    return (
        f"{row['label']} may have moved anything from {numbers.written(first, sign=True)} to "
        f"{numbers.written(last, sign=True)} steps of the answers"
    )


def _heard(figure: Figure, row: Record) -> str:
    by = row.get("dimension") or figure.by
    who = people(str(by), row["grp"], row["label"])
    size = numbers.amount(abs(row["value"]), "points", numbers.telling_digits(row["value"], "points", 0))
    unit = "point" if size == "1" else "points"
    way = "less" if row["value"] < 0 else "more"
    return f"{capital(who)} are {size} {unit} {way} of those who answered than of all students"
