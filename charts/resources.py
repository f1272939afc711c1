"""Findings about what partners give, promise and are asked: counted in full, whatever has no value named."""

from collections.abc import Callable

from charts import numbers
from charts.partners import names, so_many
from charts.phrases import capital, listed, small
from charts.sentences import Record, sentence, total
from tables.figure import Figure

LATELY = 30
"""Days without an answer from which on a partner is to be called."""

UNDER = 0.5
"""Part of its way under which a goal is named."""


def _worth(figure: Figure, known: list[Record], row: Record, who: str) -> str:
    """What it is worth, of how many gifts; what has no value; what or who gave most."""
    gifts = _gifts(row["count"])
    told = [f"{numbers.number(row['value'], 'money')} {who}, the value of {gifts}."]
    untold = int(row["n"] - row["count"])
    if untold:
        have = "one more has" if untold == 1 else f"{small(untold)} more have"
        told.append(f"{capital(have)} no value.")
    most = max(known, key=lambda each: each["value"], default=None)
    if most is not None and len(known) > 1:
        where = f"Most in {most['label']}: " if figure.by == "month" else f"Most: {most['label']}, "
        told.append(f"{where}{numbers.number(most['value'], 'money')}.")
    return " ".join(told)


def _gifts(count: float) -> str:
    return "one gift or entry" if count == 1 else f"{numbers.whole_number(count)} gifts and entries"


def of_worth(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(figure, known, row, "came in")


def of_organisations(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(figure, known, row, "came from organisations")


def of_given(figure: Figure, known: list[Record], row: Record) -> str:
    return _worth(figure, known, row, "went to partners")


def of_expenses(figure: Figure, known: list[Record], row: Record) -> str:
    spent = f"{numbers.number(row['value'], 'money')} were spent up to the last day known."
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2:
        return spent
    return f"{spent} Most on {str(most['label']).lower()}: {numbers.number(most['value'], 'money')}."


def of_leverage(figure: Figure, known: list[Record], row: Record) -> str:
    got = numbers.number(row["value"], "money", 2)
    return f"{got} came in for each dollar of coordination. This is no return on what students gained."


def of_cost(figure: Figure, known: list[Record], row: Record) -> str:
    told = f"{numbers.number(row['value'], 'money', 2)} for each hour that a student took part."
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None:
        return told
    cost = numbers.number(most["value"], "money", 2)
    return f"{told} Of those told apart, {most['label']} costs most: {cost}."


def of_goals(figure: Figure, known: list[Record], row: Record) -> str:
    verb = "was" if row["count"] == 1 or row["n"] == 1 else "were"
    word = "goal" if row["n"] == 1 else "goals"
    return sentence(f"{so_many(row['count'], row['n'])} {word} that {_was(row)} due {verb} met")


def _was(row: Record) -> str:
    return "was" if row["n"] == 1 else "were"


def of_progress(figure: Figure, known: list[Record], row: Record) -> str:
    """How many came all the way, and which are furthest from it."""
    there = sum(each["value"] >= 1 for each in known)
    word = "goal has" if len(known) == 1 else "goals have"
    told = sentence(f"{so_many(there, len(known))} {word} come all the way")
    behind = sorted((each for each in known if each["value"] < UNDER), key=lambda each: each["value"])
    if not behind:
        return f"{told} No goal is less than half way."
    return f"{told} Less than half way: {names([str(each['label']).split(' · ')[0] for each in behind])}."


def of_contact(figure: Figure, known: list[Record], row: Record) -> str:
    """Who answered lately, and whom to call."""
    have = "has" if row["count"] == 1 or row["n"] == 1 else "have"
    word = "partner" if row["n"] == 1 else "partners"
    told = sentence(
        f"{so_many(row['count'], row['n'])} active {word} {have} answered in the last {LATELY} days"
    )
    quiet = [str(each["label"]) for each in known if each["value"] < 1]
    return f"{told} Call {names(quiet)}." if figure.by == "partner" and quiet else told


def of_days(figure: Figure, known: list[Record], row: Record) -> str:
    rows = sorted(known, key=lambda each: -each["value"])
    if not rows:
        return f"The longest silence is {_days(row['value'])}."
    told = [f"{each['label']} ({_days(each['value'])})" for each in rows[:3]]
    return f"Quiet longest: {listed(told)}."


def _days(days: float) -> str:
    text = numbers.amount(days, "days", 0 if float(days).is_integer() else 1)
    return f"{text} day" if text == "1" else f"{text} days"


def of_reviews(figure: Figure, known: list[Record], row: Record) -> str:
    was = "was" if row["count"] == 1 or row["n"] == 1 else "were"
    word = "partner" if row["n"] == 1 else "partners"
    told = sentence(f"{so_many(row['count'], row['n'])} {word} with a review due {was} reviewed")
    missed = [str(each["label"]) for each in known if each["value"] < 1]
    return f"{told} Not yet: {names(missed)}." if figure.by == "partner" and missed else told


def of_challenges(figure: Figure, known: list[Record], row: Record) -> str:
    """How many are open, and of what kind."""
    if not row["value"]:
        return "No challenge is open."
    many = int(row["value"])
    kinds = [
        f"{str(each['label']).lower()} ({numbers.whole_number(each['value'])})"
        for each in known
        if each["value"]
    ]
    are = "challenge is" if many == 1 else "challenges are"
    return sentence(f"{capital(small(many))} {are} open{': ' + names(kinds) if kinds else ''}")


def _kinds(rows: list[Record]) -> list[str]:
    return [f"{str(each['label']).lower()} ({numbers.whole_number(each['value'])})" for each in rows]


def of_settling(figure: Figure, known: list[Record], row: Record) -> str:
    return f"Half of those settled this school year took {_days(row['value'])} or less."


def of_training(figure: Figure, known: list[Record], row: Record) -> str:
    had = "has" if row["count"] == 1 or row["n"] == 1 else "have"
    word = "partner" if row["n"] == 1 else "partners"
    return sentence(f"{so_many(row['count'], row['n'])} active {word} {had} had a training within a year")


def of_people(figure: Figure, known: list[Record], row: Record) -> str:
    many = numbers.whole_number(row["value"])
    held = numbers.whole_number(row["n"])
    return (
        f"{many} places at {held} trainings were taken." if held != "1" else f"{many} came to the training."
    )


def of_shared(figure: Figure, known: list[Record], row: Record) -> str:
    was = "was" if row["count"] == 1 or row["n"] == 1 else "were"
    word = "milestone" if row["n"] == 1 else "milestones"
    return sentence(f"{so_many(row['count'], row['n'])} {word} {was} made public")


def of_milestones(figure: Figure, known: list[Record], row: Record) -> str:
    """What was reached."""
    kinds = _kinds(known)
    word = "milestone was" if row["value"] == 1 else "milestones were"
    what = f": {names(kinds)}" if kinds else ""
    return sentence(f"{capital(small(int(row['value'])))} {word} reached{what}")


def of_stayed(figure: Figure, known: list[Record], row: Record) -> str:
    was = "was" if row["count"] == 1 or row["n"] == 1 else "were"
    word = "partner" if row["n"] == 1 else "partners"
    return sentence(f"{so_many(row['count'], row['n'])} {word} of the school year before {was} seen again")


FINDINGS: dict[str, Callable[[Figure, list[Record], Record], str]] = {
    "contribution_value": of_worth,
    "organisation_gifts": of_organisations,
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
