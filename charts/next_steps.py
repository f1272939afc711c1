"""What one could do about a finding: proposed in a sentence, for people to write better."""

import pandas as pd

from tables.codes import WHOLE
from tables.figure import Figure

OF_ALL = {
    "chronic_absence": ("Call the {many} of students who missed a tenth of school or more.", "family"),
    "unmet_need": (
        "Find an activity for each of the {many} who missed a tenth of school and came to nothing.",
        "student",
    ),
    "paper_partners": ("Call the {many} with an agreement and no work: begin, or end it.", "partner"),
}
"""What is said of those whom the total counts, and what one of them is called."""

OF_OTHERS = {
    "reach": ("Invite the {many} who have not come to any session.", "student"),
    "sustained_participation": ("Ask the {many} who came on fewer than 30 days what they need.", "student"),
    "work_based_access": (
        "Find places for the {many} without an internship, a job shadow or a mentor.",
        "student",
    ),
}
"""The same of those whom it does not count."""

OF_LOWEST = {
    "average_daily_attendance": "Plan something for {group}, where attendance is lowest.",
    "delivery_fidelity": "Ask {group} why sessions were not held, and agree on what can be.",
    "session_attendance": "Ask those who stopped coming to {group} what would bring them back.",
    "capacity_use": "Fill the free seats of {group}.",
    "favourable": "Ask a few people what lies behind “{group}”, and tell them what will change.",
    "dosage": "See how {group} can get more hours.",
    "breadth": "Tell participants of {group} about a second activity.",
    "representation": "Ask people of {group} in another way: by phone, in their language, at the door.",
    "response": "Ask those who have not answered “{group}” in another way.",
    "acceptance": "Mend the lines of {group} that were left out.",
    "match_rate": "Look up those of {group} who are not on the roster.",
}
"""What is said of the lowest group."""

OF_HIGHEST = {
    "barriers": "Take away what families name most: {group}.",
    "comment_themes": "Answer what people write about most ({group}): what will change, and what not.",
    "dependency": "Find a second partner for what hangs on {group} alone.",
}
"""What is said of the highest group."""

AS_IT_IS = {
    "agreement_coverage": "Renew the agreements that have lapsed or lapse soon.",
    "agreement_days": "Renew the agreement that lapses first.",
    "volunteer_hours": "Thank those who gave time, and ask who can come when few did.",
}

FOR_ONE = {
    "unmet": "Find one activity together with the student and the family.",
    "severe": "Call the family this week, and agree with them on who helps.",
    "moderate": "Call the family, and ask what keeps the student away.",
    "at_risk": "Write home with the days missed so far.",
}
"""What is proposed for one student on a list."""

PLURAL = {"family": "families", "student": "students", "partner": "partners"}

MISSED = ("moderate", "severe")
"""Bands of a tenth of school and more."""


def proposed(figure: Figure) -> str:
    """A next step on a finding, made from its own numbers; a general one where they tell none."""
    return _of_people(figure) or _of_group(figure) or AS_IT_IS.get(figure.key) or _together(figure)


def _together(figure: Figure) -> str:
    return f"Look at “{figure.title}” together, and agree on one thing to change."


def _of_people(figure: Figure) -> str:
    if figure.key == "attendance_bands":
        counts = figure.rows.loc[figure.rows["grp"].isin(MISSED), "count"]
        return _many(OF_ALL["chronic_absence"], counts.sum())
    whole = figure.whole
    if whole is None:
        return ""
    if figure.key in OF_ALL:
        return _many(OF_ALL[figure.key], whole["count"])
    return _many(OF_OTHERS[figure.key], whole["n"] - whole["count"]) if figure.key in OF_OTHERS else ""


def _many(told: tuple[str, str], count: float) -> str:
    if pd.isna(count) or count < 1:
        return ""
    words, one = told
    return words.format(many=f"one {one}" if count == 1 else f"{count:,.0f} {PLURAL[one]}")


def _of_group(figure: Figure) -> str:
    """Of groups that one can turn to: who took part and the others are none."""
    words = OF_LOWEST.get(figure.key) or OF_HIGHEST.get(figure.key)
    rows = figure.rows[(figure.rows["grp"] != WHOLE) & figure.rows["value"].notna()]
    if words is None or rows.empty or figure.by == "took_part":
        return ""
    values = rows["value"].astype(float)
    at = values.argmin() if figure.key in OF_LOWEST else values.argmax()
    return words.format(group=rows["label"].iloc[int(at)])
