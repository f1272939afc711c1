"""Made-up districts of any size, counted, published and written out as any other is."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd

from flows import database, release
from flows.database import store
from flows.release_files import released
from metrics import cells
from metrics.catalogue import CATALOGUE
from metrics.indicators import frames
from metrics.settings import DEFAULTS
from metrics.wide import wide
from metrics.within_term import TERMS
from store import derived
from tables import DAY
from tables.codes import GROUP_DIMENSIONS
from tests.attacker.published import COUNT, REST, N, Number
from tests.databases import let_go, path_of

YEAR, DISTRICT = 2025, 1
GRADES = ("K", "1", "2", "3", "4", "5", "6")
CODES = {
    "gender": ("female", "male", "nonbinary", ""),
    "race_ethnicity": ("white", "hispanic", "black", "asian", "two_or_more", "pacific_islander", ""),
    "english_learner": ("yes", "no"),
    "disability": ("yes", "no", ""),
    "low_income": ("yes", "no"),
}
ENROLLED = 180
FIRST_PERSON, FIRST_ACTIVITY = 100_000, 50_000


def students(rng: np.random.Generator, schools: int, most: int) -> pd.DataFrame:
    """Students of so many schools, up to so many in each: rows of ``tables.derived.STUDENT_YEARS``, schools
    alone. How common a group, an absence or a visit is differs from district to district."""
    sizes = rng.integers(12, most + 1, schools)
    many = int(sizes.sum())
    who = pd.DataFrame(
        {
            "year": YEAR,
            "place": np.repeat(np.arange(2, 2 + schools), sizes),
            "person": FIRST_PERSON + np.arange(many),
            "grade": rng.choice(GRADES, many),
        }
    )
    for dimension in GROUP_DIMENSIONS:
        codes = CODES[dimension]
        shares = np.sort(rng.dirichlet([float(rng.choice([0.4, 1.0, 3.0]))] * len(codes)))[::-1]
        who[dimension] = rng.choice(codes, many, p=shares)
    reached = rng.random(many) < rng.choice([0.05, 0.2, 0.5, 0.9])
    rate = rng.choice([0.02, 0.05, 0.09])
    absent = rng.binomial(ENROLLED, np.clip(rng.gamma(1.5, rate / 1.5, many), 0, 1)) * DAY
    return who.assign(
        enrolled=ENROLLED * DAY,
        absent=absent,
        absent_other=absent + (np.arange(many) % 3 == 0) * 4 * DAY,  # half days of some are days there
        unmarked=0,
        sessions=reached.astype("int64"),
        minutes=reached * 60 * rng.integers(1, 300, many),
    )


def taken(rng: np.random.Generator, who: pd.DataFrame, activities: int) -> pd.DataFrame:
    """Rows of ``tables.derived.STUDENT_ACTIVITIES``: one or two activities of everybody who came."""
    came = who[who["sessions"] > 0]
    parts = [
        came.sample(frac=share, random_state=int(rng.integers(1 << 30))).assign(
            activity=rng.integers(0, activities)
        )
        for share in (1.0, 0.3)
    ]
    first = parts[0].assign(activity=rng.integers(0, activities, len(parts[0])))
    second = parts[1].assign(activity=rng.integers(0, activities, len(parts[1])))
    rows = pd.concat([first, second]).drop_duplicates(["place", "person", "activity"])
    rows["activity"] += 10
    rows = rows[["year", "place", "person", "activity", "minutes"]]
    return rows.assign(expected=1, attended=1, first_day="", **in_weeks(len(rows)))


def in_weeks(many: int) -> dict[str, np.ndarray]:
    """Weeks on the sheet and weeks there, of ten in autumn, and who leads; of students in activities."""
    rng = np.random.default_rng(many)  # its own: what else is drawn stays as it was before weeks were counted
    weeks = 1 << (TERMS[8][0] + np.arange(10))
    marked = np.arange(10) >= rng.integers(0, 10, (many, 1)) // 4  # six in ten from the first week on
    came = marked & (rng.random((many, 10)) < rng.random((many, 1)))
    came[:, -1] |= ~came.any(axis=1)
    marked |= came
    led = (rng.random(many) < 0.15).astype("int64")
    return {"weeks_marked": marked @ weeks, "weeks_came": came @ weeks, "led": led}


def published(url: str, who: pd.DataFrame, came: pd.DataFrame) -> None:
    """Count a district into a database and publish its first edition.

    Args:
        url: of a database that is not there yet.
    """
    database.ready(url)
    count(url, who, came)
    release.catch_up(url)


def count(url: str, who: pd.DataFrame, came: pd.DataFrame) -> None:
    """Put what is counted of these students in the place of what was counted before."""
    with closing(sqlite3.connect(path_of(let_go(url)))) as file:
        named = [(one, "school") for one in {*who["place"]}] + [
            (one, "activity") for one in {*came["activity"]}
        ]
        entities = [(one, kind, DISTRICT, f"{one:05d}") for one, kind in sorted(named)]
        file.executemany(
            "INSERT OR IGNORE INTO entities (id, kind, district, code) VALUES (?, ?, ?, ?)", entities
        )
        file.commit()
    offered = sorted({*came["activity"]})
    # Every other one is virtual, and mentoring.
    modes = [("virtual_live", "mentoring") if one % 2 else ("in_person", "tutoring") for one in offered]
    activities = pd.DataFrame(modes, columns=["delivery_mode", "activity_type"])
    activities = activities.assign(activity=offered, partner=0)
    months = pd.DataFrame(columns=["year", "place", "month", "enrolled", "absent"]).astype("int64")
    days = np.where(who["sessions"] > 0, np.maximum(1, who["minutes"] // 120), 0)
    types = who["person"].map(came.groupby("person").size()).fillna(0).astype("int64")
    who = who.assign(refused="", outcomes="", days=days.astype("int64"), types=types, untyped=0)
    came = came.assign(days=came["person"].map(who.set_index("person")["days"]))
    both = (pd.concat([rows, rows.assign(place=DISTRICT)], ignore_index=True) for rows in (who, came))
    counted = cells.count(*both, activities, months, DEFAULTS)
    with store(url).writing() as tx:
        derived.replace(tx, "cells", {"year": YEAR}, counted)
        derived.note_counted(tx, [YEAR])


def written(url: str, folder: Path) -> Path:
    """The edition on show as files, as the command writes them."""
    found = released(url)
    folder.mkdir()
    for name, text in found.files.items():
        (folder / name).write_bytes(text)
    (folder / "manifest.json").write_text(json.dumps(found.manifest, default=float), encoding="utf-8")
    return folder


def truth(url: str) -> dict[Number, float]:
    """The true numbers of every row of every table, as the stranger calls them."""
    with store(url).reading() as tx:
        laid_out = wide(derived.rows(tx, "cells", year=YEAR))
    found: dict[Number, float] = {}
    for key, entry in CATALOGUE.items():
        rows = frames(entry, laid_out, ("", *entry.published), DEFAULTS)
        columns = (rows[name].tolist() for name in ("place", "dimension", "grp", "count", "n"))
        for place, dimension, group, count, n in zip(*columns, strict=True):
            level, code = ("district", "district") if place == DISTRICT else ("school", f"{place:05d}")
            file = f"{key}-{YEAR}-{level}-{dimension}.csv"
            named = f"{int(group):05d}" if dimension == "activity" and group.isdigit() else group
            for amount, number in ((COUNT, count), (N, n), (REST, n - count)):
                found[file, f"{code}|{named}", amount] = number
    return found
