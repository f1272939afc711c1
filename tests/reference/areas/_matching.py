"""Students who took part beside others: who is alike at the start, and pairs of them."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.statistics.baseline import Baseline, baseline, smd_after
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import Design, design
from metrics.statistics.matched import Effect, matched_effect
from metrics.statistics.matching import Pairs, largest_first, nearest, nearest_again
from metrics.statistics.missing import Missing, known
from metrics.statistics.propensity import Propensity, propensity
from tests.reference.case import Case, NotUnderstood
from tests.reference.terms import columns, names, rows


def took_part(frame: pd.DataFrame, case: Case) -> NDArray[np.bool_]:
    return frame[case.parameters["treatment"]].to_numpy() == 1


def fitted(frame: pd.DataFrame, case: Case) -> tuple[Design, Propensity | Missing]:
    model = design(Covariates.of(columns(frame, case.parameters["formula"])))
    return model, propensity(model, took_part(frame, case))


def indicator(frame: pd.DataFrame, name: str) -> Floats:
    """A column of 0 and 1, or a level of the category that has it."""
    if name in frame:
        return frame[name].to_numpy("float64")
    for column in frame:
        if (frame[column] == name).any():
            return (frame[column] == name).to_numpy("float64")
    raise NotUnderstood(f"no column or level {name!r}")


def balance(table: dict[str, Floats], took: NDArray[np.bool_]) -> dict[str, object]:
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


def matched_case(case: Case) -> dict[str, object]:
    told = case.parameters
    if told.get("ratio", 1) != 1:
        raise NotUnderstood("matching of more than one")
    frame = rows(case, told["treatment"], told["outcome"], names(told["formula"]))
    took = took_part(frame, case)
    model, found = fitted(frame, case)
    if isinstance(found, Missing):
        return dict.fromkeys(case.asked, found)
    score = _distance(found.scores, told["distance"])
    spread = score.std(ddof=1)
    caliper = told["caliper_sd"] * spread if told.get("caliper_sd") is not None else None
    if told.get("replace"):
        pairs = nearest_again(score, took, caliper)
    else:
        pairs = nearest(score, took, caliper, order=_order(score, told.get("order", "largest")))
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


def _order(score: Floats, words: str) -> NDArray[np.int64]:
    if words.startswith("largest"):
        return largest_first(score)
    if words.startswith("smallest"):
        return largest_first(-score)
    raise NotUnderstood(f"the order {words!r}")


def _given_pairs(case: Case, frame: pd.DataFrame) -> Pairs:
    """Pairs that come with the case, as rows of the file."""
    pairs = case.frame(1)
    row = pd.Series(frame.index, index=frame["id"])
    treated, controls = (row.loc[pairs[side]].to_numpy("int64") for side in ("treated", "control"))
    return Pairs(treated, controls, np.zeros(len(pairs)), np.empty(0, dtype="int64"))


def _after(case: Case, matched: pd.DataFrame, pairs: int) -> dict[str, object]:
    """Balance of what is asked for, among the matched: those who took part come first."""
    asked = case.asked.get("baseline_after", {})
    table = {name: indicator(matched, name) for name in asked}
    return balance(table, np.repeat([True, False], pairs))
