"""The columns of a survey with a line for each respondent and question."""

from loaders.form import Sheet
from loaders.grid import Grid, look_for_grid
from loaders.words import Headings, headed

HEADINGS = Headings.of(
    respondent=(
        "respondent|respondent id|respondent_key|respondent key|respondent no|response id|responseid|"
        "response key|submission id|participant|participant id|case id|record id|survey response id|"
        "subject id|person id|user id|encuestado|id encuestado|id del encuestado|id de encuestado|"
        "id de respuesta|participante|id participante|befragter|befragten-id|befragte|teilnehmer|"
        "teilnehmer-id|antwort-id|fall-id|répondant|id répondant|identifiant du répondant|id du répondant|"
        "id de réponse|respondente|id do respondente|id da resposta|id respondente"
    ),
    question_id=(
        "question id|question_id|questionid|question code|question key|question_key|question no|"
        "question number|item id|item code|item_id|variable|variable name|question name|q|qid|"
        "id de pregunta|id pregunta|código de pregunta|número de pregunta|frage-id|fragen-id|fragenummer|"
        "item-id|id question|identifiant de la question|id da pergunta|código da pergunta"
    ),
    question=(
        "question|question text|question_text|questiontext|question label|item|item text|prompt|statement|"
        "pregunta|texto de la pregunta|enunciado|ítem|frage|fragetext|fragentext|texte de la question|"
        "intitulé|pergunta|questão|texto da pergunta"
    ),
    row=(
        "row|sub question|sub_item|sub item|subquestion|row text|statement row|subpregunta|fila|"
        "zeile|ligne|linha"
    ),
    option="option|option text|option_key|choice option|selected option|opción|opcion|auswahl|opção",
    answer=(
        "answer|answer text|answer_text|answertext|response|response text|response_text|answer label|"
        "response label|answer_label|answer_raw|answer choice|choice|choice text|value label|label|"
        "respuesta|texto de la respuesta|antwort|antworttext|réponse|texte de la réponse|resposta|"
        "texto da resposta"
    ),
    value=(
        "value|answer value|answer code|answer_code|response value|response code|code|score|numeric value|"
        "answer numeric|response numeric|valor|puntaje|puntuación|wert|antwortwert|valeur|note|pontuação"
    ),
    item_scale=(
        "scale|item scale|item_scale|subscale|construct|topic|domain|escala|skala|échelle|dimensión|dimension"
    ),
    reversed="reversed|reverse|reverse coded|reverse scored|invertido|umgepolt|inversé",
    wave=(
        "wave|administration|time point|timepoint|survey wave|round|onda|ola|welle|vague|aplicación|zeitpunkt"
    ),
    school=(
        "school|school name|school id|school code|site|campus|escuela|nombre de la escuela|centro|"
        "centro educativo|schule|schulname|école|établissement|escola|nome da escola"
    ),
    role=(
        "role|respondent role|respondent type|respondent group|rol|tipo de encuestado|rolle|rôle|"
        "papel|función"
    ),
    date=(
        "date|response date|submitted|submitted at|date submitted|submission date|completed|completed at|"
        "completion time|timestamp|end date|responded at|responded_at|response time|fecha|fecha de respuesta|"
        "fecha de envío|marca temporal|datum|zeitstempel|abgeschlossen|horodateur|data|data de resposta|"
        "carimbo"
    ),
)
ONCE = frozenset({"question", "question_id"})


def table_of(sheet: Sheet) -> tuple[Grid, dict[str, int]] | None:
    """The table and its columns by field, where it names respondent, question and answer; else None."""
    if sheet.cells.shape[1] < 3:
        return None
    grid = look_for_grid(sheet, HEADINGS.known)
    if grid is None or not len(grid.body):
        return None
    at = headed(grid, HEADINGS)
    if "respondent" not in at or not ONCE & set(at) or not {"answer", "value"} & set(at):
        return None
    return grid, at


def is_long(grid: Grid, at: dict[str, int]) -> bool:
    """Whether respondents and questions come again from line to line, and few pairs of them do."""
    respondents = grid.body[at["respondent"]]
    questions = grid.body[at.get("question_id", at.get("question", 0))]
    lines = len(grid.body)
    if lines < 2:
        return True
    asked = questions.nunique()
    if asked == 0 or asked > max(1, 0.9 * lines):
        return bool(respondents.nunique() == 1 and lines > 1)
    return bool(respondents.nunique() * asked >= 0.5 * lines)
