"""Exports of survey tools are kept, replaced by newer ones, and taken back to the row."""

import pytest

from tests.flows.office import Office
from tests.loaders import tool_layouts as tools
from tests.loaders.one_survey import PEOPLE, as_csv, said

LAYOUTS = {
    "surveymonkey": tools.condensed(),
    "surveymonkey, expanded": tools.expanded(),
    "alchemer": tools.alchemer(),
    "limesurvey": tools.limesurvey(),
    "typeform": tools.typeform(),
}


def offer(office: Office, rows):
    loaded = office.offer({"survey.csv": as_csv(rows)})
    assert not loaded.waiting, loaded.waiting
    (batch,) = loaded.batches
    return batch


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_newer_export_replaces_and_its_undo_restores(office, layout):
    rows = LAYOUTS[layout]
    offer(office, rows)
    before = office.rows()
    assert len(before["answers"]) == len(said())
    again = offer(office, rows)
    assert (again.new, again.changed, again.withdrawn) == (0, 0, 0)
    assert office.rows() == before

    last = [text.replace(PEOPLE[-1].id, "118000099") for text in rows[-1]]
    second = offer(office, [*rows, last])
    assert (second.new, second.changed, second.withdrawn) == (4, 0, 0)
    assert office.rows() == office.rebuilt()
    office.undo(second.batch)
    assert office.rows() == before


def test_a_survey_without_dates_asks_for_its_year(office):
    file = {"panel.csv": as_csv(tools.audience())}
    (waiting,) = office.offer(file).waiting
    assert [(need.name, need.proposed) for need in waiting.needs] == [("year", "")]
    (batch,) = office.offer(file, {"year": "2025"}).batches
    assert batch.rejected == 0
    assert all("2025-10-01" in row for row in office.rows(["answers"])["answers"])


def test_the_year_of_a_survey_without_dates_is_proposed_where_it_is_told(office):
    (waiting,) = office.offer({"panel spring 2025.csv": as_csv(tools.audience())}).waiting
    [need] = waiting.needs
    assert need.proposed == "2024"
    assert need.choices == {"2023": "2023–24", "2024": "2024–25", "2025": "2025–26"}


def test_the_year_said_of_the_last_file_with_these_headings_is_proposed_and_not_taken(office):
    (batch,) = office.offer({"panel.csv": as_csv(tools.audience())}, {"year": "2025"}).batches
    (waiting,) = office.offer({"again.csv": as_csv(tools.audience()) + b"\n"}).waiting
    assert [(need.name, need.proposed) for need in waiting.needs] == [("year", "2025")]
    office.undo(batch.batch)
    (waiting,) = office.offer({"again.csv": as_csv(tools.audience())}).waiting
    assert [(need.name, need.proposed) for need in waiting.needs] == [("year", "")]
