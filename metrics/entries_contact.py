"""Catalogue: whether those expected come, and how and by what kind of contact students are reached."""

from metrics.entries_participation import GROUPS, INTERVAL, sums
from metrics.entry import Entry, Link
from metrics.offered import ACTIVITY_MONTH
from metrics.sessions import CAME
from metrics.taking_part import VISITS

NOT_IN_EDITIONS = "Not in editions: beside the participants of each activity it would tell of few"

SESSION_ATTENDANCE = Entry(
    id="P5",
    key="session_attendance",
    title="Session attendance rate",
    label="Came",
    unit="share",
    direction="up",
    group="Participation",
    question="How many of those expected come?",
    sentence="Share of the sessions at which students were expected that they came to.",
    formula=(
        "Sessions attended / sessions expected, pooled over students. Interval: t, from the spread between "
        "students (linearised ratio), 95 %."
    ),
    numerator="Sessions students attended, each student and session once",
    denominator="Sessions held at which students were expected: their mark says that they came or did not",
    exclusions=(
        "People who are not students; marks that say a student was not expected; sessions the "
        "register calls not "
        f"held; sessions outside the stay in the school. {NOT_IN_EDITIONS}"
    ),
    source="Trellis; four in five is a common mark",
    kind="visits",
    of="registered",
    measures=tuple(VISITS),
    dimensions=("grade", "activity", "partner"),
    counted_as="students expected",
    released=False,
    links=(*sums("grade"), Link("activity", "whole", "at_most"), Link("partner", "whole", "at_most")),
)

EMPTYING = Entry(
    id="P5b",
    key="emptying",
    title="Fall in session attendance",
    label="Change",
    unit="points",
    unit_by={ACTIVITY_MONTH: "share"},
    direction="up",
    group="Participation",
    question="Which sessions are losing students, and since when?",
    sentence=(
        "Points by which the share of expected students who came changed, since the month that shows it most."
    ),
    formula=(
        "Students who came / students expected, pooled over the sessions since a month, less the same over "
        "those before. Every month but the first is looked at that has 5 sessions, and enough students "
        "expected (flag_from, each session anew), on either side; told is the one with the smallest p of a "
        "fall, of an error widened as the interval is. Interval: t, from the spread between sessions on "
        "either side (linearised ratio), widened by how much more months differ than their sessions let "
        "expect (one dispersion for all activities, or the activity's own if that is wider), 5 % shared out "
        "over all months looked at of all activities (Bonferroni). A fall is told where the interval "
        "excludes 0, and is real from gap_size on. Of one month: t, from the spread between its "
        "sessions, 95 %."
    ),
    numerator="Students who came, each session anew",
    denominator="Students expected at sessions held: their mark says that they came or did not",
    exclusions=(
        "People who are not students; marks that say a student was not expected; sessions known by counts "
        "alone; sessions that were not held, or at which nobody came and of which the register says nothing. "
        "Who was taken off the sheet is expected no more: that is told by P6. Who is expected may have "
        "changed, and that alone can move the share. The fall is the largest of many looked at, so that it "
        f"is rather smaller than told. {NOT_IN_EDITIONS}"
    ),
    source="Cochran 1977, 6.3; Welch 1947; McCullagh & Nelder 1989, 4.5; the way of looking: Trellis",
    kind="emptying",
    of="session_attendance",
    measures=tuple(CAME),
    dimensions=("activity", ACTIVITY_MONTH),
    settings=("flag_from", "gap_size"),
    counted_as="expected visits",
    released=False,
)

VIRTUAL = Entry(
    id="P14",
    key="virtual_reach",
    title="Virtual reach",
    label="Online only",
    unit="share",
    direction="none",
    group="Participation",
    question="Did going online reach new students?",
    sentence="Share of students who took part that came to virtual activities alone.",
    formula=f"Students reached by virtual activities alone / students who took part. {INTERVAL}",
    numerator="Students who came to a virtual activity, live or self-paced, and to none in a room",
    denominator="Students with at least one attended session, each counted once",
    exclusions=(
        "Students who came to no session. A hybrid activity has a room, and counts as one. Refused "
        "where how an "
        f"activity is delivered is not recorded for somebody who came to none in a room. {NOT_IN_EDITIONS}"
    ),
    source="Trellis; delivery as in the register of activities",
    kind="share",
    count="virtual_only",
    of="reached",
    measures=("reached", "virtual_only", "mode_untold"),
    dimensions=GROUPS,
    compared=GROUPS,
    settings=("flag_from", "gap_size"),
    counted_as="participants",
    unknown="mode_untold",
    released=False,
    links=sums(*GROUPS),
)

WORK_BASED = Entry(
    id="P11",
    key="work_based_access",
    title="Work-based and mentoring access",
    label="Access",
    unit="share",
    direction="up",
    group="Participation",
    question="Who gets the internships?",
    sentence="Share of students in grades 9 to 12 who came to an internship, a job shadow or mentoring.",
    formula=(
        "Students in grades 9 to 12 with a work-based or mentoring contact / students in these "
        f"grades. {INTERVAL}"
    ),
    numerator="Of these, students with an attended session of an internship, a job shadow or mentoring",
    denominator="Students enrolled in grades 9 to 12, each counted once",
    exclusions=(
        "Students in other grades or without one. Refused where the kinds of some activities are not "
        "recorded that "
        f"somebody without such a contact came to. {NOT_IN_EDITIONS}"
    ),
    source="Trellis; kinds as in the register of activities",
    kind="share",
    count="work_based",
    of="eligible",
    measures=("eligible", "work_based", "work_untold"),
    dimensions=GROUPS,
    compared=GROUPS,
    settings=("flag_from", "gap_size"),
    counted_as="students in grades 9 to 12",
    unknown="work_untold",
    released=False,
    links=sums(*GROUPS),
)

COMPOSITION = Entry(
    id="E3",
    key="composition_difference",
    title="Composition difference",
    label="Difference",
    unit="points",
    direction="none",
    group="Equity",
    question="Do those who take part look like the school?",
    sentence="A group's share of students who took part minus its share of all students.",
    formula=(
        "Participants of the group / participants - students of the group / students. Interval: "
        "Newcombe, method 10, "
        "of the group's shares of participants and of all others, times the share of others; 95 %."
    ),
    numerator="Students of the group with at least one attended session (P1), of all such students",
    denominator="Students of the group, of all students enrolled",
    exclusions=(
        "As for reach (P1). Not in editions: it is made of the numbers of reach, and shown for the "
        "first time later "
        "than these it would tell of what they hold back"
    ),
    source="Trellis",
    kind="composition",
    count="reached",
    of="students",
    measures=("students", "reached"),
    dimensions=GROUPS,
    released=False,
    links=(*sums(*GROUPS), *(Link(dimension, f"reach:{dimension}", "same") for dimension in GROUPS)),
)

UNEQUAL = Entry(
    id="E7",
    key="hours_concentration",
    title="Concentration of hours",
    label="Gini",
    unit="index",
    direction="down",
    group="Equity",
    question="Do few students get most of the hours?",
    sentence="Gini index of the hours taken part, over all enrolled students.",
    formula=(
        "Mean difference of hours between any two students / twice the mean, hours rounded to whole "
        "ones. 0: all have "
        "the same; 1: one has all. Counted in full, so there is no interval."
    ),
    numerator="Differences of hours between all pairs of students, who came or not",
    denominator="Students enrolled at any time of the school year",
    exclusions=(
        "As for reach (P1) and hours (P3). Refused where nobody has a whole hour. Not in editions: it "
        "moves with a "
        "single student"
    ),
    source="Gini 1912",
    kind="gini",
    of="students",
    measures=("students", "of_hours"),
    dimensions=(),
    released=False,
)

ENTRIES = (SESSION_ATTENDANCE, VIRTUAL, WORK_BASED, COMPOSITION, UNEQUAL)
LIVE = (EMPTYING,)
"""Put together from the months of each activity."""
