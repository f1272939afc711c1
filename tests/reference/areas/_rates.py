"""Equity: rates of groups and schools, beside one another."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from metrics.statistics.funnel import funnel
from metrics.statistics.missing import Missing, known
from metrics.statistics.multiple_tests import looked
from metrics.statistics.representation import representation
from metrics.statistics.shrinkage import beta_binomial, james_stein
from tests.reference.case import Case
from tests.reference.terms import chosen, who

NONE = "cannot be computed for this group"


def told_values(values: Iterable[float]) -> list[object]:
    return [known(value, NONE) for value in values]


def by_name(names: Iterable[str], values: Iterable[float]) -> dict[str, object]:
    return dict(zip(names, told_values(values), strict=True))


def ends(names: Iterable[str], low: Iterable[float], high: Iterable[float]) -> dict[str, object]:
    return {name: told_values(ends) for name, ends in zip(names, zip(low, high, strict=True), strict=True)}


def group_rows(case: Case, *used: str) -> pd.DataFrame:
    group = case.parameters["group"]
    return chosen(case, case.frame(text=[group])).dropna(subset=[group, *used])


def _counts(case: Case, condition: str) -> pd.DataFrame:
    """How many rows of each group there are, and of how many a condition is true; or columns that say so."""
    told, frame = case.parameters, case.frame(text=[case.parameters["group"]])
    if condition in frame and told.get("n") in frame:
        counts = frame.set_index(told["group"])[[condition, told["n"]]]
        return counts.set_axis(["sum", "count"], axis=1)
    words = condition.removeprefix("count ")
    rows = group_rows(case, words.split()[0])
    true = pd.Series(who(rows, words), index=rows.index)
    return true.groupby(rows[case.parameters["group"]], sort=True).agg(["sum", "count"])


def representation_case(case: Case) -> dict[str, object]:
    counts = _counts(case, case.parameters["participant"])
    names = list(counts.index)
    held = str(case.parameters["reference"])
    found = representation(counts["sum"], counts["count"], names.index(held) if held in names else None)
    looks = looked(found.p)
    columns: dict[str, list[object]] = {
        "n": told_values(found.n),
        "x": told_values(found.count),
        "rate": told_values(found.rate),
        "wilson95": list(ends(names, found.low, found.high).values()),
        "share_of_population": told_values(found.share_of_people),
        "share_of_participants": told_values(found.share_of_participants),
        "composition_index": told_values(found.composition_index),
        "composition_difference_points": told_values(found.composition_points),
        "risk_ratio_vs_all_others": told_values(found.ratio),
        "risk_ratio_vs_all_others_ci95": list(ends(names, found.ratio_low, found.ratio_high).values()),
        "relative_rate_index_vs_reference": told_values(found.relative_rate),
        "gap_vs_reference": told_values(found.gap),
        "gap_vs_reference_newcombe95": list(ends(names, found.gap_low, found.gap_high).values()),
    }
    return {
        "groups": {
            name: {key: values[at] for key, values in columns.items()} for at, name in enumerate(names)
        },
        "overall_rate": found.overall,
        "fisher_p_vs_all_others": by_name(names, found.p),
        "bh_adjusted": by_name(names, looks.bh),
        "holm_adjusted": by_name(names, looks.holm),
    }


def funnel_case(case: Case) -> dict[str, object]:
    counts = _counts(case, case.parameters["x"])
    found = funnel(counts["sum"], counts["count"])
    if isinstance(found, Missing):
        return dict.fromkeys(case.asked, found)
    columns = {
        "n": counts["count"].tolist(),
        "rate": told_values(found.rate),
        "limits95_exact_interp": [told_values(ends) for ends in found.inner],
        "limits998_exact_interp": [told_values(ends) for ends in found.outer],
        "limits95_normal": [told_values(ends) for ends in found.inner_normal],
        "limits998_normal": [told_values(ends) for ends in found.outer_normal],
        "p_lower": told_values(found.p_lower),
        "p_upper": told_values(found.p_upper),
        "flag_exact_tail": found.flag.tolist(),
        "z": told_values(found.z),
    }
    names = enumerate(counts.index)
    return {
        "target": found.target,
        "schools": {name: {key: values[at] for key, values in columns.items()} for at, name in names},
        "overdispersion_phi_unwinsorised": found.phi,
        "n_outside_95": found.outside,
        "n_expected_outside_95_by_chance": found.expected_outside,
    }


def beta_binomial_case(case: Case) -> dict[str, object]:
    counts = _counts(case, case.parameters["x"])
    names = list(counts.index)
    found = beta_binomial(counts["sum"], counts["count"])
    if isinstance(found, Missing):
        return dict.fromkeys(case.asked, found)
    return {
        "alpha": found.alpha,
        "beta": found.beta,
        "prior_mean": found.prior_mean,
        "prior_n": found.prior_n,
        "raw": by_name(names, found.raw),
        "shrunken": by_name(names, found.shrunken),
        "cred95": ends(names, found.low, found.high),
        "lowest_raw": names[np.argmin(found.raw)],
        "highest_raw": names[np.argmax(found.raw)],
        "lowest_shrunken": names[np.argmin(found.shrunken)],
        "highest_shrunken": names[np.argmax(found.shrunken)],
    }


def james_stein_case(case: Case) -> dict[str, object]:
    rows = case.frame()
    found = james_stein(rows[case.parameters["x"]], rows[case.parameters["n"]])
    if isinstance(found, Missing):
        return dict.fromkeys(case.asked, found)
    return {"mean": found.mean, "shrinkage_factor_c": found.factor, "shrunken": told_values(found.shrunken)}
