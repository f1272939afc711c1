"""Times without a zone stay as the sheet shows them, and it is said."""

import pandas as pd
import pytest

from loaders import read
from loaders.document import open_document
from loaders.zones import zone_problems


@pytest.mark.parametrize(
    ("text", "heading", "told"),
    [
        ("2025-09-14 16:30:10", "Timestamp", True),
        ("9/14/2025 4:30:10 PM", "Completion time", True),
        ("14.09.2025 16:30", "Zeitstempel", True),
        ("2025/09/14 4:30:10 PM GMT-5", "Timestamp", False),
        ("2025-09-14T16:30:10Z", "end", False),
        ("2025-09-14T16:30:10.000+03:00", "end", False),
        ("2025-09-14 16:30:10 EST", "Timestamp", False),
        ("2025-09-14 16:30:10", "Submit Date (UTC)", False),
        ("2025-09-14", "Date", False),
    ],
)
def test_a_time_of_a_clock_without_a_zone_is_told(text, heading, told):
    found = zone_problems([pd.Series([text, None], dtype="str")], [heading], "")
    assert [problem.code for problem in found] == (["no_zone"] if told else [])


def test_the_local_time_is_kept_as_it_stands():
    data = b"Timestamp,I feel welcome\n2025-09-14 23:30:10,Agree\n2025-09-15 00:10:00,Strongly agree\n"
    found = read(open_document("form.csv", data)).reading
    assert found.tables["answers"]["responded_at"].astype("str").tolist() == [
        "2025-09-14T23:30:10",
        "2025-09-15T00:10:00",
    ]
    assert "no_zone" in {problem.code for problem in found.problems}


def test_no_times_no_word_of_zones():
    assert zone_problems([], [], "") == []
