"""The many headings of daily attendance."""

from loaders.student_ids import IDS
from loaders.words import Headings

HEADINGS = Headings.of(
    **IDS,
    day=(
        "att date|attendance date|date|absence date|absent date|event date|calendar date|school date|"
        "date of absence|attendance day|day|att day|attdate|attendancedate|absencedate|date absent|"
        "fecha|fecha de asistencia|fecha de ausencia|fecha de la ausencia|fecha de falta|datum|"
        "date dabsence"
    ),
    code=(
        "att code|attendance code|absence code|code|status|attendance status|mark|attendance|absence type|"
        "attendance type|att status|attcode|attendancecode|daily code|daily attendance code|reason code|"
        "absence reason|attendance mark|daily attendance|day code|daily status|"
        "all day|allday|todo el día|todo el dia|día completo|"
        "att code desc|attendance code description|absence|attendance reason|all day code|"
        "absence reason code|código de asistencia|codigo de asistencia|código de ausencia|"
        "codigo de ausencia|asistencia|tipo de asistencia|tipo de ausencia|tipo de falta|"
        "estado de asistencia|motivo de ausencia|estatus|estado|estatus de asistencia|registro de asistencia|"
        "incidencia|tipo de incidencia|clave de asistencia|clave de falta"
    ),
    reason=(
        "reason|absence code description|att code description|absence description|attendance description|"
        "code description|description|reason description"
    ),
    school=(
        "schoolid|school id|school|school code|school number|school name|building|campus|site|schoolnumber|"
        "building code|attendance school|school no|org id|campus id|site id|location|schoolcode|school #|"
        "escuela|colegio|plantel|centro|centro educativo|código de escuela|código de la escuela|"
        "número de escuela|id de escuela|schule|école|escola"
    ),
    period="period abbrev|period|period number|per|class period|section period|block",
    part=(
        "days absent|day absent|absent days|absence length|length|duration|absence duration|day fraction|"
        "fraction|part of day|day part|portion|portion of day|am pm|am or pm|session|attendance session|"
        "half day|absence amount|amount|partial day|days|time of day|full or partial|absence period"
    ),
    mode="att mode code|attendance mode|att mode|mode",
    name="lastfirst|last first|student name|name|student|full name|pupil name|last name first name|"
    "nombre completo|nombre del estudiante|nombre del alumno|nombre y apellidos|apellidos y nombre|"
    "estudiante|alumno",
    first="first name|firstname|first|given name|student first name|nombre|nombres|vorname|prénom",
    last="last name|lastname|last|surname|family name|student last name|apellido|apellidos|nachname|"
    "nom de famille|sobrenome",
    middle="middle name|middle|middlename",
    minutes="minutes|minutes present|minutes attended|attended minutes",
)
