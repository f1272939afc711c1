"""The school year of a survey without dates: asked, with the likely one proposed."""

from dataclasses import replace

from flows.intake.check import Checked
from flows.intake.said import Said
from loaders.form import Need
from store import batches, sources
from store.connect import Tx
from tables import year_name
from words import mark

QUESTION = mark(
    "The file does not say when it was answered. In which school year was it? "
    "Give the year in which it begins, such as 2025."
)
NEED = Need("year", QUESTION)


def propose(tx: Tx, checked: Checked, said: Said) -> None:
    """Propose the year told beside the rows, else that of the last file of the same headings.

    Nobody is spared the question: the same form may have been given again.
    """
    if NEED not in said.needs or checked.reading is None:
        return
    year = checked.reading.facts.get("told_year", "") or _before(tx, checked)
    if year:
        near = {str(each): year_name(each) for each in range(int(year) - 1, int(year) + 2)}
        said.needs = [
            replace(need, proposed=year, choices=near) if need == NEED else need for need in said.needs
        ]


def _before(tx: Tx, checked: Checked) -> str:
    """The school year of the last live file of a source with these headings; "" where there is none."""
    assert checked.reading is not None
    alike = sources.alike(tx, checked.format, checked.reading.facts.get("fingerprint", ""))
    years = [int(counts.get("year", 0)) for row in alike for counts in batches.counts_of(tx, row["id"])]
    return str(max(years)) if any(years) else ""
