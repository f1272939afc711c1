"""Report: the brief on paper, the page for families, and what can go into the newsletter."""

from pages import parts
from pages.parts import reports

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(reports.ASKED, "a roster, attendance and sign-in sheets")

kind, lang = reports.choices(scope)
if kind == reports.BRIEF:
    reports.brief(scope)
else:
    reports.family(scope, lang)
    reports.newsletter(scope, lang)
