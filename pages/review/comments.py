"""Comments: what do people tell us in their own words?"""

from pages import parts
from pages.parts import comments
from words import tr

scope = parts.scope()
QUESTION = tr("What do people tell us in their own words?")
themes = None if scope.fresh.empty else scope.figure("comment_themes", "theme")
if themes is None or comments.none(themes):
    parts.nothing_yet(QUESTION, comments.needs(scope))

parts.finding(
    themes,
    comments.chart(themes),
    first=True,
    key="themes",
    question=QUESTION,
    chart_name=tr("Share of comments about each theme; one may be about several"),
)
comments.how_sure(scope)
comments.quotes(scope)
comments.reading(scope)
