"""Who came to which session, by person or by count."""

import hashlib
from collections.abc import Sequence

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from flows.intake.whereabouts import schools_of
from loaders.form import Need, Reading
from tables.codes import ATTENDED_STATUS, UNMATCHED
from words import phrase

KEY = ["activity", "school", "day", "session_key"]


def participation(reading: Reading, places: Places, context: Context) -> Said:
    """Marks of each person and session, and counts of sessions that name nobody.

    A file about one meeting or event speaks in full for its day; any other for its schools from its first
    day to its last.
    """
    said = Said()
    for name, rows in (("participation", _people(reading)), ("session_counts", _counts(reading))):
        if rows.empty:
            continue
        rows["school"] = schools_of(rows["school"], reading, places, context, said)
        if said.needs:
            return said
        named = _activities(rows, reading, places, context)
        if isinstance(named, Need):
            said.needs.append(named)
            return said
        rows["activity"] = named.map(lambda text: places.activities.code(text) or text).astype("str")
        rows["session_key"] = rows["session_key"].where(rows["session_key"] != named, "")
        said.facts |= activity_facts(sorted(rows["activity"].unique()), reading, places)
        if rows["activity"].nunique() == 1:
            said.remember["activity"] = str(rows["activity"].iloc[0])
        said.coverage = pd.concat([said.coverage, _coverage(name, rows, reading)])
        said.facts[name] = _marks(rows) if name == "participation" else _summed(rows)
        if name == "participation" and (rows["part"] != "").any():
            said.facts["leading"] = _leading(rows)
            said.coverage = pd.concat([said.coverage, _coverage("leading", rows, reading)])
    if "session" in reading.facts:
        said.counts["session"] = reading.facts["session"]
    if "participation" in said.facts:
        said.with_id = int((~said.facts["participation"]["person"].str.startswith(UNMATCHED)).sum())
    return said


def _people(reading: Reading) -> pd.DataFrame:
    """A row a person and session; ``role`` where the file tells it."""
    if "attendance" not in reading.tables:
        return pd.DataFrame()
    rows = table(reading, "attendance").rename(columns={"session_date": "day"})
    roles = pd.Series("student", rows.index, dtype="str")
    if "people" in reading.tables:
        known = reading.tables["people"].set_index("person_key")["role"]
        roles = rows["person_key"].map(known.to_dict()).astype("str").fillna("")
    rows = rows.assign(role=roles)
    rows["person"] = rows["person_key"].where(rows["person_key"] != "", _nameless(rows))
    rows["part"] = _parts(rows, reading)
    return rows[rows["status"] != "not_expected"].copy()


def _parts(rows: pd.DataFrame, reading: Reading) -> pd.Series:
    """The part each had in the session; "" for none."""
    if "leading" not in reading.tables:
        return pd.Series("", rows.index, dtype="str")
    told = table(reading, "leading").rename(columns={"session_date": "day"})
    key = ["person_key", "school", "session_key", "day"]
    part = told.drop_duplicates(key).set_index(key)["part"]
    found = part.reindex(pd.MultiIndex.from_frame(rows[key]))
    return pd.Series(found.fillna("").to_numpy(), rows.index, dtype="str")


def _leading(rows: pd.DataFrame) -> pd.DataFrame:
    """Parts of people with an id: of students, who are told by it."""
    had = rows[(rows["part"] != "") & ~rows["person"].str.startswith(UNMATCHED)]
    return had.drop_duplicates([*KEY, "person"])[[*KEY, "person", "part", "line"]]


def _counts(reading: Reading) -> pd.DataFrame:
    if "session_counts" not in reading.tables:
        return pd.DataFrame()
    rows = table(reading, "session_counts")
    numbers = {
        name: pd.to_numeric(rows[name], errors="coerce").astype("Int64")
        for name in ("registered", "attended")
    }
    return rows.assign(**numbers)


def _marks(rows: pd.DataFrame) -> pd.DataFrame:
    """One mark a person and session: that they came, if any row says so."""
    minutes = pd.to_numeric(rows["minutes"], errors="coerce").round().astype("Int64")
    came = rows["status"].isin(ATTENDED_STATUS)
    kept = rows.assign(minutes=minutes, came=came).sort_values("came", kind="stable")
    kept = kept.drop_duplicates([*KEY, "person"], keep="last").sort_index()
    return kept[[*KEY, "person", "role", "status_raw", "status", "minutes", "line"]]


def _summed(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a session: a school written in two ways has its people in two counts."""
    sums = rows.groupby(KEY, sort=False)[["registered", "attended"]].sum(min_count=1)
    return sums.assign(line=rows.groupby(KEY, sort=False)["line"].min()).reset_index()


def _coverage(name: str, rows: pd.DataFrame, reading: Reading) -> pd.DataFrame:
    """What the file speaks for. Rows without a day are among those before its last day."""
    if reading.facts.get("one_session"):
        known = (rows["day"] != "").all()
        return covers(name, [""], *((rows["day"].min(), rows["day"].max()) if known else ()))
    first = "" if (rows["day"] == "").any() else None
    spans = rows.groupby("school")["day"].agg(["min", "max"])
    return pd.concat(
        [
            covers(name, [str(school)], span["min"] if first is None else first, span["max"])
            for school, span in spans.iterrows()
        ]
    )


def activity_facts(codes: Sequence[str], reading: Reading, places: Places) -> dict[str, pd.DataFrame]:
    """A row for each activity nobody has registered yet, under the name its file carries."""
    new = [code for code in codes if code not in places.activities.names]
    if not new:
        return {}
    partner = reading.facts.get("partner", "")
    known = places.partners.code(partner)
    rows = pd.DataFrame({"activity": new, "name": new})
    facts = {"activities": rows.assign(partner=known or partner, school="", line=1)}
    if partner and not known:
        facts["partners"] = pd.DataFrame([{"partner": partner, "name": partner, "line": 1}])
    return facts


def _activities(rows: pd.DataFrame, reading: Reading, places: Places, context: Context) -> pd.Series | Need:
    """The activity of each row, as the file calls it: by row, or one for the whole file."""
    named = rows["activity"] if "activity" in rows else _by_session(rows, reading)
    if (named != "").all():
        return named
    one = _activity(reading, places, context)
    return one if isinstance(one, Need) else named.where(named != "", one)


def _by_session(rows: pd.DataFrame, reading: Reading) -> pd.Series:
    """The activity that a list of several names for each row; "" where it names none."""
    held = reading.tables.get("sessions", pd.DataFrame({"activity": [], "session_key": []}))
    called = held["activity"].astype("str")
    own = set(called[called == held["session_key"].astype("str")]) - {""}
    return rows["session_key"].where(rows["session_key"].isin(own), "")


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
        choices[title] = phrase('A new activity, "{title}"', title=title)
    return Need("activity", phrase("Which activity is this sign-in sheet of?"), choices)


def _nameless(rows: pd.DataFrame) -> pd.Series:
    """A code for people without an id or a name: kept and counted as unmatched."""
    lines = rows["line"].astype("str")
    coded = {line: UNMATCHED + hashlib.sha256(line.encode()).hexdigest()[:16] for line in lines.unique()}
    return lines.map(coded).astype("str")
