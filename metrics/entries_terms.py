"""Catalogue: who stays to the end of a term, and who leads."""

from metrics.entries_participation import INTERVAL, sums
from metrics.entry import Entry, Link
from metrics.term_cells import PEOPLE
from words import mark

NO_TERM = mark(
    "No sign-in sheet tells a term of four weeks or more: it needs a mark for each student registered and "
    "each session held."
)
NO_PART = mark(
    "No file tells who leads. A sign-in list with a column “Leadership” (leader, planner, presenter) beside "
    "the student's number would."
)

STAYED = Entry(
    id="P6",
    key="term_retention",
    title="Retention within term",
    label="Stayed",
    unit="share",
    direction="up",
    group="Participation",
    question="Where do we lose them?",
    sentence="Of those registered in the first two weeks of a term, who came in the last two.",
    formula=(
        "Registered in the first two held weeks and attended in the last two / registered in the first two. "
        f"{INTERVAL}"
    ),
    numerator=(
        "Of these, those with an attended session in the last two weeks with a session held; of two terms, "
        "in both"
    ),
    denominator=(
        "Students on the sheet of an activity in its first two held weeks, present or absent; a student in "
        "two activities counts in each, in two terms of one once"
    ),
    exclusions=(
        "Terms (July, August to December, January to June) of fewer than four held weeks; who joined later; "
        "sessions outside the stay in the school"
    ),
    source="Trellis; no band is published",
    kind="alone",
    count="stayed",
    of="early",
    measures=("early", "stayed", *PEOPLE),
    behind=(PEOPLE[1], PEOPLE[0]),
    dimensions=("activity",),
    settings=("hide_below.students",),
    counted_as="registrations",
    lacking=NO_TERM,
    links=sums("activity"),
    version="2",
)

LEADERSHIP = Entry(
    id="P15",
    key="student_leadership",
    title="Student leadership",
    label="Lead",
    unit="share",
    direction="up",
    group="Participation",
    question="Are students leading or attending?",
    sentence="Share of participants who led, planned or presented a session.",
    formula=f"Participants who led, planned or presented / participants. {INTERVAL}",
    numerator="Of these, students with such a part in at least one session that they attended",
    denominator="Students with at least one attended session; of all activities together, each once",
    exclusions=(
        "Activities of which no sign-in list tells parts in sessions; sessions outside the stay in the school"
    ),
    source="Trellis; no band is published",
    kind="alone",
    count="led",
    of="part_told",
    measures=("students", "part_told", "led"),
    dimensions=("activity",),
    settings=("hide_below.students",),
    counted_as="participants",
    within="reach",
    guard=("part_told", "students"),
    lacking=NO_PART,
    links=(Link("activity", "whole", "at_most"), Link("activity", "reach:activity", "out_of")),
    version="2",
)

ENTRIES = (STAYED, LEADERSHIP)
