"""Catalogue: more of what scales and single questions tell."""

from metrics.capacity_cells import MEMBERS
from metrics.entry import Entry, Link
from metrics.likely_cells import DIMENSION
from metrics.omega_of_cells import PAIR
from metrics.reliability_of_cells import OF_ITEM, OF_SCALE
from words import mark

NET_PROMOTERS = Entry(
    id="S10b",
    key="net_promoters",
    title="Net promoter score",
    label="Score",
    unit="score",
    direction="up",
    group="Surveys",
    question="Would people recommend the school?",
    sentence="Percent who would surely recommend less percent who would not, from -100 to 100.",
    formula=(
        "100 x (answers of 9 and 10 less answers of 0 to 6) / answers: a number, no percentage. Interval: "
        "adjusted Wald, with three made-up answers (three quarters of one to either end, the rest between), "
        "95 %, inside -100 to 100."
    ),
    numerator="Answers of 9 and 10 to a question from 0 to 10 (promoters) less those of 0 to 6 (detractors)",
    denominator="Valid answers to the question; of the total, people who answered any such question",
    exclusions="Blank answers; questions on other answer scales; no mean over several questions",
    source="Reichheld 2003; interval: Rocks 2016. It hides how answers spread: see the shares beside it",
    kind="promoters",
    measures=("promoters", "detractors", "likely_answers", "likely_people"),
    dimensions=(DIMENSION,),
    settings=("hide_below.answers",),
    unit_of_count="answers",
    counted_as="people",
    released=False,  # score and n together tell how many said what
    links=(Link(DIMENSION, "whole", "at_most"),),
)

NO_SCALE = mark("No survey of this year has a scale of three questions or more.")
NO_FOUR_CS = mark(
    "No survey asked families and staff about the four Cs. A code book would tell which questions do: call "
    "their scales “4 Cs: Capabilities”, “4 Cs: Connections”, “4 Cs: Cognition” and “4 Cs: Confidence”."
)

FOUR_CS = Entry(
    id="F3",
    key="four_cs",
    title="The four Cs, both sides",
    label="Gap",
    unit="points",
    direction="none",
    group="Surveys",
    question="Where do we differ from families?",
    sentence=(
        "Share of favourable answers of families less that of staff, by capabilities, connections, "
        "cognition and "
        "confidence."
    ),
    formula=(
        "Mean over the questions of a C of favourable answers / valid answers: of families, less of staff. "
        "Interval: Newcombe, as if each respondent gave one answer only, which is wider than needed; 95 %."
    ),
    numerator="Favourable answers (S10) to questions of scales that a code book calls “4 Cs: …”",
    denominator="Valid answers of parents and caregivers; of teachers, leaders, coordinators and other staff",
    exclusions="Answers without a role; questions of other scales",
    source="Dual Capacity-Building Framework for Family-School Partnerships (Mapp and Bergman 2019)",
    kind="four_cs",
    measures=tuple(name for names in MEMBERS.values() for name in names),
    dimensions=("capacity",),
    settings=("hide_below.answers", "favourable"),
    evidence="compared",
    unit_of_count="answers",
    counted_as="respondents",
    lacking=NO_FOUR_CS,
    links=(Link("capacity", "whole", "at_most"),),
)

OMEGA = Entry(
    id="D7b",
    key="omega",
    title="Omega of scales",
    label="Omega",
    unit="index",
    direction="up",
    group="Surveys",
    question="Do the scales hold together if their questions weigh differently?",
    sentence="Part of a scale's spread that its questions have in common, from 0 to 1.",
    formula=(
        "McDonald's omega total of a one-factor model by maximum likelihood: (sum of loadings) squared / "
        "(that + sum of residual variances), in the metric of the answers. No interval: see alpha's (D7)."
    ),
    numerator="Spread of the scale that one common factor explains",
    denominator="Spread of the scale, of people who answered every question; reversed questions are turned",
    exclusions=(
        "Who left a question blank; scales of fewer than three questions or of more than 60, or of too few "
        "people; scales that no factor fits"
    ),
    source="McDonald 1999; agrees with lavaan within 0.0005. Bands as for alpha",
    kind="omega",
    measures=("scaled", *OF_SCALE, *OF_ITEM, *PAIR),
    dimensions=("scale",),
    settings=("hide_below.answers", "flag_from"),
    unit_of_count="answers",
    counted_as="people",
    lacking=NO_SCALE,
    same_people="reliability",
    links=(Link("scale", "whole", "at_most"), Link("scale", "reliability:scale", "same")),
    version="2",
)

WEIGHTED = Entry(
    id="S10c",
    key="favourable_weighted",
    title="Favourable, had all groups answered alike",
    label="Weighted",
    unit="share",
    direction="up",
    group="Surveys",
    question="Would the answer be another, had all groups answered alike?",
    sentence="Favourable answers as they would be if each group had answered as often as its share.",
    formula=(
        "Post-stratified mean: of each group its mean times its share of the students enrolled, added up. "
        "Interval: t, of the means of groups that were drawn apart (Satterthwaite), 95 %. Beside it the mean "
        "as it was answered, with Student's t over students."
    ),
    numerator="Each student's share of favourable answers in all surveys of the year, weighed by group",
    denominator="Students whose number stands beside an answer; shares of groups are of all enrolled",
    exclusions=(
        "Answers without a student's number; groups of whom fewer than five answered stand together, and are "
        "left out where they are still too few and at most 5 % of all students. Told of "
        "one school, for those who work with its students"
    ),
    source=(
        "Holt & Smith 1979; Satterthwaite 1946. It mends what groups differ in, not who in a group answers"
    ),
    kind="weighted",
    measures=(),
    dimensions=("weighted_by",),
    unit_of_count="students",
    counted_as="students who answered",
    version="2",
    released=False,
)

ENTRIES = (NET_PROMOTERS, FOUR_CS, OMEGA)
LIVE = (WEIGHTED,)
"""Those that are counted from the answers of one school, and not from cells."""
