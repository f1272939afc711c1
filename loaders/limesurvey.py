"""LimeSurvey: headings in full text, as codes, or "code. text"; rows and options stand in [brackets]."""

import re
from collections.abc import Mapping, Sequence

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import top
from loaders.grid import Grid, grid_at
from loaders.option_columns import Part, parted
from loaders.questions import Question, grid_parts
from loaders.quoted import quoted
from loaders.wording import cleaned
from loaders.words import Headings, plain
from words import phrase

HEADINGS = Headings.of(
    identity=(
        "id|Response ID|Antwort ID|Antwort-ID|ID de respuesta|ID de la respuesta|ID de la réponse|"
        "ID de réponse|ID da resposta|ID risposta|ID della risposta|Antwoord ID|Respons-ID"
    ),
    completed=(
        "submitdate|Date submitted|Datum Abgeschickt|Absendedatum|Fecha de envío|Date de soumission|"
        "Date d'envoi|Data de envio|Data de submissão|Data invio|Data di invio|Datum ingestuurd|Inzenddatum|"
        "Datum inzending"
    ),
    page=(
        "lastpage|Last page|Letzte Seite|Última página|Dernière page|Ultima pagina|Laatste pagina|"
        "Dernière page vue"
    ),
    language=(
        "startlanguage|Start language|Start-Sprache|Anfangssprache|Startsprache|Lenguaje inicial|"
        "Idioma inicial|Idioma de inicio|Langue de départ|Langue initiale|Lingua iniziale|Starttaal|Begintaal"
    ),
    seed="seed|Zufallsstartwert|Semilla|Tête de série|Graine|Semente|Seme",
    started=(
        "startdate|Date started|Datum gestartet|Startdatum|Fecha de inicio|Date de lancement|Date de début|"
        "Data de início|Data di inizio|Begindatum"
    ),
    acted=(
        "datestamp|Date last action|Datum letzte Aktivität|Datum letzte Aktion|Fecha de la última acción|"
        "Date de la dernière action|Data da última ação|Data ultima azione|Data dell'ultima azione|"
        "Datum laatste actie"
    ),
    token=(
        "token|Access code|Zugangscode|Zugangsschlüssel|Código de acceso|Contraseña|Code d'accès|"
        "Code d'invitation|Código de acesso|Codice di accesso|Toegangscode"
    ),
    address="ipaddr|IP address|IP-Adresse|Dirección IP|Adresse IP|Endereço IP|Indirizzo IP|IP-adres",
    referrer=(
        "refurl|Referrer URL|Weiterleitungs-URL|Verweis-URL|URL de referencia|URL référente|"
        "URL de provenance|URL de referência|URL referente|Referrer-URL"
    ),
)
_TELLING = {"identity", "completed", "page", "language", "seed"}
_META = ("page", "language", "seed", "started", "acted", "referrer")
_CODE_AND = re.compile(
    r"^\s*(?P<code>[A-Za-z]\w*(?:\[[^\]]*\])*)\s*(?:[.:]|\s-)\s+(?P<text>\S.*)$", re.DOTALL
)
_TIMING = re.compile(
    r"^(?:(?:group|question) time\s*:|total time$|(?:gruppen|fragen?)zeit\s*:|gesamtzeit$|"
    r"tiempo (?:de(?:l| la)? )?(?:grupo|pregunta)[^:]{0,20}:|tiempo total$|"
    r"(?:temps|durée) [^:]{0,30}(?:groupe|question)[^:]{0,20}:|temps total$|tempo total$|"
    r"interviewtime$|grouptime\s*\d*$)",
    re.IGNORECASE,
)
_TIME_OF = re.compile(r"^\w+Time$")
_FILES = re.compile(r"^filecount\b|\[filecount\]", re.IGNORECASE)
_NO_DATE = "1980-01-01"
"""What is written as date where the survey keeps none."""


def _fields(row: Sequence[str]) -> dict[str, int]:
    """The tool's own columns by name; "id. Response ID" is one, too."""
    found: dict[str, int] = {}
    for c, text in enumerate(row):
        if not text:
            continue
        name = HEADINGS.field_of.get(plain(text))
        if name is None and (both := _CODE_AND.match(text)):
            name = HEADINGS.field_of.get(plain(both["code"]))
            name = name if name in _TELLING or name in _META or name in ("token", "address") else None
        if name is not None:
            found.setdefault(name, c)
    return found


def _head(sheet: Sheet) -> int | None:
    for at, row in enumerate(top(sheet)):
        fields = _fields(row)
        telling = _TELLING & fields.keys()
        if len(telling) >= 3 or (telling >= {"identity", "completed"} and _bare(row)):
            return at
    return None


def _bare(row: Sequence[str]) -> bool:
    """Whether nothing else than id and date need tell the tool: Alchemer has both, and a status."""
    words = {plain(text) for text in row}
    return not words & {"status", "time started"} and bool(
        words & {"submitdate", "date submitted"} and words & {"id", "response id"}
    )


def recognise(document: Document) -> Match | None:
    """By response id, date submitted, last page, start language and seed, as text or codes."""
    for sheet in document.sheets:
        at = _head(sheet)
        if at is None:
            continue
        row = top(sheet)[at]
        told = [row[c].strip() for name, c in _fields(row).items() if name in _TELLING]
        named = quoted(told)
        return Match(0.95 if len(told) > 2 else 0.85, phrase("the headings hold {named}", named=named))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    layouts, notices = [], []
    for sheet in document.sheets:
        at = _head(sheet)
        if at is not None:
            grid = grid_at(sheet, at)
            layout = _layout(grid)
            layouts.append(layout)
            notices += _codes(layout, _fields(grid.headings))
    return survey.read("limesurvey", document, layouts, answers, (), notices)


def _layout(grid: Grid) -> survey_columns.Layout:
    headings, body = grid.headings, grid.body
    at = _fields(headings)
    words = _wordings(headings, at)
    personal = {at[name] for name in ("token", "address") if name in at}
    personal |= set(survey_columns.personal(words, body)) - {*at.values()}
    completed = at.get("completed")
    dated = completed is not None and not body[completed].dropna().str.startswith(_NO_DATE).any()
    taken = {at.get("identity"), completed, *personal}
    meta = [at[name] for name in _META if name in at and at[name] not in taken]
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in {*taken, *meta}]
    questions = [Question(c, headings[c], words[c], kind="meta") for c in meta]
    questions += _questions(grid, words, asked)
    return survey_columns.Layout(
        grid.sheet,
        headings,
        body,
        grid.rows,
        sorted(questions, key=lambda question: question.position),
        identity=at.get("identity"),
        completed=completed if dated else None,
        meta=[] if dated or completed is None else [completed],
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
    )


def _wordings(headings: Sequence[str], at: Mapping[str, int]) -> list[str]:
    """Headings without markup, and without the code before the text where every column has both."""
    known = [headings[c] for c in at.values()]
    both = bool(known) and all(
        plain(text) not in HEADINGS.known and _CODE_AND.match(text) is not None for text in known
    )
    texts = [(found["text"] if both and (found := _CODE_AND.match(text)) else text) for text in headings]
    return [cleaned(text) for text in texts]


def _questions(grid: Grid, words: Sequence[str], asked: Sequence[int]) -> list[Question]:
    """Questions by their stem; a field to write in beside an option or row is one of its own."""
    timed = any(plain(words[c]) == "interviewtime" for c in asked)
    made: list[Question] = []
    groups: dict[str, list[Part]] = {}
    for c in asked:
        heading = grid.headings[c]
        kind = "timing" if _TIMING.match(words[c]) or (timed and _TIME_OF.match(words[c])) else ""
        kind = "meta" if _FILES.search(words[c]) else kind
        stem, items = _brackets(words[c])
        if kind or not items:
            made.append(Question(c, heading, words[c], kind=kind))
        elif (len(items) > 1 and survey_columns.written_in(items[-1])) or items[-1].endswith("comment"):
            made.append(Question(c, heading, stem, " - ".join(items), kind="text"))
        else:
            item = items[0] + "".join(f" [{more}]" for more in items[1:])
            groups.setdefault(stem, []).append(Part(c, heading, item))
    for stem, parts in groups.items():
        made += parted(stem, parts, grid.body)
    return made


def _brackets(text: str) -> tuple[str, list[str]]:
    """Stem and what stands in brackets behind it: "Mood [At home][Scale 1]" has two."""
    items: list[str] = []
    stem, row = grid_parts(text)
    while row:
        items.insert(0, row)
        stem, row = grid_parts(stem)
    return stem, items


def _codes(layout: survey_columns.Layout, at: Mapping[str, int]) -> list[Problem]:
    """Say what the export leaves out: wordings, dates."""
    problems = []
    if any(layout.headings[c].strip() in ("submitdate", "lastpage", "startlanguage") for c in at.values()):
        problems.append(
            Problem(
                "notice",
                "no_wording",
                phrase("The headings are codes: the wording of the questions is not in the file."),
                phrase("Export again with “Full question text” as headings and “Full answers”."),
                layout.sheet.name,
            )
        )
    if layout.completed is None and "completed" in at:
        problems.append(
            Problem(
                "notice",
                "no_dates",
                phrase("The survey was set to keep no dates; all answers are counted in the year you name."),
                phrase("Nothing to do."),
                layout.sheet.name,
                column=layout.headings[at["completed"]].strip(),
            )
        )
    return problems


FORM = Form("limesurvey", "survey", "LimeSurvey", recognise, read)
