import pytest

from tests.loaders.tools import ENCODINGS, book, reading, text

HEADS = {
    "English": tuple(
        (
            "Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Attendee Status"
        ).split("|")
    ),
    "new English": tuple(
        (
            "Order ID|Order date|Attendee first name|Attendee Surname|Attendee email|"
            "Ticket quantity|Ticket type|Barcode number|Attendee Status"
        ).split("|")
    ),
    "Spanish": tuple(
        (
            "N.º de pedido|Fecha del pedido|Nombre|Apellidos|Correo electrónico|Cantidad|"
            "Tipo de entrada|N.º de asistente|Estado del asistente"
        ).split("|")
    ),
    "German": tuple(
        (
            "Bestellnr.|Bestelldatum|Vorname|Nachname|E-Mail|Anzahl|Ticketart|Teilnehmernr.|Teilnehmerstatus"
        ).split("|")
    ),
    "French": tuple(
        (
            "N° de commande|Date de la commande|Prénom|Nom de famille|Adresse e-mail|Quantité|"
            "Type de billet|N° de participant|Statut du participant"
        ).split("|")
    ),
    "Portuguese": tuple(
        (
            "Nº do pedido|Data do pedido|Nome|Sobrenome|Endereço de e-mail|Quantidade|"
            "Tipo de ingresso|Nº do participante|Status do participante"
        ).split("|")
    ),
}
STATUS = {
    "English": ("Checked In", "Attending", "Not Attending", "Refunded"),
    "new English": ("Checked In", "Attending", "Not Attending", "Deleted"),
    "Spanish": ("Check-in realizado", "Asistirá", "No asistirá", "Reembolsado"),
    "German": ("Eingecheckt", "Nimmt teil", "Nimmt nicht teil", "Erstattet"),
    "French": ("Enregistré", "Participe", "Ne participe pas", "Remboursé"),
    "Portuguese": ("Check-in feito", "Comparecerá", "Não comparecerá", "Reembolsado"),
}


def tickets(language: str) -> list[list[object]]:
    came, going, declined, refunded = STATUS[language]
    return [
        list(HEADS[language]),
        [
            "12345678901234567",
            "Sep 5, 2025 02:10 PM",
            "Ana",
            "Titán",
            "ana@example.org",
            1,
            "Family ticket",
            "90001",
            came,
        ],
        [
            "12345678901234567",
            "Sep 5, 2025 02:10 PM",
            "Info Requested",
            "Info Requested",
            "ana@example.org",
            1,
            "Family ticket",
            "90002",
            came,
        ],
        [
            "12345678901234568",
            "Sep 6, 2025 02:10 PM",
            "Bo",
            "Io",
            "bo@example.org",
            1,
            "Volunteer",
            "90003",
            going,
        ],
        [
            "12345678901234569",
            "Sep 6, 2025 02:10 PM",
            "Cem",
            "Rhea",
            "cem@example.org",
            1,
            "Family ticket",
            "90004",
            declined,
        ],
        [
            "12345678901234570",
            "Sep 6, 2025 02:10 PM",
            "Dua",
            "Io",
            "dua@example.org",
            1,
            "Family ticket",
            "90005",
            refunded,
        ],
    ]


@pytest.mark.parametrize("language", HEADS)
def test_only_who_was_checked_in_came(language):
    found = reading(text(tickets(language)), "eventbrite", day="2025-09-20")
    rows = found.tables["attendance"]
    assert rows["status"].tolist() == ["present", "present", "unknown", "not_expected", "not_expected"]
    assert rows["status_raw"].tolist()[:3] == [STATUS[language][0], *STATUS[language][:2]]
    assert rows["person_key"].nunique() == 5
    assert (found.rows, found.accepted, found.needs) == (5, 5, [])


def test_registered_and_attended_are_two_counts():
    counts = reading(text(tickets("English")), "eventbrite", day="2025-09-20").tables["session_counts"]
    assert counts[["day", "registered", "attended"]].to_numpy().tolist() == [["2025-09-20", "3", "2"]]


def test_where_nobody_was_checked_in_nothing_says_how_many_came():
    rows = [tickets("English")[0], tickets("English")[3]]
    counts = reading(text(rows), "eventbrite", day="2025-09-20").tables["session_counts"]
    assert counts[["registered", "attended"]].to_numpy().tolist() == [["1", ""]]


def test_a_companion_is_a_person_without_a_name():
    people = reading(text(tickets("English")), "eventbrite", day="2025-09-20").tables["people"]
    assert people["person_name"].tolist() == ["Ana Titán", "", "Bo Io", "Cem Rhea", "Dua Io"]
    assert people["role"].tolist()[:3] == ["parent_caregiver", "parent_caregiver", "volunteer"]


def test_the_day_is_told_by_the_event_or_the_check_ins_or_asked():
    rows = tickets("English")
    assert [need.name for need in reading(text(rows), "eventbrite").needs] == ["day"]
    dated = [[*rows[0], "Event Start Date"], *([*row, "2025-09-20"] for row in rows[1:])]
    assert reading(text(dated), "eventbrite").facts["first_day"] == "2025-09-20"
    checked = [
        [*rows[0], "Check-in Date"],
        *([*row, "9/20/2025 18:03"] for row in rows[1:3]),
        *([*row, ""] for row in rows[3:]),
    ]
    found = reading(text(checked), "eventbrite")
    assert set(found.tables["attendance"]["session_date"]) == {"2025-09-20"}
    assert found.needs == []


def test_several_events_are_sessions_of_their_own():
    rows = tickets("English")
    events = ["Fair", "Fair", "Gala", "Gala", "Gala"]
    named = [[*rows[0], "Event Name"], *([*row, event] for row, event in zip(rows[1:], events, strict=True))]
    counts = reading(text(named), "eventbrite", day="2025-09-20").tables["session_counts"]
    assert counts[["activity", "registered", "attended"]].to_numpy().tolist() == [
        ["Fair", "2", "2"],
        ["Gala", "1", ""],
    ]


def test_a_status_that_is_not_understood_is_asked():
    rows = tickets("English")
    rows[1][-1] = "Zzz"
    found = reading(text(rows), "eventbrite", day="2025-09-20")
    assert [need.name for need in found.needs] == ["code.Zzz"]
    told = reading(text(rows), "eventbrite", **{"day": "2025-09-20", "code.Zzz": "came"})
    assert told.tables["attendance"]["status"].iloc[0] == "present"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_is_read_and_a_question_tells_the_school(encoding):
    rows = tickets("Spanish")
    asked = [[*rows[0], "¿A qué escuela asiste su hijo?"], *([*row, "Maple"] for row in rows[1:])]
    found = reading(text(asked, ";", encoding), "eventbrite", day="2025-09-20")
    assert set(found.tables["attendance"]["school"]) == {"Maple"}


def test_a_long_order_number_in_a_workbook_and_columns_in_another_order():
    found = reading(book(Report=[row[::-1] for row in tickets("English")]), "eventbrite", day="2025-09-20")
    assert found.tables["session_counts"]["attended"].tolist() == ["2"]
