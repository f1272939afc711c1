"""What partners and schools offered in a school year: planned sessions, what came of them, volunteer logs.

Sessions are told by the school they took place at, 0 where none is named.
"""

from collections.abc import Sequence

from sqlalchemy import Select, and_, case, func, or_, select

from store.columns import Columns, columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import IN_FORCE
from tables.codes import ABSENT_STATUS, ATTENDED_STATUS

PARTNERS = IN_FORCE["partners"]
SESSIONS = IN_FORCE["sessions"]
VISITS = IN_FORCE["participation"]
ENROLMENTS = IN_FORCE["enrolments"]
INTERPRETED = IN_FORCE["interpretations"]
COUNTS = IN_FORCE["session_counts"]
VOLUNTEERS = IN_FORCE["volunteer_hours"]

STUDENT = "student"

SESSION = ("activity", "school", "day", "session_key")

Days = tuple[str, str]
"""First and last day, ISO, both included."""


def partners(tx: Tx) -> Columns:
    """Partners of the registers: partner, partner_type, stage, first_day, agreement_end."""
    names = ("partner", "partner_type", "stage", "first_day", "agreement_end")
    return columns(tx, select(*(PARTNERS.c[name] for name in names)).order_by(PARTNERS.c.partner))


def identities(tx: Tx) -> dict[int, bool]:
    """Whether each partner that was asked identifies with an under-represented community."""
    rows = IN_FORCE["identities"]
    found = tx.connection.execute(select(rows.c.partner, rows.c.identifies))
    return {int(partner): said == "yes" for partner, said in found}


def sessions(tx: Tx, days: Days, schools: Sequence[int]) -> Columns:
    """Sessions the registers hold: ``SESSION``, minutes, held, seats, and whether ``interpreted`` ("": not
    told)."""
    same = and_(*(SESSIONS.c[name] == INTERPRETED.c[name] for name in SESSION))
    told = func.coalesce(INTERPRETED.c.interpreted, "").label("interpreted")
    query = select(*(SESSIONS.c[name] for name in (*SESSION, "minutes", "held", "seats")), told)
    query = query.join_from(SESSIONS, INTERPRETED, same, isouter=True)
    return _between(tx, query, SESSIONS, days, schools)


def visited(tx: Tx, days: Days, schools: Sequence[int]) -> Columns:
    """Sessions that name people, a row each: ``SESSION``, how many were ``expected`` (each once), whether
    anybody ``came`` (0 or 1), how many ``marks`` there are, and those with minutes (``marks_timed``).

    Of ``students`` whose mark says that they came or did not, how many there are, and how many of them came
    (``students_came``), each once. A blank role is a student's where the person is one.
    """
    key = [VISITS.c[name] for name in SESSION]
    came = func.max(case((VISITS.c.status.in_(ATTENDED_STATUS), 1), else_=0)).label("came")
    expected = func.count(VISITS.c.person.distinct()).label("expected")
    marks = [func.count().label("marks"), func.count(VISITS.c.minutes).label("marks_timed")]
    known = select(ENROLMENTS.c.person)
    student = or_(VISITS.c.role == STUDENT, and_(VISITS.c.role == "", VISITS.c.person.in_(known)))
    told = {"students": (*ATTENDED_STATUS, *ABSENT_STATUS), "students_came": ATTENDED_STATUS}
    students = [
        func.count(case((and_(VISITS.c.status.in_(status), student), VISITS.c.person)).distinct()).label(name)
        for name, status in told.items()
    ]
    query = select(*key, expected, came, *marks, *students).group_by(*key)
    return _between(tx, query, VISITS, days, schools)


def counted(tx: Tx, days: Days, schools: Sequence[int]) -> Columns:
    """Sessions known by counts alone, of several sources the largest: ``SESSION``, registered, attended."""
    key = [COUNTS.c[name] for name in SESSION]
    numbers = [func.max(COUNTS.c[name]).label(name) for name in ("registered", "attended")]
    return _between(tx, select(*key, *numbers).group_by(*key), COUNTS, days, schools)


def volunteering(tx: Tx, days: Days, schools: Sequence[int]) -> Columns:
    """Entries of volunteer logs: school, day, partner, minutes."""
    query = select(*(VOLUNTEERS.c[name] for name in ("school", "day", "partner", "minutes")))
    return _between(tx, query, VOLUNTEERS, days, schools)


def volunteers(tx: Tx, days: Days, schools: Sequence[int] | None = None) -> Columns:
    """Who is named in volunteer logs: school, person, each once.

    Args:
        schools: None for all, and for entries that name no school.
    """
    query = select(VOLUNTEERS.c.school, VOLUNTEERS.c.person).where(VOLUNTEERS.c.person != 0).distinct()
    if schools is not None:
        return _between(tx, query, VOLUNTEERS, days, schools)
    return columns(tx, query.where(VOLUNTEERS.c.day >= days[0], VOLUNTEERS.c.day <= days[1]))


def people(tx: Tx, days: Days, schools: Sequence[int]) -> Columns:
    """Who came to any session at a school, in a role but a student's: school, role, person, each once. A
    blank role may be a student's, and is left out."""
    query = select(VISITS.c.school, VISITS.c.role, VISITS.c.person).distinct()
    seen = query.where(VISITS.c.status.in_(ATTENDED_STATUS), VISITS.c.role.not_in(["", STUDENT]))
    return _between(tx, seen, VISITS, days, schools)


def _between(tx: Tx, query: Select, table, days: Days, schools: Sequence[int]) -> Columns:
    """The rows of some schools between two days, in no order that means anything."""
    wanted = query.where(table.c.day >= days[0], table.c.day <= days[1])
    return columns(tx, wanted.where(one_of(tx, table.c.school, schools)))
