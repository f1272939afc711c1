"""Findings about partners: who is at work, what is agreed and delivered, what hangs on one of them.

Partners, sessions and hours are counted in full: nobody is named for a share of a few sessions, nor ranked
where intervals overlap.
"""

from collections.abc import Callable

from charts import numbers
from charts.findings import extremes, overlap
from charts.phrases import capital, listed, not_ranked, role, small, where
from charts.sentences import Record, groups, open_row, sentence, total
from tables import counted
from tables.figure import Figure
from tables.units import FULL_TIME
from words import mark, tr, tr_many

NAMED = 3
"""Partners named in a sentence; others are counted."""

ON_PLAN = 0.9
"""Share of planned sessions held from which on a partner is on plan."""

ENOUGH = 10
"""Planned sessions from which on a partner's share is told."""

RECENT = 90
"""Days in which an active partner was seen at work."""

SOON = 60
"""Days in which an agreement lapses soon."""

CONCENTRATED = 0.25
"""Herfindahl-Hirschman index above which sessions are called concentrated."""

UNDER_A_TENTH = mark("less than 0.1")


def names(labels: list[str]) -> str:
    """ "A, B, C and 2 more"."""
    more = len(labels) - NAMED
    if more <= 0:
        return listed(labels)
    return tr("{names} and {more} more", names=", ".join(labels[:NAMED]), more=small(more))


def so_many(count: float, n: float) -> str:
    """ "9 of 12", "none of 12", "all 12"."""
    whole = numbers.whole_number(n)
    if count == n:
        return tr("all {n}", n=whole) if n > 1 else tr("the only {n}", n=whole)
    return (
        tr("{count} of {n}", count=numbers.whole_number(count), n=whole)
        if count
        else tr("none of {n}", n=whole)
    )


def agreeing(count: float, n: float, forms: tuple[str, str, str], **blanks: object) -> str:
    """A sentence about so many of all.

    Args:
        count, n: how many, and of how many.
        forms: marked; where there is only one of all, where it is one of several, and of several. ``share``
            stands for "9 of 12".
        blanks: what else is filled in.
    """
    form = forms[0] if n == 1 else forms[1] if count == 1 else forms[2]
    return sentence(tr(form, share=so_many(count, n), **blanks))


def of_active(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} partner was at work with us in the last {days} days",
                "{share} partners was at work with us in the last {days} days",
                "{share} partners were at work with us in the last {days} days",
            )
        ),
        days=RECENT,
    )


def at_work(figure: Figure) -> str:
    """Who was at work, by name; "" where nobody may be named.

    Args:
        figure: active partners, by partner.
    """
    there = [str(row["label"]) for row in groups(figure) if open_row(row) and row["value"] > 0]
    if not there:
        return ""
    return tr(
        "At work in the last {days} days, and called active partners below: {names}.",
        days=RECENT,
        names=listed(there),
    )


def of_paper(figure: Figure, known: list[Record], row: Record) -> str:
    there = [str(each["label"]) for each in known if each["value"] > 0]
    if not row["value"]:
        return tr("No partner has an agreement and is not at work.")
    told = tr_many(
        row["value"],
        "{count} partner has an agreement and was not seen at work",
        "{count} partners have an agreement and were not seen at work",
        count=small(int(row["value"])),
    )
    return sentence(capital(f"{told}: {names(there)}" if there and figure.by == "partner" else told))


def of_agreements(figure: Figure, known: list[Record], row: Record) -> str:
    """Whose agreement runs, and what of the others is known."""
    by_code = {each["grp"]: int(each["count"]) for each in known}
    runs = by_code.get("current", 0) + by_code.get("soon", 0)
    parts = [
        agreeing(
            runs,
            row["n"],
            mark(
                (
                    "{share} active partner has an agreement that runs",
                    "{share} active partners has an agreement that runs",
                    "{share} active partners have an agreement that runs",
                )
            ),
        )
    ]
    if soon := by_code.get("soon"):
        parts.append(
            tr_many(
                soon, "{count} lapses within 60 days.", "{count} lapse within 60 days.", count=small(soon)
            )
        )
    if lapsed := by_code.get("lapsed"):
        parts.append(tr_many(lapsed, "{count} has lapsed.", "{count} have lapsed.", count=small(lapsed)))
    if endless := by_code.get(""):
        parts.append(
            tr_many(
                endless,
                "{count} has no end on record.",
                "{count} have no end on record.",
                count=small(endless),
            )
        )
    return " ".join(capital(part) for part in parts)


def of_days(figure: Figure, known: list[Record], row: Record | None) -> str:
    """Who lapses soon, who has lapsed."""
    rows = sorted(known, key=lambda each: each["value"])
    soon = [f"{each['label']} ({_days(each['value'])})" for each in rows if 0 <= each["value"] <= SOON]
    lapsed = [
        tr("{partner} ({days} ago)", partner=each["label"], days=_days(-each["value"]))
        for each in rows
        if each["value"] < 0
    ]
    parts = [
        tr("Soon to lapse: {names}.", names=names(soon))
        if soon
        else tr("No agreement lapses within 60 days.")
    ]
    if lapsed:
        parts.append(tr("Lapsed: {names}.", names=names(lapsed)))
    return " ".join(parts)


def _days(days: float) -> str:
    text = numbers.whole_number(days)
    return f"{text} {numbers.unit_after(text, 'days')}"


def of_stages(figure: Figure, known: list[Record], row: Record) -> str:
    parts = [
        f"{numbers.whole_number(each['count'])} {each['label'].lower()}" for each in known if each["count"]
    ]
    partners = f"{numbers.whole_number(row['n'])} {counted.named('partners', row['n'])}"
    if not parts:
        return sentence(partners)
    return sentence(
        tr("{partners} by the stage on record: {stages}", partners=partners, stages=listed(parts))
    )


def of_delivery(figure: Figure, known: list[Record], row: Record) -> str:
    """What was held of what was planned, and who is not on plan."""
    held = sentence(tr("{share} planned sessions were held", share=so_many(row["count"], row["n"])))
    late = [each for each in known if each["n"] >= ENOUGH and each["value"] < ON_PLAN]
    late.sort(key=lambda each: each["value"])
    if figure.by != "partner":
        return held
    if not late:
        return f"{held} {tr('No partner with ten or more planned is under 90 of 100.')}"
    told = [f"{each['label']} ({so_many(each['count'], each['n'])})" for each in late]
    return f"{held} {tr('Under 90 of 100: {names}.', names=names(told))}"


def of_seats(figure: Figure, known: list[Record], row: Record) -> str:
    filled = tr("{share} of the seats offered were filled.", share=numbers.percent(row["value"]))
    room = min(known, key=lambda each: each["value"], default=None)
    if room is None or len(known) < 2 or room["value"] >= row["value"]:
        return filled
    share = numbers.percent(room["value"])
    most = tr("Most room: {name}, with {share} of its seats filled.", name=room["label"], share=share)
    return f"{filled} {most}"


def of_visits(figure: Figure, known: list[Record], row: Record) -> str:
    """How many of the sessions students were expected at they came to, and where fewest and most."""
    share = numbers.percent(row["value"])
    came = tr("Students came to {share} of the sessions they were expected at.", share=share)
    if len(known) < 2:
        return came
    low, high = extremes(known)
    if overlap(low, high):
        return f"{came} {not_ranked(figure.by)}"
    ends = [
        f"{numbers.percent(each['value'])} {where(figure.by, each['grp'], each['label'])}"
        for each in (low, high)
    ]
    return f"{came} {tr('From {low} to {high}.', low=ends[0], high=ends[1])}"


def of_dependency(figure: Figure, known: list[Record], row: Record) -> str:
    """The largest partner, and what would be left without it."""
    largest = max(known, key=lambda each: each["value"], default=None)
    if largest is None:
        share = numbers.percent(row["value"])
        return tr("The largest partner holds {share} of partners' session time.", share=share)
    if largest["value"] >= 1:
        return tr("All session time hangs on {partner}.", partner=largest["label"])
    return tr(
        "{partner} holds {share} of partners' session time; without it {left} would be left.",
        partner=largest["label"],
        share=numbers.percent(largest["value"]),
        left=numbers.percent(1 - largest["value"]),
    )


def of_concentration(figure: Figure, known: list[Record], row: Record) -> str:
    index = numbers.number(row["value"], "index")
    if row["value"] > CONCENTRATED:
        return tr("Sessions hang on few partners: index {index}, where 1 is a single partner.", index=index)
    return tr(
        "Sessions are spread over several partners: index {index}, where 1 is a single partner.", index=index
    )


def of_volunteering(figure: Figure, known: list[Record], row: Record) -> str:
    """Hours given, as posts, and who or when gave most."""
    posts = row["value"] / FULL_TIME
    text = numbers.amount(posts, "hours", 1) if posts >= 0.05 else tr(UNDER_A_TENTH)
    hours = numbers.number(row["value"], "hours", 0)
    given = tr("{hours}, as much as {posts} full-time posts in a year.", hours=hours, posts=text)
    most = max(known, key=lambda each: each["value"], default=None)
    if most is None or len(known) < 2:
        return given
    told = {"name": most["label"], "hours": numbers.number(most["value"], "hours", 0)}
    if figure.by == "month":
        return f"{given} {tr('Most in {name}: {hours}.', **told)}"
    return f"{given} {tr('Most from {name}: {hours}.', **told)}"


def of_time(figure: Figure, known: list[Record], row: Record) -> str:
    """Hours given, as posts, and how many people are named."""
    named = tr_many(
        row["n"],
        "The logs name one volunteer.",
        "The logs name {n} volunteers.",
        n=numbers.whole_number(row["n"]),
    )
    return f"{of_volunteering(figure, known, row)} {named}"


def of_lasting(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} partner seen this school year has been with us for three years or more",
                "{share} partners seen this school year has been with us for three years or more",
                "{share} partners seen this school year have been with us for three years or more",
            )
        ),
    )


def of_once(figure: Figure, known: list[Record], row: Record) -> str:
    return agreeing(
        row["count"],
        row["n"],
        mark(
            (
                "{share} partner seen this school year was seen a single time",
                "{share} partners seen this school year was seen a single time",
                "{share} partners seen this school year were seen a single time",
            )
        ),
    )


def of_served(figure: Figure, known: list[Record], row: Record) -> str:
    parts = [f"{numbers.whole_number(each['count'])} {_role(each)}" for each in known if each["count"]]
    many = numbers.whole_number(row["count"])
    whole = tr_many(row["count"], "one person beside students", "{n} people beside students", n=many)
    return sentence(f"{whole}: {listed(parts)}" if parts else whole)


def _role(row: Record) -> str:
    """Those of a role in the middle of a sentence."""
    label = str(row["label"]).lower()
    return label if row["count"] == 1 else role(str(row["grp"]), label)


def of_hours(figure: Figure, known: list[Record], row: Record) -> str:
    index = numbers.number(row["value"], "index")
    return tr(
        "Index {index}, between 0, where all students have the same hours, and 1, where one has all.",
        index=index,
    )


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
    "volunteer_time": of_time,
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
