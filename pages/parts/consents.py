"""What students, or their parents, refuse."""

from pages.parts import data
from pages.parts.question import question
from pages.parts.scope import Scope
from words import mark, tr

KEPT = mark(
    "Every count of the school keeps them all; who refuses comparisons is left out of these on both sides."
)


def listing(scope: Scope) -> None:
    """How many refuse what, of the place and year chosen; nothing where nobody does."""
    if not (lines := data.refused(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)):
        return
    question(
        tr("Who refuses what?"),
        tr("Some students of {place} refuse something.", place=scope.place),
        lines,
        tr(KEPT),
    )
