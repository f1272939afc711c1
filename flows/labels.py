"""Words for the codes of an indicator frame, and the order its rows are drawn in."""

from collections import Counter
from collections.abc import Sequence

from metrics.network import MEMBER, SCHOOL
from metrics.offered import ACTIVITY_MONTH
from metrics.scale_cells import SCALE_ITEM
from store import languages, lookup, naming, school_list, sources
from store.connect import Tx
from tables import counted, year_name
from tables.codes import ANY, GRADE, GROUP_LABEL, ROLE, TOGETHER, WHOLE
from words import month_name, short_day, tr

IN_ORDER = (
    *("grade", "band", "hours_band", "month", "year", "took_part", "role", "stage", "agreement"),
    *("days_band", "least_days", "involvement", "dose", "teacher_rating", "case_goal"),
    *("half_day_judged", "half_day_rule", "favourable_set", "capacity", ACTIVITY_MONTH),
)
"""Dimensions with an order of their own; rows of others are drawn by value, highest first."""

NAMED = (
    *("school", "activity", "partner", "source", "source_ends", "survey"),
    *("item", "barrier", "likely", "scale", "scale_item", "change", "goal", "member", ACTIVITY_MONTH),
)
"""Dimensions whose groups the database names."""


def words(tx: Tx, by: str, groups: Sequence[str]) -> dict[str, str]:
    """Label of each of these groups of a dimension that the database names; {} for fixed code lists."""
    if by == "school":
        return {str(number): name for number, name in school_list.names(tx).items()}
    if by in ("activity", "partner"):
        numbers = [int(code) for code in groups if code.isdigit()]
        return {**naming.called(tx, by, numbers), "0": tr("The school itself"), ANY: tr("Any activity")}
    if by == ACTIVITY_MONTH:
        parts = {code: code.split(":") for code in groups if ":" in code}
        called = naming.called(tx, "activity", sorted({int(activity) for activity, _ in parts.values()}))
        return {code: f"{called.get(one, one)} · {month(when)}" for code, (one, when) in parts.items()}
    if by in ("source", "source_ends"):
        numbers = [int(code) for code in groups if code.isdigit()]
        return {str(number): name for number, name in sources.names(tx, numbers).items()}
    if by == "goal":
        return goals(tx, groups)
    if by == MEMBER:
        return members(tx, groups)
    if by == "survey":
        named = sources.names(tx, [int(code[:-1]) for code in groups if code.endswith(":")])
        return {f"{number}:": name for number, name in named.items()}
    if by in ("scale", "change"):
        return scales(tx, groups)
    if by == "scale_item":
        return _of_items(tx, groups)
    return questions(tx, groups) if by in ("item", "barrier", "likely") else {}


def goals(tx: Tx, groups: Sequence[str]) -> dict[str, str]:
    """What goals are called, with the partner and the day by which each is due."""
    told = {code: code.split(":", 2) for code in groups if code.count(":") >= 2}
    of = naming.called(tx, "partner", [int(partner) for partner, _, _ in told.values()])
    found = {}
    for code, (partner, day, name) in told.items():
        parts = (name, of.get(partner, ""), tr("due {day}", day=short_day(day)) if day else "")
        found[code] = " · ".join(part for part in parts if part)
    return found


def members(tx: Tx, groups: Sequence[str]) -> dict[str, str]:
    """What organisations of a network are called: partners, schools, and the district itself."""
    schools = {f"{SCHOOL}{number}": name for number, name in school_list.names(tx).items()}
    partners = naming.called(tx, "partner", [int(code) for code in groups if code.isdigit()])
    return {f"{SCHOOL}0": tr("The district itself")} | schools | partners


def codes(tx: Tx, by: str, groups: Sequence[str]) -> dict[str, str]:
    """Code of each of these schools, activities or partners, as files have it; {} for other dimensions.

    The number that it has inside is told nobody: numbers are given to people, too, so that the next one
    tells how many of them came in between.
    """
    if by == MEMBER:
        numbers = {code: int(code.removeprefix(SCHOOL)) for code in groups if code != WHOLE}
        found = lookup.codes_of(tx, [number for number in numbers.values() if number])
        return {
            code: f"{SCHOOL if code.startswith(SCHOOL) else ''}{found[number]}"
            for code, number in numbers.items()
            if number in found
        }
    if by == ACTIVITY_MONTH:
        own = codes(tx, "activity", sorted({code.partition(":")[0] for code in groups}))
        parts = ((code, *code.split(":")) for code in groups if ":" in code)
        return {code: f"{own.get(activity, activity)}:{when}" for code, activity, when in parts}
    if by not in ("school", "activity", "partner"):
        return {}
    known = lookup.codes_of(tx, [int(code) for code in groups if code.isdigit()])
    return {str(number): code for number, code in known.items()}


def questions(tx: Tx, groups: Sequence[str]) -> dict[str, str]:
    """Words of questions by group; of several with the same words, each with what tells them apart.

    A survey in two languages stands in the words of one; a question that only the other asks, in its own.
    """
    of = {int(code.split(":")[0]) for code in groups if ":" in code}
    asked = naming.questions(tx, of)
    # Which surveys are one in two languages costs by the file: asked only where words are lacking.
    leads = {} if all(code in asked for code in groups if ":" in code) else languages.leads(tx)
    for source, lead in leads.items():
        if lead in of:
            theirs = naming.questions(tx, [source])
            asked = {f"{lead}:{code.split(':', 1)[1]}": one for code, one in theirs.items()} | asked
    shown = {code: asked[code] for code in groups if code in asked}
    names = sources.names(tx, {one.source for one in shown.values()})
    # Rows of two grids, or one wave of two questions, may have the same words.
    rows = Counter((one.source, one.sub_item or one.text) for one in shown.values())
    texts = {
        code: f"{one.text} · {one.sub_item}"
        if one.sub_item and rows[one.source, one.sub_item] > 1
        else one.sub_item or one.text
        for code, one in shown.items()
    }
    # The same question in two waves or surveys is told apart by its source.
    twice = Counter(texts.values())
    return {
        code: f"{text} · {names.get(shown[code].source, '')}" if twice[text] > 1 else text
        for code, text in texts.items()
    }


def scales(tx: Tx, groups: Sequence[str]) -> dict[str, str]:
    """Names of scales by group; of several with the same name, each with its survey."""
    named = {code: code.partition(":")[::2] for code in groups if ":" in code}
    of = sources.names(tx, {int(source) for source, _ in named.values()})
    twice = Counter(name for _, name in named.values())
    return {
        code: f"{name} · {of.get(int(source), '')}" if twice[name] > 1 else name
        for code, (source, name) in named.items()
    }


def _of_items(tx: Tx, groups: Sequence[str]) -> dict[str, str]:
    """Words of the questions of scales by group."""
    items = {code: code.split(SCALE_ITEM)[1] for code in groups if SCALE_ITEM in code}
    asked = questions(tx, list(items.values()))
    return {code: asked[item] for code, item in items.items() if item in asked}


def order(
    by: str, groups: Sequence[str], labels: Sequence[str], values: Sequence, hidden: Sequence
) -> list[int]:
    """Positions of the rows of one place in the order they are drawn in: the withheld together and the total
    row come last.

    Args:
        by: the dimension; "" for the total alone.
        groups, labels: code and label of each row.
        values: number, None or NaN where there is none.
        hidden: whether it is withheld.
    """
    rows = [at for at, code in enumerate(groups) if code not in (TOGETHER, WHOLE)]
    if by in IN_ORDER:
        rows.sort(key=lambda at: _rank(by, groups[at]))
    elif by == "school":
        rows.sort(key=lambda at: (labels[at], groups[at]))  # never from best to worst
    else:
        # Hidden rows come last in the order of their names: their place must not tell their value.
        rows.sort(key=lambda at: _by_value(labels[at], values[at], hidden[at]))
    return rows + [at for last in (TOGETHER, WHOLE) for at, code in enumerate(groups) if code == last]


def _by_value(label: str, value: float | None, hidden: bool | None) -> tuple[int, float, str]:
    if hidden:
        return 2, 0.0, label
    return (1, 0.0, "") if value is None or value != value else (0, -value, "")


def label(by: str, code: str, named: dict[str, str], of: str = "students") -> str:
    """What a group is called on the screen."""
    if code == WHOLE:
        everybody = counted.every(of)
        return everybody[:1].upper() + everybody[1:]
    if code == TOGETHER:
        return tr("Withheld groups together")
    if code in named:
        return named[code]
    listed = GROUP_LABEL.get(by, {}) | (ROLE if by == "role" else {})
    if code in listed:
        return tr(listed[code])
    if by == "grade" and code:
        early = {"PK": tr("Pre-K"), "K": tr("Kindergarten")}
        return early.get(code) or tr("Grade {grade}", grade=code)
    if by == "month" and len(code) == 6:
        return month(code)
    if by == "year":
        return year_name(int(code))
    if by in ("body", "resource") and code:
        return code
    return code.replace("_", " ").capitalize() if code else tr("Not recorded")


def month(code: str) -> str:
    """A month with its year, of "202602"."""
    return month_name(int(code[:4]), int(code[4:]))


def _rank(by: str, code: str) -> tuple[int, str]:
    order: list[str] = (
        list(GRADE) if by == "grade" else list(GROUP_LABEL.get(by, ROLE if by == "role" else {}))
    )
    if code == "":
        return len(order) + 1, ""
    return (order.index(code), "") if code in order else (len(order), code)
