"""Catalogue: what the neighbourhood gets, how the school is seen, who opens what is offered online."""

from metrics.community import SEEN
from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

OF_PEOPLE = "Not in editions: a small number is of single people"

ONLINE = Entry(
    id="P17",
    key="online_resource_use",
    title="Use of online resources",
    label="Opened",
    unit="share",
    direction="up",
    group="Participation",
    question="Is anyone using what we offer online?",
    sentence="Share of people given access to an online resource who opened it this school year.",
    formula=f"People who opened the resource / people given access to it. {IN_FULL}",
    numerator="People who opened it at least once, each once, as the latest log of the school year tells",
    denominator="People given access to it; with access to two resources, in both",
    exclusions=(
        "Resources of which one of the two numbers is not told. In the district a log of the whole district "
        f"stands in the place of those of schools. {OF_PEOPLE}"
    ),
    source="Trellis; no band is published",
    kind="counted",
    count="resource_opened",
    of="resource_given",
    measures=("resource_given", "resource_opened"),
    dimensions=("resource",),
    unit_of_count="people",
    counted_as="people given access",
    released=False,
    links=sums("resource"),
)

NEIGHBOURS = Entry(
    id="F6",
    key="neighbours_served",
    title="People of the community served",
    label="Served",
    unit="count",
    direction="up",
    group="Giving",
    question="What did the neighbourhood get?",
    sentence="People of the neighbourhood that projects served this school year.",
    formula=f"Sum of the people served, as the register of projects tells. {IN_FULL}",
    numerator="People served on each day; who was served on two days counts twice",
    denominator="Entries of the register that tell of people served",
    exclusions=f"Projects that tell no number. {OF_PEOPLE}",
    source="Trellis",
    kind="number",
    count="neighbours_served",
    of="neighbours_told",
    measures=("neighbours_told", "neighbours_served"),
    dimensions=("activity",),
    unit_of_count="entries",
    released=False,
    links=sums("activity"),
)

OUTPUTS = Entry(
    id="F6b",
    key="project_outputs",
    title="What projects brought",
    label="Outputs",
    unit="count",
    direction="up",
    group="Giving",
    question="What did projects bring about?",
    sentence="Meals, bags, trees and other things that projects brought about this school year.",
    formula=f"Sum of each kind. All together: things of all kinds. {IN_FULL}",
    numerator="Things of each kind, as the register of projects tells",
    denominator="Entries of the register",
    exclusions="People served (F6); projects that tell no number",
    source="Trellis",
    kind="number",
    count="output_amount",
    of="outputs",
    measures=("outputs", "output_amount"),
    dimensions=("output",),
    unit_of_count="entries",
    links=sums("output"),
)

SERVICE = Entry(
    id="F6c",
    key="service_hours",
    title="Hours students served others",
    label="Hours",
    unit="hours",
    direction="up",
    group="Giving",
    question="How much time did students give?",
    sentence="Hours of students in activities that serve others, this school year.",
    formula=f"Sum of minutes / 60. {IN_FULL}",
    numerator=(
        "Minutes of students in service learning, clean-ups, charity events and sustainability projects"
    ),
    denominator="Students who came to such an activity; hours are a sum, and no mean over them",
    exclusions=f"Activities of which no sign-in list names students. {OF_PEOPLE}",
    source="Trellis; kinds as in the register of activities",
    kind="total_hours",
    count="service_minutes",
    of="served_others",
    measures=("served_others", "service_minutes"),
    dimensions=("activity",),
    counted_as="participants",
    released=False,
    links=(Link("activity", "whole", "at_most"),),
)


def _seen(kind: str, id: str, key: str, title: str, label: str, question: str, what: str) -> Entry:
    told, times = SEEN[kind]
    return Entry(
        id=id,
        key=key,
        title=title,
        label=label,
        unit="count",
        direction="up",
        group="Partners",
        question=question,
        sentence=f"{what} this school year, as the log of mentions tells.",
        formula=f"Sum of the numbers in the log. {IN_FULL}",
        numerator=f"{what}, by the month of their day",
        denominator="Entries of the log",
        exclusions="Entries without a number",
        source="Trellis",
        kind="number",
        count=times,
        of=told,
        measures=(told, times),
        dimensions=("month",),
        unit_of_count="entries",
        links=sums("month"),
    )


MEDIA = _seen(
    "media", "F9", "media_items", "Media items", "Items", "Is the school in the news?", "Items in the media"
)
SHARES = _seen(
    *("shares", "F9b", "posts_shared", "Posts shared", "Shared", "Do people pass on what we post?"),
    "Posts of the school that others shared",
)
OPENS = _seen(
    *("opens", "F9c", "newsletters_opened", "Newsletters opened", "Opened", "Is the newsletter read?"),
    "Newsletters that were opened",
)
ENQUIRIES = _seen(
    *("enquiries", "F9d", "partner_enquiries", "New partners asking", "Asked", "Do new partners ask for us?"),
    "Organisations that asked to become partners",
)

ANSWERED = Entry(
    id="F7b",
    key="suggestions_answered",
    title="Suggestions answered",
    label="Answered",
    unit="share",
    direction="up",
    group="Partners",
    question="You said: what did we do?",
    sentence="Share of the suggestions of this school year that were answered.",
    formula=f"Suggestions answered up to the last day of the school year / suggestions. {IN_FULL}",
    numerator="Suggestions of which the log tells the day they were answered",
    denominator="Suggestions of the log, from whomever they came",
    exclusions="What a suggestion says is not kept. Not in editions: few of a role are of single people",
    source="National Standards for Family-School Partnerships: speaking up for every child",
    kind="counted",
    count="suggestions_answered",
    of="suggestions",
    measures=("suggestions", "suggestions_answered"),
    dimensions=("role",),
    unit_of_count="entries",
    counted_as="suggestions",
    released=False,
    links=sums("role"),
)

ENTRIES = (ONLINE, NEIGHBOURS, OUTPUTS, SERVICE, MEDIA, SHARES, OPENS, ENQUIRIES, ANSWERED)
