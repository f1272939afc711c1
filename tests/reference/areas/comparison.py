"""Comparison groups: balance at the start, matching, weighting, adjustment, differences in differences."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.statistics.baseline import Baseline, baseline, smd_after, verdict
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import Design, design
from metrics.statistics.matched import Effect, matched_effect
from metrics.statistics.matching import Pairs, nearest
from metrics.statistics.missing import Missing, known
from metrics.statistics.propensity import Propensity, propensity
from metrics.statistics.weighting import weighted_effect
from metrics.statistics.welch import difference
from tests.reference.areas._changes import ancova_case, did_case, panel_case, placebo_case
from tests.reference.case import Case, NotUnderstood
from tests.reference.terms import columns, names, rows


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters, and among models by what is asked."""
    told, asked = case.parameters, case.asked
    shapes = (
        ({"g"}, _verdicts),
        ({"pre", "post", "group"}, ancova_case),
        ({"outcome", "unit", "time", "treated_unit"}, placebo_case),
        ({"outcome", "unit", "time", "treatment"}, panel_case),
        ({"outcome", "treated", "post"}, did_case),
        ({"treatment", "outcome", "formula", "distance"}, _matched),
        ({"treatment", "outcome", "formula"}, _weighted),
        ({"treatment", "formula"}, _scores),
        ({"treatment", "outcome"}, _raw),
    )
    for needed, function in shapes:
        if needed <= told.keys():
            return function(case)
    if "treatment" in told and ("continuous" in told or "binary" in told):
        return _baseline(case)
    raise NotUnderstood(f"parameters {', '.join(told)}; asked {', '.join(asked)}")


def _verdicts(case: Case) -> dict[str, object]:
    return {"label": [verdict(size) for size in case.parameters["g"]]}


def _took_part(frame: pd.DataFrame, case: Case) -> NDArray[np.bool_]:
    return frame[case.parameters["treatment"]].to_numpy() == 1


def _raw(case: Case) -> dict[str, object]:
    outcome = case.parameters["outcome"]
    frame = rows(case, case.parameters["treatment"], outcome)
    took = _took_part(frame, case)
    values = frame[outcome].to_numpy("float64")
    found = difference(values[took], values[~took])
    return {"difference": found.difference, "se_hc2": found.error}


def _fitted(frame: pd.DataFrame, case: Case) -> tuple[Design, Propensity | Missing]:
    model = design(Covariates.of(columns(frame, case.parameters["formula"])))
    return model, propensity(model, _took_part(frame, case))


def _scores(case: Case) -> dict[str, object]:
    frame = rows(case, case.parameters["treatment"], names(case.parameters["formula"]))
    took = _took_part(frame, case)
    _, found = _fitted(frame, case)
    counts = {"n_treated": int(took.sum()), "n_control": int((~took).sum())}
    if isinstance(found, Missing):
        return {**dict.fromkeys(case.asked, found), **counts}
    return {
        **counts,
        "coefficients": dict(zip(found.names, found.coefficients, strict=True)),
        "ps_mean_treated": found.scores[took].mean(),
        "ps_mean_control": found.scores[~took].mean(),
        "ps_sd_all": found.scores.std(ddof=1),
    }


def _baseline(case: Case) -> dict[str, object]:
    told = case.parameters
    numbers, shares = told.get("continuous", []), told.get("binary", [])
    frame = rows(case, told["treatment"], [name for name in [*numbers, *shares] if name in case.frame()])
    table = {name: frame[name].to_numpy("float64") for name in numbers}
    table |= {name: _indicator(frame, name) for name in shares}
    return _balance(table, _took_part(frame, case))


def _indicator(frame: pd.DataFrame, name: str) -> Floats:
    """A column of 0 and 1, or a level of the category that has it."""
    if name in frame:
        return frame[name].to_numpy("float64")
    for column in frame:
        if (frame[column] == name).any():
            return (frame[column] == name).to_numpy("float64")
    raise NotUnderstood(f"no column or level {name!r}")


def _balance(table: dict[str, Floats], took: NDArray[np.bool_]) -> dict[str, object]:
    return {row.name: _start(row) for row in baseline(Covariates.of(table), took)}


def _start(row: Baseline) -> dict[str, object]:
    return {
        "type": row.kind,
        "mean_treated": row.mean_treated,
        "mean_control": row.mean_control,
        "hedges_g" if row.kind == "continuous" else "cox_index": row.difference,
        "wwc": row.verdict,
        "smd_treated_sd": row.smd,
    }


def _matched(case: Case) -> dict[str, object]:
    told = case.parameters
    if told.get("replace") or told.get("ratio", 1) != 1:
        raise NotUnderstood("matching with replacement, or of more than one")
    frame = rows(case, told["treatment"], told["outcome"], names(told["formula"]))
    took = _took_part(frame, case)
    model, found = _fitted(frame, case)
    if isinstance(found, Missing):
        return dict.fromkeys(case.asked, found)
    score = _distance(found.scores, told["distance"])
    spread = score.std(ddof=1)
    pairs = nearest(score, took, told["caliper_sd"] * spread if "caliper_sd" in told else None)
    given = _given_pairs(case, frame) if "reference_pairs" in told else pairs
    outcome = frame[told["outcome"]].to_numpy("float64")
    plain, adjusted = (matched_effect(outcome, given, terms, least=2) for terms in (None, model))
    after = smd_after(np.column_stack([score, model.matrix[:, 1:]]), took, given)
    largest = pairs.distances.max() if len(pairs.distances) else np.nan
    return {
        "n_matched_pairs": len(pairs.treated),
        "n_unmatched_treated": len(pairs.unmatched),
        "n_distinct_controls": len(np.unique(pairs.controls)),
        "max_pair_distance_sd": known(largest / spread, "nobody was matched"),
        "smd_after_treated_sd": {
            name: known(size, "all who took part are alike")
            for name, size in zip(("score", *model.names[1:]), after, strict=True)
        },
        "baseline_after": _after(case, frame.iloc[given.rows], len(given.treated)),
        **_effect("att_unadjusted", plain),
        **_effect("att_covariate_adjusted", adjusted),
    }


def _effect(name: str, found: Effect) -> dict[str, object]:
    return {name: found.estimate, f"{name}_se_cluster_pair": found.error}


def _distance(scores: Floats, words: str) -> Floats:
    if words.startswith("fitted probability"):
        return scores
    if words.startswith(("logit", "linear")):
        return np.log(scores / (1 - scores))
    raise NotUnderstood(f"the distance {words!r}")


def _given_pairs(case: Case, frame: pd.DataFrame) -> Pairs:
    """Pairs that come with the case, as rows of the file."""
    pairs = case.frame(1)
    row = pd.Series(frame.index, index=frame["id"])
    treated, controls = (row.loc[pairs[side]].to_numpy("int64") for side in ("treated", "control"))
    return Pairs(treated, controls, np.zeros(len(pairs)), np.empty(0, dtype="int64"))


def _after(case: Case, matched: pd.DataFrame, pairs: int) -> dict[str, object]:
    """Balance of what is asked for, among the matched: those who took part come first."""
    asked = case.asked.get("baseline_after", {})
    table = {name: _indicator(matched, name) for name in asked}
    return _balance(table, np.repeat([True, False], pairs))


def _weighted(case: Case) -> dict[str, object]:
    told = case.parameters
    frame = rows(case, told["treatment"], told["outcome"], names(told["formula"]))
    _, found = _fitted(frame, case)
    if isinstance(found, Missing):
        return {**dict.fromkeys(case.asked, found), "n": len(frame)}
    outcome, took = frame[told["outcome"]].to_numpy("float64"), _took_part(frame, case)
    answer: dict[str, object] = {"n": len(frame)}
    for estimand in ("ATT", "ATE"):
        effect = weighted_effect(outcome, took, found.scores, estimand)
        answer[estimand] = {
            "estimate": effect.estimate,
            "se_hc2": effect.error,
            "se_hc0": effect.error_hc0,
            "mean_treated": effect.mean_treated,
            "mean_control": effect.mean_control,
            "max_weight": effect.largest,
            "ess_treated": effect.effective_treated,
            "ess_control": effect.effective_control,
        }
    return answer
