"""What is said of one school: who stayed, whose family came, what goes with more hours; never why."""

from collections.abc import Callable

from charts import numbers
from charts.findings import extremes, overlap
from charts.phrases import capital, not_ranked, small_letter
from charts.sentences import Record, few, of_people, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_many

NO_CAUSE = mark("Who takes part longer differs in more than hours: this is no effect.")


def of_term(figure: Figure, known: list[Record]) -> str:
    """How many stayed to the end, and where fewest did, if it can be told."""
    row = total(figure)
    if row is None:
        return ""
    told = tr_many(
        row["count"] if few(row) else None,
        "{share} registered early came in the last two weeks",
        "{share} registered early came in the last two weeks",
        share=of_people(row, every=True),
    )
    if len(known) < 2:
        return sentence(told)
    low, high = min(known, key=lambda one: one["value"]), max(known, key=lambda one: one["value"])
    if low["high"] >= high["low"]:
        return f"{sentence(told)} {not_ranked('activity')}"
    fewest = {"activity": low["label"], "share": of_people(low)}
    return sentence(tr("{told}; fewest in {activity} ({share})", told=capital(told), **fewest))


def of_leadership(figure: Figure, known: list[Record]) -> str:
    """How many lead."""
    row = total(figure)
    if row is None:
        return ""
    share = of_people(row, every=True)
    if few(row):
        told = tr_many(
            row["count"],
            "{share} led, planned or presented a session",
            "{share} led, planned or presented a session",
            share=share,
        )
        return sentence(told)
    return sentence(tr("{share} participants led, planned or presented a session", share=share))


def of_families(figure: Figure, known: list[Record]) -> str:
    """How many households came."""
    row = total(figure)
    if row is None:
        return ""
    return tr("{share} households came to at least one event.", share=capital(of_people(row, every=True)))


def of_contact(figure: Figure, known: list[Record]) -> str:
    """How many households were heard from lately, and in which grade fewest, if it can be told."""
    row = total(figure)
    if figure.by == "month" and len(known) > 1:
        return _by_month(known)
    if row is None:
        return ""
    told = tr(
        "{share} households were in two-way contact with the school in the last 60 days.",
        share=capital(of_people(row, every=True)),
    )
    if figure.by != "grade" or len(known) < 2:
        return told
    low, high = min(known, key=lambda one: one["value"]), max(known, key=lambda one: one["value"])
    if low["high"] >= high["low"]:
        return told
    return f"{told} {tr('Fewest: {grade} ({share}).', grade=low['label'], share=of_people(low))}"


def _by_month(known: list[Record]) -> str:
    """In which month most households were heard from, and in which fewest, if it can be told."""
    low, high = extremes(known)
    ends = {"least": of_people(low), "most": of_people(high)}
    if overlap(low, high):
        return tr(
            "The months cannot be told apart: {least} to {most} households were in two-way contact in a "
            "month.",
            **ends,
        )
    return tr(
        "Most households in {best}: {most}. Fewest in {worst}: {least}.",
        best=high["label"],
        worst=low["label"],
        **ends,
    )


def of_support(figure: Figure, known: list[Record]) -> str:
    """How many households were helped with learning at home."""
    row = total(figure)
    if row is None:
        return ""
    return tr(
        "{share} households were at a workshop for learning at home, or were given materials for it.",
        share=capital(of_people(row, every=True)),
    )


def of_four_cs(figure: Figure, known: list[Record]) -> str:
    """Where families and staff differ beyond chance, and by how much."""
    sure = [one for one in known if one["low"] > 0 or one["high"] < 0]
    row = total(figure)
    if row is None:
        return ""
    if not known:
        return tr(
            "{families} of what families answer is favourable, and {staff} of what staff answer.",
            families=numbers.percent(row["of_families"]),
            staff=numbers.percent(row["of_staff"]),
        )
    if not sure:
        return tr("Cannot tell yet. Families and staff differ by no more than chance could explain.")
    most = max(sure, key=lambda one: abs(one["value"]))
    return tr(
        "They differ most in {what}: {families} of what families answer is favourable, and {staff} of what "
        "staff "
        "answer.",
        what=small_letter(most["label"]),
        families=numbers.percent(most["of_families"]),
        staff=numbers.percent(most["of_staff"]),
    )


def of_dose(figure: Figure, known: list[Record]) -> str:
    """What each band missed, with its range; no order is told that is not sure."""
    row = total(figure)
    if row is None:
        return ""
    sure = [one for one in known if numbers.finite(one["low"])]
    if not sure:
        return f"{tr('Cannot tell yet. Too few took part for as long.')} {tr(NO_CAUSE)}"
    parts = [
        tr(
            "{hours}: {share}, likely {span}",
            hours=_hours(one["label"]),
            share=numbers.percent(one["value"], 1),
            span=numbers.between(one["low"], one["high"], "share", 1),
        )
        for one in sure
    ]
    return f"{tr('School time missed: {bands}', bands=sentence('; '.join(parts)))} {tr(NO_CAUSE)}"


def _hours(label: str) -> str:
    """A band inside a sentence: "under 15 hours", "15 to 44 hours"."""
    text, hours = small_letter(label), numbers.unit_after(label, "hours")
    return text if hours in text else f"{text} {hours}"


def of_slope(figure: Figure, known: list[Record]) -> str:
    """What goes with ten hours more."""
    row = total(figure)
    if row is None:
        return ""
    low, high = numbers.ends(row["low"], row["high"], "points", 1)
    if row["low"] <= 0 <= row["high"]:
        return tr(
            "Cannot tell yet. With ten hours more, school time missed could be anything from "
            "{least} points less to {most} more.",
            least=numbers.written(abs(low)),
            most=numbers.written(abs(high)),
        )
    near, far = sorted((abs(low), abs(high)))
    told = {
        "size": numbers.amount(
            abs(row["value"]), "points", numbers.telling_digits(row["value"], "points", 1)
        ),
        "near": numbers.written(near),
        "far": numbers.written(far),
    }
    if row["value"] < 0:
        goes = tr(
            "Every ten hours more go with {size} points less of school time missed, likely between "
            "{near} and {far}.",
            **told,
        )
    else:
        goes = tr(
            "Every ten hours more go with {size} points more of school time missed, likely between "
            "{near} and {far}.",
            **told,
        )
    return f"{goes} {tr(NO_CAUSE)}"


FINDINGS: dict[str, Callable[[Figure, list[Record]], str]] = {
    "term_retention": of_term,
    "student_leadership": of_leadership,
    "family_participation": of_families,
    "family_contact": of_contact,
    "at_home_support": of_support,
    "four_cs": of_four_cs,
    "dose_response": of_dose,
    "dose_slope": of_slope,
}
"""The headline of an indicator of one school, by its key."""
