"""The faults: what is put in the place of what, and the tests that must find it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One fault.

    Attributes:
        name: what goes wrong.
        file: where; ``right`` stands there once, and ``wrong`` is put in its place.
        tests: files of tests, of which one at least must fail.
    """

    name: str
    file: str
    right: str
    wrong: str
    tests: str


CELLS, LINES = "tests/metrics/test_cells.py", "tests/metrics/test_attendance.py"
PRIVACY = "tests/metrics/test_privacy.py"
SIMILAR = "tests/metrics/test_similar.py tests/metrics/statistics"
VIEWER = "tests/flows/test_viewer.py"

FAULTS = (
    Fault(
        "a tenth missed is not chronic",
        "metrics/cells.py",
        "counted & (10 * absent >= enrolled)",
        "counted & (10 * absent > enrolled)",
        CELLS,
    ),
    Fault("Pre-K is counted", "metrics/cells.py", '(grade != "PK")', '(grade != "")', CELLS),
    Fault(
        "the least number of days is not enough",
        "metrics/cells.py",
        "(enrolled >= float(least))",
        "(enrolled > float(least))",
        CELLS,
    ),
    Fault(
        "an edge belongs to the better band",
        "metrics/cells.py",
        "absent * 100 * tier.denominator >= enrolled * tier.numerator",
        "absent * 100 * tier.denominator > enrolled * tier.numerator",
        CELLS,
    ),
    Fault(
        "15 hours are fewer than 15",
        "metrics/cells.py",
        'minutes, side="right")',
        'minutes, side="left")',
        CELLS,
    ),
    Fault(
        "30 days are not sustained",
        "metrics/cells.py",
        "days >= SUSTAINED_DAYS",
        "days > SUSTAINED_DAYS",
        CELLS + " tests/flows/test_depth.py",
    ),
    Fault(
        "need is unmet of who came", "metrics/cells.py", "chronic & ~reached)", "chronic & reached)", CELLS
    ),
    Fault(
        "a day not expected is enrolled twice",
        "metrics/lines.py",
        "enrolled[laid.marked] -= added(line, units, len(at))",
        "enrolled[laid.marked] += added(line, units, len(at))",
        LINES,
    ),
    Fault(
        "a marked day is unmarked, too",
        "metrics/lines.py",
        "unmarked[laid.marked] -= _total(length, words >= NOT_EXPECTED)",
        "unmarked[laid.marked] -= _total(length, words > SAID + 9999)",
        LINES,
    ),
    Fault(
        "days after leaving count",
        "metrics/lines.py",
        "np.minimum(closes[stay], month * DAYS + DAYS - 1) + 1",
        "month * DAYS + DAYS",
        LINES,
    ),
    Fault(
        "a student of two schools counts twice in the district",
        "metrics/participation.py",
        "once, _ = distinct(found.district[stay], visit)",
        "once = np.arange(len(visit))",
        "tests/metrics/test_participation.py tests/metrics/test_district.py",
    ),
    Fault(
        "parents count as participants",
        "metrics/participation.py",
        'np.isin(role, ("student", ""))',
        'np.isin(role, ("student", "", "parent_caregiver"))',
        "tests/metrics/test_participation.py",
    ),
    Fault(
        "who comes on the first day is not enrolled",
        "metrics/participation.py",
        "(found.first[stay] <= came.day[visit])",
        "(found.first[stay] < came.day[visit])",
        "tests/metrics/test_participation.py",
    ),
    Fault(
        "attendance is absence",
        "metrics/means.py",
        '"value": 1 - rate,',
        '"value": rate,',
        "tests/metrics/test_indicators.py",
    ),
    Fault(
        "minutes are told as hours",
        "metrics/means.py",
        '"value": mean / HOUR,',
        '"value": mean,',
        "tests/metrics/test_indicators.py",
    ),
    Fault(
        "an answer in the middle is favourable",
        "metrics/survey.py",
        "FAVOURABLE_FROM = {4: 3, 5: 4, 6: 4}",
        "FAVOURABLE_FROM = {4: 3, 5: 3, 6: 4}",
        "tests/metrics/test_survey.py",
    ),
    Fault(
        "reversed items are not turned",
        "metrics/answered.py",
        '(_numbers(questions["reversed"]) == 1).tolist(),',
        '(_numbers(questions["reversed"]) == 7).tolist(),',
        "tests/metrics/test_survey.py tests/metrics/test_scale_cells.py",
    ),
    Fault(
        "a question many left blank weighs less",
        "metrics/favourable.py",
        'mean = divide(summed(np.where(known, shares, 0)), summed(known.astype("float64")))',
        "mean = divide(*map(summed, sums.values()))",
        "tests/metrics/test_indicators.py tests/metrics/test_survey.py",
    ),
    Fault(
        "intervals of 90 %",
        "metrics/intervals.py",
        "Z = 1.959963984540054",
        "Z = 1.6448536269514722",
        "tests/metrics/test_intervals.py",
    ),
    Fault(
        "a gap is told without evidence",
        "metrics/equity.py",
        "sure = (low > 0) | (high < 0)",
        "sure = low <= high",
        "tests/metrics/test_equity.py",
    ),
    Fault(
        "looking at many is not corrected",
        "metrics/equity.py",
        "large & sure & (adjusted_p < LEVEL)",
        "large & sure",
        "tests/metrics/test_equity.py",
    ),
    Fault(
        "a gap is flagged of few",
        "metrics/equity.py",
        'enough = (n >= least) & (rows["n_others"] >= least)',
        'enough = (n >= 0) & (rows["n_others"] >= 0)',
        "tests/metrics/test_equity.py",
    ),
    Fault(
        "nine are shown as ten are hidden",
        "metrics/small.py",
        "low = (count < least) & (zero | (count > 0))",
        "low = (count < least - 1) & (zero | (count > 0))",
        PRIVACY,
    ),
    Fault(
        "all but few are shown",
        "metrics/small.py",
        "high = (without < least) & (zero | (without > 0))",
        "high = (without < 0) & (zero | (without > 0))",
        PRIVACY,
    ),
    Fault(
        "one hidden school is the district less the others",
        "metrics/hiding.py",
        "return bool(spread and inside.sum() >= SCHOOLS_TOGETHER)",
        "return True",
        PRIVACY,
    ),
    Fault(
        "hidden rows are not guarded by others",
        "metrics/hiding.py",
        "return np.where(everybody_in_one, False, hidden) | (away[:, None] & exists), lacking",
        "return small_rows(rows, least, banded) if counted else hidden, lacking",
        PRIVACY,
    ),
    Fault(
        "of several totals the last decides",
        "metrics/deciding.py",
        "found[at[mine][first], column[first]] = values[mine][first]",
        "found[at[mine], column] = values[mine]",
        "tests/metrics/test_deciding.py",
    ),
    Fault(
        "a hidden row keeps its interval",
        "metrics/privacy.py",
        "for name in (*NUMBERS, *OWN):\n        if name in shown:",
        'for name in (*NUMBERS, *OWN):\n        if name in shown and name not in ("low", "high"):',
        PRIVACY,
    ),
    Fault(
        "one pupil more shows in the next edition",
        "metrics/editions.py",
        "held=flags(shown & ~equal & ~far)",
        "held=flags(shown & ~equal & ~shown)",
        "tests/metrics/test_editions.py",
    ),
    Fault(
        "editions look at the count alone",
        "metrics/editions.py",
        "both = (np.abs(count) >= least) & (np.abs(n - count) >= least)",
        "both = np.abs(count) >= least",
        "tests/metrics/test_editions.py",
    ),
    Fault(
        "who refuses is compared",
        "metrics/refusals.py",
        "return {name: values - refused[name] for name, values in everybody.items()}",
        "return dict(everybody)",
        "tests/metrics/test_indicators.py tests/metrics/test_hiding_refusals.py",
    ),
    Fault(
        "the caliper is ignored",
        "metrics/statistics/matching.py",
        "return FAR if caliper is None else caliper + TOLERANCE * max(1.0, caliper)",
        "return FAR",
        SIMILAR,
    ),
    Fault(
        "students of other grades are similar",
        "metrics/similar.py",
        'exact=alike if of.school is None else {"school": of.school, **alike},',
        "exact=None,",
        "tests/metrics/test_similar.py",
    ),
    Fault(
        "an effect of few is told",
        "metrics/statistics/matched.py",
        "if len(pairs.treated) < least:",
        "if len(pairs.treated) < 2:",
        SIMILAR,
    ),
    Fault(
        "the zero-effect shadow forgets where students began",
        "metrics/statistics/shadow.py",
        "expected = count / n, float(rates @ weight)",
        "expected = count / n, float(rates.mean())",
        SIMILAR,
    ),
    Fault(
        "alpha without its correction for the number of items",
        "metrics/statistics/reliability.py",
        "return float(k / (k - 1) * (1 - np.trace(covariances) / covariances.sum()))",
        "return float(1 - np.trace(covariances) / covariances.sum())",
        "tests/metrics/statistics",
    ),
    Fault(
        "a hidden school moves the funnel",
        "metrics/between_schools.py",
        'looked_at = np.flatnonzero(~total & ~rows["hidden"].astype(bool) & (np.nan_to_num(rows["n"]) > 0))',
        "looked_at = np.flatnonzero(~total)",
        "tests/metrics/test_between_schools.py",
    ),
    Fault(
        "a gap of many groups moved by chance",
        "metrics/gap_change.py",
        "sure = adjusted(p, np.zeros(len(p))) < LEVEL",
        "sure = p < LEVEL",
        "tests/metrics/test_gap_change.py",
    ),
    Fault(
        "a gap withheld last year is told by its change",
        "metrics/gap_change.py",
        '(now["hidden"].astype(bool) | ((there >= 0) & then["hidden"].astype(bool)[there]))',
        'now["hidden"].astype(bool)',
        "tests/metrics/test_gap_change.py",
    ),
    Fault(
        "comparisons tell of an activity whose reach is withheld",
        "flows/similar/district.py",
        "must=away | few(count, n, least, zero=True),",
        "must=few(count, n, least, zero=True) & ~away,",
        "tests/flows/test_similar_district.py",
    ),
    Fault(
        "comparisons tell exactly how many were matched",
        "flows/similar/district.py",
        'numbers["n"] // TENS * TENS)',
        'numbers["n"])',
        "tests/flows/test_similar_district.py",
    ),
    Fault(
        "an active partner need not have been seen",
        "metrics/partnerships.py",
        "active = stage.isin(UNDER_WAY).to_numpy() & recent",
        "active = stage.isin(UNDER_WAY).to_numpy()",
        "tests/metrics/test_partnerships.py",
    ),
    Fault(
        "an agreement lapses a day early",
        "metrics/partnerships.py",
        '[~ending, left < 0, left <= SOON], ["", "lapsed", "soon"]',
        '[~ending, left <= 0, left <= SOON], ["", "lapsed", "soon"]',
        "tests/metrics/test_partnerships.py",
    ),
    Fault(
        "every school is a principal's own",
        "flows/viewer.py",
        "return self.sees_people and (not self.schools or place in self.schools)",
        "return self.sees_people",
        VIEWER,
    ),
    Fault(
        "other schools are within a principal's scope",
        "flows/viewer.py",
        "return place == HOME_DISTRICT or not self.schools or place in self.schools",
        "return True",
        VIEWER,
    ),
    Fault(
        "the scope is not asked before a figure is made",
        "flows/sheet.py",
        "if not viewer.within(place):",
        "if place < 0:",
        "tests/flows/test_similar.py tests/flows/test_figures.py",
    ),
    Fault(
        "the sheet of a wider viewer serves a narrower one",
        "flows/sheet.py",
        "if (shown.place, shown.live) != (place, viewer.live(place)):",
        "if shown.place != place:",
        "tests/flows/test_figures.py tests/flows/test_own_schools.py",
    ),
    Fault(
        "schools stand side by side for a principal",
        "flows/schools.py",
        "    if viewer.schools:\n        return _nothing(shown, indicator, chosen_year)",
        "    if viewer.schools == (0,):\n        return _nothing(shown, indicator, chosen_year)",
        "tests/flows/test_schools.py",
    ),
    Fault(
        "anybody publishes an edition",
        "flows/release.py",
        "if not viewer.publishes:",
        "if viewer is None:",
        "tests/flows/test_editions.py",
    ),
    Fault(
        "a year is compared before it is over",
        "flows/release.py",
        "if there & before >= COMPARED_BY and is_over(tx, year) else",
        "if there & before >= COMPARED_BY else",
        "tests/flows/test_similar_district.py",
    ),
    Fault(
        "comments are guarded by how many there are, not by who wrote them",
        "metrics/comment_themes.py",
        'groups |= {"mask_count": sums["theme_writers"], "mask_n": sums["writers"]}',
        'groups |= {"mask_count": sums["themed"], "mask_n": sums["coded"]}',
        "tests/metrics/test_comment_cells.py",
    ),
    Fault(
        "a comment of another school is read by its key",
        "flows/comments/whose.py",
        'if found.empty or not viewer.live(int(found.iloc[0]["place"])):',
        "if found.empty:",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "who refuses is quoted",
        "flows/comments/quoted.py",
        'if row["person"] not in refused and same(',
        "if same(",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "words of fewer than ten people are quoted to everybody",
        "flows/comments/quoted.py",
        "    if not viewer.live(place):",
        "    if viewer.role == 'nobody':",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "texts that are no comments are kept",
        "loaders/comment_texts.py",
        'clean(text) if mine else ""',
        "clean(text) if mine else text",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "a correction holds of other words",
        "flows/derive/comments.py",
        "if corrected is not None and same(corrected.print, fingerprint(text)):",
        "if corrected is not None:",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "names that are loaded later stay in comments",
        "flows/derive/work.py",
        '    "names": (COMMENTS,),\n',
        "",
        "tests/flows/test_comments.py",
    ),
    Fault(
        "a straight line needs no reversed item",
        "metrics/straight_lines.py",
        "(many >= LEAST) & (reversed_ones > 0) & (reversed_ones < many)",
        "(many >= LEAST) & (reversed_ones < many)",
        "tests/metrics/test_straight_lines.py",
    ),
)
