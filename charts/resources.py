"""Findings about what partners give, promise and are asked: counted in full, whatever has no value named."""

from collections.abc import Callable

from charts import numbers
from charts.partners import agreeing, names
from charts.phrases import capital, listed, small
from charts.sentences import Record, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_many

LATELY = 30
"""Days without an answer from which on a partner is to be called."""

UNDER = 0.5
"""Part of its way under which a goal is named."""


def _worth(told: str, figure: Figure, known: list[Record], row: Record) -> str:
    """What it is worth, of how many gifts; what has no value; what or who gave most.

    Args:
        told: the first sentence, marked, with ``money`` and ``gifts``.
    """
    parts = [tr(told, money=numbers.number(row["value"], "money"), gifts=_gifts(row["count"]))]
    untold = int(row["n"] - row["count"])
    if untold:
        more = tr_many(untold, "one more has no value.", "{count} more have no value.", count=small(untold))
        parts.append(capital(more))
    most = max(known, key=lambda each: each["value"], default=None)
    if most is not None and len(known) > 1:
        largest = {"name": most["label"], "money": numbers.number(most["value"], "money")}
        if figure.by == "month":
            parts.append(tr("Most in {name}: {money}.", **largest))
        else:
            parts.append(tr("Most: {name}, {money}.", **largest))
    return " ".join(parts)


def _gifts(count: float) -> str:
    return tr_many(count, "one gift or entry", "{n} gifts and entries", n=numbers.whole_number(count))


def of_worth(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(mark("{money} came in, the value of {gifts}."), figure, known, row)


def of_organisations(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(mark("{money} came from organisations, the value of {gifts}."), figure, known, row)


def of_time_value(figure: Figure, known: list[Record], row: Record) -> str:
    money = numbers.number(row["value"], "money")
    return tr("{money}, by what an hour of a volunteer is worth in its year.", money=money)


def of_given(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(mark("{money} went to partners, the value of {gifts}."), figure, known, row)


def of_expenses(figure: Figure, known: list[Record], row: Record) -> str:
    money = numbers.number(row["value"], "money")
    spent = tr("{money} was spent up to the last day known.", money=money)
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2:
        return spent
    largest = tr(
        "Most on {kind}: {money}.",
        kind=str(most["label"]).lower(),
        money=numbers.number(most["value"], "money"),
    )
    return f"{spent} {largest}"


def of_leverage(figure: Figure, known: list[Record], row: Record) -> str:
    got = numbers.number(row["value"], "money", 2)
    return tr(
        "{money} came in for each dollar of coordination. This is no return on what students gained.",
        money=got,
    )


def of_cost(figure: Figure, known: list[Record], row: Record) -> str:
    money = numbers.number(row["value"], "money", 2)
    told = tr("{money} for each hour that a student took part.", money=money)
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None:
        return told
    cost = numbers.number(most["value"], "money", 2)
    dearest = tr("Of those told apart, {name} costs most: {cost}.", name=most["label"], cost=cost)
    return f"{told} {dearest}"


def of_goals(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} goal that was due was met",
                "{share} goals that were due was met",
                "{share} goals that were due were met",
            )
        ),
    )


def of_progress(figure: Figure, known: list[Record], row: Record) -> str:
    """How many came all the way, and which are furthest from it; of all together how far they came."""
    if figure.by != "goal":
        return tr_many(
            row["n"],
            "The goal has come {share} of its way.",
            "On average {count} goals have come {share} of their way.",
            count=numbers.whole_number(row["n"]),
            share=numbers.percent(row["value"]),
        )
    there = sum(each["value"] >= 1 for each in known)
    told = agreeing(
        there,
        len(known),
        mark(
            (
                "{share} goal has come all the way",
                "{share} goals has come all the way",
                "{share} goals have come all the way",
            )
        ),
    )
    behind = sorted((each for each in known if each["value"] < UNDER), key=lambda each: each["value"])
    if not behind:
        return f"{told} {tr('No goal is less than half way.')}"
    who = names([str(each["label"]).split(" · ")[0] for each in behind])
    return f"{told} {tr('Less than half way: {names}.', names=who)}"


def of_contact(figure: Figure, known: list[Record], row: Record) -> str:
    """Who answered lately, and whom to call."""
    told = agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} active partner has answered in the last {days} days",
                "{share} active partners has answered in the last {days} days",
                "{share} active partners have answered in the last {days} days",
            )
        ),
        days=LATELY,
    )
    quiet = [str(each["label"]) for each in known if each["value"] < 1]
    if figure.by != "partner" or not quiet:
        return told
    return f"{told} {tr('Call {names}.', names=names(quiet))}"


def of_days(figure: Figure, known: list[Record], row: Record) -> str:
    rows = sorted(known, key=lambda each: -each["value"])
    if not rows:
        return tr("The longest silence is {days}.", days=_days(row["value"]))
    told = [f"{each['label']} ({_days(each['value'])})" for each in rows[:3]]
    return tr("Quiet longest: {names}.", names=listed(told))


def _days(days: float) -> str:
    text = numbers.amount(days, "days", 0 if float(days).is_integer() else 1)
    return f"{text} {numbers.unit_after(text, 'days')}"


def of_reviews(figure: Figure, known: list[Record], row: Record) -> str:
    told = agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} partner with a review due was reviewed",
                "{share} partners with a review due was reviewed",
                "{share} partners with a review due were reviewed",
            )
        ),
    )
    missed = [str(each["label"]) for each in known if each["value"] < 1]
    if figure.by != "partner" or not missed:
        return told
    return f"{told} {tr('Not yet: {names}.', names=names(missed))}"


def of_challenges(figure: Figure, known: list[Record], row: Record) -> str:
    """How many are open, and of what kind."""
    if not row["value"]:
        return tr("No challenge is open.")
    many = int(row["value"])
    told = tr_many(many, "{count} challenge is open", "{count} challenges are open", count=small(many))
    kinds = _kinds([each for each in known if each["value"]])
    return sentence(capital(f"{told}: {names(kinds)}" if kinds else told))


def _kinds(rows: list[Record]) -> list[str]:
    return [f"{str(each['label']).lower()} ({numbers.whole_number(each['value'])})" for each in rows]


def of_settling(figure: Figure, known: list[Record], row: Record) -> str:
    return tr("Half of those settled this school year took {days} or less.", days=_days(row["value"]))


def of_training(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} active partner has had a training within a year",
                "{share} active partners has had a training within a year",
                "{share} active partners have had a training within a year",
            )
        ),
    )


def of_people(figure: Figure, known: list[Record], row: Record) -> str:
    many = numbers.whole_number(row["value"])
    held = numbers.whole_number(row["n"])
    if held == "1":
        return tr("{count} came to the training.", count=many)
    return tr("{count} places at {trainings} trainings were taken.", count=many, trainings=held)


def of_shared(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} milestone was made public",
                "{share} milestones was made public",
                "{share} milestones were made public",
            )
        ),
    )


def of_milestones(figure: Figure, known: list[Record], row: Record) -> str:
    """What was reached."""
    kinds = _kinds(known)
    many = int(row["value"])
    told = tr_many(
        many, "{count} milestone was reached", "{count} milestones were reached", count=small(many)
    )
    return sentence(capital(f"{told}: {names(kinds)}" if kinds else told))


def of_stayed(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} partner of the school year before was seen again",
                "{share} partners of the school year before was seen again",
                "{share} partners of the school year before were seen again",
            )
        ),
    )


FINDINGS: dict[str, Callable[[Figure, list[Record], Record], str]] = {
    "contribution_value": of_worth,
    "organisation_gifts": of_organisations,
    "volunteer_value": of_time_value,
    "given_to_partners": of_given,
    "expenses": of_expenses,
    "leverage": of_leverage,
    "cost_per_hour": of_cost,
    "goal_attainment": of_goals,
    "goal_progress": of_progress,
    "recent_contact": of_contact,
    "days_since_contact": of_days,
    "reviews_held": of_reviews,
    "open_challenges": of_challenges,
    "days_to_resolve": of_settling,
    "training_coverage": of_training,
    "people_trained": of_people,
    "milestones_shared": of_shared,
    "milestones": of_milestones,
    "partner_retention": of_stayed,
}
"""By indicator."""


def finding(figure: Figure, known: list[Record]) -> str:
    """The answer of an indicator about what is given, promised or asked; "" where there is no total.

    Args:
        known: rows of groups that may be told.
    """
    row = total(figure)
    return "" if row is None else FINDINGS[figure.key](figure, known, row)
