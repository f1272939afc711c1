"""Networks of partners: a file of ties and a file of partners."""

from metrics.statistics.network import network
from tests.reference.case import Case, NotUnderstood


def compute(case: Case) -> dict[str, object]:
    """Describe the network."""
    if "directed" not in case.parameters or len(case.inputs) != 2:
        raise NotUnderstood("a network has a file of ties, a file of partners and `directed`")
    if case.parameters.get("weighted"):
        raise NotUnderstood("ties that weigh differently")
    ties = case.frame(0, text=["from", "to"])[["from", "to"]]
    partners = case.frame(1, text=["node"])["node"]
    found = network(partners, ties.itertuples(index=False, name=None), case.parameters["directed"])
    of = found.partners.items()
    return {
        "n_nodes": len(found.partners),
        "n_edges": found.ties,
        "density": found.density,
        "n_components_weak": found.parts,
        "largest_component": found.largest,
        "isolates": found.without_ties,
        "degree": {name: one.ties for name, one in of},
        "in_degree": {name: one.named_by for name, one in of},
        "out_degree": {name: one.names for name, one in of},
        "degree_centrality": {name: one.ties_share for name, one in of},
        "betweenness_raw": {name: one.between for name, one in of},
        "betweenness_normalised": {name: one.between_share for name, one in of},
        "closeness_wasserman_faust": {name: one.close for name, one in of},
        "transitivity_global": found.transitivity,
        "reciprocity": found.reciprocity,
        "degree_centralisation_freeman": found.centralisation,
        "average_path_length": found.steps,
        "top3_betweenness": found.go_betweens(3),
    }
