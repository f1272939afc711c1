"""Where all of a small school are in a protected topic, its row says what the total says, and stays so."""

import json

import numpy as np
import pandas as pd
import pytest

from flows import release
from flows.database import store
from flows.viewer import ADMIN
from store import editions
from tests.attacker import districts

SCHOOL = 2
YES = ("english_learner", "yes")
WHOLE = ("english_learner", "whole")


def students(reached: int, others: int = 0) -> pd.DataFrame:
    """Three schools of 100 English learners, so many of the first reached; and so many others in it."""
    many = 300 + others
    at = np.arange(many)
    came = np.where(at < 100, at < reached, at % 2 == 0) & (at < 300)
    return pd.DataFrame(
        {
            "year": districts.YEAR,
            "place": np.where(at < 300, SCHOOL + at // 100, SCHOOL),
            "person": districts.FIRST_PERSON + at,
            "grade": "3",
            "gender": "female",
            "race_ethnicity": "white",
            "english_learner": np.where(at < 300, "yes", "no"),
            "disability": "no",
            "low_income": "no",
            "enrolled": 180 * 24,
            "absent": 0,
            "absent_other": 0,
            "unmarked": 0,
            "sessions": came.astype("int64"),
            "minutes": came * 600,
        }
    )


def came(who: pd.DataFrame) -> pd.DataFrame:
    return districts.taken(np.random.default_rng(1), who, 1)


def rows(url: str) -> dict[tuple[str, str], tuple[float | None, float | None, int]]:
    """Count, n and since when, of reach of the first school by English learners."""
    with store(url).reading() as tx:
        told = editions.released(tx, year=districts.YEAR, indicator="reach")
    told = told[(told["place"] == SCHOOL) & (told["dimension"] == "english_learner")]
    return {
        (row.dimension, row.grp): (json.loads(row.frame)["count"], json.loads(row.frame)["n"], row.since)
        for row in told.itertuples()
    }


@pytest.fixture
def url(tmp_path) -> str:
    found = f"sqlite:///{tmp_path / 'district.db'}"
    who = students(60)
    districts.published(found, who, came(who))
    return found


def later(url: str, who: pd.DataFrame) -> None:
    districts.count(url, who, came(who))
    release.publish(url, ADMIN, "test")


def test_they_are_shown_with_the_total(url):
    assert rows(url) == {WHOLE: (60, 100, 1), YES: (60, 100, 1)}


def test_one_more_changes_neither(url):
    later(url, students(61))
    assert rows(url) == {WHOLE: (60, 100, 1), YES: (60, 100, 1)}


def test_they_are_withheld_once_there_are_others_too(url):
    later(url, students(61, others=30))
    told = rows(url)
    assert told[YES][:2] == (None, None)
    assert told["english_learner", "no"][:2] == (None, None)
