"""Findings about how partners work together.

Nobody is called less trusted than others whose interval reaches the whole; factors are banded as their manual
prints them, to one decimal.
"""

from collections.abc import Callable
from decimal import Decimal

from charts import numbers
from charts.partners import names, so_many
from charts.phrases import ROLES, capital, listed, small
from charts.sentences import Record, open_row, sentence, total
from tables.figure import Figure

STRENGTH, DISCUSS = Decimal("4.0"), Decimal("3.0")
"""Means of a factor, to one decimal, from which on it is a strength, or to be discussed; below: to be acted
on."""

ENOUGH = 5
"""Respondents from whom on a factor is banded."""

APART = 1.0
"""Steps from which on the two sides of a partnership are to talk."""

EVEN = (0.8, 1.25)
"""Voice parity between which a role has about as much as its part of the people."""

REFERENCE = "A coalition of 41 organisations had {}."

TRUST_WORDS = {"trust": "Trust", "partner_value": "Value"}


def percent_of(value: float) -> str:
    """A rating from 1 to 4 as a part of its scale."""
    return numbers.percent((value - 1) / 3)


def of_ratings(figure: Figure, known: list[Record], row: Record) -> str:
    """The mean of all ratings, and who lies below or above it beyond doubt."""
    raters = f"{numbers.whole_number(row['n'])} {'rater says' if row['n'] == 1 else 'raters say'}"
    value = numbers.number(row["value"], figure.unit)
    told = f"{TRUST_WORDS[figure.key]} is {value} ({percent_of(row['value'])}), as {raters}."
    if figure.by != "member" or not known:
        return told
    sure = [each for each in known if numbers.finite(each["low"]) and numbers.finite(each["high"])]
    if figure.key == "trust":
        apart = sorted((each for each in sure if each["high"] < row["value"]), key=lambda each: each["value"])
        word = "Thin with"
    else:
        apart = sorted((each for each in sure if each["low"] > row["value"]), key=lambda each: -each["value"])
        word = "Most from"
    if not apart:
        return f"{told} Nobody stands out from chance."
    named = [f"{each['label']} ({numbers.amount(each['value'], figure.unit)})" for each in apart]
    return f"{told} {word} {names(named)}."


def valued_not_trusted(trust: Figure, value: Figure) -> str:
    """Who is valued more than others and trusted less, both beyond doubt."""
    all_trust, all_value = total(trust), total(value)
    valued = {
        str(row["grp"])
        for row in value.rows.to_dict("records")
        if all_value is not None and open_row(row) and row["low"] > all_value["value"]
    }
    found = [
        str(row["label"])
        for row in trust.rows.to_dict("records")
        if all_trust is not None
        and open_row(row)
        and str(row["grp"]) in valued
        and row["high"] < all_trust["value"]
    ]
    if not found:
        return "Nobody is clearly valued more and trusted less than others."
    return f"Valued more and trusted less than others: {names(found)}."


def of_density(figure: Figure, known: list[Record], row: Record) -> str:
    count, n = (numbers.whole_number(row[name]) for name in ("count", "n"))
    share = numbers.percent(row["value"])
    verb = "is" if row["count"] == 1 else "are"
    named = f"{count} of {n} ties that could be named {verb} named: a density of {share}."
    return f"{named} {REFERENCE.format('30%')}"


def of_response(figure: Figure, known: list[Record], row: Record) -> str:
    word = "organisation" if row["n"] == 1 else "organisations"
    verb = "has" if row["count"] == 1 or row["n"] == 1 else "have"
    return sentence(f"{so_many(row['count'], row['n'])} {word} {verb} rated others")


def of_hub(figure: Figure, known: list[Record], row: Record) -> str:
    share = numbers.percent(row["value"])
    return (
        f"Centralisation is {share}: at 100% all ties would hang on one organisation, at 0% on none more "
        f"than on others. {REFERENCE.format('73%')}"
    )


def of_ties(figure: Figure, known: list[Record], row: Record) -> str:
    """How many organisations and ties; who has most, and who none."""
    many, ties = (numbers.whole_number(row[name]) for name in ("n", "value"))
    told = f"{many} organisations have {ties} {'tie' if row['value'] == 1 else 'ties'} with one another."
    if not known:
        return told
    most = max(each["value"] for each in known)
    if most:
        first = [str(each["label"]) for each in known if each["value"] == most]
        told += f" Most: {names(first)}, {numbers.whole_number(most)}{' each' if len(first) > 1 else ''}."
    alone = [str(each["label"]) for each in known if not each["value"]]
    return f"{told} Without a tie: {names(alone)}." if alone else told


def band(row: Record) -> str:
    """ "strength", "discuss" or "act" of a factor; "" where it is withheld, or too few answered."""
    if not open_row(row) or row["n"] < ENOUGH:
        return ""
    tenths = numbers.rounded(row["value"], "of 5", 1)
    return "strength" if tenths >= STRENGTH else "discuss" if tenths >= DISCUSS else "act"


def of_factors(figure: Figure, known: list[Record], row: Record) -> str:
    """How many factors are a strength, to be discussed, to be acted on; which these are."""
    if figure.by != "factor" or not known:
        who = numbers.whole_number(row["n"])
        are = "respondent answers" if row["n"] == 1 else "respondents answer"
        return f"{who} {are} {numbers.number(row['value'], figure.unit)} on average."
    bands = [band(each) for each in known]
    if not any(bands):
        return "Too few answered to tell strengths from what is to be discussed."
    act = sorted(
        (each for each, of in zip(known, bands, strict=True) if of == "act"), key=lambda each: each["value"]
    )
    strong, discuss = bands.count("strength"), bands.count("discuss")
    word = "factor is a strength" if strong == 1 else "factors are strengths"
    parts = [
        f"{small(strong)} {word}",
        f"{small(discuss)} to be discussed",
        f"{small(len(act))} to be acted on",
    ]
    named = [f"{each['label']!s} ({numbers.amount(each['value'], figure.unit)})" for each in act]
    return sentence(listed(parts)) + (f" Act on: {names(named)}." if named else "")


def of_types(figure: Figure, known: list[Record], row: Record) -> str:
    """Types without any activity, and the one with most."""
    what = "time of sessions" if figure.key == "involvement_hours" else "activities"
    if figure.by != "involvement" or not known:
        return f"The largest part of the {what} that one type has is {numbers.percent(row['value'])}."
    none = [str(each["label"]).lower() for each in known if not each["value"] and each["grp"]]
    most = max((each for each in known if each["grp"]), key=lambda each: each["value"], default=known[0])
    told = f"{most['label']} has the largest part of the {what}, {numbers.percent(most['value'])}."
    if not none:
        return f"{told} Every type has some."
    no = "No time went to" if figure.key == "involvement_hours" else "No activity is for"
    return f"{told} {no} {names(none)}."


def of_gap(figure: Figure, known: list[Record], row: Record) -> str:
    """With which partners to talk: the sides are 1.0 apart or more."""
    if figure.by != "partner" or not known:
        ours, theirs = (numbers.amount(row[name], "steps", 1) for name in ("of_school", "of_partner"))
        return f"On average schools answer {ours} of 5, and their partners {theirs}."
    apart = sorted(
        (each for each in known if abs(each["value"]) >= APART), key=lambda each: -abs(each["value"])
    )
    if not apart:
        word = "partner" if len(known) == 1 else "partners"
        return f"With none of {small(len(known))} {word} are the two sides 1.0 apart or more."
    first = apart[0]
    ours, theirs = (numbers.amount(first[name], "steps", 1) for name in ("of_school", "of_partner"))
    with_whom = names([str(each["label"]) for each in apart])
    said = f"the school says {ours} of 5, the partner {theirs}"
    if len(apart) == 1:
        return f"Talk with {with_whom}: {said}."
    return f"Talk with {with_whom}. With {first['label']} {said}."


def of_apart(figure: Figure, known: list[Record], row: Record) -> str:
    word = "partnership" if row["n"] == 1 else "partnerships"
    return sentence(f"in {so_many(row['count'], row['n'])} {word} the two sides are 1.0 apart or more")


def of_parity(figure: Figure, known: list[Record], row: Record) -> str:
    """Which roles have more than their part, less, none, or about as much."""
    what = "places taken" if figure.key == "voice_presence" else "seats"
    if figure.by != "role" or not known:
        many = numbers.whole_number(row["n"])
        return f"{many} {what} are told of bodies that decide."
    low, high = EVEN
    none = "were at no meeting" if figure.key == "voice_presence" else "have no seat"
    kinds = (
        (none, [each for each in known if not each["value"]]),
        (f"have less than their part of the {what}", [each for each in known if 0 < each["value"] < low]),
        (f"have more than their part of the {what}", [each for each in known if each["value"] > high]),
        (f"have about their part of the {what}", [each for each in known if low <= each["value"] <= high]),
    )
    told = [f"{capital(listed([_role(each) for each in rows]))} {words}." for words, rows in kinds if rows]
    return " ".join(told)


def _role(row: Record) -> str:
    return ROLES.get(str(row["grp"]), str(row["label"]).lower())


FINDINGS: dict[str, Callable[[Figure, list[Record], Record], str]] = {
    "trust": of_ratings,
    "partner_value": of_ratings,
    "network_density": of_density,
    "network_response": of_response,
    "network_centralisation": of_hub,
    "member_ties": of_ties,
    "collaboration_factors": of_factors,
    "involvement_types": of_types,
    "involvement_hours": of_types,
    "perception_gap": of_gap,
    "perceived_apart": of_apart,
    "voice_parity": of_parity,
    "voice_presence": of_parity,
}
"""By indicator."""

WITHHELD = "Withheld: showing this could point at single organisations."


def finding(figure: Figure, known: list[Record]) -> str:
    """The answer of an indicator of networks; "" where there is no total.

    Args:
        known: rows of groups that may be told.
    """
    row = total(figure)
    if row is not None:
        return FINDINGS[figure.key](figure, known, row)
    return WITHHELD if bool(figure.rows["hidden"].any()) else ""
