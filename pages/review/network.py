"""Network: who is trusted, who is linked to whom, how well it works together, and who decides?"""

from pages import parts
from pages.parts import draw, network
from words import tr

scope = parts.scope()
QUESTION = tr("Where is trust thin?")
ASKED = (
    *("trust", "collaboration_factors", "involvement_types", "perceived_apart", "voice_parity"),
    *("network_response", "perception_gap", "voice_presence"),
)
if scope.fresh.empty or all(scope.figure(key).reason for key in ASKED):
    parts.nothing_yet(
        QUESTION,
        tr(
            "the register's sheets of ratings, factor answers, perceptions and decision seats, and activities"
        ),
    )

part = parts.sections(
    trust=tr("Trust and value"),
    ties=tr("Ties"),
    working=tr("Working together"),
    say=tr("Who decides"),
)

part("trust")
trust, value = scope.figure("trust", "member"), scope.figure("partner_value", "member")
parts.of_sheet(
    trust,
    draw.dots(trust, tr("all raters")),
    sheet="Ratings",
    first=True,
    key="trust",
    question=QUESTION,
    chart_name=tr("Trust in each organisation, as others rate it"),
)

network.going_cold(tr("Which partner relationship is going cold?"))

if not value.reason:
    parts.finding(
        value,
        draw.trust_and_value(trust, value),
        key="value",
        answer=network.valued_not_trusted(trust, value),
        chart_name=tr("Value over trust, one point an organisation"),
        beside=draw.dots(value, tr("all raters")),
        beside_name=tr("Value of each organisation, as others rate it"),
    )

part("ties")
ties = scope.figure("member_ties", "member")
if not ties.reason:
    parts.finding(
        ties,
        draw.map_of(ties, network.ties()),
        key="ties",
        chart_name=tr("Organisations by their ties: the larger, the more"),
    )

response = scope.figure("network_response")
if not response.reason:
    parts.finding(response, None, key="response")

density = scope.figure("network_density")
if not density.reason:
    parts.finding(density, None, key="density")

hub = scope.figure("network_centralisation")
if not hub.reason:
    parts.finding(hub, None, key="hub")

part("working")
factors = scope.figure("collaboration_factors", "factor")
waves = network.waves_of("collaboration_factors", "factor")
parts.of_sheet(
    factors,
    draw.heat_of(waves),
    sheet="Factor answers",
    key="factors",
    chart_name=tr("Mean of each factor by school year, 1 to 5"),
    noted=network.before(waves),
)

kinds, hours = (
    scope.figure("involvement_types", "involvement"),
    scope.figure("involvement_hours", "involvement"),
)
parts.of_sheet(
    kinds,
    draw.parts_of(kinds),
    sheet="Activities",
    key="kinds",
    chart_name=tr("Part of all activities"),
)

if not hours.reason:
    parts.finding(hours, draw.parts_of(hours), key="hours", chart_name=tr("Part of the time of all sessions"))

gap = scope.figure("perception_gap", "partner")
parts.of_sheet(
    gap,
    draw.sides_of(gap),
    sheet="Perceptions",
    key="gap",
    chart_name=tr("Mean answer of each side, 1 to 5"),
)

apart = scope.figure("perceived_apart")
if not apart.reason:
    parts.finding(apart, None, key="apart")

part("say")
seats = scope.figure("voice_parity", "role")
parts.of_sheet(
    seats,
    draw.parity_of(seats),
    sheet="Decision seats",
    key="seats",
    chart_name=tr("Part of the seats over part of the people"),
)

families = scope.figure("family_voice", "body")
if not families.reason:
    parts.finding(
        families,
        draw.bars_of(families, whole_name=tr("all bodies")),
        key="families",
        chart_name=tr("Share of the seats that families hold"),
    )

answered = scope.figure("suggestions_answered", "role")
parts.of_sheet(
    answered,
    draw.bars_of(answered, whole_name=tr("all suggestions")),
    sheet="Suggestions",
    key="answered",
    chart_name=tr("Share of suggestions that were answered"),
)

presence = scope.figure("voice_presence", "role")
if not presence.reason:
    parts.finding(
        presence,
        draw.parity_of(presence),
        key="presence",
        chart_name=tr("Part of the places taken over part of the people"),
    )
