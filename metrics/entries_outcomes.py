"""Catalogue: attendance."""

from metrics.entries_participation import GROUPS, INTERVAL, sums
from metrics.entry import Entry, Link

REFUSERS = "; where those who took part stand beside the others, students who refuse comparisons"

ATTENDANCE = Entry(
    id="S1",
    key="average_daily_attendance",
    title="Average daily attendance",
    label="Attendance",
    unit="share",
    direction="up",
    group="Attendance",
    question="Is attendance up?",
    sentence="Share of enrolled school time that students were present.",
    formula=(
        "1 - time absent / time enrolled, pooled over students. Interval: t, from the spread between "
        "students (linearised ratio), 95 %."
    ),
    numerator="Day units present, for every enrolled student",
    denominator="Day units of school the students could have attended, to the as-of day",
    exclusions="Closed days; days before entry and after leaving; days on which attendance is not known"
    + REFUSERS,
    source="Common definition; above 97 % little trouble, below 93 % trouble (Attendance Works)",
    kind="rate",
    of="attending",
    measures=(
        "attending",
        "enrolled_units",
        "absent_units",
        "enrolled_squared",
        "absent_squared",
        "product",
    ),
    dimensions=(*GROUPS, "grade", "month", "took_part", "activity", "partner"),
    compared=(*GROUPS, "took_part", "activity", "partner"),
    settings=("hide_below.students", "flag_from", "gap_size", "half_day"),
    links=(
        *sums(*GROUPS, "grade", "took_part"),
        *(Link(dimension, "whole", "at_most") for dimension in ("month", "activity", "partner")),
    ),
    version="2",
)

CHRONIC = Entry(
    id="S2",
    key="chronic_absence",
    title="Chronic absence",
    label="Chronic",
    unit="share",
    direction="down",
    group="Attendance",
    question="How many students miss a tenth of school or more?",
    sentence="Share of students who missed at least a tenth of their enrolled days, for any reason.",
    formula=(
        f"Students with 10 x absent >= enrolled / students counted. {INTERVAL} By days enrolled: fewer than "
        "31, 31 to 44, 45 and more; by least days: as if so many were needed to count. By the rule of half "
        "days: parts of a school day missed add up, or half of it or more is a day and less is none; apart "
        "stand those whom both rules judge alike."
    ),
    numerator="Counted students who missed at least 10 % of enrolled days; exactly 10 % counts",
    denominator="Students enrolled at least the least number of days; leavers stay in",
    exclusions="Students enrolled fewer days than the setting says; Pre-Kindergarten" + REFUSERS,
    source="Attendance Works; EDFacts file FS195",
    kind="share",
    count="chronic",
    of="counted",
    measures=("counted", "chronic"),
    dimensions=(*GROUPS, "grade", "took_part", "activity", "partner", "days_band", "half_day_judged"),
    composed={"least_days": "days_band", "half_day_rule": "half_day_judged"},
    compared=(*GROUPS, "took_part", "activity", "partner"),
    settings=("hide_below.students", "flag_from", "gap_size", "min_enrolled_days", "half_day"),
    links=(
        *sums(*GROUPS, "grade", "took_part", "days_band", "half_day_judged"),
        Link("activity", "whole", "at_most"),
        Link("partner", "whole", "at_most"),
    ),
    version="2",
)

BANDS = {band: f"band_{band}" for band in ("satisfactory", "at_risk", "moderate", "severe")}

ATTENDANCE_BANDS = Entry(
    id="S3",
    key="attendance_bands",
    title="Attendance bands",
    label="Bands",
    unit="share",
    direction="none",
    group="Attendance",
    question="How many students miss how much school?",
    sentence="Students by the share of enrolled days they missed.",
    formula=f"Students of a band / students counted. An edge belongs to the worse band. {INTERVAL}",
    numerator="Counted students who missed under 5 %, 5 to under 10 %, 10 to under 20 %, 20 % and more",
    denominator="Students enrolled at least the least number of days",
    exclusions="Students enrolled fewer days than the setting says; Pre-Kindergarten",
    source="Attendance Works, in words: exactly 5 % is the second band (some code puts it in the first)",
    kind="bands",
    of="counted",
    bands=BANDS,
    band_dimension="band",
    measures=("counted", "chronic", *BANDS.values()),
    dimensions=("band",),
    settings=("hide_below.students", "min_enrolled_days", "tiers", "half_day"),
    same_people="chronic_absence",
    guard=("chronic", "counted"),
    links=(
        *sums("band"),
        Link("whole", "chronic_absence:whole", "same"),
        Link("band", "chronic_absence:whole", "sum"),
    ),
)

ENTRIES = (ATTENDANCE, CHRONIC, ATTENDANCE_BANDS)
