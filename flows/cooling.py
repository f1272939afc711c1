"""Relationships that go cold: partners that have not answered lately, or are trusted less than before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from flows.figures import figure
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.network import SCHOOL
from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.figure import Figure
from words import mark, tr, tr_many

LATELY = 30
"""Days without an answer from which on a partner is to be called: as in recent contact (H15)."""

FELL = 0.3
"""Fall of trust, 1 to 4, from one school year to the next, from which on it is told, if it is more than
chance."""

NEVER = float("inf")
"""Days since an answer that none is on record of."""

MOST = 12
"""Partners listed."""

COLUMNS = mark(["Partner", "Last two-way contact", "Trust before", "Trust now", "Why"])

WHY = mark(
    {
        (True, False): "No two-way contact lately",
        (False, True): "Trusted less",
        (True, True): "No two-way contact lately and trusted less",
    }
)
"""Why a relationship is going cold, by whether it is silent and whether trust fell."""

HERE_ALONE = mark("No two-way contact here lately")

Row = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Cooling:
    """Partners whose relationship goes cold.

    Attributes:
        rows: COLUMNS in the reader's language, as words, the most pressing first; every cell says something.
        names: of all partners concerned, in the same order.
        asked: of how many active partners contact is on record; 0: of none.
        rated: whether trust is known of this school year and the one before.
    """

    rows: pd.DataFrame
    names: tuple[str, ...]
    asked: int
    rated: bool


def cooling(db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None) -> Cooling:
    """Which relationships go cold at a place, for those who work with its partners.

    Args:
        school, year, of: as for ``flows.figures.figure``.

    Returns:
        Nothing for roles that see editions: a list of whom to call is none of their business.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    if not (shown.live and chosen):
        return Cooling(pd.DataFrame(columns=COLUMNS), (), 0, rated=False)

    def told(key: str, by: str, of_year: int) -> dict[str, Row]:
        return _by_code(figure(db, key, viewer, by=by, school=school, year=of_year, of=shown))

    spoken, silent = (told(key, "partner", chosen) for key in ("recent_contact", "days_since_contact"))
    now, before = told("trust", "member", chosen), told("trust", "member", chosen - 1)
    if shown.place == HOME_DISTRICT:
        return listed(spoken, silent, now, before)
    # As this viewer may be told of the district: of it, too, a principal has the edition alone.
    anywhere = figure(db, "days_since_contact", viewer, by="partner", school=HOME_DISTRICT, year=chosen)
    return listed(spoken, silent, now, before, _by_code(anywhere))


def _by_code(told: Figure) -> dict[str, Row]:
    """The rows of a figure that have a value, by code."""
    groups = told.rows[(told.rows["grp"] != WHOLE) & told.rows["value"].notna()]
    return {str(row["grp"]): {str(name): row[name] for name in row} for row in groups.to_dict("records")}


def listed(
    spoken: Mapping[str, Row],
    silent: Mapping[str, Row],
    now: Mapping[str, Row],
    before: Mapping[str, Row],
    anywhere: Mapping[str, Row] | None = None,
) -> Cooling:
    """The partners concerned: first those whose trust fell, last those that answered others lately.

    Args:
        spoken: active partners by code, ``value`` 1 where there was an answer lately.
        silent: days since the last answer, of those that ever answered.
        now, before: trust of this school year and of the one before, with ``n`` raters.
        anywhere: of a school, days since the last answer to anybody in the district, as far as they may be
            told; None: the place is the district.
    """
    found = []
    for code in {**spoken, **{code: 0 for code in now if not code.startswith(SCHOOL)}}:
        quiet = code in spoken and spoken[code]["value"] < 1
        known = code in now and code in before
        fall = before[code]["value"] - now[code]["value"] if known else 0.0
        # Beyond chance: below the interval of the year before, which few raters make wide.
        fell = known and round(fall, 9) >= FELL and now[code]["value"] < before[code]["low"]
        if not (quiet or fell):
            continue
        days = silent[code]["value"] if code in silent else NEVER
        others = anywhere[code]["value"] if anywhere and code in anywhere else NEVER
        row = spoken.get(code) or now[code]
        name = str(row["label"])
        last = _last(days, others) if code in spoken else tr("not known")
        why = HERE_ALONE if quiet and not fell and others <= LATELY else WHY[quiet, fell]
        cells = (name, last, _trust(before.get(code)), _trust(now.get(code)), tr(why))
        order = (-fell, -quiet, others <= LATELY, -fall if fell else 0.0, -days if quiet else 0.0, name)
        found.append((order, cells))
    found.sort(key=lambda each: each[0])
    cells_of = [each[-1] for each in found]
    rows = pd.DataFrame(cells_of[:MOST], columns=[tr(head) for head in COLUMNS])
    names = tuple(cells[0] for cells in cells_of)
    return Cooling(rows, names, len(spoken), rated=bool(set(now) & set(before)))


def _last(days: float, others: float) -> str:
    """When a partner answered last: this place, and others in the district where that was later."""
    own = tr("none on record") if days == NEVER else _days(days)
    return tr("{own}; elsewhere {days}", own=own, days=_days(others)) if others < days else own


def _days(days: float) -> str:
    return tr_many(days, "{n} day ago", "{n} days ago", n=f"{days:,.0f}")


def _trust(row: Row | None) -> str:
    if row is None:
        return tr("not rated")
    return tr_many(
        row["n"],
        "{trust:.1f} of 4, {n} rater",
        "{trust:.1f} of 4, {n} raters",
        trust=row["value"],
        n=f"{row['n']:,.0f}",
    )
