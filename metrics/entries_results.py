"""Catalogue: marks, growth, behaviour, what comes after school."""

from metrics.entries_participation import GROUPS, INTERVAL, sums
from metrics.entry import Entry, Link
from metrics.outcomes import PAIRS, STARTS
from tables.outcome_codes import TEACHER_RATING

UNKNOWN = "Who has no row, or a blank one, is not known and counts nowhere"
LIVE = "Not in editions: how many it is told of says something of each"
REFUSERS = "; where those who took part stand beside the others, students who refuse comparisons"
COMPLETE = "Schools and years whose list nobody has said to be complete: there nobody counts as having none"
ALIKE = (
    "Beside it the same share of students who came to nothing and began where a participant did ({starts}), "
    "weighted by where the participants began who have such a one beside them: direct standardisation; "
    "interval: the distances to Wilson's limits of each start, times its weight, squared and added, 95 %"
)
SPLITS = (*GROUPS, "grade", "took_part")
COMPARED = (*GROUPS, "took_part")
SETTINGS = ("hide_below.students", "flag_from", "gap_size")

GPA = Entry(
    id="S6",
    key="gpa_improved",
    title="Grade point average improved (GPRA 2)",
    label="Improved",
    unit="share",
    direction="up",
    group="Outcomes",
    question="How many with an average below 3.0 last year have a higher one, and how many of the others?",
    sentence="Of students with an unweighted average below 3 last year, those with a higher one this year.",
    formula=(
        "Students whose unweighted grade point average rose / students with less than 3.0 the year before. "
        f"Of a year without an average of its own, the mean of its terms. {INTERVAL} "
        f"{ALIKE.format(starts='averages from 0, 1, 2 and 2.5')}."
    ),
    numerator="Of these, those whose average is higher than the year before; the same is not higher",
    denominator="Students of grades 7, 8, 10 to 12 with less than 3.0 the year before; both years told",
    exclusions=f"Grade 9, as the measure has it; who has no average in either year{REFUSERS}. {LIVE}",
    source="21st CCLC, GPRA measure 2",
    kind="share",
    count="gpa_rose",
    of="gpa_low",
    measures=("gpa_low", *PAIRS["gpa_low"]),
    dimensions=("took_part",),
    compared=("took_part",),
    settings=("flag_from", "gap_size"),
    started=STARTS["gpa_low"],
    released=False,
    links=sums("took_part"),
    version="2",
)


def _growth(number: str, key: str, subject: str, title: str, question: str) -> Entry:
    known, grew = f"{subject}_known", f"{subject}_grew"
    return Entry(
        id=number,
        key=key,
        title=title,
        label="Grew",
        unit="share",
        direction="up",
        group="Outcomes",
        question=question,
        sentence="Share of students of grades 4 to 8 who met the state's growth rule.",
        formula=f"Students who met the rule / students of whom the file says either. {INTERVAL}",
        numerator="Students who met the rule, as the state says; Trellis has no rule of its own",
        denominator="Students of grades 4 to 8 of whom it is told; the federal number is who took part",
        exclusions=UNKNOWN + REFUSERS,
        source="21st CCLC, GPRA measure 1; the rule is the state's, named in the file",
        kind="share",
        count=grew,
        of=known,
        measures=(known, grew),
        dimensions=SPLITS,
        compared=COMPARED,
        settings=SETTINGS,
        links=sums(*SPLITS),
    )


READING = _growth(
    "S7", "growth_reading", "reading", "Growth in reading (GPRA 1)", "Are they growing in reading?"
)
MATHS = _growth(
    "S7b", "growth_maths", "maths", "Growth in mathematics (GPRA 1)", "Are they growing in mathematics?"
)

SUSPENSIONS = Entry(
    id="S8",
    key="suspensions_down",
    title="Fewer suspensions (GPRA 4)",
    label="Fewer",
    unit="share",
    direction="up",
    group="Outcomes",
    question="How many suspended in school last year were so less often, and how many of the others?",
    sentence="Of students suspended in school last year, those with fewer such suspensions this year.",
    formula=(
        "Students with fewer in-school suspensions than the year before / students with at least one the "
        f"year before. {INTERVAL} {ALIKE.format(starts='one, two, three and more suspensions')}."
    ),
    numerator="Of these, those with fewer in-school suspensions this school year",
    denominator="Students of grades 1 to 12 with at least one in-school suspension the year before",
    exclusions=f"{COMPLETE}; this year's list must hold the whole year{REFUSERS}. {LIVE}",
    source="21st CCLC, GPRA measure 4",
    kind="share",
    count="suspended_less",
    of="suspended_before",
    measures=("suspended_before", *PAIRS["suspended_before"]),
    dimensions=("took_part",),
    compared=("took_part",),
    settings=("flag_from", "gap_size"),
    started=STARTS["suspended_before"],
    released=False,
    links=sums("took_part"),
    version="2",
)

RATED = Entry(
    id="S9",
    key="teacher_rated",
    title="Engagement as teachers rate it (GPRA 5)",
    label="Rated",
    unit="share",
    direction="none",
    group="Outcomes",
    question="Do teachers see it?",
    sentence="Participants of grades 1 to 5 by what a teacher says of their engagement in learning.",
    formula=f"Participants rated so / participants rated. {INTERVAL}",
    numerator="Participants whose engagement improved, did not improve, or did not need to",
    denominator="Students of grades 1 to 5 with at least one attended session whom a teacher rated",
    exclusions=f"{UNKNOWN}; of others ratings are not counted. {LIVE}",
    source="21st CCLC, GPRA measure 5: its number is those who improved",
    kind="bands",
    of="teacher_told",
    bands={rating: f"rated_{rating}" for rating in TEACHER_RATING},
    band_dimension="teacher_rating",
    measures=("teacher_told", *PAIRS["teacher_told"]),
    dimensions=("teacher_rating",),
    counted_as="participants",
    released=False,
    links=sums("teacher_rating"),
)

PASSING = Entry(
    id="S12",
    key="course_passing",
    title="Passing every core course",
    label="Passing",
    unit="share",
    direction="up",
    group="Outcomes",
    question="Are they passing?",
    sentence="Share of students who failed no core course in any term of the school year so far.",
    formula=f"Students with no failed core course / students with marks in core courses. {INTERVAL}",
    numerator="Students of whom all marked core courses are passed, by the school's own rule",
    denominator="Students with at least one marked core course",
    exclusions=f"{UNKNOWN}; so does who failed a course of which nobody says whether it is core{REFUSERS}",
    source="Trellis; what is core and what is passed, the school says. No band is published",
    kind="share",
    count="passing",
    of="marked",
    measures=("marked", *PAIRS["marked"]),
    dimensions=SPLITS,
    compared=COMPARED,
    settings=SETTINGS,
    links=sums(*SPLITS),
)

DISCIPLINE = Entry(
    id="S13",
    key="discipline_rate",
    title="Suspended out of school",
    label="Suspended",
    unit="share",
    direction="down",
    group="Outcomes",
    question="Who is suspended out of school?",
    sentence="Share of students with at least one out-of-school suspension this school year.",
    formula=f"Students with an out-of-school suspension / students enrolled. {INTERVAL}",
    numerator="Students with at least one, each counted once, whichever school tells it",
    denominator="Students enrolled at any time of the year at schools whose list of suspensions is complete",
    exclusions=COMPLETE + REFUSERS,
    source="Trellis; no band is published",
    kind="share",
    count="suspended_out",
    of="discipline_known",
    measures=("discipline_known", *PAIRS["discipline_known"]),
    dimensions=SPLITS,
    compared=COMPARED,
    settings=SETTINGS,
    links=sums(*SPLITS),
)

CASE_GOALS = Entry(
    id="S15",
    key="case_goals_met",
    title="Goals of case-managed students",
    label="Met",
    unit="share",
    direction="up",
    group="Outcomes",
    question="Did the supported students meet their goals?",
    sentence="Share of students with a goal due this school year who met every one of them.",
    formula=f"Students who met all goals due / students with one due. By kind: goals of it. {INTERVAL}",
    numerator="Students of whom every goal due, of which it is told, was met",
    denominator="Students with a goal due in the school year of which it is told whether it was met",
    exclusions=f"Goals without a yes or no. Who meets goals says nothing of why. {LIVE}",
    source="Communities In Schools, practice of goal attainment",
    kind="share",
    count="goal_met",
    of="goal_due",
    measures=("goal_due", *PAIRS["goal_due"]),
    dimensions=("case_goal",),
    settings=("flag_from",),
    released=False,
    links=(Link("case_goal", "whole", "at_most"),),
)


def _progress(number: str, key: str, flags: tuple[str, str], words: dict[str, str]) -> Entry:
    known, holds = flags
    return Entry(
        id=number,
        key=key,
        title=words["title"],
        label=words["label"],
        unit="share",
        direction="up",
        group="Outcomes",
        question=words["question"],
        sentence=words["sentence"],
        formula=f"{words['formula']} {INTERVAL}",
        numerator=words["numerator"],
        denominator=words["denominator"],
        exclusions=UNKNOWN + REFUSERS + words.get("more", ""),
        source=words["source"],
        kind="share",
        count=holds,
        of=known,
        measures=(known, holds),
        dimensions=SPLITS,
        compared=COMPARED,
        settings=SETTINGS,
        released="more" not in words,
        links=sums(*SPLITS),
    )


PROMOTED = _progress(
    "S16",
    "promotion",
    ("promotion_known", "promoted"),
    {
        "title": "Promoted to the next grade",
        "label": "Promoted",
        "question": "Do students move on to the next grade?",
        "sentence": "Share of students who were promoted at the end of the school year.",
        "formula": "Students promoted / students of whom it is told.",
        "numerator": "Students of whom the file says that they were promoted",
        "denominator": "Students of whom it is told whether they were promoted",
        "source": "Communities In Schools report it; alone it says nothing of why",
    },
)

GRADUATED = _progress(
    "S16b",
    "on_time_graduation",
    ("graduation_known", "graduated"),
    {
        "title": "Graduated on time",
        "label": "Graduated",
        "question": "Do they graduate on time?",
        "sentence": "Share of the cohort that graduated on time.",
        "formula": "Students graduated on time / students of the cohort of whom it is told.",
        "numerator": "Students of whom the file says that they graduated on time",
        "denominator": "Students of the cohort, as the state draws it, of whom it is told",
        "source": "Four-year cohort of the Every Student Succeeds Act; the file says who is in it",
    },
)

AFTER_SCHOOL = _progress(
    "S16c",
    "after_school_enrolment",
    ("after_known", "after_school"),
    {
        "title": "Enrolled after school",
        "label": "Enrolled",
        "question": "Do they go on to college or training?",
        "sentence": "Share of those who left school that enrolled in college or training.",
        "formula": "Students enrolled / students of whom it is told.",
        "numerator": "Students of whom the file says that they enrolled in college or training",
        "denominator": "Students of whom it is told whether they enrolled",
        "source": "Trellis; no band is published",
        "more": f". {LIVE}",
    },
)

READY = Entry(
    id="S17",
    key="career_readiness",
    title="Career readiness",
    label="Ready",
    unit="share",
    direction="up",
    group="Outcomes",
    question="Are they ready for what is next?",
    sentence="Share of students of grade 12 with a completed credential, or with work-based hours this year.",
    formula=(
        "Students with a completed credential, or at least one hour in an internship or job shadow this "
        f"school year / students of grade 12. {INTERVAL}"
    ),
    numerator="Students of grade 12 with one or the other, each counted once",
    denominator="Students of grade 12 at schools whose list of credentials is complete",
    exclusions=f"{COMPLETE}; work-based hours of earlier years",
    source="Trellis; no band is published",
    kind="share",
    count="ready",
    of="readiness_known",
    measures=("readiness_known", *PAIRS["readiness_known"]),
    dimensions=GROUPS,
    compared=GROUPS,
    settings=SETTINGS,
    links=sums(*GROUPS),
)

ENTRIES = (
    GPA,
    READING,
    MATHS,
    SUSPENSIONS,
    RATED,
    PASSING,
    DISCIPLINE,
    CASE_GOALS,
    PROMOTED,
    GRADUATED,
    AFTER_SCHOOL,
    READY,
)
