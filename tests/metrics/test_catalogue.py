import pytest

from metrics.catalogue import CATALOGUE, EQUITY, entry
from metrics.settings import SETTINGS
from tables.codes import DIMENSIONS, EVIDENCE


@pytest.fixture(params=list(CATALOGUE.values()), ids=list(CATALOGUE))
def each(request):
    return request.param


def test_the_first_indicators_are_there():
    ids = (
        "P1 P3 E1 P4 P10 E4 P5 P14 P11 E3 E7 P6 P15 P12 F4 E6 E11 "
        "H1 H1b H3 H3b H2 H4 H4b H5 H15 H15b H19 H19b H20 "
        "H20b H14 H14b H16 H23 H23b E9 P8 P9 H21 H21b P16 P16b P16c P2 H6 H6b H6c H7 H22 H22b "
        "P17 F6 F6b F6c F9 F9b F9c F9d F7b "
        "H8 H9 H10 H10b H11 H11b H12 F7 H13 H13b H17 H17b H18 H18b S1 S2 S3 "
        "S6 S7 S7b S8 S9 S12 S13 S15 S16 S16b S16c S17 "
        "S10 S11 F2 D7 D12 E10 D1 D8 S10b F3 D7b F8 D3 D4 D2 D6 D10 D10b D11"
    )
    assert [one.id for one in CATALOGUE.values()] == ids.split()


def test_an_indicator_is_found_by_key_and_by_id():
    assert entry("chronic_absence") is entry("S2") is entry("s2")


def test_an_unknown_indicator_is_named_with_those_there_are():
    with pytest.raises(KeyError, match="chronic_absence"):
        entry("chronic")


def test_splits_settings_and_evidence_are_of_the_code_lists(each):
    assert set(each.dimensions) <= set(DIMENSIONS)
    assert set(each.compared) <= set(each.dimensions)
    assert set(each.settings) <= set(SETTINGS)
    assert {each.evidence, *(each.evidence_for(by) for by in each.dimensions)} <= set(EVIDENCE)


def test_the_sentence_is_one_of_at_most_twenty_words(each):
    assert each.sentence.endswith(".")
    assert each.sentence.count(".") == 1
    assert len(each.sentence.split()) <= 20
    assert each.question.endswith("?")


def test_every_definition_says_who_is_left_out_and_who_says_so(each):
    assert all(each.definition().values())


def test_every_measure_of_the_formula_is_declared(each):
    needed = {each.count, each.of, *each.bands.values(), *each.guard} - {""}
    assert needed <= set(each.measures)


def test_every_table_declares_what_it_adds_up_to(each):
    assert {link.table for link in each.links} >= set(each.dimensions)


def test_links_name_tables_that_exist(each):
    for link in each.links:
        key, _, dimension = link.to.rpartition(":")
        there = CATALOGUE[key] if key else each
        assert dimension in ("whole", *there.dimensions)


def test_whoever_shows_numbers_of_another_table_hides_what_that_one_hides(each):
    """Editions hold numbers as they were shown, each indicator for itself: one of two might be let go."""
    if each.released and not each.of_offers:
        taken = {
            link.to.split(":")[0] for link in each.links if link.kind in ("same", "out_of") and ":" in link.to
        }
        assert taken <= {each.outer}


def test_flags_are_judged_over_indicators_of_shares_by_group():
    assert {CATALOGUE[key].kind for key in EQUITY} == {"share"}


def test_whoever_stands_beside_all_others_is_compared_not_adjusted():
    assert entry("S2").evidence_for("took_part") == "compared"
    assert entry("S2").evidence_for("gender") == "compared"
    assert entry("S2").evidence_for("grade") == "descriptive"
