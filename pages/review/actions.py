"""Actions: what was decided on the findings, who does it by when, and what came of it."""

from pages import parts
from pages.parts import decided

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(decided.ASKED, "a roster, a calendar and attendance: one decides on findings")
decided.listing(scope)
