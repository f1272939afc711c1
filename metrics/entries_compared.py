"""Catalogue: what is compared with similar students: of a school live, of the district in editions."""

from metrics.entry import Entry

ADJUSTED_ABSENCE = Entry(
    id="S4",
    key="adjusted_absence",
    title="Absence beside similar students",
    label="Beside similar",
    unit="points",
    direction="down",
    group="Attendance",
    question="Do students who take part miss less school than similar students?",
    sentence=(
        "How much more or less school time students missed who took part, beside the most similar ones "
        "who did not."
    ),
    formula=(
        "Within one school each student who came at least once is matched with one who did not: same grade, "
        "same attendance band last year, nearest in last year's share of school time missed (within 0.2 "
        "standard deviations, each other student once, most absent first). The difference is adjusted by "
        "least squares for last year's share and the groups, of the district those of which every one is "
        "shown. Interval: t, 95 %, over pairs, from 20 schools on over schools."
    ),
    numerator="Share of enrolled time missed, those who took part less their matches",
    denominator="Matched students who took part",
    exclusions=(
        "Students of whom this or last year fewer than the least number of days are known; Pre-Kindergarten; "
        "who refuses to be compared; who has nobody similar. Of the district a year is told once it is over, "
        "matched students in tens, in editions alone"
    ),
    source=(
        "Matching: Rosenbaum & Rubin 1985, Austin 2011; intervals: Abadie & Spiess 2022; groups alike: What "
        "Works Clearinghouse (0.05 and 0.25 standard deviations)"
    ),
    kind="matched",
    measures=("counted", "reached"),
    dimensions=("activity",),
    settings=("min_enrolled_days", "tiers", "effect_from"),
    evidence="adjusted_alike",
    counted_as="matched students",
    version="2",
)

ATTENDANCE_IMPROVED = Entry(
    id="S5",
    key="attendance_improved",
    title="Attendance improved (GPRA 3)",
    label="Improved",
    unit="share",
    direction="up",
    group="Attendance",
    question="How many who missed much last year came more this year, and how many would have anyway?",
    sentence="Of participants who came 90 % of last year or less, the share that came more this year.",
    formula=(
        "Participants whose share of days attended rose / participants with 90.0 % or less the year before; "
        "Wilson interval. Beside it the same share of students who came to nothing and began where a "
        "participant did (10, 15, 20, 30 % of days missed), weighted by where the participants began: direct "
        "standardisation; interval: the distances to Wilson's limits of each start, times its weight, "
        "squared and added, 95 %. There participants are left out beside whom nobody began."
    ),
    numerator="Of these, those who missed a smaller share of enrolled time than the year before",
    denominator="Participants of grades 1 to 12 who missed 10.0 % or more last year; both years known",
    exclusions=(
        "Students of whom this or last year fewer than the least number of days are known; who refuses to be "
        "compared. Of the district a year is told once it is over, students in tens, shares to a hundredth, "
        "intervals from these rounded numbers"
    ),
    source=(
        "21st CCLC, GPRA measure 3; beside it what regression to the mean does alone: 57 to 75 % of low "
        "attenders rise without any programme (simulated)"
    ),
    kind="improved",
    measures=("counted", "reached"),
    dimensions=("took_part", "activity"),
    settings=("min_enrolled_days",),
    evidence="compared",
    released=False,
)

ENTRIES = (ADJUSTED_ABSENCE, ATTENDANCE_IMPROVED)
