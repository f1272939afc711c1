"""A code book as a table: a line for each question, or for each question and code."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

import pandas as pd

from loaders import codes
from loaders.cell_pattern import CellPattern
from loaders.choice_lists import choices
from loaders.form import Sheet
from loaders.grid import Grid, look_for_grid
from loaders.meaning import Meaning, code_of
from loaders.words import Headings, headed, plain

HEADINGS = Headings.of(
    variable=(
        "variable|variable name|variablename|var|item|item id|item code|question id|question code|"
        "question no|field|field name|column|column name|variable / field name|variable id|"
        "nombre de la variable|ítem|código de pregunta|id de pregunta|variablenname|nom de la variable|"
        "nome da variável|variável|spalte"
    ),
    question="question|pregunta|frage|pergunta|questão|name|nombre|nom|nome",
    code="code|value|answer code|response code|numeric value|código|valor|wert|valeur|codigo|kode",
    label=(
        "label|value label|answer|answer label|response|response label|meaning|category|option|etiqueta|"
        "etiqueta de valor|significado|respuesta|bedeutung|wertelabel|beschriftung|antwort|libellé|"
        "signification|réponse|modalité|rótulo|resposta"
    ),
    choices=(
        "codes|values|value labels|choices|options|response options|answer options|response scale|answers|"
        "range|valores|opciones|códigos|werte|antworten|modalités|opções|"
        "choices, calculations, or slider labels"
    ),
    text=(
        "question text|item text|wording|item wording|question wording|text|statement|description|"
        "variable label|field label|texto de la pregunta|texto|enunciado|fragetext|itemtext|beschreibung|"
        "libellé de la question|texte de la question|énoncé|descrição|texto da pergunta"
    ),
    item_scale=(
        "scale|item scale|item_scale|subscale|construct|factor|dimension|domain|escala|subescala|skala|"
        "subskala|échelle|sous-échelle|dimensión"
    ),
    reversed=(
        "reversed|reverse|reverse coded|reverse-coded|reverse scored|reverse-scored|reverse score|key|keyed|"
        "invertido|inverso|invertida|codificación inversa|umgepolt|invertiert|inversé|inversée|inverse"
    ),
    missing=(
        "missing|missing codes|missing values|no answer|perdidos|valores perdidos|fehlend|manquant|manquants"
    ),
)
ALL = frozenset({"*", "all", "all items", "alle", "todas", "todos", "tous", "toutes"})
_RANGE = CellPattern(r"^\s*(\D*?)(\d+)\s*(?:-|–|—|to|bis|a|à|até|:)\s*(\D*?)(\d+)\s*$")
_REVERSED = frozenset({"r", "rev", "reverse", "reversed", "-1", "-", "(r)", "umgepolt", "inverse", "inverso"})


@dataclass
class Entry:
    """What the code book says of one question."""

    text: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    item_scale: str = ""
    reversed: bool | None = None
    ranged: bool = False
    line: int = 0

    def meaning(self, common: "Entry | None") -> Meaning:
        """Its codes; those said of all questions where it has none of its own."""
        own = self if self.labels or common is None else common
        scale = self.item_scale or (common.item_scale if common else "")
        missing = self.missing | (common.missing if common else set())
        ordered = bool(scale) or own.ranged
        labels = _between(own.labels) if ordered else own.labels
        turned = self.reversed if self.reversed is not None else (common.reversed if common else None)
        return Meaning(labels, frozenset(missing), ordered=ordered, item_scale=scale, reversed=turned)


def _between(labels: dict[str, str]) -> dict[str, str]:
    """Where only the ends of a scale are worded, the places between are their numbers."""
    if len(labels) != 2 or not all(re.fullmatch(r"-?\d{1,2}", code) for code in labels):
        return labels
    low, high = sorted(labels, key=int)
    if not 1 < int(high) - int(low) <= 10:
        return labels
    return {str(n): labels.get(str(n), str(n)) for n in range(int(low), int(high) + 1)}


def table_of(sheet: Sheet) -> tuple[Grid, dict[str, int]] | None:
    """The table of a code book and its columns by field; None: the headings are not those of one."""
    grid = look_for_grid(sheet, HEADINGS.known)
    if grid is None or not len(grid.body):
        return None
    at = headed(grid, HEADINGS)
    if "variable" not in at and "question" in at:
        at["variable"] = at.pop("question")
    elif "question" in at:
        at.setdefault("text", at.pop("question"))
    tells = {"label", "choices", "item_scale", "reversed"} & set(at)
    return (grid, at) if "variable" in at and tells else None


def entries_of(grid: Grid, at: dict[str, int], headings: Collection[str]) -> dict[str, Entry]:
    """What the code book says, by plain name of the question; "*": of all.

    Args:
        headings: plain headings of the answers: a name that is one is not taken apart as a list.
    """
    cells = pd.DataFrame({name: grid.body[c] for name, c in at.items()})
    cells["variable"] = cells["variable"].ffill()
    signed = "reversed" in cells and cells["reversed"].str.strip().isin(["-1", "-"]).any()
    found: dict[str, Entry] = {}
    for line, row in zip(cells.index, cells.fillna("").to_dict("records"), strict=True):
        for name in names_of(str(row["variable"]), headings):
            _add(found.setdefault(name, Entry(line=int(line))), row, bool(signed))
    return found


def names_of(text: str, headings: Collection[str]) -> list[str]:
    """The questions a cell names: one, several ("A1, A2"), a range ("A1-A5"), or all ("*")."""
    if plain(text) in headings or not text.strip():
        return [plain(text)] if text.strip() else []
    if text.strip().casefold() in ALL:
        return ["*"]
    names: list[str] = []
    for part in re.split(r"[,;/]", text):
        span = _RANGE.match(part)
        if span and plain(span[3]) in ("", plain(span[1])) and 0 < int(span[4]) - int(span[2]) < 200:
            wide = len(span[2]) if span[2].startswith("0") else 0
            numbers = range(int(span[2]), int(span[4]) + 1)
            names += [plain(f"{span[1]}{str(n).zfill(wide)}") for n in numbers]
        elif part.strip():
            names.append(plain(part))
    return names


def _add(entry: Entry, row: dict, signed: bool) -> None:
    entry.text = entry.text or " ".join(str(row.get("text", "")).split())
    scale = str(row.get("item_scale", "")).strip()
    listed = {**choices(str(row.get("choices", ""))), **(choices(scale) if re.search(r"\d", scale) else {})}
    if scale and not (listed and choices(scale)):
        entry.item_scale = entry.item_scale or " ".join(scale.split())
    entry.ranged = entry.ranged or (bool(listed) and list(listed) == list(listed.values()))
    code, label = str(row.get("code", "")).strip(), str(row.get("label", "")).strip()
    if code and (label or "label" in row):
        listed.setdefault(code_of(code), " ".join(label.split()) or code_of(code))
    elif code and not listed:
        listed = choices(code)
    for each, words in listed.items():
        entry.labels.setdefault(each, words)
    if missing := str(row.get("missing", "")).strip():
        said = codes.truth(missing) if code else None
        if said:
            entry.missing.add(code_of(code))
        elif said is None:
            entry.missing |= {code_of(part) for part in re.split(r"[,;\s]+", missing) if part}
    if turned := str(row.get("reversed", "")).strip():
        entry.reversed = _turned(turned, signed)


def _turned(text: str, signed: bool) -> bool | None:
    if signed:
        return text.startswith("-")
    return True if text.casefold() in _REVERSED else codes.truth(text)
