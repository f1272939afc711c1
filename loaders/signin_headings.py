"""The many headings of lists in which each visit is a row."""

import re
from collections.abc import Sequence

from loaders.roles import might_ask_role, might_ask_school
from loaders.student_ids import IDS, STUDENT_IDS
from loaders.words import Headings, plain

HEADINGS = Headings.of(
    **{**IDS, "student_own": IDS["student_own"] + "|mentee id|tutee id|youth id|mentee student id"},
    name="name|full name|student name|student|participant|participant name|visitor|visitor name|attendee|"
    "attendee name|guest name|your name|your full name|parent name|parent guardian name|print name|"
    "printed name|name print|name please print|name of participant|last first|last name first name|"
    "child name|what is your name|mentee|mentee name|tutee|tutee name|youth name|name of youth|"
    "nombre del padre/madre|nombre del padre o madre|nombre del padre|nombre de la madre|"
    "nombre del padre, madre o tutor|nombre del tutor|padre/madre|padre o tutor|nombre de la familia|"
    "nombre|nombre completo|nombre y apellidos|nombre y apellido|nombre del estudiante|"
    "nombre del participante|nombre del alumno|su nombre|"
    "nom|nom complet|nom et prénom|nom du participant|nom de l'élève|vollständiger name|"
    "vor- und nachname|name des teilnehmers|name des schülers|teilnehmer|teilnehmerin|"
    "nome|nome completo|nome do participante|nome do aluno",
    first="first name|firstname|first|given name|vorname|prénom|nombre de pila|primer nombre|primeiro nome",
    last="last name|lastname|last|surname|family name|apellido|apellidos|nachname|familienname|"
    "nom de famille|sobrenome|apelido",
    email="email|e-mail|email address|e-mail address|correo electrónico|correo|"
    "dirección de correo electrónico|"
    "e-mail-adresse|adresse e-mail|courriel|endereço de e-mail",
    day="date|visit date|date of visit|session date|event date|sign in date|attendance date|activity date|"
    "meeting date|program date|day|fecha|fecha de visita|fecha de la visita|fecha de asistencia|"
    "datum|tag|date de visite|date de la visite|data|data da visita|dia",
    stamp="date time|date and time|date & time|signed in at|check in date|checked in at|sign in timestamp|"
    "scan time|scanned at|fecha y hora|datum und uhrzeit|date et heure|data e hora|timestamp|marca temporal|"
    "horodateur|zeitstempel|carimbo de data/hora|informazioni cronologiche|tijdstempel",
    time_in="time in|in|sign in|signed in|sign in time|check in|check in time|checked in|arrival|"
    "arrival time|"
    "arrived|time of arrival|time arrived|start time|login time|time joined|clock in|time signed in|"
    "hora de entrada|entrada|hora de llegada|llegada|hora entrada|hora de inicio|"
    "ankunft|ankunftszeit|kommt|gekommen|beginn|von|heure d'arrivée|arrivée|heure d'entrée|entrée|"
    "hora de chegada|chegada|hora de início",
    time_out="time out|out|sign out|signed out|sign out time|check out|check out time|checked out|departure|"
    "departure time|time of departure|time left|left|end time|logout time|time exited|clock out|"
    "time signed out|hora de salida|salida|hora salida|hora de fin|"
    "abgang|gegangen|geht|ende|bis|heure de départ|départ|heure de sortie|sortie|"
    "hora de saída|saída|hora de término|hora de fim",
    minutes="minutes|mins|length (min)|length (minutes)|session length|length of session|duration (min)|"
    "time (min)|min|minutes attended|total minutes|duration minutes|duration (minutes)|minutos|minuten|"
    "duration|length of visit|time spent|total time|duración|dauer|durée|duração",
    hours="hours|hrs|total hours|hours attended|horas|stunden|heures",
    activity="activity|activity name|program|programme|program name|event|event name|session|session name|"
    "workshop|class|class name|club|club name|course|which activity|what activity|which program|"
    "which event|which session|activity attended|program attended|event attended|event attending|"
    "purpose|purpose of visit|reason for visit|what are you here for|"
    "actividad|programa|evento|sesión|taller|clase|motivo|motivo de la visita|nombre de la actividad|"
    "aktivität|veranstaltung|angebot|kurs|ag|activité|atelier|événement|séance|cours|motif de la visite|"
    "atividade|oficina|sessão|turma|motivo da visita",
    organisation="organization|organisation|agency|company|partner|representing|affiliation|employer|"
    "partner organization|name of organization|organización|empresa|organisme|entreprise|firma|"
    "einrichtung|organização",
    role="role|visitor type|type of visitor|participant type|relationship|relationship to student|i am a|"
    "i am|attendee type|rol|tipo de visitante|relación|rolle|rôle|qualité|papel|função",
    school="school|school name|site|campus|building|location|site name|escuela|colegio|plantel|sede|schule|"
    "standort|école|établissement|site|escola|unidade",
    part="leadership|leadership role|role in session|part in session|session role|part|student role|"
    "leader or participant|liderazgo|papel en la sesión|leitungsrolle",
    status="attended|attended?|present|present?|asistió|presente|anwesend|présent|presença|"
    "status|attendance|attendance status|attendance code|attendance mark|participation status|"
    "attendee status|visit status|check in status|mark|here|came|showed up|show up|did attend|"
    "did they attend|"
    "participated|asistencia|estado|estado de asistencia|estatus|"
    "estatus de asistencia|registro de asistencia|participó|vino|anwesenheit|statut|situação",
    absent="absent|absent?|was absent|no show|noshow|did not attend|ausente|faltó|no asistió|"
    "abwesend|ausência",
)
"""Fields of a list of visits."""

_BESIDE = frozenset(
    plain(word)
    for word in (
        "signature|initials|sign|sign here|notes|note|comments|comment|phone|phone number|cell|cell phone|"
        "telephone|mobile|teacher|homeroom|grade|grade level|gr|age|gender|badge|badge #|badge number|staff|"
        "staff initials|#|no|no.|number of guests|guests|# of guests|number of children|# of children|"
        "number of people|zip|zip code|address|language|student grade|child grade|child's grade|room|"
        "firma|teléfono|número de teléfono|celular|grado|notas|comentarios|maestro|maestra|edad|"
        "número de niños|unterschrift|telefon|telefonnummer|klasse|klassenstufe|bemerkung|bemerkungen|"
        "signature|téléphone|niveau|classe|remarques|assinatura|telefone|série|ano|observações|"
        "mentor|mentor name|tutor|tutor name|coach|topics|topics discussed|topic|focus|subject|goal|"
        "student name|parent name|child name|mentee name|tutee name|nombre del estudiante|nombre del alumno|"
        "relationship to child|how many people are with you"
    ).split("|")
)
"""Headings such lists have beside: known, and of no use."""


def unknown_share(headings: Sequence[str]) -> float:
    """Share of the headings that no list of visits has."""
    filled = [heading for heading in headings if heading.strip()]
    strange = [heading for heading in filled if not _is_known(heading)]
    return len(strange) / len(filled) if filled else 1.0


def _is_known(heading: str) -> bool:
    word = plain(heading)
    known = word in HEADINGS.field_of or word in STUDENT_IDS or word in _BESIDE
    return known or might_ask_role(heading) or might_ask_school(heading)


def is_visit_form(headings: Sequence[str]) -> bool:
    """Whether the questions of a form, its time stamp aside, only sign people in.

    A person and what they came for are asked, and nothing that no sign-in list has.
    """
    asked = headings[1:]
    fields = {HEADINGS.field_of.get(plain(heading), "") for heading in asked if heading}
    person = bool(fields & {"name", "first", "last", "student_own", "student_system", "student_state"})
    visit = bool(fields & {"activity", "time_in", "time_out", "organisation", "minutes", "hours"})
    return person and visit and unknown_share(asked) == 0.0


SAYS_SIGN_IN = re.compile(
    r"\b(?:sign ?in|signin|sign up|attendance|attendees|participants|visitor log|visitors log|check in|roll|"
    r"asistencia|registro|anwesenheit\w*|teilnehmer\w*|presence|emargement|presenca|frequencia)\b"
)
"""Words of a title above such a list, in plain words without accents."""
