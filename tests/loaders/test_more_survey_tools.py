"""One survey in the layouts of the other tools comes out the same, whatever is shuffled."""

import random

import pytest

from tests.loaders import more_layouts as tools
from tests.loaders.ods import of_texts as as_ods
from tests.loaders.one_survey import CONTAINERS, PEOPLE, said
from tests.loaders.test_survey_tools import answered, read
from tests.loaders.xls import of_texts as as_xls

LAYOUTS = {
    "google_forms": ("google_forms", tools.google()),
    "google_forms, Spanish": ("google_forms", tools.google("Marca temporal")),
    "google_forms, download": ("google_forms", tools.google(between=";")),
    "microsoft_forms": ("microsoft_forms", tools.microsoft()),
    "microsoft_forms, Spanish": ("microsoft_forms", tools.microsoft(tools.SPANISH)),
    "microsoft_forms, German": ("microsoft_forms", tools.microsoft(tools.GERMAN)),
    "qualtrics": ("qualtrics", tools.qualtrics()),
    "kobo": ("kobo", tools.kobo()),
    "survey_long": ("survey_long", tools.long()),
    "survey_wide": ("survey_wide", tools.wide()),
}
IN_ONE_CELL = ("google_forms", "microsoft_forms", "survey_long", "survey_wide")
"""Tools that put an option somebody wrote among the others."""


def expected(form):
    rows = said()
    if form == "kobo":  # what was written in is a question of its own, which this survey leaves out
        return {row for row in rows if row[2] != "written in"}
    if form in IN_ONE_CELL:
        return {
            (who, question, answer, "ticked") if item == "written in" else (who, question, item, answer)
            for who, question, item, answer in rows
        }
    return rows


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_was_answered_is_read(layout):
    tool, rows = LAYOUTS[layout]
    form, reading, fates = read(rows)
    assert form == tool
    assert answered(reading, layout) == expected(tool)
    assert reading.respondents == len(PEOPLE)
    assert "unread" not in fates


@pytest.mark.parametrize("container", {**CONTAINERS, "xls": as_xls, "ods": as_ods})
@pytest.mark.parametrize("layout", ["google_forms", "microsoft_forms", "qualtrics", "survey_long"])
def test_the_container_changes_nothing(layout, container):
    tool, rows = LAYOUTS[layout]
    _, reading, _ = read(rows, {**CONTAINERS, "xls": as_xls, "ods": as_ods}[container])
    assert answered(reading, layout) == expected(tool)


def told(reading):
    """The answers without the place they stand in; respondents without an id by what they answered."""
    rows = reading.tables["answers"]
    names = ["respondent_key", "responded_at", "question_key", "sub_item", "option_key", "answer_raw"]
    return set(rows[[*names, "answer_label", "answer_kind"]].itertuples(index=False, name=None))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seed", range(3))
def test_rows_in_another_order_say_the_same(layout, seed):
    _, rows = LAYOUTS[layout]
    heads = 3 if layout == "qualtrics" else 1
    below = rows[heads:]
    random.Random(seed).shuffle(below)
    assert told(read([*rows[:heads], *below])[1]) == told(read(rows)[1])
