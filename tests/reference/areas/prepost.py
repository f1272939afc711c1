"""Before and after: change of matched people, McNemar, regression to the mean."""

import re

import numpy as np
import pandas as pd

from metrics.intervals import Floats
from metrics.statistics.change import change, signed_ranks
from metrics.statistics.effect_size import change_sizes
from metrics.statistics.mcnemar import switch
from metrics.statistics.pairs import matched
from metrics.statistics.regression_to_mean import regression
from tests.reference.case import Case, NotUnderstood

TABLE = "table_pre_rows_yes_no_post_cols_yes_no"


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters."""
    told = case.parameters
    if TABLE in told:
        return _switch(case)
    if "selected" in told:
        return _regression(case)
    if "value" in told and len(case.inputs) == 2:
        files = (case.frame(at, text=[told["id"]]) for at in (0, 1))
        before, after = (rows.set_index(told["id"])[told["value"]] for rows in files)
        return _change(case, before, after)
    if "pre" in told and "post" in told:
        rows = _rows(case)
        return _change(case, rows[told["pre"]], rows[told["post"]])
    raise NotUnderstood(f"parameters {', '.join(told)}")


def _rows(case: Case) -> pd.DataFrame:
    told = case.parameters
    chosen = told.get("filter")
    rows = case.frame(text=[chosen["column"]] if chosen else [])
    if chosen:
        rows = rows[rows[chosen["column"]] == str(chosen["value"])]
    return rows.set_index(told["id"]) if "id" in told else rows


def _confidence(case: Case) -> float:
    return case.parameters.get("conf", 0.95)


def _change(case: Case, before: pd.Series, after: pd.Series) -> dict[str, object]:
    pairs = matched(before, after)
    found = change(pairs.before, pairs.after, _confidence(case))
    sizes = change_sizes(pairs.before, pairs.after, _confidence(case))
    ranks = signed_ranks(pairs.before, pairs.after)
    return {
        "n_pre": pairs.answered_before,
        "n_post": pairs.answered_after,
        "n_matched": pairs.n,
        "n_pre_rows": pairs.rows_before,
        "n_post_rows": pairs.rows_after,
        "n_pre_distinct": pairs.people_before,
        "n_post_distinct": pairs.people_after,
        "n_pre_answered": pairs.answered_before,
        "n_post_answered": pairs.answered_after,
        "n_pre_only": pairs.only_before,
        "n_post_only": pairs.only_after,
        "conflicting_ids": pairs.contradicted,
        "mean_pre": found.before.value,
        "mean_post": found.after.value,
        "sd_pre": found.before.sd,
        "sd_post": found.after.sd,
        "r_pre_post": found.r,
        "mean_change": found.change.value,
        "sd_change": found.change.sd,
        "se_change": found.change.error,
        "t": found.t,
        "df": found.df,
        "p": found.p,
        "ci95_change": found.limits,
        "ci95": found.limits,
        "dz": sizes.d_z,
        "dz_ci95_noncentral_t": sizes.d_z_limits,
        "g_z": sizes.g_z,
        "d_av": sizes.d_av,
        "g_av": sizes.g_av,
        "d_av_rms": sizes.d_rms,
        "g_av_rms": sizes.g_rms,
        "d_rm": sizes.d_rm,
        "g_rm": sizes.g_rm,
        "g_pre_sd": sizes.g_before,
        "J_exact_df_n_minus_1": sizes.correction,
        "share_improved": found.improved,
        "share_unchanged": found.unchanged,
        "share_declined": found.declined,
        "wilcoxon_V": ranks.v,
        "wilcoxon_p_asymptotic_no_cc": ranks.p,
    }


def _switch(case: Case) -> dict[str, object]:
    (yes_yes, yes_no), (no_yes, no_no) = case.parameters[TABLE]
    found = switch(yes_yes, yes_no, no_yes, no_no, _confidence(case))
    return {
        "n": found.n,
        "pre_yes": found.before,
        "post_yes": found.after,
        "change": found.change,
        "discordant_yes_to_no": found.lost,
        "discordant_no_to_yes": found.won,
        "chi2_no_correction": found.chi2,
        "p_chi2_no_correction": found.p_chi2,
        "chi2_corrected": found.chi2_corrected,
        "p_chi2_corrected": found.p_corrected,
        "p_exact": found.p_exact,
        "p_exact_mid": found.p_mid,
        "change_ci95_bonett_price": found.limits,
    }


def _regression(case: Case) -> dict[str, object]:
    rows = _rows(case)[[case.parameters["pre"], case.parameters["post"]]].dropna().to_numpy("float64")
    found = regression(rows[:, 0], rows[:, 1], _chosen(case, rows[:, 0]))
    return {
        "n_all": found.n,
        "r": found.r,
        "n_selected": found.n_chosen,
        "mean_pre_all": found.before,
        "mean_pre_selected": found.before_chosen,
        "mean_change_selected": found.change_chosen,
        "mean_change_all": found.change,
        "expected_change_from_regression_to_mean_alone_selected": found.expected,
    }


def _chosen(case: Case, before: Floats) -> np.ndarray:
    """Who was chosen, as the words say: "pre <= 25th percentile"."""
    words = str(case.parameters["selected"])
    rank = re.search(r"(\d+(?:\.\d+)?)(?:st|nd|rd|th)? percentile", words)
    cut = np.percentile(before, float(rank[1])) if rank else case.parameters["cut"]
    if "<=" in words:
        return before <= cut
    if ">=" in words:
        return before >= cut
    return before < cut if "<" in words else before > cut
