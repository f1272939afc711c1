"""Ratios of the shares of groups, each share as the viewer may see it."""

from dataclasses import replace

from flows.dressed import dressed
from flows.sheet import Sheet
from metrics.catalogue import CATALOGUE
from metrics.entry import Entry
from metrics.ratios import FOUR_FIFTHS, RISK, ratios
from tables.codes import GROUP_LABEL
from tables.figure import Figure
from words import mark, tr

BY_GROUP = mark("Ratios are told by group: choose a way of splitting.")

BANDS = {"dosage_ratio": FOUR_FIFTHS}
"""Where a ratio is called what; of others the marks of risk ratios."""


def ratio(shown: Sheet, indicator: Entry, by: str, year: int, beside: str = "") -> Figure:
    """The ratio of each group's share to that of all others, or of one group.

    Args:
        shown: of the place.
        indicator: of kind "ratio"; ``of`` is the key of the indicator whose shares they are.
        by: the dimension; "" for none.
        year: school year.
        beside: code of the group the others are held against; "" for all others.

    Returns:
        A reason in place of rows where no dimension is named, or nothing is known of the year.
    """
    if not by:
        return replace(dressed(shown, indicator, by, year, {}), reason=BY_GROUP)
    rows = (shown.counted if shown.live else shown.released)(CATALOGUE[indicator.of], by, [year])
    if not len(rows.get("grp", ())):
        return dressed(shown, indicator, by, year, {})
    if beside and beside not in rows["grp"].tolist():
        known = ", ".join(sorted(one for one in rows["grp"].tolist() if one in GROUP_LABEL[by] and one))
        reason = tr(
            "There is no group “{group}” here. There are: {known}.", group=beside, known=known or tr("none")
        )
        return replace(dressed(shown, indicator, by, year, {}), reason=reason)
    told = ratios(rows, dict(shown.reach.settings), BANDS.get(indicator.key, RISK), beside)
    made = dressed(shown, indicator, by, year, told)
    if not beside:
        return made
    return replace(
        made, definition={**made.definition, mark("Beside"): tr(GROUP_LABEL[by].get(beside, beside))}
    )
