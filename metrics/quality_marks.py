"""How good a number about the data is: good, to be watched, or to be mended."""

from tables.quality_codes import GOOD, MEND, WATCH

FROM = {
    "completeness": (0.98, 0.95),
    "acceptance": (0.98, 0.95),
    "match_rate": (0.98, 0.95),
    "attribution": (0.95, 0.90),
    "freshness": (100.0, 50.0),
    "reliability": (0.70, 0.70),
    "response": (0.85, 0.60),
}
"""Least value that is good, and least that is only to be watched.

Source: 98 and 95 % of cells, 98 % of matches and 95 % of marks attributed are local marks, taken over for
rows; alpha: Nunnally & Bernstein 1994; response: NCES Standard 4-4-1 (85 %), 60 %: a state centre's aim for
families. Freshness below half of what is expected: Trellis.
"""

UP_TO = {
    "repeated_rows": (0.0, 0.01),
    "rule_breaks": (0.0, 0.0),
    "closed_day_sessions": (0.0, 0.01),
}
"""Largest value that is good, and largest that is only to be watched: there should be none (Trellis)."""


def mark(key: str, value: float) -> str:
    """GOOD, WATCH or MEND; "" for what has no mark, or no value (not a number)."""
    if value != value:
        return ""
    if key in FROM:
        good, watch = FROM[key]
        return GOOD if value >= good else WATCH if value >= watch else MEND
    if key in UP_TO:
        good, watch = UP_TO[key]
        return GOOD if value <= good else WATCH if value <= watch else MEND
    return ""
