"""Students who answered a survey, by group: whose voice the answers are, as far as surveys tell who spoke."""

from collections.abc import Mapping

import numpy as np

from metrics.grouped import Rows, split, tall
from metrics.keys import Columns, chosen, distinct, ints
from metrics.stays import districts
from tables.codes import GROUP_DIMENSIONS, WHOLE

MEASURES = ("answering",)


def cells(student_years: Columns, district_of: Mapping[int, int]) -> Columns:
    """Count students who answered, at their schools and once in their district.

    Args:
        student_years: ``year, place, person`` and GROUP_DIMENSIONS of ``tables.derived.STUDENT_YEARS``, of
            those who answered: a student of several schools has a row of the district, too.

    Returns:
        ``tables.derived.CELLS``: "whole" and the dimensions of groups, measure ``answering``.
    """
    place, person = ints(student_years["place"]), ints(student_years["person"])
    home = np.isin(place, [*district_of.values()])
    of = np.where(home, place, districts(place, district_of))
    # The district's own row stands first; else what the student is in the one school.
    order = np.argsort(~home, kind="stable")
    first, _ = distinct(ints(student_years["year"])[order], of[order], person[order])
    lifted = {name: values[order][first] for name, values in student_years.items()}
    lifted["place"] = of[order][first]
    at_school = chosen(student_years, ~home)
    both = {name: np.concatenate([at_school[name], lifted[name]]) for name in student_years}
    ones = np.ones((len(both["place"]), 1), dtype="int64")
    rows = Rows(ints(both["year"]), ints(both["place"]), ones, list(MEASURES))
    parts = [rows.summed(split(WHOLE, [WHOLE] * len(ones)))]
    parts += [rows.summed(split(dimension, both[dimension])) for dimension in GROUP_DIMENSIONS]
    return tall(parts)
