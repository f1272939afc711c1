"""Findings about how partners work together.

Nobody is called less trusted than others whose interval reaches the whole; factors are banded as their manual
prints them, to one decimal.
"""

from collections.abc import Callable
from decimal import Decimal

from charts import numbers
from charts.partners import agreeing, names
from charts.phrases import capital, listed, role, small
from charts.sentences import Record, open_row, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_in, tr_many

STRENGTH, DISCUSS = Decimal("4.0"), Decimal("3.0")
"""Means of a factor, to one decimal, from which on it is a strength, or to be discussed; below: to be acted
on."""

ENOUGH = 5
"""Respondents from whom on a factor is banded."""

APART = 1.0
"""Steps from which on the two sides of a partnership are to talk."""

EVEN = (0.8, 1.25)
"""Voice parity between which a role has about as much as its part of the people."""

REFERENCE = mark("A coalition of 41 organisations had {share}.")

RATED = mark(
    {
        "trust": (
            "Trust is {value} ({share}), as {n} rater says.",
            "Trust is {value} ({share}), as {n} raters say.",
        ),
        "partner_value": (
            "Value is {value} ({share}), as {n} rater says.",
            "Value is {value} ({share}), as {n} raters say.",
        ),
    }
)
"""What raters say on average: of one rater, and of several."""


def percent_of(value: float) -> str:
    """A rating from 1 to 4 as a part of its scale."""
    return numbers.percent((value - 1) / 3)


def of_ratings(figure: Figure, known: list[Record], row: Record) -> str:
    """The mean of all ratings, and who lies below or above it beyond doubt."""
    told = tr(
        RATED[figure.key][0 if row["n"] == 1 else 1],
        value=numbers.number(row["value"], figure.unit),
        share=percent_of(row["value"]),
        n=numbers.whole_number(row["n"]),
    )
    if figure.by != "member" or not known:
        return told
    sure = [each for each in known if numbers.finite(each["low"]) and numbers.finite(each["high"])]
    if figure.key == "trust":
        apart = sorted((each for each in sure if each["high"] < row["value"]), key=lambda each: each["value"])
    else:
        apart = sorted((each for each in sure if each["low"] > row["value"]), key=lambda each: -each["value"])
    if not apart:
        return f"{told} {tr('Nobody stands out from chance.')}"
    who = names([f"{each['label']} ({numbers.amount(each['value'], figure.unit)})" for each in apart])
    if figure.key == "trust":
        return f"{told} {tr('Thin with {names}.', names=who)}"
    return f"{told} {tr('Most from {names}.', names=who)}"


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
        return tr("Nobody is clearly valued more and trusted less than others.")
    return tr("Valued more and trusted less than others: {names}.", names=names(found))


def of_density(figure: Figure, known: list[Record], row: Record) -> str:
    named = tr_many(
        row["count"],
        "{count} of {all} ties that could be named is named: a density of {share}.",
        "{count} of {all} ties that could be named are named: a density of {share}.",
        count=numbers.whole_number(row["count"]),
        all=numbers.whole_number(row["n"]),
        share=numbers.percent(row["value"]),
    )
    return f"{named} {tr(REFERENCE, share='30%')}"


def of_response(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} organisation has rated others",
                "{share} organisations has rated others",
                "{share} organisations have rated others",
            )
        ),
    )


def of_hub(figure: Figure, known: list[Record], row: Record) -> str:
    told = tr(
        "Centralisation is {share}: at 100% all ties would hang on one organisation, at 0% on none more than "
        "on others.",
        share=numbers.percent(row["value"]),
    )
    return f"{told} {tr(REFERENCE, share='73%')}"


def of_ties(figure: Figure, known: list[Record], row: Record) -> str:
    """How many organisations and ties; who has most, and who none."""
    told = tr_many(
        row["value"],
        "{organisations} organisations have {ties} tie with one another.",
        "{organisations} organisations have {ties} ties with one another.",
        organisations=numbers.whole_number(row["n"]),
        ties=numbers.whole_number(row["value"]),
    )
    if not known:
        return told
    most = max(each["value"] for each in known)
    if most:
        first = [str(each["label"]) for each in known if each["value"] == most]
        many = numbers.whole_number(most)
        told += " " + tr_many(
            len(first), "Most: {names}, {ties}.", "Most: {names}, {ties} each.", names=names(first), ties=many
        )
    alone = [str(each["label"]) for each in known if not each["value"]]
    return f"{told} {tr('Without a tie: {names}.', names=names(alone))}" if alone else told


def band(row: Record) -> str:
    """ "strength", "discuss" or "act" of a factor; "" where it is withheld, or too few answered."""
    if not open_row(row) or row["n"] < ENOUGH:
        return ""
    tenths = numbers.rounded(row["value"], "of 5", 1)
    return "strength" if tenths >= STRENGTH else "discuss" if tenths >= DISCUSS else "act"


def of_factors(figure: Figure, known: list[Record], row: Record) -> str:
    """How many factors are a strength, to be discussed, to be acted on; which these are."""
    if figure.by != "factor" or not known:
        return tr_many(
            row["n"],
            "{n} respondent answers {mean} on average.",
            "{n} respondents answer {mean} on average.",
            n=numbers.whole_number(row["n"]),
            mean=numbers.number(row["value"], figure.unit),
        )
    bands = [band(each) for each in known]
    if not any(bands):
        return tr("Too few answered to tell strengths from what is to be discussed.")
    act = sorted(
        (each for each, of in zip(known, bands, strict=True) if of == "act"), key=lambda each: each["value"]
    )
    strong, discuss = bands.count("strength"), bands.count("discuss")
    parts = [
        tr_many(strong, "{count} factor is a strength", "{count} factors are strengths", count=small(strong)),
        tr("{count} to be discussed", count=small(discuss) if discuss else tr_in("of factors", "none")),
        tr("{count} to be acted on", count=small(len(act)) if act else tr_in("of factors", "none")),
    ]
    named = [f"{each['label']!s} ({numbers.amount(each['value'], figure.unit)})" for each in act]
    told = sentence(listed(parts))
    return f"{told} {tr('Act on: {names}.', names=names(named))}" if named else told


TYPES = mark(
    {
        "involvement_types": (
            "The largest part of the activities that one type has is {share}.",
            "{type} has the largest part of the activities, {share}.",
            "The register calls no activity one for {names}.",
        ),
        "involvement_hours": (
            "The largest part of the time of sessions that one type has is {share}.",
            "{type} has the largest part of the time of sessions, {share}.",
            "The register gives no session time to {names}.",
        ),
    }
)
"""Of activities and of their time: the largest part, whose it is, and which types have none."""


def of_types(figure: Figure, known: list[Record], row: Record) -> str:
    """Types without any activity, and the one with most."""
    largest, whose, without = TYPES[figure.key]
    if figure.by != "involvement" or not known:
        return tr(largest, share=numbers.percent(row["value"]))
    none = [str(each["label"]).lower() for each in known if not each["value"] and each["grp"]]
    most = max((each for each in known if each["grp"]), key=lambda each: each["value"], default=known[0])
    told = tr(whose, type=most["label"], share=numbers.percent(most["value"]))
    return f"{told} {tr(without, names=names(none)) if none else tr('Every type has some.')}"


def of_gap(figure: Figure, known: list[Record], row: Record) -> str:
    """With which partners to talk: the sides are 1.0 apart or more."""
    if figure.by != "partner" or not known:
        ours, theirs = (numbers.amount(row[name], "steps", 1) for name in ("of_school", "of_partner"))
        return tr(
            "On average schools answer {ours} of 5, and their partners {theirs}.", ours=ours, theirs=theirs
        )
    apart = sorted(
        (each for each in known if abs(each["value"]) >= APART), key=lambda each: -abs(each["value"])
    )
    if not apart:
        return tr_many(
            len(known),
            "With none of {count} partner are the two sides 1.0 apart or more.",
            "With none of {count} partners are the two sides 1.0 apart or more.",
            count=small(len(known)),
        )
    first = apart[0]
    ours, theirs = (numbers.amount(first[name], "steps", 1) for name in ("of_school", "of_partner"))
    said = {"ours": ours, "theirs": theirs, "names": names([str(each["label"]) for each in apart])}
    if len(apart) == 1:
        return tr("Talk with {names}: the school says {ours} of 5, the partner {theirs}.", **said)
    return tr(
        "Talk with {names}. With {first} the school says {ours} of 5, the partner {theirs}.",
        first=first["label"],
        **said,
    )


def of_apart(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "in {share} partnership the two sides are 1.0 apart or more",
                "in {share} partnerships the two sides are 1.0 apart or more",
                "in {share} partnerships the two sides are 1.0 apart or more",
            )
        ),
    )


PARITY = mark(
    {
        "voice_parity": (
            "{n} seats are told of bodies that decide.",
            "{roles} have no seat.",
            "{roles} have less than their part of the seats.",
            "{roles} have more than their part of the seats.",
            "{roles} have about their part of the seats.",
        ),
        "voice_presence": (
            "{n} places taken are told of bodies that decide.",
            "{roles} were at no meeting.",
            "{roles} have less than their part of the places taken.",
            "{roles} have more than their part of the places taken.",
            "{roles} have about their part of the places taken.",
        ),
    }
)
"""Of seats and of places taken: how many; who has none, less, more, and as much as of the people."""


def of_parity(figure: Figure, known: list[Record], row: Record) -> str:
    """Which roles have more than their part, less, none, or about as much."""
    many, none, less, more, about = PARITY[figure.key]
    if figure.by != "role" or not known:
        return tr(many, n=numbers.whole_number(row["n"]))
    low, high = EVEN
    kinds = (
        (none, [each for each in known if not each["value"]]),
        (less, [each for each in known if 0 < each["value"] < low]),
        (more, [each for each in known if each["value"] > high]),
        (about, [each for each in known if low <= each["value"] <= high]),
    )
    return " ".join(
        tr(told, roles=capital(listed([_role(each) for each in rows]))) for told, rows in kinds if rows
    )


def _role(row: Record) -> str:
    return role(str(row["grp"]), str(row["label"]).lower())


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

WITHHELD = mark("Withheld: showing this could point at single organisations.")


def finding(figure: Figure, known: list[Record]) -> str:
    """The answer of an indicator of networks; "" where there is no total.

    Args:
        known: rows of groups that may be told.
    """
    row = total(figure)
    if row is not None:
        return FINDINGS[figure.key](figure, known, row)
    return tr(WITHHELD) if bool(figure.rows["hidden"].any()) else ""
