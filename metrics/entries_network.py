"""Catalogue: how partners work together: trust, value, ties, factors."""

from metrics import factors, network
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

LATEST = "Of each pair of organisations the latest rating of the school year counts"

RATERS = (
    "Interval: t over raters, whose ratings hang together. Not shown of fewer than 5 raters to who sees no "
    "people"
)

PARTNER_TOOL = "PARTNER network survey (Visible Network Labs); Varda et al."


def _rated(
    key: str, id: str, title: str, label: str, question: str, items: str, measures: list[str]
) -> Entry:
    return Entry(
        id=id,
        key=key,
        title=title,
        label=label,
        unit="of 4",
        direction="up",
        group="Partners",
        question=question,
        sentence=f"Mean of {items}, from 1 to 4, as others rate an organisation.",
        formula=(
            f"Of each rating the mean of {items}; the mean of these over ratings. As a percentage: "
            f"(mean - 1) / 3. {RATERS}"
        ),
        numerator=f"Sum over ratings of the mean of those of {items} that were answered",
        denominator="Ratings with any of the three answered; an organisation's raters are counted once",
        exclusions=(
            "Items that were not answered; what an organisation says of itself. Schools are organisations, "
            f"too. {LATEST}"
        ),
        source=PARTNER_TOOL,
        kind="rated",
        measures=tuple(measures),
        dimensions=(network.MEMBER,),
        unit_of_count="partners",
        counted_as="raters",
        links=(Link(network.MEMBER, "whole", "at_most"),),
    )


TRUST = _rated(
    "trust",
    "H8",
    "Trust",
    "Trust",
    "Where is trust thin?",
    "reliability, mission support and openness",
    network.TRUSTED,
)

VALUE = _rated(
    "partner_value",
    "H9",
    "Value",
    "Value",
    "Who is valuable and not trusted yet?",
    "power, involvement and resources",
    network.VALUED,
)

ANSWERED = Entry(
    id="H10b",
    key="network_response",
    title="Organisations that rated",
    label="Rated",
    unit="share",
    direction="up",
    group="Partners",
    question="How many organisations answered?",
    sentence="Share of the organisations of the network that rated any other.",
    formula=f"Organisations that rated / organisations of the network. {IN_FULL}",
    numerator="Organisations with at least one rating of another in the school year",
    denominator="Active partners (H1), and all who rate or are rated, the school itself among them",
    exclusions="Partners that are neither active, nor rated, nor raters",
    source="Trellis",
    kind="counted",
    count="network_raters",
    of="network_members",
    measures=("network_raters", "network_members"),
    dimensions=(),
    unit_of_count="organisations",
)

DENSITY = Entry(
    id="H10",
    key="network_density",
    title="Network density",
    label="Density",
    unit="share",
    direction="none",
    group="Partners",
    question="Are partners linked, or only to us?",
    sentence="Share of the ties that could be named that are named.",
    formula=(
        "Ties named / (organisations that rated x (organisations - 1)); a tie leads from the rater. "
        f"{IN_FULL}"
    ),
    numerator="Pairs of an organisation that rated and another it named, unless they are never in contact",
    denominator="Pairs of an organisation that rated and any other of the network (H10b)",
    exclusions=(
        "Ties that organisations could have named that did not answer. Reference: 30% in a coalition of 41. "
        f"{LATEST}"
    ),
    source="Wasserman and Faust 1994; reference: McCullough et al. 2016",
    kind="ties",
    count="ties_named",
    of="ties_possible",
    measures=("ties_named", "ties_possible", "network_raters"),
    dimensions=(),
    unit_of_count="partners",
    counted_as="possible ties",
)

HUB = Entry(
    id="H11",
    key="network_centralisation",
    title="Degree centralisation",
    label="Hub",
    unit="share",
    direction="down",
    group="Partners",
    question="What if the one in the middle leaves?",
    sentence="How much the ties hang on one organisation: 0% all alike, 100% a star.",
    formula=(
        "Sum of (most ties of any organisation - ties of each) / ((organisations - 1) x (organisations - 2));"
        f" a tie counts once, whoever named it. {IN_FULL}"
    ),
    numerator="What each organisation lacks to the ties of the one with most",
    denominator="The same sum in a star of as many organisations",
    exclusions=(
        "Networks of fewer than three. Organisations that did not answer have the ties that others named. "
        "Reference: 73% in a coalition of 41"
    ),
    source="Freeman 1979; reference: McCullough et al. 2016",
    kind="hub",
    count="degree_spread",
    of="degree_possible",
    measures=("degree_spread", "degree_possible", "network_members", "network_raters"),
    dimensions=(),
    unit_of_count="partners",
    counted_as="organisations",
)

TIES = Entry(
    id="H11b",
    key="member_ties",
    title="Ties of each organisation",
    label="Ties",
    unit="count",
    direction="none",
    group="Partners",
    question="Who is linked to whom?",
    sentence="Ties of each organisation with others, whoever named them.",
    formula=(
        f"Number of other organisations that it named or that named it; in the total each tie once. {IN_FULL}"
    ),
    numerator="Ties of the organisation",
    denominator="Organisations of the network (H10b)",
    exclusions=f"Ties that are never in contact. Not in editions: ties tell who named whom. {LATEST}",
    source="Wasserman and Faust 1994",
    kind="number",
    count="member_ties",
    of="member_counted",
    measures=("member_counted", "member_ties"),
    dimensions=(network.MEMBER,),
    unit_of_count="organisations",
    released=False,
    links=(Link(network.MEMBER, "whole", "at_most"),),
)

FACTORS = Entry(
    id="H12",
    key="collaboration_factors",
    title="Collaboration factors",
    label="Factors",
    unit="of 5",
    direction="up",
    group="Partners",
    question="What should the next partner meeting be about?",
    sentence="Mean answer to the items of each factor, from 1 to 5.",
    formula=(
        "Sum of all answers to the items of a factor / their number. To one decimal: 4.0 and more a strength,"
        " 3.0 to 3.9 to be discussed, less to be acted on. Interval: t over respondents, whose answers hang "
        "together. Not shown of fewer than 5 respondents to who sees no people"
    ),
    numerator="Sum of the answers, 1 to 5",
    denominator="Answers; whoever gave any is a respondent",
    exclusions=(
        "Items without a factor; answers left blank. Of each school its latest wave of the school year counts"
    ),
    source="Mattessich, Murray-Close and Monsey 2001 (Wilder); items and factors can be told in the register",
    kind="rated",
    measures=tuple(factors.FACTORED),
    dimensions=(factors.FACTOR,),
    unit_of_count="partners",
    counted_as="respondents",
    links=(Link(factors.FACTOR, "whole", "at_most"),),
)

ENTRIES = (TRUST, VALUE, DENSITY, ANSWERED, HUB, TIES, FACTORS)
