"""What one could do about a finding: proposed in a sentence, for people to write better."""

import pandas as pd

from tables.codes import WHOLE
from tables.figure import Figure
from words import mark, tr, tr_many

OF_ALL = mark(
    {
        "chronic_absence": "Call the {many} of students who missed a tenth of school or more.",
        "unmet_need": (
            "Find an activity for each of the {many} who missed a tenth of school and came to nothing."
        ),
        "paper_partners": "Call the {many} with an agreement and no work: begin, or end it.",
    }
)
"""What is said of those whom the total counts."""

OF_OTHERS = mark(
    {
        "reach": "Invite the {many} who have not come to any session.",
        "family_contact": "Call the {many} not heard from in the last 60 days.",
        "sustained_participation": "Ask the {many} who came on fewer than 30 days what they need.",
        "work_based_access": "Find places for the {many} without an internship, a job shadow or a mentor.",
    }
)
"""The same of those whom it does not count."""

OF_LOWEST = mark(
    {
        "average_daily_attendance": "Plan something for {group}, where attendance is lowest.",
        "delivery_fidelity": "Ask {group} why sessions were not held, and agree on what can be.",
        "session_attendance": "Ask those who stopped coming to {group} what would bring them back.",
        "emptying": "Call who holds {group}, and ask those who stopped coming what would bring them back.",
        "capacity_use": "Fill the free seats of {group}.",
        "favourable": "Ask a few people what lies behind “{group}”, and tell them what will change.",
        "dosage": "See how {group} can get more hours.",
        "breadth": "Tell participants of {group} about a second activity.",
        "representation": "Ask people of {group} in another way: by phone, in their language, at the door.",
        "response": "Ask those who have not answered “{group}” in another way.",
        "acceptance": "Mend the lines of {group} that were left out.",
        "match_rate": "Look up those of {group} who are not on the roster.",
    }
)
"""What is said of the lowest group."""

OF_FALLS = ("emptying",)
"""Of these, only where it is lowest by more than chance."""

OF_HIGHEST = mark(
    {
        "barriers": "Take away what families name most: {group}.",
        "comment_themes": "Answer what people write about most ({group}): what will change, and what not.",
        "dependency": "Find a second partner for what hangs on {group} alone.",
    }
)
"""What is said of the highest group."""

AS_IT_IS = mark(
    {
        "agreement_coverage": "Renew the agreements that have lapsed or lapse soon.",
        "agreement_days": "Renew the agreement that lapses first.",
        "volunteer_hours": "Thank those who gave time, and ask who can come when few did.",
    }
)

FOR_ONE = mark(
    {
        "unmet": "Find one activity together with the student and the family.",
        "severe": "Call the family this week, and agree with them on who helps.",
        "moderate": "Call the family, and ask what keeps the student away.",
        "at_risk": "Write home with the days missed so far.",
    }
)
"""What is proposed for one student on a list."""

KINDS = {"chronic_absence": "family", "paper_partners": "partner"}
"""Who is called or asked, where that is not a student."""

MISSED = ("moderate", "severe")
"""Bands of a tenth of school and more."""


def proposed(figure: Figure) -> str:
    """A next step on a finding, made from its own numbers; a general one where they tell none."""
    return _of_people(figure) or _of_group(figure) or tr(AS_IT_IS.get(figure.key, "")) or _together(figure)


def _together(figure: Figure) -> str:
    return tr("Look at “{title}” together, and agree on one thing to change.", title=figure.title)


def _of_people(figure: Figure) -> str:
    if figure.key == "attendance_bands":
        counts = figure.rows.loc[figure.rows["grp"].isin(MISSED), "count"]
        return _many("chronic_absence", counts.sum())
    whole = figure.whole
    if whole is None:
        return ""
    if figure.key in OF_ALL:
        return _many(figure.key, whole["count"])
    return _many(figure.key, whole["n"] - whole["count"]) if figure.key in OF_OTHERS else ""


def _many(key: str, count: float) -> str:
    """What is said of so many people of an indicator; "" where there are none."""
    if pd.isna(count) or count < 1:
        return ""
    many, kind = f"{count:,.0f}", KINDS.get(key, "student")
    if kind == "family":
        people = tr_many(count, "one family", "{n} families", n=many)
    elif kind == "partner":
        people = tr_many(count, "one partner", "{n} partners", n=many)
    else:
        people = tr_many(count, "one student", "{n} students", n=many)
    return tr((OF_ALL | OF_OTHERS)[key], many=people)


def _of_group(figure: Figure) -> str:
    """Of groups that one can turn to: who took part and the others are none."""
    words = OF_LOWEST.get(figure.key) or OF_HIGHEST.get(figure.key)
    rows = figure.rows[(figure.rows["grp"] != WHOLE) & figure.rows["value"].notna()]
    if figure.key in OF_FALLS:
        rows = rows[rows["status"] == "real_gap"]
    if words is None or rows.empty or figure.by == "took_part":
        return ""
    values = rows["value"].astype(float)
    at = values.argmin() if figure.key in OF_LOWEST else values.argmax()
    return tr(words, group=rows["label"].iloc[int(at)])
