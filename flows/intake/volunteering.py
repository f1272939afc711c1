"""Volunteer logs: who gave how many hours, for which school and partner."""

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from flows.intake.whereabouts import schools_of
from loaders.form import Reading

KEY = ["school", "day", "partner", "person"]


def volunteering(reading: Reading, places: Places, context: Context) -> Said:
    """Entries of a log; the file speaks in full for its schools from its first day to its last."""
    said = Said()
    rows = table(reading, "volunteer_hours")
    if rows.empty:
        return said
    rows["school"] = schools_of(rows["school"], reading, places, context, said)
    if said.needs:
        return said
    named = {text: places.partners.code(text) or text for text in rows["partner"].unique()}
    new = sorted({code for code in named.values() if code and code not in places.partners.names})
    if new:
        said.facts["partners"] = pd.DataFrame({"partner": new, "name": new, "line": 1})
    rows["partner"] = rows["partner"].map(named).astype("str")
    rows["ordinal"] = rows.groupby(KEY).cumcount() + 1  # anew: two spellings may be one school
    rows["minutes"] = pd.to_numeric(rows["minutes"], errors="coerce").round().astype("Int64")
    said.facts["volunteer_hours"] = rows[[*KEY, "ordinal", "minutes", "activity", "role", "line"]]
    spans = rows.groupby("school")["day"].agg(["min", "max"])
    said.coverage = pd.concat(
        [
            covers("volunteer_hours", [str(school)], str(span["min"]), str(span["max"]))
            for school, span in spans.iterrows()
        ]
    )
    return said
