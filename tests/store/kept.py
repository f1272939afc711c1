"""What is in force, as plain dictionaries: to be compared with ``tests.store.oracle``."""

import pandas as pd

from store import attendance_blocks, facts
from tables.facts import ROWS

TABLES = {table.name: table for table in ROWS}
MONTHS = "attendance_months"
FOLDED = ("schools", "sessions", "enrolments", "participation", "answers", "names")
"""Shared without a place, by school and day, by school and year; each source for itself, with the place
in the key and beside it; shared and told by nothing."""


def everything(tx):
    """What is in force; attendance a row for each student and month, with its marks as text."""
    months, marks = attendance_blocks.in_force(tx)
    texts = pd.Series([bytes(row).decode("latin-1") for row in marks], dtype="str")
    return {name: facts.in_force(tx, name) for name in FOLDED} | {MONTHS: months.assign(marks=texts)}


def kept_rows(frames, name):
    table = TABLES[name]
    key = table.key if table.shared else ("source", *table.key)
    rows = frames[name].to_dict("records")
    return {tuple(row[k] for k in key): row for row in rows}


def kept_marks(frames):
    return {
        (
            row["source"],
            row["person"],
            row["school"],
            f"{row['month'] // 100}-{row['month'] % 100:02d}-{day:02d}",
        ): mark
        for row in frames[MONTHS].to_dict("records")
        for day, mark in enumerate(row["marks"], start=1)
        if mark != " "
    }


def said_last(frames):
    """Batch of each student's month in force."""
    names = ["source", "person", "school", "month", "batch"]
    return {tuple(row[:4]): row[4] for row in frames[MONTHS][names].to_numpy().tolist()}
