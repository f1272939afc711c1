"""Catalogue: how good the data are."""

from metrics.entry import Entry, Link

ACCEPTANCE = Entry(
    id="D3",
    key="acceptance",
    title="Rows accepted",
    label="Accepted",
    unit="share",
    direction="up",
    group="Data quality",
    question="What was rejected?",
    sentence="Share of the rows read from files that could be used.",
    formula="Rows accepted / rows read. Counted in full, so there is no interval.",
    numerator="Rows loaded",
    denominator="Rows read; totals, notes and headings are not rows",
    exclusions="Files taken back by undo",
    source="Trellis",
    kind="counted",
    count="rows_accepted",
    of="rows_read",
    measures=("rows_read", "rows_accepted"),
    dimensions=("source", "source_ends"),
    unit_of_count="rows",
    released=False,  # one row more of a roster is one student more
    links=(Link("source", "whole", "sum"), Link("source_ends", "whole", "at_most")),
)

MATCH_RATE = Entry(
    id="D4",
    key="match_rate",
    title="Rows matched to the roster",
    label="Matched",
    unit="share",
    direction="up",
    group="Data quality",
    question="Do the people in the files belong to someone on the roster?",
    sentence="Share of rows with a person's id whose id is on the roster.",
    formula="Rows matched / rows with an id. Counted in full, so there is no interval.",
    numerator="Rows whose id is on the roster, exactly as written",
    denominator="Rows with an id",
    exclusions=(
        "Rows without an id; answers of surveys: ids in them that no roster has are listed beside; files "
        "taken back by undo"
    ),
    source="Trellis; 98 % is a usual mark",
    kind="counted",
    count="rows_matched",
    of="rows_with_id",
    measures=("rows_with_id", "rows_matched"),
    dimensions=("source", "source_ends"),
    unit_of_count="rows",
    released=False,  # one row more of a roster is one student more
    links=(Link("source", "whole", "sum"), Link("source_ends", "whole", "at_most")),
)

ENTRIES = (ACCEPTANCE, MATCH_RATE)
