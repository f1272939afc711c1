"""Promises: did partnerships do what they promised, are they kept up, what goes wrong, what went well?"""

from pages import parts
from pages.parts import draw, renewals
from words import tr

scope = parts.scope()
FEW = 12  # goals that a chart holds; of more, those furthest from their target: the table has them all

QUESTION = tr("Did it do what it promised?")
ASKED = (
    *("goal_attainment", "goal_progress", "recent_contact", "reviews_held", "open_challenges"),
    *("training_coverage", "people_trained", "milestones"),
)
if scope.fresh.empty or all(scope.figure(key).reason for key in ASKED):
    parts.nothing_yet(
        QUESTION, tr("the register's sheets of goals, contacts, reviews, challenges and milestones")
    )

part = parts.sections(
    goals=tr("Goals and agreements"),
    contact=tr("Contact and reviews"),
    wrong=tr("What goes wrong"),
    trained=tr("Training"),
    news=tr("Milestones and news"),
)

part("goals")
goals = scope.figure("goal_attainment", "domain")
parts.of_sheet(
    goals,
    draw.bars_of(goals, whole_name=tr("all goals")),
    sheet="Goals",
    first=True,
    key="goals",
    question=QUESTION,
    chart_name=tr("Share of goals due that were met"),
)

renewals.side_by_side()

progress = scope.figure("goal_progress", "goal")
if not progress.reason:
    furthest = draw.lowest_of(progress, FEW) if draw.has_lowest(progress) else None
    parts.finding(
        progress,
        draw.bars_of(progress) if len(progress.rows) <= FEW else furthest,
        key="progress",
        chart_name=tr("How much of the way from baseline to target each goal has come"),
    )

part("contact")
contact = scope.figure("recent_contact", "partner")
parts.of_sheet(contact, None, sheet="Contacts", key="contact")

silence = scope.figure("days_since_contact", "partner")
if not silence.reason:
    parts.finding(
        silence, draw.bars_of(silence), key="silence", chart_name=tr("Days since the last two-way contact")
    )

reviews = scope.figure("reviews_held", "partner")
parts.of_sheet(reviews, None, sheet="Reviews", key="reviews")

part("wrong")
wrong = scope.figure("open_challenges", "challenge_type")
parts.of_sheet(
    wrong, draw.bars_of(wrong), sheet="Challenges", key="wrong", chart_name=tr("Open challenges by kind")
)

settled = scope.figure("days_to_resolve", "challenge_type")
if not settled.reason:
    parts.finding(
        settled, draw.bars_of(settled), key="settled", chart_name=tr("Median days to settle a challenge")
    )

part("trained")
trained = scope.figure("training_coverage", "partner_type")
parts.of_sheet(
    trained,
    draw.bars_of(trained, whole_name=tr("all active partners")),
    sheet="Trainings",
    key="trained",
    chart_name=tr("Share of active partners with a training within a year"),
)

people = scope.figure("people_trained", "role")
if not people.reason:
    parts.finding(
        people, draw.bars_of(people), key="people", chart_name=tr("Places taken at trainings, by role")
    )

part("news")
reached = scope.figure("milestones", "milestone_type")
parts.of_sheet(
    reached,
    draw.bars_of(reached),
    sheet="Milestones",
    key="reached",
    question=tr("What can we celebrate?"),
    chart_name=tr("Milestones by kind"),
)

shared = scope.figure("milestones_shared")
if not shared.reason:
    parts.finding(shared, None, key="shared", question=tr("Does anybody hear of it?"))

SEEN = {
    "media_items": tr("Items in the media by month"),
    "posts_shared": tr("Posts shared by month"),
    "newsletters_opened": tr("Newsletters opened by month"),
    "partner_enquiries": tr("Organisations that asked, by month"),
}
for key, chart_name in SEEN.items():
    seen = scope.figure(key, "month")
    parts.of_sheet(seen, draw.bars_of(seen), sheet="Mentions", key=key, chart_name=chart_name)
