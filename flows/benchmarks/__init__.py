"""Figures of published tables beside own ones: which column is which indicator, whose line is whose.

What a table's texts mean is told once, while it is loaded (``meaning``), and kept with the batch; a figure
is given the published values that speak of it (``beside``).
"""

from flows.benchmarks.beside import Spoken, beside, spoken
from flows.benchmarks.meaning import COLUMN, KEPT, LINE, again, meaning, notices, questions

__all__ = ["COLUMN", "KEPT", "LINE", "Spoken", "again", "beside", "meaning", "notices", "questions", "spoken"]
