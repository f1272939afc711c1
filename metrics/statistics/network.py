"""The network of partners: who works with whom, and through whom others are reached."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from metrics.statistics.missing import Missing, Number

if TYPE_CHECKING:
    import networkx as nx

ALONE = "fewer than two partners"
FEW = "fewer than three partners"
NO_TIES = "no partner has a tie"
NO_TWO_TIES = "no partner has two ties"
APART = "some partners cannot be reached from others"
DIRECTED = "defined for ties without a direction only"

DIGITS = 9
"""Digits to which betweenness is compared: partners in the same place differ by rounding."""


@dataclass(frozen=True)
class Standing:
    """Where a partner stands.

    Attributes:
        ties: with others; where ties have a direction, both directions count.
        named_by, names: ties that come in and go out; the same as ``ties`` without a direction.
        ties_share: ties over the number of other partners (up to 2 where ties have a direction).
        between: shortest ways of others that lead through it, a share of each where there are several.
        between_share: the same over the number of pairs of others, 0 to 1.
        close: Wasserman and Faust's closeness, of those who reach it, weighed with how many do; 0 for none.
    """

    ties: int
    named_by: int
    names: int
    ties_share: Number
    between: float
    between_share: Number
    close: Number


@dataclass(frozen=True)
class Network:
    """Partners and their ties.

    Attributes:
        directed: whether a tie leads from one partner to another.
        partners: each partner's standing, by name, in the order given; who has no tie is one, too.
        ties: different ties.
        density: ties over all that could be, 0 to 1.
        parts, largest: groups that hang together (whatever the direction), and partners of the largest.
        without_ties: names of partners that have none.
        transitivity: share of pairs of a partner's partners that have a tie, too (no direction).
        reciprocity: share of ties that go both ways.
        centralisation: Freeman's, of ties: 0 where all have as many, 1 for a star.
        steps: mean length of the shortest ways.
    """

    directed: bool
    partners: dict[str, Standing]
    ties: int
    density: Number
    parts: int
    largest: int
    without_ties: list[str]
    transitivity: Number
    reciprocity: Number
    centralisation: Number
    steps: Number

    def go_betweens(self, most: int) -> list[str]:
        """The partners most others are reached through; of equals the one given first."""
        names = list(self.partners)
        return sorted(names, key=lambda name: -round(self.partners[name].between, DIGITS))[:most]


def network(partners: Iterable[str], ties: Iterable[tuple[str, str]], directed: bool) -> Network:
    """Describe a network. Rank nobody in one of fewer than ten.

    Args:
        partners: names of all, also of those without a tie: leaving them out makes a network look denser.
        ties: pairs of names. One given twice counts once; one of a partner with itself does not count.
        directed: whether a tie leads from the first to the second.

    Source:
        Wasserman & Faust 1994; Freeman 1979; agrees with igraph 1.3.5.
    """
    import networkx as nx

    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(partners)
    graph.add_edges_from((one, other) for one, other in ties if one != other)
    n, many = len(graph), graph.number_of_edges()
    plain = graph.to_undirected()
    parts = [len(part) for part in nx.connected_components(plain)]
    return Network(
        directed,
        _standings(graph, directed),
        many,
        nx.density(graph) if n > 1 else Missing(ALONE),
        len(parts),
        max(parts, default=0),
        list(nx.isolates(graph)),
        nx.transitivity(plain) if max(dict(plain.degree).values(), default=0) > 1 else Missing(NO_TWO_TIES),
        _reciprocity(graph, directed),
        _centralisation(graph, directed),
        _steps(graph, directed),
    )


def _standings(graph: "nx.Graph", directed: bool) -> dict[str, Standing]:
    import networkx as nx

    n = len(graph)
    pairs = (n - 1) * (n - 2) / (1 if directed else 2)
    between = nx.betweenness_centrality(graph, normalized=False)
    close = nx.closeness_centrality(graph)
    named_by, names = (graph.in_degree, graph.out_degree) if directed else (graph.degree, graph.degree)
    return {
        name: Standing(
            graph.degree[name],
            named_by[name],
            names[name],
            graph.degree[name] / (n - 1) if n > 1 else Missing(ALONE),
            float(between[name]),
            between[name] / pairs if pairs > 0 else Missing(FEW),
            close[name] if n > 1 else Missing(ALONE),
        )
        for name in graph
    }


def _reciprocity(graph: "nx.Graph", directed: bool) -> Number:
    if not graph.number_of_edges():
        return Missing(NO_TIES)
    both = sum(graph.has_edge(other, one) for one, other in graph.edges) if directed else None
    return 1.0 if both is None else both / graph.number_of_edges()


def _centralisation(graph: "nx.Graph", directed: bool) -> Number:
    n = len(graph)
    if directed or n < 3:
        return Missing(DIRECTED if directed else FEW)
    degrees = [degree for _, degree in graph.degree]
    return sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2))


def _steps(graph: "nx.Graph", directed: bool) -> Number:
    import networkx as nx

    if len(graph) < 2:
        return Missing(ALONE)
    together = nx.is_strongly_connected(graph) if directed else nx.is_connected(graph)
    return float(nx.average_shortest_path_length(graph)) if together else Missing(APART)
