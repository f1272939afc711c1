"""What students, or their parents, refuse."""

from pages.parts import data
from pages.parts.question import question
from pages.parts.scope import Scope

KEPT = "Every count of the school keeps them all; who refuses comparisons is left out of these on both sides."


def listing(scope: Scope) -> None:
    """How many refuse what, of the place and year chosen; nothing where nobody does."""
    if not (lines := data.refused(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)):
        return
    question("Who refuses what?", f"Some students of {scope.place} refuse something.", lines, KEPT)
