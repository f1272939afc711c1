"""Comments: what do people tell us in their own words?"""

from pages import parts
from pages.parts import comments

scope = parts.scope()
QUESTION = "What do people tell us in their own words?"
themes = None if scope.fresh.empty else scope.figure("comment_themes", "theme")
if themes is None or comments.none(themes):
    parts.nothing_yet(QUESTION, comments.needs(scope))

parts.finding(
    themes,
    comments.chart(themes),
    first=True,
    key="themes",
    question=QUESTION,
    chart_name="Share of comments about each theme; one may be about several",
)
comments.how_sure(scope)
comments.quotes(scope)
comments.reading(scope)
