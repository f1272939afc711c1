"""The participants of each activity beside similar students: what was found, and what is told of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from flows import labels
from metrics.similar import Students, beside_similar, improved, low_starters, rose, two_sided_p
from metrics.statistics.comparison import Comparison
from metrics.statistics.matched import Effect
from metrics.statistics.missing import Missing, Number
from metrics.statistics.multiple_tests import adjusted
from store.columns import Columns
from store.connect import Tx
from tables.codes import ANY
from tables.compared import Alike, Compared, Improved
from words import mark

LEVEL = 0.05
"""P value, adjusted for how many were looked at, below which a difference is told."""

NO_DIFFERENCE = mark(
    (
        "of nobody who took part are both this and last year's attendance known",
        "there is nobody who did not take part and whose attendance is known for both years",
        "fewer than {n} matched students a side",
        "the covariates tell exactly who took part",
    )
)
"""Why there is none to tell, as statistics says it: noted for the catalogues, told by ``flows.figures``."""

NUMBERS = ("count", "n", "value", "low", "high", "detectable", "p")


@dataclass(frozen=True)
class One:
    """One activity.

    Attributes:
        group: entity id as text; ANY for all activities together.
        code, label: as it is told.
        took_part: which of the students did.
        found: the comparison as counted.
        told: as views tell it.
    """

    group: str
    code: str
    label: str
    took_part: np.ndarray
    found: Comparison | Missing
    told: Compared

    @property
    def effect(self) -> Effect | None:
        """The difference; None where there is none to tell."""
        if isinstance(self.found, Missing) or isinstance(self.found.adjusted.estimate, Missing):
            return None
        return self.found.adjusted


def compared(tx: Tx, of: Students, came: Columns, least: int) -> list[One]:
    """Everybody who came to anything, then each activity by name; those with a difference to tell first.

    Args:
        came: ``person, activity`` of who came at least once.
        least: matched students below which no difference is told.
    """
    return sorted(_each(tx, of, came, least), key=lambda one: one.effect is None)


def _each(tx: Tx, of: Students, came: Columns, least: int) -> Iterator[One]:
    activity = came["activity"].astype("int64").astype(str).astype(object)
    groups = sorted(set(activity.tolist()))
    called, codes = labels.words(tx, "activity", groups), labels.codes(tx, "activity", groups)
    yield _one(ANY, ANY, called[ANY], of, came["person"], least)
    for group in sorted(groups, key=lambda one: called[one]):
        yield _one(group, codes[group], called[group], of, came["person"][activity == group], least)


def _one(group: str, code: str, label: str, of: Students, people: np.ndarray, least: int) -> One:
    took_part = np.isin(of.person, people)
    found = beside_similar(of, took_part, least)
    one = One(group, code, label, took_part, found, Compared(label, int(took_part.sum())))
    return replace(one, told=_told(one, of))


def _told(one: One, of: Students) -> Compared:
    """A comparison as views tell it."""
    told = replace(one.told, improved=improved_of(of, one.took_part))
    if isinstance(one.found, Missing):
        return told
    return replace(
        told,
        matched=len(one.found.pairs.treated),
        unmatched=len(one.found.pairs.unmatched),
        evidence=one.found.evidence if one.effect else "",
        alike=tuple(
            Alike(
                row.name,
                _number(row.mean_treated),
                _number(row.mean_control),
                _number(row.difference),
                "" if isinstance(row.verdict, Missing) else row.verdict,
            )
            for row in one.found.after
        ),
    )


def improved_of(of: Students, took_part: np.ndarray) -> Improved | None:
    """The share of low starters that improved, beside the others; None where nobody began alike."""
    found = improved(of, took_part)
    numbers = [_number(one) for one in (found.share, found.expected, found.gap_low, found.gap_high)]
    share, expected, low, high = numbers
    if share is None or expected is None or low is None or high is None:
        return None
    theirs = low_starters(of) & took_part
    return Improved(
        found.n,
        share,
        found.others,
        expected,
        sure=low > 0 or high < 0,
        low=_number(found.low),
        high=_number(found.high),
        expected_low=_number(found.expected_low),
        expected_high=_number(found.expected_high),
        gap_low=low,
        gap_high=high,
        detectable=_number(found.detectable),
        alike=found.alike,
        every=int(theirs.sum()),
        risen=int((theirs & rose(of)).sum()),
    )


def rows(found: list[One], among: np.ndarray | None = None) -> tuple[pd.DataFrame, int]:
    """A row an activity, and how many were looked at together.

    Args:
        among: which are looked at; None: all.

    Returns:
        ``grp, label, hidden, reason``, the numbers of an indicator frame but ``p``, and ``status``:
        "cannot_tell" where there may be no difference.
    """
    listed = pd.DataFrame([_row(one) for one in found])
    if listed.empty:
        return listed, 0
    alone = np.asarray(listed.pop("p"), "float64")
    p = adjusted(alone if among is None else np.where(among, alone, np.nan), np.zeros(len(listed)))
    listed["status"] = np.where(listed["value"].isna() | (p < LEVEL), "", "cannot_tell")
    return listed, int((~np.isnan(p)).sum())


def _row(one: One) -> dict[str, object]:
    row: dict[str, object] = {"grp": one.code, "label": one.label, "hidden": False, "reason": ""}
    row |= dict.fromkeys(NUMBERS, np.nan)
    if isinstance(one.found, Missing):
        return row | {"reason": one.found.reason}
    effect = one.found.adjusted
    if isinstance(effect.estimate, Missing):
        return row | {"n": effect.pairs, "reason": effect.estimate.reason}
    told = {"value": effect.estimate, "low": effect.low, "high": effect.high, "detectable": effect.detectable}
    told |= {"p": two_sided_p(one.found)}
    return row | {"n": effect.pairs} | {name: _number(value) for name, value in told.items()}


def _number(value: Number) -> float | None:
    return None if isinstance(value, Missing) else float(value)
