"""Grades, names, groups, schools and districts of a OneRoster export."""

import numpy as np
import pandas as pd

from loaders.codes import grade, group, recode, truth
from loaders.oneroster_members import Member, first_of, names_of
from loaders.rows import tidy_rows

_RACE = {
    "americanindianoralaskanative": "american_indian",
    "asian": "asian",
    "blackorafricanamerican": "black",
    "nativehawaiianorotherpacificislander": "pacific_islander",
    "white": "white",
}


def groups_of(found: dict[str, Member], students: pd.DataFrame) -> dict[str, pd.Series]:
    """Grade, names, gender and race of each student; "" where the export does not tell."""
    users = found["users"]
    grades = users.column("grades", "grade").reindex(students.index)
    told = {
        "grade": recode(first_of(grades), grade).fillna(""),
        "first_name": users.column("givenname").reindex(students.index).fillna(""),
        "last_name": users.column("familyname").reindex(students.index).fillna(""),
    }
    if "demographics" not in found or found["demographics"].rows.empty:
        return told
    member = found["demographics"]
    rows = member.rows.set_axis(member.column("usersourcedid", "sourcedid").to_numpy())
    rows = rows[rows.index.notna() & ~rows.index.duplicated()]
    sex = recode(rows["sex"], group("gender")).fillna("")
    member.mark("row", "usersourcedid", "sourcedid", "sex", "hispanicorlatinoethnicity", *_RACE)
    member.mark("row", "demographicracetwoormoreraces")
    keys = students["sourcedid"]
    told["gender"] = keys.map(sex).astype("str").fillna("")
    told["race_ethnicity"] = keys.map(_race(rows)).astype("str").fillna("")
    return told


def _race(rows: pd.DataFrame) -> pd.Series:
    """Hispanic before race, more than one race is two or more, as the federal report counts."""

    def yes(name: str) -> np.ndarray:
        if name not in rows:
            return np.zeros(len(rows), dtype=bool)
        return (
            rows[name].map(lambda text: truth(text) is True, na_action="ignore").eq(True).to_numpy(dtype=bool)
        )

    said = {code: yes(name) for name, code in _RACE.items()}
    code = np.full(len(rows), "", dtype=object)
    for name, mask in said.items():
        code[mask] = name
    code[(np.sum(list(said.values()), axis=0) > 1) | yes("demographicracetwoormoreraces")] = "two_or_more"
    code[yes("hispanicorlatinoethnicity")] = "hispanic"
    return pd.Series(code, index=rows.index, dtype="str")


def places_of(found: dict[str, Member]) -> dict[str, pd.DataFrame]:
    """Schools and districts out of the orgs; a school's district is its parent, if that is one."""
    orgs = found["orgs"]
    rows = orgs.rows[orgs.rows["sourcedid"].notna()]
    rows = rows[orgs.column("status").reindex(rows.index).str.casefold().ne("tobedeleted").fillna(True)]
    kind = rows["type"].str.casefold()
    schools, districts = rows[kind == "school"], rows[kind.isin(["district", "local"])]
    parent = schools.get("parentsourcedid", pd.Series(np.nan, schools.index, dtype="str"))
    orgs.mark("row", "sourcedid", "name", "type", "parentsourcedid")
    column = names_of(orgs.sheet).index("sourcedid")
    made = {
        "schools": {
            "district": parent.where(parent.isin(districts["sourcedid"])).fillna(""),
            "school": schools["sourcedid"],
            "name": schools["name"].fillna(""),
        },
        "districts": {"district": districts["sourcedid"], "name": districts["name"].fillna("")},
    }
    lines = {"schools": schools.index, "districts": districts.index}
    return {
        shape: tidy_rows(shape, {**columns, "sheet": orgs.sheet.name}, lines=lines[shape], column=column)
        for shape, columns in made.items()
        if len(lines[shape])
    }
