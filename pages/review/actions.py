"""Actions: what was decided on the findings, who does it by when, and what came of it."""

from pages import parts
from pages.parts import decided
from words import tr

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(tr(decided.ASKED), tr("a roster, a calendar and attendance: one decides on findings"))
decided.listing(scope)
