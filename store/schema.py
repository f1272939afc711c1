"""Every database table, built from the vocabulary of ``tables``.

- ``said_<name>``: what each batch says, apart, with ``source``, ``batch`` and ``line``. Its key starts
  with the batch, and an index starts with the key of the fact: the two ways the fold looks.
- ``<name>``: what is in force, the fold of the live batches; ``batch`` and ``line`` tell who said it.
  Where each source speaks for itself (``shared=False``), ``source`` is the first column of the key.
- daily attendance (``tables.facts.ATTENDANCE_MONTHS``) the same way, but a row for each school and month.
- the derived tables of ``tables.derived``, and the tables about loading named below.

Blanks: text, dates and JSON are never NULL but ``""``, entities never NULL but 0; only a number
outside a key may be NULL. Text is compared byte by byte on every engine (collation "C" beyond
SQLite), so that order and equality agree everywhere. Tables with a key of several columns are WITHOUT
ROWID on SQLite: the key is the table, which halves the file.
"""

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    literal_column,
)

from tables import columns as described
from tables.codes import FAMILY
from tables.derived import ALL as DERIVED
from tables.derived import STRANGERS as OF_FILES
from tables.editions import ALL as OF_EDITIONS
from tables.facts import ATTENDANCE_MONTHS, ROWS

REVISIONS = tuple(f"{number:04}" for number in range(1, 29))
"""Revisions of the schema in order; the last is what this code reads and writes."""

metadata = MetaData()

INT = BigInteger().with_variant(Integer(), "sqlite")  # sums of squares outgrow 32 bits
TEXT = Text().with_variant(Text(collation="C"), "postgresql")
BYTES = LargeBinary()

FACTS: dict[str, described.Table] = {table.name: table for table in (*ROWS, ATTENDANCE_MONTHS)}
"""Tables that batches say and the fold brings into force."""

COUNTED: dict[str, described.Table] = {table.name: table for table in DERIVED}
"""Tables counted from facts."""


def key(table: described.Table) -> tuple[str, ...]:
    """The key of a fact in force: with the source where each source speaks for itself."""
    return table.key if table.shared else ("source", *table.key)


def may_be_blank(table: described.Table, column: described.Column) -> bool:
    """Whether a cell may be NULL: only a number of a fact, outside its key."""
    return column.kind in ("int", "bool") and column.name not in table.key and table.name in FACTS


def _table(name: str, primary: Iterable[str], *columns: Column, rowid: bool = False) -> Table:
    """A table of the schema; ``rowid`` for a key of one number, or for large values."""
    return Table(name, metadata, *columns, PrimaryKeyConstraint(*primary), sqlite_with_rowid=rowid)


def _int(name: str, *, blank: bool = False) -> Column:
    return Column(name, INT, nullable=blank, autoincrement=False)


def _text(name: str) -> Column:
    return Column(name, TEXT, nullable=False)


def _columns(table: described.Table) -> list[Column]:
    return [_column(table, column) for column in table.columns]


def _column(table: described.Table, column: described.Column) -> Column:
    if column.kind == "bytes":
        return Column(column.name, BYTES, nullable=False)
    if column.kind in ("int", "bool", "entity"):
        return _int(column.name, blank=may_be_blank(table, column))
    return _text(column.name)


def _said(table: described.Table) -> Table:
    """What batches say. One row for each key and batch."""
    source = [] if table.shared else [_int("source")]
    said = _table(
        f"said_{table.name}",
        ("batch", *table.key),
        *(_int("batch"), _int("line"), *source, *_columns(table)),
    )
    Index(f"said_{table.name}_key", *(said.c[name] for name in (*key(table), "batch")))
    return said


def _in_force(table: described.Table) -> Table:
    """What is in force. Indexed by school and time, and by person, where the key does not start so."""
    source = [] if table.shared else [_int("source")]
    fact = _table(table.name, key(table), *source, *_columns(table), _int("batch"), _int("line"))
    time = next((name for name in ("year", "day") if name in table.names), "")
    if "school" in table.names and time and key(table)[0] != "school":
        Index(f"{table.name}_school", fact.c.school, fact.c[time])
    if "person" in table.key and key(table)[0] != "person":
        Index(f"{table.name}_person", fact.c.person)
    return fact


def of_family(role: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a role is a family's, written out: so the index of these rows alone is used."""
    return role == literal_column(f"'{FAMILY}'")


def _index_families(table: Table, *names: str) -> None:
    """An index of the rows of families alone, among millions of students."""
    theirs = of_family(table.c.role)
    Index(
        f"{table.name}_family",
        *(table.c[name] for name in names),
        sqlite_where=theirs,
        postgresql_where=theirs,
    )


def _derived(table: described.Table) -> Table:
    return _table(table.name, table.key, *_columns(table))


def _blocks(name: str, whose: str, table: described.Table) -> Table:
    """Blocks of a batch, or of a source in force: ``batch`` and ``line`` of each student are inside."""
    rows = [*(_int(column) for column in dict.fromkeys((whose, "source"))), *_columns(table)]
    return _table(name, (whose, *table.key), *rows, rowid=True)


SAID = {table.name: _said(table) for table in ROWS}
SAID[ATTENDANCE_MONTHS.name] = _blocks("said_attendance_months", "batch", ATTENDANCE_MONTHS)
Index(
    "said_attendance_months_key",
    *(SAID[ATTENDANCE_MONTHS.name].c[n] for n in ("source", "school", "month", "batch")),
)
IN_FORCE = {table.name: _in_force(table) for table in ROWS}
Index("calendar_day", *(IN_FORCE["calendar"].c[name] for name in ("day", "units")))
_index_families(IN_FORCE["participation"], "day", "person", "activity", "status")
_index_families(SAID["participation"], "source")
IN_FORCE[ATTENDANCE_MONTHS.name] = _blocks("attendance_months", "source", ATTENDANCE_MONTHS)
COUNTS = {name: _derived(table) for name, table in COUNTED.items()}
Index("comments_place", COUNTS["comments"].c.place, COUNTS["comments"].c.year)
Index("student_years_person", COUNTS["student_years"].c.person)
STRANGERS = _table(OF_FILES.name, OF_FILES.key, *_columns(OF_FILES))
PUBLISHED = {table.name: _derived(table) for table in OF_EDITIONS}

MARKS = _table(
    "marks", ("source", "mark"), _int("source"), *map(_text, ("mark", "raw", "status")), _int("units")
)
"""The attendance marks of each source (``tables.facts.MARKS``): for ever, no undo removes one."""

RESPONDENTS = _table(
    "respondents",
    ("respondent", "day", "source"),
    *(_text("respondent"), _text("day"), _int("source")),
)
"""Who answered in which survey source on which day, by any batch; no undo removes one."""

ENTITIES = _table("entities", ("id",), _int("id"), _text("kind"), _int("district"), _text("code"), rowid=True)
"""Whole numbers for districts, schools, persons, partners and activities, by district and code."""
Index("entities_code", ENTITIES.c.kind, ENTITIES.c.district, ENTITIES.c.code, unique=True)

SOURCES = _table(
    "sources",
    ("id",),
    _int("id"),
    *map(_text, ("name", "kind", "format", "fingerprint", "settings")),
    rowid=True,
)
"""Where files come from: what was answered once is proposed again. ``settings`` is JSON."""
Index("sources_name", SOURCES.c.name, unique=True)

BATCHES = _table(
    "batches",
    ("id",),
    *(_int("id"), _int("source")),
    *map(_text, ("file", "format", "kind", "hash", "mode", "answers", "counts", "loaded_at", "loaded_by")),
    _int("live"),
    rowid=True,
)
"""One loaded export each, in load order. ``mode`` is "replace" or "add"; ``live`` 0 after an undo;
``loaded_at`` is ISO time in UTC; ``answers`` and ``counts`` are JSON."""
Index("batches_hash", BATCHES.c.hash)
Index("batches_source", BATCHES.c.source)
Index("batches_kind", BATCHES.c.kind, BATCHES.c.id)

TALLY = _table("tally", ("kind", "live"), _text("kind"), *map(_int, ("live", "files")))
"""How many batches of each kind are in use (``live`` 1) and how many are not: counted as they change."""

COVERAGE = _table(
    "coverage",
    ("tbl", "school", "batch", "first_day", "last_day", "year"),
    *(_int("batch"), _text("tbl"), _int("school"), _text("first_day"), _text("last_day"), _int("year")),
)
"""What a batch speaks for: table, school (0: all), first and last day ("": open), year (0: all)."""
Index("coverage_batch", COVERAGE.c.batch)
Index("coverage_last_day", COVERAGE.c.tbl, COVERAGE.c.last_day)

UNCOUNTED = _table(
    "uncounted",
    ("batch", "tbl", "school", "year"),
    *(_int("batch"), _text("tbl"), _int("school"), _int("year")),
)
"""What a batch touched that is not counted yet: table, school (0: any), school year (0: none of its own)."""

RAW_FILES = _table(
    "raw_files",
    ("hash",),
    *(_text("hash"), _text("name"), _int("size"), _text("packing"), Column("bytes", BYTES, nullable=False)),
    rowid=True,
)
"""The bytes of each loaded file. ``packing``: "zstd", or "file": kept beside the database under the name
that ``bytes`` holds, because it is large. ``size`` in bytes before packing."""

REJECTS = _table(
    "rejects",
    ("batch", "position"),
    *(_int("batch"), _int("position"), _text("sheet"), _int("line")),
    *map(_text, ("column", "value", "code", "what", "mend", "severity", "told")),
)
"""Cells that were left out of a batch and wait to be mended; ``line`` of the user's spreadsheet. ``told``:
JSON, what ``what`` and ``mend`` are made of, to be told in another language; "" for nothing more."""

SETTINGS = _table("settings", ("key", "applies_to"), *map(_text, ("key", "applies_to", "value", "source")))
"""Every threshold that a district has changed, with its reason."""

ACCOUNTS = _table(
    "accounts",
    ("key",),
    *map(_text, ("key", "email", "issuer", "subject", "role", "schools", "since", "ended")),
    _int("valid_from"),
    rowid=True,
)
"""Who may use Trellis (``store.accounts``). ``schools``: entity ids with blanks between, "" for all."""
Index("accounts_email", ACCOUNTS.c.email)
Index("accounts_subject", ACCOUNTS.c.issuer, ACCOUNTS.c.subject)

AUDIT = _table("audit", ("id",), _int("id"), *map(_text, ("at", "who", "what", "whom", "told")), rowid=True)
"""What was changed of who sees what: only ever added to. ``told`` is JSON."""

ACTIONS = _table(
    "actions",
    ("key",),
    _int("place"),
    *map(_text, ("key", "indicator", "dimension")),
    _int("year"),
    *map(_text, ("text", "owner", "owner_name", "due")),
    _int("shared"),
    *map(_text, ("status", "outcome", "made_at", "made_by")),
    _int("version"),
    rowid=True,
)
"""What was decided on a finding, as it stands now (``store.actions``)."""
Index("actions_place", ACTIONS.c.place, ACTIONS.c.status)

ACTION_CHANGES = _table(
    "action_changes",
    ("action", "version"),
    _int("version"),
    *map(_text, ("action", "at", "who", "what", "before")),
)
"""Every change of an action, by the version it led to: only ever added to. ``before`` is JSON."""

NOTES = _table(
    "notes",
    ("key",),
    _int("place"),
    *map(_text, ("key", "day", "text", "made_at", "made_by", "gone_at", "gone_by")),
    rowid=True,
)
"""What happened at a place on a day, as people wrote it (``store.notes``)."""
Index("notes_place", NOTES.c.place, NOTES.c.day)

COMMENT_CODINGS = _table(
    "comment_codings",
    ("source", "respondent", "question_key", "sub_item", "version"),
    _int("source"),
    *map(_text, ("respondent", "question_key", "sub_item")),
    _int("version"),
    *map(_text, ("print", "themes", "tone", "at", "who")),
)
"""What people said a comment is about and how it sounds, every time they did: the last counts as long as the
comment reads the same (``print``). It outlasts an undo and holds again when the file comes back."""

QUOTES = _table(
    "quotes",
    ("key",),
    _int("source"),
    *map(_text, ("key", "respondent", "question_key", "sub_item", "print")),
    *map(_text, ("text", "made_at", "made_by", "gone_at", "gone_by")),
    rowid=True,
)
"""Words of a comment that may be shown to everybody, as people shortened them (``store.quotes``)."""
Index("quotes_comment", *(QUOTES.c[name] for name in ("source", "respondent", "question_key", "sub_item")))

MATCHES = _table(
    "matches",
    ("key",),
    _text("key"),
    *map(_int, ("source", "school", "person", "student")),
    *map(_text, ("made_at", "made_by", "gone_at", "gone_by")),
    rowid=True,
)
"""Who people of files are that matched nobody, as the office said (``store.matches``); ``student`` 0: nobody
of ours. It outlasts an undo and holds again when the file comes back."""
Index("matches_source", MATCHES.c.source, MATCHES.c.person)

PINS = _table(
    "pins",
    ("key",),
    *map(_text, ("key", "account", "view", "choices", "title", "made_at")),
    rowid=True,
)
"""Views that somebody keeps (``store.pins``). ``choices``: what is chosen in it, JSON."""
Index("pins_account", PINS.c.account)

VISITS = _table(
    "visits",
    ("account", "place"),
    _text("account"),
    _int("place"),
    *map(_text, ("at", "told", "before_at", "before_told")),
)
"""The last two times somebody looked at a place, and what was told then, JSON (``store.visits``)."""

DATA_VERSION = _table("data_version", ("version",), _int("version"), _int("rules"), rowid=True)
"""One row. ``version`` grows with every change of what views may show, and is part of every cache key;
``rules``: by which rules everything was counted (``flows.derive.RULES``)."""

SCHOOL_LIST = _table("school_list", ("district",), _int("district"), _text("schools"), rowid=True)
"""The schools that viewers choose from, as they were when something was last counted: JSON, entity id and
name of each in the order of the names."""

COUNTED_YEARS = _table("counted_years", ("year",), *map(_int, ("year", "counted")), rowid=True)
"""Each school year that was counted, and the data version at which it was."""
