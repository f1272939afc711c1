"""What one step of counting takes away, before it counts again, no other step has counted."""

from collections import Counter

from flows.derive import offered, partners, students
from metrics import comment_cells, filled_cells, household_cells, quality, respondents, survey, waves

MEASURES = (
    *(students.EVERY, offered.EVERY, partners.MEASURES, household_cells.MEASURES),
    *(survey.MEASURES, respondents.MEASURES, (*waves.MEASURES, waves.ANYBODY), comment_cells.MEASURES),
    *(quality.MEASURES, filled_cells.MEASURES),
)


def test_each_measure_is_counted_by_one_step_alone():
    several = Counter(name for measures in MEASURES for name in set(measures))
    assert [name for name, steps in several.items() if steps > 1] == []
