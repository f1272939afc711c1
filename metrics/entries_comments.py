"""Catalogue: what people write in their own words."""

from metrics.comment_cells import MEASURES
from metrics.entry import Entry, Link

COMMENT_THEMES = Entry(
    id="F8",
    key="comment_themes",
    title="What comments are about",
    label="Comments",
    unit="share",
    direction="none",
    group="Surveys",
    question="What do people tell us in their own words?",
    sentence="Share of the comments in surveys that are about a theme; one may be about several.",
    formula=(
        "Comments about the theme / all comments; no mean over themes. Interval: Wilson, 95 %. A theme is "
        "told by a list of stems and phrases in English and Spanish, each looked for in comments of its "
        "language, the longer phrase in place of those inside it; or as people corrected it."
    ),
    numerator="Comments in which a word or phrase of the theme stands, or that people said are about it",
    denominator="Answers in people's own words to questions that ask for them, of the school year",
    exclusions=(
        'Answers of a word or two, names, addresses, "other, please specify"; other languages count as about '
        "no theme"
    ),
    source=(
        "Dictionary of Trellis; precision .75, recall .75 on 60 comments that it was not made with "
        "(docs/comments.md)"
    ),
    kind="themes",
    count="themed",
    of="coded",
    measures=MEASURES,
    dimensions=("theme",),
    settings=("hide_below.comments",),
    unit_of_count="comments",
    guard=("theme_writers", "writers"),
    links=(Link("theme", "whole", "at_most"),),
    version="2",
)

ENTRIES = (COMMENT_THEMES,)
