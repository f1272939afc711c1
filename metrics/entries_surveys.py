"""Catalogue: what people answer, and whether it can be trusted."""

from metrics.entries_participation import GROUPS, sums
from metrics.entry import Entry, Link
from metrics.waves import ANYBODY, MEASURES

FAVOURABLE = Entry(
    id="S10",
    key="favourable",
    title="Favourable answers",
    label="Favourable",
    unit="share",
    direction="up",
    group="Surveys",
    question="What do people say?",
    sentence="Share of valid answers that are favourable, averaged over the questions.",
    formula=(
        "Mean over questions of favourable answers / valid answers. Interval: Wilson, 95 %; a question "
        "with its valid answers, a mean of questions as if each respondent gave one answer only, which "
        "is wider than needed (conservative). A scale is the mean over its questions as they are shown: "
        "withheld with any of them, its n the most answers that one of them has."
    ),
    numerator="Answers in the top two of five options (three of six, two of four), unless the setting says "
    "otherwise; reversed: the lowest",
    denominator="Valid answers to questions on an ordered scale; n of a mean is its respondents",
    exclusions='Blank answers and "don\'t know"; questions without an ordered scale; barriers',
    source="Usual convention of school climate surveys",
    kind="favourable",
    count="favourable",
    of="valid",
    measures=("favourable", "valid", "respondents", "against", "strongest"),
    dimensions=("item", "role"),
    composed={"scale": "item", "favourable_set": "item"},
    settings=("hide_below.answers", "favourable"),
    unit_of_count="answers",
    links=(Link("item", "whole", "at_most"), Link("role", "whole", "sum")),
    version="2",
)

BARRIERS = Entry(
    id="F2",
    key="barriers",
    title="What keeps families away",
    label="Barriers",
    unit="share",
    direction="down",
    group="Surveys",
    question="What keeps families away?",
    sentence="Share of people who name something as at least somewhat a problem.",
    formula="People who name a barrier / people who rated it; no mean over them. Interval: Wilson, 95 %.",
    numerator=(
        "Answers from the middle of their scale up (three of five, three of four, two of three); where the "
        "barrier is a statement, answers that agree"
    ),
    denominator="Valid answers to the barrier; of the total, people who rated any",
    exclusions='Blank answers and "don\'t know"; questions that no code book counts to barriers',
    source="Family-School Relationships Survey: an inventory, no scale (Schueler, McIntyre & Gehlbach 2017)",
    kind="each",
    count="cited",
    of="rated",
    measures=("cited", "rated", "barrier_respondents"),
    dimensions=("barrier",),
    settings=("hide_below.answers",),
    unit_of_count="answers",
    counted_as="people",
    links=(Link("barrier", "whole", "at_most"),),
)

RELIABILITY = Entry(
    id="D7",
    key="reliability",
    title="Reliability of scales",
    label="Reliability",
    unit="index",
    direction="up",
    group="Surveys",
    question="Can this scale be trusted?",
    sentence="How well the questions of a scale agree with one another, from 0 to 1.",
    formula=(
        "Cronbach's alpha: k / (k - 1) x (1 - sum of the questions' variances / variance of their sum), with "
        "Feldt's 95 % interval. By question: its correlation with the sum of the other questions of the "
        "scale, with Fisher's; beside it alpha without the question."
    ),
    numerator="People who answered every question of the scale; reversed questions are turned",
    denominator="The same people; of the total, who answered any question of any scale",
    exclusions=(
        "Who left a question blank; scales of fewer than three questions or of too few people; inventories; "
        "questions that no code book counts to a scale"
    ),
    source=(
        "Cronbach 1951, Feldt 1965. From .70 acceptable, from .80 good, above .90 perhaps redundant "
        "(Nunnally & Bernstein 1994): agreement is no proof that they measure one thing"
    ),
    kind="reliability",
    measures=(
        "scaled",
        "scale_respondents",
        "scale_complete",
        "scale_total",
        "scale_total_squared",
        "item_sum",
        "item_squared",
        "item_product",
    ),
    dimensions=("scale", "scale_item"),
    settings=("hide_below.answers", "flag_from"),
    unit_of_count="answers",
    counted_as="people",
    links=(Link("scale", "whole", "at_most"), Link("scale_item", "whole", "at_most")),
)

WAVES = (
    "Of the surveys of a school year in which a school was asked the same questions of a scale, the first is "
    "before, the last is after; of several answers in one of them the last counts. A student belongs to the "
    "school of the first answers, wherever the last were given"
)

CHANGE = Entry(
    id="S11",
    key="change",
    title="Change of the same students",
    label="Change",
    unit="steps",
    direction="up",
    group="Surveys",
    question="Did anything change?",
    sentence="Mean change of the same students on a scale, in steps of its answers.",
    formula=(
        "Sum of the scale after less before / questions, mean over the matched. Interval: paired t, 95 %. "
        "Beside it g_av (Lakens 2013, eq. 10: over the mean of both deviations, with Hedges' exact "
        "correction) and, for those who see the students, how many rose, stayed, fell. Nobody is compared: "
        "no effect is told."
    ),
    numerator=f"Students who answered every question of the scale both times. {WAVES}",
    denominator="The same students; of the total, all who answered the first time",
    exclusions=(
        "Answers without a student's number; students who answered once; scales asked in other words, or on "
        "other answers; sizes of fewer matched students than the setting says"
    ),
    source="Student 1908; Lakens 2013. Without others beside them it is a change, not an effect",
    kind="change",
    measures=(*MEASURES, ANYBODY),
    dimensions=("change",),
    settings=("hide_below.answers", "effect_from"),
    unit_of_count="answers",
    counted_as="matched students",
    same_people="matched_pairs",
    guard=("pairs", "pair_before"),
    links=(Link("change", "whole", "at_most"), Link("change", "matched_pairs:change", "same")),
)

MATCHED_PAIRS = Entry(
    id="D12",
    key="matched_pairs",
    title="Students matched over both surveys",
    label="Matched",
    unit="share",
    direction="up",
    group="Surveys",
    question="How many answered both times?",
    sentence="Share of the students who answered the first time who answered the last time, too.",
    formula="Matched students / students who answered the first time. Interval: Wilson, 95 %.",
    numerator=f"Students who answered every question of the scale both times. {WAVES}",
    denominator="Students who answered every question of the scale the first time",
    exclusions="Answers without a student's number; schools that were asked once",
    source="What Works Clearinghouse: attrition; those who left may differ from those who stayed",
    kind="each",
    count="pairs",
    of="pair_before",
    measures=(*MEASURES, ANYBODY),
    dimensions=("change",),
    settings=("hide_below.answers",),
    unit_of_count="answers",
    counted_as="students",
    links=(Link("change", "whole", "at_most"),),
)

REPRESENTATION = Entry(
    id="E10",
    key="representation",
    title="Whose voice the answers are",
    label="Voices",
    unit="points",
    direction="none",
    group="Surveys",
    question="Whose voice is this?",
    sentence="Share of a group among the students who answered, less its share of all students.",
    formula=(
        "Group / all of the students who answered, less group / all of the students enrolled, in points. "
        "Interval: Newcombe, of those who answered and the others, times the share of the others, 95 %."
    ),
    numerator="Students whose number stands beside an answer to any survey of the year, at any school",
    denominator="All enrolled students, also of grades that were not asked",
    exclusions="Surveys and answers without a student's number; numbers that are on no roster",
    source="NCES Standard 4-4-1: look closer from 10 points, or where fewer than 85 % answered",
    kind="representation",
    count="answering",
    measures=("answering",),
    dimensions=GROUPS,
    settings=("hide_below.students",),
    links=sums(*GROUPS),
)

RESPONSE = Entry(
    id="D1",
    key="response",
    title="Response rate",
    label="Response",
    unit="share",
    direction="up",
    group="Surveys",
    question="Did enough students answer?",
    sentence="Students who answered a survey, of all enrolled students.",
    formula="Students who answered / students enrolled. Counted in full, so there is no interval.",
    numerator="Respondents who say that they are students, or were asked as such, with a valid answer",
    denominator="All enrolled students of the school year, also of grades that were not asked",
    exclusions=(
        "Respondents of other roles, of whom no roster tells how many there are; surveys with more answers "
        "than there are students"
    ),
    source="NCES Standard 4-4-1: below 85 % ask who is missing",
    kind="response",
    count="answered_students",
    measures=("answered_students",),
    dimensions=("survey",),
    settings=("hide_below.students",),
    links=(Link("survey", "whole", "at_most"),),
)

STRAIGHT_LINES = Entry(
    id="D8",
    key="straight_lines",
    title="The same answer to everything",
    label="Straight lines",
    unit="share",
    direction="down",
    group="Surveys",
    question="Who ticked the same answer all the way down?",
    sentence="Share of people who gave the same answer to all items of a survey, reversed ones too.",
    formula="People who gave one answer to all such items / people who answered them. Wilson, 95 %.",
    numerator="People whose answers to six or more items, some of them reversed, are all the same",
    denominator="People who answered six or more items on answers of as many steps, some of them reversed",
    exclusions=(
        "Surveys without reversed items: there the same answer to all may be an honest one; inventories of "
        "barriers"
    ),
    source="Usual check for careless answers; look closer from 10 % on (Trellis)",
    kind="each",
    count="lined",
    of="mixed",
    measures=("lined", "mixed", "mixed_respondents"),
    dimensions=("survey",),
    settings=("hide_below.answers",),
    unit_of_count="answers",
    counted_as="people",
    released=False,
    links=(Link("survey", "whole", "at_most"),),
)

ENTRIES = (
    FAVOURABLE,
    CHANGE,
    BARRIERS,
    RELIABILITY,
    MATCHED_PAIRS,
    REPRESENTATION,
    RESPONSE,
    STRAIGHT_LINES,
)
