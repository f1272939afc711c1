"""The order of groups: grades by grade, codes as they are listed, the total first."""

import pandas as pd

from tables.codes import GRADE, GROUP_LABEL, NOT_RECORDED, WHOLE


def in_order(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    """Rows by year, place and group; never by a number, which a hidden row would speak through.

    Groups not listed stand after the listed ones, in text order; "not recorded" is last.
    """
    listed = list(GRADE) if by == "grade" else [code for code in GROUP_LABEL.get(by, {}) if code]
    place_in_list = {code: at for at, code in enumerate([WHOLE, *listed])}
    rank = rows["grp"].map(place_in_list).fillna(len(place_in_list))
    rank = rank.where(rows["grp"] != NOT_RECORDED, len(place_in_list) + 1)
    # Entity ids are text of whole numbers: 9 before 10.
    text = rows["grp"].where(~rows["grp"].str.isdigit(), rows["grp"].str.zfill(20))
    keys = rows[["year", "place"]].assign(rank=rank, text=text)
    return rows.loc[keys.sort_values(["year", "place", "rank", "text"], kind="stable").index].reset_index(
        drop=True
    )
