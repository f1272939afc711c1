"""What is on record of each partner before its agreement is renewed, mended or left to end.

Every cell is a number that another figure tells, with its interval and definition; here they stand side by
side. Nothing is added up to a mark: which partner to keep is for people to say.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from flows.figures import figure
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from tables.codes import TOGETHER, WHOLE
from words import mark, tr, tr_many

SOON = 60
"""Days before its end from which on an agreement is to be renewed: as in agreement coverage (H3)."""

HELD = 0.75
"""Share of planned sessions below which a partner does not deliver what was agreed (P8: 75 to 89 % watch)."""

APART = 1.0
"""Steps between both sides' ratings from which on they are to be talked about (H17)."""

WORKS, TALK, PAPER, UNKNOWN = "works", "talk", "paper", "unknown"
"""What the records say: as agreed; something to talk about first; no work seen; too little to say."""

KEYS = (
    *("agreement_days", "delivery_fidelity", "reach", "goal_attainment", "perception_gap"),
    *("days_since_contact", "recent_contact", "paper_partners"),
)
"""Figures that are asked, each by partner."""

SAID = mark(
    {
        PAPER: "On paper only: no session or gift in 90 days",
        WORKS: "Works as agreed",
        UNKNOWN: "Too little on record to say",
    }
)

JUDGED = ("delivery_fidelity", "goal_attainment", "perception_gap")
"""Those that tell whether a partner works as agreed."""

Row = Mapping[Any, Any]
Told = Mapping[str, Mapping[str, Row]]


@dataclass(frozen=True, eq=False)
class Record:
    """What is on record of one partner; equal to itself alone, so that its table can be kept for it.

    Attributes:
        name: the partner.
        days: days its agreement still runs; None where none is in force, or it is not shown.
        kind: WORKS, TALK, PAPER or UNKNOWN.
        cells: what is told of it, by heading.
    """

    name: str
    days: float | None
    kind: str
    cells: Mapping[str, str]


def renewals(
    db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None
) -> tuple[Record, ...]:
    """Every partner with its record, those whose agreement ends first at the top.

    Args:
        school, year, of: as for ``flows.figures.figure``.

    Returns:
        Nothing where no partner is known.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    if not chosen:
        return ()
    told, absent = {}, set()
    for key in KEYS:
        found = figure(db, key, viewer, by="partner", school=school, year=chosen, of=shown)
        groups = found.rows[~found.rows["grp"].isin([WHOLE, TOGETHER])]
        told[key] = {str(row["grp"]): row for row in groups.to_dict("records")}
        if found.reason and not shown.live:
            absent.add(key)
    return listed(told, absent)


def listed(told: Told, absent: Collection[str] = ()) -> tuple[Record, ...]:
    """The record of each partner that any figure names.

    Args:
        told: rows of each of KEYS by partner.
        absent: those of KEYS of which this viewer's edition has no table.
    """
    names: dict[str, str] = {}
    for rows in told.values():
        for code, row in rows.items():
            names.setdefault(code, str(row["label"]))
    of = {code: {key: rows.get(code) for key, rows in told.items()} for code in names}
    here = told.get("paper_partners") or names  # where none is listed, nobody is known to be elsewhere
    records = (_record(names[code], rows, absent, elsewhere=code not in here) for code, rows in of.items())
    return tuple(sorted(records, key=_first))


def _first(one: Record) -> tuple[bool, float, str]:
    """Partners at work by the end of their agreement; those without one after them."""
    return one.days is None, one.days or 0.0, one.name


def _record(
    name: str, of: Mapping[str, Row | None], absent: Collection[str], *, elsewhere: bool = False
) -> Record:
    """The record of one partner; ``elsewhere``: it is rated here, and is no partner of this place."""
    missing = {key: tr("not shown") if key in absent else tr("not known") for key in KEYS}
    days, paper = _value(of.get("agreement_days")), _value(of.get("paper_partners")) == 1
    against = _against(of)
    known = any(_value(of.get(key)) is not None for key in JUDGED)
    kind = PAPER if paper else TALK if against else WORKS if known and not elsewhere else UNKNOWN
    said = tr("Talk first: {reasons}", reasons=_listed(against)) if kind == TALK else tr(SAID[kind])
    return Record(
        name=name,
        days=days,
        kind=kind,
        cells={
            tr("Partner"): name,
            tr("What the records say"): said,
            tr("Agreement"): tr("none with this school")
            if elsewhere and of.get("agreement_days") is None
            else _agreement(of.get("agreement_days"), paper),
            tr("Sessions held"): _counts(of.get("delivery_fidelity"), missing["delivery_fidelity"]),
            tr("Students reached"): _counts(of.get("reach"), missing["reach"]),
            tr("Goals met"): _counts(of.get("goal_attainment"), missing["goal_attainment"]),
            tr("Seen by both sides"): _apart(of.get("perception_gap"), missing["perception_gap"]),
        },
    )


def _against(of: Mapping[str, Row | None]) -> list[str]:
    """What there is to talk about before anything is renewed."""
    found = []
    held, goals, gap = (of.get(key) for key in JUDGED)
    if (share := _value(held)) is not None and share < HELD:
        found.append(tr("under three quarters of what was planned was held"))
    if (share := _value(goals)) is not None and share < 1:
        found.append(tr("a goal was missed"))
    if (steps := _value(gap)) is not None and gap is not None and _real(gap) and abs(steps) >= APART:
        found.append(tr("both sides see it differently"))
    if _value(of.get("recent_contact")) == 0:
        found.append(tr("no two-way contact lately"))
    if (days := _value(of.get("agreement_days"))) is not None and days < 0:
        found.append(tr("its agreement has lapsed"))
    if of.get("agreement_days") is None and _value(of.get("paper_partners")) == 0:
        found.append(tr("no agreement is in force"))
    return found


def _real(gap: Row) -> bool:
    """Whether both sides differ by more than chance."""
    return gap["low"] == gap["low"] and not gap["low"] <= 0 <= gap["high"]


def _value(row: Row | None) -> float | None:
    """The value of a row that may be told; None where there is none."""
    if row is None or row["hidden"] or row["value"] is None or row["value"] != row["value"]:
        return None
    return float(row["value"])


def _without(row: Row | None, missing: str) -> str:
    return tr("withheld") if row is not None and row["hidden"] else missing


def _agreement(row: Row | None, paper: bool) -> str:
    days = _value(row)
    if days is None:
        return tr("in force") if paper else _without(row, tr("none in force"))
    if days < 0:
        return tr_many(-days, "lapsed {days} day ago", "lapsed {days} days ago", days=f"{-days:,.0f}")
    if days <= SOON:
        return tr_many(days, "ends in {days} day", "ends in {days} days", days=f"{days:,.0f}")
    return tr("runs {days} more days", days=f"{days:,.0f}")


def _counts(row: Row | None, missing: str) -> str:
    """A count of all there were: "55 of 60"."""
    if _value(row) is None or row is None or row["count"] != row["count"]:
        return _without(row, missing)
    return tr("{count} of {n}", count=f"{row['count']:,.0f}", n=f"{row['n']:,.0f}")


def _apart(row: Row | None, missing: str) -> str:
    """Who rates the partnership higher, if either side does."""
    steps = _value(row)
    if steps is None or row is None:
        return _without(row, missing)
    many = f"{row['n']:,.0f}"
    if row["low"] != row["low"]:
        return tr("cannot tell yet, {n} answers", n=many)
    if not _real(row):
        return tr("no difference seen, {n} answers", n=many)
    higher = tr("the school") if steps > 0 else tr("the partner")
    return tr("{who} rates {steps} higher, {n} answers", who=higher, steps=f"{abs(steps):.1f}", n=many)


def _listed(parts: Sequence[str]) -> str:
    return (
        tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]
    )


def table(records: Sequence[Record]) -> pd.DataFrame:
    """The records as a table of words; every cell says something."""
    return pd.DataFrame([dict(one.cells) for one in records])
