"""Catalogue: how far the data can be trusted: blank cells, repeats, broken rules, what lags behind."""

from metrics.entries_participation import sums
from metrics.entry import Entry, Link
from tables.quality_codes import KIND_OF_DATA

IN_FULL = "Counted in full, so there is no interval."

COMPLETENESS = Entry(
    id="D2",
    key="completeness",
    title="Cells filled",
    label="Filled",
    unit="share",
    direction="up",
    group="Data quality",
    question="What is blank in the files?",
    sentence="Share of the cells that figures need which hold something.",
    formula=f"Cells filled / cells needed. {IN_FULL}",
    numerator="Of these, cells that hold something",
    denominator=(
        "Cells of rows in use: of rosters grade and groups, of activities kind and length, of partners kind "
        "and stage, of sessions whether held, of sign-in sheets the mark, of volunteer logs the time, of "
        "surveys school and role"
    ),
    exclusions=(
        "Rows that were left out; files taken back by undo; days without a mark, of which it is settled for "
        "each source what they mean; what is optional"
    ),
    source="Trellis; 98 % and more is good, below 95 % to be mended (local)",
    kind="counted",
    count="cells_filled",
    of="cells_needed",
    measures=("cells_needed", "cells_filled"),
    dimensions=("field", "source", "source_ends"),
    unit_of_count="cells",
    released=False,  # one cell more of a roster is one student more
    links=(*sums("field", "source"), Link("source_ends", "whole", "at_most")),
)

REPEATED = Entry(
    id="D6",
    key="repeated_rows",
    title="Rows that are there twice",
    label="Repeated",
    unit="share",
    direction="down",
    group="Data quality",
    question="Is anything in the files twice?",
    sentence="Share of the rows read that repeat another row of the same file.",
    formula=f"Rows that repeat another / rows read. {IN_FULL}",
    numerator=(
        "Rows that are the same as an earlier one, and rows about the same person, day or thing as one that "
        "is used; each is counted once or left out"
    ),
    denominator="Rows read; totals, notes and headings are not rows",
    exclusions="Files taken back by undo; the same row in a later file, which replaces the earlier one",
    source="Trellis; there should be none",
    kind="counted",
    count="rows_repeated",
    of="rows_read",
    measures=("rows_read", "rows_repeated"),
    dimensions=("source",),
    unit_of_count="rows",
    released=False,
    links=sums("source"),
)

RULE_BREAKS = Entry(
    id="D10",
    key="rule_breaks",
    title="Rules that rows break",
    label="Breaks",
    unit="count",
    direction="down",
    group="Data quality",
    question="Does anything in the files contradict itself?",
    sentence="How often a row says what cannot be, such as an end before its beginning.",
    formula=f"Rows that break a rule, each time counted. {IN_FULL}",
    numerator=(
        "Rows that were left out or marked when read: absent for longer than enrolled, an end before the "
        "beginning, longer than there is, two marks for one day, more came than seats, and the like"
    ),
    denominator="Nothing: it is a count; beside it stand the rows read",
    exclusions="Files taken back by undo; sessions on closed days, which are told beside (D10b)",
    source="Trellis; there should be none",
    kind="number",
    count="rule_breaks",
    of="rows_checked",
    measures=("rows_checked", "rule_breaks"),
    dimensions=("rule",),
    unit_of_count="rows",
    released=False,
    links=sums("rule"),
)

CLOSED_DAYS = Entry(
    id="D10b",
    key="closed_day_sessions",
    title="Sessions on closed days",
    label="Closed",
    unit="share",
    direction="down",
    group="Data quality",
    question="Were sessions held while the school was closed?",
    sentence="Share of the sessions held that are on a day without school by its calendar.",
    formula=f"Sessions held on closed days / sessions held. {IN_FULL}",
    numerator="Sessions that are known to have been held, on a day on which no grade has school",
    denominator="Sessions that are known to have been held",
    exclusions="Schools without a calendar, of which no day is closed",
    source="Trellis; none, but for what is meant so, such as a summer school",
    kind="counted",
    count="sessions_closed",
    of="sessions_given",
    measures=("sessions_given", "sessions_closed"),
    dimensions=("activity", "partner"),
    unit_of_count="sessions",
    counted_as="sessions held",
    released=False,
    links=sums("activity", "partner"),
)

ATTRIBUTION = Entry(
    id="D11",
    key="attribution",
    title="Marks that can be attributed",
    label="Attributed",
    unit="share",
    direction="up",
    group="Data quality",
    question="Do we know what each mark of a sign-in sheet stands for?",
    sentence="Share of marks of sessions whose activity, partner and length are known.",
    formula=f"Marks with activity, partner and length / marks on sign-in sheets. {IN_FULL}",
    numerator=(
        "Marks of an activity that a register holds, and so with its partner (blank: the school itself), and "
        "with minutes of the mark, of the session or of the activity"
    ),
    denominator="Marks of people on sheets that name them, whatever the mark says",
    exclusions="Sessions known by counts alone; files taken back by undo",
    source="Trellis; 95 % and more is good (local)",
    kind="counted",
    count="marks_attributed",
    of="marks",
    measures=("marks", "marks_attributed"),
    dimensions=("activity", "partner"),
    unit_of_count="marks",
    released=False,  # one mark more is one person more
    links=sums("activity", "partner"),
)

LAGS = (
    "Days from the last day that files tell in full, of each kind of data, to today, or to the last school "
    "day of a year that is over"
)

FRESHNESS = Entry(
    id="D5",
    key="freshness",
    title="Freshness",
    label="Fresh",
    unit="of 100",
    direction="up",
    group="Data quality",
    question="Is anything stale?",
    sentence="How well each kind of data keeps up with how often it is expected, 0 to 100.",
    formula=(
        "100 where the newest day is no older than expected; else 100 x days expected / days since. In total "
        f"the lowest. {IN_FULL}"
    ),
    numerator=LAGS,
    denominator=(
        "Days after which a newer file is expected: attendance 7, sign-in sheets 14, what partners offer 31, "
        "surveys 200"
    ),
    exclusions="Kinds of data of which nothing is known in the school year; rosters and registers",
    source="Trellis, after Clear Impact's score of kept-up data; how often is expected is a setting",
    kind="fresh",
    measures=(),
    dimensions=("data_kind",),
    settings=tuple(f"expected_every.{kind}" for kind in KIND_OF_DATA),
    unit_of_count="kinds of data",
)

NEWEST_DAY = Entry(
    id="D5b",
    key="newest_day",
    title="Days since the newest event",
    label="Days",
    unit="days",
    direction="down",
    group="Data quality",
    question="How old is what we know?",
    sentence="Days since the newest event of each kind of data.",
    formula=f"{LAGS}. {IN_FULL}",
    numerator=LAGS,
    denominator="Nothing: they are days",
    exclusions="As for freshness (D5)",
    source="Trellis",
    kind="fresh",
    measures=(),
    dimensions=("data_kind",),
    unit_of_count="kinds of data",
)

WITHHELD = Entry(
    id="D9",
    key="withheld_share",
    title="Values withheld",
    label="Withheld",
    unit="share",
    direction="none",
    group="Data quality",
    question="How much is hidden?",
    sentence="Share of the published values that are withheld, so that nobody is recognised.",
    formula=f"Values withheld / values in the editions on show, of all school years. {IN_FULL}",
    numerator="Values that are withheld: small ones, and those that would give a small one away",
    denominator="Values of the tables that roles without people may see",
    exclusions="Indicators that count no people; told to those alone who work for all schools",
    source="Trellis; as little as the rules allow",
    kind="withheld",
    measures=(),
    dimensions=("indicator",),
    unit_of_count="values",
)

ABOUT = (FRESHNESS, NEWEST_DAY, WITHHELD)
"""Those that are not counted from cells."""

ENTRIES = (COMPLETENESS, REPEATED, RULE_BREAKS, CLOSED_DAYS, ATTRIBUTION)
