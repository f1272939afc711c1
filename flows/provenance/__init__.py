"""From a number to its files and lines.

Who sees the people of a place is told the batches behind a number, and the lines of the kept raw files; roles
that see editions are told the edition and its day, and nothing else.
"""

from flows.provenance.lines import CELLS, lines, of_student
from flows.provenance.origin import Origin, Used, origin

__all__ = ["CELLS", "Origin", "Used", "lines", "of_student", "origin"]
