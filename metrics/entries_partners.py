"""Catalogue: who really works with the schools, and how firmly."""

from metrics.entries_participation import sums
from metrics.entry import Entry, Link
from metrics.partnerships import RECENT, SOON, YEARS

AS_IT_STANDS = (
    "Stage, begin and end are those of the register as it stands now, in earlier years, too: it keeps no "
    "history"
)

OF_A_SCHOOL = (
    "Of a school: partners with an activity of its own, or with a session, a volunteer, a gift, a goal or a "
    "contact there in the school year. Partners that began later are left out"
)

IN_FULL = "Counted in full, so there is no interval."

SEEN = f"a session held, a volunteer at work or a gift in the last {RECENT} days that are known"

ACTIVE = Entry(
    id="H1",
    key="active_partners",
    title="Active partners",
    label="Active",
    unit="count",
    direction="up",
    group="Partners",
    question="Who is really working with us?",
    sentence=f"Partners that are active or renewing and were seen at work in the last {RECENT} days.",
    formula=f"Partners with the stage active or renewing, and {SEEN}, of all partners. {IN_FULL}",
    numerator=f"Active or renewing partners with {SEEN}; the last day is the last of the place with any",
    denominator="Partners of the register",
    exclusions=f"{OF_A_SCHOOL}. {AS_IT_STANDS}",
    source=f"Trellis; {RECENT} days: a term without a meeting is no partnership at work",
    kind="number",
    count="partners_active",
    of="partners",
    measures=("partners", "partners_active"),
    dimensions=("partner_type", "partner"),
    unit_of_count="organisations",
    counted_as="partners",
    links=sums("partner_type", "partner"),
)

PAPER = Entry(
    id="H1b",
    key="paper_partners",
    title="Partners on paper",
    label="On paper",
    unit="count",
    direction="down",
    group="Partners",
    question="Which partners have an agreement and are not at work?",
    sentence=f"Partners whose agreement stands and that were not seen at work in the last {RECENT} days.",
    formula=f"Partners whose agreement stands, without {SEEN}, of all partners. {IN_FULL}",
    numerator=(
        "Partners whose agreement has not lapsed or, where no end is recorded, whose stage is "
        "formalised, active, "
        f"review or renewing, without {SEEN}"
    ),
    denominator="Partners of the register",
    exclusions=f"{OF_A_SCHOOL}. {AS_IT_STANDS}",
    source="Trellis",
    kind="number",
    count="partners_paper",
    of="partners",
    measures=("partners", "partners_paper"),
    dimensions=("partner_type", "partner"),
    unit_of_count="organisations",
    counted_as="partners",
    links=sums("partner_type", "partner"),
)

STAGES = Entry(
    id="H2",
    key="partners_by_stage",
    title="Partners by stage",
    label="Partners",
    unit="count",
    direction="none",
    group="Partners",
    question="Where do partnerships stand?",
    sentence="Partners of the register, by the stage in which the partnership stands.",
    formula=f"Number of partners, by stage. {IN_FULL}",
    numerator="Partners of the register",
    denominator="The same: every partner stands in one stage",
    exclusions=(
        f"{OF_A_SCHOOL}. {AS_IT_STANDS}; so days in a stage, and how many go on to the next, cannot be told"
    ),
    source="Stages from the first talk to the end of a partnership: Trellis",
    kind="number",
    count="partners",
    of="partners",
    measures=("partners",),
    dimensions=("stage", "partner_type"),
    unit_of_count="organisations",
    counted_as="partners",
    links=sums("stage", "partner_type"),
)

AGREEMENTS = Entry(
    id="H3",
    key="agreement_coverage",
    title="Agreement coverage",
    label="Covered",
    unit="share",
    direction="up",
    group="Partners",
    question="Are we covered, and what lapses soon?",
    sentence="Active partners, by how long their agreement still runs.",
    formula=(
        "Active partners (H1) by the end of their agreement: it runs on, lapses within "
        f"{SOON} days after the last day known, has lapsed, or no end is recorded. {IN_FULL}"
    ),
    numerator="Active partners of each kind; an agreement runs to its last day",
    denominator="Active partners (H1)",
    exclusions=f"Partners that are not active. Whether an agreement is signed is not kept. {AS_IT_STANDS}",
    source="Trellis; every active partner is expected to be covered",
    kind="bands_in_full",
    of="partners_active",
    bands={
        "current": "agreements_current",
        "soon": "agreements_soon",
        "lapsed": "agreements_lapsed",
        "": "agreements_untold",
    },
    band_dimension="agreement",
    measures=(
        *("partners_active", "agreements_current", "agreements_soon"),
        *("agreements_lapsed", "agreements_untold"),
    ),
    dimensions=("agreement",),
    unit_of_count="organisations",
    counted_as="active partners",
    links=sums("agreement"),
)

AGREEMENT_DAYS = Entry(
    id="H3b",
    key="agreement_days",
    title="Days an agreement still runs",
    label="Days left",
    unit="days",
    direction="none",
    group="Partners",
    question="Which agreements lapse soon?",
    sentence="Days from the last day known to the last day of the agreement of each active partner.",
    formula=(
        "Last day of the agreement - last day known; below 0 it has lapsed. All together: the fewest "
        "of those that "
        f"still run. {IN_FULL}"
    ),
    numerator="Days to the last day of the agreement",
    denominator="Active partners (H1) whose agreement has an end on record",
    exclusions=f"Active partners without an end on record; partners that are not active. {AS_IT_STANDS}",
    source="Trellis",
    kind="days",
    count="agreement_days",
    of="agreements_run",
    measures=("agreement_days", "agreements_run"),
    dimensions=("partner",),
    unit_of_count="organisations",
    counted_as="agreements",
    links=(Link("partner", "whole", "at_most"),),
)

TENURE = Entry(
    id="H4",
    key="lasting_partners",
    title="Lasting partnerships",
    label="Lasting",
    unit="share",
    direction="up",
    group="Partners",
    question="Are our partnerships lasting?",
    sentence=f"Share of partners at work this school year whose partnership is {YEARS} years old or older.",
    formula=(
        f"Partners that began at least {YEARS} years before the last day known / partners at work. {IN_FULL}"
    ),
    numerator=f"Partners at work whose first day, as the register has it, is at least {YEARS} years ago",
    denominator=(
        "Partners with a session held, a volunteer at work or a gift in the year, whose first day is known"
    ),
    exclusions=f"Partners without a first day in the register; partners not seen in the year. {AS_IT_STANDS}",
    source="Trellis",
    kind="counted",
    count="tenure_long",
    of="tenure_told",
    measures=("tenure_told", "tenure_long"),
    dimensions=("partner_type",),
    unit_of_count="organisations",
    counted_as="partners at work",
    links=sums("partner_type"),
)

ONCE = Entry(
    id="H4b",
    key="one_off_partners",
    title="Partners seen once",
    label="Once",
    unit="share",
    direction="down",
    group="Partners",
    question="Which partners came once and not again?",
    sentence="Share of partners at work this school year that were seen a single time in it.",
    formula=(f"Partners seen once in the year / partners at work. {IN_FULL}"),
    numerator="Partners with exactly one session held, entry of a volunteer log or gift in the school year",
    denominator="Partners with at least one",
    exclusions=f"Partners not seen in the year; what they did in other years. {OF_A_SCHOOL}",
    source="Trellis; an event without another is no partnership",
    kind="counted",
    count="partners_once",
    of="partners_working",
    measures=("partners_working", "partners_once"),
    dimensions=("partner_type",),
    unit_of_count="organisations",
    counted_as="partners at work",
    links=sums("partner_type"),
)

DIVERSITY = Entry(
    id="E11",
    key="partner_diversity",
    title="Partner diversity",
    label="Diverse",
    unit="share",
    direction="up",
    group="Partners",
    question="Who are our partners?",
    sentence="Share of partners that say they are led by, or serve, an under-represented community.",
    formula=f"Partners that say so / partners that were asked and answered. {IN_FULL}",
    numerator="Partners that say so of themselves, in the register",
    denominator="Partners of the place that had begun by the last day known and answered",
    exclusions="Partners that were not asked, or did not answer: nothing is guessed from a name or a place",
    source="Trellis; what a partner says of itself",
    kind="counted",
    count="identity_yes",
    of="identity_told",
    measures=("identity_told", "identity_yes"),
    dimensions=("partner_type",),
    unit_of_count="organisations",
    counted_as="partners",
    released=False,  # what one partner says of itself
    links=sums("partner_type"),
)

ENTRIES = (DIVERSITY, ACTIVE, PAPER, AGREEMENTS, AGREEMENT_DAYS, STAGES, TENURE, ONCE)
