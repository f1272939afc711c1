"""Voices: who answered."""

import re

import pytest

from tests.pages.viewers import called


@pytest.mark.parametrize("role", ["board", "principal"])
def test_those_who_answered_beside_students_are_told_without_a_rate(sample, role):
    words = sample("voices", show_as=called(role)).words
    (line,) = re.findall(r"Others answered, too: ([^.]*)\. How many there are, no roster tells", words)
    roles = re.findall(r"([A-Z][a-z ]+) \((\d+)\)", line)
    assert [name for name, _ in roles] == ["Parent or caregiver", "Teacher"]
    assert all(int(many) >= 5 for _, many in roles)
    assert "Student" not in line
