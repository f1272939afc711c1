"""Equity: gaps, representation, variance between schools, shrinkage, funnels, many tests at once."""

import numpy as np
import pandas as pd

from metrics.statistics.anova import anova
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.icc import Components, components
from metrics.statistics.missing import Missing
from metrics.statistics.multiple_tests import looked
from metrics.statistics.random_effects import pooled
from metrics.statistics.slopes import slopes
from metrics.statistics.welch import difference
from tests.reference.areas._rates import (
    beta_binomial_case,
    by_name,
    funnel_case,
    group_rows,
    james_stein_case,
    representation_case,
    told_values,
)
from tests.reference.case import Case, NotUnderstood


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters, and among rates by what is asked."""
    told, asked = case.parameters, case.asked
    shapes = (
        ({"p_values"}, _many_tests),
        ({"estimate", "se"}, _pooled),
        ({"outcome", "group", "group_a", "group_b"}, _gap),
        ({"outcome", "group"}, _between),
        ({"group", "participant", "reference"}, representation_case),
        ({"x", "y", "group"}, _slopes),
    )
    for needed, function in shapes:
        if needed <= told.keys():
            return function(case)
    if "x" in told and "target" in asked:
        return funnel_case(case)
    if "x" in told and "alpha" in asked:
        return beta_binomial_case(case)
    if "x" in told and "shrinkage_factor_c" in asked:
        return james_stein_case(case)
    raise NotUnderstood(f"parameters {', '.join(told)}; asked {', '.join(asked)}")


def _many_tests(case: Case) -> dict[str, object]:
    p = np.array(case.parameters["p_values"], dtype="float64")
    found = looked(p, case.parameters.get("q", 0.05))
    return {
        "bh_adjusted": told_values(found.bh),
        "by_adjusted": told_values(found.by),
        "holm_adjusted": told_values(found.holm),
        "unadjusted_rejected": found.raw_flags,
        "bh_rejected": found.bh_flags,
        "bonferroni_rejected": found.bonferroni_flags,
    }


def _pooled(case: Case) -> dict[str, object]:
    told = case.parameters
    labels = told.get("label") or [str(at + 1) for at in range(len(told["estimate"]))]
    answer: dict[str, object] = {}
    for method in ("REML", "DL"):
        found = pooled(told["estimate"], told["se"], method)
        if isinstance(found, Missing):
            answer[method] = found
            continue
        answer[method] = {
            "mu": found.mean,
            "tau2": found.between,
            "I2": found.i2,
            "Q": found.q,
            "Q_p": found.p,
            "shrunken": by_name(labels, found.shrunken),
            "shrunken_se": by_name(labels, found.errors),
        }
    return answer


def _gap(case: Case) -> dict[str, object]:
    told = case.parameters
    rows = group_rows(case)
    sides = [
        rows.loc[rows[told["group"]] == str(told[side]), told["outcome"]] for side in ("group_a", "group_b")
    ]
    found = difference(*sides)
    return {
        "n_a": found.n1,
        "n_b": found.n2,
        "mean_a": found.mean1,
        "mean_b": found.mean2,
        "gap": found.difference,
        "welch_ci95": (found.low, found.high),
        "welch_df": found.df,
        "p": found.p,
        "hedges_g": found.size,
    }


def _between(case: Case) -> dict[str, object]:
    told = case.parameters
    names = told.get("covariates") or []
    rows = group_rows(case, told["outcome"], *names)
    outcome, group = rows[told["outcome"]].to_numpy("float64"), rows[told["group"]].to_numpy()
    terms = design(Covariates.of({name: rows[name].to_numpy() for name in names})) if names else None
    one_way = anova(outcome, group)
    answer: dict[str, object] = {
        "n": one_way.n,
        "n_groups": one_way.groups,
        "min_group_n": one_way.smallest,
        "max_group_n": one_way.largest,
        "eta2_anova": one_way.eta2,
        "icc1_anova_unbalanced": one_way.icc1,
        "icc1_mean_n": one_way.icc1_mean_size,
        "reliability_of_group_mean_icc2": one_way.icc2,
    }
    plain = components(outcome, group, terms, restricted=False)
    found = components(outcome, group, terms)
    if isinstance(plain, Missing) or isinstance(found, Missing):
        return {**dict.fromkeys(case.asked, found), **answer}
    return {**answer, **_components(found), "ml_var_between": plain.between, "ml_var_within": plain.within}


def _components(found: Components) -> dict[str, object]:
    effects = {
        "group": found.groups,
        "n": found.n,
        "raw_mean": found.means,
        "shrunken_effect": found.effects,
        "conditional_sd": found.spreads,
    }
    return {
        "fixed": by_name(found.names, found.coefficients),
        "fixed_se": by_name(found.names, found.errors),
        "var_between": found.between,
        "var_within": found.within,
        "icc": found.icc,
        "effects_file": pd.DataFrame(effects),
    }


def _slopes(case: Case) -> dict[str, object]:
    told = case.parameters
    rows = group_rows(case, told["x"], told["y"])
    found = slopes(rows[told["x"]], rows[told["y"]], rows[told["group"]])
    return {
        "r_pupil": found.r_students,
        "r_within": found.r_within,
        "r_school_means_unweighted": found.r_means,
        "slope_pooled": found.slope_students,
        "slope_within": found.slope_within,
        "slope_between_weighted": found.slope_between,
    }
