"""Catalogue: what is counted live of one school, for those who work with its students."""

from metrics.entries_participation import INTERVAL
from metrics.entry import Entry
from metrics.home_contacts import RECENT
from tables.codes import GROUP_DIMENSIONS

HOUSEHOLDS = "Where no file tells who lives together, the family of each student counts by itself"
"""What a household is."""

TOLD = "Told of one school, for those who work with its students"

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
    numerator="Of these, those with an attended session in the last two weeks with a session held",
    denominator=(
        "Students on the sheet of an activity in its first two held weeks, present or absent; a student in "
        "two activities or terms counts in each"
    ),
    exclusions=(
        f"Terms (August to December, January to July) of fewer than four held weeks; who joined later. {TOLD}"
    ),
    source="Trellis; no band is published",
    kind="stayed",
    measures=(),
    dimensions=("activity",),
    counted_as="registrations",
    released=False,
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
    numerator="Of these, students with such a part in at least one session of the activity",
    denominator="Students with at least one attended session; of all activities together, each once",
    exclusions=f"Activities of which no sign-in list tells parts in sessions. {TOLD}",
    source="Trellis; no band is published",
    kind="leading",
    measures=(),
    dimensions=("activity",),
    counted_as="participants",
    released=False,
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
    exclusions=(f"Families who signed in without the student's number. {TOLD}"),
    source="NNPS UPDATE asks for the percent of families at events",
    kind="families",
    measures=(),
    dimensions=("grade", *GROUP_DIMENSIONS),
    counted_as="households",
    released=False,
    version="2",
)

CONTACT = Entry(
    id="P13",
    key="family_contact",
    title="Two-way contact with families",
    label="In contact",
    unit="share",
    direction="up",
    group="Participation",
    question="Who have we not heard from?",
    sentence=f"Share of households that answered or were there in the last {RECENT} days.",
    formula=(
        f"Households with a two-way contact in the last {RECENT} days that are known / households. By month: "
        f"with one in that month. {INTERVAL}"
    ),
    numerator=f"Households with a two-way contact in the last {RECENT} days, the last known among them",
    denominator=f"Households of the students enrolled at any time of the school year. {HOUSEHOLDS}",
    exclusions=(
        "Contacts that were not two-way, or of which that is not recorded; contacts without a student's "
        "number. "
        f"{TOLD}"
    ),
    source="Trellis",
    kind="contacted",
    measures=(),
    dimensions=("grade", "month"),
    counted_as="households",
    released=False,
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
        "sign-in "
        "list of a family workshop, this school year"
    ),
    denominator=f"Households of the students enrolled at any time of the school year. {HOUSEHOLDS}",
    exclusions=f"Families who signed in without the student's number. {TOLD}",
    source="Epstein, type 4: learning at home; no band is published",
    kind="supported",
    measures=(),
    dimensions=("grade",),
    counted_as="households",
    released=False,
)

FOUR_CS = Entry(
    id="F3",
    key="four_cs",
    title="The four Cs, both sides",
    label="Gap",
    unit="points",
    direction="none",
    group="Surveys",
    question="Where do we differ from families?",
    sentence=(
        "Share of favourable answers of families less that of staff, by capabilities, connections, "
        "cognition and "
        "confidence."
    ),
    formula=(
        "Mean over the questions of a C of favourable answers / valid answers: of families, less of staff. "
        "Interval: Newcombe, as if each respondent gave one answer only, which is wider than needed; 95 %."
    ),
    numerator="Favourable answers (S10) to questions of scales that a code book calls “4 Cs: …”",
    denominator="Valid answers of parents and caregivers; of teachers, leaders, coordinators and other staff",
    exclusions=f"Answers without a role; questions of other scales. {TOLD}",
    source="Dual Capacity-Building Framework for Family-School Partnerships (Mapp and Bergman 2019)",
    kind="four_cs",
    measures=(),
    dimensions=("capacity",),
    settings=("favourable",),
    evidence="compared",
    counted_as="respondents",
    released=False,
)

_ADJUSTED = (
    "Linear regression on last year's share of school time missed, grade and groups, over those who took part"
)

DOSE = Entry(
    id="S14",
    key="dose_response",
    title="School time missed by hours taken part",
    label="Missed",
    unit="share",
    direction="down",
    group="Attendance",
    question="Is more better?",
    sentence="Share of school time that participants missed, by hours taken part, had they begun alike.",
    formula=f"{_ADJUSTED}: mean of each band of hours at the same start. Robust interval, 95 %.",
    numerator="School time missed by the students of the band",
    denominator="School time they were enrolled for",
    exclusions=(
        "Who took part for no hours; students of whom either year is not known, or who refuse comparisons; "
        f"intervals of bands of few students. {TOLD}"
    ),
    source="Bands: 21APR. An association: who stays longer differs in more than hours",
    kind="dose",
    measures=(),
    dimensions=("dose",),
    settings=("effect_from",),
    evidence="compared",
    counted_as="participants",
    released=False,
)

DOSE_SLOPE = Entry(
    id="S14b",
    key="dose_slope",
    title="School time missed with ten hours more",
    label="Slope",
    unit="points",
    direction="down",
    group="Attendance",
    question="What goes with ten hours more?",
    sentence="Points of school time missed that go with ten hours more of taking part.",
    formula=f"{_ADJUSTED}: slope of hours, times ten. Robust interval, 95 %.",
    numerator="School time missed, in points",
    denominator="Ten hours of taking part",
    exclusions=f"As for S14; told from 20 participants on. {TOLD}",
    source="Trellis. An association, never a cause",
    kind="dose_slope",
    measures=(),
    dimensions=(),
    settings=("effect_from",),
    evidence="compared",
    counted_as="participants",
    released=False,
)

ENTRIES = (STAYED, LEADERSHIP, FAMILIES, CONTACT, AT_HOME, FOUR_CS, DOSE, DOSE_SLOPE)
