"""The many headings of volunteer logs, and the words that tell one."""

import re
from collections.abc import Iterable

from loaders.roles import folded
from loaders.signin_headings import HEADINGS as VISITS
from loaders.words import Headings, plain

HEADINGS = Headings.of(
    name="user|member|member name|"
    "helper|helper name|name of helper|parent helper|parent|parent name|parent/guardian|chaperone|"
    "ayudante|nombre del ayudante|padre o madre|"
    "volunteer|volunteer name|name of volunteer|volunteer's name|volunteers|name|full name|"
    "voluntario|voluntaria|nombre del voluntario|nombre del voluntario/a|nombre de la voluntaria|nombre|"
    "nombre completo|freiwillige|freiwilliger|freiwillige/r|ehrenamtliche|ehrenamtlicher|ehrenamtliche/r|"
    "name der/des freiwilligen|bénévole|nom du bénévole|nom|voluntário|voluntária|nome do voluntário|nome",
    first="first name|first|volunteer first name|vorname|prénom|primer nombre|primeiro nome",
    last="last name|last|surname|volunteer last name|apellido|apellidos|nachname|nom de famille|sobrenome",
    email="email|e-mail|email address|volunteer email|correo electrónico|e-mail-adresse|adresse e-mail|"
    "courriel",
    partner="organisation|organization|agency|company|employer|partner|partner organization|group|"
    "affiliation|"
    "business|partner name|organization name|company name|volunteer group|organización|empresa|entidad|"
    "verein|firma|partnerorganisation|organisme|association|entreprise|organização|entidade|instituição",
    day="date|date of service|service date|volunteer date|date volunteered|day|activity date|event date|"
    "timestamp|"
    "fecha|fecha de servicio|datum|tag|date de service|date du bénévolat|data|data do serviço|dia",
    hours="hours|hrs|total hours|volunteer hours|hours served|hours volunteered|hours worked|# hours|"
    "# of hours|"
    "number of hours|no. of hours|hours given|service hours|time|time spent|time served|duration|total time|"
    "hours (h)|horas|total de horas|horas de servicio|horas voluntarias|número de horas|stunden|stundenzahl|"
    "anzahl stunden|zeit|dauer|heures|nombre d'heures|total des heures|durée|total de horas|"
    "horas de voluntariado|"
    "duração|tempo|tiempo",
    minutes="minutes|mins|total minutes|minutos|minuten",
    time_in="|".join(sorted(VISITS["time_in"])),
    time_out="|".join(sorted(VISITS["time_out"])),
    activity="what they helped with|what did you help with|helped with|duty performed|"
    "work done|chore|en qué ayudó|labor|trabajo realizado|"
    "activity|task|project|duty|duties|service|service performed|type of service|description|"
    "description of service|activity description|volunteer activity|event|program|assignment|what did you do|"
    "type of activity|position|actividad|tarea|proyecto|servicio|descripción|tätigkeit|aufgabe|aktivität|"
    "activité|tâche|mission|atividade|tarefa|projeto|serviço",
    role="role|volunteer type|volunteer role|type of volunteer|rol|rolle|rôle|papel|função",
    school="school|school name|site|campus|building|location|school site|escuela|colegio|schule|standort|"
    "école|"
    "établissement|escola",
)
"""Fields of a volunteer log."""

NOBODY = frozenset(
    "n a|na|none|no|ninguna|ninguno|keine|keiner|aucun|aucune|nenhum|nenhuma|individual|self|".split("|")
)
"""In place of an organisation: none."""

_SAYS_SO = re.compile(
    r"volunt|freiwillig|ehrenamt|benevol|\b(?:helpers?|helping hands|helped with|help with|chaperones?|"
    r"service hours|americorps|parent hours|pta hours|family hours|ayudantes?|ayudo|"
    r"horas de servicio|horas de apoyo)\b"
)
WORK = frozenset(
    plain(word)
    for word in (
        "task|tasks|duty|duties|chore|chores|service performed|type of service|work done|assignment|"
        "tarea|tareas|labor|trabajo realizado|tätigkeit|aufgabe|tâche|tarefa"
    ).split("|")
)
"""Headings of what was done by who helps; who only comes has an activity."""


def speaks_of_volunteers(texts: Iterable[str]) -> bool:
    """Whether headings or titles say that a table is a log of those who helped."""
    return any(_SAYS_SO.search(folded(text)) is not None for text in texts if text)
