"""What comments are about, from the list of words and the printed definition."""

import re
import unicodedata
from pathlib import Path

import pandas as pd

from tests.stranger.figures import Figure, share
from tests.stranger.files import Files
from tests.stranger.groups import Table

THEMES = Path(__file__).parents[2] / "data" / "comments" / "themes.csv"


def comment_themes(files, year, school, by) -> Table:
    """Told by the list that docs/comments.md names: of a phrase inside a longer one the longer counts."""
    texts = []
    for path in sorted(files.folder.glob("survey_*_20*")):
        read = pd.read_excel if path.suffix == ".xlsx" else pd.read_csv
        table = read(path, dtype=str, keep_default_na=False)
        for row in table.to_dict("records"):
            place = row.get("School") or row.get("Which school does your child attend?")
            text = row.get("Comments") or row.get("What should we change?") or ""
            here = school is None or files.schools[school] == place
            if here and len(text.split()) > 2 and f"{year}-06" < path.stem[-7:] < f"{year + 1}-07":
                texts.append(_themes(files, text))
    table = {"whole": Figure(None, len(texts))}
    for theme in {theme for theme, _ in files.themes} if texts else ():
        table[theme] = share(sum(theme in found for found in texts), len(texts))
    return table


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(x for x in letters if not unicodedata.combining(x)).replace("'", "").replace("’", "")


def _themes(files: Files, text: str) -> set[str]:
    if not hasattr(files, "themes"):
        rows = pd.read_csv(THEMES, dtype=str).to_dict("records")
        files.themes = [
            (row["theme"], re.compile(r"\b" + _folded(words).replace("*", r"\w*") + r"\b"))
            for row in rows
            for words in row["words"].split(";")
        ]
    spans = [
        (m.start(), m.end(), theme) for theme, words in files.themes for m in words.finditer(_folded(text))
    ]
    words = {span: _folded(text)[span[0] : span[1]].count(" ") for span in spans}
    return {
        span[2]
        for span in spans
        if not any(o[0] <= span[0] and span[1] <= o[1] and words[o] > words[span] for o in spans)
    }
