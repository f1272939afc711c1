"""Roster and calendar as the student system exports them."""

import numpy as np
import pandas as pd

from sample.attendance import learners

RACE_WORDS = {
    "white": "White",
    "hispanic": "Hispanic/Latino",
    "black": "Black or African American",
    "asian": "Asian",
    "two_or_more": "Two or More Races",
    "american_indian": "American Indian or Alaska Native",
    "pacific_islander": "Native Hawaiian or Other Pacific Islander",
    "": "",
}
OTHER_SPELLING = {
    "White": "W",
    "Hispanic/Latino": "Hispanic or Latino",
    "Black or African American": "Black",
    "Two or More Races": "Multiracial",
    "F": "Female",
    "M": "male",
    "Y": "Yes",
    "N": "No",
    "Free": "F",
    "Paid": "P",
    "K": "KG",
}
"""A few cells are typed otherwise: clerks of several schools keep the list."""

SPELT_OTHERWISE = 0.02


def name(year: int) -> str:
    return f"{year}-{(year + 1) % 100:02d}"


def odd(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The same words, a few in another spelling."""
    text = pd.Series(values, dtype="str")
    other = text.map(OTHER_SPELLING).fillna(text)
    return np.where(rng.random(len(text)) < SPELT_OTHERWISE, other, text)


def roster(
    stays: pd.DataFrame, people: pd.DataFrame, schools: pd.DataFrame, year: int, rng: np.random.Generator
) -> pd.DataFrame:
    """One line per stay of a year, by school and name of the student."""
    rows = stays[stays["year"] == year]
    who = people.iloc[rows["person"]].reset_index(drop=True)
    grade = rows["grade"].to_numpy()
    # Free meals for most families of low income, reduced ones for the others: not a group of its own.
    reduced = who["lasting"].to_numpy() > 1
    lunch = np.where(who["low_income"] == "no", "Paid", np.where(reduced, "Reduced", "Free"))
    last = rows["last"].dt.strftime("%m/%d/%Y").where(rows["ends"], "")
    table = pd.DataFrame(
        {
            "School Year": name(year),
            "Student ID": who["student_id"],
            "School": schools["code"].to_numpy()[rows["school"]],
            "Grade": odd(np.where(grade == 0, "K", grade.astype(str)), rng),
            "Entry Date": rows["first"].dt.strftime("%m/%d/%Y").to_numpy(),
            "Exit Date": last.to_numpy(),
            "Gender": odd(
                who["gender"].map({"female": "F", "male": "M", "nonbinary": "X", "": ""}).to_numpy(), rng
            ),
            "Race/Ethnicity": odd(who["race_ethnicity"].map(RACE_WORDS).to_numpy(), rng),
            "English Learner": odd(np.where(learners(who, grade) == "yes", "Y", "N"), rng),
            "Special Education": odd(np.where(who["disability"] == "yes", "Y", "N"), rng),
            "Free/Reduced Lunch": odd(lunch, rng),
            "First Name": who["first_name"],
            "Last Name": who["last_name"],
        }
    )
    return table.sort_values(["School", "Last Name", "First Name", "Student ID"], kind="stable")


def calendar(days: pd.DataFrame, schools: pd.DataFrame) -> pd.DataFrame:
    """The calendar of all schools and years, a line a weekday and grade band."""
    return pd.DataFrame(
        {
            "School": schools["code"].to_numpy()[days["school"]],
            "Day": days["day"],
            "Kind": days["kind"],
            "Days": days["days"],
            "Grade band": days["grade_band"],
            "Note": days["note"],
        }
    )
