"""Words for the part a student had in a session: who led, planned or presented it."""

from loaders.words import plain

WORDS = {
    "leader": "lead|leader|led|leading|student leader|team leader|group leader|captain|co captain|president|"
    "vice president|chair|facilitator|peer leader|lider|líder|dirigente|leiter|leiterin|leitung|chef|"
    "responsable|animateur|animatrice",
    "planner": "planner|planned|planning|organizer|organiser|organizing|organising|committee|"
    "planning committee|organizador|organizadora|planificador|planificadora|planer|planerin|"
    "organisateur|organisatrice",
    "presenter": "presenter|presented|presenting|speaker|performer|host|presentador|presentadora|ponente|"
    "vortragende|referent|referentin|presentateur|presentatrice|apresentador|apresentadora",
}

_PART = {plain(word): part for part, words in WORDS.items() for word in words.split("|")}


def part_of(text: str) -> str:
    """The part of ``tables.codes.PART`` that a word tells; "" for none of them, such as "participant"."""
    return _PART.get(plain(text), "")
