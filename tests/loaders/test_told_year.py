"""The school year that stands beside the rows of a file."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.told_year import told_year


def year(name: str) -> str:
    return told_year(open_document(name, b"Question A,Question B\nYes,No\n"))


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Family survey 2024-25.csv", "2024"),
        ("family_survey_2024_2025.csv", "2024"),
        ("Staff pulse, spring 2025.csv", "2024"),
        ("Staff pulse, Fall 2025.csv", "2025"),
        ("encuesta otoño 2025.csv", "2025"),
        ("Encuesta marzo de 2026.csv", "2025"),
        ("export 2026-02-03.csv", "2025"),
        ("export 02.03.2026.csv", "2025"),  # in February or March
        ("export 06.07.2026.csv", ""),  # in June of one school year, or in July of the next
        ("spring 2025 and fall 2025.csv", ""),
        ("Survey 2025.csv", ""),
        ("survey.csv", ""),
    ],
)
def test_a_year_is_told_by_the_name_of_the_file(name, begins):
    assert year(name) == begins


def test_a_title_goes_before_the_name_of_the_file():
    rows = ["Family survey 2023-24,,", ",,", "Role,I feel safe,I am heard"]
    rows += ["Parent,Agree,Disagree", "Parent,Agree,Agree", "Teacher,Disagree,Agree"] * 4
    document = open_document("spring 2025.csv", "\n".join(rows).encode())
    found = read(document, {}, "survey_wide")
    assert found.reading.facts["told_year"] == "2023"
