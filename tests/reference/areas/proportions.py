"""Proportions: one share, two groups, and a group against the rest of its school."""

from metrics import intervals
from metrics.intervals import divide, z_of
from metrics.statistics import one_share, share_ratio
from metrics.statistics.missing import known, limits
from metrics.statistics.odds_ratio import odds_ratio
from tests.reference.case import Case, NotUnderstood


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters."""
    told = case.parameters
    confidence = told.get("conf", 0.95)
    if {"x1", "n1", "x2", "n2"} <= told.keys():
        return _two(told["x1"], told["n1"], told["x2"], told["n2"], confidence)
    if {"x", "n"} <= told.keys():
        return _one(told["x"], told["n"], confidence)
    if {"subgroup", "school"} <= told.keys():
        return _nested(told["subgroup"], told["school"], confidence)
    raise NotUnderstood(f"parameters {', '.join(told)}")


def _one(x: int, n: int, confidence: float) -> dict[str, object]:
    raw = one_share.agresti_coull(x, n, confidence)
    return {
        "estimate": known(divide(x, n), one_share.NOBODY),
        "wilson": one_share.wilson(x, n, confidence),
        "wilson_continuity": one_share.wilson_corrected(x, n, confidence),
        "clopper_pearson": one_share.clopper_pearson(x, n, confidence),
        "agresti_coull_raw": raw,
        "agresti_coull_clipped": one_share.clipped(raw),
    }


def _gap(x1: int, n1: int, x2: int, n2: int, confidence: float) -> dict[str, object]:
    gap, low, high = intervals.newcombe(x1, n1, x2, n2, z_of(confidence))
    return {
        "difference": known(gap, share_ratio.NOBODY),
        "difference_newcombe_ci95": limits(low, high, share_ratio.NOBODY),
    }


def _two(x1: int, n1: int, x2: int, n2: int, confidence: float) -> dict[str, object]:
    groups = x1, n1, x2, n2, confidence
    ratio, ratio_limits = share_ratio.risk_ratio(*groups)
    haldane, haldane_limits = share_ratio.haldane_ratio(*groups)
    odds = odds_ratio(*groups)
    return {
        "p1": known(divide(x1, n1), one_share.NOBODY),
        "p2": known(divide(x2, n2), one_share.NOBODY),
        **_gap(*groups),
        "risk_ratio": ratio,
        "risk_ratio_wald_log_ci95": ratio_limits,
        "risk_ratio_koopman_score_ci95": share_ratio.koopman(*groups),
        "risk_ratio_haldane_half": haldane,
        "risk_ratio_haldane_half_ci95": haldane_limits,
        "odds_ratio": odds.ratio,
        "odds_ratio_wald_log_ci95": odds.limits,
        "odds_ratio_conditional_mle": odds.conditional,
        "odds_ratio_exact_ci95": odds.exact,
        "fisher_exact_p": odds.p,
    }


def _nested(group: dict[str, int], school: dict[str, int], confidence: float) -> dict[str, object]:
    others = {name: school[name] - group[name] for name in ("x", "n")}
    return {"compare_with": others, **_gap(group["x"], group["n"], others["x"], others["n"], confidence)}
