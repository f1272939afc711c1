"""Questions that are told school by school: where none is chosen they are listed together, not one by one."""

from collections.abc import Sequence
from typing import NamedTuple

from flows.returned import OF_A_SCHOOL
from pages.parts import draw
from pages.parts.finding import finding
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr, tr_many


class OfSchool(NamedTuple):
    """One finding of a school.

    Attributes:
        key, by: of the figure.
        chart_name: names the axis.
        whole: what the total row is called, such as "all households".
        asked: in the reader's words; "" for the catalogue's.
    """

    key: str
    by: str
    chart_name: str
    whole: str
    asked: str = ""


def findings(scope: Scope, wanted: Sequence[OfSchool]) -> list[str]:
    """Set those that can be told here.

    Returns:
        The questions of those that need a school to be chosen.
    """
    waiting = []
    for one in wanted:
        figure = scope.figure(one.key, one.by)
        if figure.reason in (OF_A_SCHOOL, tr(OF_A_SCHOOL)):
            waiting.append(one.asked or figure.question)
        else:
            finding(
                figure,
                None if figure.reason else draw.dots(figure, one.whole),
                key=one.key,
                question=one.asked,
                chart_name=one.chart_name,
            )
    return waiting


def together(waiting: Sequence[str]) -> None:
    """List questions that need a school to be chosen; nothing where there are none."""
    if waiting:
        question(
            tr("What can be told of one school alone?"),
            tr_many(
                len(waiting),
                "Choose a school above: {n} more answer is told school by school.",
                "Choose a school above: {n} more answers are told school by school.",
            ),
            "\n".join(f"- {written(asked)}" for asked in waiting),
        )
