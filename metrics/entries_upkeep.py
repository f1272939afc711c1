"""Catalogue: how partnerships are kept up, and what goes wrong."""

from metrics.entries_participation import sums
from metrics.entries_partners import AS_IT_STANDS, IN_FULL, OF_A_SCHOOL
from metrics.entry import Entry, Link
from metrics.upkeep import RECENT, YEAR

STAYED = Entry(
    id="H5",
    key="partner_retention",
    title="Partner retention",
    label="Stayed",
    unit="share",
    direction="up",
    group="Partners",
    question="Do partners stay?",
    sentence="Share of partners at work in the school year before that were seen this year, too.",
    formula=f"Partners seen at work in both school years / those seen in the year before. {IN_FULL}",
    numerator="Of these, partners with a session held, a volunteer or a gift in this school year",
    denominator="Partners with a session held, a volunteer or a gift in the school year before",
    exclusions="Partners that are new this year. A year that is not finished shows who has come back so far",
    source="Trellis",
    kind="counted",
    count="partners_stayed",
    of="partners_before",
    measures=("partners_before", "partners_stayed"),
    dimensions=("partner_type",),
    unit_of_count="organisations",
    counted_as="partners",
    links=sums("partner_type"),
)

CONTACT = Entry(
    id="H15",
    key="recent_contact",
    title="Partners in recent contact",
    label="In contact",
    unit="share",
    direction="up",
    group="Partners",
    question="Who should I call today?",
    sentence=f"Share of active partners with a two-way contact in the last {RECENT} days.",
    formula=(
        f"Active partners (H1) that answered or were there in the last {RECENT} days that are known / active "
        f"partners. {IN_FULL}"
    ),
    numerator=f"Active partners with a two-way contact in the last {RECENT} days, the last known among them",
    denominator="Active partners (H1), where any contact with partners is on record",
    exclusions=f"Contacts that were not two-way, or of which that is not recorded. {AS_IT_STANDS}",
    source="Trellis",
    kind="counted",
    count="contact_recent",
    of="contact_asked",
    measures=("contact_asked", "contact_recent"),
    dimensions=("partner_type", "partner"),
    unit_of_count="organisations",
    counted_as="active partners",
    links=sums("partner_type", "partner"),
)

CONTACT_DAYS = Entry(
    id="H15b",
    key="days_since_contact",
    title="Days since the last contact",
    label="Days",
    unit="days",
    direction="down",
    group="Partners",
    question="With whom has it been quiet longest?",
    sentence="Days since the last two-way contact with each active partner.",
    formula=f"Last day known - day of the last two-way contact. All together: the most. {IN_FULL}",
    numerator="Days since the last two-way contact",
    denominator="Active partners (H1) with a two-way contact on record",
    exclusions="Active partners without one: they are among those who are not in recent contact (H15)",
    source="Trellis",
    kind="days",
    count="contact_days",
    of="contact_dated",
    measures=("contact_days", "contact_dated"),
    dimensions=("partner",),
    unit_of_count="organisations",
    counted_as="active partners",
    links=(Link("partner", "whole", "at_most"),),
)

OPEN = Entry(
    id="H19",
    key="open_challenges",
    title="Open challenges",
    label="Open",
    unit="count",
    direction="down",
    group="Partners",
    question="What keeps going wrong?",
    sentence="Challenges with partners that are open on the last day known.",
    formula=f"Number of challenges seen by then and not settled. {IN_FULL}",
    numerator="Challenges that are open on the last day known",
    denominator="Challenges that were open on any day of the school year so far",
    exclusions="Challenges settled before the school year",
    source="Trellis",
    kind="number",
    count="challenges_open",
    of="challenges",
    measures=("challenges", "challenges_open"),
    dimensions=("challenge_type",),
    unit_of_count="challenges",
    links=sums("challenge_type"),
)

SETTLED = Entry(
    id="H19b",
    key="days_to_resolve",
    title="Days to settle a challenge",
    label="Days",
    unit="days",
    direction="down",
    group="Partners",
    question="How long does it take to settle a challenge?",
    sentence="Median of the days from a challenge's first day to the day it was settled.",
    formula=f"Median of (day settled - day seen). {IN_FULL}",
    numerator="Days from the day a challenge was seen to the day it was settled",
    denominator="Challenges settled in the school year",
    exclusions="Challenges that are open: those that take longest are not in it yet",
    source="Trellis",
    kind="typical_days",
    count="challenge_half_days",
    of="challenges_resolved",
    measures=("challenges_resolved", "challenge_half_days"),
    dimensions=("challenge_type",),
    unit_of_count="challenges",
    counted_as="settled challenges",
    links=(Link("challenge_type", "whole", "at_most"),),
)

TRAINED = Entry(
    id="H20",
    key="training_coverage",
    title="Partners trained",
    label="Trained",
    unit="share",
    direction="up",
    group="Partners",
    question="Are people prepared?",
    sentence=f"Share of active partners whose people had a training in the last {YEAR} days.",
    formula=(
        f"Active partners (H1) with a training of their people in the last {YEAR} days / active partners. "
        f"{IN_FULL}"
    ),
    numerator=f"Active partners with at least one training in the last {YEAR} days that are known",
    denominator="Active partners (H1), where any training of partners is on record",
    exclusions=(
        "Partners that are one person; trainings of the schools' own people, of whom it is not known how "
        f"many there are. {OF_A_SCHOOL}"
    ),
    source="Trellis",
    kind="counted",
    count="training_covered",
    of="training_asked",
    measures=("training_asked", "training_covered"),
    dimensions=("partner_type", "partner"),
    unit_of_count="organisations",
    counted_as="active partners",
    links=sums("partner_type", "partner"),
)

PEOPLE = Entry(
    id="H20b",
    key="people_trained",
    title="People trained",
    label="Trained",
    unit="count",
    direction="up",
    group="Partners",
    question="How many people were trained?",
    sentence="People at the trainings of this school year, by role; who came twice counts twice.",
    formula=f"Sum of the numbers trained. {IN_FULL}",
    numerator="People at each training",
    denominator="Trainings that tell how many came",
    exclusions=(
        "Trainings that do not tell how many came. Not in editions: a training of one person tells of that "
        "person"
    ),
    source="Trellis",
    kind="number",
    count="people_trained",
    of="trainings_told",
    measures=("trainings_told", "people_trained"),
    dimensions=("role",),
    unit_of_count="trainings",
    released=False,
    links=sums("role"),
)

ENTRIES = (STAYED, CONTACT, CONTACT_DAYS, OPEN, SETTLED, TRAINED, PEOPLE)
