"""Comparison groups over time: adjusted for the score before, differences in differences, placebo ranks."""

from metrics.statistics.ancova import ancova, cuped, interacted
from metrics.statistics.baseline import baseline
from metrics.statistics.covariates import Covariates
from metrics.statistics.did import difference_in_differences
from metrics.statistics.panel import panel
from metrics.statistics.placebo import placebo
from metrics.statistics.welch import difference
from tests.reference.case import Case, NotUnderstood
from tests.reference.terms import rows, who


def did_case(case: Case) -> dict[str, object]:
    told = case.parameters
    others, cluster = told.get("covariates") or [], told.get("cluster")
    frame = rows(case, told["outcome"], told["treated"], others, [cluster] if cluster else [])
    treated, post = who(frame, told["treated"]), who(frame, told["post"])
    found = difference_in_differences(
        frame[told["outcome"]].to_numpy("float64"),
        treated,
        post,
        {name: frame[name].to_numpy() for name in others},
        frame[cluster].to_numpy() if cluster else None,
    )
    return {
        "n": found.n,
        "estimate": found.estimate,
        "se_ols": found.error,
        "t_ols": found.t,
        "se_hc1": found.error_hc1,
        "se_cluster_stata_small_sample": found.error_clustered,
        "se_cr2": found.error_cr2,
        "df_cr2_satterthwaite": found.df_cr2,
        "cell_means": found.means,
        "n_clusters": frame[cluster].nunique() if cluster else None,
        "n_treated_clusters": frame.loc[treated, cluster].nunique() if cluster else None,
    }


def panel_case(case: Case) -> dict[str, object]:
    told = case.parameters
    parts = [told[name] for name in ("outcome", "treatment", "unit", "time")]
    if told.get("cluster", told["unit"]) != told["unit"]:
        raise NotUnderstood("clusters that are not the units")
    frame = rows(case, parts)
    found = panel(*(frame[part].to_numpy() for part in parts))
    return {
        "estimate": found.estimate,
        "se_cluster_stata_small_sample": found.error_stata,
        "se_cluster_fixest_style": found.error_fixest,
        "se_cr2": found.error_cr2,
        "df_cr2_satterthwaite": found.df_cr2,
        "n_clusters": found.units,
        "n_treated_clusters": found.treated,
    }


def placebo_case(case: Case) -> dict[str, object]:
    told = case.parameters
    frame = rows(case, told["outcome"], told["unit"], told["time"])
    outcome, unit, time = (frame[told[name]].to_numpy() for name in ("outcome", "unit", "time"))
    found = placebo(outcome, unit, time, told["treated_unit"], who(frame, told["post"]))
    return {
        "estimate_treated": found.estimate,
        "rank_abs_among_all": found.rank,
        "n_units": found.units,
        "placebo_p": found.p,
    }


def ancova_case(case: Case) -> dict[str, object]:
    told = case.parameters
    frame = rows(case, told["pre"], told["post"], told["group"])
    group = frame[told["group"]].astype(str)
    frame = frame[group.isin([str(told["treated"]), str(told["comparison"])])]
    took = (group[frame.index] == str(told["treated"])).to_numpy()
    before, after = (frame[told[name]].to_numpy("float64") for name in ("pre", "post"))
    (start,) = baseline(Covariates.of({"before": before}), took)
    raw = difference(after[took], after[~took])
    change = difference((after - before)[took], (after - before)[~took])
    adjusted, reduced = ancova(before, after, took), cuped(before, after, took)
    lin, lin_error = interacted(before, after, took)
    return {
        "n_treated": int(took.sum()),
        "n_comparison": int((~took).sum()),
        "baseline_hedges_g": start.difference,
        "baseline_wwc": start.verdict,
        "raw_difference": raw.difference,
        "raw_welch_ci95": (raw.low, raw.high),
        "change_difference": change.difference,
        "change_welch_ci95": (change.low, change.high),
        "ancova": adjusted.estimate,
        "ancova_se_ols": adjusted.error,
        "ancova_ci95_ols": (adjusted.low, adjusted.high),
        "ancova_se_hc2": adjusted.error_hc2,
        "ancova_interacted_lin": lin,
        "ancova_interacted_lin_se_hc2": lin_error,
        "ancova_hedges_g": adjusted.size,
        "cuped_theta_pooled": reduced.slope,
        "cuped_difference": reduced.difference.difference,
        "cuped_welch_ci95": (reduced.difference.low, reduced.difference.high),
        "variance_reduction": reduced.variance_left,
    }
