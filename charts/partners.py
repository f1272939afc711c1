"""Findings about partners: who is at work, what is agreed and delivered, what hangs on one of them.

Partners, sessions and hours are counted in full: nobody is named for a share of a few sessions, nor ranked
where intervals overlap.
"""

from collections.abc import Callable

from charts import numbers
from charts.findings import extremes, overlap
from charts.phrases import EACH, ROLES, capital, listed, small, where
from charts.sentences import Record, sentence, total
from tables.figure import Figure
from tables.units import FULL_TIME

NAMED = 3
"""Partners named in a sentence; others are counted."""

ON_PLAN = 0.9
"""Share of planned sessions held from which on a partner is on plan."""

ENOUGH = 10
"""Planned sessions from which on a partner's share is told."""

SOON = 60
"""Days in which an agreement lapses soon."""

CONCENTRATED = 0.25
"""Herfindahl-Hirschman index above which sessions are called concentrated."""

UNDER_A_TENTH = "less than 0.1"


def names(labels: list[str]) -> str:
    """ "A, B, C and 2 more"."""
    more = len(labels) - NAMED
    return listed([*labels[:NAMED], f"{small(more)} more"] if more > 0 else labels)


def so_many(count: float, n: float) -> str:
    """ "9 of 12", "none of 12", "all 12"."""
    whole = numbers.whole_number(n)
    if count == n:
        return f"all {whole}" if n > 1 else f"the only {whole}"
    return f"{numbers.whole_number(count) if count else 'none'} of {whole}"


def of_active(figure: Figure, known: list[Record], row: Record) -> str:
    verb = "is" if row["n"] == 1 or row["count"] == 1 else "are"
    word = "partner" if row["n"] == 1 else "partners"
    return sentence(f"{so_many(row['count'], row['n'])} {word} {verb} at work with us")


def of_paper(figure: Figure, known: list[Record], row: Record) -> str:
    there = [str(each["label"]) for each in known if each["value"] > 0]
    if not row["value"]:
        return "No partner has an agreement and is not at work."
    verb = "partner has an agreement and was" if row["value"] == 1 else "partners have an agreement and were"
    named = f": {names(there)}" if there and figure.by == "partner" else ""
    return sentence(f"{capital(small(int(row['value'])))} {verb} not seen at work{named}")


def of_agreements(figure: Figure, known: list[Record], row: Record) -> str:
    """Whose agreement runs, and what of the others is known."""
    by_code = {each["grp"]: int(each["count"]) for each in known}
    runs = by_code.get("current", 0) + by_code.get("soon", 0)
    have = "has" if row["n"] == 1 or runs == 1 else "have"
    word = "partner" if row["n"] == 1 else "partners"
    parts = [sentence(f"{so_many(runs, row['n'])} active {word} {have} an agreement that runs")]
    for code, one, many in (
        ("soon", "lapses within 60 days", "lapse within 60 days"),
        ("lapsed", "has lapsed", "have lapsed"),
        ("", "has no end on record", "have no end on record"),
    ):
        if by_code.get(code):
            verb = one if by_code[code] == 1 else many
            parts.append(f"{capital(small(by_code[code]))} {verb}.")
    return " ".join(parts)


def of_days(figure: Figure, known: list[Record], row: Record | None) -> str:
    """Who lapses soon, who has lapsed."""
    rows = sorted(known, key=lambda each: each["value"])
    soon = [f"{each['label']} ({_days(each['value'])})" for each in rows if 0 <= each["value"] <= SOON]
    lapsed = [f"{each['label']} ({_days(-each['value'])} ago)" for each in rows if each["value"] < 0]
    parts = [f"Soon to lapse: {names(soon)}." if soon else "No agreement lapses within 60 days."]
    if lapsed:
        parts.append(f"Lapsed: {names(lapsed)}.")
    return " ".join(parts)


def _days(days: float) -> str:
    text = numbers.whole_number(days)
    return f"{text} day" if text == "1" else f"{text} days"


def of_stages(figure: Figure, known: list[Record], row: Record) -> str:
    parts = [
        f"{numbers.whole_number(each['count'])} {each['label'].lower()}" for each in known if each["count"]
    ]
    word = "partner" if row["n"] == 1 else "partners"
    return sentence(f"{numbers.whole_number(row['n'])} {word}: {listed(parts)}")


def of_delivery(figure: Figure, known: list[Record], row: Record) -> str:
    """What was held of what was planned, and who is not on plan."""
    held = sentence(f"{so_many(row['count'], row['n'])} planned sessions were held")
    late = [each for each in known if each["n"] >= ENOUGH and each["value"] < ON_PLAN]
    late.sort(key=lambda each: each["value"])
    if figure.by != "partner":
        return held
    if not late:
        return f"{held} Nobody with ten or more is under 90 of 100."
    told = [f"{each['label']} ({so_many(each['count'], each['n'])})" for each in late]
    return f"{held} Under 90 of 100: {names(told)}."


def of_seats(figure: Figure, known: list[Record], row: Record) -> str:
    filled = f"{numbers.percent(row['value'])} of the seats offered were filled."
    room = min(known, key=lambda each: each["value"], default=None)
    if room is None or len(known) < 2 or room["value"] >= row["value"]:
        return filled
    return f"{filled} Most room: {room['label']}, {numbers.percent(room['value'])}."


def of_visits(figure: Figure, known: list[Record], row: Record) -> str:
    """How many of the sessions students were expected at they came to, and where fewest and most."""
    came = f"Students came to {numbers.percent(row['value'])} of the sessions they were expected at."
    if len(known) < 2:
        return came
    low, high = extremes(known)
    if overlap(low, high):
        return f"{came} The {EACH.get(figure.by, 'groups')} cannot be ranked."
    ends = [
        f"{numbers.percent(each['value'])} {where(figure.by, each['grp'], each['label'])}"
        for each in (low, high)
    ]
    return f"{came} From {ends[0]} to {ends[1]}."


def of_dependency(figure: Figure, known: list[Record], row: Record) -> str:
    """The largest partner, and what would be left without it."""
    largest = max(known, key=lambda each: each["value"], default=None)
    if largest is None:
        return f"The largest partner holds {numbers.percent(row['value'])} of partners' session time."
    if largest["value"] >= 1:
        return f"All session time hangs on {largest['label']}."
    share = numbers.percent(largest["value"])
    left = numbers.percent(1 - largest["value"])
    return f"{largest['label']} holds {share} of partners' session time; without it {left} would be left."


def of_concentration(figure: Figure, known: list[Record], row: Record) -> str:
    word = "hang on few partners" if row["value"] > CONCENTRATED else "are spread over several partners"
    return f"Sessions {word}: index {numbers.number(row['value'], 'index')}, where 1 is a single partner."


def of_volunteering(figure: Figure, known: list[Record], row: Record) -> str:
    """Hours given, as posts, and who or when gave most."""
    posts = row["value"] / FULL_TIME
    text = numbers.amount(posts, "hours", 1) if posts >= 0.05 else UNDER_A_TENTH
    given = f"{numbers.number(row['value'], 'hours', 0)}, as much as {text} full-time posts in a year."
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2:
        return given
    when = "in" if figure.by == "month" else "from"
    return f"{given} Most {when} {most['label']}: {numbers.number(most['value'], 'hours', 0)}."


def of_lasting(figure: Figure, known: list[Record], row: Record) -> str:
    word = "partner" if row["n"] == 1 else "partners"
    have = "has" if row["n"] == 1 or row["count"] == 1 else "have"
    return sentence(
        f"{so_many(row['count'], row['n'])} {word} at work {have} been with us for three years or more"
    )


def of_once(figure: Figure, known: list[Record], row: Record) -> str:
    word = "partner" if row["n"] == 1 else "partners"
    verb = "was" if row["n"] == 1 or row["count"] == 1 else "were"
    return sentence(
        f"{so_many(row['count'], row['n'])} {word} at work {verb} seen a single time this school year"
    )


def of_served(figure: Figure, known: list[Record], row: Record) -> str:
    parts = [f"{numbers.whole_number(each['count'])} {_role(each)}" for each in known if each["count"]]
    whole = "one person" if row["count"] == 1 else f"{numbers.whole_number(row['count'])} people"
    return sentence(f"{capital(whole)} beside students{': ' + listed(parts) if parts else ''}")


def _role(row: Record) -> str:
    """Those of a role in the middle of a sentence."""
    return (
        str(row["label"]).lower() if row["count"] == 1 else ROLES.get(row["grp"], str(row["label"]).lower())
    )


def of_hours(figure: Figure, known: list[Record], row: Record) -> str:
    index = numbers.number(row["value"], "index")
    return f"Index {index}, between 0, where all students have the same hours, and 1, where one has all."


FINDINGS: dict[str, Callable[[Figure, list[Record], Record], str]] = {
    "active_partners": of_active,
    "paper_partners": of_paper,
    "agreement_coverage": of_agreements,
    "agreement_days": of_days,
    "partners_by_stage": of_stages,
    "lasting_partners": of_lasting,
    "one_off_partners": of_once,
    "delivery_fidelity": of_delivery,
    "session_attendance": of_visits,
    "capacity_use": of_seats,
    "dependency": of_dependency,
    "partner_concentration": of_concentration,
    "volunteer_hours": of_volunteering,
    "people_served": of_served,
    "hours_concentration": of_hours,
}
"""By indicator."""


def finding(figure: Figure, known: list[Record]) -> str:
    """The answer of an indicator about partners, "" where its rows say too little for one.

    Args:
        known: rows of groups that may be told.
    """
    row = total(figure)
    if row is None and not (figure.key == "agreement_days" and known):
        return ""
    return FINDINGS[figure.key](figure, known, row)  # type: ignore[arg-type]
