"""Where staff say that partnerships help them, and where they are one more thing (F5)."""

from dataclasses import replace

from charts.sentences import of_people, open_row
from pages.parts import data, draw
from pages.parts.finding import finding
from pages.parts.scope import Scope
from pages.parts.written import written
from tables.codes import WHOLE
from tables.figure import Figure
from words import held, tr

KEPT = 200
"""Figures that are kept."""


def helped(scope: Scope, asked: Figure) -> None:
    """What staff agree to most and least; nothing where no survey asked them.

    Args:
        asked: favourable answers by question, as asked last.
    """
    groups = data.of_staff(scope.db, scope.fresh.version, scope.year, tuple(asked.rows["grp"]))
    if not groups:
        return
    figure = _alone(asked, groups)
    finding(
        figure,
        draw.dots(figure),
        key="staff",
        question=tr("Where do teachers say this helps them, and where is it one more thing?"),
        answer=written(answer(figure)),
        chart_name=tr("Share of staff who agree with each statement"),
    )


def answer(figure: Figure) -> str:
    """The statement that most agree with, and the one that fewest do."""
    known = [row for row in figure.rows.to_dict("records") if open_row(row)]
    if len(known) < 2:
        return tr("Cannot tell yet. Too few of the staff answered.")
    ranked = sorted(known, key=lambda row: (-row["value"], str(row["label"])))
    most, least = ranked[0], ranked[-1]
    return tr(
        "Most agree that “{most}” ({many}); fewest that “{least}” ({few}).",
        most=most["label"],
        many=of_people(most),
        least=least["label"],
        few=of_people(least),
    )


@held(KEPT)
def _alone(asked: Figure, groups: tuple[str, ...]) -> Figure:
    rows = asked.rows[asked.rows["grp"].isin(groups) & (asked.rows["grp"] != WHOLE)]
    return replace(asked, rows=rows.reset_index(drop=True))
