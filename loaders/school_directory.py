"""School directories: one line a school with its address, grades and kind, as states and the NCES publish."""

import json
import re

import numpy as np
import pandas as pd

from loaders import register
from loaders.codes import truth
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.published_headings import HEADINGS as PUBLISHED
from loaders.quoted import quoted
from loaders.rows import REPEATED, repeats, set_aside, shared_key, tidy_rows, told_headings
from loaders.school_levels import levels
from loaders.stacked import Part, Stacked, parts_of
from loaders.student_ids import STUDENT_IDS
from loaders.words import Headings, plain
from words import phrase

HEADINGS = Headings.of(
    school="school code|school number|school id|schoolid|school no|dbn|campus number|building code|"
    "location code|site code|st schid|código|" + "|".join(sorted(PUBLISHED["school_code"])),
    name="name|" + "|".join(sorted(PUBLISHED["school"])),
    district_code="|".join(sorted(PUBLISHED["district_code"])) + "|st leaid",
    district="|".join(sorted(PUBLISHED["district"])),
    level="level|school level|school level name|nivel|niveau|schulstufe",
    low="gslo|low grade|lowest grade|lowest grade offered|grade low|from grade|g low",
    high="gshi|high grade|highest grade|highest grade offered|grade high|to grade|g high",
    grades="grades|grade span|grade levels|grades offered|grades served|grade range|grados",
    type="school type|sch type text|type|school category|school setting|setting|sch type",
    charter="charter|charter text|charter school|is charter|charter status",
    virtual="virtual|virtual text|virtual school|virtual status|is virtual",
)
_DESCRIBES = frozenset(
    plain(word)
    for word in "Address|Street|Street Address|LSTREET1|MSTREET1|Mailing Address|City|LCITY|Town|State|"
    "LSTATE|Zip|Zip Code|LZIP|Postcode|Phone|Phone Number|Telephone|Website|URL|Principal|Principal Name|"
    "Head Teacher|Status|SY_STATUS_TEXT|Locale|Region|Network|Email|E-mail|Fax|County|Opened|Open Date|"
    "Dirección|Director|Directora|Ciudad|Municipio|Teléfono|Código postal|Página web|"
    "Straße|Ort|PLZ|Telefon|Adresse|Ville|Code postal|Endereço|Cidade".split("|")
)
_NAMED = re.compile(
    r"principal|head ?teacher|superintendent|contact|e ?mail|director|administrator|staff|password|secretary"
)
REPEATED_KEYS = 0.25
"""Share of lines that may repeat another's school; with more, the table is about something else."""
_SEVERAL = 100
"""Districts that are offered by name when one has to be chosen."""


def recognise(document: Document) -> Match | None:
    """A school on every line, once, and what describes it: address, grades, level, kind."""
    for part in parts_of(document, HEADINGS, ("name",)):
        headings = {plain(heading) for heading in part.grid.headings}
        if headings & STUDENT_IDS or {"activity", "partner", "date", "day"} & headings:
            continue
        told = {"level", "low", "high", "grades", "type", "charter", "virtual"} & set(part.columns)
        about = len(told) + len(headings & _DESCRIBES)
        key = part.head(2000)["school" if "school" in part.columns else "name"]
        if about < 3 or not headings & _DESCRIBES or key.duplicated().mean() > REPEATED_KEYS:
            continue
        ours = register.recognise(document)
        if ours is not None and ours.confidence >= 0.7:
            return None
        named = quoted(part.heading(field) for field in ("name", *sorted(told)[:3]))
        return Match(0.92, phrase("the columns {named}; one line a school", named=named))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Turn a directory into the schools of a district.

    A directory of several districts is asked for the one that is meant: its lines alone are schools
    here. Columns without a name of ours go to ``extra`` as JSON; names of people are dropped.
    """
    parts = parts_of(document, HEADINGS, ("name",))[:1]
    if not parts:
        what = phrase("No sheet has a column of schools' names.")
        return Reading(
            {}, [Problem("question", "no_table", what, phrase("Head it “School Name”."))], [], 0, 0, 0, 0
        )
    part, rows = parts[0], Stacked(parts)
    problems = set_aside(document, [part.grid.sheet])
    name = rows.coded("name").values.fillna("")
    code = rows.coded("school").values.fillna("") if "school" in rows.fields else name
    code = code.where(code != "", name)
    mine, needs = _district(rows, answers)
    duplicate = repeats(rows.body, shared_key(pd.factorize(code)[0])[1])
    blank = (code == "").to_numpy(dtype=bool)
    later = (code[~duplicate].duplicated().reindex(code.index, fill_value=False)).to_numpy(
        dtype=bool
    ) & ~blank
    where = "school" if "school" in rows.fields else "name"
    what, mend = (
        phrase("“{value}” stands in an earlier row, too, with other entries."),
        phrase("Keep the row that is right."),
    )
    problems += rows.problems(duplicate, where, "notice", "duplicate", *REPEATED)
    problems += rows.problems(later, where, "left_out", "two_rows", what, mend)
    what, mend = phrase("The line names no school."), phrase("Write the school, or leave the line out.")
    problems += rows.problems(blank & ~duplicate, where, "left_out", "no_key", what, mend)
    rejected = (blank | later) & ~duplicate
    good = ~rejected & ~duplicate
    others, dropped = _others(part)
    taken = [str(field) for field in rows.fields]
    rows.settle(taken, {"rejected": rejected, "duplicate": duplicate})
    _mark(part, rows, others, dropped, good & ~mine)
    if dropped:
        names = quoted(rows.headings[at].strip() for at in dropped)
        what = phrase("Names and addresses of people were not kept: {names}.", names=names)
        problems.append(Problem("notice", "personal", what, phrase("Nothing to do."), part.grid.sheet.name))
    kept = good & mine
    table = {
        "district": rows.verbatim("district_code"),
        "school": code,
        "name": name,
        "level": levels(rows),
        "setting": _settings(rows),
        "extra": _extra(rows, others),
        "sheet": rows.sheets(),
    }
    tidy = tidy_rows(
        "schools",
        {field: values[kept] for field, values in table.items()},
        lines=rows.line[kept],
        column=part.columns.get("school", part.columns["name"]),
    )
    told = told_headings("school_directory", rows.headings)
    columns = sum(bool(heading) for heading in rows.headings)
    return Reading(
        {"schools": tidy},
        problems,
        needs,
        len(rows),
        columns,
        int(good.sum()),
        int(rejected.sum()),
        facts=told,
    )


def _district(rows: Stacked, answers: Answers) -> tuple[np.ndarray, list[Need]]:
    """Lines of the district that is meant; all, until it is told, and where there is one."""
    everywhere = np.ones(len(rows), dtype=bool)
    field = next((one for one in ("district", "district_code") if one in rows.fields), "")
    names = rows.coded(field).values.fillna("") if field else pd.Series("", index=range(len(rows)))
    different = sorted(set(names) - {""})
    if len(different) < 2:
        return everywhere, []
    answer = answers.get("district", "")
    if answer == "all":
        return everywhere, []
    if answer:
        return names.map(plain).eq(plain(answer)).to_numpy(dtype=bool), []
    choices = {one: one for one in different} if len(different) <= _SEVERAL else {}
    question = phrase("The directory lists {many:,} districts. Which one is yours?", many=len(different))
    return everywhere, [
        Need("district", question, {**choices, "all": phrase("All of them")} if choices else {})
    ]


def _settings(rows: Stacked) -> pd.Series:
    """Virtual before charter before alternative; "" where nothing tells."""
    found = pd.Series("", index=range(len(rows)), dtype="str")
    types = rows.coded("type")
    words = {
        "traditional": "regular|traditional|district",
        "alternative": "alternative",
        "charter": "charter",
    }
    meant = [next((s for s, w in words.items() if re.search(w, plain(text))), "") for text in types.texts]
    found = types.take(meant, "")
    for field, setting in (("charter", "charter"), ("virtual", "virtual")):
        column = rows.coded(field)
        says = [
            truth(text) is True or re.match(rf"(?!not|non|no\b).*{setting}", plain(text))
            for text in column.texts
        ]
        yes = column.take(["yes" if one else "" for one in says], "")
        found = found.where(yes != "yes", setting)
    return found


def _others(part: Part) -> tuple[list[int], list[int]]:
    """Columns that go to ``extra``, and those that name people."""
    used = set(part.columns.values())
    rest = [at for at, heading in enumerate(part.grid.headings) if heading and at not in used]
    dropped = [at for at in rest if _NAMED.search(plain(part.grid.headings[at]))]
    return [at for at in rest if at not in dropped], dropped


def _extra(rows: Stacked, others: list[int]) -> pd.Series:
    """The cells of other columns as JSON, heading to cell; "" where all are blank."""
    names = [rows.headings[at].strip() for at in others]
    cells = rows.body[others].to_numpy(object).tolist() if others else [[]] * len(rows)
    said = [{n: text for n, text in zip(names, line, strict=True) if isinstance(text, str)} for line in cells]
    return pd.Series([json.dumps(one, ensure_ascii=False) if one else "" for one in said], dtype="str")


def _mark(part: Part, rows: Stacked, others: list[int], dropped: list[int], elsewhere: np.ndarray) -> None:
    """Cells of ``extra`` stand in the rows; those of other districts' schools do not."""
    sheet, at = part.grid.sheet, np.searchsorted(part.grid.sheet.cells.index.to_numpy(), rows.line)
    aside = [FATES.index(fate) for fate in ("rejected", "duplicate", "surplus")]
    kept = np.isin(sheet.fates[at], aside)
    for columns, fate in ((others, "row"), (dropped, "personal")):
        place = np.ix_(at, np.array(columns, dtype="int64"))
        sheet.fates[place] = np.where(kept[:, columns], sheet.fates[place], FATES.index(fate))
    sheet.fates[at[elsewhere]] = FATES.index("unmapped")


FORM = Form("school_directory", "register", "School directory", recognise, read)
