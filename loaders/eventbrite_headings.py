"""The words of Eventbrite's attendee report, in the languages it writes them in."""

import re

from loaders.words import Headings

HEADINGS = Headings.of(
    order="Order #|Order no.|Order ID|Order number|Order no|N.º de pedido|Pedido n.º|Número de pedido|"
    "Nº de pedido|Pedido #|ID del pedido|ID de pedido|Bestellnr.|Bestellnummer|Bestellung Nr.|Bestell-Nr.|"
    "Bestellungs-ID|N° de commande|Commande n°|Numéro de commande|Nº de commande|ID de la commande|"
    "Nº do pedido|Número do pedido|Pedido nº|ID do pedido",
    status="Attendee Status|Estado del asistente|Estado de asistente|Estado del participante|"
    "Teilnehmerstatus|Status des Teilnehmers|Statut du participant|État du participant|"
    "Status do participante|Estado do participante",
    attendee="Attendee #|Attendee no.|Attendee ID|Attendee number|N.º de asistente|Asistente n.º|Asistente #|"
    "Teilnehmernr.|Teilnehmernummer|Teilnehmer-Nr.|N° de participant|Participant n°|Nº do participante|"
    "Número do participante|Barcode number|Barcode #",
    name="Name|Attendee name|Attendee Full Name|Full name|Nombre completo|Nombre del asistente",
    first="First Name|Attendee first name|Nombre|Nombre de pila|Vorname|Prénom|Nome|Primeiro nome",
    last="Last Name|Surname|Attendee last name|Attendee Surname|Apellido|Apellidos|Nachname|Nom|"
    "Nom de famille|Sobrenome|Apelido",
    email="Email|E-mail|Email Address|Attendee email|Correo electrónico|Dirección de correo electrónico|"
    "E-Mail|E-Mail-Adresse|Adresse e-mail|Adresse électronique|Courriel|Endereço de e-mail",
    quantity="Quantity|Ticket quantity|Cantidad|Cantidad de entradas|Anzahl|Menge|Quantité|Quantidade",
    ticket="Ticket Type|Ticket name|Tipo de entrada|Tipo de ticket|Tickettyp|Ticketart|Ticket-Typ|"
    "Type de billet|Tipo de ingresso|Tipo de bilhete",
    event="Event Name|Event|Event title|Nombre del evento|Evento|Veranstaltungsname|Name der Veranstaltung|"
    "Veranstaltung|Nom de l'événement|Événement|Nome do evento",
    day="Event Date|Event Start Date|Event Start Date/Time|Event start|Event start date and time|"
    "Date Attending|Event date/time|Fecha del evento|Fecha de inicio del evento|Fecha de asistencia|"
    "Veranstaltungsdatum|Startdatum der Veranstaltung|Datum der Teilnahme|Date de l'événement|"
    "Date de début de l'événement|Date de participation|Data do evento|Data de início do evento",
    checked="Check-in Date|Checkin Date|Check in Date|Checked In Date|Check-in time|Checkin Date/Time|"
    "Date checked in|Fecha de check-in|Check-in-Datum|Date d'enregistrement|Data do check-in",
    school="School|School name|Campus|Escuela|Colegio|Schule|École|Escola",
    ordered="Order Date|Fecha del pedido|Fecha de pedido|Bestelldatum|Date de la commande|Date de commande|"
    "Data do pedido",
)

CAME = re.compile(
    r"check\w*[ -]?in|checked|eingecheckt|enregistree?|check in|acreditad[oa]|present|presente|"
    r"anwesend|asistio|attended|compareceu"
)
NOT = re.compile(
    r"\bnot\b|\bno\b|\bnicht\b|\bpas\b|\bnao\b|delete|refund|cancel|storn|annul|rembours|reembols|elimin|geloscht|"
    r"erstatt|supprim|exclui|remov|unpaid|declin|transferred|void"
)
REGISTERED = re.compile(
    r"\battending\b|\basist\w*\b|nimmt teil|teilnehm|participe|participera|participa\b|participara|"
    r"comparecera|\bvai\b|registered|going|confirmed"
)

COMPANION = re.compile(
    r"^(?:info(?:rmation)? requested|informacion solicitada|info solicitada|information demandee|"
    r"infos? angefordert|informationen angefordert|informacao solicitada|informacoes solicitadas)$"
)
"""Stands for the name of somebody whose ticket another person ordered."""


def status_of(text: str) -> str:
    """came, registered or not for a status in plain words without accents; "" where it says none."""
    if NOT.search(text):
        return "not"
    if CAME.search(text):
        return "came"
    return "registered" if REGISTERED.search(text) else ""
