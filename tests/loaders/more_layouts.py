"""The survey of ``one_survey`` as Google Forms, Microsoft Forms, Qualtrics, Kobo and plain tables hold it."""

from tests.loaders.one_survey import AGREE, COMMENT, EVENTS, JOIN, PEOPLE, ROLE, WELCOME, WHOM, Rows
from tests.loaders.tool_layouts import american, grid, ticks


def _joined(who, between: str, end: str = "") -> str:
    options = [*who.joined, *([who.other] if who.other else [])]
    return between.join(options) + (end if options else "")


def google(stamp: str = "Timestamp", between: str = ", ") -> Rows:
    """The linked sheet: grids in brackets, options joined though they hold commas themselves."""
    head = [stamp, ROLE, *(f"{AGREE} [{row}]" for row in (WELCOME, WHOM)), JOIN, COMMENT]
    return [
        head,
        *[[american(p.ended), p.role, *grid(p), _joined(p, between), p.comment] for p in PEOPLE],
    ]


ENGLISH = ("ID", "Start time", "Completion time", "Email", "Name")
SPANISH = ("ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre")
GERMAN = ("ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name")


def microsoft(lead: tuple[str, ...] = ENGLISH) -> Rows:
    """Rows of a grid without their question; options with a semicolon behind each."""
    rows = []
    for number, who in enumerate(PEOPLE, start=1):
        own = [str(number), american(who.started), american(who.ended), "anonymous", ""]
        rows.append([*own, who.role, *grid(who), _joined(who, ";", ";"), who.comment])
    return [[*lead, ROLE, f"{WELCOME} ", f"{WHOM} ", JOIN, COMMENT], *rows]


def qualtrics() -> Rows:
    """Names, texts, import ids; each option in a column of its own."""
    lead = [
        "StartDate",
        "EndDate",
        "Status",
        "IPAddress",
        "Progress",
        "Finished",
        "RecordedDate",
        "ResponseId",
    ]
    told = ["Start Date", "End Date", "Response Type", "IP Address", "Progress", "Finished", "Recorded Date"]
    names = ["Q1", "Q2_1", "Q2_2", "Q3_1", "Q3_2", "Q3_3", "Q3_4_TEXT", "Q4"]
    texts = [ROLE, *(f"{AGREE} - {row}" for row in (WELCOME, WHOM))]
    texts += [*(f"{JOIN} - Selected Choice - {event}" for event in EVENTS), f"{JOIN} - Other - Text", COMMENT]
    ids = ["QID1", "QID2_1", "QID2_2", *['QID3","choiceId":"' + n for n in "123"], "QID3_4_TEXT", "QID4_TEXT"]
    rows = []
    for who in PEOPLE:
        own = [who.started, who.ended, "IP Address", "10.0.0.7", "100", "True", who.ended, f"R_{who.id}"]
        rows.append([*own, who.role, *grid(who), *ticks(who), who.other, who.comment])
    marks = [f'{{"ImportId":"{name}"}}' for name in (*lead, *ids)]
    return [[*lead, *names], [*told, "Response ID", *texts], marks, *rows]


def kobo(between: str = "/") -> Rows:
    """Labels for headings; the options as a list and again as 0 and 1."""
    head = ["start", "end", "deviceid", ROLE, WELCOME, WHOM, JOIN]
    head += [*(f"{JOIN}{between}{event}" for event in EVENTS), COMMENT]
    head += ["_id", "_uuid", "_submission_time", "_validation_status", "_index"]
    rows = []
    for number, who in enumerate(PEOPLE, start=1):
        boxes = ["1" if event in who.joined else "0" for event in EVENTS] if who.joined else [""] * 3
        start, end = (f"{moment.replace(' ', 'T')}.000-05:00" for moment in (who.started, who.ended))
        own = [start, end, "collect:x", who.role, *grid(who), " ".join(who.joined), *boxes, who.comment]
        tail = [who.id, f"0a0b0c0d-1111-4222-8333-00000000000{number}", end, "", str(number)]
        rows.append([*own, *tail])
    return [head, *rows]


def long(head: tuple[str, ...] = ("Respondent ID", "Question", "Answer", "Date")) -> Rows:
    """A line for each answer and option."""
    rows: Rows = [list(head)]
    for who in PEOPLE:
        answers = [(ROLE, who.role), *zip((WELCOME, WHOM), grid(who), strict=True)]
        answers += [(JOIN, event) for event in who.joined]
        answers += [(JOIN, who.other), (COMMENT, who.comment)]
        rows += [[who.id, question, text, who.ended[:10]] for question, text in answers if text]
    return rows


def wide() -> Rows:
    """A sheet of no known tool."""
    head = ["Response number", "Completed", ROLE, WELCOME, WHOM, JOIN, COMMENT]
    return [head, *[[p.id, p.ended, p.role, *grid(p), _joined(p, "; "), p.comment] for p in PEOPLE]]
