"""Comparison groups: balance at the start, matching, weighting, adjustment, differences in differences."""

from metrics.statistics.baseline import verdict
from metrics.statistics.missing import Missing
from metrics.statistics.weighting import weighted_effect
from metrics.statistics.welch import difference
from tests.reference.areas._changes import ancova_case, did_case, panel_case, placebo_case
from tests.reference.areas._matching import balance, fitted, indicator, matched_case, took_part
from tests.reference.case import Case, NotUnderstood
from tests.reference.terms import names, rows


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters, and among models by what is asked."""
    told, asked = case.parameters, case.asked
    shapes = (
        ({"g"}, _verdicts),
        ({"pre", "post", "group"}, ancova_case),
        ({"outcome", "unit", "time", "treated_unit"}, placebo_case),
        ({"outcome", "unit", "time", "treatment"}, panel_case),
        ({"outcome", "treated", "post"}, did_case),
        ({"treatment", "outcome", "formula", "distance"}, matched_case),
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
    sizes = [Missing("no difference is given") if size is None else size for size in case.parameters["g"]]
    return {"label": [verdict(size) for size in sizes]}


def _raw(case: Case) -> dict[str, object]:
    outcome = case.parameters["outcome"]
    frame = rows(case, case.parameters["treatment"], outcome)
    took = took_part(frame, case)
    values = frame[outcome].to_numpy("float64")
    found = difference(values[took], values[~took])
    return {"difference": found.difference, "se_hc2": found.error}


def _scores(case: Case) -> dict[str, object]:
    frame = rows(case, case.parameters["treatment"], names(case.parameters["formula"]))
    took = took_part(frame, case)
    _, found = fitted(frame, case)
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
    table |= {name: indicator(frame, name) for name in shares}
    return balance(table, took_part(frame, case))


def _weighted(case: Case) -> dict[str, object]:
    told = case.parameters
    frame = rows(case, told["treatment"], told["outcome"], names(told["formula"]))
    _, found = fitted(frame, case)
    if isinstance(found, Missing):
        return {**dict.fromkeys(case.asked, found), "n": len(frame)}
    outcome, took = frame[told["outcome"]].to_numpy("float64"), took_part(frame, case)
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
