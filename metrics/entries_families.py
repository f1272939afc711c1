"""Catalogue: families, household by household."""

from metrics.entries_participation import INTERVAL
from metrics.entry import Entry, Link
from tables.codes import GROUP_DIMENSIONS
from words import mark

NO_FAMILY = mark(
    "No file tells whose family came. A sign-in list with the student's number and the role “Parent” would: "
    "the family then counts for that student."
)
NO_SUPPORT = mark(
    "No file tells who was helped with learning at home. The register's sheet “Family contacts” would, or a "
    "sign-in list of a family workshop with the student's number and the role “Parent”."
)

HOUSEHOLDS = (
    "Where no file tells who lives together, the family of each student counts by itself. Of a school: what "
    "is told of its own students, at any school, and not of their brothers and sisters at others"
)
"""What a household is."""

OVERLAP = (
    "By group it is in no edition: a household with students in two groups is in both, so that what is "
    "withheld of one could be worked out of the others"
)

FAMILIES = Entry(
    id="P12",
    key="family_participation",
    title="Family participation",
    label="Families",
    unit="share",
    direction="up",
    group="Participation",
    question="How many families came at least once?",
    sentence="Share of households of which somebody came to at least one event this school year.",
    formula=f"Households in whose name somebody came / households. {INTERVAL}",
    numerator=(
        "Households of students whose number stands on a sign-in list beside somebody in the role of a parent"
    ),
    denominator=f"Households of the students enrolled at any time of the school year. {HOUSEHOLDS}",
    exclusions=(
        "Families who signed in without the student's number; schools where no list tells of any family. "
        f"{OVERLAP}"
    ),
    source="NNPS UPDATE asks for the percent of families at events",
    kind="alone",
    count="families_came",
    of="households_told",
    measures=("households_told", "families_came"),
    dimensions=("grade", *GROUP_DIMENSIONS),
    inside=("grade", *GROUP_DIMENSIONS),
    settings=("hide_below.families",),
    unit_of_count="families",
    counted_as="households",
    lacking=NO_FAMILY,
    links=tuple(Link(by, "whole", "at_most") for by in ("grade", *GROUP_DIMENSIONS)),
    version="3",
)

AT_HOME = Entry(
    id="F4",
    key="at_home_support",
    title="Support for learning at home",
    label="Supported",
    unit="share",
    direction="up",
    group="Participation",
    question="How many families do we help with learning at home?",
    sentence="Share of households that were at a workshop for learning at home, or were given materials.",
    formula=f"Households that were at a workshop or were given materials / households. {INTERVAL}",
    numerator=(
        "Households with a workshop or materials in the log of family contacts, or with a parent on the "
        "sign-in list of a family workshop, this school year"
    ),
    denominator=f"Households of the students enrolled at any time of the school year. {HOUSEHOLDS}",
    exclusions=(
        "Families who signed in without the student's number; schools where nothing is told of any family. "
        f"{OVERLAP}"
    ),
    source="Epstein, type 4: learning at home; no band is published",
    kind="alone",
    count="families_helped",
    of="households_known",
    measures=("households_known", "families_helped"),
    dimensions=("grade",),
    inside=("grade",),
    settings=("hide_below.families",),
    unit_of_count="families",
    counted_as="households",
    lacking=NO_SUPPORT,
    links=(Link("grade", "whole", "at_most"),),
    version="2",
)

ENTRIES = (FAMILIES, AT_HOME)
