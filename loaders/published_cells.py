"""The figures of a published table, read once a different text and not once a cell."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from loaders.form import Answers, Document, Need, Problem
from loaders.published_heads import Heads
from loaders.published_values import decimal_mark, said
from words import mark, phrase

MARKS = {
    ",": mark("A comma: 1,234 is a little more than 1"),
    ".": mark("A point: 1,234 is more than a thousand"),
}


@dataclass(frozen=True)
class Figures:
    """The filled cells of the measures, line by line.

    Attributes:
        columns: positions of the measures.
        rows, which: of each cell the row of the body, and the place in ``columns``.
        code: of each cell its text, a position in ``texts``, ``values``, ``hidden`` and ``bounds``.
        problems: cells that are neither numbers nor known marks.
    """

    columns: list[int]
    rows: np.ndarray
    which: np.ndarray
    code: np.ndarray
    texts: list[str]
    values: list[str]
    hidden: list[bool]
    bounds: list[str]
    problems: list[Problem]


def read_figures(
    document: Document, tables: Sequence[pd.DataFrame], answers: Answers
) -> tuple[str, list[Need]]:
    """The decimal mark of a file, and the question which it is where nothing tells."""
    answer = answers.get("decimal_mark", "")
    if answer in MARKS:
        return answer, []
    texts: list[str] = []
    for table in tables:
        for _, column in table.items():
            texts += [str(text) for text in pd.unique(column.dropna())]
    mark = decimal_mark(list(dict.fromkeys(texts)))
    if mark != "?":
        return mark, []
    if document.delimiter != ";":
        return ".", []
    such = next(text for text in texts if "," in text)
    question = phrase(
        "What is the decimal mark? The file has numbers such as “{number}”.", number=such.strip()
    )
    return ",", [Need("decimal_mark", question, MARKS, ",")]


def figures_of(heads: Heads, columns: Sequence[int], decimal: str) -> Figures:
    """The figures of one table."""
    body = heads.grid.body
    stacked = pa.chunked_array([pa.array(body[c].array).cast(pa.large_string()) for c in columns])
    coded = stacked.combine_chunks().dictionary_encode()
    codes = coded.indices.fill_null(-1).to_numpy(zero_copy_only=False).reshape(len(columns), len(body)).T
    rows, which = np.nonzero(codes >= 0)
    code = codes[rows, which].astype("int64")
    texts = [str(text) for text in coded.dictionary.to_pylist()]
    meant = [said(text, decimal) for text in texts]
    strange = np.array([one.strange for one in meant], dtype=bool)
    problems = []
    for at in np.flatnonzero(strange[code] if len(code) else []).tolist():
        text = texts[code[at]].strip()
        problems.append(
            Problem(
                "notice",
                "not_a_number",
                phrase(
                    "“{text}” is neither a number nor a known mark. It is kept as it stands, without value.",
                    text=text,
                ),
                phrase("Correct the cell if a number belongs there."),
                heads.grid.sheet.name,
                int(body.index[rows[at]]),
                heads.heading(columns[which[at]]),
                texts[code[at]],
            )
        )
    return Figures(
        list(columns),
        rows,
        which,
        code,
        texts,
        [one.value for one in meant],
        [one.suppressed for one in meant],
        [one.bound for one in meant],
        problems,
    )
