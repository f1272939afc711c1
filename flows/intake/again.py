"""A kept file read again, as it was read when it was loaded."""

from collections.abc import Mapping

import pandas as pd

from flows.intake.check import check_document
from flows.intake.corrected import original
from loaders.form import Document
from store import batches
from store.connect import Tx


def read_again(tx: Tx, batch: int) -> tuple[Document, Mapping[str, pd.DataFrame]]:
    """The file of a batch and its tables; lines are those of the file itself.

    Raises:
        StoreError: the file is not kept any more.
    """
    row = batches.listing(tx, [batch]).iloc[0]
    answers = {name: str(given) for name, given in row["answers"].items()}
    document, root = original(tx, batch)
    form = str(batches.listing(tx, [root]).iloc[0]["format"])
    reading = check_document(document, answers, form).reading
    return document, reading.tables if reading else {}
