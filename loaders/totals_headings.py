"""The headings of attendance totals, in several languages."""

from collections.abc import Iterable

from loaders.period_headings import HEADINGS as PERIODS
from loaders.sis_headings import HEADINGS as DAILY
from loaders.student_ids import IDS
from loaders.words import Headings, plain

_TOTALS = {
    "enrolled": (
        "days enrolled|enrolled days|total days enrolled|membership|membership days|days in membership|"
        "days membership|days of membership|total membership|days possible|possible days|total possible days|"
        "days expected|expected days|days scheduled|scheduled days|days in session|number of days enrolled|"
        "aggregate days membership|total days|school days enrolled|instructional days enrolled|days on roll|"
        "mem days|days mem|days member|member days|mbr days|days enr|enr days|days poss|"
        "possible sessions|sessions possible|total sessions|possible attendances|number of sessions possible|"
        "días matriculados|dias matriculados|días inscritos|dias inscritos|días de matrícula|días lectivos|"
        "dias lectivos|días posibles|schultage|schultage gesamt|unterrichtstage|jours inscrits|"
        "jours possibles|jours de classe|dias letivos|dias matriculado|días matriculado"
    ),
    "present": (
        "days present|present days|days attended|attended days|days in attendance|total days present|"
        "total present|number of days present|days attending|sessions attended|sessions present|attendances|"
        "days att|att days|days pres|pres days|days prs|total pres|sessions made|"
        "días presentes|dias presentes|días asistidos|dias asistidos|asistencias|"
        "anwesenheitstage|tage anwesend|jours de présence|jours présents|presenças|dias de presença"
    ),
    "absent": (
        "days absent|absent days|absences|total absences|total days absent|days missed|number of absences|"
        "total absent|number of days absent|days of absence|absence days|ytd absences|all absences|"
        "absence total|total days missed|sessions missed|sessions absent|absences total|days absent total|"
        "total sessions missed|días ausentes|dias ausentes|ausencias|faltas|inasistencias|total de faltas|"
        "total ausencias|días de ausencia|fehltage|fehltage gesamt|tage abwesend|"
        "jours d'absence|jours absents|"
        "total absence|days abs|abs days|total abs|tot abs|abs total|abs"
    ),
    "excused": (
        "excused absences|days excused|excused days|excused|days absent excused|excused days absent|"
        "authorised absences|authorised absence|authorized absences|sessions authorised|faltas justificadas|"
        "abs exc|exc abs|exc|days exc|exc days|abs excused|excused abs|"
        "ausencias justificadas|entschuldigt|davon entschuldigt|entschuldigte fehltage|absences justifiées"
    ),
    "unexcused": (
        "unexcused absences|days unexcused|unexcused days|unexcused|days absent unexcused|"
        "unexcused days absent|unauthorised absences|unauthorised absence|unauthorized absences|"
        "abs unx|unx abs|unx|une|abs une|unexc|abs unexc|unexc abs|days unx|days une|days unexc|"
        "abs unexcused|unexcused abs|sessions unauthorised|"
        "faltas injustificadas|ausencias injustificadas|unentschuldigt|"
        "davon unentschuldigt|unentschuldigte fehltage|absences injustifiées|absences non justifiées"
    ),
    "tardies": (
        "tardies|total tardies|times tardy|days tardy|tardy count|number of tardies|tardy|lates|total lates|"
        "tdy|total tdy|tot tdy|times late|retardos|tardanzas|retrasos|verspätungen|retards|atrasos"
    ),
    "rate": (
        "attendance rate|attendance %|% attendance|attendance percentage|attendance percent|"
        "percent attendance|ada|ada %|ada rate|pct attendance|attendance pct|percent present|% present|"
        "% days attended|percentage attendance|rate of attendance|att rate|att %|ytd attendance %|"
        "% attended|percent days present|tasa de asistencia|% asistencia|porcentaje de asistencia|"
        "anwesenheitsquote|taux de présence|taxa de frequência|% frequência|frequência"
    ),
    "as_of": (
        "as of|as of date|data as of|through date|through|report date|date through|calculated through|"
        "calculation date|snapshot date|extract date|fecha de corte|hasta|stand|au|data de corte"
    ),
    "span": (
        "month|months|term|quarter|trimester|semester|marking period|grading period|reporting period|"
        "attendance month|mes|bimestre|trimestre|semestre|monat|mois|mês"
    ),
    "year": (
        "school year|year|academic year|schoolyear|sy|reporting year|año escolar|ano escolar|curso|"
        "ciclo escolar|schuljahr|année scolaire|ano letivo"
    ),
}
_IDS = {field: "|".join(PERIODS[field]) for field in IDS}
HEADINGS = Headings.of(
    **_IDS,
    **_TOTALS,
    **{name: "|".join(PERIODS[name]) for name in ("school", "name", "first", "last")},
    day="|".join(DAILY["day"] - {"day"}),
)


def tells_totals(fields: Iterable[str]) -> bool:
    """Whether these fields tell of how many days a student was absent: two of enrolled, present, absent."""
    found = set(fields)
    told = {"enrolled", "present", "absent"} & found
    if {"excused", "unexcused"} <= found:
        told.add("absent")
    return len(told) > 1


def has_totals(headings: Iterable[str]) -> bool:
    """Whether headings as typed are those of totals."""
    return tells_totals(HEADINGS.field_of.get(plain(text), "") for text in headings)
