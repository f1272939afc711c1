"""Sign-in lists of the families' forums: who came in whose name."""

import numpy as np
import pandas as pd

from sample.district import LAST_YEAR
from sample.events import EVENTS

FORUM = next(event for event in EVENTS if event.code == "COUNCIL")
COMES = 0.09
"""Share of students whose family comes to one forum."""

HEADS = ["Student ID", "Name", "Relationship", "Date", "Activity", "School"]


def signed_in(
    enrolled: pd.DataFrame, held: pd.DataFrame, school: str, rng: np.random.Generator
) -> pd.DataFrame:
    """One adult of a family a row, by the student's number, in the order of the days.

    Args:
        enrolled: students of the school in the last year: ``student_id, last_name``.
        held: planned sessions of the school, as the register has them; those that are told to have been held
            are signed in to.
    """
    last = held["Day"] >= f"{LAST_YEAR}-08-01"
    days = held.loc[last & (held["Activity"] == FORUM.code) & (held["Held"] == "yes"), "Day"].tolist()
    rows = []
    for day in days:
        came = enrolled[rng.random(len(enrolled)) < COMES]
        rows += [
            (student, f"Parent of {name}", "Parent", day, FORUM.name, school)
            for student, name in zip(came["student_id"], came["last_name"], strict=True)
        ]
    return pd.DataFrame(rows, columns=HEADS)
