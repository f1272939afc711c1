"""The words of Microsoft Teams attendance reports, in the languages it writes them in."""

import re

from loaders.words import Headings

HEADINGS = Headings.of(
    name="Name|Full Name|Nombre|Nombre completo|Nom|Nom complet|Vollständiger Name|Nome|Nome completo|Naam|"
    "Volledige naam",
    join="First Join|First join time|Join Time|Primera unión|Primera incorporación|Hora de unión|"
    "Hora de incorporación|Erster Beitritt|Beitrittszeit|Beitrittszeitpunkt|Zeitpunkt des Beitritts|"
    "Première connexion|Première participation|Premier accès|Heure de connexion|Heure de participation|"
    "Heure d'arrivée|Primeira entrada|Primeiro ingresso|Hora de entrada|Hora de ingresso|"
    "Prima partecipazione|"
    "Ora di partecipazione|Eerste deelname",
    leave="Last Leave|Last leave time|Leave Time|Última salida|Hora de salida|Letztes Verlassen|"
    "Letzter Austritt|"
    "Verlassen um|Austrittszeit|Zeitpunkt des Verlassens|Dernier départ|Dernière sortie|Heure de départ|"
    "Heure de sortie|Última saída|Hora de saída|Ultima uscita|Ora di uscita|Laatst verlaten",
    length="In-Meeting Duration|Duration|Duración en la reunión|Duración de la reunión|Duración|"
    "Dauer der Besprechung|Dauer in der Besprechung|Besprechungsdauer|Dauer der Teilnahme|Dauer|"
    "Durée de la réunion|Durée en réunion|Durée dans la réunion|Durée|Duração na reunião|Duração da reunião|"
    "Duração em Reunião|Duração|Durata|Durata della riunione|Duur",
    email="Email|E-mail|Email Address|Correo electrónico|Correo|Dirección de correo electrónico|"
    "E-Mail-Adresse|"
    "Courriel|Adresse de messagerie|Adresse e-mail|Endereço de email|Posta elettronica|Indirizzo e-mail",
    role="Role|Rol|Rolle|Rôle|Função|Papel|Ruolo",
)

SECTION = re.compile(r"^\s*(\d)\s*[.)]\s*\S")
"""The title of a section: "2. Participants"."""

SUMMARY = frozenset(
    "meeting summary|resumen de la reunión|besprechungszusammenfassung|résumé de la réunion|"
    "resumo da reunião|zusammenfassung der besprechung|riepilogo riunione".split("|")
)
"""The first line of reports of 2021, before sections were numbered."""

TITLE = re.compile(
    r"\b(?:title|titulo|titel|titre|titolo|besprechungstitel|asunto|thema|subject)\b|\w+titel\b",
    re.IGNORECASE,
)

LIST = Headings.of(
    name="Full Name|Nombre completo|Vollständiger Name|Nom complet|Nome completo|Volledige naam|Name|"
    "Nombre|Nom",
    action="User Action|Acción del usuario|Acción de usuario|Benutzeraktion|Action de l'utilisateur|"
    "Action utilisateur|Ação do usuário|Ação do utilizador|Azione utente|Gebruikersactie",
    moment="Timestamp|Marca de tiempo|Marca temporal|Zeitstempel|Horodatage|Horodateur|Carimbo de data/hora|"
    "Carimbo de hora|Timestamp (UTC)|Tijdstempel",
)
"""The list of 2020: who joined and left, and when."""

BEFORE = re.compile(r"\b(?:before|antes|vorher|zuvor|bereits|avant|deja|prima|eerder|anteriormente)\b")
JOINED = re.compile(
    r"\b(?:join\w*|rejoint|uni\w*|incorpor\w*|ingress\w*|entr\w*|beigetreten|teilgenommen|deelgenomen)\b"
)
LEFT = re.compile(
    r"\b(?:left|leave\w*|sali\w*|saiu|verlass\w*|quitt\w*|parti|abandon\w*|uscit\w*|verlaten)\b"
)
