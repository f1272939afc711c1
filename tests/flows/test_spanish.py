"""Every figure of the sample in Spanish: nothing that is said of it is English, but names."""

import re

import pytest

from charts import describe, next_steps
from flows import labels, settings
from flows.figures import BadSplit, catalogue, figure
from flows.viewer import ADMIN
from metrics.catalogue import EVERY
from tables.counted import COUNTED
from tables.figure import Figure
from tests import sample_home
from tests.proofs import left_but
from words import speaking

ENGLISH = re.compile(
    r"\b(the|of|and|students|with|for|is|are|not|others|than|withheld|tell|between|who|what|this|from)\b",
    re.IGNORECASE,
)
"""Words that no Spanish sentence has; "a", "no", "in" it may have, or a source's title."""

TITLES = re.compile(
    r"What Works Clearinghouse|Office of [A-Z]\w+|House of \w+|"
    r"(National Standards|Dual Capacity-Building Framework) for Family-School Partnerships"
)
"""Names of what is quoted."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


def without_names(told: str, of: Figure) -> str:
    """What is said of a figure without what somebody called a school, a partner or a question."""
    told = TITLES.sub("", re.sub(r"«[^»]*»", "", told))
    if of.by not in (*labels.NAMED, "resource"):
        return told
    names = {part for label in of.rows["label"] for part in (str(label), str(label).split(" · ")[0])}
    for name in sorted(names, key=len, reverse=True):
        told = told.replace(name, "")
    return told


def said(of: Figure) -> list[str]:
    """All that a page shows of a figure in words."""
    table = describe.table(of)
    cells = [cell for name in table.columns[1:] for cell in table[name]]
    words = [of.title, of.label, of.question, of.sentence, of.reason, *of.definition, *of.definition.values()]
    told = [describe.finding(of), describe.evidence_line(of), describe.alt(of), next_steps.proposed(of)]
    return [*words, *told, *table.columns, *cells, *(why for why, _ in of.left_out)]


@pytest.mark.parametrize("key", left_but([*EVERY][::4], EVERY))
def test_nothing_that_is_said_of_a_figure_is_english(sample, key):
    entry = EVERY[key]
    left = set()
    with speaking("es"):
        for by in ("", *entry.dimensions, *entry.composed, "year", "school"):
            try:
                made = figure(sample, key, ADMIN, by=by)
            except BadSplit:
                continue
            if "grp" in made.rows:
                left |= {one for one in said(made) if ENGLISH.search(without_names(one, made))}
    assert not left


def test_the_catalogue_and_the_settings_are_told_in_spanish():
    with speaking("es"):
        told = {entry.key: entry for entry in catalogue()}
        told_settings = settings.in_words(settings.listed("sqlite:////nowhere.db"))
    assert told["chronic_absence"].title == "Ausentismo crónico"
    assert told["chronic_absence"].question == (
        "¿Cuántos estudiantes faltan a la escuela una décima parte del tiempo o más?"
    )
    assert told_settings.columns.tolist() == ["Ajuste", "Valor", "Unidad", "Qué rige", "Fuente"]
    assert told_settings["Unidad"].tolist()[0] == "estudiantes"


def test_a_caller_without_a_language_is_told_in_english(sample):
    with speaking("es"):
        figure(sample, "reach", ADMIN, by="grade")
    made = figure(sample, "reach", ADMIN, by="grade")
    assert (made.title, made.rows["label"].iloc[-1]) == (EVERY["reach"].title, "All students")


def test_whatever_is_counted_has_a_name_for_one_and_for_all():
    assert {entry.counted_as or entry.unit_of_count for entry in EVERY.values()} <= COUNTED.keys()
