"""The order of groups: grades by grade, codes as they are listed, the total first."""

from functools import cache

from tables.codes import GRADE, GROUP_LABEL, NOT_RECORDED, WHOLE

DIGITS = 20
"""Entity ids are text of whole numbers: with leading zeros 9 comes before 10."""


def rank(by: str, grp: str) -> tuple[int, str]:
    """Where a group stands in its table; never by a number, which a hidden row would speak through.

    Groups not listed stand after the listed ones, in text order; "not recorded" is last.
    """
    listed = _listed(by)
    at = len(listed) + 1 if grp == NOT_RECORDED else listed.get(grp, len(listed))
    return at, grp.zfill(DIGITS) if grp.isdigit() else grp


@cache
def _listed(by: str) -> dict[str, int]:
    codes = list(GRADE) if by == "grade" else [code for code in GROUP_LABEL.get(by, {}) if code]
    return {code: at for at, code in enumerate([WHOLE, *codes])}
