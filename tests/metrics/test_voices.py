"""Who answered, of whom, and which groups are heard more than others, by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics import respondents
from metrics.catalogue import entry
from metrics.in_full import COUNTED
from metrics.indicators import frame
from metrics.voices import NO_ROSTER, TOO_MANY
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME
from tests.metrics.test_indicators import cells
from tests.metrics.test_survey import amounts


def table(key: str, by: str, *rows: tuple) -> pd.DataFrame:
    return frame(entry(key), cells(*rows), by, {}).set_index("grp")


def test_a_group_is_held_against_its_share_of_all_students():
    found = table(
        "representation",
        "gender",
        ("whole", "whole", {"students": 100, "answering": 50}),
        ("gender", "female", {"students": 40, "answering": 30}),
        ("gender", "male", {"students": 60, "answering": 20}),
    )
    # 30 of 50 less 40 of 100: half of 30 of 50 less 10 of 50, .4, Newcombe .2100 to .5517 by hand from
    # Wilson .4618 to .7239 and .1124 to .3304 (R: binom.confint).
    assert found.loc["female", ["count", "n"]].tolist() == [30, 40]
    assert found.loc["female", "value"] == pytest.approx(0.2)
    assert found.loc["female", ["low", "high"]].tolist() == pytest.approx([0.1050, 0.2759], abs=1e-3)
    assert found.loc["male", "value"] == pytest.approx(-0.2)
    assert np.isnan(found.loc["whole", "value"])


def test_a_group_of_whom_nobody_answered_stays_in_the_table():
    found = table(
        "representation",
        "gender",
        ("whole", "whole", {"students": 100, "answering": 50}),
        ("gender", "female", {"students": 40}),
    )
    assert found.loc["female", ["count", "value"]].tolist() == [0, -0.4]


def test_without_a_students_number_there_is_nothing():
    assert table("representation", "gender", ("gender", "female", {"students": 40})).empty


def test_who_answered_of_all_who_are_enrolled_counted_in_full():
    found = table(
        "response",
        "survey",
        ("whole", "whole", {"students": 200, "answered_students": 90}),
        ("survey", "3:", {"answered_students": 50}),
        ("survey", "4:", {"answered_students": 40}),
    )
    assert found.loc["3:", ["count", "n", "value", "reason"]].tolist() == [50, 200, 0.25, COUNTED]
    assert found.loc["3:", ["low", "high"]].isna().all()
    assert np.isnan(found.loc["whole", "value"])


@pytest.mark.parametrize(("students", "why"), [(0, NO_ROSTER), (49, TOO_MANY)])
def test_without_a_roster_or_with_more_answers_than_students_there_is_no_rate(students, why):
    found = table(
        "response",
        "survey",
        ("whole", "whole", {"students": students, "answered_students": 50}),
        ("survey", "3:", {"answered_students": 50}),
    )
    assert np.isnan(found.loc["3:", "value"])
    assert found.loc["3:", "reason"] == why


def years(*rows: tuple[int, int, str]) -> dict[str, np.ndarray]:
    place, person, gender = (np.array(column) for column in zip(*rows, strict=True))
    groups = {name: np.full(len(place), "", dtype=object) for name in entry("E10").dimensions}
    told = {"year": np.full(len(place), 2025), "place": place, "person": person}
    return told | groups | {"gender": gender.astype(object)}


def test_who_answered_counts_at_the_school_and_once_in_the_district():
    # 103 is in both schools, and the district's own row says who they are there.
    found = pd.DataFrame(
        respondents.cells(
            years(
                (CEDAR, 101, "female"),
                (ELM, 102, "male"),
                (CEDAR, 103, "male"),
                (ELM, 103, "male"),
                (HOME, 103, "male"),
            ),
            DISTRICT_OF,
        )
    )
    assert [amounts(found, "whole", place=place)["answering"] for place in (CEDAR, ELM, HOME)] == [2, 2, 3]
    assert amounts(found, "gender", "male", HOME)["answering"] == 2
