"""What partners and schools gave each other, in whole cents: gifts, and the hours of volunteers."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import Table, ints
from metrics.placed import parts
from tables.partnership_codes import MADE_IN_LOGS

GIFTS = ["gifts", "gifts_valued", "gift_cents"]
"""Of each thing that was given to a school, and each entry of a volunteer log: it is there; it has a value;
its value."""

GIVEN_OUT = ["gifts_out", "gifts_out_valued", "gift_out_cents"]
"""As GIFTS, of what was given to partners."""

OF_ORGANISATIONS = ["org_gifts", "org_gifts_valued", "org_gift_cents"]
"""As GIFTS, without volunteers, of partners that the register calls organisations."""

MEASURES = [*GIFTS, *GIVEN_OUT, *OF_ORGANISATIONS]

NO_ORGANISATION = ("", "individual")
"""Kinds of partners that may be one person or family."""

VOLUNTEERS = ["volunteer_entries", "volunteer_valued", "volunteer_cents"]
"""Cells of volunteer logs, in the order of GIFTS."""

BY = ("resource_type", "partner", "partner_type")


def count(gifts: pd.DataFrame, volunteers: Table, partner_types: Mapping[int, str], year: int) -> list[Part]:
    """Count what was given at some places in a school year.

    Args:
        gifts: of ``metrics.placed.placed``: ``place, partner, day, resource_type, direction, cents``; a blank
            value is not 0. ``day`` is ISO.
        volunteers: cells of VOLUNTEERS of these places by "partner" and "month".
        partner_types: kind of each partner of the register.

    Returns:
        GIFTS of everything, by BY and "month"; the others by BY.
    """
    if gifts.empty and not len(volunteers["measure"]):
        return []
    rows = _entries(gifts)
    logs = pd.concat([_logs(volunteers, "partner"), _logs(volunteers, "month")], ignore_index=True)
    by_partner = logs[logs["partner"] >= 0]
    received = _named(rows[rows["direction"] == "in"])
    together = pd.concat([received, _named(by_partner)], ignore_index=True)
    together["partner_type"] = _types(together, partner_types)
    found = parts(together, GIFTS, BY, year)
    by_month = pd.concat([received, _named(logs[logs["month"] != ""])], ignore_index=True)
    found += parts(by_month, GIFTS, ("month",), year)[1:]
    found += _other(rows[rows["direction"] == "out"], GIVEN_OUT, partner_types, year)
    received = received.assign(partner_type=_types(received, partner_types))
    organised = received[~received["partner_type"].isin(NO_ORGANISATION)]
    return [*found, *_other(organised, OF_ORGANISATIONS, partner_types, year)]


def _other(rows: pd.DataFrame, measures: list[str], types: Mapping[int, str], year: int) -> list[Part]:
    named = rows.rename(columns=dict(zip(GIFTS, measures, strict=True)))
    return parts(named.assign(partner_type=_types(rows, types)), measures, BY, year)


def _entries(gifts: pd.DataFrame) -> pd.DataFrame:
    """Gifts with GIFTS and their month."""
    cents = np.asarray(gifts["cents"], dtype="float64")
    months = [f"{text[:4]}{text[5:7]}" for text in gifts["day"].tolist()]
    return gifts.assign(
        gifts=1,
        gifts_valued=(~np.isnan(cents)).astype("int64"),
        gift_cents=np.nan_to_num(cents).astype("int64"),
        month=pd.Series(months, gifts.index, dtype="object"),
    )


def _logs(volunteers: Table, by: str) -> pd.DataFrame:
    """Volunteer logs by partner (-1: not told) or by month ("": not told), with GIFTS."""
    cells = pd.DataFrame({name: np.asarray(volunteers[name]) for name in ("place", "dimension", "grp")})
    cells = cells.assign(measure=np.asarray(volunteers["measure"]), amount=ints(volunteers["amount"]))
    mine = cells[(cells["dimension"] == by) & cells["measure"].isin(VOLUNTEERS)]
    found = mine.pivot(index=["place", "grp"], columns="measure", values="amount")
    found = found.reindex(columns=VOLUNTEERS).fillna(0).astype("int64").reset_index()
    numbers = {to: found[of] for of, to in zip(VOLUNTEERS, GIFTS, strict=True)}
    return pd.DataFrame(
        {
            "place": found["place"].astype("int64"),
            "partner": found["grp"].astype("int64") if by == "partner" else -1,
            "month": found["grp"].astype("object") if by == "month" else "",
            "resource_type": MADE_IN_LOGS,
            **numbers,
        }
    )


def _named(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[["place", "partner", "month", "resource_type", *GIFTS]]


def _types(rows: pd.DataFrame, types: Mapping[int, str]) -> pd.Series:
    return pd.Series([types.get(one, "") for one in rows["partner"].tolist()], rows.index, dtype="object")
