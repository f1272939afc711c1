"""Who came to which session."""

import hashlib

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Need, Reading

UNMATCHED = "unmatched:"
"""Begins the code of somebody known by a name only; the name itself is no key."""


def participation(reading: Reading, places: Places, context: Context) -> Said:
    """Marks of each person and session, and the sessions the sheet shows were held."""
    rows = table(reading, "attendance")
    said = Said()
    rows["school"] = rows["school"].where(
        rows["school"] != "", context.school or reading.facts.get("school", "")
    )
    if (rows["school"] == "").any() and places.schools.names:
        said.needs.append(places.school_need())
        return said
    rows["school"], needs = places.refer(rows["school"], dict(context.answers))
    said.needs += needs
    activity = _activity(reading, places, context)
    if isinstance(activity, Need):
        said.needs.append(activity)
        return said
    said.facts |= activity_facts(activity, reading, places)
    said.remember["activity"] = activity
    rows = rows.rename(columns={"session_date": "day"})
    rows["activity"] = activity
    rows["role"] = "student"
    rows["minutes"] = pd.to_numeric(rows["minutes"], errors="coerce").round().astype("Int64")
    rows["person"] = rows["person_key"].where(rows["person_key"] != "", _nameless(rows))
    rows = rows[rows["status"] != "not_expected"]
    said.with_id = int((rows["person_key"] != "").sum())
    key = ["activity", "school", "day", "session_key", "person"]
    rows = rows.drop_duplicates(key, keep="last")
    said.with_id = int((rows["person_key"] != "").sum())
    said.facts["participation"] = rows[[*key, "role", "status_raw", "status", "minutes", "line"]]
    spans = rows.groupby("school")["day"].agg(["min", "max"])
    said.coverage = pd.concat(
        [
            covers("participation", [str(school)], str(span["min"]), str(span["max"]))
            for school, span in spans.iterrows()
        ]
        or [said.coverage]
    )
    return said


def activity_facts(activity: str, reading: Reading, places: Places) -> dict[str, pd.DataFrame]:
    """A row for an activity nobody has registered yet, under the name its sheet carries."""
    if activity in places.activities.names:
        return {}
    partner = reading.facts.get("partner", "")
    known = places.partners.code(partner)
    facts = {
        "activities": pd.DataFrame(
            [{"activity": activity, "name": activity, "partner": known or partner, "school": "", "line": 1}]
        )
    }
    if partner and not known:
        facts["partners"] = pd.DataFrame([{"partner": partner, "name": partner, "line": 1}])
    return facts


def _activity(reading: Reading, places: Places, context: Context) -> str | Need:
    """The activity's code: answered, remembered, told by the sheet, or asked."""
    given = context.answers.get("activity", "") or str(context.settings.get("activity", ""))
    typed = given or reading.facts.get("activity", "")
    if typed:
        return places.activities.code(typed) or typed
    title = reading.facts.get("title", "")
    if title and not places.activities.names:
        return title
    choices = {code: places.activities.label(code) for code in sorted(places.activities.names)}
    proposed = places.activities.code(title)
    if proposed:
        return proposed
    if title:
        choices[title] = f'A new activity, "{title}"'
    return Need("activity", "Which activity is this sign-in sheet of?", choices)


def _nameless(rows: pd.DataFrame) -> pd.Series:
    """A code for people without an id: kept and counted as unmatched, never joined by name alone."""
    names = rows["person_name"] if "person_name" in rows else rows["line"].astype("str")
    coded = {
        name: UNMATCHED + hashlib.sha256(name.strip().encode()).hexdigest()[:16] for name in names.unique()
    }
    return names.map(coded).astype("str")
