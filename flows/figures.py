"""One indicator for one viewer: the only way a number leaves the house."""

import re
from dataclasses import replace

from flows import members, schools
from flows.benchmarks.beside import beside
from flows.database import store
from flows.dressed import YEARS, by_year, dressed
from flows.emptying import falls
from flows.freshness import freshness
from flows.gap_change import gap_change
from flows.one_school import COUNTED_IN, of_one_school
from flows.over_years import Breaks
from flows.ratios import ratio
from flows.returned import return_rate
from flows.sheet import Sheet, sheet_for
from flows.status_change import beside_last_year
from flows.viewer import Viewer
from flows.withheld import withheld_share
from metrics.catalogue import EVERY, Entry, entry
from metrics.entries_outcomes import CHRONIC
from metrics.network import MEMBER
from tables.figure import Figure, Published
from words import SOURCE, held, language, tr

NUMBER = re.compile(r"\d+")


class BadSplit(Exception):
    """An indicator was asked for by a dimension it is not declared for; the message lists those it is."""


def figure(
    db: str,
    key: str,
    viewer: Viewer,
    *,
    by: str = "",
    school: int = 0,
    year: int = 0,
    of: Sheet | None = None,
    reference: str = "",
) -> Figure:
    """One indicator frame with all that travels with it, in the reader's language.

    Args:
        db: address of the database.
        key: key or id of the catalogue.
        viewer: who looks; decides whether it is counted live or looked up in the release.
        by: dimension of the catalogue, "year" for every school year, "" for the total alone.
        school: entity id of a school; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.
        reference: of ratios, the group the others are held against; "" for all others.

    Raises:
        KeyError: no such indicator.
        BadSplit: not declared for this dimension.
        NotAllowed: the viewer may not see this school.
    """
    return told(_figure(db, key, viewer, by, school, year, of, reference))


def told(made: Figure) -> Figure:
    """What the catalogue and the rows say, in the reader's language; numbers and names stay.

    All that was put together for this reader, such as a period, is in it already.
    """
    if language() == SOURCE:
        return made
    return replace(
        made,
        rows=made.rows.assign(reason=[_reason(why) for why in made.rows["reason"]])
        if "reason" in made.rows
        else made.rows,
        title=tr(made.title),
        label=tr(made.label),
        question=tr(made.question),
        sentence=tr(made.sentence),
        definition={tr(head): tr(text) for head, text in made.definition.items()},
        left_out=tuple((_reason(why), few) for why, few in made.left_out),
        reason=_reason(made.reason),
    )


def _reason(why: object) -> str:
    """Why there is no number; one with a threshold in it is known without."""
    if not isinstance(why, str):
        return ""
    said = tr(why)
    found = NUMBER.search(why)
    return tr(NUMBER.sub("{n}", why, count=1), n=found[0]) if said == why and found else said


def _figure(
    db: str, key: str, viewer: Viewer, by: str, school: int, year: int, of: Sheet | None, reference: str
) -> Figure:
    """The same as it was counted or released."""
    indicator = entry(key)
    declared_all = (
        *indicator.dimensions,
        *indicator.composed,
        *([YEARS] if indicator.of_everybody is not None else []),
        *([schools.SCHOOL] if schools.comparable(indicator) else []),
    )
    if by and by not in declared_all:
        declared = ", ".join(declared_all)
        why = f'"{indicator.key}" is not split by "{by}". It can be split by: {declared}.'  # not text
        raise BadSplit(why)
    if indicator.kind == "grid":
        return _level_and_change(db, viewer, by, school, year, of)
    if indicator.kind == "withheld":
        return withheld_share(db, viewer, indicator, by, of)
    if indicator.kind == "schools":
        return schools.by_need(db, viewer, year=year, of=of)
    if by == schools.SCHOOL:
        return schools.by_school(db, indicator, viewer, year=year, of=of)
    if indicator.kind == "improved":
        from flows.similar.improved import attendance_improved  # statistics come with it

        return attendance_improved(db, viewer, by=by, school=school, year=year, of=of)
    if indicator.kind == "matched":
        from flows.similar import beside as beside_similar  # statistics come with it

        return beside_similar(db, viewer, school=school, year=year, of=of).figure
    shown = sheet_for(db, viewer, school, of)
    known = shown.reach
    chosen = year or max(known.years, default=0)
    if indicator.kind == "fresh":
        return freshness(shown, indicator, by, chosen)
    if indicator.kind in COUNTED_IN:
        return of_one_school(shown, indicator, by, chosen)
    if indicator.kind == "returned":
        return return_rate(shown, indicator, by, chosen)
    if indicator.kind == "emptying":
        return falls(shown, indicator, by, chosen)
    if indicator.kind == "ratio":
        return ratio(shown, indicator, by, chosen, reference)
    if indicator.kind == "years":
        return gap_change(shown, indicator, by, chosen)
    span = [chosen]
    if by == YEARS:
        # Part of a year beside whole years would read as a change; alone it is all there is.
        span = [one for one in known.years if known.finished[one]] or span
    dimension = indicator.of_everybody or "" if by == YEARS else by
    breaks: Breaks = ()
    if by in indicator.composed:
        rows = shown.composed(indicator, by, chosen)
    elif by == YEARS and indicator.kind == "favourable":
        rows, breaks = shown.over_years(indicator, span)
    else:
        rows = (shown.counted if shown.live else shown.released)(indicator, dimension, span)
        if by == MEMBER:
            rows = members.within(rows, viewer.schools)
    made = dressed(shown, indicator, by, chosen, by_year(rows) if by == YEARS else rows)
    published: tuple[Published, ...] = ()
    if known.published:
        with store(db).reading() as tx:
            published = beside(tx, known.published, indicator.key, by, shown.place, chosen, made.rows)
    if not (breaks or published):
        return made
    return replace(made, left_out=(*made.left_out, *breaks), published=published)


def _level_and_change(db: str, viewer: Viewer, by: str, school: int, year: int, of: Sheet | None) -> Figure:
    """Chronic absence of two school years together, each as the viewer may see it."""
    known = sheet_for(db, viewer, school, of).reach
    chosen = year or max(known.years, default=0)
    now, then = (_figure(db, CHRONIC.key, viewer, by, school, one, of, "") for one in (chosen, chosen - 1))
    over = known.finished.get(chosen, False)
    return beside_last_year(by=by, now=now, then=then, over=over, settings=known.settings)


@held(2)
def catalogue() -> list[Entry]:
    """Every indicator with all the catalogue says of it, in its order; then what is compared live."""
    return [one.told() for one in EVERY.values()]
