"""Who answered where: found by respondent and day, also after an undo."""

import pandas as pd
import pytest

from store import batches, facts, fold, respondents, sources

pytestmark = pytest.mark.both_engines

DAY = "2025-10-01"


def load(tx, name: str, *people: str) -> tuple[int, int]:
    """A survey of a source, one answer each; number of the source and of the batch."""
    source = sources.save(tx, name, "survey", "google_forms", "", {})
    batch = batches.add(tx, source, "a.csv", "google_forms", "survey", "x", "replace", {}, {}, "office")
    rows = [
        {"respondent": one, "question_key": "q1", "sub_item": "", "option_key": "", "day": DAY}
        for one in people
    ]
    facts.say(tx, batch, source, "answers", pd.DataFrame(rows))
    respondents.note(tx, batch)
    fold.apply(tx, batch)
    return source, batch


def test_a_source_is_found_by_any_of_its_respondents_on_their_day(store):
    with store.writing() as tx:
        one, _ = load(tx, "Families", "a", "b")
        two, _ = load(tx, "Staff", "b", "c")
        assert respondents.sources(tx, {("a", DAY), ("x", DAY)}) == {one}
        assert respondents.sources(tx, {("b", DAY)}) == {one, two}
        assert respondents.sources(tx, {("b", "2025-10-02")}) == set()
        assert respondents.sources(tx, set()) == set()
        assert respondents.of(tx, two) == {("b", DAY), ("c", DAY)}


def test_a_second_download_notes_nobody_twice(store):
    with store.writing() as tx:
        source, _ = load(tx, "Families", "a")
        assert load(tx, "Families", "a", "b")[0] == source
        assert respondents.sources(tx, {("a", DAY)}) == {source}


def test_names_are_of_sources_with_answers_in_force(store):
    with store.writing() as tx:
        load(tx, "Families, from May", "a")
        _, batch = load(tx, "Families", "b")
        load(tx, "Staff", "c")
        assert respondents.names(tx, "Families") == {"Families", "Families, from May"}
        batches.set_live(tx, batch, False)
        fold.apply(tx, batch)
        assert respondents.names(tx, "Families") == {"Families, from May"}
