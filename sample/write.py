"""The files of a made-up district: each block drawn, written and forgotten."""

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pandas as pd

from sample import (
    attendance,
    blocks,
    community,
    corrections,
    events,
    files,
    forums,
    network,
    outcomes,
    partnerships,
    register,
    roster,
    signin,
    surveys,
    truth,
)
from sample.district import LAST_YEAR, District, draw_block

Progress = Callable[[float, str], None]
"""Told the share done (0 to 1) and what is done next."""


def build(
    folder: Path, parts: list[blocks.Block], history: int, seed: int, mode: str, progress: Progress
) -> dict:
    """Draw a district and write its files; see ``sample.make``. The truth is written last.

    What grows with the district is its register (schools and sessions) and what is counted a school;
    everything about students is of the block at hand.
    """
    first_id = blocks.FIRST_ID if len(parts) > 1 else 0
    constant, counted = None, truth.NOTHING
    written: dict[str, list[Path]] = {"spine": [], "attendance": [], "sheets": [], "logs": [], "forms": []}
    places, planned, refused = [], [], []
    for done, block in enumerate(parts):
        where = f"block {block.number} of {len(parts)}" if block.number else "the district"
        progress(done / len(parts), f"Making {where}")
        district = draw_block(block, history, seed, mode, first_id, constant)
        first_id += len(district.people) if first_id else 0
        constant = district.constant
        written["spine"] += write_roster(folder, district)
        written["attendance"] += write_attendance(folder, district)
        written["sheets"] += write_sheets(folder, district)
        heard, forms = write_surveys(folder, district, counted["heard"])
        written["forms"] += forms
        places.append(district.schools)
        written["logs"] += write_logs(folder, district)
        written["logs"] += write_outcomes(folder, district)
        now_and_then = planned_events(district)
        planned += [register.sessions(district.schools, district.clubs), now_and_then]
        written["sheets"] += write_forums(folder, district, now_and_then)
        written["sheets"] += write_families(folder, district)
        refused.append(consents(district))
        counted = truth.together(counted, truth.count(district, heard))
        del district
    years = list(range(LAST_YEAR - history + 1, LAST_YEAR + 1))
    written["spine"].append(write_register(folder, places, planned, refused, years, seed))
    progress(1.0, "Writing what was put in")
    told = truth.write(
        folder / "truth.json",
        counted,
        seed=seed,
        mode=mode,
        students=sum(block.students for block in parts),
        years=years,
        constant=constant or 0.0,
    )
    everything = [
        sorted(written["spine"]),
        *(written[kind] for kind in ("attendance", "sheets", "logs", "forms")),
    ]
    return {"files": [str(path) for paths in everything for path in paths], "truth": str(told)}


def write_roster(folder: Path, district: District) -> list[Path]:
    """Calendar and rosters."""
    block = district.block
    calendar = roster.calendar(district.calendar, district.schools)
    written = [files.write_text(folder / f"calendar{block.ending}.csv", calendar)]
    for year in district.years:
        rng = np.random.default_rng(block.entropy(district.seed, year))
        rows = roster.roster(district.stays, district.people, district.schools, year, rng)
        written.append(files.write_text(folder / f"roster_{roster.name(year)}{block.ending}.csv", rows))
    return written


def consents(district: District) -> pd.DataFrame:
    """Who refused what, of all who were ever enrolled."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 7))
    enrolled = np.unique(district.stays["person"])
    return register.consents(district.people["student_id"].to_numpy()[enrolled], rng)


def write_register(
    folder: Path,
    places: Iterable[pd.DataFrame],
    planned: Iterable[pd.DataFrame],
    refused: Iterable[pd.DataFrame],
    years: list[int],
    seed: int,
) -> Path:
    """One workbook has the schools of all blocks: it speaks in full for its sheets of what there is."""
    sheets = register.sheets(*(pd.concat(parts, ignore_index=True) for parts in (places, planned, refused)))
    sheets |= partnerships.sheets(sheets["Schools"]["School"].tolist(), years, seed)
    sheets |= network.sheets(sheets["Schools"]["School"].tolist(), years, seed)
    sheets |= community.sheets(sheets["Schools"]["School"].tolist(), years, seed)
    long = len(sheets["Sessions"]) > files.LONG
    return (files.write_long_sheets if long else files.write_sheets)(folder / "register.xlsx", sheets)


def write_attendance(folder: Path, district: District) -> list[Path]:
    """An export of absences a school and year; one of the last year is corrected later."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 5))
    written, again = [], corrections.school(len(district.schools))
    for (year, school), lived in district.lived.items():
        code = district.schools["code"].iloc[school]
        path = folder / f"attendance_{roster.name(year)}_{code}.txt"
        told = lived
        if (year, school) == (LAST_YEAR, again) and corrections.told_again(lived):
            told = corrections.first_told(lived, rng)
            # Its name sorts, and so loads, after that of the first export.
            later = path.with_name(f"{path.stem}_corrected_{year}-{corrections.MONTH}.txt")
            rows = attendance.export(corrections.corrected(lived), district.people, code)
            written.append(files.write_text(later, rows, "\t"))
        written.append(files.write_text(path, attendance.export(told, district.people, code), "\t"))
    return sorted(written)


def write_sheets(folder: Path, district: District) -> list[Path]:
    """Sign-in sheets of every activity, school and term."""
    partners = {code: name for code, name, *_ in register.PARTNERS}
    return sorted(
        signin.write(
            folder,
            club,
            marks,
            district.schools,
            district.people,
            district.lived[club.year, club.school].stays,
            partners[club.offer.partner],
        )
        for club, marks in zip(district.clubs, district.sheets, strict=True)
    )


def planned_events(district: District) -> pd.DataFrame:
    """Sessions of what takes place now and then, by a stream of its own."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 8))
    return events.sessions(district.schools, district.calendar, district.years, rng)


def write_forums(folder: Path, district: District, held: pd.DataFrame) -> list[Path]:
    """Who of the families came to the forums of the last year: a list a school, by a stream of its own."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 10))
    stays = district.stays[district.stays["year"] == LAST_YEAR]
    written = []
    for school, code in enumerate(district.schools["code"]):
        enrolled = district.people.iloc[np.unique(stays.loc[stays["school"] == school, "person"])]
        rows = forums.signed_in(enrolled, held[held["School"] == code], code, rng)
        if len(rows):
            path = folder / f"signin_forum_{roster.name(LAST_YEAR)}_{code}.csv"
            written.append(files.write_text(path, rows))
    return written


def write_families(folder: Path, district: District) -> list[Path]:
    """Contacts with families in the last year, and who lives together, by a stream of its own."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 12))
    stays = district.stays[district.stays["year"] == LAST_YEAR].drop_duplicates("person")
    enrolled = pd.DataFrame(
        {
            "student_id": district.people["student_id"].to_numpy()[stays["person"]],
            "school": district.schools["code"].to_numpy()[stays["school"]],
        }
    )
    ending = district.block.ending
    told = {
        f"family_contacts_{roster.name(LAST_YEAR)}{ending}.csv": community.contacts(enrolled, LAST_YEAR, rng),
        f"households{ending}.csv": community.households(enrolled["student_id"].to_numpy(), rng),
    }
    return [files.write_text(folder / name, rows) for name, rows in told.items()]


def write_logs(folder: Path, district: District) -> list[Path]:
    """A volunteer log a year."""
    names = {code: name for code, name, *_ in register.PARTNERS}
    rng = np.random.default_rng(district.block.entropy(district.seed, 9))
    return [
        files.write_text(
            folder / f"volunteers_{roster.name(year)}{district.block.ending}.csv",
            events.log(district.schools, district.calendar, year, names, rng),
        )
        for year in district.years
    ]


def write_outcomes(folder: Path, district: District) -> list[Path]:
    """What became of students, a list each, by a stream of its own."""
    rng = np.random.default_rng(district.block.entropy(district.seed, 12))
    return [
        files.write_text(folder / f"outcomes_{name}{district.block.ending}.csv", rows)
        for name, rows in outcomes.tables(district, rng).items()
        if len(rows)
    ]


def write_surveys(folder: Path, district: District, before: dict) -> tuple[dict, list[Path]]:
    """The surveys of the last year with their code books, and who of students and families was asked.

    Args:
        before: the same of the blocks before.
    """
    rng = np.random.default_rng(district.block.entropy(district.seed, 6))
    stays = district.stays[district.stays["year"] == LAST_YEAR]
    lasting = rng.normal(0, surveys.LASTING, len(district.people))
    heard, written = {}, []
    for wave, opens in surveys.WAVES.items():
        for kind in surveys.RESPONSE:
            found = surveys.respondents(stays, district.people, district.schools, kind, wave, lasting, rng)
            heard[f"{kind} {wave}"] = found.rates
            path = folder / f"survey_{kind}_{opens:%Y-%m}{district.block.ending}"
            if kind == "student":
                table = surveys.student_survey(found, district.schools, wave, rng)
                written.append(files.write_text(path.with_suffix(".csv"), table))
            else:
                answered = before.get(f"{kind} {wave}", {}).get("answered", 0)
                table = surveys.family_survey(found, district.schools, wave, rng, answered)
                sheets = {"Sheet1": table, "Code book": surveys.code_book(kind)}
                written.append(files.write_sheets(path.with_suffix(".xlsx"), sheets))
    teachers = np.random.default_rng(district.block.entropy(district.seed, 11))
    table = surveys.teacher_survey(stays, district.schools, teachers)
    spring = f"{surveys.WAVES['spring']:%Y-%m}{district.block.ending}"
    written.append(files.write_text(folder / f"survey_teacher_{spring}.csv", table))
    if not before:
        staff = surveys.code_book("teacher")
        written.append(files.write_text(folder / "survey_teacher_codebook.csv", staff))
        book = surveys.code_book("student")
        written.append(files.write_text(folder / "survey_student_codebook.csv", book))
    return heard, written
