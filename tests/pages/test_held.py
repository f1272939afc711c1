"""What is held from run to run never stands in the way of what is new, and is nobody else's."""

import pandas as pd

from flows import notes
from flows.accounts import HERE
from flows.database import store
from pages import VIEWS
from pages.parts.menu import page_of
from store import derived, uncounted
from tables import HOME_DISTRICT
from tests.pages.seen import open_view


def test_a_change_stands_in_the_history_with_the_next_run(own):
    app = open_view("history").app
    before = app.table[0].value
    with store(own).reading() as tx:
        version = derived.version(tx)
    notes.add(own, HERE, HOME_DISTRICT, "2026-02-03", "A *snow* day")
    app.run()
    assert not app.exception
    first = app.table[0].value.iloc[0]
    assert (first["What"], first["Which"]) == ("Wrote a note on a figure", r"A \*snow\* day")
    assert len(app.table[0].value) == min(len(before) + 1, 25)
    with store(own).reading() as tx:
        assert derived.version(tx) == version, "a note changes no figure"


def test_uploads_that_wait_to_be_counted_are_told_within_a_data_version(own):
    app = open_view("loaded").app
    assert not [one for one in app.info if "not counted yet" in one.value]
    touched = pd.DataFrame({"tbl": ["enrolments"], "school": [0], "year": [2025]})
    with store(own).writing() as tx:
        uncounted.mark(tx, 1, touched)
    app.run()
    assert [one for one in app.info if "not counted yet" in one.value]


def test_every_run_has_pages_of_its_own(sample):
    sample("history")  # pages can be made where a view has run
    for view in VIEWS:
        assert page_of(view) is not page_of(view)
