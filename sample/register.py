"""The register workbook of the made-up district: schools, partners, activities, sessions, consents.

Its other sheets are made by ``sample.partnerships`` and ``sample.network``.
"""

import numpy as np
import pandas as pd

from sample.events import EVENTS
from sample.participation import OFFERS, Club
from tables.codes import CONSENT

REFUSES = {"partner": 0.015, "comparison": 0.02, "quote": 0.01}
"""Share of students of whom each is refused."""

PARTNERS = (
    ("P01", "Anchor Point Mentoring", "nonprofit", "active", "2021-09-01", "2027-06-30"),
    ("P02", "Lakeside Health Centre", "health", "active", "2022-10-15", "2026-12-31"),
    ("P03", "Larkspur Valley College", "higher_ed", "active", "2020-08-15", ""),
    ("P04", "Brightline Tools", "business", "renewing", "2022-02-01", "2026-08-31"),
    ("P05", "Lantern Street Theatre", "arts", "active", "2023-01-10", "2028-01-09"),
    ("P06", "Chamber of Trade", "business", "active", "2023-08-20", "2026-06-30"),
    ("P07", "Public Library", "library_rec", "active", "2019-09-01", ""),
    ("P08", "County Youth Services", "government", "active", "2021-03-01", "2027-02-28"),
    ("P09", "Harvest Hall Food Bank", "social_service", "active", "2022-11-01", "2026-03-31"),
    ("P10", "Families' Council", "family_org", "active", "2018-09-01", ""),
    ("P11", "Green Banks Trust", "environment", "paused", "2023-04-01", "2025-12-31"),
    ("P12", "Riverside Rotary", "civic", "exploratory_meeting", "2026-01-15", ""),
)


IDENTIFY = {"P01": "No", "P03": "No", "P05": "Yes", "P07": "Yes", "P08": "No", "P09": "Yes", "P10": "Yes"}
"""What partners say of themselves: led by, or serving, an under-represented community; others were not
asked."""

SPOKEN = ("READ", "COUNCIL")
"""Activities of which it is written down whether a session was interpreted: two of three are."""


def sheets(schools: pd.DataFrame, planned: pd.DataFrame, refused: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The sheets of the register, headings as a person reads them.

    Args:
        planned: of ``sessions`` and ``sample.events.sessions``.
        refused: of ``consents``.
    """
    return {
        "Districts": pd.DataFrame([("HV", "Harbor Valley School District")], columns=["District", "Name"]),
        "Schools": pd.DataFrame(
            {
                "District": "HV",
                "School": schools["code"],
                "Name": schools["name"],
                "Level": schools["level"],
                "Setting": schools["setting"],
            }
        ),
        "Partners": pd.DataFrame(
            [(*partner, IDENTIFY.get(partner[0], "")) for partner in PARTNERS],
            columns=[
                *("Partner", "Name", "Partner type", "Stage", "First day", "Agreement end"),
                "Under-represented community",
            ],
        ),
        "Activities": activities(),
        "Sessions": planned.assign(Interpreted=_interpreted(planned)),
        "Consents": refused,
    }


def _interpreted(planned: pd.DataFrame) -> pd.Series:
    """Whether each session was interpreted, told by its day; "" where nobody wrote it down."""
    odd = planned["Day"].astype(str).str.slice(-2).astype(int) % 3 == 0
    told = odd.map({True: "no", False: "yes"})
    return told.where(planned["Activity"].isin(SPOKEN), "")


def consents(ids: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    """Who refused what; of the others nothing is said.

    Args:
        ids: of every student who was ever enrolled.
    """
    said = [
        pd.DataFrame({"Student ID": ids[rng.random(len(ids)) < share], "Purpose": CONSENT[purpose]})
        for purpose, share in REFUSES.items()
    ]
    rows = pd.concat(said, ignore_index=True).sort_values(["Student ID", "Purpose"], ignore_index=True)
    return rows.assign(Given="No", Since="")


def activities() -> pd.DataFrame:
    columns = [
        "Activity",
        "Name",
        "Activity type",
        "Partner",
        "Delivery mode",
        "Venue",
        "Purpose",
        "Minutes",
        "Seats",
    ]
    signed = [
        (o.code, o.name, o.activity_type, o.partner, o.mode, o.venue, o.purpose, o.minutes, o.seats)
        for o in OFFERS
    ]
    others = [
        (e.code, e.name, e.activity_type, e.partner, e.mode, e.venue, e.purpose, e.minutes, e.seats)
        for e in EVENTS
    ]
    rows = pd.DataFrame([*signed, *others], columns=columns)
    rows.insert(4, "School", "")
    return rows


def sessions(schools: pd.DataFrame, clubs: list[Club]) -> pd.DataFrame:
    """Every planned session of the activities with sign-in sheets."""
    rows = [
        club.planned.assign(activity=club.offer.code, school=club.school, minutes=club.offer.minutes)
        for club in clubs
    ]
    columns = ["Activity", "School", "Day", "Session key", "Minutes", "Held", "Seats"]
    if not rows:
        return pd.DataFrame(columns=columns)
    found = pd.concat(rows, ignore_index=True).sort_values(["activity", "school", "day"], kind="stable")
    return pd.DataFrame(
        {
            "Activity": found["activity"],
            "School": schools["code"].to_numpy()[found["school"]],
            "Day": found["day"].dt.strftime("%Y-%m-%d"),
            "Session key": "",
            "Minutes": found["minutes"],
            "Held": found["held"].map({True: "yes", False: "no"}),
            "Seats": None,
        }
    )
