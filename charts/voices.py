"""What surveys tell, by rule: whether a scale holds together, what changed, who is heard."""

from charts import numbers
from charts.phrases import capital, listed, of_others, people, quoted, small, small_letter
from charts.sentences import Record, few, groups, of_people, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_many

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

NOT_ONE_THING = mark("That they agree is no proof that they measure one thing.")
NOBODY_BESIDE = mark("Nobody stands beside them, so it says nothing of why.")


def of_reliability(figure: Figure, known: list[Record]) -> str:
    """Which scales can be trusted, which cannot, and of which it cannot be told."""
    if figure.by == "scale_item":
        return of_questions(known)
    if not known:
        return cannot_tell(figure)
    untold = len(groups(figure)) - len(known)
    good = [row for row in known if _printed(row) >= GOOD]
    enough = [row for row in known if ACCEPTABLE <= _printed(row) < GOOD]
    little = [row for row in known if _printed(row) < ACCEPTABLE]
    parts = []
    if good:
        parts.append(tr("the questions of {scales} agree well", scales=_scales(good)))
    if enough:
        parts.append(tr("the questions of {scales} agree well enough", scales=_scales(enough)))
    if little:
        parts.append(
            tr("the questions of {scales} agree too little to be one number", scales=_scales(little))
        )
    told = "; ".join(parts)
    if not little and untold:
        answer = tr("As far as it can be told, yes: {parts}.", parts=told)
    elif not little:
        answer = tr("Yes: {parts}.", parts=told)
    else:
        answer = tr("Not all: {parts}.", parts=told) if good or enough else tr("No: {parts}.", parts=told)
    also = ""
    if any(_printed(row) > REDUNDANT for row in known):
        also = " " + tr("Above 0.90 some may only repeat others.")
    if untold:
        also += " " + capital(
            tr_many(
                untold,
                "{count} other scale has no number.",
                "{count} other scales have no number.",
                count=small(untold),
            )
        )
    return f"{answer}{also} {tr(NOT_ONE_THING)}"


def of_questions(known: list[Record]) -> str:
    """Which questions do not go with the others of their scale."""
    against = [quoted(str(row["label"])) for row in known if row["value"] < 0]
    weak = [quoted(str(row["label"])) for row in known if 0 <= row["value"] < WEAK]
    if against:
        return tr(
            "{questions}: against the other questions. It was probably worded the other way round.",
            questions=listed(against),
        )
    if weak:
        return tr("{questions}: hardly with the other questions.", questions=listed(weak))
    return tr("Every question goes with the others of its scale.") if known else tr("Cannot tell yet.")


def of_changes(figure: Figure, known: list[Record]) -> str:
    """On which scales the same students changed, with the interval; never why."""
    sure = [row for row in known if _sure(row)]
    if not known:
        return cannot_tell(figure)
    if not sure:
        row = max(known, key=lambda row: row["n"])
        return tr("Cannot tell yet. {what_is_open}.", what_is_open=capital(_span(row)))
    parts = [_moved(row) for row in sorted(sure, key=lambda row: -abs(row["value"]))]
    told, open_ones = sentence("; ".join(parts)), len(known) - len(sure)
    rest = f" {of_others(open_ones)}" if open_ones else ""
    return f"{told}{rest} {tr(NOBODY_BESIDE)}"


def _moved(row: Record) -> str:
    """By how much the same students changed on a scale."""
    told = {
        "scale": row["label"],
        "steps": _steps(abs(row["value"])),
        "n": numbers.whole_number(row["n"]),
        "likely": _between(row),
    }
    if row["value"] > 0:
        return tr("{scale} rose by {steps} for the same {n} students, likely {likely}", **told)
    return tr("{scale} fell by {steps} for the same {n} students, likely {likely}", **told)


def of_barriers(figure: Figure, known: list[Record]) -> str:
    """The barriers named most, in order; none is called the worst where it cannot be told from the next."""
    ranked = sorted(known, key=lambda row: -row["value"])
    if not ranked:
        return cannot_tell(figure)
    first = ranked[0]
    share = of_people(first, every=True)
    named = {"share": capital(share), "barrier": first["label"]}
    if few(first):
        told = tr_many(first["count"], "{share} name “{barrier}”", "{share} name “{barrier}”", **named)
    else:
        told = tr("{share} people name “{barrier}”", **named)
    after = [f"{quoted(str(row['label']))} ({of_people(row)})" for row in ranked[1:NAMED]]
    return sentence(tr("{first}; then {others}", first=told, others=listed(after)) if after else told)


def of_comment_themes(figure: Figure, known: list[Record]) -> str:
    """The themes most comments are about, in order, and those that nobody wrote of."""
    ranked = sorted((row for row in known if row["value"] > 0), key=lambda row: -row["value"])
    if not figure.by or (not ranked and not known):
        return cannot_tell(figure)
    if not ranked:
        return tr("No comment is about any of these themes.")
    named = [f"{_theme(row)} ({of_people(row)})" for row in ranked[1:NAMED]]
    share = capital(of_people(ranked[0], every=True))
    about = {"share": share, "theme": _theme(ranked[0])}
    if few(ranked[0]):
        told = tr_many(ranked[0]["count"], "{share} is about {theme}", "{share} are about {theme}", **about)
    else:
        told = tr("{share} comments are about {theme}", **about)
    return sentence(tr("{first}; then {others}", first=told, others=listed(named)) if named else told)


def of_straight_lines(figure: Figure, known: list[Record]) -> str:
    """How many gave one answer to everything, the survey with most first."""
    ranked = sorted(known, key=lambda row: -row["value"])
    if not ranked:
        return cannot_tell(figure)
    parts = [
        tr(
            "{share} gave the same answer to everything in “{survey}”",
            share=of_people(row, every=at == 0),
            survey=row["label"],
        )
        for at, row in enumerate(ranked[:NAMED])
    ]
    told = sentence(listed([capital(parts[0]), *parts[1:]]))
    return f"{told} {tr('From 10 of 100 on, look closer.')}" if ranked[0]["value"] >= CARELESS else told


def _theme(row: Record) -> str:
    """A theme inside a sentence: they are ordinary words, no names."""
    return small_letter(str(row["label"]))


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
        heard = sentence(_heard(figure, small_ones[0]))
        return f"{heard} {tr('No group is off by ten points or more.')}"
    return tr("No group is heard more or less than its share by more than chance.")


def of_response(figure: Figure, known: list[Record]) -> str:
    """How many answered each survey, lowest first."""
    ranked = sorted(known, key=lambda row: row["value"])
    if not ranked:
        return cannot_tell(figure)
    parts = [
        tr(
            "{share} students answered “{survey}”",
            share=of_people(row, every=at == 0),
            survey=row["label"],
        )
        for at, row in enumerate(ranked)
    ]
    told = listed([capital(parts[0]), *parts[1:NAMED]])
    if len(parts) > NAMED:
        told = tr(
            "{surveys} and {count} more surveys were answered by more",
            surveys=told,
            count=len(parts) - NAMED,
        )
    return sentence(told)


def cannot_tell(figure: Figure) -> str:
    """Why no row can be told, where one says so."""
    hidden = figure.rows["hidden"].astype(bool)
    if hidden.any():
        return tr("Withheld: showing this could point at single people.")
    reasons = [
        why for why in figure.rows.loc[figure.rows["grp"] != "whole", "reason"] if isinstance(why, str)
    ]
    why = next(filter(None, reasons), tr("too little was answered"))
    return tr("Cannot tell yet. {reason}", reason=sentence(why))


def of_matched_pairs(figure: Figure, known: list[Record]) -> str:
    """How many of those who answered first were there the last time, too."""
    if not known:
        return cannot_tell(figure)
    parts = [
        tr(
            "{survey}: {share} who answered first did so the last time, too",
            survey=row["label"],
            share=of_people(row),
        )
        for row in known
    ]
    return f"{sentence('; '.join(parts))} {tr('Those who left may differ from those who stayed.')}"


def of_promoters(figure: Figure, known: list[Record]) -> str:
    """The score of each question with its interval: which way it goes, or that it cannot be told."""
    if not known:
        return cannot_tell(figure)
    told = "; ".join(
        tr(
            "{score}, likely {span}, for {question}",
            score=numbers.number(row["value"], "score"),
            span=numbers.between(row["low"], row["high"], "score"),
            question=quoted(str(row["label"])),
        )
        for row in known[:NAMED]
    )
    if len(known) > NAMED:
        told = tr("{told}; {count} more below", told=told, count=small(len(known) - NAMED))
    if all(_sure(row) for row in known):
        return sentence(told)
    return f"{sentence(told)} {tr('Where the range holds 0, one cannot tell which are more.')}"


def of_omega(figure: Figure, known: list[Record]) -> str:
    """Omega of each scale, beside alpha."""
    if not known:
        return cannot_tell(figure)
    return tr("If questions may weigh differently (omega): {scales}.", scales=_scales(known))


def of_weighted(figure: Figure, known: list[Record]) -> str:
    """Whether weighing by any group moves the answer: the largest move, beside chance."""
    whole = total(figure)
    if whole is None or not known:
        return cannot_tell(figure)
    most = max(known, key=lambda row: abs(row["value"] - whole["value"]))
    share = of_people({**whole, "count": None}, every=True)
    told = tr("{share} answers were favourable", share=share)
    move = numbers.number(abs(most["value"] - whole["value"]), "points", 1).lstrip("+")
    if numbers.rounded(abs(most["value"] - whole["value"]), "points", 0) < 2:
        return tr("Hardly: {told}; weighing by a group moves that by {move} at most.", told=told, move=move)
    moved = {"told": capital(told), "group": small_letter(str(most["label"])), "move": move}
    if most["value"] > whole["value"]:
        return tr("{told}; weighed by {group} it would be {move} more.", **moved)
    return tr("{told}; weighed by {group} it would be {move} fewer.", **moved)


OF_SURVEYS = {
    "reliability": of_reliability,
    "change": of_changes,
    "matched_pairs": of_matched_pairs,
    "barriers": of_barriers,
    "comment_themes": of_comment_themes,
    "representation": of_representation,
    "response": of_response,
    "straight_lines": of_straight_lines,
    "net_promoters": of_promoters,
    "omega": of_omega,
    "favourable_weighted": of_weighted,
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
    return tr("{amount} steps of the answers", amount=numbers.amount(value, "steps", digits))


def _between(row: Record) -> str:
    near, far = sorted((abs(row["low"]), abs(row["high"])))
    first, last = numbers.ends(near, far, "steps", numbers.digits_for("steps"))
    return tr("{low} to {high}", low=numbers.written(first), high=numbers.written(last))


def _span(row: Record) -> str:
    if not (numbers.finite(row["low"]) and numbers.finite(row["high"])):
        return tr("too few of the same students answered {scale} twice", scale=row["label"])
    first, last = numbers.ends(row["low"], row["high"], "steps", numbers.digits_for("steps"))
    return tr(
        "{scale} may have moved anything from {low} to {high} steps of the answers",
        scale=row["label"],
        low=numbers.written(first, sign=True),
        high=numbers.written(last, sign=True),
    )


def _heard(figure: Figure, row: Record) -> str:
    by = row.get("dimension") or figure.by
    who = people(str(by), row["grp"], row["label"])
    size = numbers.amount(abs(row["value"]), "points", numbers.telling_digits(row["value"], "points", 0))
    told = {"people": capital(who), "size": f"{size} {numbers.unit_after(size, 'points')}"}
    if row["value"] < 0:
        return tr("{people} are {size} less of those who answered than of all students", **told)
    return tr("{people} are {size} more of those who answered than of all students", **told)
