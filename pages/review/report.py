"""Report: the brief on paper, the page for families, and what can go into the newsletter."""

from pages import parts
from pages.parts import reports
from words import tr

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(tr(reports.ASKED[reports.BRIEF]), tr("a roster, attendance and sign-in sheets"))

kind, lang = reports.choices(scope)
if kind != reports.FAMILY:
    reports.brief(scope, kind)
else:
    reports.family(scope, lang)
    reports.newsletter(scope, lang)
