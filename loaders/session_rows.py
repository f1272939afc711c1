"""Tables of sessions beside rows of people: which activity each belongs to, and how many came."""

import pandas as pd

from loaders.rows import joint_key, tidy_rows

_SESSION = ["school", "day", "session"]


def sessions_of(visits: pd.DataFrame, activity: str) -> pd.DataFrame:
    """A row for each session of a file that names activities.

    Args:
        visits: ``school, day, session, sheet, line``; ``session`` is the activity where a file has
            several, "" where it has one.
        activity: the only one; "" where none is named or there are several.

    Returns:
        The shape ``sessions``; ``session_key`` is what the rows of people call it.
    """
    once = visits.drop_duplicates(_SESSION)
    named = once["session"] if not activity else pd.Series(activity, once.index, dtype="str")
    columns: dict[str, pd.Series | str] = {
        "activity": named,
        "school": once["school"],
        "day": once["day"],
        "session_key": once["session"],
        "held": "yes",
        "sheet": once["sheet"],
    }
    return tidy_rows("sessions", columns, lines=once["line"].to_numpy(dtype="int64"), column=0)


def leading_of(visits: pd.DataFrame, part: pd.Series) -> pd.DataFrame:
    """Who had a part in a session, beside being there: the shape ``leading``.

    Args:
        visits: as for ``sessions_of``, with ``key`` of the person; part: of each, "" for none.
    """
    had = (part != "").to_numpy()
    rows = visits[had].assign(part=part[had])
    once = rows.drop_duplicates(["key", *_SESSION])
    columns: dict[str, pd.Series | str] = {
        "person_key": once["key"],
        "school": once["school"],
        "session_key": once["session"],
        "session_date": once["day"],
        "part": once["part"],
        "sheet": once["sheet"],
    }
    return tidy_rows("leading", columns, lines=once["line"].to_numpy(dtype="int64"), column=0)


def counted(visits: pd.DataFrame, activity: str, registered: pd.Series, attended: pd.Series) -> pd.DataFrame:
    """How many were registered for each session, and how many of them came.

    Args:
        visits, activity: as for ``sessions_of``.
        registered, attended: people of each row; missing: nothing is known of them. A count of which
            nothing is known has a blank, not 0; a session without any count has no row.
    """
    rows = visits.assign(registered=registered, attended=attended)
    rows = rows[rows["registered"].notna() | rows["attended"].notna()]
    session = pd.factorize(joint_key(*(pd.factorize(rows[name])[0] for name in _SESSION)))[0]
    counts = rows[["registered", "attended"]].groupby(session).sum(min_count=1)
    sums = counts.astype("Int64").astype("str").where(counts.notna(), "")
    once = rows.drop_duplicates(_SESSION)
    columns: dict[str, pd.Series | str] = {
        "activity": activity or once["session"],
        "school": once["school"],
        "day": once["day"],
        "session_key": once["session"],
        "registered": sums["registered"].reset_index(drop=True),
        "attended": sums["attended"].reset_index(drop=True),
        "sheet": once["sheet"],
    }
    return tidy_rows("session_counts", columns, lines=once["line"].to_numpy(dtype="int64"), column=0)
