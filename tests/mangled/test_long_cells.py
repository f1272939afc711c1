"""However long a cell is, and whatever it is made of: the file is read, or refused in words, soon."""

import pytest

from tests.mangled.long_cells import every
from tests.mangled.outcome import wrong
from tests.proofs import left_but

SLIPS = list(every())


@pytest.mark.parametrize("slip", left_but(SLIPS[::101], SLIPS), ids=[slip.name for slip in SLIPS])
def test_a_long_cell_holds_nothing_up(slip, tmp_path):
    assert wrong(tmp_path / slip.file, slip.make()) == []
