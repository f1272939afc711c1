"""Data quality: how far can these numbers be trusted, and what is to be mended?"""

from pages import parts
from pages.parts import checks, draw, strangers
from words import tr

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(tr("How far can these numbers be trusted?"), tr("a roster, attendance or a survey"))

checks.overview(scope)
strangers.listing(scope)

filled = scope.figure("completeness", "field")
if not filled.reason:
    parts.finding(
        filled,
        draw.strip_of(filled),
        key="filled",
        chart_name=tr("Share of cells that are filled, by field"),
    )

fresh = scope.figure("freshness", "data_kind")
parts.finding(
    fresh,
    draw.bars_of(fresh),
    key="fresh",
    chart_name=tr("How well each kind of data keeps up, 100: as expected"),
)

broken = scope.figure("rule_breaks", "rule")
if not broken.reason:
    parts.finding(
        broken,
        draw.bars_of(broken) if draw.any_group(broken) else None,
        key="broken",
        chart_name=tr("Times a rule is broken") if draw.any_group(broken) else "",
    )

attributed = scope.figure("attribution", "activity")
if not attributed.reason:
    parts.finding(
        attributed,
        draw.lowest_of(attributed) if draw.has_lowest(attributed) else None,
        key="attributed",
        chart_name=tr("Share of marks that are known, lowest first") if draw.has_lowest(attributed) else "",
    )
