"""The tables of editions: what roles without people may see, and what every edition so far decided.

An edition is a set of protected tables of one data version. It is made beside the one on show, and
switched on by a short transaction. What an edition decided is never made again: later ones are held
against it, so these rows outlive a rebuild of all that is counted.
"""

from tables.columns import Column, Table
from tables.derived import PLACE, YEAR

EDITION = Column("edition", "int", "Number of the edition.")
INDICATOR = Column("indicator", "text", "Key of the catalogue.")

WITHHELD, SHOWN, IN_A_BAND = 0, 1, 2
"""What an edition decided of a row: nothing is shown; its numbers are; in place of them, its band."""

EDITIONS = Table(
    "editions",
    "One edition; those still being made have no day.",
    ("edition",),
    (
        EDITION,
        Column("day", "date", "When it was switched on, in UTC; blank: it is being made."),
        Column("made_by", "text", "Who published it; blank: it was due."),
        Column(
            "settings", "json", "Settings it was made with, by key: those that differ from what is shipped."
        ),
    ),
)

ON_SHOW = Table(
    "on_show",
    "Which edition of an indicator and school year is shown.",
    ("year", "indicator"),
    (
        YEAR,
        INDICATOR,
        EDITION,
        Column("counted", "int", "Data version at which the year had been counted."),
        Column("digest", "text", "SHA-256 of its rows in ``released``, in order."),
        Column("rows", "int", "How many rows it has."),
        Column("withheld", "int", "How many of them are withheld."),
        Column("kept", "int", "The edition that made them, where the same decides them still."),
        Column("made_of", "text", "What identifies all that decides them; blank: it is not noted."),
    ),
)

KNOWN = Table(
    "known",
    "How far a school year is known in what is shown, as ``reached`` was when its edition was made.",
    ("year", "tbl"),
    (YEAR, Column("tbl", "text", "The table of facts."), Column("day", "date", "The last day.")),
)

RELEASED = Table(
    "released",
    "One row of a table protected as a whole: all that roles without people may see.",
    ("edition", "year", "place", "indicator", "dimension", "grp"),
    (
        EDITION,
        YEAR,
        PLACE,
        INDICATOR,
        Column("dimension", "text", 'How it is split; "whole" for the total alone.'),
        Column("grp", "text", "The group's code."),
        Column("position", "int", "Order of the row in its table."),
        Column("since", "int", "The edition that showed these numbers first; 0 where they are withheld."),
        Column("frame", "json", "The row of the protected indicator frame."),
    ),
)

DECIDED = Table(
    "decided",
    "The numbers of a row when an edition showed it first or withheld it: later editions are held against "
    "them. Never shown.",
    ("year", "indicator", "place", "dimension", "grp", "edition"),
    (
        YEAR,
        INDICATOR,
        PLACE,
        Column("dimension", "text", 'How it is split; "whole" for every total row.'),
        Column("grp", "text", "The group's code."),
        EDITION,
        Column("n", "int", "Of how many, as it decides."),
        Column("count", "text", "How many of them, as it decides; blank: nothing is counted."),
        Column("value", "text", "The value, all its digits; blank: there is none."),
        Column("shown", "int", "1: shown; 2: a band is, in place of the numbers; 0: withheld."),
    ),
)

ALL = (EDITIONS, ON_SHOW, KNOWN, RELEASED, DECIDED)
