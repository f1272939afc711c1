"""Marks of the numbers about the data."""

import pytest

from metrics.quality_marks import mark


@pytest.mark.parametrize(
    ("key", "value", "found"),
    [
        ("completeness", 0.98, "good"),
        ("completeness", 0.9799, "watch"),
        ("completeness", 0.95, "watch"),
        ("completeness", 0.9499, "mend"),
        ("freshness", 100, "good"),
        ("freshness", 50, "watch"),
        ("freshness", 49.9, "mend"),
        ("reliability", 0.7, "good"),
        ("reliability", 0.69, "mend"),
        ("rule_breaks", 0, "good"),
        ("rule_breaks", 1, "mend"),
        ("repeated_rows", 0, "good"),
        ("repeated_rows", 0.01, "watch"),
        ("repeated_rows", 0.011, "mend"),
        ("withheld_share", 0.4, ""),
        ("completeness", float("nan"), ""),
    ],
)
def test_an_edge_belongs_to_the_better_mark(key, value, found):
    assert mark(key, value) == found
