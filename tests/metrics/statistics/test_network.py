import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.network import ALONE, APART, DIRECTED, FEW, NO_TIES, NO_TWO_TIES, network

STAR = [("hub", "a"), ("hub", "b"), ("hub", "c")]


def test_a_star_is_centred_and_every_way_leads_through_the_hub():
    found = network(["a", "b", "c", "hub"], STAR, directed=False)
    hub, leaf = found.partners["hub"], found.partners["a"]
    assert (found.ties, found.density, found.centralisation, found.transitivity) == (3, 0.5, 1, 0)
    assert (hub.ties, hub.ties_share, hub.between, hub.between_share, hub.close) == (3, 1, 3, 1, 1)
    # A leaf is one step from the hub and two from each of two others.
    assert (leaf.between, leaf.close) == (0, pytest.approx(3 / 5))
    assert found.steps == pytest.approx((3 * 1 + 3 * 2) / 6)
    assert found.go_betweens(2) == ["hub", "a"]


def test_a_ring_is_not_centred_and_a_triangle_is_closed():
    found = network("abc", [("a", "b"), ("b", "c"), ("c", "a")], directed=False)
    assert (found.density, found.centralisation, found.transitivity, found.steps) == (1, 0, 1, 1)


def test_a_partner_without_a_tie_stays_a_partner():
    found = network(["a", "b", "alone"], [("a", "b")], directed=False)
    assert (found.density, found.parts, found.largest) == (pytest.approx(1 / 3), 2, 2)
    assert found.without_ties == ["alone"]
    assert found.partners["alone"].close == 0
    # One of two is reached, in one step: 1/1 times 1/2.
    assert found.partners["a"].close == pytest.approx(1 / 2)
    assert found.steps == Missing(APART)


def test_ties_with_a_direction():
    found = network(
        ["school", "library", "bank"],
        [("school", "library"), ("library", "school"), ("library", "bank")],
        True,
    )
    assert (found.ties, found.density, found.reciprocity) == (3, 0.5, pytest.approx(2 / 3))
    library = found.partners["library"]
    assert (library.ties, library.named_by, library.names, library.ties_share) == (3, 1, 2, 1.5)
    # One way, from school to bank, of two pairs leads through the library.
    assert (library.between, library.between_share) == (1, 0.5)
    # The bank is reached from the library in one step and from the school in two; nobody reaches on from it.
    assert found.partners["bank"].close == pytest.approx(2 / 3)
    assert (found.centralisation, found.steps) == (Missing(DIRECTED), Missing(APART))


def test_a_tie_told_twice_counts_once_and_one_with_itself_not_at_all():
    found = network("ab", [("a", "b"), ("b", "a"), ("a", "a")], directed=False)
    assert (found.ties, found.density, found.reciprocity) == (1, 1, 1)


@pytest.mark.parametrize("directed", [True, False])
def test_nobody_and_one_alone_have_no_density(directed):
    nobody = network([], [], directed)
    assert (nobody.partners, nobody.parts, nobody.largest, nobody.density) == ({}, 0, 0, Missing(ALONE))
    one = network(["a"], [], directed)
    assert (one.density, one.steps, one.reciprocity) == (Missing(ALONE), Missing(ALONE), Missing(NO_TIES))
    assert (one.partners["a"].ties_share, one.partners["a"].close) == (Missing(ALONE), Missing(ALONE))
    assert one.transitivity == Missing(NO_TWO_TIES)


def test_two_partners_have_nobody_between_them():
    found = network("ab", [("a", "b")], directed=False)
    assert (found.partners["a"].between, found.partners["a"].between_share) == (0, Missing(FEW))
    assert (found.centralisation, found.transitivity) == (Missing(FEW), Missing(NO_TWO_TIES))
