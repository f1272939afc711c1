"""Surveys: scale means, alpha, omega, favourable answers, promoters."""

import numpy as np
import pandas as pd

from metrics.intervals import Floats
from metrics.statistics import favourable_items, omega, promoters, reliability, scale_scores
from metrics.statistics.one_mean import Mean, mean
from tests.reference.case import Case, NotUnderstood


def compute(case: Case) -> dict[str, object]:
    """Choose by what is asked."""
    if "inputs" in case.parameters:
        return _undefined(case)
    if "promoter_min" in case.parameters:
        return _promoters(case)
    if "items" not in case.parameters:
        raise NotUnderstood(f"parameters {', '.join(case.parameters)}")
    if any(name.startswith("alpha") for name in case.asked):
        return _alpha(case)
    if any(name.startswith("omega") for name in case.asked):
        return _omega(case)
    if "favorable_values" in case.parameters:
        return _favourable(case)
    if "mean" in case.asked:
        return _mean(case)
    raise NotUnderstood(f"asked for {', '.join(case.asked)}")


def _rows(case: Case) -> pd.DataFrame:
    group = case.parameters.get("group")
    rows = case.frame(text=[group] if group else [])
    if "row_ids" in case.parameters:
        number = rows["id"] if "id" in rows else pd.Series(range(1, len(rows) + 1), rows.index)
        rows = rows[number.isin(case.parameters["row_ids"])]
    return rows


def _answers(case: Case, rows: pd.DataFrame) -> Floats:
    """Items of the scale, reverse-worded ones turned."""
    told = case.parameters
    answers = rows[told["items"]].to_numpy("float64")
    turned = np.isin(told["items"], told.get("reverse_keyed") or [])
    if not turned.any():
        return answers
    return scale_scores.reverse(answers, turned, told["scale_min"], told["scale_max"])


def _confidence(case: Case) -> float:
    return case.parameters.get("conf", 0.95)


def _alpha(case: Case) -> dict[str, object]:
    rows, items = _rows(case), case.parameters["items"]
    answers = _answers(case, rows)
    constant = reliability.constant(answers)
    found = reliability.alpha(answers, _confidence(case))
    with_others = reliability.item_total(answers)
    by_item = dict(zip(items, with_others, strict=True))
    return {
        "n_rows": len(rows),
        "n_complete": found.n,
        "n": found.n,
        "k": found.k,
        "alpha": found.value,
        "alpha_listwise": found.value,
        "alpha_kept": found.value,
        "alpha_feldt_ci": found.limits,
        "alpha_feldt_ci_listwise": found.limits,
        "alpha_pairwise_cov": reliability.pairwise_alpha(answers),
        "alpha_std_listwise": reliability.standardised_alpha(answers),
        "average_interitem_r_listwise": reliability.average_correlation(answers),
        "corrected_item_total_r": by_item,
        "corrected_item_total_r_listwise": by_item,
        "suspect_reverse_keyed": [items[at] for at in reliability.probably_reversed(with_others)],
        "alpha_if_dropped_listwise": dict(zip(items, reliability.alpha_if_dropped(answers), strict=True)),
        "alpha_constant_item_dropped": reliability.alpha(answers[:, ~constant]).value,
        "flag_constant_items": [name for name, flat in zip(items, constant, strict=True) if flat],
    }


def _undefined(case: Case) -> dict[str, object]:
    found = {}
    for one in case.parameters["inputs"]:
        answers = np.array(one["data"], dtype="float64")
        wide = answers.shape[1] if answers.ndim == 2 else 2
        found[one["name"]] = reliability.alpha(answers.reshape(-1, wide)).value
    return found


def _omega(case: Case) -> dict[str, object]:
    answers = _answers(case, _rows(case))
    ours, other = omega.omega(answers), omega.correlation_omega(answers)
    return {
        "n": ours.n,
        "omega_ml_covariance": ours.value,
        "omega_minres_correlation": other.value,
        "loadings_ml_covariance": dict(zip(case.parameters["items"], ours.loadings, strict=True)),
        "loadings_minres_correlation": dict(zip(case.parameters["items"], other.loadings, strict=True)),
    }


def _mean(case: Case) -> dict[str, object]:
    rows = _rows(case)
    least = case.parameters.get("min_answered_fraction", scale_scores.LEAST_ANSWERED)
    scores = scale_scores.scores(_answers(case, rows), least)
    found = _told(mean(scores, _confidence(case)))
    found["n_too_few_answers"] = int(np.isnan(scores).sum())
    if "group" in case.parameters:
        groups = rows[case.parameters["group"]]
        found["by_group"] = {
            name: _told(mean(scores[(groups == name).to_numpy()], _confidence(case)))
            for name in groups.dropna().unique()
        }
    return found


def _told(found: Mean) -> dict[str, object]:
    return {"n": found.n, "mean": found.value, "sd": found.sd, "ci95": found.limits, "ci": found.limits}


def _favourable(case: Case) -> dict[str, object]:
    told = case.parameters
    answers = _answers(case, _rows(case))
    scale = told["scale_min"], told["scale_max"], _confidence(case)
    items = {
        name: favourable_items.item(answers[:, at], told["favorable_values"], *scale)
        for at, name in enumerate(told["items"])
    }
    each = {
        name: {
            "n_valid": one.n,
            "n_favorable": one.favourable,
            "favorable": one.share,
            "wilson95": one.limits,
            "top_box": one.top,
            "bottom_box": one.bottom,
        }
        for name, one in items.items()
    }
    return {
        "items": each,
        "topic_mean_of_item_percents": favourable_items.topic(list(items.values())),
        "topic_pooled_over_answers": favourable_items.pooled(list(items.values())),
    }


def _promoters(case: Case) -> dict[str, object]:
    told = case.parameters
    answers = case.frame()[told["column"]].to_numpy("float64")
    found = promoters.promoters(answers, told["promoter_min"], told["detractor_max"], _confidence(case))
    return {
        "n": found.n,
        "promoters": found.promoters,
        "passives": found.passives,
        "detractors": found.detractors,
        "nps": found.score,
        "se": found.error,
        "ci95_wald": found.wald,
        "ci95_adjusted_wald_add3": found.adjusted,
    }
